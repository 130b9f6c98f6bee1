"""Adds the ways to read QR codes to the window. Everything heavy is imported when a way is used."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QImage

from app.ui.desk import AddWay, Desk

if TYPE_CHECKING:
    from app.ui.scan.gathering import Gathering

_tr = QCoreApplication.translate


def install(desk: Desk) -> None:
    hooks = desk.hooks
    hooks.add_ways += [
        AddWay(
            "screen",
            lambda: _tr("AddWays", "Scan the screen"),
            lambda: _tr("AddWays", "Finds the QR codes in all windows, on all screens"),
            lambda desk: _gathering(desk).scan_screen(),
        ),
        AddWay(
            "camera",
            lambda: _tr("AddWays", "Use the webcam"),
            lambda: _tr("AddWays", "For a QR code on a phone or on paper"),
            lambda desk: _gathering(desk).use_camera(),
        ),
        AddWay(
            "image",
            lambda: _tr("AddWays", "Open a picture"),
            lambda: _tr("AddWays", "Screenshots and photos, many at once; or drop them on this window"),
            lambda desk: _gathering(desk).choose_files(),
        ),
    ]
    hooks.take_text = _take_text
    hooks.take_image = _take_image
    hooks.take_files = _take_files
    hooks.google_export = lambda: open_google_export(desk)
    hooks.on_locked.append(_on_locked)


def open_google_export(desk: Desk) -> None:
    """The page on which codes are chosen to be shown as Google Authenticator's QR codes."""
    from app.ui.scan.google_export import ChooseForGooglePage  # noqa: PLC0415  (writes QR codes)

    desk.pages.open(ChooseForGooglePage(desk))


def _gathering(desk: Desk) -> Gathering:
    from app.ui.scan.gathering import gathering_of  # noqa: PLC0415  (zxing-cpp, and what reads texts)

    return gathering_of(desk)


def _take_text(desk: Desk, text: str) -> bool:
    return _gathering(desk).take_text(text)


def _take_image(desk: Desk, image: QImage) -> None:
    _gathering(desk).take_image(image)


def _take_files(desk: Desk, paths: Sequence[Path]) -> None:
    _gathering(desk).take_files(paths)


def _on_locked(desk: Desk) -> None:
    """What was found and not saved holds keys: it goes with the vault's."""
    _gathering(desk).clear()
