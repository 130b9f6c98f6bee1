"""Sign-in, second factor, sign-out, and confirming once more who one is."""

from __future__ import annotations

from typing import Any

from litestar import Response
from litestar.exceptions import NotFoundException

from app.core.octets import from_base64url, to_base64url
from server.domain.address import masked
from server.domain.limits import SESSION_LIFE
from server.domain.people import ONE_FACTOR, NewSession
from server.domain.refusal import Refusal
from server.web.call import Call
from server.web.cookies import BINDER, NEXT, PENDING, SESSION
from server.web.troubles import beside_the_field

_REQUEST_SECONDS = 600
_PLACES = ("/start", "/protect", "/keys", "/history", "/devices", "/settings", "/subscription", "/account/2fa/disable")


async def lost(call: Call) -> Response[Any]:
    """Any path that is nobody's."""
    if str(call.request.path_params["path"]).startswith(("/api", "/static")):
        raise NotFoundException
    raise Refusal("not_found")


async def home(call: Call) -> Response[Any]:
    return call.go("/start" if call.session else "/login")


async def ask(call: Call) -> Response[Any]:
    """The page where the address is typed, and where the mail's link leads."""
    again = call.query("again")
    if call.session and call.session.level == ONE_FACTOR:
        return call.go("/login/two-factor")
    return _ask_page(call, call.account.email if call.account and again else "")


def _ask_page(call: Call, email: str, error: str = "", status: int = 200) -> Response[Any]:
    _, pending = _pending(call)
    page = call.page(reauthenticate=bool(call.account))
    return call.show("sign_in.html", page, status=status, email=email, error=error, pending=pending)


async def ask_posted(call: Call) -> Response[Any]:
    email = call.text("email")
    try:
        asked = call.services.sign_in.ask(email, call.language, call.visitor)
    except Refusal as refusal:
        if refusal.code != "invalid":
            raise
        return _ask_page(call, email, call.gettext("This is not an e-mail address."), 422)
    call.set(BINDER, asked.binder, _REQUEST_SECONDS)
    # Lax: the page that the mail's link opens shows for whom it is.
    pending = f"{to_base64url(asked.request_id)}.{to_base64url(masked(email).encode())}"
    call.set(PENDING, pending, _REQUEST_SECONDS, samesite="lax")
    return call.go("/login/code")


def _pending(call: Call) -> tuple[bytes, str]:
    """The request this browser has made, and its masked address."""
    request_id, _, address = call.cookie(PENDING).partition(".")
    try:
        return from_base64url(request_id, 16), from_base64url(address).decode()
    except ValueError:
        return b"", ""


async def code(call: Call) -> Response[Any]:
    return _code_page(call)


def _code_page(call: Call, error: str = "", status: int = 200) -> Response[Any]:
    request_id, pending = _pending(call)
    if not request_id:
        return call.go("/login")
    keep = bool(call.fields.get("keep"))
    return call.show("sign_in_code.html", call.page(), status=status, pending=pending, error=error, keep=keep)


async def code_posted(call: Call) -> Response[Any]:
    request_id, _ = _pending(call)
    keep = bool(call.fields.get("keep"))
    try:
        started = await call.services.sign_in.redeem_code(
            request_id, call.text("code"), call.cookie(BINDER), None, call.visitor, keep=keep
        )
    except Refusal as refusal:
        wrong = call.gettext("This code is not valid (any more). Look at the newest mail, or ask for another one.")
        return _code_page(call, beside_the_field(call, refusal, wrong), refusal.status)
    await call.services.sessions.end_former(call.cookie(SESSION), started)
    enter(call, started)
    return _to_next(call, started)


def enter(call: Call, started: NewSession) -> None:
    """Gives the browser its session; the server ends it sooner than the cookie."""
    call.set(SESSION, started.token, SESSION_LIFE // 1000)
    call.drop(BINDER)
    call.drop(PENDING)


def _to_next(call: Call, started: NewSession) -> Response[Any]:
    if started.session.level == ONE_FACTOR:
        return call.go("/login/two-factor")
    return call.go("/login/done")


async def again(call: Call) -> Response[Any]:
    """A recent sign-in is needed: by the second factor when it is on, else by mail; then back to the page `to`."""
    _, account = call.known()
    if _is_place(call.query("to")):
        call.set(NEXT, call.query("to"), 900)
    return call.go("/confirm" if account.two_factor.on else "/login?again=1")


async def done(call: Call) -> Response[Any]:
    """Where the user wanted to go."""
    wanted = call.cookie(NEXT)
    call.drop(NEXT)
    return call.go(wanted if _is_place(wanted) else "/start")


def _is_place(path: str) -> bool:
    """Whether this is a page of ours: nothing else is ever gone to."""
    return (
        path.isascii()
        and path.isprintable()
        and any(path == place or path.startswith(f"{place}/") for place in _PLACES)
    )


async def second(call: Call) -> Response[Any]:
    if call.session is None:
        return call.go("/login")
    if call.session.level > ONE_FACTOR:
        return call.go("/login/done")
    return _second_page(call)


def _second_page(call: Call, error: str = "", status: int = 200) -> Response[Any]:
    backup = call.query("with") == "backup"
    return call.show("sign_in_totp.html", call.page(), status=status, backup=backup, error=error)


async def second_posted(call: Call) -> Response[Any]:
    if call.session is None:
        return call.go("/login")
    try:
        await _prove(call, call.text("code") or None, call.text("backup_code") or None)
    except Refusal as refusal:
        wrong = call.gettext("This code is not right. Each one-time password works once.")
        return _second_page(call, beside_the_field(call, refusal, wrong), refusal.status)
    return call.go("/login/done")


async def _prove(call: Call, one_time: str | None, backup: str | None) -> None:
    if call.session is None:
        raise Refusal("unauthenticated")
    started = await call.services.two_factor.prove(call.session, call.visitor, one_time, backup)
    enter(call, started)


async def confirm(call: Call) -> Response[Any]:
    call.known()
    return call.show("confirm.html", call.page(), error="")


async def confirm_posted(call: Call) -> Response[Any]:
    """The second factor once more, for what needs a recent sign-in."""
    call.known()
    typed = call.text("code")
    is_code = typed.replace(" ", "").isdecimal()
    try:
        await _prove(call, typed if is_code else None, None if is_code else typed)
    except Refusal as refusal:
        wrong = call.gettext("This code is not right. Each one-time password works once.")
        error = beside_the_field(call, refusal, wrong)
        return call.show("confirm.html", call.page(), status=refusal.status, error=error)
    return call.go("/login/done")


async def leave(call: Call) -> Response[Any]:
    if call.session is not None:
        await call.services.sessions.end(call.session.account, call.session.id)
    call.drop(SESSION)
    answer = call.go("/login")
    answer.headers["Clear-Site-Data"] = '"cache"'
    return answer


ROUTES = (
    ("GET", "/", home),
    ("GET", "/{path:path}", lost),
    ("GET", "/login", ask),
    ("POST", "/login", ask_posted),
    ("GET", "/login/code", code),
    ("POST", "/login/code", code_posted),
    ("GET", "/login/two-factor", second),
    ("POST", "/login/two-factor", second_posted),
    ("GET", "/login/done", done),
    ("GET", "/again", again),
    ("GET", "/confirm", confirm),
    ("POST", "/confirm", confirm_posted),
    ("POST", "/logout", leave),
)
