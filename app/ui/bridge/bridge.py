"""One door between the engine thread and the widgets: futures become calls on the GUI thread, and so do events.

Knows nothing of what is run. A destroyed owner cancels its reads; work marked `keep` (a save) goes on to its end, and
only its answer is dropped.
"""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Coroutine
from concurrent.futures import CancelledError, Future
from dataclasses import dataclass
from typing import Any, Protocol, TypeVar

from PySide6.QtCore import QObject, Signal

from app.core.errors import AppError, Cancelled
from app.core.events import Event

T = TypeVar("T")


class Submits(Protocol):
    """The part of the engine that the bridge needs."""

    def submit(self, coroutine: Coroutine[Any, Any, T]) -> Future[T]:
        """Runs the coroutine on the engine's thread."""


@dataclass(slots=True)
class _Call:
    future: Future[Any]
    on_done: Callable[[Any], None] | None
    on_error: Callable[[AppError], None] | None
    keep: bool


class Bridge(QObject):
    """`failed` tells expected failures that nobody took; `broken` tells bugs."""

    failed = Signal(object)
    broken = Signal(object)
    _finished = Signal(int)
    _posted = Signal(object)

    def __init__(self, engine: Submits, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._engine = engine
        self._calls: dict[int, _Call] = {}
        self._next_token = 0
        self._finished.connect(self._on_finished)
        self._posted.connect(_call)

    def run(
        self,
        coroutine: Coroutine[Any, Any, T],
        on_done: Callable[[T], None] | None = None,
        on_error: Callable[[AppError], None] | None = None,
        *,
        owner: QObject,
        keep: bool = True,
    ) -> Future[T]:
        """Runs on the engine; answers on the GUI thread while `owner` lives. `keep=False` for what may be cut short.

        An engine that has ended answers nothing: the program is about to end too.
        """
        self._next_token += 1
        token = self._next_token
        try:
            future = self._engine.submit(coroutine)
        except AppError:
            ended: Future[T] = Future()
            ended.cancel()
            return ended
        self._calls[token] = _Call(future, on_done, on_error, keep)
        owner.destroyed.connect(lambda: self._drop(token))
        future.add_done_callback(lambda _future: self._tell(token))
        return future

    def listen(self, event: Event[T], slot: Callable[[T], None], owner: QObject) -> None:
        """Calls `slot` on the GUI thread for each emission, until `owner` is destroyed."""
        alive = [True]

        def deliver(value: T) -> None:
            if alive[0]:
                slot(value)

        unsubscribe = event.subscribe(lambda value: self._posted.emit(lambda: deliver(value)))

        def end() -> None:
            alive[0] = False
            unsubscribe()

        owner.destroyed.connect(end)

    def busy(self) -> bool:
        """Whether kept work is on its way; the window waits for it before the program ends."""
        return any(call.keep and not call.future.done() for call in self._calls.values())

    def _tell(self, token: int) -> None:
        """On whatever thread ended the work."""
        with contextlib.suppress(RuntimeError):  # the window, and this bridge with it, went while the work ended
            self._finished.emit(token)

    def _drop(self, token: int) -> None:
        call = self._calls.get(token)
        if call is None:
            return
        call.on_done = call.on_error = None
        if not call.keep:
            call.future.cancel()

    def _on_finished(self, token: int) -> None:
        call = self._calls.pop(token)
        try:
            value = call.future.result()
        except (Cancelled, CancelledError):
            return
        except AppError as error:
            (call.on_error or self.failed.emit)(error)
            return
        except Exception as error:  # noqa: BLE001  (a bug on the engine is told like a bug here)
            self.broken.emit(error)
            return
        if call.on_done is not None:
            call.on_done(value)


def _call(function: Callable[[], None]) -> None:
    function()
