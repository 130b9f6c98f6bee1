"""Two accounts over every route: one never sees or changes anything of the other; every route asks who calls."""

from __future__ import annotations

import pytest
from sqlalchemy import select

from app.core.octets import to_base64url
from server.api.credentials import ALL
from server.main import make_litestar
from server.store.tables import metadata
from tests.kit.protocol_client import AccessKey, code_record

PUBLIC = {
    ("GET", "/meta"),
    ("POST", "/auth/email"),
    ("POST", "/auth/redeem"),
    ("POST", "/connect"),
    ("POST", "/billing/stripe/webhook"),
}

# The Auth column of SYNC.md 13: who may call what, by guard. `claim` is a device whose token the statement itself proves.
DEMANDED = {
    "public": PUBLIC,
    "any_session": {("POST", "/auth/totp"), ("POST", "/auth/logout")},
    "full_session": {
        ("GET", "/sessions"), ("DELETE", "/sessions/{session_id:str}"), ("GET", "/account"), ("PATCH", "/account"),
        ("POST", "/account/2fa/disable/confirm"), ("GET", "/audit"), ("GET", "/billing/status"),
        ("POST", "/billing/checkout"), ("POST", "/billing/portal"), ("GET", "/vault/unlock"), ("POST", "/vault/unlock"),
        ("POST", "/keys/{kid:str}/disable"),
    },
    "recent_session": {
        ("POST", "/account/email"), ("POST", "/account/email/confirm"), ("POST", "/account/2fa/start"),
        ("POST", "/account/2fa/confirm"), ("POST", "/account/2fa/codes"), ("POST", "/account/2fa/disable"),
        ("GET", "/account/export"), ("DELETE", "/account"), ("POST", "/vault"), ("DELETE", "/vault"),
    },
    "unlocked_session": {
        ("PUT", "/vault/slots/{kind:str}"), ("POST", "/keys"), ("POST", "/keys/rotate"), ("DELETE", "/history"),
    },
    "device": {("GET", "/keys/self/slot")},
    "session_or_device": {
        ("GET", "/keys"), ("GET", "/devices"), ("PATCH", "/devices/{device_id:str}"),
        ("DELETE", "/devices/{device_id:str}"), ("GET", "/sync/head"), ("GET", "/sync/events"), ("GET", "/history"),
        ("GET", "/history/{seq:int}/state"),
    },
    "unlocked_or_device": {("PATCH", "/keys/{kid:str}")},
    "session_or_claim": {("GET", "/sync/pull")},
    "unlocked_or_claim": {("POST", "/sync/commits")},
}  # fmt: skip


def routes():
    """Every (method, path, handler) of the API."""
    return [
        (method, route.path.removeprefix("/api/v1"), handler)
        for route in make_litestar(pages=False).routes
        for handler in route.route_handlers
        for method in handler.http_methods
        if method not in ("OPTIONS", "HEAD") and "/schema" not in route.path
    ]


def test_every_route_demands_the_credential_of_the_protocol():
    found = {}
    for method, path, handler in routes():
        guards = [guard.__name__ for guard in handler.guards if guard in ALL]
        assert len(guards) == 1, (method, path)
        found.setdefault(guards[0], set()).add((method, path))
    assert found == DEMANDED


async def rows_of(service, account):
    def read(connection):
        return {
            table.name: sorted(map(repr, connection.execute(select(table).where(table.c.account_id == account))))
            for table in metadata.tables.values()
            if "account_id" in table.c and table.name != "sessions"
        }

    return await service.services.context.database.read(read)


