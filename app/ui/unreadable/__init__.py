"""What cannot be read, kept as it is."""
