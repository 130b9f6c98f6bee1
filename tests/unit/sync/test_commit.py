"""Commits: their limits, kinds and descriptions (SYNC.md 6.1, 6.2, 8.9, 10)."""

from __future__ import annotations

import json
from dataclasses import replace

import pytest

from app.core.ids import new_id
from app.crypto import ledger
from app.sync.commit import META_BYTES, Author, Wish, describe
from app.sync.plan import check_numbers, mass_delete, sendable
from app.vault.merge import write_record
from app.vault.rebase import Delete, Put
from app.vault.sync_state import BaseRecord
from app.wire.limits import COMMIT_BODY_BYTES, COMMIT_OPERATIONS
from tests.kit.sync_device import Household
from tests.kit.sync_records import otp

WISH = Wish(now_ms=5, author=Author("4OTP/1", "Desk"))


def base_of(record):
    return BaseRecord(1, 0, bytes(32), write_record(record))


@pytest.fixture
def home():
    return Household(2)


def kinds(home):
    return [stored.header.kind for stored in home.server.world.log]


def test_a_large_import_becomes_several_commits(home):
    a, b = home.devices
    for number in range(2 * COMMIT_OPERATIONS + 1):
        a.put(new_id(), otp(f"S{number}"))
    before = home.server.head.seq
    outcome = a.sync()
    assert outcome.sent == 2 * COMMIT_OPERATIONS + 1
    assert home.server.head.seq == before + 3
    b.sync()
    assert len(b.view()) == 2 * COMMIT_OPERATIONS + 1


def test_a_commit_stays_below_eight_mebibytes(home):
    a = home.devices[0]
    sizes = []
    honest = a.line.commit

    async def commit(body):
        sizes.append(len(body))
        return await honest(body)

    a.line.commit = commit
    for number in range(120):
        a.put(new_id(), otp(f"S{number}", note="x" * 60_000))
    a.sync()
    assert len(sizes) == 2
    assert max(sizes) <= COMMIT_BODY_BYTES
    assert len(home.server.live()) == 120


def test_a_record_that_is_too_large_waits_and_is_named(home):
    a, b = home.devices
    large, small = new_id(), new_id()
    a.put(large, otp("LARGE", note="x" * 70_000))
    a.put(small, otp("SMALL"))
    assert a.sync().oversize == (large,)
    assert set(a.state.pending) == {large}
    b.sync()
    assert set(b.view()) == {small}
    a.edit(large, note="short")
    assert a.sync().oversize == ()
    assert large in home.settle()


def test_counters_alone_make_an_invisible_commit(home):
    a = home.devices[0]
    record_id = new_id()
    a.put(record_id, otp("H", type="hotp", counter=0))
    a.sync()
    a.edit(record_id, counter=1)
    a.sync()
    assert kinds(home)[-2:] == [ledger.CONTENT, ledger.COUNTER]
    a.edit(record_id, counter=2, note="x")
    a.sync()
    assert kinds(home)[-1] == ledger.CONTENT


def test_the_description_says_what_changed():
    before, after = otp("OLD", account="me", note="a"), otp("NEWSECRET", account="me", note="b", modified=9)
    sent = {"x": Put(write_record(after), write_record(before)), "y": Delete(b"{}"), "z": Put(write_record(otp("Z")))}
    sent["g"] = Put(write_record({"t": "group", "name": "Work"}))
    base = {"x": base_of(before), "y": base_of(otp("Y"))}
    meta = json.loads(describe(sent, base, replace(WISH, revert_to=3)))
    assert (meta["at"], meta["app"], meta["device"], meta["revert_to"]) == (5, "4OTP/1", "Desk", 3)
    assert meta["ops"] == [
        {"op": "edit", "id": "x", "issuer": "iNEWSECRET", "account": "me", "fields": ["issuer", "note", "secret"]},
        {"op": "del", "id": "y", "issuer": "iY", "account": ""},
        {"op": "add", "id": "z", "issuer": "iZ", "account": ""},
        {"op": "add", "id": "g", "issuer": "Work", "account": ""},
    ]


def test_a_long_description_is_cut_and_counts_the_rest():
    sent = {new_id(): Put(write_record(otp(f"S{n}", issuer="i" * 250, account="a" * 250))) for n in range(1000)}
    written = describe(sent, {}, WISH)
    meta = json.loads(written)
    assert len(written) <= META_BYTES
    assert meta["more"] + len(meta["ops"]) == 1000


@pytest.mark.parametrize(
    ("records", "deletes", "held"), [(10, 4, 0), (10, 5, 0), (10, 6, 6), (8, 5, 5), (5, 5, 5), (4, 4, 0)]
)
def test_a_mass_deletion_is_five_and_more_than_half(home, records, deletes, held):
    a = home.devices[0]
    ids = [new_id() for _ in range(records)]
    for number, record_id in enumerate(ids):
        a.put(record_id, otp(f"S{number}"))
    a.sync()
    for record_id in ids[:deletes]:
        a.delete(record_id)
    a.put(new_id(), otp("NEW"))
    assert mass_delete(a.state) == held
    assert len(sendable(a.state, confirmed=False)) == (1 if held else deletes + 1)
    assert len(sendable(a.state, confirmed=True)) == deletes + 1


def test_the_sync_check_is_the_first_66_bits(protocol_vectors):
    vector = protocol_vectors["commit"]
    numbers = check_numbers(bytes.fromhex(vector["commit_hash"]))
    bits = f"{int.from_bytes(bytes.fromhex(vector['check'])):0256b}"
    assert numbers == tuple(int(bits[i * 11 : i * 11 + 11], 2) for i in range(6))
