"""Access keys and devices (SYNC.md 4.4, 8.5, 13.4)."""

from __future__ import annotations

import asyncio

import msgspec
import pytest

from app.core.octets import to_base64url
from app.wire.messages import KeyName, NameRequest
from app.wire.octets import Id
from tests.kit.protocol_client import AccessKey, DeviceClient, Refused, code_record

A = bytes(15) + b"\1"


@pytest.fixture
async def owner(people):
    owner = await people.owner()
    await owner.unlock()
    return owner


async def row_of(owner, key):
    rows = (await owner.browser.ok("GET", "/keys")).json()
    return next(row for row in rows if row["kid"] == to_base64url(key.kid))


async def refused(owner, path, request):
    with pytest.raises(Refused) as caught:
        await owner.browser.ok("POST", path, request)
    return caught.value


async def test_a_second_key_connects_devices_to_the_same_vault(people, owner):
    first = await people.device(owner)
    await first.commit({A: code_record("GitHub")})
    await owner.pull()
    key = await owner.create_key()
    second = await people.device(owner, key)
    assert second.log.records == first.log.records
    rows = (await owner.browser.ok("GET", "/keys")).json()
    assert {(row["kid"], row["devices"], row["disabled"]) for row in rows} == {
        (to_base64url(owner.keys[0].kid), 1, False),
        (to_base64url(key.kid), 1, False),
    }


async def test_a_wrong_proof_and_an_unknown_key_are_the_same_answer(people, owner):
    wrong = DeviceClient(people.http(), AccessKey())
    with pytest.raises(Refused) as unknown:
        await wrong.connect()

    class OtherProof(AccessKey):
        proof = bytes(32)

    with pytest.raises(Refused) as bad:
        await DeviceClient(people.http(), OtherProof(owner.keys[0].secret)).connect()
    assert unknown.value.problem == bad.value.problem == {"status": 401, "code": "unauthenticated"}


async def test_connecting_is_limited_by_address(people, owner):
    stranger = DeviceClient(people.http(), AccessKey())
    statuses = []
    for _ in range(11):
        with pytest.raises(Refused) as caught:
            await stranger.connect()
        statuses.append(caught.value.status)
    assert statuses == [401] * 10 + [429]


async def test_a_removed_key_is_shut_out_and_the_others_go_on(people, owner):
    key = await owner.create_key()
    staying, leaving = await people.device(owner), await people.device(owner, key)
    await owner.remove(key)
    for answer in (
        await leaving.call("GET", "/sync/pull?seq=0"),
        await leaving.call("POST", "/sync/commits", leaving.build({A: code_record("x")})),
        await leaving.call("GET", "/keys/self/slot"),
        await leaving.call("GET", "/sync/events"),
    ):
        assert (answer.status_code, answer.json()["code"]) == (403, "key_revoked")
    with pytest.raises(Refused):
        await DeviceClient(people.http(), key).connect()
    await staying.pull()
    assert staying.log.epoch == 1
    await staying.commit({A: code_record("GitHub")})
    assert [row["kid"] for row in (await owner.browser.ok("GET", "/keys")).json()] == [to_base64url(owner.keys[0].kid)]


async def test_a_commit_of_the_old_epoch_conflicts_after_a_rotation(people, owner):
    device = await people.device(owner)
    late = device.build({A: code_record("x")})
    await owner.remove()
    answer = await device.call("POST", "/sync/commits", late)
    assert (answer.status_code, answer.json()["code"]) == (409, "conflict")


async def test_a_removed_key_cannot_come_back(owner):
    key = await owner.create_key()
    await owner.remove(key)
    problem = await refused(owner, "/keys", owner.create_key_request(key))
    assert (problem.code, problem.problem["detail"]) == ("invalid", "kid")


async def test_a_rotation_has_slots_for_exactly_the_keys_that_stay(owner):
    await owner.create_key()
    full = owner.rotate_request()
    for slots in (full.slots[:1], [*full.slots, full.slots[0]]):
        wrong = msgspec.structs.replace(full, slots=slots)
        assert (await refused(owner, "/keys/rotate", wrong)).problem["detail"] == "slots"
    wrong = msgspec.structs.replace(full, remove=[Id(bytes(16))])
    assert (await refused(owner, "/keys/rotate", wrong)).problem["detail"] == "slots"
    await owner.browser.ok("POST", "/keys/rotate", full)


async def test_a_rotation_goes_above_every_epoch_a_device_has_reported(people, owner):
    device = await people.device(owner)
    await device.ok("GET", "/sync/pull?seq=0&epoch=7")
    assert (await owner.unlock()).seen_epoch == 7
    assert (await refused(owner, "/keys/rotate", owner.rotate_request(epoch=7))).problem["detail"] == "epoch"
    del owner.vks[7]
    await owner.remove(epoch=8)
    await device.pull()
    assert device.log.epoch == 8


async def test_an_epoch_is_noted_also_from_a_device_whose_pin_is_unknown(people, owner):
    """A server restored to before a removal: its devices know a later epoch and a head that is gone."""
    device = await people.device(owner)
    answer = await device.call("GET", f"/sync/pull?gen=0&seq=9&epoch=3&hash={to_base64url(bytes(32))}")
    assert answer.json()["code"] == "unknown_base"
    assert (await owner.unlock()).seen_epoch == 3


