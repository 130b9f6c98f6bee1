"""The global shortcut under macOS: RegisterEventHotKey, which needs no permission to watch the keyboard.

Events come on the main thread's run loop, which Qt runs; registering happens there too, through `on_main_thread`.
"""

from __future__ import annotations

import sys

if sys.platform == "darwin":
    import asyncio
    import ctypes
    import ctypes.util
    from collections.abc import Callable

    from app.core.errors import AppError
    from app.platform.hotkey.base import Shortcut

    _MODIFIERS = {"Meta": 0x0100, "Shift": 0x0200, "Alt": 0x0800, "Ctrl": 0x1000}
    _KEYBOARD_CLASS, _HOTKEY_PRESSED = 0x6B657962, 5  # 'keyb', kEventHotKeyPressed
    _SIGNATURE = 0x344F5450  # '4OTP'
    _EXISTS = -9878  # eventHotKeyExistsErr
    # Positions on an ANSI keyboard (Events.h): a shortcut is a place on the keyboard here
    _ANSI_KEYS = (
        "A S D F H G Z X C V - B Q W E R Y T 1 2 3 4 6 5 - 9 7 - 8 0 - O U - I P Return L J - K - - - - N M - Tab Space"
    )
    _KEYS = {name: code for code, name in enumerate(_ANSI_KEYS.split()) if name != "-"} | {
        "F1": 122,
        "F2": 120,
        "F3": 99,
        "F4": 118,
        "F5": 96,
        "F6": 97,
        "F7": 98,
        "F8": 100,
        "F9": 101,
        "F10": 109,
        "F11": 103,
        "F12": 111,
        "Escape": 53,
    }

    class _EventType(ctypes.Structure):
        _fields_ = (("event_class", ctypes.c_uint32), ("event_kind", ctypes.c_uint32))

    class _HotKeyId(ctypes.Structure):
        _fields_ = (("signature", ctypes.c_uint32), ("id", ctypes.c_uint32))

    _HANDLER = ctypes.CFUNCTYPE(ctypes.c_int32, ctypes.c_void_p, ctypes.c_void_p, ctypes.c_void_p)

    def _carbon() -> ctypes.CDLL:
        carbon = ctypes.CDLL(ctypes.util.find_library("Carbon"))
        carbon.GetApplicationEventTarget.restype = ctypes.c_void_p
        carbon.InstallEventHandler.argtypes = [
            ctypes.c_void_p,
            _HANDLER,
            ctypes.c_ulong,
            ctypes.POINTER(_EventType),
            ctypes.c_void_p,
            ctypes.c_void_p,
        ]
        carbon.RegisterEventHotKey.argtypes = [
            ctypes.c_uint32,
            ctypes.c_uint32,
            _HotKeyId,
            ctypes.c_void_p,
            ctypes.c_uint32,
            ctypes.POINTER(ctypes.c_void_p),
        ]
        carbon.UnregisterEventHotKey.argtypes = [ctypes.c_void_p]
        return carbon

    class MacHotkey:
        """One registered hot key. `on_main_thread` runs a function on the GUI thread and returns its result."""

        name = "macos"

        def __init__(self, on_main_thread: Callable[[Callable[[], int]], int]) -> None:
            self._on_main_thread = on_main_thread
            self._carbon = _carbon()
            self._reference = ctypes.c_void_p()
            self._handler: object = None
            self._on_pressed: Callable[[], None] | None = None

        async def start(self, shortcut: Shortcut, on_pressed: Callable[[], None]) -> Shortcut | None:
            await self.stop()
            key = _KEYS.get(shortcut.key)
            if key is None:
                raise AppError("hotkey.unknown_key", key=shortcut.key)
            loop = asyncio.get_running_loop()

            def tell() -> None:
                loop.call_soon_threadsafe(on_pressed)

            self._on_pressed = tell
            modifiers = sum(_MODIFIERS[modifier] for modifier in shortcut.modifiers)
            status = await asyncio.to_thread(self._on_main_thread, lambda: self._register(key, modifiers))
            if status == _EXISTS:
                raise AppError("hotkey.taken", shortcut=str(shortcut))
            if status:
                raise AppError("hotkey.unavailable", why=f"error {status}")
            return shortcut

        async def stop(self) -> None:
            if self._reference.value is not None:
                reference, self._reference = self._reference, ctypes.c_void_p()
                await asyncio.to_thread(
                    self._on_main_thread, lambda: int(self._carbon.UnregisterEventHotKey(reference))
                )

        def _register(self, key: int, modifiers: int) -> int:
            target = self._carbon.GetApplicationEventTarget()
            if self._handler is None:

                def pressed(_call: object, _event: object, _data: object) -> int:
                    if self._on_pressed is not None:
                        self._on_pressed()
                    return 0

                self._handler = handler = _HANDLER(pressed)
                kinds = _EventType(_KEYBOARD_CLASS, _HOTKEY_PRESSED)
                self._carbon.InstallEventHandler(target, handler, 1, ctypes.byref(kinds), None, None)
            name = _HotKeyId(_SIGNATURE, 1)
            return int(self._carbon.RegisterEventHotKey(key, modifiers, name, target, 0, ctypes.byref(self._reference)))
