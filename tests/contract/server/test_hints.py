"""Hints: the board, the notifiers between processes, the long poll (SYNC.md 14.2). Streams: tests/system."""

from __future__ import annotations

import asyncio
import sqlite3
from contextlib import closing

import pytest

from app.core.octets import to_base64url
from app.wire.messages import HeadHint, SlotUpdate
from app.wire.octets import Hash, KeyBox, Salt
from server.domain.refusal import Refusal
from server.services.hints import Board, Hint, Hints
from server.services.notifiers import PostgresNotifier, SqliteNotifier
from server.store.watch_sqlite import SqliteWatch
from tests.kit.people import People, until
from tests.kit.protocol_client import Browser, code_record
from tests.kit.sync_service import config_of, running_service

ACCOUNT = bytes(range(16))


async def test_the_newest_hint_wins():
    board = Board()
    stream = board.open(ACCOUNT, b"device", b"kid")
    for seq in (3, 5, 4):
        board.deliver(Hint(ACCOUNT, "head", 0, seq))
    assert (await stream.get(5)).seq == 5
    assert await stream.get(0.001) is None


async def test_a_hint_for_one_device_reaches_only_that_one():
    board = Board()
    mine, other = board.open(ACCOUNT, b"a", b"k1"), board.open(ACCOUNT, b"b", b"k2")
    board.deliver(Hint(ACCOUNT, "revoked", subject=b"a"))
    assert (await mine.get(5)).kind == "revoked"
    assert await other.get(0.001) is None
    board.deliver(Hint(ACCOUNT, "revoked", subject=b"k2"))
    assert (await other.get(5)).kind == "revoked"
    board.deliver(Hint(bytes(16), "head", 0, 9))
    assert await mine.get(0.001) is None


async def test_streams_of_a_device_and_of_an_account_are_limited():
    board = Board()
    streams = [board.open(ACCOUNT, b"a", b"k") for _ in range(3)]
    with pytest.raises(Refusal):
        board.open(ACCOUNT, b"a", b"k")
    board.close(streams[0])
    board.close(streams[0])
    board.open(ACCOUNT, b"a", b"k")
    for number in range(197):
        board.open(ACCOUNT, b"more" + bytes([number]), b"k")
    with pytest.raises(Refusal):
        board.open(ACCOUNT, b"one more", b"k")
    assert board.count == 200


async def test_the_long_poll_answers_when_the_log_moves(people):
    owner = await people.owner()
    writer, reader = await people.device(owner), await people.device(owner)
    assert (await reader.ok("GET", "/sync/head")).json() == {"gen": 0, "seq": 1}
    waiting = asyncio.get_running_loop().create_task(reader.call("GET", "/sync/head?wait=50"))
    await until(lambda: people.service.services.hints.board.count > 0)
    await writer.commit({bytes(16): code_record("x")})
    assert (await waiting).json() == {"gen": 0, "seq": 2}
    assert people.service.services.hints.board.count == 0


async def test_the_head_of_a_stream_opens_none(people):
    device = await people.device(await people.owner())
    answer = await device.call("HEAD", "/sync/events")
    assert (answer.status_code, answer.headers["content-type"][:17]) == (200, "text/event-stream")
    assert people.service.services.hints.board.count == 0


async def test_the_long_poll_ends_for_a_removed_device(people):
    owner = await people.owner()
    device = await people.device(owner)
    waiting = asyncio.get_running_loop().create_task(device.call("GET", "/sync/head?wait=50"))
    await until(lambda: people.service.services.hints.board.count > 0)
    await owner.browser.ok("DELETE", f"/devices/{to_base64url(device.device)}")
    assert (await waiting).json()["code"] == "key_revoked"


async def test_the_streams_of_a_deleted_account_end(service, people):
    owner = await people.owner()
    device = await people.device(owner)
    stream = service.services.hints.board.open(owner.account, device.device, owner.keys[0].kid)
    await owner.browser.ok("DELETE", "/account", {"email": "ann@example.org"})
    assert (await stream.get(20)).kind == "revoked"


async def test_a_session_that_ends_takes_its_long_poll_with_it(service, people):
    owner = await people.owner()
    other = await people.browser()

    async def waiting(browser):
        poll = asyncio.get_running_loop().create_task(browser.call("GET", "/sync/head?wait=50"))
        await until(lambda: service.services.hints.board.count > 0)
        return poll

    poll = await waiting(other)
    await owner.browser.ok("DELETE", f"/sessions/{await own_session(other)}")
    assert (await poll).json()["code"] == "unauthenticated"
    poll = await waiting(owner.browser)
    leaving = Browser(people.http())
    leaving.cookies = dict(owner.browser.cookies)
    await leaving.ok("POST", "/auth/logout")
    assert (await poll).json()["code"] == "unauthenticated"


