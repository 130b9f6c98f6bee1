"""Pull and commit as devices see them (SYNC.md 6, 13, 14.1)."""

from __future__ import annotations

import asyncio
from hashlib import sha256

import msgspec
import pytest

from app.core.octets import to_base64url
from app.crypto import ledger
from app.crypto.random import random_octets
from app.wire.messages import Put
from app.wire.octets import Hash, Id, MetaBox
from tests.kit.protocol_client import Refused, code_record, hash_of, pull_path

A, B, C = (bytes([n]) * 16 for n in (1, 2, 3))


@pytest.fixture
async def device(people):
    return await people.device(await people.owner())


async def refused(device, request) -> Refused:
    head = (device.log.seq, device.log.hash)
    with pytest.raises(Refused) as caught:
        await device.ok("POST", "/sync/commits", request)
    assert (device.log.seq, device.log.hash) == head
    assert not await device.pull()
    return caught.value


def resigned(device, request, /, **changes):
    """The commit with another header, signed again: only the changed rule is broken."""
    header = msgspec.structs.replace(request.header, **changes)
    hashed = hash_of(header)
    key = device.log.vks[device.log.epoch]
    tag = ledger.write_tag(ledger.write_key(key), hashed)
    return msgspec.structs.replace(
        request, header=header, write_tag=Hash(tag), mac=Hash(ledger.commit_mac(key, hashed))
    )


async def test_two_devices_see_the_same(people):
    owner = await people.owner()
    first, second = await people.device(owner), await people.device(owner)
    await first.commit({A: code_record("GitHub"), B: code_record("GitLab")})
    assert await second.pull()
    await second.commit({A: code_record("GitHub", note="x")}, (B,))
    assert await first.pull()
    assert not await first.pull()
    assert first.log.records == second.log.records == {A: code_record("GitHub", note="x")}
    third = await people.device(owner)
    assert third.log.records == first.log.records


async def test_the_second_of_two_commits_conflicts_and_is_told_the_head(people):
    owner = await people.owner()
    first, second = await people.device(owner), await people.device(owner)
    late = second.build({A: code_record("late")})
    await first.commit({B: code_record("early")})
    with pytest.raises(Refused) as caught:
        await second.ok("POST", "/sync/commits", late)
    assert (caught.value.status, caught.value.code) == (409, "conflict")
    assert caught.value.problem["head"] == {
        "gen": 0, "seq": first.log.seq, "hash": to_base64url(first.log.hash), "epoch": 0,
    }  # fmt: skip
    await second.pull()
    await second.commit({A: code_record("late")})


async def test_a_lost_acknowledgement_is_answered_again(device):
    request = device.build({A: code_record("GitHub")})
    first = (await device.ok("POST", "/sync/commits", request)).json()
    assert (await device.ok("POST", "/sync/commits", request)).json() == first
    device.log.adopt(request)
    await device.commit({B: code_record("x")})
    assert (await device.ok("POST", "/sync/commits", request)).json() == first


async def test_the_same_id_with_another_content_conflicts(device):
    request = device.build({A: code_record("GitHub")})
    await device.ok("POST", "/sync/commits", request)
    device.log.adopt(request)
    other = device.build({B: code_record("x")}, commit_id=request.header.commit_id)
    assert (await refused(device, other)).code == "conflict"


@pytest.mark.parametrize(
    ("change", "code"),
    [
        ({"gen": 1}, "conflict"),
        ({"seq": 9}, "conflict"),
        ({"prev": Hash(bytes(32))}, "conflict"),
        ({"vault": Id(bytes(16))}, "conflict"),
        ({"epoch": 1}, "invalid"),
        ({"ops_hash": Hash(bytes(32))}, "invalid"),
        ({"state_root": Hash(bytes(32))}, "invalid"),
        ({"meta_hash": Hash(bytes(32))}, "invalid"),
        ({"kid": Id(bytes(16))}, "forbidden"),
        ({"device": Id(bytes(16))}, "forbidden"),
        ({"kind": ledger.GENESIS}, "invalid"),
        ({"kind": ledger.KEYS}, "invalid"),
        ({"kind": ledger.COUNTER}, "invalid"),
        ({"kind": ledger.RECOVER}, "conflict"),
    ],
)
async def test_a_header_that_does_not_fit_stores_nothing(device, change, code):
    request = device.build({A: code_record("GitHub")})
    assert (await refused(device, resigned(device, request, **change))).code == code
    await device.commit({A: code_record("GitHub")})


async def test_a_wrong_write_tag_is_refused(device):
    request = msgspec.structs.replace(device.build({A: code_record("x")}), write_tag=Hash(bytes(32)))
    assert (await refused(device, request)).problem["detail"] == "write_tag"


