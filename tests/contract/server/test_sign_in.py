"""Sign-in by link and code (SYNC.md 9.1): one path for known and unknown addresses, bound to the browser, single use."""

from __future__ import annotations

import asyncio

import pytest

from app.core.octets import to_base64url
from app.crypto.hashing import sha256
from app.crypto.random import random_octets
from tests.kit.mailbox import code_of, text_of, token_of
from tests.kit.protocol_client import Browser, Refused

ANN = "ann@example.org"


@pytest.fixture
async def browser(people):
    return Browser(people.http())


async def mail(service, address=ANN):
    return await service.mailbox.next_to(address, "Sign in")


async def test_a_link_signs_in_the_browser_that_asked(service, browser):
    await browser.ask(ANN)
    token = token_of(await mail(service))
    answer = (await browser.ok("POST", "/auth/redeem", {"token": token})).json()
    assert answer == {"next": "ok", "session": None}
    assert (await browser.ok("GET", "/account")).json()["email"] == ANN


async def test_a_code_may_be_typed_with_any_case_and_spacing(service, browser):
    request_id = await browser.ask(ANN)
    code = code_of(await mail(service)).lower().replace("-", " ")
    await browser.ok("POST", "/auth/redeem", {"request_id": request_id, "code": code})


async def test_the_link_is_in_the_fragment_of_the_configured_address(service, browser):
    await browser.ask(ANN)
    assert f"{service.config.public_url}/login#t=" in text_of(await mail(service))


async def test_another_browser_cannot_use_the_link_and_does_not_spend_it(service, people, browser):
    await browser.ask(ANN)
    token = token_of(await mail(service))
    scanner = Browser(people.http())
    for method in ("GET", "HEAD", "POST"):
        assert (await scanner.call(method, "/auth/redeem", {"token": token})).status_code in (401, 405)
    for _ in range(6):
        other = await scanner.call("POST", "/auth/redeem", {"token": token})
        assert (other.status_code, other.json()["detail"]) == (401, "browser")
    await browser.ok("POST", "/auth/redeem", {"token": token})


async def test_a_token_works_once(service, browser):
    request_id = await browser.ask(ANN)
    message = await mail(service)
    await browser.ok("POST", "/auth/redeem", {"token": token_of(message)})
    for body in ({"token": token_of(message)}, {"request_id": request_id, "code": code_of(message)}):
        with pytest.raises(Refused) as caught:
            await browser.ok("POST", "/auth/redeem", body)
        assert caught.value.status == 401


async def test_a_token_lives_for_ten_minutes(service, browser):
    await browser.ask(ANN)
    token = token_of(await mail(service))
    service.clock.advance(601)
    assert (await browser.call("POST", "/auth/redeem", {"token": token})).status_code == 401


async def test_five_wrong_codes_end_a_request(service, browser):
    request_id = await browser.ask(ANN)
    code = code_of(await mail(service))
    for _ in range(5):
        wrong = await browser.call("POST", "/auth/redeem", {"request_id": request_id, "code": "0000-0000"})
        assert wrong.status_code == 401
    late = await browser.call("POST", "/auth/redeem", {"request_id": request_id, "code": code})
    assert late.status_code == 401


async def test_a_code_belongs_to_its_request(service, people, browser):
    await browser.ask(ANN)
    code = code_of(await mail(service))
    other = Browser(people.http())
    request_id = await other.ask("bob@example.org")
    answer = await other.call("POST", "/auth/redeem", {"request_id": request_id, "code": code})
    assert answer.status_code == 401


async def test_two_redemptions_at_once_give_one_session(service, browser):
    await browser.ask(ANN)
    token = token_of(await mail(service))
    answers = await asyncio.gather(*(browser.call("POST", "/auth/redeem", {"token": token}) for _ in range(4)))
    assert sorted(answer.status_code for answer in answers) == [200, 401, 401, 401]


async def test_asking_is_the_same_for_known_and_unknown_addresses(service, people, browser):
    await people.browser(ANN)
    known = await browser.call("POST", "/auth/email", {"email": ANN})
    unknown = await browser.call("POST", "/auth/email", {"email": "nobody@example.org"})
    assert known.status_code == unknown.status_code == 202
    assert set(known.json()) == set(unknown.json()) == {"request_id"}
    assert set(known.headers) == set(unknown.headers)


async def test_asking_too_often_sends_nothing_more_and_says_the_same(service, browser):
    for _ in range(8):
        assert (await browser.call("POST", "/auth/email", {"email": ANN})).status_code == 202
    await service.services.sign_in.settle()
    await browser.ask("carl@example.org")
    await mail(service, "carl@example.org")
    assert len([m for m in service.mailbox.messages if m["To"] == ANN]) == 5


async def test_the_mail_goes_to_the_address_as_it_was_first_typed(service, people):
    await people.browser("Ann.Smith@Example.org")
    browser = Browser(people.http())
    await browser.ask("ann.smith@EXAMPLE.ORG")
    assert (await service.mailbox.next_to("Ann.Smith@Example.org", "Sign in"))["To"] == "Ann.Smith@Example.org"


