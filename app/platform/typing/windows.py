"""Typing under Windows: SendInput with Unicode key events, so that no keyboard layout matters."""

from __future__ import annotations

import sys

if sys.platform == "win32":
    import ctypes
    from ctypes import wintypes

    from app.core.errors import AppError

    _KEYBOARD, _UNICODE, _KEY_UP = 1, 0x0004, 0x0002
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
            units = [unit for sign in text for unit in _utf16(sign)]
            inputs = (_Input * (2 * len(units)))()
            for at, unit in enumerate(units):
                for half, flags in enumerate((_UNICODE, _UNICODE | _KEY_UP)):
                    item = inputs[2 * at + half]
                    item.kind = _KEYBOARD
                    item.value.key = _KeyInput(0, unit, flags, 0, None)
            if _user32.SendInput(len(inputs), inputs, ctypes.sizeof(_Input)) != len(inputs):
                raise AppError("typing.unavailable", why="blocked")

        def close(self) -> None:
            self._window = None

    def _utf16(sign: str) -> list[int]:
        octets = sign.encode("utf-16-le")
        return [int.from_bytes(octets[at : at + 2], "little") for at in range(0, len(octets), 2)]
