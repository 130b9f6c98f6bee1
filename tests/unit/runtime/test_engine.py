"""The engine thread: work done there, errors that are heard, an end that loses no save."""

from __future__ import annotations

import asyncio
import concurrent.futures
import threading

import pytest

from app.core.errors import AppError
from app.runtime.engine import Engine
from app.runtime.tasks import Tasks, shielded


@pytest.fixture
def engine():
    bugs = []
    made = Engine(bugs.append)
    made.bugs = bugs
    yield made
    made.stop()


async def where():
    return threading.current_thread().name


def test_coroutines_run_on_one_thread_of_their_own(engine):
    assert {engine.submit(where()).result(10) for _ in range(5)} == {"engine"}
    assert not engine.on_engine_thread


def test_errors_come_back_to_the_waiter(engine):
    async def fail():
        raise AppError("some.code")

    with pytest.raises(AppError):
        engine.submit(fail()).result(10)
    assert engine.bugs == []


def test_an_error_that_nobody_waits_for_is_heard(engine):
    heard = threading.Event()
    engine._on_bug = lambda error: (engine.bugs.append(error), heard.set())

    async def start():
        async def fail():
            raise ValueError("lost")

        Tasks().spawn(fail(), name="lost")

    engine.submit(start()).result(10)
    assert heard.wait(10)
    assert [str(bug) for bug in engine.bugs] == ["lost"]


def test_a_cancelled_future_cancels_the_work(engine):
    started, ended = threading.Event(), threading.Event()

    async def wait():
        started.set()
        try:
            await asyncio.Event().wait()
        finally:
            ended.set()

    future = engine.submit(wait())
    assert started.wait(10)
    future.cancel()
    assert ended.wait(10)


def test_shielded_work_ends_though_its_waiter_is_cancelled(engine):
    started, ended = threading.Event(), threading.Event()
    go = asyncio.Event()

    async def save():
        started.set()
        await go.wait()
        ended.set()

    future = engine.submit(shielded(save()))
    assert started.wait(10)
    future.cancel()
    engine.call(go.set)
    assert ended.wait(10)


def test_after_the_end_nothing_is_taken(engine):
    waiting = threading.Event()

    async def wait():
        waiting.set()
        await asyncio.Event().wait()

    future = engine.submit(wait())
    assert waiting.wait(10)
    engine.stop()
    engine.stop()
    with pytest.raises(concurrent.futures.CancelledError):
        future.result(10)
    with pytest.raises(AppError, match=r"engine\.stopped"):
        engine.submit(where())


def test_an_engine_that_never_ran_ends():
    Engine().stop()


async def test_tasks_are_cancelled_together():
    tasks = Tasks()
    one = tasks.spawn(asyncio.Event().wait(), name="one")
    two = tasks.spawn(asyncio.Event().wait(), name="two")
    await tasks.cancel_all()
    assert (one.cancelled(), two.cancelled()) == (True, True)
