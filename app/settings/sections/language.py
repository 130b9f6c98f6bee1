"""The display language: needed before the vault is open."""

from __future__ import annotations

from app.settings.model import Choice, Section, Setting

CODES = (
    "ar", "cs", "da", "de", "el", "en", "es", "fi", "fr", "hu", "it",
    "lt", "nb", "nl", "pl", "pt", "ro", "ru", "sk", "sv", "tr", "zh",
)  # fmt: skip

LANGUAGE = Setting("language", "system", Choice(("system", *CODES)), place="early")

SECTION = Section("language", (LANGUAGE,), page="language")
