"""When the session talks: triggers, modes, retries, alarms (SYNC.md 6.4)."""

from __future__ import annotations

import asyncio
from dataclasses import replace

import pytest

from app.core.errors import AppError
from app.core.ids import new_id
from app.sync.listener import Hint
from app.sync.session import (
    EDIT_GATHER_SECONDS,
    EDIT_REST_SECONDS,
    HIDDEN_POLL_SECONDS,
    HINT_REST_SECONDS,
    LAST_RETRY_SECONDS,
    POLL_SECONDS,
    Session,
)
from tests.kit.clock import ManualClock
from tests.kit.sync_device import Household
from tests.kit.sync_records import otp


class Silence:
    """A server of hints that has none."""

    def events(self):
        raise AppError("sync.offline")

    async def wait_for_head(self):
        raise AppError("sync.offline")


class Bench:
    """One device of a household under a session whose time the test owns."""

    def __init__(self, **members):
        self.home = Household(2)
        self.device, self.other = self.home.devices
        self.device.sync()
        self.device.store.edit(lambda state: replace(state, **members))
        self.clock = ManualClock()
        self.session = Session(self.device.exchange, Silence(), self.device.store, self.clock, turn=asyncio.Lock())

    @property
    def due_in(self):
        return None if self.session._due is None else self.session._due - self.clock.monotonic()

    def fail_with(self, code, **facts):
        async def pull(_question):
            raise AppError(code, **facts)

        self.device.line.pull = pull


async def test_the_first_edit_leaves_at_once_and_the_next_ones_wait():
    bench = Bench()
    bench.session.poke("edit")
    assert bench.due_in == pytest.approx(EDIT_GATHER_SECONDS)
    bench.device.put(new_id(), otp("A"))
    bench.session._due = None
    await bench.session.sync_now()
    bench.session.poke("edit")
    assert bench.due_in == pytest.approx(EDIT_REST_SECONDS)
    bench.clock.advance(0.5)
    bench.session.poke("edit")
    assert bench.due_in == pytest.approx(EDIT_REST_SECONDS - 0.5)


@pytest.mark.parametrize(
    ("mode", "reason", "goes"),
    [
        ("live", "hint", True),
        ("live", "resume", True),
        ("live", "network", True),
        ("hourly", "start", True),
        ("hourly", "edit", False),
        ("hourly", "hint", False),
        ("hourly", "network", False),
        ("manual", "edit", False),
        ("manual", "manual", True),
    ],
)
async def test_modes_choose_their_triggers(mode, reason, goes):
    bench = Bench(mode=mode)
    bench.session.poke(reason)
    assert (bench.due_in is not None) == goes


@pytest.mark.parametrize(
    ("mode", "visible", "seconds"),
    [
        ("live", True, POLL_SECONDS),
        ("live", False, HIDDEN_POLL_SECONDS),
        ("hourly", True, 3600),
        ("six_hours", True, 6 * 3600),
        ("daily", False, 24 * 3600),
        ("manual", True, None),
    ],
)
async def test_the_rhythm_without_triggers(mode, visible, seconds):
    bench = Bench(mode=mode)
    bench.session.show(visible=visible)
    assert bench.session._rhythm() == seconds


async def test_waking_up_does_not_begin_an_interval_anew():
    bench = Bench(mode="hourly")
    await bench.session.sync_now()
    bench.clock.advance(3000)
    for reason in ("resume", "network"):
        bench.session.poke(reason)
    assert bench.session._rest() == 600
    bench.clock.advance(9000)
    assert bench.session._rest() == 0


async def test_a_lost_stream_is_looked_into_and_a_new_one_ends_the_failure():
    bench = Bench()
    bench.session._on_live(True)
    bench.session._on_live(False)
    assert 0 <= bench.due_in <= 1
    honest = bench.device.line.pull
    bench.fail_with("sync.offline")
    with pytest.raises(AppError):
        await bench.session.sync_now()
    bench.session._due = None
    pin = bench.device.pin
    bench.session._on_hint(Hint((pin.gen, pin.seq)))
    assert bench.due_in is not None
    bench.device.line.pull = honest
    await bench.session.sync_now()
    assert bench.session.progress.error is None


async def test_a_hint_of_our_own_commit_is_none():
    bench = Bench()
    pin = bench.device.pin
    bench.session._on_hint(Hint((pin.gen, pin.seq)))
    assert bench.due_in is None
    bench.session._on_hint(Hint((pin.gen, pin.seq + 1)))
    assert bench.due_in == 0


async def test_a_hint_during_a_conversation_is_not_forgotten():
    bench = Bench()
    pin = bench.device.pin
    honest = bench.device.line.pull

    async def pull(question):
        bench.session._on_hint(Hint((pin.gen, pin.seq + 1)))
        return await honest(question)

    bench.device.line.pull = pull
    await bench.session.sync_now()
    bench.device.line.pull = honest
    assert bench.due_in == pytest.approx(HINT_REST_SECONDS)
    bench.session._due = None
    await bench.session.sync_now()
    assert bench.due_in is None, "a server that hints at what it does not have is asked once"


async def test_failures_that_pass_are_tried_again_with_growing_pauses():
    bench = Bench()
    bench.fail_with("sync.offline")
    pauses = []
    for _ in range(12):
        await bench.session._converse_or_wait()
        pauses.append(bench.due_in)
        bench.session._due = None
    assert 0.5 <= pauses[0] <= 1
    assert LAST_RETRY_SECONDS / 2 <= pauses[-1] <= LAST_RETRY_SECONDS
    assert bench.session.progress.phase == "waiting"
    assert bench.session.progress.error.code == "sync.offline"
    assert bench.device.state.alarm is None


async def test_the_servers_own_pause_is_honoured():
    bench = Bench()
    bench.fail_with("sync.rate_limited", retry_after=120)
    await bench.session._converse_or_wait()
    assert 120 <= bench.due_in <= 121


async def test_what_waiting_does_not_mend_is_not_tried_again():
    bench = Bench()
    bench.fail_with("sync.subscription_required")
    await bench.session._converse_or_wait()
    assert bench.due_in is None
    assert bench.session.progress.error.code == "sync.subscription_required"


async def test_manual_means_manual_after_failures_too():
    bench = Bench(mode="manual")
    bench.fail_with("sync.offline")
    await bench.session._converse_or_wait()
    assert bench.due_in is None


async def test_an_alarm_pauses_until_the_user_acts_and_keeps_its_evidence():
    bench = Bench()
    honest = bench.device.line.pull
    bench.fail_with("sync.integrity.broken_chain", seq=7)
    await bench.session._converse_or_wait()
    assert bench.device.state.alarm.code == "sync.integrity.broken_chain"
    assert bench.device.state.alarm.evidence == {"seq": 7}
    assert bench.session.progress.phase == "paused"
    bench.device.line.pull = honest
    with pytest.raises(AppError, match="broken_chain"):
        await bench.session.sync_now()
    await bench.session.try_again()
    assert bench.device.state.alarm is None
    assert bench.session.progress.phase == "idle"


async def test_the_lapsed_subscription_still_receives():
    bench = Bench()
    bench.other.put(new_id(), otp("FROM OTHER"))
    bench.other.sync()
    bench.device.put(new_id(), otp("MINE"))

    async def refuse(_body):
        raise AppError("sync.subscription_required", status=402)

    bench.device.line.commit = refuse
    with pytest.raises(AppError, match="subscription"):
        await bench.session.sync_now()
    assert {record["secret"] for record in bench.device.view().values()} == {"FROM OTHER", "MINE"}
    assert bench.device.state.unacked is None
    assert len(bench.device.state.pending) == 1
