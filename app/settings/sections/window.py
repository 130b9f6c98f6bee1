"""What the window remembers by itself; no page shows it."""

from __future__ import annotations

from app.settings.model import Section, Setting, Text

GEOMETRY = Setting("window.geometry", "", Text(2000), place="early")

SECTION = Section("window", (GEOMETRY,), page="")
