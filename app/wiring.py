"""The composition root: the only module that knows every layer."""

from __future__ import annotations


def main() -> int:
    """Opens the window, or runs a sub-command of the command line; returns the exit code."""
    return 0


console = main
