"""What the pages of this feature need of whoever gathers: the camera can look for other things than codes too."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

from app.services.scanning import Place


@dataclass(frozen=True, slots=True)
class Heard:
    """What came of texts: whether any was new, what has to be read besides, and why none is of use, in words."""

    fresh: bool
    missing: str = ""
    refused: str = ""


class Listener(Protocol):
    """Hears what a camera reads."""

    def hear(self, texts: Sequence[str], place: Place) -> Heard:
        """Takes texts in and shows nothing. AppError "scan.text_too_large"."""

    def show(self) -> None:
        """Enough was read: goes on, in the place of the page on top."""


class Gatherer(Listener, Protocol):
    """Starts the ways to read a QR code."""

    def scan_screen(self) -> None: ...

    def use_camera(self) -> None: ...

    def choose_files(self) -> None: ...
