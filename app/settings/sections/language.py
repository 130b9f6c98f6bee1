"""The display language: needed before the vault is open."""

from __future__ import annotations

from app.settings.model import Section, Setting, Text

LANGUAGE = Setting("language", "system", Text(20), place="early")

SECTION = Section("language", (LANGUAGE,))