async def test_the_streams_of_others_end_with_a_new_passphrase_and_the_own_comes_back(service, people):
    owner = await people.owner()
    other = await people.browser()
    board = service.services.hints.board
    device = await people.device(owner)
    polls = [
        asyncio.get_running_loop().create_task(client.call("GET", "/sync/head?wait=50"))
        for client in (owner.browser, other)
    ]
    await until(lambda: board.count == 2)
    quiet = board.open(owner.account, device.device, device.key.kid)
    await owner.unlock()
    changed = SlotUpdate(version=2, kdf_id=1, salt=Salt(bytes(16)), auth_hash=Hash(bytes(32)), blob=KeyBox(bytes(113)))
    await owner.browser.ok("PUT", "/vault/slots/pw", changed)
    answers = [await poll for poll in polls]
    assert [answer.status_code for answer in answers] == [200, 401]
    assert await quiet.get(0.001) is None
    assert (await owner.browser.ok("GET", "/sync/head")).json() == {"gen": 0, "seq": 1}


async def test_a_session_that_is_over_by_time_is_found_out(service, people):
    owner = await people.owner()
    session = (await service.services.sessions.listed(owner.account))[0]
    await service.services.sessions.require_live(session)
    service.clock.advance(31 * 60)
    with pytest.raises(Refusal, match="unauthenticated"):
        await service.services.sessions.require_live(session)


async def own_session(browser) -> str:
    listed = (await browser.ok("GET", "/sessions")).json()
    return next(session["id"] for session in listed if session["current"])


async def test_two_processes_on_postgresql_tell_each_other(cluster, tmp_path):
    config = config_of(tmp_path, await cluster.fresh_database())
    boards = [Board(), Board()]
    notifiers = [PostgresNotifier(config, board) for board in boards]
    workers = [asyncio.get_running_loop().create_task(notifier.work()) for notifier in notifiers]
    for notifier in notifiers:
        await asyncio.wait_for(notifier.bus.listening.wait(), 30)
    stream = boards[1].open(ACCOUNT, b"device", b"kid")
    await Hints(boards[0], notifiers[0]).head(ACCOUNT, HeadHint(gen=1, seq=7))
    hint = await stream.get(20)
    assert (hint.kind, hint.gen, hint.seq) == ("head", 1, 7)
    await Hints(boards[0], notifiers[0]).tell(ACCOUNT, "revoked", b"kid")
    assert (await stream.get(20)).kind == "revoked"
    for worker in workers:
        worker.cancel()
    await asyncio.gather(*workers, return_exceptions=True)


async def test_another_process_sees_what_is_written_to_the_file(tmp_path):
    async with running_service(config_of(tmp_path / "data")) as service:
        crowd = People(service)
        owner = await crowd.owner()
        device = await crowd.device(owner)
        board = Board()
        worker = asyncio.get_running_loop().create_task(SqliteNotifier(service.config, board).work())
        stream = board.open(owner.account, device.device, device.key.kid)
        await asyncio.sleep(0)
        await device.commit({bytes(16): code_record("x")})
        hint = await stream.get(20)
        assert (hint.kind, hint.seq) == ("head", 2)
        await owner.browser.ok("DELETE", f"/devices/{to_base64url(device.device)}")
        assert (await stream.get(20)).kind == "revoked"
        worker.cancel()
        await asyncio.gather(worker, return_exceptions=True)
        await crowd.close()


async def test_an_end_that_was_written_late_is_told_though_later_ones_came_first(tmp_path):
    async with running_service(config_of(tmp_path / "data")) as service:
        crowd = People(service)
        owner = await crowd.owner()
        late, soon = [(await crowd.device(owner)).device for _ in range(2)]
        watch = SqliteWatch(service.config.database_file)
        with closing(sqlite3.connect(service.config.database_file)) as writer:
            for device, when in ((soon, 1_000_000), (late, 999_999)):
                writer.execute("UPDATE devices SET revoked = ? WHERE device_id = ?", (when, device))
                writer.commit()
                assert [(seen.account, seen.subject) for seen in watch.look()] == [(owner.account, device)]
                assert watch.look() == []
        watch.close()
        await crowd.close()
