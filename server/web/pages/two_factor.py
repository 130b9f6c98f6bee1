"""Two-factor authentication: set up by QR code or text key, backup codes, turned off by mail and a last question."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any
from urllib.parse import quote

import qrcode
from litestar import Response

from server.domain.refusal import Refusal
from server.security import one_time
from server.web.call import Call
from server.web.pages.settings import notices
from server.web.render import Notice
from server.web.troubles import beside_the_field

_QUIET = 4
_BASE32 = frozenset("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567")


@dataclass(frozen=True, slots=True)
class Setup:
    """A secret that waits for its first code, drawn and as text."""

    secret: str
    path: str
    size: int
    name: str
    no_mail: bool = False


def draw(uri: str) -> tuple[str, int]:
    """The dark fields of a QR code as an SVG path, and its size with the quiet zone."""
    code = qrcode.QRCode(error_correction=qrcode.constants.ERROR_CORRECT_M, border=_QUIET)
    code.add_data(uri)
    matrix = code.get_matrix()
    marks = (f"M{x} {y}h1v1h-1z" for y, row in enumerate(matrix) for x, dark in enumerate(row) if dark)
    return "".join(marks), len(matrix)


async def show(call: Call) -> Response[Any]:
    call.known()
    return _page(call)


def _page(call: Call, *, status: int = 200, shown: list[Notice] | None = None, **values: Any) -> Response[Any]:
    _, account = call.known()
    known = {"codes": [], "mailed": False, "codes_file": "", "setup": None, "error": ""} | values
    page = call.page(tab="settings", notices=notices(call) if shown is None else shown)
    return call.show("settings/two_factor.html", page, status=status, state=account.two_factor, **known)


async def start(call: Call) -> Response[Any]:
    """Shows a new secret; nothing is on before its first code."""
    session, _ = call.known()
    name = call.gettext("My phone")
    secret = await call.services.two_factor.start(session, name)
    path, size = draw(secret.uri)
    return _page(call, setup=Setup(secret.text, path, size, name))


async def confirm(call: Call) -> Response[Any]:
    session, account = call.known()
    wants_mail = not call.fields.get("no_mail")
    name = call.text("name") or None
    try:
        codes = await call.services.two_factor.confirm(
            session, call.text("code"), call.visitor, mail_codes=wants_mail, name=name
        )
    except Refusal as refusal:
        wrong = call.gettext("This one-time password is not right. Does the device show the right time?")
        text = beside_the_field(call, refusal, wrong)
        setup = _again(call, account.email, name or "", no_mail=not wants_mail)
        return _page(call, status=refusal.status, setup=setup, error=text)
    return await _codes(call, codes, wanted=wants_mail)


def _again(call: Call, email: str, name: str, *, no_mail: bool) -> Setup:
    """The same secret once more; what the form brings back is only drawn, the server proves against its own."""
    secret = "".join(call.text("secret").split())
    if len(secret) != 32 or not _BASE32.issuperset(secret):
        raise Refusal("invalid", "secret")
    path, size = draw(one_time.uri(secret, email))
    return Setup(one_time.grouped(secret), path, size, name, no_mail)


async def _codes(call: Call, codes: list[str], *, wanted: bool) -> Response[Any]:
    session, _ = call.known()
    call.account = await call.services.account.info(session.account)
    state = call.account.two_factor
    mailed = {"always": True, "never": False}.get(state.mail_codes, wanted)
    text = f"4OTP Sync\n{call.account.email}\n\n" + "".join(f"{code}\n" for code in codes)
    shown = [Notice(call.gettext("Two-factor authentication is on"))]
    return _page(call, shown=shown, codes=codes, mailed=mailed, codes_file=quote(text))


async def new_codes(call: Call) -> Response[Any]:
    session, _ = call.known()
    wanted = not call.fields.get("no_mail")
    codes = await call.services.two_factor.new_codes(session, call.visitor, mail_codes=wanted)
    return await _codes(call, codes, wanted=wanted)


async def ask_off(call: Call) -> Response[Any]:
    session, _ = call.known()
    await call.services.two_factor.ask_to_disable(session)
    return call.go("/settings/two-factor?done=mailed")


async def off(call: Call) -> Response[Any]:
    """Where the mail's link leads; its token is behind the #."""
    call.known()
    return call.show("settings/two_factor_off.html", call.page(tab="settings"), token="", error="")


async def off_posted(call: Call) -> Response[Any]:
    session, _ = call.known()
    token = call.text("token")
    try:
        await call.services.two_factor.disable(session, token, call.text("code"), call.visitor)
    except Refusal as refusal:
        wrong = call.gettext("The code is not right, or the link is used up or older than 10 minutes.")
        error = beside_the_field(call, refusal, wrong)
        page = call.page(tab="settings")
        return call.show("settings/two_factor_off.html", page, status=refusal.status, token=token, error=error)
    return call.go("/settings/two-factor?done=off")


ROUTES = (
    ("GET", "/settings/two-factor", show),
    ("POST", "/settings/two-factor/start", start),
    ("POST", "/settings/two-factor/confirm", confirm),
    ("POST", "/settings/two-factor/codes", new_codes),
    ("POST", "/settings/two-factor/off", ask_off),
    ("GET", "/account/2fa/disable", off),
    ("POST", "/account/2fa/disable", off_posted),
)
