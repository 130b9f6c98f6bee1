"""Moments in the user's words and time zone."""

from __future__ import annotations

from PySide6.QtCore import QDateTime, QLocale, Qt


def date_and_time(moment_ms: int) -> str:
    """A moment in the form of the user's language, in local time."""
    return QLocale().toString(QDateTime.fromMSecsSinceEpoch(moment_ms), QLocale.FormatType.ShortFormat)


def date(moment_ms: int) -> str:
    """The day only."""
    return QLocale().toString(QDateTime.fromMSecsSinceEpoch(moment_ms).date(), QLocale.FormatType.ShortFormat)


def iso_in_words(text: str) -> str:
    """A moment written as ISO 8601 in UTC, as files have it; the text itself when it is none."""
    moment = QDateTime.fromString(text, Qt.DateFormat.ISODate)
    return QLocale().toString(moment.toLocalTime(), QLocale.FormatType.ShortFormat) if moment.isValid() else text
