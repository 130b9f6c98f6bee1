"""A row in words, as a screen reader says it."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from app.ui.codes.state import RowState


def row_in_words(row: RowState) -> str:
    """As in "GitHub, octocat, code 1 2 3 4 5 6, 20 seconds left": digits one by one, not a number."""
    translate = QCoreApplication.translate
    parts = [row.issuer or translate("CodeRow", "Without a name"), row.account]
    if row.problem:
        parts.append(translate("CodeRow", "no code: a setting is missing"))
    elif row.counted and not row.digits:
        parts.append(translate("CodeRow", "press Enter for the next code"))
    elif row.hidden:
        parts.append(translate("CodeRow", "code hidden"))
    else:
        parts.append(translate("CodeRow", "code {digits}").format(digits=" ".join(row.plain_digits)))
    if row.seconds_left is not None:
        parts.append(translate("CodeRow", "%n second(s) left", "", row.seconds_left))
    if row.pinned:
        parts.append(translate("CodeRow", "pinned"))
    if row.copied:
        parts.append(translate("CodeRow", "copied"))
    return ", ".join(part for part in parts if part)
