"""The global shortcut under X11: XGrabKey for exactly one key, with every combination of the lock keys."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import Callable

import xcffib
from xcffib.xproto import AccessError, GrabMode, KeyPressEvent, MappingNotifyEvent

from app.core.errors import AppError
from app.platform.hotkey.base import Shortcut
from app.platform.x11.keyboard import CONTROL, MOD1, MOD4, SHIFT, KeyboardMap, keysym_of

_MASKS = {"Ctrl": CONTROL, "Alt": MOD1, "Shift": SHIFT, "Meta": MOD4}


class X11Hotkey:
    """Grabs the key on the root window and waits for it on the engine's loop."""

    name = "x11"

    def __init__(self, display: str | None = None) -> None:
        self._display = display
        self._connection: xcffib.Connection | None = None
        self._shortcut: Shortcut | None = None
        self._on_pressed: Callable[[], None] | None = None
        self._grabbed: tuple[int, tuple[int, ...]] | None = None

    async def start(self, shortcut: Shortcut, on_pressed: Callable[[], None]) -> Shortcut | None:
        await self.stop()
        try:
            connection = xcffib.Connection(display=self._display)
        except xcffib.ConnectionException:
            raise AppError("hotkey.unavailable", why="no_display") from None
        self._connection, self._shortcut, self._on_pressed = connection, shortcut, on_pressed
        try:
            self._grab(*self._place())
        except AppError:
            await self.stop()
            raise
        loop = asyncio.get_running_loop()
        loop.add_reader(connection.get_file_descriptor(), self._read)
        loop.call_soon(self._read)  # what came with the answers is in the library, no longer on the wire
        return shortcut

    async def stop(self) -> None:
        if self._connection is None:
            return
        connection, self._connection, self._grabbed = self._connection, None, None
        if not connection.has_error():
            asyncio.get_running_loop().remove_reader(connection.get_file_descriptor())
        connection.disconnect()  # the server gives all grabs of the connection back

    def _root(self, connection: xcffib.Connection) -> int:
        return int(connection.get_setup().roots[connection.pref_screen].root)

    def _place(self) -> tuple[int, tuple[int, ...]]:
        """The keycode and the modifier masks under the layout of now; AppError "hotkey.unknown_key"."""
        connection, shortcut = self._connection, self._shortcut
        assert connection is not None
        assert shortcut is not None
        layout = KeyboardMap(connection)
        keysym = keysym_of(shortcut.key)
        place = None if keysym is None else layout.place_of(keysym)
        if place is None:
            raise AppError("hotkey.unknown_key", key=shortcut.key)
        wanted = sum(_MASKS[modifier] for modifier in shortcut.modifiers)
        return place.keycode, tuple(wanted | locks for locks in layout.lock_masks())

    def _grab(self, keycode: int, masks: tuple[int, ...]) -> None:
        """AppError "hotkey.taken"."""
        connection = self._connection
        assert connection is not None
        requests = [
            connection.core.GrabKeyChecked(
                True,
                self._root(connection),
                mask,
                keycode,
                GrabMode.Async,
                GrabMode.Async,
            )
            for mask in masks
        ]
        try:
            for request in requests:
                request.check()
        except AccessError:
            raise AppError("hotkey.taken", shortcut=str(self._shortcut)) from None
        self._grabbed = (keycode, masks)

    def _read(self) -> None:
        connection = self._connection
        try:
            while connection is not None and (event := connection.poll_for_event()) is not None:
                self._handle(event)
        except xcffib.ConnectionException:  # the X server went away: nothing is left to be given back
            if connection is not None:
                asyncio.get_running_loop().remove_reader(connection.get_file_descriptor())
                self._connection = None

    def _handle(self, event: object) -> None:
        if isinstance(event, KeyPressEvent) and self._grabbed is not None and event.detail == self._grabbed[0]:
            assert self._on_pressed is not None
            self._on_pressed()
        elif isinstance(event, MappingNotifyEvent):
            self._follow_layout()

    def _follow_layout(self) -> None:
        """The user changed the keyboard layout: the key may have moved.

        Also told when another keyboard is used, with the same layout: then nothing is let go, since a press in
        between would be lost.
        """
        connection = self._connection
        assert connection is not None
        wanted = None
        with contextlib.suppress(AppError):  # the new layout has no such key: silent until the next change
            wanted = self._place()
        if wanted == self._grabbed and wanted is not None:
            return
        if self._grabbed is not None:
            keycode, masks = self._grabbed
            for mask in masks:
                connection.core.UngrabKey(keycode, self._root(connection), mask)
            self._grabbed = None
        with contextlib.suppress(AppError):  # it is taken there: the same
            if wanted is not None:
                self._grab(*wanted)
        connection.flush()
