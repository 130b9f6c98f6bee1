"""Two-factor authentication (SYNC.md 9.2), with pyotp as the user's device."""

from __future__ import annotations

import pyotp
import pytest

from tests.kit.mailbox import text_of, token_of
from tests.kit.protocol_client import Browser, Refused

ANN = "ann@example.org"


def now_code(service, secret, steps=0):
    return pyotp.TOTP(secret.replace(" ", "")).at(service.clock.now_ms() // 1000 + 30 * steps)


async def turn_on(service, browser, *, mail_codes=True):
    secret = (await browser.ok("POST", "/account/2fa/start", {"name": "Ann's phone"})).json()["secret"]
    body = {"code": now_code(service, secret), "mail_codes": mail_codes}
    codes = (await browser.ok("POST", "/account/2fa/confirm", body)).json()["backup_codes"]
    service.clock.advance(60)
    return secret, codes


async def half_signed_in(service, people):
    browser = Browser(people.http())
    answer = await browser.sign_in(ANN, service.mailbox)
    assert answer["next"] == "totp"
    return browser


async def test_on_then_signing_in_asks_for_a_code(service, people):
    browser = await people.browser(ANN)
    secret, _ = await turn_on(service, browser)
    other = await half_signed_in(service, people)
    assert (await other.call("GET", "/account")).json()["code"] == "level_required"
    before = dict(other.cookies)
    answer = await other.ok("POST", "/auth/totp", {"code": now_code(service, secret)})
    assert answer.json()["codes_left"] == 10
    assert other.cookies != before
    assert (await other.ok("GET", "/account")).json()["two_factor"] == {
        "on": True, "name": "Ann's phone", "codes_left": 10, "mail_codes": "ask",
    }  # fmt: skip


async def test_level_one_can_do_nothing_else(service, people):
    await turn_on(service, await people.browser(ANN))
    other = await half_signed_in(service, people)
    for method, path in (("GET", "/keys"), ("GET", "/sessions"), ("GET", "/vault/unlock?kind=pw"), ("GET", "/audit")):
        assert (await other.call(method, path)).json()["code"] == "level_required"
    await other.ok("POST", "/auth/logout")


async def test_the_secret_is_the_same_as_text_and_in_the_qr_code(service, people):
    browser = await people.browser(ANN)
    started = (await browser.ok("POST", "/account/2fa/start", {"name": "phone"})).json()
    assert len(started["secret"].replace(" ", "")) == 32
    parsed = pyotp.parse_uri(started["uri"])
    assert (parsed.secret, parsed.name, parsed.issuer) == (started["secret"].replace(" ", ""), ANN, "4OTP Sync")


async def test_a_wrong_first_code_does_not_turn_it_on(service, people):
    browser = await people.browser(ANN)
    await browser.ok("POST", "/account/2fa/start", {"name": "phone"})
    assert (await browser.call("POST", "/account/2fa/confirm", {"code": "000000"})).status_code == 401
    assert not (await browser.ok("GET", "/account")).json()["two_factor"]["on"]


async def test_a_code_cannot_be_replayed(service, people):
    browser = await people.browser(ANN)
    secret, _ = await turn_on(service, browser)
    code = now_code(service, secret)
    first, second = await half_signed_in(service, people), await half_signed_in(service, people)
    await first.ok("POST", "/auth/totp", {"code": code})
    assert (await second.call("POST", "/auth/totp", {"code": code})).status_code == 401
    assert (await second.call("POST", "/auth/totp", {"code": now_code(service, secret, -1)})).status_code == 401
    await second.ok("POST", "/auth/totp", {"code": now_code(service, secret, 1)})


async def test_codes_two_steps_away_are_refused(service, people):
    browser = await people.browser(ANN)
    secret, _ = await turn_on(service, browser)
    other = await half_signed_in(service, people)
    for steps in (-2, 2):
        assert (await other.call("POST", "/auth/totp", {"code": now_code(service, secret, steps)})).status_code == 401


async def test_guessing_is_limited(service, people):
    browser = await people.browser(ANN)
    secret, _ = await turn_on(service, browser)
    other = await half_signed_in(service, people)
    service.clock.advance(600)
    statuses = [(await other.call("POST", "/auth/totp", {"code": "000000"})).status_code for _ in range(6)]
    assert statuses == [401] * 5 + [429]
    assert (await other.call("POST", "/auth/totp", {"code": now_code(service, secret)})).status_code == 429


async def test_backup_codes_are_shown_mailed_and_work_once(service, people):
    browser = await people.browser(ANN)
    _, codes = await turn_on(service, browser)
    assert len(set(codes)) == 10
    mailed = text_of(await service.mailbox.next_to(ANN, "backup codes"))
    assert all(code in mailed for code in codes)
    first, second = await half_signed_in(service, people), await half_signed_in(service, people)
    answer = await first.ok("POST", "/auth/totp", {"backup_code": codes[3].lower().replace("-", "")})
    assert answer.json()["codes_left"] == 9
    assert "9" in text_of(await service.mailbox.next_to(ANN, "backup code was used"))
    assert (await second.call("POST", "/auth/totp", {"backup_code": codes[3]})).status_code == 401


async def test_a_new_set_makes_the_old_one_void(service, people):
    browser = await people.browser(ANN)
    _, codes = await turn_on(service, browser, mail_codes=False)
    fresh = (await browser.ok("POST", "/account/2fa/codes", {"mail_codes": False})).json()["backup_codes"]
    other = await half_signed_in(service, people)
    assert (await other.call("POST", "/auth/totp", {"backup_code": codes[0]})).status_code == 401
    await other.ok("POST", "/auth/totp", {"backup_code": fresh[0]})
    assert not [m for m in service.mailbox.messages if "Your backup codes" in m["Subject"]]


async def test_turning_on_ends_other_sessions(service, people):
    browser, other = await people.browser(ANN), await people.browser(ANN)
    await turn_on(service, browser)
    assert (await other.call("GET", "/account")).status_code == 401


async def test_turning_off_takes_the_link_the_session_and_a_code(service, people):
    browser, secret = await people.browser(ANN), None
    secret, codes = await turn_on(service, browser)
    await browser.ok("POST", "/account/2fa/disable")
    token = token_of(await service.mailbox.next_to(ANN, "Turn off"))
    other = await half_signed_in(service, people)
    await other.ok("POST", "/auth/totp", {"code": now_code(service, secret)})
    service.clock.advance(60)
    confirm = "/account/2fa/disable/confirm"
    elsewhere = await other.call("POST", confirm, {"token": token, "code": codes[0]})
    assert (elsewhere.status_code, elsewhere.json()["detail"]) == (401, "token")
    assert (await browser.call("POST", confirm, {"token": token, "code": "000000"})).status_code == 401
    await browser.ok("POST", confirm, {"token": token, "code": now_code(service, secret)})
    assert (await other.call("GET", "/account")).status_code == 401
    assert not (await browser.ok("GET", "/account")).json()["two_factor"]["on"]
    await service.mailbox.next_to(ANN, "is off")
    assert (await Browser(people.http()).sign_in(ANN, service.mailbox))["next"] == "ok"


async def test_a_code_refreshes_the_sign_in(service, people):
    browser = await people.browser(ANN)
    secret, _ = await turn_on(service, browser)
    service.clock.advance(11 * 60)
    assert (await browser.call("POST", "/account/2fa/codes", {})).json()["code"] == "reauth_required"
    await browser.ok("POST", "/auth/totp", {"code": now_code(service, secret)})
    await browser.ok("POST", "/account/2fa/codes", {})


async def test_a_second_start_is_refused_while_it_is_on(service, people):
    browser = await people.browser(ANN)
    await turn_on(service, browser)
    with pytest.raises(Refused) as caught:
        await browser.ok("POST", "/account/2fa/start", {"name": "again"})
    assert caught.value.code == "exists"


@pytest.mark.parametrize(("setting", "mailed"), [("always", True), ("never", False)])
class TestOperator:
    """The operator may decide about mailed codes."""

    @pytest.fixture
    def settings(self, setting):
        return {"backup_codes_mail": setting}

    async def test_the_setting_wins(self, service, people, mailed):
        await turn_on(service, await people.browser(ANN), mail_codes=not mailed)
        await service.mailbox.next_to(ANN, "is on")
        await service.services.post.deliver_due()
        found = [m for m in service.mailbox.messages if "Your backup codes" in m["Subject"]]
        assert bool(found) == mailed
