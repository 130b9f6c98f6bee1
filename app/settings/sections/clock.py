"""Whether the system clock is compared with a server's, and whether codes are corrected when it is off."""

from __future__ import annotations

from app.settings.model import Flag, Section, Setting

CHECK_CLOCK = Setting("clock.check", default=True, kind=Flag())
CORRECT_CODES = Setting("clock.correct_codes", default=False, kind=Flag())

SECTION = Section("clock", (CHECK_CLOCK, CORRECT_CODES), page="health")
