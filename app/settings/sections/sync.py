"""Where new codes go when sync is on."""

from __future__ import annotations

from app.settings.model import Choice, Section, Setting

NEW_CODES = Setting("sync.new_codes", "ask", Choice(("ask", "synced", "device")))

SECTION = Section("sync", (NEW_CODES,), page="sync")
