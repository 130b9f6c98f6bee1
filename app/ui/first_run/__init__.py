"""The first run: a password, an optional hint, then what to begin with."""