@pytest.mark.parametrize(
    "address", ["", "x", "a@", "@b.org", "a@b..org", "a b@c.org", "ä@b.org", "a@b.org\nBcc: c@d.org"]
)
async def test_what_is_no_address_is_invalid(browser, address):
    assert (await browser.call("POST", "/auth/email", {"email": address})).status_code == 422


async def test_an_app_signs_in_with_a_verifier_and_no_cookie(service, people):
    app = people.http()
    verifier = random_octets(32)
    body = {"email": ANN, "challenge": to_base64url(sha256(verifier))}
    asked = await app.post("/auth/email", json=body)
    assert "set-cookie" not in asked.headers
    code = code_of(await mail(service))
    redeem = {"request_id": asked.json()["request_id"], "code": code}
    wrong = await app.post("/auth/redeem", json={**redeem, "verifier": to_base64url(bytes(32))})
    assert wrong.status_code == 401
    right = await app.post("/auth/redeem", json={**redeem, "verifier": to_base64url(verifier)})
    assert "set-cookie" not in right.headers
    session = {"authorization": f"Bearer {right.json()['session']}"}
    assert (await app.get("/account", headers=session)).json()["email"] == ANN


async def test_a_new_browser_is_noticed(service, people):
    await people.browser(ANN)
    other = Browser(people.http())
    request_id = await other.ask(ANN)
    code = code_of(await mail(service))
    await other.ok("POST", "/auth/redeem", {"request_id": request_id, "code": code}, **{"user-agent": "Another"})
    assert "Another" in text_of(await service.mailbox.next_to(ANN, "New sign-in"))


async def test_sessions_are_listed_and_ended(people):
    first, second = await people.browser(ANN), await people.browser(ANN)
    listed = (await first.ok("GET", "/sessions")).json()
    assert [row["current"] for row in listed].count(True) == 1
    other = next(row["id"] for row in listed if not row["current"])
    await first.ok("DELETE", f"/sessions/{other}")
    assert (await second.call("GET", "/account")).status_code == 401
    assert (await first.call("DELETE", f"/sessions/{other}")).status_code == 404


async def test_signing_out_ends_the_session_and_clears_the_browser(people):
    browser = await people.browser(ANN)
    cookies = dict(browser.cookies)
    answer = await browser.ok("POST", "/auth/logout")
    assert "cookies" in answer.headers["clear-site-data"]
    browser.cookies = cookies
    assert (await browser.call("GET", "/account")).status_code == 401


@pytest.mark.parametrize(("keep", "seconds"), [(False, 30 * 60), (True, 14 * 86400)])
async def test_an_idle_session_ends(service, browser, keep, seconds):
    await browser.ask(ANN)
    await browser.ok("POST", "/auth/redeem", {"token": token_of(await mail(service)), "keep": keep})
    service.clock.advance(seconds - 60)
    await browser.ok("GET", "/account")
    service.clock.advance(seconds)
    assert (await browser.call("GET", "/account")).status_code == 401


async def test_a_session_ends_after_thirty_days_whatever_happens(service, browser):
    await browser.ask(ANN)
    await browser.ok("POST", "/auth/redeem", {"token": token_of(await mail(service)), "keep": True})
    for _ in range(29):
        service.clock.advance(86400)
        await browser.ok("GET", "/account")
    service.clock.advance(86400 + 1)
    assert (await browser.call("GET", "/account")).status_code == 401


class TestClosed:
    """Registration is closed: known addresses sign in, others get no mail and no other answer."""

    @pytest.fixture
    def settings(self):
        return {"registration": "closed"}

    async def test_nobody_signs_up(self, service, browser):
        assert (await browser.call("POST", "/auth/email", {"email": ANN})).status_code == 202
        await service.services.sign_in.settle()
        assert await service.services.post.deliver_due() == 0
        assert service.mailbox.messages == []


async def test_signing_in_once_more_ends_the_session_that_the_browser_had(service, people):
    browser = await people.browser(ANN)
    former = dict(browser.cookies)
    await browser.sign_in(ANN, service.mailbox)
    assert len((await browser.ok("GET", "/sessions")).json()) == 1
    stolen = Browser(people.http())
    stolen.cookies = former
    assert (await stolen.call("GET", "/account")).status_code == 401


@pytest.mark.parametrize("kind", ["text/plain", "application/x-www-form-urlencoded", "multipart/form-data", ""])
async def test_a_page_of_another_site_can_have_no_mail_sent(service, people, kind):
    """What a browser sends elsewhere without asking there first is no JSON (SYNC.md 15)."""
    async with service.client() as client:
        answer = await client.post(
            "/auth/email", content=b'{"email":"ann@example.org"}', headers={"content-type": kind}
        )
    assert (answer.status_code, answer.json()["code"]) == (415, "unsupported_media_type")
    await service.services.sign_in.settle()
    assert service.mailbox.messages == []


async def test_wrong_codes_at_once_are_counted_one_by_one(service, browser):
    request_id = await browser.ask(ANN)
    await mail(service)
    guess = {"request_id": request_id, "code": "0000-0000"}
    await asyncio.gather(*(browser.call("POST", "/auth/redeem", guess) for _ in range(20)))
    tries = await service.services.context.database.read(
        lambda connection: connection.exec_driver_sql("SELECT attempts FROM login_requests").scalar()
    )
    assert tries == 5
