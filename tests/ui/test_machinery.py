"""The bridge, the ticker and the small widgets, each by itself."""

from __future__ import annotations

import asyncio
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, QThread
from PySide6.QtWidgets import QWidget

from app.core.errors import AppError, Cancelled
from app.core.events import Event
from app.runtime.engine import Engine
from app.services.icons import ServiceIcons
from app.ui.bridge import Bridge
from app.ui.codes.tiles import Tiles, initials
from app.ui.text.errors import sentence
from app.ui.theme.tokens import LIGHT
from app.ui.ticker import Ticker
from tests.kit.qt import pump, settle

SERVICE_ICONS = Path(__file__).parents[2] / "resources" / "icons" / "services"


@pytest.fixture
def engine():
    made = Engine()
    yield made
    made.stop()


@pytest.fixture
def bridge(application, engine):
    made = Bridge(engine)
    yield made
    made.deleteLater()
    settle()


async def give(value):
    await asyncio.sleep(0)
    return value


async def fail(error):
    await asyncio.sleep(0)
    raise error


def test_an_answer_comes_on_the_gui_thread(bridge):
    owner, seen = QObject(), []
    bridge.run(give(7), lambda value: seen.append((value, QThread.currentThread())), owner=owner)
    pump(lambda: bool(seen))
    assert seen == [(7, bridge.thread())]


def test_an_expected_failure_goes_to_the_caller_or_to_everybody(bridge):
    owner, mine, all_of_them = QObject(), [], []
    bridge.failed.connect(all_of_them.append)
    bridge.run(fail(AppError("vault.locked")), None, mine.append, owner=owner)
    pump(lambda: bool(mine))
    bridge.run(fail(AppError("vault.newer")), owner=owner)
    pump(lambda: bool(all_of_them))
    assert [error.code for error in (*mine, *all_of_them)] == ["vault.locked", "vault.newer"]


def test_a_cancelled_one_is_silent_and_a_bug_is_not(bridge):
    owner, failed, broken = QObject(), [], []
    bridge.failed.connect(failed.append)
    bridge.broken.connect(broken.append)
    bridge.run(fail(Cancelled()), None, failed.append, owner=owner)
    bridge.run(fail(RuntimeError("bug")), None, failed.append, owner=owner)
    pump(lambda: bool(broken))
    assert failed == []
    assert isinstance(broken[0], RuntimeError)


def test_a_destroyed_owner_hears_nothing_and_its_save_goes_on(bridge):
    owner, heard, done = QWidget(), [], []

    async def save():
        await asyncio.sleep(0.01)
        done.append(True)
        return 1

    bridge.run(save(), heard.append, owner=owner, keep=True)
    owner.deleteLater()
    pump(lambda: bool(done) and not bridge.busy())
    settle()
    assert heard == []


def test_a_destroyed_owner_cancels_its_reading(bridge):
    owner = QWidget()
    future = bridge.run(asyncio.sleep(3600), owner=owner, keep=False)
    owner.deleteLater()
    pump(future.cancelled)


def test_events_from_other_threads_come_to_the_gui_thread(bridge, engine):
    event, owner, seen = Event(), QObject(), []
    bridge.listen(event, lambda value: seen.append((value, QThread.currentThread())), owner)
    engine.call(lambda: event.emit("told"))
    pump(lambda: bool(seen))
    assert seen == [("told", bridge.thread())]
    owner.deleteLater()
    settle()
    event.emit("later")
    settle()
    assert len(seen) == 1


def test_the_ticker_runs_only_for_watchers_and_hits_the_second(application, clock):
    ticker, first, second = Ticker(clock), QObject(), QObject()
    assert not ticker.running
    clock.advance(0.4)
    ticker.watch(first, active=True)
    ticker.watch(second, active=True)
    assert ticker.running
    assert ticker._timer.interval() == 605
    ticker.watch(first, active=False)
    assert ticker.running
    ticker.watch(second, active=False)
    assert not ticker.running


@pytest.mark.parametrize(
    ("name", "letters"),
    [("GitHub", "G"), ("Contoso Intranet", "CI"), ("example.org", "EO"), ("", "?"), ("!!", "?"), ("éclair", "É")],
)
def test_initials(name, letters):
    assert initials(name) == letters


@pytest.mark.parametrize(
    ("error", "text"),
    [
        (AppError("vault.wrong_password", wait_seconds=0.0), "This is not the password."),
        (AppError("vault.wrong_password", wait_seconds=1.0), "This is not the password. Next try in 1 second."),
        (AppError("vault.in_use", pid=7, host="desk"), "(process 7 on desk)"),
        (AppError("otp.field_range", field="digits", minimum=1, maximum=10), "Digits must be between 1 and 10."),
        (AppError("vault.text_too_long", member="note"), "Note is too long."),
        (AppError("a.b"), "This did not work (a.b)."),
    ],
)
def test_failures_are_sentences(application, error, text):
    assert text in sentence(error)


@pytest.mark.parametrize(
    "icon",
    ["data:image/png;base64,", "data:image/png;base64,####", "data:image/png;base64,PHN2Zy8+", "id:no-such-logo",
     "https://example.org/x.png", "data:image/png;base64,iVBORw0KGgo="],
)  # fmt: skip
def test_a_picture_that_cannot_be_used_gives_way_to_initials(application, icon):
    font = application.font()
    tiles = Tiles(ServiceIcons(SERVICE_ICONS))
    plain = tiles.tile("Contoso", None, 44, 1.0, LIGHT, font).toImage()
    assert tiles.tile("Contoso", icon, 44, 1.0, LIGHT, font).toImage() == plain
