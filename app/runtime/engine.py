"""The engine: one thread that runs asyncio. Everything that waits (network, disk, key derivation) happens there."""

from __future__ import annotations

import asyncio
import concurrent.futures
import threading
from collections.abc import Callable, Coroutine
from typing import Any, TypeVar

from app.core.errors import AppError
from app.runtime.tasks import finish_all

T = TypeVar("T")
STOP_SECONDS = 10.0


class Engine:
    """Starts with the first `submit`. `on_bug` hears of errors that nobody waits for."""

    def __init__(self, on_bug: Callable[[BaseException], None] | None = None) -> None:
        self._on_bug = on_bug
        self._loop: asyncio.AbstractEventLoop | None = None
        self._thread: threading.Thread | None = None  # noqa: TID251  (the one engine thread)
        self._stopped = False
        self._starting = threading.Lock()

    def submit(self, coro: Coroutine[Any, Any, T]) -> concurrent.futures.Future[T]:
        """Runs the coroutine on the engine thread; the future may be cancelled. AppError "engine.stopped"."""
        try:
            loop = self._running_loop()
        except AppError:
            coro.close()
            raise
        return asyncio.run_coroutine_threadsafe(coro, loop)

    def call(self, function: Callable[[], None]) -> None:
        """Runs a quick function on the engine thread, soon; nobody waits for it."""
        self._running_loop().call_soon_threadsafe(function)

    @property
    def on_engine_thread(self) -> bool:
        return self._thread is threading.current_thread()

    def stop(self) -> None:
        """Cancels what still runs (a save in progress is finished first) and ends the thread. Twice is harmless."""
        with self._starting:
            self._stopped = True
            loop, thread = self._loop, self._thread
        if loop is None or thread is None or not thread.is_alive():
            return
        loop.call_soon_threadsafe(loop.stop)
        thread.join()

    def _running_loop(self) -> asyncio.AbstractEventLoop:
        with self._starting:
            if self._stopped:
                raise AppError("engine.stopped")
            if self._loop is None:
                self._loop = asyncio.new_event_loop()
                self._loop.set_exception_handler(self._handle)
                self._thread = threading.Thread(  # noqa: TID251  (the one engine thread)
                    target=self._run, args=(self._loop,), name="engine", daemon=True
                )
                self._thread.start()
            return self._loop

    def _run(self, loop: asyncio.AbstractEventLoop) -> None:
        asyncio.set_event_loop(loop)
        try:
            loop.run_forever()
            loop.run_until_complete(finish_all(loop, STOP_SECONDS))
            loop.run_until_complete(loop.shutdown_asyncgens())
            loop.run_until_complete(loop.shutdown_default_executor())
        finally:
            loop.close()

    def _handle(self, loop: asyncio.AbstractEventLoop, context: dict[str, Any]) -> None:
        error = context.get("exception")
        if self._on_bug is not None and isinstance(error, BaseException):
            self._on_bug(error)
        else:
            loop.default_exception_handler(context)
