"""The words of the confirmation: how a code stands to the vault, what is odd about it, which parts are missing."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from app.core.errors import AppError
from app.formats.base import Remark
from app.services.review import Standing
from app.ui.scan.state import FoundRow, Listing
from app.ui.text.errors import sentence
from app.ui.text.parameters import remark, unusual_words

_tr = QCoreApplication.translate


def standing_words(row: FoundRow) -> str:
    """How a row stands to the vault."""
    match row.standing:
        case Standing.NEW:
            return _tr("Found", "New")
        case Standing.HERE:
            return _tr("Found", "Already here") if row.here else _tr("Found", "Twice in this list")
        case Standing.SAME_KEY:
            if not row.here:
                return _tr("Found", "The same key twice in this list")
            return _tr("Found", "This key is here already, named {name}").format(name=row.here)
        case Standing.DIFFERS:
            return _tr("Found", "A code of this name is here, with another key")
        case Standing.REFUSED:
            return sentence(AppError(row.reason, **row.facts))


def remark_words(row: FoundRow) -> list[str]:
    """What a person should know about a row beside its standing."""
    if row.entry is None:
        return []
    words = [unusual_words(row.unusual), *(remark(code) for code in row.entry.remarks)]
    if row.nameless and "bare_key" not in row.entry.remarks:
        words.append(_tr("Found", "It has no name: please give it one."))
    elif not row.nameless:
        words = [each for each in words if each != remark("bare_key")]
    return [each for each in words if each]


def row_in_words(row: FoundRow, digits: str) -> str:
    """For a screen reader."""
    name = row.name or _tr("Found", "no name")
    parts = [name]
    if row.entry is not None:
        parts.append(_tr("Found", "selected") if row.ticked else _tr("Found", "not selected"))
        parts.append(_tr("Found", "code {digits}").format(digits=" ".join(digits)))
    return ", ".join([*parts, standing_words(row), *remark_words(row)])


def parts_words(part: Remark) -> str:
    """For an export in several parts: "2 of 3 read; part 3 is missing."."""
    missing, read, size = str(part.facts.get("missing")), part.facts.get("read"), part.facts.get("size")
    text = (
        _tr("Found", "{read} of {size} read; parts {missing} are missing.")
        if "," in missing
        else _tr("Found", "{read} of {size} read; part {missing} is missing.")
    )
    return text.format(read=read, size=size, missing=missing)


def summary_words(shown: Listing) -> str:
    """How many of what, in one line."""
    counts = [
        (shown.count(Standing.NEW, Standing.DIFFERS, Standing.SAME_KEY), _new),
        (shown.count(Standing.HERE), _here),
        (shown.count(Standing.REFUSED), _refused),
    ]
    return " · ".join(say(number) for number, say in counts if number)


def _new(number: int) -> str:
    return _tr("Found", "%n to add", "", number)


def _here(number: int) -> str:
    return _tr("Found", "%n already here", "", number)


def _refused(number: int) -> str:
    return _tr("Found", "%n cannot be used", "", number)
