"""The built-in service: where a key that names no server belongs."""

from __future__ import annotations

SERVICE_URL = "https://sync.4otp.com"
