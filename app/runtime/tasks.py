"""Tasks that are not lost: a task that nobody waits for keeps a reference, and its error is heard."""

from __future__ import annotations

import asyncio
import functools
from collections.abc import Callable, Coroutine
from typing import Any, Concatenate, ParamSpec, Protocol, TypeVar

T = TypeVar("T")
P = ParamSpec("P")
H = TypeVar("H", bound="HasTurn")


class Tasks:
    """The background tasks of one owner."""

    def __init__(self) -> None:
        self._running: set[asyncio.Task[Any]] = set()

    def spawn(self, coro: Coroutine[Any, Any, T], *, name: str) -> asyncio.Task[T]:
        """Starts it on the running loop. An error goes to the loop's exception handler when it happens."""
        task = asyncio.create_task(coro, name=name)  # noqa: TID251  (this is its one home)
        self._running.add(task)
        task.add_done_callback(self._on_done)
        return task

    async def cancel_all(self) -> None:
        """Cancels and waits; errors on the way out are heard as usual."""
        for task in self._running:
            task.cancel()
        await asyncio.gather(*self._running, return_exceptions=True)

    def _on_done(self, task: asyncio.Task[Any]) -> None:
        self._running.discard(task)
        if task.cancelled():
            return
        error = task.exception()
        if error is not None:
            context = {"message": f"task {task.get_name()} failed", "exception": error, "task": task}
            task.get_loop().call_exception_handler(context)


class HasTurn(Protocol):
    """An owner of methods that must not overlap."""

    turn: asyncio.Lock


def one_at_a_time(
    method: Callable[Concatenate[H, P], Coroutine[Any, Any, T]],
) -> Callable[Concatenate[H, P], Coroutine[Any, Any, T]]:
    """Methods so marked wait for each other; they must not call each other."""

    @functools.wraps(method)
    async def wait_for_turn(owner: H, /, *args: P.args, **kwargs: P.kwargs) -> T:
        async with owner.turn:
            return await method(owner, *args, **kwargs)

    return wait_for_turn


async def shielded(coro: Coroutine[Any, Any, T]) -> T:
    """Runs to its end even when the waiter is cancelled: a save is never left half done."""
    task = asyncio.create_task(coro)  # noqa: TID251  (this is its one home)
    return await asyncio.shield(task)


async def finish_all(loop: asyncio.AbstractEventLoop, seconds: float) -> None:
    """Cancels every other task of the loop and gives them so long to end."""
    me = asyncio.current_task(loop)
    others = [task for task in asyncio.all_tasks(loop) if task is not me]
    for task in others:
        task.cancel()
    if others:
        await asyncio.wait(others, timeout=seconds)
