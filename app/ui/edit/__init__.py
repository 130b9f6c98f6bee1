"""Changing a code."""
