"""Many commits at once, lines that die at every place, and clocks that are off by ten years: no code is ever lost."""

from __future__ import annotations

import asyncio

import pytest

from app.core.clock import SystemClock
from app.core.errors import AppError
from app.core.ids import new_id
from tests.kit.cutting_proxy import proxying
from tests.kit.postgres import Cluster
from tests.kit.sync_home import RealHome, at
from tests.kit.sync_process import serving_process
from tests.kit.sync_records import otp
from tests.kit.sync_remote import RemoteDevice

EACH = 200


@pytest.fixture(scope="module")
def cluster():
    cluster = Cluster()
    yield cluster
    cluster.stop()


async def database_of(kind, cluster_of):
    return "" if kind == "sqlite" else await cluster_of("cluster").fresh_database()


async def synced(device):
    """Again when the service was too busy, which it waits for itself: four processes on a slow disk may be."""
    while True:
        try:
            await device.sync()
        except AppError as error:
            if error.code != "sync.maintenance":
                raise
        else:
            return


@pytest.mark.slow
@pytest.mark.parametrize(("kind", "workers"), [("sqlite", 4), ("postgresql", 4)])
async def test_two_devices_commit_200_times_each_at_the_same_time(kind, workers, tmp_path, request):
    database = await database_of(kind, request.getfixturevalue)
    async with serving_process(tmp_path, database=database, workers=workers) as process:
        home = await RealHome(process).open()
        a, b = [await RemoteDevice().connect(await home.string()) for _ in "ab"]
        try:

            async def work(device, letter):
                for number in range(EACH):
                    device.put(new_id(), otp(f"{letter}{number}"))
                    await synced(device)

            await asyncio.gather(work(a, "A"), work(b, "B"))
            await asyncio.gather(a.sync(), b.sync())
            await a.sync()
            assert a.pin == b.pin
            assert a.pin.seq == 1 + 2 * EACH, "every commit has its number, and none is missing"
            assert a.view() == b.view()
            everything = {f"{letter}{number}" for letter in "AB" for number in range(EACH)}
            assert {record["secret"] for record in a.view().values()} == everything
        finally:
            for device in (a, b):
                await device.close()
            await home.close()


async def test_a_line_that_dies_at_every_place_loses_and_doubles_nothing(tmp_path):
    async with serving_process(tmp_path) as process, proxying(process.url) as proxy:
        home = await RealHome(process).open()
        a = await RemoteDevice().connect(at(await home.string(), proxy.url))
        b = await RemoteDevice().connect(await home.string())
        try:
            expected = set()
            for number, place in enumerate([*range(0, 900, 45), 1500, 2500]):
                await a.close()
                a.line = a.exchange._server._line = a.open_line(proxy.url, a.store.state.device_token)
                record_id = new_id()
                a.put(record_id, otp(f"R{number}"))
                expected.add(f"R{number}")
                if number % 2:
                    proxy.cut_answer_after = place
                else:
                    proxy.cut_request_after = place
                try:
                    await a.sync()
                except AppError as error:
                    if error.code not in ("sync.offline", "sync.bad_answer", "sync.timeout"):
                        raise
                    if number % 3 == 0:  # edited before anybody knows what became of the commit
                        a.put(record_id, otp(f"R{number}", note="edited"))
                proxy.cut_answer_after = proxy.cut_request_after = None
            await a.sync()
            await b.sync()
            assert {record["secret"] for record in b.view().values()} == expected
            assert len(b.view()) == len(expected)
            assert a.view() == b.view()
            assert proxy.cuts > 15
        finally:
            for device in (a, b):
                await device.close()
            await home.close()


class ShiftedClock(SystemClock):
    """A computer whose clock somebody set wrong."""

    def __init__(self, years: int) -> None:
        self._shift = years * 365 * 24 * 3600 * 1000

    def now_ms(self) -> int:
        return super().now_ms() + self._shift


async def test_clocks_that_are_off_by_ten_years_decide_at_most_which_label_wins(tmp_path):
    async with serving_process(tmp_path) as process:
        home = await RealHome(process).open()
        past, future = [await RemoteDevice(ShiftedClock(years)).connect(await home.string()) for years in (-10, 10)]
        try:
            record_id, other = new_id(), new_id()
            past.put(record_id, otp("X"))
            past.put(other, otp("H", type="hotp", counter=1))
            await past.sync()
            await future.sync()
            past.put(record_id, {**past.view()[record_id], "issuer": "past", "note": "past"})
            future.put(record_id, {**future.view()[record_id], "issuer": "future"})
            past.put(other, {**past.view()[other], "counter": 9})
            future.put(other, {**future.view()[other], "counter": 5})
            await future.sync()
            await past.sync()
            await future.sync()
            assert past.view() == future.view()
            assert past.view()[record_id]["issuer"] == "future"
            assert past.view()[record_id]["note"] == "past"
            assert past.view()[other]["counter"] == 9
            past.delete(record_id)
            await past.sync()
            await future.sync()
            assert record_id not in future.view()
        finally:
            for device in (past, future):
                await device.close()
            await home.close()
