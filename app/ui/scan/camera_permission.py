"""Asks the system for the camera where it wants to be asked: macOS shows its own question the first time."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from enum import Enum

from PySide6.QtCore import QCameraPermission, QCoreApplication, QObject, Qt


class Allowed(Enum):
    """The system's answer."""

    YES = "yes"
    NO = "no"


def ask_for_camera(owner: QObject, on_answer: Callable[[Allowed], None], system: str = sys.platform) -> None:
    """Answers at once where nobody has to be asked: Linux and Windows let a camera open, or do not."""
    application = QCoreApplication.instance()
    if system != "darwin" or application is None:
        on_answer(Allowed.YES)
        return
    os.putenv("OPENCV_AVFOUNDATION_SKIP_AUTH", "1")  # OpenCV would ask on a thread on which macOS cannot
    permission = QCameraPermission()
    if application.checkPermission(permission) is Qt.PermissionStatus.Denied:
        on_answer(Allowed.NO)
        return

    def answered(*_: object) -> None:  # Qt for Python hands over nothing: the answer has to be asked for
        granted = application.checkPermission(permission) is Qt.PermissionStatus.Granted
        on_answer(Allowed.YES if granted else Allowed.NO)

    application.requestPermission(permission, owner, answered)