async def test_one_operation_a_record(device):
    request = device.build({A: code_record("x")})
    doubled = msgspec.structs.replace(request, ops=[*request.ops, *request.ops])
    assert (await refused(device, doubled)).problem["detail"] == "ops"


async def test_only_what_lives_can_be_deleted(device):
    assert (await refused(device, device.build(dels=(A,)))).problem["detail"] == "ops"


async def test_a_commit_changes_something(device):
    assert (await refused(device, device.build())).problem["detail"] == "ops"


async def test_another_meta_than_the_header_says_is_refused(device):
    request = device.build({A: code_record("x")})
    other = msgspec.structs.replace(request, meta=MetaBox(random_octets(len(request.meta))))
    assert (await refused(device, other)).problem["detail"] == "meta_hash"


async def test_another_box_than_the_header_says_is_refused(device):
    request = device.build({A: code_record("x")})
    other = device.build({A: code_record("y")})
    swapped = msgspec.structs.replace(request, ops=other.ops)
    assert (await refused(device, swapped)).problem["detail"] == "ops_hash"


async def test_counter_commits_do_not_show_in_the_history(device):
    await device.commit({A: code_record("x", type="hotp", counter=1)})
    await device.commit({A: code_record("x", type="hotp", counter=2)}, kind=ledger.COUNTER)
    history = await device.history()
    assert [signed.header.kind for signed in history.headers] == [0, 1, 2]
    await device.commit({A: code_record("x", type="hotp", counter=3)}, kind=ledger.COUNTER)


async def test_a_repair_opens_a_generation(people):
    owner = await people.owner()
    first, second = await people.device(owner), await people.device(owner)
    await first.commit({A: code_record("x")}, kind=ledger.RECOVER)
    assert first.log.gen == 1
    await second.pull()
    assert second.log.gen == 1


async def test_an_unknown_pin_is_told_the_head(device):
    await device.commit({A: code_record("x")})
    path = f"/sync/pull?gen=0&seq=1&hash={to_base64url(bytes(32))}&epoch=0"
    answer = await device.call("GET", path)
    assert (answer.status_code, answer.json()["code"]) == (409, "unknown_base")
    assert answer.json()["head"]["seq"] == device.log.seq
    far = await device.call("GET", f"/sync/pull?gen=0&seq=99&hash={to_base64url(bytes(32))}&epoch=0")
    assert far.json()["code"] == "unknown_base"


async def test_a_pull_without_hash_is_invalid(device):
    answer = await device.call("GET", "/sync/pull?gen=0&seq=1&epoch=0")
    assert (answer.status_code, answer.json()["detail"]) == (422, "hash")


async def test_history_keeps_fifty_visible_commits_and_their_states(people):
    owner = await people.owner()
    device = await people.device(owner)
    roots = {}
    for number in range(60):
        await device.commit({A: code_record(f"n{number}"), bytes([number]) * 16: code_record("other")})
        roots[device.log.seq] = device.log.headers[-1].state_root
    history = await device.history()
    assert len(history.headers) == 50
    assert all(signed.meta is not None for signed in history.headers)
    for signed in history.headers:
        records = await device.state(signed.header.seq)
        live = {r.id: ledger.LiveRecord(r.rev, r.epoch, sha256(r.blob).digest()) for r in records}
        assert ledger.state_root(live) == signed.header.state_root
    gone = await device.call("GET", f"/history/{history.headers[0].header.seq - 1}/state")
    assert (gone.status_code, gone.json()["code"]) == (410, "not_retained")
    assert (await device.call("GET", "/history/99/state")).status_code == 404
    fresh = await people.device(owner)
    assert fresh.log.records == device.log.records


async def test_clearing_the_history_keeps_the_present(people):
    owner = await people.owner()
    device = await people.device(owner)
    for number in range(3):
        await device.commit({A: code_record(f"n{number}")})
    await owner.unlock()
    await owner.browser.ok("DELETE", "/history")
    assert len(await device.state(device.log.seq)) == 1
    assert (await device.call("GET", f"/history/{device.log.seq - 1}/state")).status_code == 410
    assert all(signed.meta is None for signed in (await device.history()).headers)
    assert not await device.pull()
    await device.commit({B: code_record("more")})


async def test_a_large_pull_comes_in_pages(people):
    owner = await people.owner()
    writer, reader = await people.device(owner), await people.device(owner)
    note = "x" * 60_000
    for number in range(5):
        await writer.commit({bytes([number, n]) + bytes(14): code_record("big", note=note) for n in range(20)})
    await writer.commit({}, tuple(bytes([0, n]) + bytes(14) for n in range(20)))
    await writer.commit({bytes([0, 0]) + bytes(14): code_record("back again")})
    first = await reader.call("GET", pull_path(reader.log))
    assert first.json()["more"]
    assert len(first.content) < 5 << 20
    await reader.pull()
    assert reader.log.records == writer.log.records
    fresh = await people.device(owner)
    assert fresh.log.records == writer.log.records


