"""The dashboard: overview, protect, access keys, history, devices. What is sealed is opened in the browser alone."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from litestar import Response

from app.core.octets import from_base64url
from app.wire.account import AccountInfo, BillingStatus
from app.wire.messages import Header
from server.domain.refusal import Refusal
from server.web.call import Call, PageFunction
from server.web.render import Notice


@dataclass(frozen=True, slots=True)
class Step:
    """One line of what to do next; `state`: "done", "next" or "later"."""

    state: str
    title: str
    text: str
    path: str = ""
    action: str = ""


@dataclass(frozen=True, slots=True)
class Change:
    """A line of the history as the server knows it."""

    seq: int
    created: int
    who: str


def steps(account: AccountInfo, billing: BillingStatus, devices: int, gettext: Callable[[str], str]) -> list[Step]:
    """What is done and what comes next, in the order in which it helps. Pure."""
    _ = gettext
    protected = account.vault == "active"
    wanted = [
        (
            billing.entitled,
            _("Subscribe"),
            _("The subscription lets your devices send their changes."),
            "/subscription",
            _("Subscribe to 4OTP Sync"),
        ),
        (
            protected,
            _("Protect your codes"),
            _("Choose the passphrase that encrypts your codes. This also makes your first access key."),
            "/protect",
            _("Protect your codes"),
        ),
        (
            devices > 0,
            _("Connect your devices"),
            _("Reveal your access key, and scan or paste it in 4OTP under Sync."),
            "/keys" if protected else "",
            _("Access keys"),
        ),
        (
            account.two_factor.on,
            _("Turn on two-factor authentication"),
            _("It keeps whoever reads your mail out of this dashboard. Language and display are in the Settings too."),
            "/settings/two-factor",
            _("Set it up"),
        ),
    ]
    found: list[Step] = []
    for done, title, text, path, action in wanted[1:] if billing.provider == "none" else wanted:
        waiting = any(step.state == "next" for step in found)
        state = "done" if done else "later" if waiting else "next"
        found.append(Step(state, title, text, path, action))
    return found


def _page(tab: str) -> PageFunction:
    async def show(call: Call) -> Response[Any]:
        _, account = call.known()
        if tab == "protect" and account.vault == "active":
            return call.go("/keys")
        return await _dashboard(call, tab)

    show.__name__ = f"show_{tab}"
    return show


async def _dashboard(call: Call, tab: str) -> Response[Any]:
    session, account = call.known()
    services = call.services
    billing = await services.billing.status(session.account)
    active = account.vault == "active"
    devices = await services.devices.listed(session.account) if active else []
    keys = await services.keys.listed(session.account) if active and tab == "keys" else []
    history = await _changes(call) if active and tab == "history" else []
    next_steps = steps(account, billing, len(devices), call.gettext)
    return call.show(
        "dashboard.html",
        call.page(tab=tab, title=_titles(call.gettext)[tab], notices=_notices(call), refresh=_refresh(call, billing)),
        account=account,
        billing=billing,
        steps=next_steps,
        steps_open=any(step.state != "done" for step in next_steps),
        keys=keys,
        devices=devices,
        history=history,
        server_url=services.config.public_url,
    )


async def _changes(call: Call) -> list[Change]:
    session, _ = call.known()
    services = call.services
    answer = await services.sync.history(session.account)
    keys = [bytes(key.kid) for key in await services.keys.listed(session.account)]
    platforms = {bytes(d.id): d.platform for d in await services.devices.listed(session.account)}
    shown = [signed for signed in reversed(answer.headers) if signed.header.kind not in _HIDDEN_KINDS]
    return [Change(s.header.seq, s.created, _who(call, s.header, keys, platforms)) for s in shown]


_HIDDEN_KINDS = frozenset({2, 4})


def _who(call: Call, header: Header, keys: list[bytes], platforms: dict[bytes, str]) -> str:
    """The key and the device as the server can call them: their names are sealed."""
    _, kid = call.gettext, bytes(header.kid)
    if not any(kid):
        return _("Dashboard")
    key = _("Access key {number}").format(number=keys.index(kid) + 1) if kid in keys else _("a deleted key")
    platform = platforms.get(bytes(header.device))
    return f"{platform} ({key})" if platform else key


def _titles(gettext: Callable[[str], str]) -> dict[str, str]:
    _ = gettext
    return {
        "start": _("Overview"),
        "protect": _("Protect your codes"),
        "keys": _("Access keys"),
        "history": _("History"),
        "devices": _("Devices"),
    }


def _refresh(call: Call, billing: BillingStatus) -> int | None:
    """After the payment page, the provider's message may be a moment behind."""
    return 3 if call.query("paid") and not billing.entitled else None


def _notices(call: Call) -> list[Notice]:
    _ = call.gettext
    known = {
        "disabled": Notice(
            _("The key is disabled"), _("It no longer gets in. Unlock and finish its removal under Access keys.")
        ),
        "disconnected": Notice(_("The device is disconnected")),
    }
    found = [known[call.query("done")]] if call.query("done") in known else []
    if call.query("paid"):
        found.append(Notice(_("Thank you"), _("Your payment is being confirmed. This takes a few seconds.")))
    return found


def path_id(call: Call, name: str) -> bytes:
    """An id in the path; raises Refusal("not_found")."""
    try:
        return from_base64url(str(call.request.path_params[name]), 16)
    except ValueError:
        raise Refusal("not_found") from None


async def disable_key(call: Call) -> Response[Any]:
    session, _ = call.known()
    await call.services.keys.disable(session, path_id(call, "kid"), call.visitor)
    return call.go("/keys?done=disabled")


async def remove_device(call: Call) -> Response[Any]:
    session, _ = call.known()
    actor = f"session:{session.id[:4].hex()}"
    await call.services.devices.revoke(session.account, path_id(call, "device"), call.visitor, actor)
    return call.go("/devices?done=disconnected")


ROUTES = (
    *(("GET", f"/{tab}", _page(tab)) for tab in ("start", "protect", "keys", "history", "devices")),
    ("POST", "/keys/{kid:str}/disable", disable_key),
    ("POST", "/devices/{device:str}/remove", remove_device),
)