async def test_a_device_cannot_report_an_epoch_that_would_end_all_rotations(people, owner):
    device, other = await people.device(owner), await owner.create_key()
    for path in ("seq=0&epoch=1000", f"gen=0&seq=9&epoch=2000000000&hash={to_base64url(bytes(32))}"):
        await device.call("GET", f"/sync/pull?{path}")
    assert (await owner.unlock()).seen_epoch == 0
    await device.ok("GET", "/sync/pull?seq=0&epoch=999")
    assert (await owner.unlock()).seen_epoch == 999
    await owner.remove(owner.keys[0], epoch=1000)
    assert owner.keys == [other]


async def test_an_absurd_epoch_is_refused(owner):
    assert (await refused(owner, "/keys/rotate", owner.rotate_request(epoch=1001))).problem["detail"] == "epoch"


async def test_key_requests_swap_by_version_and_head(people, owner):
    stale = owner.create_key_request(AccessKey())
    await owner.create_key()
    assert (await refused(owner, "/keys", stale)).code == "conflict"
    device = await people.device(owner)
    behind = owner.rotate_request()
    await device.commit({A: code_record("x")})
    assert (await refused(owner, "/keys/rotate", behind)).code == "conflict"


async def test_a_lost_acknowledgement_of_a_key_request_is_answered_again(owner):
    request = owner.create_key_request(AccessKey())
    first = await owner.browser.ok("POST", "/keys", request)
    assert (await owner.browser.ok("POST", "/keys", request)).json() == first.json()


async def test_two_owners_creating_keys_at_once(owner):
    requests = [owner.create_key_request(AccessKey()) for _ in range(4)]
    answers = await asyncio.gather(*(owner.browser.call("POST", "/keys", request) for request in requests))
    assert sorted(answer.status_code for answer in answers) == [201, 409, 409, 409]


async def test_a_disabled_key_is_refused_at_once_and_can_be_renewed_or_removed(people, owner):
    key = await owner.create_key()
    device = await people.device(owner, key)
    path = f"/keys/{to_base64url(key.kid)}/disable"
    for _ in range(2):
        await owner.browser.ok("POST", path)
    assert (await device.call("GET", "/sync/pull?seq=0")).json()["code"] == "key_revoked"
    assert (await row_of(owner, key))["disabled"]
    await owner.remove()
    await device.pull()
    await owner.remove(key)
    assert (await device.call("GET", "/sync/pull?seq=0")).json()["code"] == "key_revoked"


async def test_names_are_changed_by_the_owner_and_by_the_own_device(people, owner):
    key = await owner.create_key()
    device = await people.device(owner, key)
    name = NameRequest(name=owner.name(key.kid, 0, "Phone"), name_epoch=0)
    await owner.browser.ok("PATCH", f"/keys/{to_base64url(key.kid)}", name)
    await device.ok("PATCH", f"/keys/{to_base64url(key.kid)}", name)
    other = to_base64url(owner.keys[0].kid)
    assert (await device.call("PATCH", f"/keys/{other}", name)).status_code == 404
    ahead = msgspec.structs.replace(name, name_epoch=5)
    assert (await owner.browser.call("PATCH", f"/keys/{other}", ahead)).status_code == 422
    assert (await row_of(owner, key))["name"] == to_base64url(name.name)


async def test_a_rotation_may_rename(owner):
    request = owner.rotate_request()
    kid = owner.keys[0].kid
    name = owner.name(kid, 1, "Renewed")
    await owner.browser.ok(
        "POST", "/keys/rotate", msgspec.structs.replace(request, names=[KeyName(kid=Id(kid), name=name)])
    )
    assert (await owner.browser.ok("GET", "/keys")).json()[0]["name_epoch"] == 1


async def test_twenty_keys_and_no_more(owner):
    for _ in range(19):
        await owner.create_key()
    assert (await refused(owner, "/keys", owner.create_key_request(AccessKey()))).code == "too_large"


async def test_devices_are_listed_named_and_removed(people, owner):
    first, second = await people.device(owner), await people.device(owner)
    rows = (await owner.browser.ok("GET", "/devices")).json()
    assert {row["id"] for row in rows} == {to_base64url(first.device), to_base64url(second.device)}
    assert [row["id"] for row in (await first.ok("GET", "/devices")).json()] == [to_base64url(first.device)]
    name = NameRequest(name=owner.name(first.device, 0, "Laptop"), name_epoch=0)
    await first.ok("PATCH", f"/devices/{to_base64url(first.device)}", name)
    assert (await first.call("PATCH", f"/devices/{to_base64url(second.device)}", name)).status_code == 404
    await owner.browser.ok("DELETE", f"/devices/{to_base64url(first.device)}")
    assert (await first.call("GET", "/sync/pull?seq=0")).json()["code"] == "key_revoked"
    await second.ok("DELETE", f"/devices/{to_base64url(second.device)}")
    assert (await owner.browser.ok("GET", "/devices")).json() == []
