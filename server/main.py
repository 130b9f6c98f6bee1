"""The `4otp-server` command and the application factory."""

from __future__ import annotations

import sys


def command() -> int:
    """Runs a sub-command; returns the exit code."""
    sys.stderr.write("The sync service is not built yet.\n")
    return 1


if __name__ == "__main__":
    sys.exit(command())
