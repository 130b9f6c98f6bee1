"""How far the clock is off, in words."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from app.services.clock_check import ClockState

_tr = QCoreApplication.translate
_MINUTE, _HOUR, _DAY = 60, 3600, 86_400


def difference(milliseconds: int) -> str:
    """An amount of time: "40 seconds", "3 hours"."""
    seconds = round(abs(milliseconds) / 1000)
    if seconds < 2 * _MINUTE:
        return _tr("Clock", "%n second(s)", "", seconds)
    if seconds < 2 * _HOUR:
        return _tr("Clock", "%n minute(s)", "", round(seconds / _MINUTE))
    if seconds < 2 * _DAY:
        return _tr("Clock", "%n hour(s)", "", round(seconds / _HOUR))
    return _tr("Clock", "%n day(s)", "", round(seconds / _DAY))


def warning(state: ClockState, *, corrected: bool) -> str:
    """The bar's sentence for a clock that is off."""
    if state.offset_ms is None:
        return _tr("Clock", "The clock of this computer has jumped by {time}. Codes may be refused.").format(
            time=difference(state.jumped_ms)
        )
    if corrected:
        return _tr("Clock", "The clock of this computer is off by {time}. Codes are corrected for it.").format(
            time=difference(state.offset_ms)
        )
    if state.offset_ms > 0:
        return _tr("Clock", "The clock of this computer is {time} slow. Codes may be refused.").format(
            time=difference(state.offset_ms)
        )
    return _tr("Clock", "The clock of this computer is {time} fast. Codes may be refused.").format(
        time=difference(state.offset_ms)
    )
