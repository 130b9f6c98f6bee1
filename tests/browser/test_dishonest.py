"""Answers that were tampered with on their way: the browser shows an alarm, shows no key, and sends no change."""

from __future__ import annotations

import json

import pytest
from playwright.sync_api import expect

pytestmark = pytest.mark.xdist_group("browser")


def flipped(text: str) -> str:
    """Another canonical base64url text of the same length."""
    return ("B" if text[0] == "A" else "A") + text[1:]


def extra_key(keys):
    return [*keys, {**keys[0], "kid": flipped(keys[0]["kid"])}]


def pull_with(**members):
    def tamper(answer):
        header = answer["headers"][0]
        header.update({k: change(header[k]) for k, change in members.items() if k in header})
        header["header"].update(
            {k: change(header["header"][k]) for k, change in members.items() if k in header["header"]}
        )
        return answer

    return tamper


CHEATS = {
    "a key that the owner never made": ("/keys", extra_key, "key list"),
    "a key that is kept back": ("/keys", lambda keys: keys[1:], "key list"),
    "a forged commit": ("/sync/pull", pull_with(mac=flipped), "mac"),
    "another order": ("/sync/pull", pull_with(seq=lambda seq: seq + 1), "mac"),
    "another vault": ("/sync/pull", pull_with(vault=flipped), "vault"),
    "an epoch nobody has a key of": ("/sync/pull", pull_with(epoch=lambda epoch: epoch + 1), "no key"),
    "a record that is not in the log": (
        "/sync/pull",
        lambda answer: {**answer, "changed": [{"id": "A" * 22, "rev": 1, "epoch": 0, "blob": "A" * 791}]},
        "state",
    ),
    "no head at all": ("/sync/pull", lambda answer: {**answer, "headers": []}, "snapshot"),
}


def tampering(change):
    """A route that hands on the service's answer, changed."""

    def answer(route):
        fetched = route.fetch(headers={**route.request.headers, "sec-fetch-site": "same-origin"})
        route.fulfill(response=fetched, body=json.dumps(change(fetched.json())))

    return answer


@pytest.fixture
def owner(person):
    person.sign_in_by_link()
    person.protect()
    person.press("Create new key")
    person.unlock()
    person.press("Create", person.page.locator("#name-dialog"))
    person.sees_keys("My devices", "New key")
    return person


def test_tampered_answers_raise_the_alarm(owner):
    page = owner.page
    changes = []
    page.on("request", lambda request: changes.append(request.url) if request.method != "GET" else None)
    for name, (path, tamper, reason) in CHEATS.items():
        owner.go("/keys")
        expect(page.locator("#key-rows > li")).to_have_count(2)
        # The list is drawn from the same answer, so only what comes after unlocking is tampered with
        pattern = f"**/api/v1{path}*" if path != "/keys" else "**/api/v1/keys"
        reveal = page.locator("#key-rows > li").first.get_by_role("button", name="Reveal access key and QR code")
        reveal.click()

        page.route(pattern, tampering(tamper))
        changes.clear()
        owner.unlock()
        expect(page.locator("#alarm"), name).to_contain_text(f"({reason}")
        expect(page.locator("output[data-field=string]").locator("visible=true"), name).to_have_count(0)
        assert {url.rsplit("/", 1)[1] for url in changes} <= {"unlock"}, name
        page.unroute(pattern)
    owner.go("/keys")
    assert owner.reveal("Access key 1").startswith("4otp1")


def test_a_tampered_history_is_not_shown(owner):
    page = owner.page

    def without_head(answer):
        return {**answer, "headers": answer["headers"][:-1]}

    def other_summary(answer):
        answer["headers"][0]["meta"] = flipped(answer["headers"][0]["meta"])
        return answer

    for change, reason in ((without_head, "fork"), (other_summary, "summary")):
        page.route("**/api/v1/history", tampering(change))
        owner.tab("History")
        expect(page.locator("#alarm")).to_contain_text(f"({reason}")
        page.unroute("**/api/v1/history")
        owner.go("/keys")
        owner.press("Unlock")
        owner.unlock()


def test_a_tab_is_not_kept_behind_another(owner):
    page = owner.page
    second = owner.context.new_page()
    second.goto(f"{owner.origin}/keys")
    second.get_by_role("button", name="Unlock", exact=True).first.click()
    second.locator("#unlock-passphrase").fill(owner.passphrase)
    second.locator("#unlock-go").click()
    second.locator("#create-key").click()
    second.locator("#name-go").click()
    expect(second.locator("#key-rows > li")).to_have_count(3)
    # The first tab is told that nothing happened, and shown the old list
    keys = page.evaluate("fetch('/api/v1/keys', {headers: {'X-4OTP': '1'}}).then((answer) => answer.json())")
    page.route(
        "**/api/v1/keys", lambda route: route.fulfill(body=json.dumps(keys[:2]), content_type="application/json")
    )
    page.route("**/api/v1/sync/pull*", lambda route: route.fulfill(status=304))
    owner.press("Reveal access key and QR code", page.locator("#key-rows > li").first)
    expect(page.locator("#alarm")).to_be_visible()
    expect(page.locator("output[data-field=string]").locator("visible=true")).to_have_count(0)