def requests_as(stranger, victim, device, session_id):
    """One well-formed call of every route, naming the victim's ids wherever an id is named."""
    kid, record = to_base64url(victim.keys[0].kid), to_base64url(device.device)
    name = {"name": to_base64url(victim.name(victim.keys[0].kid, 0)), "name_epoch": 0}
    slot = {"version": 2, "auth_hash": "A" * 43, "blob": to_base64url(bytes(113)), "kdf_id": 1, "salt": "A" * 22}
    return {
        ("POST", "/auth/totp"): ("/auth/totp", {"code": "000000"}),
        ("GET", "/sessions"): ("/sessions", None),
        ("DELETE", "/sessions/{session_id:str}"): (f"/sessions/{session_id}", None),
        ("GET", "/account"): ("/account", None),
        ("PATCH", "/account"): ("/account", {"tz": "Europe/Paris"}),
        ("POST", "/account/email"): ("/account/email", {"email": "ann@example.org"}),
        ("POST", "/account/email/confirm"): ("/account/email/confirm", {"code": "0000-0000"}),
        ("GET", "/account/export"): ("/account/export", None),
        ("GET", "/audit"): ("/audit", None),
        ("POST", "/account/2fa/start"): ("/account/2fa/start", {"name": "x"}),
        ("POST", "/account/2fa/confirm"): ("/account/2fa/confirm", {"code": "000000"}),
        ("POST", "/account/2fa/codes"): ("/account/2fa/codes", {}),
        ("POST", "/account/2fa/disable"): ("/account/2fa/disable", None),
        ("POST", "/account/2fa/disable/confirm"): ("/account/2fa/disable/confirm", {"token": "A" * 43, "code": "1"}),
        ("GET", "/billing/status"): ("/billing/status", None),
        ("POST", "/billing/checkout"): ("/billing/checkout", None),
        ("POST", "/billing/portal"): ("/billing/portal", None),
        ("POST", "/vault"): ("/vault", victim.vault_request()),
        ("GET", "/vault/unlock"): ("/vault/unlock?kind=pw", None),
        ("POST", "/vault/unlock"): (
            "/vault/unlock",
            {"kind": "pw", "version": 1, "proof": to_base64url(victim.proof())},
        ),
        ("PUT", "/vault/slots/{kind:str}"): ("/vault/slots/pw", slot),
        ("GET", "/keys"): ("/keys", None),
        ("POST", "/keys"): ("/keys", victim.create_key_request(AccessKey())),
        ("POST", "/keys/rotate"): ("/keys/rotate", victim.rotate_request()),
        ("GET", "/keys/self/slot"): ("/keys/self/slot", None),
        ("PATCH", "/keys/{kid:str}"): (f"/keys/{kid}", name),
        ("POST", "/keys/{kid:str}/disable"): (f"/keys/{kid}/disable", None),
        ("GET", "/devices"): ("/devices", None),
        ("PATCH", "/devices/{device_id:str}"): (f"/devices/{record}", name),
        ("DELETE", "/devices/{device_id:str}"): (f"/devices/{record}", None),
        ("GET", "/sync/pull"): ("/sync/pull?seq=0", None),
        ("POST", "/sync/commits"): ("/sync/commits", device.build({bytes(16): code_record("stolen")})),
        ("GET", "/sync/head"): ("/sync/head", None),
        ("GET", "/sync/events"): (None, None),  # a stream: its hints go by account, see test_hints
        ("GET", "/history"): ("/history", None),
        ("GET", "/history/{seq:int}/state"): ("/history/1/state", None),
        ("DELETE", "/history"): ("/history", None),
        ("DELETE", "/vault"): ("/vault", {"confirm": "bob@example.org"}),
        ("DELETE", "/account"): ("/account", {"email": "bob@example.org"}),
        ("POST", "/auth/logout"): ("/auth/logout", None),
    }


@pytest.mark.parametrize("caller", ["owner", "device"])
async def test_one_account_never_reaches_into_another(service, people, caller):
    victim, stranger = await people.owner("ann@example.org"), await people.owner("bob@example.org")
    device, strange_device = await people.device(victim), await people.device(stranger)
    await device.commit({bytes(16): code_record("GitHub")})
    await victim.pull()
    await stranger.unlock()
    session_id = (await victim.browser.ok("GET", "/sessions")).json()[0]["id"]
    calls = requests_as(stranger, victim, device, session_id)
    assert set(calls) == {(method, path) for method, path, _ in routes()} - PUBLIC
    before = await rows_of(service, victim.account)
    secrets = [victim.account, victim.vault, victim.keys[0].kid, device.device]
    hidden = [to_base64url(value) for value in secrets] + [session_id, "ann@example.org"]
    who = stranger.browser if caller == "owner" else strange_device
    for (method, route), (path, body) in calls.items():
        if path is None:
            continue
        answer = await who.call(method, path, body)
        assert answer.status_code < 500 or answer.json()["code"] == "billing_unavailable", (method, route, answer.text)
        assert not [text for text in hidden if text in answer.text], (method, route)
        if "{" in route and "seq" not in route and "kind" not in route:
            assert answer.status_code in (401, 404), (method, route, answer.text)
    assert await rows_of(service, victim.account) == before
    assert (await victim.browser.ok("GET", "/sessions")).json()[0]["id"] == session_id
    await device.commit({bytes(16): code_record("still mine")})


async def test_nobody_gets_nothing(people):
    victim = await people.owner()
    device = await people.device(victim)
    session_id = (await victim.browser.ok("GET", "/sessions")).json()[0]["id"]
    calls = requests_as(victim, victim, device, session_id)
    async with people.service.client(**{"x-4otp": "1", "sec-fetch-site": "same-origin"}) as nobody:
        for (method, route), (path, _) in calls.items():
            answer = await nobody.request(method, path or "/sync/events")
            assert (answer.status_code, answer.json()["code"]) == (401, "unauthenticated"), (method, route)


async def test_a_device_token_has_the_scope_of_sync_and_nothing_else(people):
    owner = await people.owner()
    device = await people.device(owner)
    for method, path in (
        ("GET", "/account"), ("GET", "/sessions"), ("GET", "/audit"), ("GET", "/account/export"),
        ("GET", "/vault/unlock?kind=pw"), ("POST", "/auth/logout"), ("DELETE", "/history"), ("GET", "/billing/status"),
    ):  # fmt: skip
        assert (await device.call(method, path)).status_code == 401, path
