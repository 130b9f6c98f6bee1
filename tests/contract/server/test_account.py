"""Settings, address, log, export, deletion (SYNC.md 9.3, 9.4)."""

from __future__ import annotations

import json

from app.core.octets import to_base64url
from tests.kit.mailbox import code_of
from tests.kit.protocol_client import Browser, code_record

ANN, BOB = "ann@example.org", "bob@example.org"


async def test_settings_change_one_by_one(people):
    browser = await people.browser(ANN)
    patch = {"tz": "Europe/Vienna", "display": {"theme": "dark"}}
    changed = (await browser.ok("PATCH", "/account", patch)).json()
    assert (changed["tz"], changed["display"]["theme"], changed["locale"]) == ("Europe/Vienna", "dark", "en")
    changed = (await browser.ok("PATCH", "/account", {"locale": "de-AT"})).json()
    assert (changed["tz"], changed["locale"]) == ("Europe/Vienna", "de-AT")
    for bad in ({"tz": "Mars/Base"}, {"tz": "../../etc/passwd"}, {"locale": "x"}, {"nonsense": 1}):
        assert (await browser.call("PATCH", "/account", bad)).status_code == 422


async def test_mails_are_in_the_users_language(service, people):
    browser = await people.browser(ANN)
    await browser.ok("PATCH", "/account", {"locale": "de"})
    await Browser(people.http()).ask(ANN)
    assert (await service.mailbox.next_to(ANN, "anmelden"))["Content-Language"] == "de"


async def test_an_address_changes_with_a_code_to_the_new_one(service, people):
    browser, other = await people.browser(ANN), await people.browser(ANN)
    await browser.ok("POST", "/account/email", {"email": "new@example.org"})
    message = await service.mailbox.next_to("new@example.org", "Confirm")
    assert (await browser.call("POST", "/account/email/confirm", {"code": "0000-0000"})).status_code == 401
    await browser.ok("POST", "/account/email/confirm", {"code": code_of(message)})
    assert (await browser.ok("GET", "/account")).json()["email"] == "new@example.org"
    await service.mailbox.next_to(ANN, "address has changed")
    assert (await other.call("GET", "/account")).status_code == 401
    again = await people.browser("new@example.org")
    assert again.account == browser.account
    assert (await people.browser(ANN)).account != browser.account


async def test_guesses_of_the_code_for_a_new_address_end(service, people):
    browser = await people.browser(ANN)
    await browser.ok("POST", "/account/email", {"email": "new@example.org"})
    code = code_of(await service.mailbox.next_to("new@example.org", "Confirm"))
    for _ in range(5):
        assert (await browser.call("POST", "/account/email/confirm", {"code": "0000-0000"})).status_code == 401
    assert (await browser.call("POST", "/account/email/confirm", {"code": code})).status_code in (401, 429)
    assert (await browser.ok("GET", "/account")).json()["email"] == ANN


async def test_an_address_of_somebody_else_is_not_told(service, people):
    await people.browser(BOB)
    browser = await people.browser(ANN)
    assert (await browser.call("POST", "/account/email", {"email": BOB})).status_code == 202
    await service.services.post.deliver_due()
    assert not [m for m in service.mailbox.messages if m["To"] == BOB and "Confirm" in m["Subject"]]


async def test_asking_for_a_taken_address_is_as_much_work_as_for_a_free_one(service, people):
    await people.browser("bob@example.org")
    ann = await people.browser(ANN)

    async def waiting() -> int:
        return await service.services.context.database.read(
            lambda c: c.exec_driver_sql("SELECT COUNT(*) FROM login_requests WHERE purpose = 'email_change'").scalar()
        )

    for number, address in enumerate(("bob@example.org", "free@example.org"), 1):
        await ann.ok("POST", "/account/email", {"email": address})
        assert await waiting() == number


async def test_sensitive_changes_need_a_recent_sign_in(service, people):
    browser = await people.browser(ANN)
    service.clock.advance(11 * 60)
    for method, path, body in (
        ("POST", "/account/email", {"email": BOB}),
        ("POST", "/account/2fa/start", {"name": "x"}),
        ("POST", "/account/2fa/disable", None),
        ("POST", "/account/2fa/codes", {}),
        ("DELETE", "/vault", {"confirm": ANN}),
        ("GET", "/account/export", None),
        ("DELETE", "/account", {"email": ANN}),
    ):
        assert (await browser.call(method, path, body)).json()["code"] == "reauth_required", path


async def test_the_log_tells_what_happened(people):
    owner = await people.owner(ANN)
    await people.device(owner)
    events = (await owner.browser.ok("GET", "/audit")).json()
    assert [event["event"] for event in events] == ["device_connected", "vault_created", "sign_up"]
    older = (await owner.browser.ok("GET", f"/audit?before={events[0]['id']}")).json()
    assert [event["event"] for event in older] == ["vault_created", "sign_up"]


async def test_the_export_holds_the_sealed_vault_and_no_proofs(people):
    owner = await people.owner(ANN)
    device = await people.device(owner)
    await device.commit({bytes(16): code_record("GitHub")})
    exported = (await owner.browser.ok("GET", "/account/export")).json()
    assert exported["account"]["email"] == ANN
    vault = exported["vault"]
    assert vault["vault_id"] == to_base64url(owner.vault)
    assert (len(vault["commits"]), len(vault["revisions"]), len(vault["slots"])) == (2, 1, 2)
    text = json.dumps(exported)
    for hidden in ("auth_hash", "token_hash", "write_key"):
        assert hidden not in text


async def test_deleting_the_account_takes_its_address_typed(service, people):
    owner = await people.owner(ANN)
    device = await people.device(owner)
    assert (await owner.browser.call("DELETE", "/account", {"email": BOB})).status_code == 422
    await owner.browser.ok("DELETE", "/account", {"email": "Ann@example.org"})
    assert (await owner.browser.call("GET", "/account")).status_code == 401
    assert (await device.call("GET", "/sync/pull?seq=0")).status_code == 401
    await service.mailbox.next_to(ANN, "was deleted")
    assert (await people.browser(ANN)).account != owner.account
