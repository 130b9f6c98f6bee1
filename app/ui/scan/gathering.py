"""Everything that was found until it is saved: one basket a window, filled on any way, shown on one confirmation.

It is kept while a page shows it, and while parts of an export are missing; locking empties it.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QFileDialog

from app.core.errors import AppError
from app.services.found_text import TextKind, pieces_of
from app.services.scanning import Basket, Contents, Origin, Place
from app.ui.add.page import AddPage
from app.ui.desk import Desk
from app.ui.scan.reading import Outcome, Picture, Reading, picture_of
from app.ui.scan.state import Choice, Key, Listing, Miss, is_plain, listing
from app.ui.scan.ways import Heard
from app.ui.scan.words import parts_words
from app.ui.text.errors import sentence
from app.ui.widgets.page import Page

if TYPE_CHECKING:
    from app.ui.scan.camera import Cameras
    from app.ui.scan.screen import Screens

# Pages and the camera are imported when they are opened.
# ruff: noqa: PLC0415

PICTURE_PATTERNS = "*.png *.jpg *.jpeg *.gif *.webp *.bmp *.tif *.tiff *.avif *.ppm"


class Gathering(QObject):
    """One for a window. Found by `gathering_of`. `cameras` and `screens` stand in for the real ones."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk.window)
        self._desk = desk
        self._basket = Basket()
        self.contents = Contents()
        self.choices: dict[Key, Choice] = {}
        self.misses: list[Miss] = []
        self._pages: list[Page] = []
        self._passing: Page | None = None
        self._reading: Reading | None = None
        self.cameras: Cameras | None = None
        self.screens: Screens | None = None

    # what was found

    def listing(self) -> Listing:
        return listing(self._desk.snapshot, self.contents, self.choices, self.misses)

    def hear(self, texts: Sequence[str], place: Place) -> Heard:
        """Puts texts into the basket and shows nothing. AppError "scan.text_too_large"."""
        useful = [text for text in texts if not _is_other(text)]
        if place.origin is Origin.CAMERA and not useful:
            return Heard(fresh=False, refused=sentence(AppError("scan.no_key")))
        if place.origin in (Origin.CAMERA, Origin.SCREEN) and useful:
            texts = useful  # what else hangs about there is not the person's concern
        fresh = [self._basket.add(text, place) for text in texts]
        if any(fresh):
            self.contents = self._basket.contents
        missing = (parts_words(part) for part in self.contents.remarks if part.code == "parts_missing")
        return Heard(any(fresh), " ".join(missing))

    def clear(self) -> None:
        """Forgets all that was found and stops what is being read."""
        self._basket.clear()
        self.contents = Contents()
        self.choices.clear()
        self.misses.clear()
        if self._reading is not None:
            self._reading.stop()
            self._reading = None

    # the ways

    def take_text(self, text: str, origin: Origin = Origin.PASTE) -> bool:
        """A link, several, or a bare key; False for nothing but blanks."""
        if not text.strip():
            return False
        try:
            heard = self.hear([text], Place(origin))
        except AppError as failure:
            self._desk.notify.failure(failure)
            return True
        if not heard.fresh and self._pages:
            self._desk.notify.say(self.tr("That is in the list already."))
        else:
            self.show()
        return True

    def take_image(self, image: QImage) -> None:
        self._read([picture_of(image, Place(Origin.PASTE))])

    def take_files(self, paths: Sequence[Path]) -> None:
        self._read([Picture(Place(Origin.FILE, path.name), path) for path in paths])

    def choose_files(self) -> None:
        """Asks for pictures, many at once."""
        dialog = QFileDialog(self._desk.window, self.tr("Open pictures with QR codes"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        dialog.setNameFilters([f"{self.tr('Pictures')} ({PICTURE_PATTERNS})", f"{self.tr('All files')} (*)"])
        dialog.filesSelected.connect(lambda names: self.take_files([Path(name) for name in names]))
        dialog.finished.connect(lambda _result: dialog.deleteLater())
        dialog.open()

    def scan_screen(self) -> None:
        from app.ui.scan.screen import ScreenGrab

        ScreenGrab(self._desk, self._read, self._offer_other_ways, self.screens).start()

    def use_camera(self) -> None:
        from app.ui.scan.camera import CameraPage

        self._pass_by(CameraPage(self._desk, self, self.cameras))

    # the pages

    def show(self) -> None:
        """The form of a new code for just one; the list for all else; a sentence when nothing can be saved."""
        contents = self.contents
        if contents.access_keys and not contents.found:
            self._connect(contents.access_keys[0])
            return
        shown = self.listing()
        if not shown.selectable and not shown.missing_parts:
            self._say_refusal(shown)
            return
        page = self._pages[-1] if self._pages else None
        if page is not None and not isinstance(page, AddPage) and self._is_reachable(page):
            page.opened()
            return
        self._put(self._made_page(shown), instead=page)

    def _made_page(self, shown: Listing) -> Page:
        if is_plain(shown):
            return self._kept(AddPage(self._desk, shown.rows[0].entry))
        return self._list_page()

    def _list_page(self) -> Page:
        from app.ui.scan.confirm import ConfirmPage

        return self._kept(ConfirmPage(self._desk, self))

    def _kept(self, page: Page) -> Page:
        self._pages.append(page)
        page.destroyed.connect(lambda: self._on_page_gone(page))
        return page

    def _is_reachable(self, page: Page) -> bool:
        """Whether the page is on top, or directly below the camera or a message of ours, which goes."""
        if page.isVisible():
            return True
        if self._passing is not None and self._passing.isVisible():
            self._desk.pages.back()
        return page.isVisible()

    def _put(self, page: Page, instead: Page | None = None) -> None:
        """On top; in the place of a page that has had its time."""
        over = any(each is not None and each.isVisible() for each in (self._passing, instead))
        self._passing = None
        if over:
            self._desk.pages.replace(page)
        else:
            self._desk.pages.open(page)

    def _on_page_gone(self, page: Page) -> None:
        self._pages = [each for each in self._pages if each is not page]
        if not self._pages:
            self.clear()

    def _pass_by(self, page: Page) -> None:
        """A page of ours that gives way to what is found."""
        self._put(page)
        self._passing = page
        page.destroyed.connect(lambda: self._on_passing_gone(page))

    def _on_passing_gone(self, page: Page) -> None:
        if self._passing is page:
            self._passing = None

    # what came of it

    def _read(self, pictures: list[Picture]) -> None:
        if self._reading is not None:
            self._reading.stop()
        reading = self._reading = Reading(self._desk, len(pictures), self._on_read)
        reading.destroyed.connect(lambda: self._on_reading_gone(reading))
        reading.start(pictures)

    def _on_reading_gone(self, reading: Reading) -> None:
        if self._reading is reading:
            self._reading = None

    def _on_read(self, outcomes: list[Outcome]) -> None:
        self._reading = None
        others = [o.picture.source for o in outcomes if o.failure is not None and o.failure.code == "qr.not_an_image"]
        hand_over = self._desk.hooks.import_files
        if others and hand_over is not None:
            hand_over(self._desk, [path for path in others if isinstance(path, Path)])
            outcomes = [one for one in outcomes if one.picture.source not in others]
        fresh = [self._take(outcome) for outcome in outcomes]
        if any(fresh):
            self.show()
        elif outcomes:
            self._say_nothing_found(outcomes)

    def _take(self, outcome: Outcome) -> bool:
        """Whether a picture gave something new; one that gave nothing is remembered by its name."""
        place, failure = outcome.picture.place, outcome.failure
        if outcome.texts:
            try:
                return self.hear(outcome.texts, place).fresh
            except AppError as refusal:
                failure = refusal
        elif failure is None and place.origin is Origin.FILE:
            failure = AppError("scan.nothing_found")
        if failure is not None:
            self.misses.append(Miss(place.name, failure.code, failure.facts))
        return False

    def _say_nothing_found(self, outcomes: list[Outcome]) -> None:
        if any(outcome.texts for outcome in outcomes) and self._pages:
            self._desk.notify.say(self.tr("That is in the list already."))
        elif any(outcome.texts for outcome in outcomes):
            self.show()
        elif outcomes[0].picture.place.origin is Origin.SCREEN:
            self._offer_other_ways(AppError("scan.nothing_on_screen"))
        elif len(outcomes) == 1:
            self._offer_other_ways(
                outcomes[0].failure or AppError("scan.nothing_found"), outcomes[0].picture.place.name
            )
        else:
            self._put(self._list_page())

    def _offer_other_ways(self, failure: AppError, name: str = "") -> None:
        """Says why nothing was found, and how else it could be."""
        from app.ui.scan.other_ways import OtherWaysPage

        if not self._pages:
            self.misses.clear()
        self._pass_by(OtherWaysPage(self._desk, self, failure, name))

    def _say_refusal(self, shown: Listing) -> None:
        refused = shown.rows
        if len(refused) > 1:
            self._put(self._list_page())
            return
        if refused:
            self._desk.notify.failure(AppError(refused[0].reason, **refused[0].facts))
        if not self._pages:
            self.clear()

    def _connect(self, key: str) -> None:
        if self._passing is not None and self._passing.isVisible():
            self._desk.pages.back()
        if not self._pages:
            self.clear()
        connect = self._desk.hooks.connect_key
        if connect is None:
            self._desk.notify.failure(AppError("scan.access_key"))
        else:
            connect(self._desk, key)


def gathering_of(desk: Desk) -> Gathering:
    """The window's gathering, made at its first use."""
    found = desk.window.findChild(Gathering)
    return found if isinstance(found, Gathering) else Gathering(desk)


def _is_other(text: str) -> bool:
    return all(piece.kind is TextKind.OTHER for piece in pieces_of(text))
