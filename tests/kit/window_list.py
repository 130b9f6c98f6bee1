"""The titles of the windows on a display, as the window manager lists them, waited for by its own events."""

from __future__ import annotations

import select
import struct
from collections.abc import Callable
from types import TracebackType
from typing import Self

import xcffib
from xcffib.xproto import CW, Atom, EventMask, GetPropertyType


class WindowList:
    """Asks and listens on a connection of its own."""

    def __init__(self, display: str) -> None:
        self._connection = xcffib.Connection(display=display)
        self._root = self._connection.get_setup().roots[0].root
        self._connection.core.ChangeWindowAttributes(self._root, CW.EventMask, [EventMask.PropertyChange])

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, _kind: type[BaseException] | None, _error: BaseException | None, _trace: TracebackType | None
    ) -> None:
        self._connection.disconnect()

    def titles(self) -> list[str]:
        """Those of mapped and of minimised windows."""
        numbers = self._property(self._root, "_NET_CLIENT_LIST", Atom.WINDOW)
        windows = struct.unpack(f"={len(numbers) // 4}I", numbers)
        return [self._property(w, "_NET_WM_NAME", GetPropertyType.Any).decode("utf-8", "replace") for w in windows]

    def wait(self, condition: Callable[[list[str]], bool], seconds: float) -> bool:
        """Whether the condition on the titles comes true within the time, without a change of the list for that long."""
        while not condition(self.titles()):
            if self._connection.poll_for_event() is not None:
                continue
            if not select.select([self._connection.get_file_descriptor()], [], [], seconds)[0]:
                return condition(self.titles())
        return True

    def _property(self, window: int, name: str, kind: int) -> bytes:
        atom = self._connection.core.InternAtom(False, len(name), name).reply().atom
        try:
            found = self._connection.core.GetProperty(False, window, atom, kind, 0, 4096).reply()
        except xcffib.ProtocolException:  # the window has gone
            return b""
        return b"".join(found.value) if found.value_len else b""
