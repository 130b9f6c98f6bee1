"""Releases of PySide6 that lose references end the program: 6.12.0 lost one of None with every call.

On Python 3.12 and later None is never counted; there the test shows only that the calls work.
"""

from __future__ import annotations

import os
import sys

os.environ["QT_QPA_PLATFORM"] = "offscreen"

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QTimer, Signal

ROUNDS = 5_000
SLACK = 200


class Heard(QObject):
    """Calls from C++ into Python that answer None."""

    told = Signal(int)

    def __init__(self):
        super().__init__()
        self.count = 0
        self.told.connect(self.on_told)

    def on_told(self, _number):
        self.count += 1

    def timerEvent(self, _event):
        self.count += 1


def lost(call):
    """How many references of None went with so many calls."""
    call()
    before = sys.getrefcount(None)
    for _ in range(ROUNDS):
        call()
    return before - sys.getrefcount(None)


def test_no_reference_is_lost(qapp):
    heard, timer = Heard(), QTimer()
    event = QEvent(QEvent.Type.User)
    calls = {
        "a method without a result": lambda: timer.setInterval(5),
        "a method with a result": timer.interval,
        "a signal": lambda: heard.told.emit(1),
        "a property": lambda: heard.setProperty("name", None),
        "an event": lambda: QCoreApplication.sendEvent(heard, event),
        "a child": lambda: QObject(heard).setParent(None),
    }
    gone = {name: number for name, call in calls.items() if (number := lost(call)) > SLACK}
    assert not gone
    assert heard.count > ROUNDS
