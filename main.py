"""Starts 4OTP."""

from __future__ import annotations

import sys

from app.wiring import main

if __name__ == "__main__":
    sys.exit(main())
