"""Made-up values for every page of the dashboard: to render it without a server, and to look at it."""

from __future__ import annotations

from collections.abc import Callable
from types import SimpleNamespace
from typing import Any

from app.wire.account import AccountInfo, BillingStatus, Display, MailPreferences, TwoFactorState
from app.wire.octets import Id
from server.services.texts import texts
from server.web.call import main_tabs
from server.web.pages.dashboard import Change, steps
from server.web.pages.settings import language_names
from server.web.pages.two_factor import Setup, draw
from server.web.render import Page

Gettext = Callable[[str], str]
NOW = 1_795_342_027_123


def account(vault: str = "active", *, second: bool = False) -> AccountInfo:
    return AccountInfo(
        account=Id(bytes(16)),
        email="ada@example.org",
        created=NOW,
        locale="en",
        tz="Europe/Berlin",
        display=Display(),
        mails=MailPreferences(),
        two_factor=TwoFactorState(on=second, name="Ada's phone" if second else None, codes_left=9 if second else 0),
        vault=vault,  # type: ignore[arg-type]
        entitled=True,
    )


def sample_page(language: str, tab: str = "start") -> Page:
    _ = texts(language).gettext
    return Page(
        language=language,
        zone="Europe/Berlin",
        session=True,
        signed_in=True,
        email="ada@example.org",
        tab=tab,
        title=_("Overview"),
        tabs=main_tabs(_),
        token="the-token",
    )


INCLUDED = BillingStatus(provider="none", entitled=True, status="included")
PRICED = BillingStatus(provider="stripe", entitled=False, status="none", price="12.00", currency="eur", period="year")


def _dashboard(vault: str, billing: BillingStatus, _: Gettext = str) -> dict[str, Any]:
    known = account(vault)
    key = SimpleNamespace(kid=bytes(16), created=NOW, last_used=None, disabled=False)
    other = SimpleNamespace(kid=bytes(16), created=NOW, last_used=NOW, disabled=True)
    device = SimpleNamespace(id=bytes(16), platform="Linux", app="4OTP 1.0", last_seen=NOW)
    return {
        "account": known,
        "billing": billing,
        "steps": steps(known, billing, 0, _),
        "steps_open": True,
        "keys": [key, other] if vault == "active" else [],
        "devices": [device] if vault == "active" else [],
        "history": [Change(2, NOW, "Linux (Access key 1)"), Change(1, NOW, _("Dashboard"))]
        if vault == "active"
        else [],
        "server_url": "https://otp.example.org",
    }


_QR, _SIZE = draw("otpauth://totp/x?secret=AAAA")
_SECOND: dict[str, Any] = {
    "state": account(second=True).two_factor,
    "codes": [],
    "mailed": False,
    "codes_file": "",
    "setup": None,
    "error": "",
}
_GENERAL = {
    "account": account(),
    "locale_shown": "en",
    "languages": language_names(),
    "zones": [("America/North_Dakota/New_Salem", "America/North Dakota/New Salem")],
    "billing_on": True,
}
_SESSION = SimpleNamespace(id=bytes(16), agent="Firefox, Linux", created=NOW, last_seen=NOW, ip_prefix="127.0.0.0/24")


def samples(_: Gettext) -> dict[str, tuple[str, dict[str, Any]]]:
    """Template and values of every page, with the words that its function would hand in."""
    wrong = _("This code is not right. Each one-time password works once.")
    return {
        "sign-in": ("sign_in.html", {"email": "", "error": "", "pending": ""}),
        "sign-in-error": (
            "sign_in.html",
            {"email": "x", "error": _("This is not an e-mail address."), "pending": "a***@b.org"},
        ),
        "code": ("sign_in_code.html", {"pending": "a***@example.org", "error": wrong, "keep": True}),
        "second": ("sign_in_totp.html", {"backup": False, "error": ""}),
        "second-backup": ("sign_in_totp.html", {"backup": True, "error": wrong}),
        "confirm": ("confirm.html", {"error": wrong}),
        "dashboard": ("dashboard.html", _dashboard("active", INCLUDED, _)),
        "dashboard-new": ("dashboard.html", _dashboard("none", PRICED, _)),
        "subscription": ("subscription.html", {"billing": PRICED}),
        "general": ("settings/general.html", {**_GENERAL, "confirming": False}),
        "general-confirming": ("settings/general.html", {**_GENERAL, "confirming": True}),
        "two-factor-on": ("settings/two_factor.html", _SECOND),
        "two-factor-off": ("settings/two_factor.html", {**_SECOND, "state": account().two_factor}),
        "two-factor-setup": (
            "settings/two_factor.html",
            {**_SECOND, "setup": Setup("AAAA BBBB", _QR, _SIZE, _("My phone")), "error": wrong},
        ),
        "two-factor-codes": (
            "settings/two_factor.html",
            {**_SECOND, "codes": ["AAAAA-BBBBB"] * 10, "mailed": True, "codes_file": "x"},
        ),
        "two-factor-disable": ("settings/two_factor_off.html", {"token": "t", "error": wrong}),
        "sessions": (
            "settings/sessions.html",
            {
                "sessions": [
                    SimpleNamespace(**vars(_SESSION), current=True),
                    SimpleNamespace(**vars(_SESSION), current=False),
                ]
            },
        ),
        "passphrase": ("settings/passphrase.html", {"account": account(), "server_url": "https://otp.example.org"}),
        "passphrase-none": ("settings/passphrase.html", {"account": account("none"), "server_url": ""}),
        "activity": (
            "settings/activity.html",
            {
                "events": [
                    {"title": _("Two-factor authentication turned off"), "at": NOW, "ip_prefix": "127.0.0.0/24"}
                ],
                "older": 3,
            },
        ),
        "data": ("settings/data.html", {"account": account()}),
        "message": (
            "message.html",
            {
                "title": _("The payment service does not answer"),
                "text": _("Nothing was charged. Try again later."),
                "path": "/",
                "action": _("Back to the start"),
            },
        ),
    }


SAMPLES = samples(str)
