"""Showing the QR code of a code, after the password."""
