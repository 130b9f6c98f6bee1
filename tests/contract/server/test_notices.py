"""Who changes something of weight, or seems to, is told by mail, in the language of the account (SYNC.md 15)."""

from __future__ import annotations

from app.core.octets import to_base64url
from app.crypto.hashing import sha256
from tests.kit.mailbox import text_of
from tests.kit.protocol_client import Browser, DeviceClient

ANN = "ann@example.org"


async def test_every_change_of_weight_is_told(service, people):
    owner = await people.owner(ANN)

    async def told(subject: str) -> str:
        return text_of(await service.mailbox.next_to(ANN, subject))

    await told("A new access key")
    device = DeviceClient(people.http(), owner.keys[0])
    await device.connect()
    assert "Linux" in await told("A device was connected")
    await device.connect()  # the same device again is nothing new
    await owner.unlock()
    key = await owner.create_key()
    await told("A new access key")
    await owner.browser.ok("POST", f"/keys/{to_base64url(key.kid)}/disable")
    await told("was disabled")
    await owner.unlock()
    await owner.remove(key)
    await told("was deleted")
    slot = {
        "version": 2, "kdf_id": 1, "salt": to_base64url(owner.salt), "auth_hash": to_base64url(sha256(b"new")),
        "blob": to_base64url(bytes([1]) + bytes(112)),
    }  # fmt: skip
    await owner.browser.ok("PUT", "/vault/slots/pw", slot)
    await told("Your passphrase was changed")
    del slot["kdf_id"], slot["salt"]
    await owner.browser.ok("PUT", "/vault/slots/rk", slot)
    await told("Your recovery key was changed")
    await owner.browser.ok("DELETE", "/vault", {"confirm": ANN})
    await told("deleted from the server")
    assert not [mail for mail in service.mailbox.messages if "device" in mail["Subject"]]


async def test_notices_are_in_the_language_of_the_account(service, people):
    browser = await people.browser(ANN)
    await browser.ok("PATCH", "/account", {"locale": "de"})
    other = Browser(people.http())
    request_id = await other.ask(ANN)
    mail = await service.mailbox.next_to(ANN, "anmelden")
    code = next(word for word in text_of(mail).split() if len(word) == 9 and word[4] == "-")
    await other.ok("POST", "/auth/redeem", {"request_id": request_id, "code": code}, **{"user-agent": "Another"})
    notice = await service.mailbox.next_to(ANN, "Neue Anmeldung")
    assert notice["Content-Language"] == "de"


async def test_what_was_told_stands_in_the_log_as_well(service, people):
    owner = await people.owner(ANN)
    await people.device(owner)
    await owner.unlock()
    await owner.remove(owner.keys[0])
    page = await owner.browser.call("GET", "/audit")
    events = [line["event"] for line in page.json()]
    assert {"vault_created", "device_connected", "unlocked"} <= set(events)
    assert all(line["ip_prefix"].endswith("/24") for line in page.json())
    shown = await owner.browser.client.get(
        f"{owner.browser.client.base_url.copy_with(path='/settings/activity')}",
        headers={"cookie": "; ".join(f"{k}={v}" for k, v in owner.browser.cookies.items())},
    )
    assert shown.status_code == 200


async def test_a_browser_that_was_here_this_month_is_not_new(service, people):
    browser = await people.browser(ANN)
    for days in (1, 20, 29):
        service.clock.advance(days * 86400)
        await browser.sign_in(ANN, service.mailbox)
    assert [mail["Subject"] for mail in service.mailbox.messages] == []
    service.clock.advance(31 * 86400)
    await browser.sign_in(ANN, service.mailbox)
    await service.mailbox.next_to(ANN, "New sign-in")


async def test_what_a_device_calls_itself_holds_no_signs_that_cannot_be_seen(service, people):
    owner = await people.owner(ANN)
    device = DeviceClient(people.http(), owner.keys[0])
    device.platform = "Li\0nux\x1b[2J\u202e\n"
    await device.connect()
    assert (await owner.browser.ok("GET", "/devices")).json()[0]["platform"] == "Linux[2J"
    assert "Linux[2J." in text_of(await service.mailbox.next_to(ANN, "A device was connected"))
