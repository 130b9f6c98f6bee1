"""Sentences for what the vault tells by itself: opened from a copy, entries kept aside."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from app.core.errors import AppError
from app.services.vault import Notice
from app.ui.text.errors import sentence
from app.ui.text.moments import iso_in_words

_tr = QCoreApplication.translate


def notice_sentence(notice: Notice) -> str:
    """The sentence for a notice; one that is unknown here is named."""
    facts = notice.facts
    match notice.code:
        case "vault.opened_from_copy":
            return _tr(
                "Notices", "The vault file could not be read. A copy from {when} was opened; the file is kept."
            ).format(when=iso_in_words(str(facts.get("saved") or "")))
        case "vault.unreadable_entries":
            return _tr(
                "Notices",
                "%n unreadable entry(s), kept unchanged: see More.",
                "",
                int(facts.get("count") or 0),
            )
        case "vault.sync_damaged" | "backup.key_unreadable":
            return sentence(AppError(notice.code))
        case "vault.other_slots_removed":
            return _tr("Notices", "The vault has a new key. The recovery key and the key store must be set up again.")
        case _:
            return _tr("Notices", "The vault says: {code}").format(code=notice.code)
