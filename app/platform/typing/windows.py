"""Typing under Windows: SendInput with Unicode key events, so that no keyboard layout matters."""

from __future__ import annotations

import sys

if sys.platform == "win32":
    import ctypes
    from ctypes import wintypes

    from app.core.errors import AppError
    from app.platform.typing.held import held_after_waiting

    _KEYBOARD, _UNICODE, _KEY_UP, _EXTENDED = 1, 0x0004, 0x0002, 0x0001
    # Shift, Ctrl and Alt, left and right. Not the Windows key: releasing it alone opens the Start menu
    _MODIFIERS = {0xA0: 0, 0xA1: 0, 0xA2: 0, 0xA3: _EXTENDED, 0xA4: 0, 0xA5: _EXTENDED}
    _DOWN = 0x8000
    _user32 = ctypes.WinDLL("user32", use_last_error=True)

    class _KeyInput(ctypes.Structure):
        _fields_ = (
            ("virtual_key", wintypes.WORD),
            ("scan", wintypes.WORD),
            ("flags", wintypes.DWORD),
            ("time", wintypes.DWORD),
            ("extra", ctypes.c_void_p),
        )

    class _Union(ctypes.Union):
        _fields_ = (("key", _KeyInput), ("room", ctypes.c_byte * 32))

    class _Input(ctypes.Structure):
        _fields_ = (("kind", wintypes.DWORD), ("value", _Union))

    class WindowsTarget:
        """The foreground window when this was made."""

        def __init__(self) -> None:
            self._window = _user32.GetForegroundWindow()

        def give_back(self) -> None:
            _user32.SetForegroundWindow(self._window)

        def has_focus(self) -> bool:
            return bool(_user32.GetForegroundWindow() == self._window)

        def type_text(self, text: str) -> None:
            if not text.isprintable():
                raise AppError("typing.unknown_sign")
            events = [(key, 0, _MODIFIERS[key] | _KEY_UP) for key in held_after_waiting(_held_modifiers)]
            for unit in (unit for sign in text for unit in _utf16(sign)):
                events += [(0, unit, _UNICODE), (0, unit, _UNICODE | _KEY_UP)]
            _send(events)

        def close(self) -> None:
            self._window = None

    def _send(events: list[tuple[int, int, int]]) -> None:
        """Key events of virtual key, UTF-16 unit and flags, in one go: nothing comes between them."""
        inputs = (_Input * len(events))()
        for item, (virtual_key, unit, flags) in zip(inputs, events, strict=True):
            item.kind = _KEYBOARD
            item.value.key = _KeyInput(virtual_key, unit, flags, 0, None)
        if _user32.SendInput(len(inputs), inputs, ctypes.sizeof(_Input)) != len(inputs):
            raise AppError("typing.unavailable", why="blocked")

    def _held_modifiers() -> list[int]:
        return [key for key in _MODIFIERS if _user32.GetAsyncKeyState(key) & _DOWN]

    def _utf16(sign: str) -> list[int]:
        octets = sign.encode("utf-16-le")
        return [int.from_bytes(octets[at : at + 2], "little") for at in range(0, len(octets), 2)]
