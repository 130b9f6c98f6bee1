"""How often things may happen (SYNC.md 10), beside those limits that stand with what they protect.

Sign-in: test_sign_in; second factor in a burst: test_two_factor; unlock: test_vault; connect: test_keys; pulls:
test_security; streams: test_hints.
"""

from __future__ import annotations

import pyotp
import pytest
from sqlalchemy import insert

from app.core.octets import from_base64url, to_base64url
from app.crypto import ledger
from app.wire.octets import encode
from server.domain import tokens
from server.store import outbox
from server.store.tables import devices
from tests.kit.protocol_client import Browser, code_record

ANN = "ann@example.org"
A = bytes(16)


async def mails_after(service) -> int:
    """How many sign-in mails have gone out."""
    await service.services.sign_in.settle()
    while await service.services.context.database.read(outbox.counts):
        await service.services.post.deliver_due()
    return len([mail for mail in service.mailbox.messages if mail["Subject"].startswith("Sign in")])


async def test_one_network_asks_for_twenty_mails_an_hour(service, people):
    browser = Browser(people.http())
    for number in range(25):
        await browser.ask(f"somebody{number}@example.org")  # the answer is always the same
    assert await mails_after(service) == 20
    service.clock.advance(3600)
    await browser.ask("late@example.org")
    assert await mails_after(service) == 21


async def test_who_knows_the_ids_alone_uses_up_nobodys_calls(service, people):
    owner = await people.owner()
    device = await people.device(owner)
    account, own = from_base64url(device.token)[1:17], bytes(device.device)
    stranger, _ = tokens.issue(tokens.DEVICE, account, own)
    forged = {"authorization": f"Bearer {stranger}"}
    async with service.client(**forged) as client:
        body = encode(device.build({A: code_record("x")}))
        for _ in range(70):
            assert (await client.post("/sync/commits", content=body)).status_code == 401
        for _ in range(130):
            assert (await client.get("/sync/pull?seq=0")).status_code == 401
    await device.commit({A: code_record("x")})
    await device.pull()


async def test_limits_go_on_when_the_clock_is_set_back(service, people):
    browser = Browser(people.http())
    before = service.clock.now_ms()
    service.clock.set_wall(before + 365 * 86_400_000)
    guess = {"token": to_base64url(bytes(32))}
    assert [(await browser.call("POST", "/auth/redeem", guess)).status_code for _ in range(31)][-1] == 429
    service.clock.set_wall(before)
    assert (await browser.call("POST", "/auth/redeem", guess)).status_code == 429
    service.clock.advance(3600)
    assert (await browser.call("POST", "/auth/redeem", guess)).status_code == 401


async def test_whole_states_and_exports_are_limited_for_an_account(service, people):
    owner = await people.owner(ANN)
    device = await people.device(owner)
    states = [(await device.call("GET", "/history/1/state")).status_code for _ in range(60)]
    assert states == [200] * 60
    assert (await owner.browser.call("GET", "/history/1/state")).json()["code"] == "rate_limited"
    service.clock.advance(1)
    assert (await device.call("GET", "/history/1/state")).status_code == 200
    exports = [await owner.browser.call("GET", "/account/export") for _ in range(11)]
    assert [answer.status_code for answer in exports] == [200] * 10 + [429]
    assert 0 < exports[-1].json()["retry_after"] <= 361


async def test_devices_of_a_vault_that_is_gone_leave_room_for_those_of_the_next(service, people):
    owner = await people.owner(ANN)
    former = [
        {
            "account_id": owner.account, "device_id": number.to_bytes(16, "big"), "kid": bytes(16),
            "token_hash": bytes(32), "platform": "x", "app_version": "x", "created": 0, "last_seen": 0,
        }
        for number in range(1, 101)
    ]  # fmt: skip
    await service.services.context.database.write(lambda c: c.execute(insert(devices), former) and None)
    await people.device(owner)
    assert len((await owner.browser.ok("GET", "/devices")).json()) == 1


async def test_one_address_gets_twenty_mails_a_day(service, people):
    browser = Browser(people.http())
    for _ in range(8):
        for _ in range(6):
            await browser.ask(ANN)
        sent = await mails_after(service)
        service.clock.advance(3600)
    assert 20 <= sent <= 27  # the day's twenty, and what came back in eight hours


async def test_guesses_of_one_network_end_for_the_hour(people):
    browser = Browser(people.http())
    statuses = [
        (await browser.call("POST", "/auth/redeem", {"request_id": "A" * 22, "code": "0000-0000"})).status_code
        for _ in range(31)
    ]
    assert statuses == [401] * 30 + [429]
    answer = await browser.call("POST", "/auth/redeem", {"token": to_base64url(bytes(32))})
    assert (answer.status_code, answer.json()["retry_after"] > 0) == (429, True)


async def test_a_patient_guesser_of_the_second_factor_has_twenty_tries_a_day(service, people):
    browser = await people.browser(ANN)
    secret = (await browser.ok("POST", "/account/2fa/start", {"name": "phone"})).json()["secret"].replace(" ", "")
    code = pyotp.TOTP(secret).at(service.clock.now_ms() // 1000)
    codes = (await browser.ok("POST", "/account/2fa/confirm", {"code": code, "mail_codes": False})).json()
    service.clock.advance(86400)
    thief = Browser(people.http())
    assert (await thief.sign_in(ANN, service.mailbox))["next"] == "totp"
    refused = 0
    for number in range(40):
        wrong = {"code": "000000"} if number % 2 else {"backup_code": "AAAAA-AAAAA"}  # both count
        refused += (await thief.call("POST", "/auth/totp", wrong)).status_code == 401
        service.clock.advance(30)
    assert 20 <= refused <= 21
    right = await thief.call("POST", "/auth/totp", {"backup_code": codes["backup_codes"][0]})
    assert right.status_code == 429


async def test_commits_are_limited_by_the_minute_and_by_the_hour(service, people):
    device = await people.device(await people.owner())

    async def commit(**more) -> int:
        request = device.build({A: code_record(f"n{device.log.seq}")}, **more)
        answer = await device.call("POST", "/sync/commits", request)
        if answer.status_code == 200:
            device.log.adopt(request)
        return answer.status_code

    assert [await commit() for _ in range(61)] == [200] * 60 + [429]
    assert await commit(kind=ledger.COUNTER) == 200  # counted apart
    made = 60
    for _ in range(20):
        service.clock.advance(60)
        while await commit() == 200:
            made += 1
    assert 600 <= made <= 600 + 20 * 10  # the hour's, and what came back in twenty minutes
    counters = [await commit(kind=ledger.COUNTER) for _ in range(125)]
    assert (counters.count(200), counters[-1]) == (120, 429)


class TestBudget:
    """All accounts together."""

    @pytest.fixture
    def settings(self):
        return {"mail_per_hour": 3}

    async def test_more_mails_than_the_operator_wants_wait_for_nobody(self, service, people):
        browser = Browser(people.http())
        for number in range(6):
            await browser.ask(f"somebody{number}@example.org")
        assert await mails_after(service) == 3
