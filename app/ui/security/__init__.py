"""Password, hint, recovery key, this computer's key store."""
