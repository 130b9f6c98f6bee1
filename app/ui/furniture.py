"""What the window needs beyond its first picture, loaded once that has been painted.

Loading is cut into steps, each a turn of the event loop, so that a password typed meanwhile appears as it is typed.
"""

from __future__ import annotations

import gc
import importlib
import sys
from collections.abc import Callable
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject, QTimer

if TYPE_CHECKING:
    from app.services.bundle import Services
    from app.settings.store import Settings
    from app.ui.desk import Desk
    from app.ui.idle import IdleWatch
    from app.ui.intake import Intake
    from app.ui.pages import Pages
    from app.ui.theme.theme import Theme
    from app.ui.widgets.toast import Toast
    from app.ui.window import MainWindow

# Imports within functions are what this module is for.
# ruff: noqa: PLC0415

STEPS = (
    "asyncio",
    "msgspec",
    "cryptography.hazmat.primitives.ciphers.aead",
    "app.vault.model",
    "app.vault.commands",
    "app.vault.session",
    "app.services.vault",
    "app.ui.desk",
    "app.ui.intake",
    "app.ui.codes.page",
    "app.ui.quick.picker",
    "app.ui.features",
)
AFTERWARDS = ("app.ui.shell", "app.crypto.kdf", "app.vault.body")


class Furniture(NamedTuple):
    """One of each for a window."""

    desk: Desk
    toast: Toast
    intake: Intake
    pages: Pages
    idle: IdleWatch


class Furnished:
    """A window's parts by name: whoever asks for one before it is there has all of them made."""

    @property
    def _all(self) -> Furniture:
        raise NotImplementedError

    @property
    def desk(self) -> Desk:
        return self._all.desk

    @property
    def toast(self) -> Toast:
        return self._all.toast

    @property
    def intake(self) -> Intake:
        return self._all.intake

    @property
    def pages(self) -> Pages:
        return self._all.pages

    @property
    def idle(self) -> IdleWatch:
        return self._all.idle


def load(owner: QObject, names: tuple[str, ...], then: Callable[[], None]) -> None:
    """Imports the modules one by one between events, and calls `then` while `owner` lives."""
    while names and names[0] in sys.modules:
        names = names[1:]
    if not names:
        then()
        return
    importlib.import_module(names[0])
    QTimer.singleShot(0, owner, lambda: load(owner, names[1:], then))


def warm_up(desk: Desk) -> None:
    """While the password is being typed: what the first list of codes would otherwise wait for.

    What has been loaded stays until the end: the search for garbage, which a start does without, leaves it out.
    """
    from PySide6.QtWidgets import QListView

    from app.runtime.garbage import settle

    desk.services.icons.find("")  # reads the index of logos
    QListView().viewport()  # PySide makes a class's enumerations at their first use
    if not gc.isenabled():
        settle()
        gc.enable()


def furnish(window: MainWindow, services: Services, theme: Theme, settings: Settings) -> Furniture:
    """Makes everything; nothing is connected or installed yet."""
    from app.ui.bridge import Bridge
    from app.ui.clipboard import SecretClipboard
    from app.ui.codes.tiles import Tiles
    from app.ui.desk import Desk, Hooks
    from app.ui.idle import IdleWatch
    from app.ui.intake import Intake
    from app.ui.notify import Notifier
    from app.ui.pages import Pages
    from app.ui.ticker import Ticker
    from app.ui.widgets.toast import Toast

    toast = Toast(window.centre, window.clearance)
    desk = Desk(
        services=services,
        settings=settings,
        bridge=Bridge(services.engine, window),
        theme=theme,
        ticker=Ticker(services.clock, window),
        notify=Notifier(window, toast, window.banners),
        clipboard=SecretClipboard(window),
        tiles=Tiles(services.icons),
        window=window,
        hooks=Hooks(),
        lock=window.lock,
        take_in=window.take_in,
        open_page=window.open_page,
        show_window=window.come_forward,
        quit=window.quit,
    )
    intake = Intake(desk, window)
    return Furniture(desk, toast, intake, Pages(desk, intake, window), IdleWatch(services.clock, window))
