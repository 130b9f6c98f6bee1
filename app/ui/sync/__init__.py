"""*Sync*: its state in words, the connection, history and revert."""
