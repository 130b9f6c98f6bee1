"""When the vault locks by itself, how long a code may stay on the clipboard, and what captures of the screen show."""

from __future__ import annotations

from app.settings.model import Flag, Number, Section, Setting

AUTO_LOCK_MINUTES = Setting("security.auto_lock_minutes", 5, Number(1, 60, (1, 2, 5, 10, 15, 30, 60, 0), "minutes"))
CLIPBOARD_SECONDS = Setting("security.clipboard_seconds", 30, Number(5, 300, (10, 20, 30, 60, 120, 0), "seconds"))
LOCK_ON_LEAVING = Setting("security.lock_on_leaving", default=True, kind=Flag())
LOCK_ON_MINIMISE = Setting("security.lock_on_minimise", default=False, kind=Flag())
# Where the system can; the page shows it there only. Needed before the vault is open: in the settings file
HIDE_FROM_CAPTURE = Setting("security.hide_from_capture", default=True, kind=Flag(), place="early")

SECTION = Section(
    "security",
    (AUTO_LOCK_MINUTES, CLIPBOARD_SECONDS, LOCK_ON_LEAVING, LOCK_ON_MINIMISE, HIDE_FROM_CAPTURE),
    page="security",
)
