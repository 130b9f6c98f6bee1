"""The quick picker: a code in three moves from any program. Shortcut, a few letters, Enter."""
