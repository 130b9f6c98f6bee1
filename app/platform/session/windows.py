"""Session events and idle time under Windows: a hidden window that the system tells of locking, switching and sleep."""

from __future__ import annotations

import sys

if sys.platform == "win32":
    import asyncio
    import ctypes
    from collections.abc import Callable
    from ctypes import wintypes

    from app.platform.session.base import Reason
    from app.platform.windows_messages import MessageThread

    _WM_POWERBROADCAST, _WM_WTSSESSION_CHANGE = 0x0218, 0x02B1
    _SUSPEND = 0x0004  # PBT_APMSUSPEND
    _SESSION_REASONS = {
        0x2: Reason.USER_SWITCHED,  # WTS_CONSOLE_DISCONNECT
        0x4: Reason.USER_SWITCHED,  # WTS_REMOTE_DISCONNECT
        0x7: Reason.SCREEN_LOCKED,  # WTS_SESSION_LOCK
    }
    _THIS_SESSION = 0  # NOTIFY_FOR_THIS_SESSION
    _CLASS = "4OTP session"

    _LRESULT = ctypes.c_ssize_t
    _PROCEDURE = ctypes.WINFUNCTYPE(_LRESULT, wintypes.HWND, wintypes.UINT, wintypes.WPARAM, wintypes.LPARAM)

    class _WindowClass(ctypes.Structure):
        _fields_ = (
            ("style", wintypes.UINT),
            ("procedure", _PROCEDURE),
            ("class_extra", ctypes.c_int),
            ("window_extra", ctypes.c_int),
            ("instance", wintypes.HINSTANCE),
            ("icon", wintypes.HICON),
            ("cursor", wintypes.HANDLE),
            ("background", wintypes.HBRUSH),
            ("menu", wintypes.LPCWSTR),
            ("name", wintypes.LPCWSTR),
        )

    class _LastInput(ctypes.Structure):
        _fields_ = (("size", wintypes.UINT), ("tick", wintypes.DWORD))

    _user32 = ctypes.WinDLL("user32", use_last_error=True)
    _kernel32 = ctypes.WinDLL("kernel32", use_last_error=True)
    _sessions = ctypes.WinDLL("wtsapi32", use_last_error=True)
    _kernel32.GetModuleHandleW.restype = wintypes.HMODULE
    _kernel32.GetTickCount.restype = wintypes.DWORD
    _user32.DefWindowProcW.restype = _LRESULT
    _user32.DefWindowProcW.argtypes = [wintypes.HWND, wintypes.UINT, wintypes.WPARAM, wintypes.LPARAM]
    _user32.CreateWindowExW.restype = wintypes.HWND
    _user32.CreateWindowExW.argtypes = [
        wintypes.DWORD,
        wintypes.LPCWSTR,
        wintypes.LPCWSTR,
        wintypes.DWORD,
        *[ctypes.c_int] * 4,
        wintypes.HWND,
        wintypes.HMENU,
        wintypes.HINSTANCE,
        wintypes.LPVOID,
    ]
    _user32.DestroyWindow.argtypes = [wintypes.HWND]
    _user32.UnregisterClassW.argtypes = [wintypes.LPCWSTR, wintypes.HINSTANCE]
    _sessions.WTSRegisterSessionNotification.argtypes = [wintypes.HWND, wintypes.DWORD]
    _sessions.WTSUnRegisterSessionNotification.argtypes = [wintypes.HWND]

    def reason_of(message: int, parameter: int) -> Reason | None:
        """What a window message says of the session."""
        if message == _WM_POWERBROADCAST:
            return Reason.SUSPEND if parameter == _SUSPEND else None
        return _SESSION_REASONS.get(parameter) if message == _WM_WTSSESSION_CHANGE else None

    class WindowsSessionWatch:
        """One hidden top-level window: message-only windows are not told of sleep."""

        def __init__(self) -> None:
            self._waiting: MessageThread | None = None
            self._window: int | None = None
            self._procedure: object = None

        async def start(self, on_reason: Callable[[Reason], None]) -> None:
            await self.stop()
            loop = asyncio.get_running_loop()

            def procedure(window: int, message: int, parameter: int, more: int) -> int:
                reason = reason_of(message, parameter)
                if reason is not None:
                    loop.call_soon_threadsafe(on_reason, reason)
                return int(_user32.DefWindowProcW(window, message, parameter, more))

            waiting = MessageThread(lambda: self._open(procedure), lambda _message: None, self._close)
            if not await waiting.start():
                self._waiting = waiting

        async def stop(self) -> None:
            if self._waiting is not None:
                waiting, self._waiting = self._waiting, None
                await waiting.stop()

        def _open(self, procedure: Callable[[int, int, int, int], int]) -> int:
            """On the thread whose messages are read; the error number, 0 for none."""
            instance = _kernel32.GetModuleHandleW(None)
            self._procedure = called = _PROCEDURE(procedure)
            kind = _WindowClass(procedure=called, instance=instance, name=_CLASS)
            if not _user32.RegisterClassW(ctypes.byref(kind)):
                return ctypes.get_last_error() or -1
            self._window = _user32.CreateWindowExW(0, _CLASS, None, 0, 0, 0, 0, 0, None, None, instance, None)
            if not self._window:
                return ctypes.get_last_error() or -1
            _sessions.WTSRegisterSessionNotification(self._window, _THIS_SESSION)
            return 0

        def _close(self) -> None:
            _sessions.WTSUnRegisterSessionNotification(self._window)
            _user32.DestroyWindow(self._window)
            _user32.UnregisterClassW(_CLASS, _kernel32.GetModuleHandleW(None))

    class WindowsIdleClock:
        """The system's own counter; no key is listened to."""

        def idle_seconds(self) -> float | None:
            last = _LastInput(ctypes.sizeof(_LastInput))
            if not _user32.GetLastInputInfo(ctypes.byref(last)):
                return None
            passed = (
                _kernel32.GetTickCount() - last.tick
            ) & 0xFFFFFFFF  # both count milliseconds and turn over together
            return float(passed) / 1000
