"""A thread with a message loop, for what Windows tells by messages: the shortcut, the session, sleep.

The thread is a daemon: quitting never waits for a message that does not come. The system takes back what it registered.
"""

from __future__ import annotations

import sys

if sys.platform == "win32":
    import asyncio
    import ctypes
    import threading
    from collections.abc import Callable
    from ctypes import wintypes

    _WM_QUIT = 0x0012
    _user32 = ctypes.WinDLL("user32", use_last_error=True)
    _kernel32 = ctypes.WinDLL("kernel32", use_last_error=True)
    _user32.GetMessageW.argtypes = [ctypes.POINTER(wintypes.MSG), wintypes.HWND, wintypes.UINT, wintypes.UINT]
    _user32.DispatchMessageW.argtypes = [ctypes.POINTER(wintypes.MSG)]
    _user32.PostThreadMessageW.argtypes = [wintypes.DWORD, wintypes.UINT, wintypes.WPARAM, wintypes.LPARAM]

    class MessageThread:
        """`prepare` runs first, on the thread, and gives an error number, 0 for none; `finish` runs last."""

        def __init__(
            self,
            prepare: Callable[[], int],
            on_message: Callable[[int], None],
            finish: Callable[[], None],
        ) -> None:
            self._prepare, self._on_message, self._finish = prepare, on_message, finish
            self._thread_id = 0
            self._ended: asyncio.Future[None] | None = None

        async def start(self) -> int:
            """Returns what `prepare` gave; with an error the thread has ended."""
            loop = asyncio.get_running_loop()
            ready: asyncio.Future[int] = loop.create_future()
            ended = self._ended = loop.create_future()
            threading.Thread(  # noqa: TID251  (a pool's thread would be waited for at the end)
                target=self._run, args=(loop, ready, ended), name="messages", daemon=True
            ).start()
            return await ready

        async def stop(self) -> None:
            """Harmless when it never began, and twice."""
            ended, self._ended = self._ended, None
            if ended is None:
                return
            if not ended.done():
                _user32.PostThreadMessageW(self._thread_id, _WM_QUIT, 0, 0)
            await ended

        def _run(
            self, loop: asyncio.AbstractEventLoop, ready: asyncio.Future[int], ended: asyncio.Future[None]
        ) -> None:
            error = self._prepare()
            self._thread_id = _kernel32.GetCurrentThreadId()
            loop.call_soon_threadsafe(ready.set_result, error)
            if not error:
                message = wintypes.MSG()
                while _user32.GetMessageW(ctypes.byref(message), None, 0, 0) > 0:
                    self._on_message(message.message)
                    _user32.DispatchMessageW(ctypes.byref(message))
                self._finish()
            loop.call_soon_threadsafe(ended.set_result, None)
