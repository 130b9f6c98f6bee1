"""The system clock is compared with a server's and watched for jumps; codes are corrected only when agreed."""

from __future__ import annotations

import pytest

from app.core.errors import AppError
from app.services.clock_check import ClockCheck
from tests.kit.clock import ManualClock


class Server:
    def __init__(self, clock, ahead_ms=0, travel_seconds=0.0):
        self.clock, self.ahead_ms, self.travel_seconds = clock, ahead_ms, travel_seconds
        self.silent = False

    async def server_time_ms(self):
        self.clock.advance(self.travel_seconds / 2)
        if self.silent:
            raise AppError("net.offline")
        now = self.clock.now_ms() + self.ahead_ms
        self.clock.advance(self.travel_seconds / 2)
        return now


@pytest.mark.parametrize(
    ("ahead_ms", "off"), [(0, False), (9_900, False), (-9_900, False), (10_100, True), (-3_600_000, True)]
)
async def test_more_than_ten_seconds_off_is_said(ahead_ms, off):
    clock = ManualClock()
    check = ClockCheck(clock, Server(clock, ahead_ms, travel_seconds=2.0))
    state = await check.measure()
    assert abs(state.offset_ms - ahead_ms) <= 1
    assert state.is_off is off
    assert check.correction_ms(agreed=False) == 0
    assert abs(check.correction_ms(agreed=True) - (ahead_ms if off else 0)) <= 1


async def test_no_answer_changes_nothing():
    clock = ManualClock()
    server = Server(clock, 60_000)
    check = ClockCheck(clock, server)
    before = await check.measure()
    server.silent = True
    with pytest.raises(AppError):
        await check.measure()
    assert check.state == before


async def test_a_jump_is_noticed_and_moves_the_correction():
    clock = ManualClock()
    server = Server(clock, 60_000)
    check = ClockCheck(clock, server)
    await check.measure()
    clock.advance(5)
    assert check.watch() is False
    clock.set_wall(clock.now_ms() + 60_000)  # the user sets the clock right
    assert check.watch() is True
    assert check.state.is_off is False
    assert check.watch() is False


def test_a_jump_without_a_server_is_said():
    clock = ManualClock()
    check = ClockCheck(clock, None)
    said = []
    check.changed.subscribe(said.append)
    clock.set_wall(clock.now_ms() - 3_600_000)
    assert check.watch() is True
    assert check.state.is_off is True
    clock.set_wall(clock.now_ms() + 3_600_000)
    assert check.watch() is True
    assert check.state.is_off is False
    assert [state.is_off for state in said] == [True, False]


def test_sleep_is_no_jump():
    clock = ManualClock()
    check = ClockCheck(clock, None)
    clock.advance(8 * 3600)
    assert check.watch() is False
