"""Pictures are read off the GUI thread, one after the other; what takes long shows its progress and can be stopped."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QProgressBar

from app.core.errors import AppError, Cancelled
from app.core.events import Event
from app.qr.pixels import Layout, Pixels, pixels
from app.services.scanning import Place, texts_in
from app.ui.desk import Desk
from app.ui.widgets.dialog import Dialog

SHOWN_AFTER_MS = 400


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture to be read. `owner` keeps the buffer alive."""

    place: Place
    source: Pixels | bytes | Path = field(repr=False)
    owner: object = field(default=None, repr=False)


@dataclass(frozen=True, slots=True)
class Outcome:
    """The texts of a picture, perhaps none, or why it could not be read."""

    picture: Picture
    texts: tuple[str, ...] = field(default=(), repr=False)
    failure: AppError | None = None


def picture_of(image: QImage, place: Place) -> Picture:
    """A grabbed screen or a pasted picture; what is transparent lies on white, as QR codes do."""
    if image.hasAlphaChannel():
        ground = QImage(image.size(), QImage.Format.Format_RGB32)
        ground.fill(0xFFFFFFFF)
        painter = QPainter(ground)
        image.setDevicePixelRatio(1.0)
        painter.drawImage(0, 0, image)
        painter.end()
        image = ground
    image = image.convertToFormat(QImage.Format.Format_RGB32)
    source = pixels(image.constBits(), image.width(), image.height(), Layout.BGRA, image.bytesPerLine())
    return Picture(place, source, image)


class Reading(Dialog):
    """Shows itself only when it takes longer than a moment. Closing it stops the reading."""

    def __init__(self, desk: Desk, count: int, on_done: Callable[[list[Outcome]], None]) -> None:
        super().__init__(desk.window, "", "", "")
        self.headline.setText(self.tr("Reading pictures…"))
        self.setWindowTitle(self.headline.text())
        self._desk = desk
        self._on_done = on_done
        self._stop = threading.Event()
        self._progress: Event[int] = Event()
        self.bar = QProgressBar()
        self.bar.setRange(0, count if count > 1 else 0)
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(self.headline.text())
        self.column.addWidget(self.bar)
        self.accept_button.hide()
        self.finished.connect(lambda _result: self._stop.set())

    def start(self, pictures: Sequence[Picture]) -> None:
        desk = self._desk
        desk.bridge.listen(self._progress, self.bar.setValue, self)
        desk.bridge.run(_read_all(pictures, self._stop, self._progress), self._on_read, owner=self, keep=False)
        QTimer.singleShot(SHOWN_AFTER_MS, self, self._show_late)

    def stop(self) -> None:
        """Nothing more is heard of it."""
        self._stop.set()
        self._end()

    def _show_late(self) -> None:
        if not self._stop.is_set():
            self.open()

    def _on_read(self, outcomes: list[Outcome]) -> None:
        if self._stop.is_set():
            return
        self._stop.set()
        self._end()
        self._on_done(outcomes)

    def _end(self) -> None:
        self.hide()
        self.deleteLater()


async def _read_all(pictures: Sequence[Picture], stop: threading.Event, progress: Event[int]) -> list[Outcome]:
    def proceed() -> None:
        if stop.is_set():
            raise Cancelled

    outcomes = []
    for number, picture in enumerate(pictures, 1):
        proceed()
        try:
            texts = await asyncio.to_thread(texts_in, picture.source, proceed)
            outcomes.append(Outcome(picture, texts))
        except AppError as failure:
            outcomes.append(Outcome(picture, failure=failure))
        progress.emit(number)
    return outcomes
