"""The vault: made once, unlocked with limits, slots changed, deleted (SYNC.md 8, 10)."""

from __future__ import annotations

import asyncio

import msgspec
import pytest

from app.crypto.hashing import sha256
from app.crypto.random import random_octets
from app.wire.messages import SlotUpdate, UnlockParameters, UnlockRequest
from app.wire.octets import Hash, KeyBox, Salt, decode
from tests.kit.protocol_client import DeviceClient, Owner, Refused, code_record

ANN = "ann@example.org"


async def wrong_unlock(owner, kind="pw"):
    request = UnlockRequest(kind=kind, version=1, proof=Hash(bytes(32)))
    return await owner.browser.call("POST", "/vault/unlock", request)


async def test_a_vault_is_made_once(people):
    owner = await people.owner()
    with pytest.raises(Refused) as caught:
        await Owner(owner.browser).protect()
    assert (caught.value.status, caught.value.code) == (409, "exists")
    assert (await owner.browser.ok("GET", "/account")).json()["vault"] == "active"


@pytest.mark.parametrize("member", ["genesis", "kdf", "tag"])
async def test_a_vault_that_does_not_fit_leaves_nothing(people, member):
    owner = Owner(await people.browser())
    request = owner.vault_request()
    if member == "kdf":
        slots = msgspec.structs.replace(request.slots, pw=msgspec.structs.replace(request.slots.pw, kdf_id=9))
        request = msgspec.structs.replace(request, slots=slots)
    elif member == "tag":
        request = msgspec.structs.replace(request, write_key=Hash(bytes(32)))
    else:
        request = msgspec.structs.replace(request, genesis=owner.log.build(kind=1))
    with pytest.raises(Refused) as caught:
        await owner.browser.ok("POST", "/vault", request)
    assert caught.value.status == 422
    assert (await owner.browser.ok("GET", "/account")).json()["vault"] == "none"
    assert (await owner.browser.ok("GET", "/keys")).json() == []


async def test_unlocking_gives_the_slot_and_the_keyset(people):
    owner = await people.owner()
    parameters = decode((await owner.browser.ok("GET", "/vault/unlock?kind=pw")).content, UnlockParameters)
    assert (parameters.kdf_id, parameters.salt, parameters.version) == (1, owner.salt, 1)
    answer = await owner.unlock()
    assert (answer.keyset_version, answer.epoch, answer.seen_epoch) == (1, 0, 0)
    assert (await owner.unlock("rk")).keyset == answer.keyset


async def test_an_unlock_lasts_ten_minutes(service, people):
    owner = await people.owner()
    await owner.unlock()
    service.clock.advance(601)
    assert (await owner.browser.call("DELETE", "/history")).json()["code"] == "unlock_required"


async def test_five_wrong_proofs_then_waiting_that_doubles(service, people):
    owner = await people.owner()
    device = await people.device(owner)
    assert [(await wrong_unlock(owner)).status_code for _ in range(6)] == [401] * 5 + [429]
    with pytest.raises(Refused) as caught:
        await owner.unlock()
    assert caught.value.problem["retry_after"] <= 61
    await device.commit({bytes(16): code_record("devices are not affected")})
    service.clock.advance(61)
    assert (await wrong_unlock(owner)).status_code == 401
    assert (await wrong_unlock(owner)).json()["retry_after"] in range(100, 122)
    service.clock.advance(121)
    await owner.unlock()
    assert (await wrong_unlock(owner)).status_code == 401


async def test_wrong_proofs_at_once_are_counted_one_by_one(people):
    owner = await people.owner()
    answers = await asyncio.gather(*(wrong_unlock(owner) for _ in range(30)))
    assert sorted(answer.status_code for answer in answers) == [401] * 5 + [429] * 25


async def test_twenty_wrong_proofs_a_day_lock_the_slot_and_are_told(service, people):
    owner = Owner(await people.browser(ANN, keep=True))
    await owner.protect()
    wrong = 0
    while wrong < 20:
        answer = await wrong_unlock(owner)
        assert answer.status_code in (401, 429), answer.text
        wrong += answer.status_code == 401
        if answer.status_code == 429:
            service.clock.advance(answer.json()["retry_after"])
    locked = await wrong_unlock(owner)
    assert (locked.status_code, locked.json()["code"]) == (423, "locked")
    service.clock.advance(23 * 3600)
    assert (await wrong_unlock(owner)).status_code == 423
    await service.mailbox.next_to(ANN, "Too many wrong passphrases")
    assert (await owner.unlock("rk")).epoch == 0
    service.clock.advance(3601)
    await owner.unlock()


async def test_a_new_passphrase_swaps_the_slot_by_version(people):
    owner = await people.owner()
    other = await people.browser(ANN)
    await owner.unlock()
    proof = random_octets(32)
    update = SlotUpdate(
        version=2, kdf_id=1, salt=Salt(random_octets(16)), auth_hash=Hash(sha256(proof)), blob=KeyBox(bytes(113))
    )
    await owner.browser.ok("PUT", "/vault/slots/pw", update)
    assert (await other.call("GET", "/account")).status_code == 401
    again = await owner.browser.call("PUT", "/vault/slots/pw", update)
    assert (again.status_code, again.json()["detail"]) == (409, "version")
    request = UnlockRequest(kind="pw", version=2, proof=Hash(proof))
    assert (await owner.browser.ok("POST", "/vault/unlock", request)).json()["epoch"] == 0
    bare = msgspec.structs.replace(update, version=3, salt=None)
    assert (await owner.browser.call("PUT", "/vault/slots/pw", bare)).status_code == 422


async def test_a_deleted_vault_is_gone_for_devices_and_can_be_made_anew(people):
    owner = await people.owner()
    device = await people.device(owner)
    assert (await owner.browser.call("DELETE", "/vault", {"confirm": "bob@example.org"})).status_code == 422
    await owner.browser.ok("DELETE", "/vault", {"confirm": ANN})
    for answer in (
        await device.call("GET", "/sync/pull?seq=0"),
        await device.call("POST", "/sync/commits", device.build({bytes(16): code_record("x")})),
        await device.call("GET", "/keys/self/slot"),
    ):
        assert (answer.status_code, answer.json()["code"]) == (410, "vault_gone")
    fresh = Owner(owner.browser)
    await fresh.protect()
    assert (await device.call("GET", "/sync/pull?seq=0")).json()["code"] == "vault_gone"
    again = DeviceClient(people.http(), fresh.keys[0], device.device)
    await again.connect()
    await again.pull()
    assert again.log.seq == 1
