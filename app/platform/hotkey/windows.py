"""The global shortcut under Windows: RegisterHotKey, waiting for this one key only."""

from __future__ import annotations

import sys

if sys.platform == "win32":
    import asyncio
    import ctypes
    from collections.abc import Callable

    from app.core.errors import AppError
    from app.platform.hotkey.base import Shortcut
    from app.platform.windows_messages import MessageThread

    _MODIFIERS = {"Alt": 0x0001, "Ctrl": 0x0002, "Shift": 0x0004, "Meta": 0x0008}
    _NO_REPEAT = 0x4000
    _ALREADY_REGISTERED = 1409
    _WM_HOTKEY = 0x0312
    _ID = 1
    _VIRTUAL_KEYS = {
        "Space": 0x20,
        "Tab": 0x09,
        "Return": 0x0D,
        "Escape": 0x1B,
        "PageUp": 0x21,
        "PageDown": 0x22,
        "End": 0x23,
        "Home": 0x24,
        "Left": 0x25,
        "Up": 0x26,
        "Right": 0x27,
        "Down": 0x28,
        "Insert": 0x2D,
        "Delete": 0x2E,
        **{f"F{number}": 0x6F + number for number in range(1, 25)},
    }
    _user32 = ctypes.WinDLL("user32", use_last_error=True)

    def virtual_key(name: str) -> int:
        """The virtual key of a name, in the current layout; AppError "hotkey.unknown_key"."""
        if name in _VIRTUAL_KEYS:
            return _VIRTUAL_KEYS[name]
        found = _user32.VkKeyScanW(ctypes.c_wchar(name.lower())) if len(name) == 1 else -1
        if found == -1:
            raise AppError("hotkey.unknown_key", key=name)
        return int(found) & 0xFF

    class WindowsHotkey:
        """The window system calls only for the registered key."""

        name = "windows"

        def __init__(self) -> None:
            self._waiting: MessageThread | None = None

        async def start(self, shortcut: Shortcut, on_pressed: Callable[[], None]) -> Shortcut | None:
            await self.stop()
            loop = asyncio.get_running_loop()
            modifiers = sum(_MODIFIERS[modifier] for modifier in shortcut.modifiers) | _NO_REPEAT
            key = virtual_key(shortcut.key)

            def register() -> int:
                return 0 if _user32.RegisterHotKey(None, _ID, modifiers, key) else ctypes.get_last_error() or -1

            def on_message(message: int) -> None:
                if message == _WM_HOTKEY:
                    loop.call_soon_threadsafe(on_pressed)

            waiting = MessageThread(register, on_message, lambda: _user32.UnregisterHotKey(None, _ID))
            error = await waiting.start()
            if error == _ALREADY_REGISTERED:
                raise AppError("hotkey.taken", shortcut=str(shortcut))
            if error:
                raise AppError("hotkey.unavailable", why=f"error {error}")
            self._waiting = waiting
            return shortcut

        async def stop(self) -> None:
            if self._waiting is not None:
                waiting, self._waiting = self._waiting, None
                await waiting.stop()
