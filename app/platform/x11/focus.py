"""Which window has the focus, giving it back, and typing a code into it (XTest). Types signs, never listens."""

from __future__ import annotations

import contextlib
import struct
import time
from collections.abc import Iterator
from types import TracebackType
from typing import Self

import xcffib
import xcffib.xtest
from xcffib.xproto import Atom, EventMask, InputFocus

from app.core.errors import AppError
from app.platform.typing.held import held_after_waiting
from app.platform.x11.keyboard import CAPS_LOCK_KEYSYM, LOCK, SHIFT_KEYSYM, KeyboardMap, KeyPlace

_KEY_PRESS, _KEY_RELEASE, _CLIENT_MESSAGE = 2, 3, 33
_GROUP_SHIFT = 13  # of a key state, where the number of the layout in use begins (XKB protocol, 2.2.2)
_SETTLE_SECONDS = 0.03  # a program that reads the new mapping late would type the old sign


class FocusedWindow:
    """The window that had the focus when this was made; used to come back to it."""

    def __init__(self, display: str | None = None) -> None:
        try:
            self._connection = xcffib.Connection(display=display)
        except xcffib.ConnectionException:
            raise AppError("typing.unavailable", why="no_display") from None
        self._root = int(self._connection.get_setup().roots[self._connection.pref_screen].root)
        self._active = self._active_window()
        self._focus = int(self._connection.core.GetInputFocus().reply().focus)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, _kind: type[BaseException] | None, _error: BaseException | None, _trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        self._connection.disconnect()

    def give_back(self) -> None:
        """Asks the window manager to activate it again; without one, sets the focus itself."""
        if self._active:
            event = struct.pack(
                "=BBHII5I", _CLIENT_MESSAGE, 32, 0, self._active, self._atom("_NET_ACTIVE_WINDOW"), 2, 0, 0, 0, 0
            )
            mask = EventMask.SubstructureNotify | EventMask.SubstructureRedirect
            self._connection.core.SendEvent(False, self._root, mask, event)
        elif self._focus > 1:  # 0 is none, 1 is "wherever the pointer is"
            self._connection.core.SetInputFocus(InputFocus.PointerRoot, self._focus, 0)
        self._connection.core.GetInputFocus().reply()  # a round trip: the requests were carried out

    def has_focus(self) -> bool:
        """True when it is the active window again."""
        if self._active:
            return self._active_window() == self._active
        return int(self._connection.core.GetInputFocus().reply().focus) == self._focus

    def type_text(self, text: str) -> None:
        """Types the signs into whatever has the focus. AppError "typing.unknown_sign" before anything is typed."""
        xtest = self._connection(xcffib.xtest.key)
        layout = KeyboardMap(self._connection)
        state = int(self._connection.core.QueryPointer(self._root).reply().mask)
        group = state >> _GROUP_SHIFT & 3
        shift = layout.place_of(SHIFT_KEYSYM)
        keysyms = [_keysym_of_sign(sign) for sign in text]
        # of more than two layouts the protocol's own table shows the first two: signs of the others have a key lent
        places = [layout.place_of(keysym, group) if group <= 1 else None for keysym in keysyms]
        if shift is None or (None in places and layout.unused_keycode() is None):
            raise AppError("typing.unknown_sign")
        for keycode in held_after_waiting(self._held_keys):
            self._fake(xtest, _KEY_RELEASE, keycode)
        caps_lock = layout.place_of(CAPS_LOCK_KEYSYM) if state & LOCK else None
        with self._without(xtest, caps_lock):
            for keysym, place in zip(keysyms, places, strict=True):
                if place is None:
                    self._type_lent(xtest, layout, keysym)
                else:
                    self._press(xtest, place, shift.keycode)
        self._connection.core.GetInputFocus().reply()

    @contextlib.contextmanager
    def _without(self, xtest: xcffib.xtest.xtestExtension, lock: KeyPlace | None) -> Iterator[None]:
        """Caps Lock is off meanwhile: it would change the letters of a code."""
        if lock is not None:
            self._press(xtest, lock, 0)
        yield
        if lock is not None:
            self._press(xtest, lock, 0)

    def _type_lent(self, xtest: xcffib.xtest.xtestExtension, layout: KeyboardMap, keysym: int) -> None:
        keycode = layout.unused_keycode()
        assert keycode is not None
        self._connection.core.ChangeKeyboardMapping(1, keycode, 2, [keysym, keysym])
        self._connection.core.GetInputFocus().reply()
        time.sleep(_SETTLE_SECONDS)
        self._press(xtest, KeyPlace(keycode, shifted=False), 0)
        self._connection.core.GetInputFocus().reply()
        time.sleep(_SETTLE_SECONDS)
        self._connection.core.ChangeKeyboardMapping(1, keycode, 2, [0, 0])

    def _press(self, xtest: xcffib.xtest.xtestExtension, place: KeyPlace, shift_keycode: int) -> None:
        keys = [shift_keycode, place.keycode] if place.shifted else [place.keycode]
        for keycode in keys:
            self._fake(xtest, _KEY_PRESS, keycode)
        for keycode in reversed(keys):
            self._fake(xtest, _KEY_RELEASE, keycode)

    def _fake(self, xtest: xcffib.xtest.xtestExtension, kind: int, keycode: int) -> None:
        xtest.FakeInput(kind, keycode, 0, self._root, 0, 0, 0)

    def _held_keys(self) -> list[int]:
        octets = self._connection.core.QueryKeymap().reply().keys
        return [8 * at + bit for at, octet in enumerate(octets) for bit in range(8) if octet >> bit & 1]

    def _active_window(self) -> int:
        found = self._connection.core.GetProperty(
            False,
            self._root,
            self._atom("_NET_ACTIVE_WINDOW"),
            Atom.WINDOW,
            0,
            1,
        ).reply()
        return int(found.value.to_atoms()[0]) if found.value_len else 0

    def _atom(self, name: str) -> int:
        return int(self._connection.core.InternAtom(False, len(name), name).reply().atom)


def _keysym_of_sign(sign: str) -> int:
    """The keysym of a sign as it is typed, case kept. AppError "typing.unknown_sign" for what is no single sign."""
    if len(sign) != 1 or not sign.isprintable():
        raise AppError("typing.unknown_sign")
    point = ord(sign)
    return point if point < 0x100 else 0x01000000 | point
