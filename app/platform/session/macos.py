"""Session events and idle time under macOS: what the workspace and the login window tell every program."""

from __future__ import annotations

import sys

if sys.platform == "darwin":
    import asyncio
    import contextlib
    import ctypes
    import ctypes.util
    from collections.abc import Callable
    from typing import Any

    from AppKit import (
        NSWorkspace,
        NSWorkspaceSessionDidResignActiveNotification,
        NSWorkspaceWillSleepNotification,
    )
    from Foundation import NSDistributedNotificationCenter

    from app.platform.session.base import Reason

    _SCREEN_LOCKED = "com.apple.screenIsLocked"
    _COMBINED_SESSION = 0  # kCGEventSourceStateCombinedSessionState
    _ANY_INPUT = 0xFFFFFFFF  # kCGAnyInputEventType

    class MacSessionWatch:
        """The notifications come on the main thread's run loop, which Qt runs."""

        def __init__(self) -> None:
            self._observers: list[tuple[Any, Any]] = []

        async def start(self, on_reason: Callable[[Reason], None]) -> None:
            await self.stop()
            loop = asyncio.get_running_loop()
            workspace = NSWorkspace.sharedWorkspace().notificationCenter()
            for center, name, reason in (
                (workspace, NSWorkspaceWillSleepNotification, Reason.SUSPEND),
                (workspace, NSWorkspaceSessionDidResignActiveNotification, Reason.USER_SWITCHED),
                (NSDistributedNotificationCenter.defaultCenter(), _SCREEN_LOCKED, Reason.SCREEN_LOCKED),
            ):

                def tell(_note: object, reason: Reason = reason) -> None:
                    with contextlib.suppress(RuntimeError):  # the engine has ended: the program quits
                        loop.call_soon_threadsafe(on_reason, reason)

                observer = center.addObserverForName_object_queue_usingBlock_(name, None, None, tell)
                self._observers.append((center, observer))

        async def stop(self) -> None:
            observers, self._observers = self._observers, []
            for center, observer in observers:
                center.removeObserver_(observer)

    class MacIdleClock:
        """The window server's own counter; no key is listened to."""

        def __init__(self) -> None:
            self._services = ctypes.CDLL(ctypes.util.find_library("ApplicationServices"))
            self._services.CGEventSourceSecondsSinceLastEventType.restype = ctypes.c_double
            self._services.CGEventSourceSecondsSinceLastEventType.argtypes = [ctypes.c_int32, ctypes.c_uint32]

        def idle_seconds(self) -> float | None:
            return float(self._services.CGEventSourceSecondsSinceLastEventType(_COMBINED_SESSION, _ANY_INPUT))
