"""The quick picker's shortcut and the tray: needed before the vault is open, so they lie in the settings file."""

from __future__ import annotations

from app.settings.model import Flag, Section, Setting, Text

SHORTCUT = Setting("quick.shortcut", "Ctrl+Alt+O", Text(60), place="early")
USE_SHORTCUT = Setting("quick.use_shortcut", default=True, kind=Flag(), place="early")
USE_TRAY = Setting("quick.use_tray", default=True, kind=Flag(), place="early")
CLOSE_TO_TRAY = Setting("quick.close_to_tray", default=True, kind=Flag(), place="early")

START_HIDDEN = Setting("quick.start_hidden", default=False, kind=Flag(), place="early")

SECTION = Section("quick", (SHORTCUT, USE_SHORTCUT, USE_TRAY, CLOSE_TO_TRAY, START_HIDDEN), page="quick")
