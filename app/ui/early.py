"""What the first picture says to Qt by number.

PySide makes all 94 enumerations of `Qt` at the first use of that name: a tenth of the start of a bare window. Qt's
properties take the numbers too, which never change within a major version. Tests hold them against the names.
"""

from __future__ import annotations

from PySide6.QtGui import QColor, QGuiApplication
from PySide6.QtWidgets import QLabel, QLineEdit, QScrollArea, QWidget

_NO_FOCUS, _TAB_FOCUS = 0, 1
_ALWAYS_OFF = 1
_PLAIN_TEXT = 0
_CENTRE = 0x84
_RIGHT_IN_THE_MIDDLE = 0x92  # absolute: not mirrored again
_SENSITIVE, _NO_PREDICTION = 0x2, 0x40
_LEFT_TO_RIGHT, _RIGHT_TO_LEFT = 0, 1


def transparent() -> QColor:
    """Nothing, to fill a picture with."""
    return QColor(0, 0, 0, 0)


def take_plain_text(label: QLabel) -> None:
    """What it shows is never markup."""
    label.setProperty("textFormat", _PLAIN_TEXT)


def centre(label: QLabel) -> None:
    """Its text stands in the middle, both ways."""
    label.setProperty("alignment", _CENTRE)


def stand_at_the_right(label: QLabel) -> None:
    """Also where its text is Latin, which Qt would put to the left among right-to-left texts."""
    label.setProperty("alignment", _RIGHT_IN_THE_MIDDLE)


def focus_by_tab_only(widget: QWidget) -> None:
    """A click leaves the focus where it is."""
    widget.setProperty("focusPolicy", _TAB_FOCUS)


def scroll_up_and_down(area: QScrollArea) -> None:
    """No bar at the bottom, and no focus of its own."""
    area.setProperty("focusPolicy", _NO_FOCUS)
    area.setProperty("horizontalScrollBarPolicy", _ALWAYS_OFF)


def take_secrets(line: QLineEdit) -> None:
    """Keyboards on the screen neither learn nor complete what is typed here."""
    line.setProperty("inputMethodHints", _SENSITIVE | _NO_PREDICTION)


def lay_out(application: QGuiApplication, *, right_to_left: bool) -> None:
    """The direction of all windows."""
    application.setProperty("layoutDirection", _RIGHT_TO_LEFT if right_to_left else _LEFT_TO_RIGHT)