async def test_pages_whose_head_is_gone_begin_again(people):
    owner = await people.owner()
    device = await people.device(owner)
    await device.commit({A: code_record("x")})
    wrong = to_base64url(bytes(32))
    answer = await device.call("GET", f"/sync/pull?seq=0&until=2&until_hash={wrong}&after=0")
    assert (answer.status_code, answer.json()["code"]) == (409, "moved")


async def test_a_commit_takes_a_thousand_operations_and_no_more(device):
    records = {n.to_bytes(16, "big"): code_record("x") for n in range(1000)}
    await device.commit(records)
    more = device.build({(2000 + n).to_bytes(16, "big"): code_record("x") for n in range(1001)})
    assert (await refused(device, more)).status == 422


async def test_a_vault_holds_five_thousand_records(device):
    for part in range(5):
        await device.commit({(part * 1000 + n).to_bytes(16, "big"): code_record("x") for n in range(1000)})
    full = device.build({random_octets(16): code_record("one more")})
    assert (await refused(device, full)).code == "too_large"
    await device.commit({(1).to_bytes(16, "big"): code_record("changed")})


async def test_boxes_have_the_sizes_of_buckets(device):
    request = device.build({A: code_record("x")})
    body = msgspec.to_builtins(request, enc_hook=to_base64url)
    body["ops"][0]["blob"] = to_base64url(bytes(700))
    answer = await device.call("POST", "/sync/commits", msgspec.json.encode(body))
    assert answer.status_code == 422
    assert isinstance(request.ops[0], Put)


@pytest.mark.parametrize(("old", "new"), [(1, 0), (1, 1), (1, 3), (3, 1), (0, 3)])
async def test_changed_and_new_records_in_one_commit(people, old, new):
    """One changed and several new ones take other statements than several of both: the result is the same."""
    owner = await people.owner()
    device = await people.device(owner)
    present = {bytes([9, n]) + bytes(14): code_record(f"old {n}") for n in range(4)}
    await device.commit(present)
    changed = {record: code_record("changed") for record in list(present)[:old]}
    await device.commit(changed | {bytes([8, n]) + bytes(14): code_record(f"new {n}") for n in range(new)})
    fresh = await people.device(owner)
    assert fresh.log.records == device.log.records
    await device.commit({}, tuple(device.log.records))
    assert (await people.device(owner)).log.records == {}


async def test_the_owners_browser_commits_while_unlocked(service, people):
    owner = await people.owner()
    device = await people.device(owner)
    await device.commit({A: code_record("GitHub"), B: code_record("GitLab")})
    await owner.pull()
    request = owner.log.build({A: code_record("reverted")}, (B,), kind=ledger.REVERT, device=owner.device)
    await owner.browser.ok("POST", "/sync/commits", request)
    owner.log.adopt(request)
    service.clock.advance(601)
    request = owner.log.build({C: code_record("later")}, kind=ledger.REVERT, device=owner.device)
    late = await owner.browser.call("POST", "/sync/commits", request)
    assert (late.status_code, late.json()["code"]) == (403, "unlock_required")
    await owner.unlock()
    await owner.pull()
    request = owner.log.build({C: code_record("later")}, kind=ledger.REVERT, device=owner.device)
    await owner.browser.ok("POST", "/sync/commits", request)
    owner.log.adopt(request)
    await device.pull()
    assert device.log.records == owner.log.records
    foreign = owner.log.build({A: code_record("x")}, kid=device.key.kid, device=device.device)
    assert (await owner.browser.call("POST", "/sync/commits", foreign)).json()["code"] == "forbidden"


async def test_a_rotation_against_commits_loses_nothing(people):
    owner = await people.owner()
    devices = [await people.device(owner) for _ in range(3)]
    await owner.unlock()
    written = set()

    async def write(number, device):
        for step in range(6):
            record = bytes([number, step]) + bytes(14)
            while True:
                request = device.build({record: code_record("x")})
                answer = await device.call("POST", "/sync/commits", request)
                if answer.status_code == 200:
                    device.log.adopt(request)
                    written.add(record)
                    break
                assert answer.status_code == 409, answer.text
                await device.pull()

    async def rotate():
        for _ in range(3):
            while True:
                await owner.pull()
                request = owner.rotate_request()
                answer = await owner.browser.call("POST", "/keys/rotate", request)
                if answer.status_code == 200:
                    owner.version += 1
                    owner.log.adopt(request.commit)
                    break
                assert answer.status_code == 409, answer.text
                del owner.vks[request.epoch]

    await asyncio.gather(rotate(), *(write(number, device) for number, device in enumerate(devices)))
    fresh = await people.device(owner)
    assert set(fresh.log.records) == written
    assert len(written) == 18
    assert fresh.log.epoch == 3
