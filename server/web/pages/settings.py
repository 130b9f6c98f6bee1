"""Settings: language and display, address, sign-ins, passphrase, activity."""

from __future__ import annotations

import re
from functools import cache
from typing import Any
from zoneinfo import available_timezones

import msgspec
from babel import Locale
from litestar import Response

from app.wire.account import AccountPatch, AuditEvent, Display, MailPreferences, SessionInfo
from app.wire.octets import Id
from server.domain.refusal import Refusal
from server.services.texts import language_of, languages
from server.web.call import Call, readable_agent
from server.web.cookies import SESSION
from server.web.pages.dashboard import path_id
from server.web.render import Notice
from server.web.troubles import beside_the_field


@cache
def zones() -> tuple[tuple[str, str], ...]:
    """Time zones by their names of place."""
    places = sorted(name for name in available_timezones() if "/" in name and not name.startswith(("Etc/", "SystemV/")))
    return (("UTC", "UTC"), *((name, name.replace("_", " ")) for name in places))


@cache
def language_names() -> tuple[tuple[str, str], ...]:
    """Each language in its own words."""
    return tuple((name, (Locale.parse(name).get_display_name(name) or name).capitalize()) for name in languages())


def notices(call: Call) -> list[Notice]:
    """What has just been done, as the address says."""
    _ = call.gettext
    known = {
        "saved": _("Saved"),
        "email": _("Your address was changed. Other browsers are signed out."),
        "ended": _("Signed out there."),
        "passphrase": _("Your passphrase was changed. Other browsers are signed out."),
        "off": _("Two-factor authentication is off. Other browsers are signed out."),
        "mailed": _("We sent you a mail. Open its link in this browser."),
        "vault": _("The vault was deleted. Your devices keep their codes."),
    }
    done = "passphrase" if call.path.endswith("/passphrase") and call.query("done") else call.query("done")
    return [Notice(known[done])] if done in known else []


async def general(call: Call) -> Response[Any]:
    return _general(call, confirming=call.query("confirm") == "email")


def _general(call: Call, *, confirming: bool = False, status: int = 200, trouble: str = "") -> Response[Any]:
    _, account = call.known()
    shown = [Notice(trouble, kind="bad")] if trouble else notices(call)
    return call.show(
        "settings/general.html",
        call.page(tab="settings", notices=shown),
        status=status,
        account=account,
        locale_shown=language_of(account.locale, call.services.config.language),
        languages=language_names(),
        zones=zones(),
        billing_on=call.services.config.billing != "none",
        confirming=confirming,
    )


async def display_posted(call: Call) -> Response[Any]:
    session, account = call.known()
    locale = call.text("locale")
    chosen = {name: call.text(name) for name in ("theme", "date_format", "number_format")}
    try:
        display = msgspec.convert(chosen, Display)
    except msgspec.ValidationError:
        raise Refusal("invalid", "display") from None
    if locale not in languages():
        raise Refusal("invalid", "locale")
    mails = account.mails
    if call.services.config.billing != "none":
        mails = MailPreferences(product=mails.product, billing=bool(call.fields.get("billing_mails")))
    patch = AccountPatch(locale=locale, tz=call.text("tz"), display=display, mails=mails)
    await call.services.account.change(session.account, patch)
    return call.go("/settings?done=saved")


async def email_posted(call: Call) -> Response[Any]:
    session, _ = call.known()
    try:
        await call.services.account.ask_email_change(session, call.text("email"))
    except Refusal as refusal:
        if refusal.code != "invalid":
            raise
        return _general(call, status=422, trouble=call.gettext("This is not an e-mail address."))
    return call.go("/settings?confirm=email")


async def email_confirmed(call: Call) -> Response[Any]:
    session, _ = call.known()
    try:
        await call.services.account.confirm_email_change(session, call.text("code"), call.visitor)
    except Refusal as refusal:
        trouble = beside_the_field(call, refusal, call.gettext("This code is not right."))
        return _general(call, confirming=True, status=refusal.status, trouble=trouble)
    return call.go("/settings?done=email")


async def sign_ins(call: Call) -> Response[Any]:
    session, _ = call.known()
    found = [
        SessionInfo(
            id=Id(known.id),
            created=known.created,
            last_seen=known.last_seen,
            expires=known.expires,
            ip_prefix=known.ip_prefix,
            agent=readable_agent(known.agent),
            current=known.id == session.id,
        )
        for known in await call.services.sessions.listed(session.account)
    ]
    return call.show("settings/sessions.html", call.page(tab="settings", notices=notices(call)), sessions=found)


async def end_sign_in(call: Call) -> Response[Any]:
    session, _ = call.known()
    ended = path_id(call, "session")
    await call.services.sessions.end(session.account, ended)
    if ended == session.id:
        call.drop(SESSION)
        return call.go("/login")
    return call.go("/settings/sessions?done=ended")


async def end_others(call: Call) -> Response[Any]:
    session, _ = call.known()
    await call.services.sessions.end_others(session)
    return call.go("/settings/sessions?done=ended")


async def passphrase(call: Call) -> Response[Any]:
    _, account = call.known()
    page = call.page(tab="settings", notices=notices(call))
    return call.show("settings/passphrase.html", page, account=account, server_url=call.services.config.public_url)


async def activity(call: Call) -> Response[Any]:
    session, _ = call.known()
    before = call.query("before")
    known = int(before) if _NUMBER.fullmatch(before) else None
    events = await call.services.account.audit(session.account, known)
    shown = [{"title": event_title(call, event), "at": event.at, "ip_prefix": event.ip_prefix} for event in events]
    older = events[-1].id if len(events) >= _FULL_PAGE else None
    return call.show("settings/activity.html", call.page(tab="settings"), events=shown, older=older)


_FULL_PAGE = 100
_NUMBER = re.compile("[0-9]{1,16}")


def event_title(call: Call, event: AuditEvent) -> str:
    """An event in words; its name where there are none yet."""
    _ = call.gettext
    known = {
        "sign_up": _("Account created"),
        "sign_in": _("Signed in"),
        "second_factor_passed": _("Second factor accepted"),
        "two_factor_on": _("Two-factor authentication turned on"),
        "two_factor_off": _("Two-factor authentication turned off"),
        "backup_codes_new": _("New backup codes made"),
        "backup_code_used": _("Backup code used"),
        "email_changed": _("E-mail address changed"),
        "vault_created": _("Codes protected"),
        "vault_deleted": _("Vault deleted"),
        "unlocked": _("Vault unlocked"),
        "unlock_locked": _("Too many wrong passphrases"),
        "recovery_key_changed": _("Recovery key changed"),
        "passphrase_changed": _("Passphrase changed"),
        "key_created": _("Access key created"),
        "key_disabled": _("Access key disabled"),
        "key_removed": _("Access key deleted"),
        "keys_renewed": _("Access keys renewed"),
        "device_connected": _("Device connected"),
        "device_removed": _("Device disconnected"),
        "history_cleared": _("History cleared"),
        "subscription": _("Subscription changed"),
        "export": _("Data exported"),
    }
    return known.get(event.event, event.event.replace("_", " ").capitalize())


ROUTES = (
    ("GET", "/settings", general),
    ("POST", "/settings/display", display_posted),
    ("POST", "/settings/email", email_posted),
    ("POST", "/settings/email/confirm", email_confirmed),
    ("GET", "/settings/sessions", sign_ins),
    ("POST", "/settings/sessions/{session:str}/end", end_sign_in),
    ("POST", "/settings/sessions/end-others", end_others),
    ("GET", "/settings/passphrase", passphrase),
    ("GET", "/settings/activity", activity),
)
