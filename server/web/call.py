"""One request to a page: who asks, in which language, with which form; and the answers that a page can give."""

from __future__ import annotations

import re
from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from litestar import Request, Response
from litestar.datastructures import Cookie

from app.core.octets import to_base64url
from app.crypto.random import random_octets
from app.wire.account import AccountInfo
from server.domain.people import FULL, Session, Visitor
from server.domain.refusal import Refusal
from server.security.origin import limit_key, prefix
from server.services.facade import Services
from server.services.texts import SOURCE_LANGUAGE, language_of, texts
from server.web.cookies import FORM, NEXT, SESSION, Jar
from server.web.forms import check_form, form_token, parse_form
from server.web.render import Notice, Page, Tab, render

HTML = "text/html"
Request_ = Request[Any, Any, Any]
_AGENT_CHARACTERS = 120
_LANGUAGES = 20
_LANGUAGE = re.compile(r"[A-Za-z]{2,3}([-_][A-Za-z0-9]{2,8})*")
_ON_SETTINGS = (["display"], ["email"])
_FORM_COOKIE_SECONDS = 30 * 24 * 3600


@dataclass(slots=True)
class Call:
    """What a page's function gets."""

    request: Request_
    services: Services
    jar: Jar
    language: str
    browser: str
    session: Session | None = None
    account: AccountInfo | None = None
    fields: Mapping[str, str] = field(default_factory=dict, repr=False)
    cookies: list[Cookie] = field(default_factory=list)

    @property
    def visitor(self) -> Visitor:
        address = str(self.request.scope.get("client_address", ""))
        agent = "".join(c for c in self.request.headers.get("user-agent", "") if c.isprintable())[:_AGENT_CHARACTERS]
        return Visitor(limit_key(address).encode(), prefix(address), agent)

    @property
    def path(self) -> str:
        return self.request.url.path

    def query(self, name: str) -> str:
        return str(self.request.query_params.get(name, ""))

    def cookie(self, base: str) -> str:
        return self.request.cookies.get(self.jar.name(base), "")

    def text(self, name: str) -> str:
        """A field of the form, without the space around it."""
        return self.fields.get(name, "").strip()

    def gettext(self, message: str) -> str:
        return texts(self.language).gettext(message)

    def known(self) -> tuple[Session, AccountInfo]:
        """The signed-in session and its account; raises Refusal("unauthenticated" or "level_required")."""
        if self.session is None:
            raise Refusal("unauthenticated")
        if self.session.level < FULL or self.account is None:
            raise Refusal("level_required")
        return self.session, self.account

    def page(self, *, tab: str = "", title: str = "", notices: Sequence[Notice] = (), **more: Any) -> Page:
        """What the frame of a page shows."""
        page = Page(
            language=self.language,
            session=self.session is not None,
            tab=tab,
            title=title,
            notices=notices,
            token=form_token(self.services.context.keys, self.browser),
            **more,
        )
        if self.account is None:
            return page
        return replace(
            page,
            theme=self.account.display.theme,
            zone=self.account.tz,
            dates=self.account.display.date_format,
            numbers=self.account.display.number_format,
            signed_in=True,
            email=self.account.email,
            tabs=main_tabs(self.gettext),
        )

    def show(self, template: str, page: Page, *, status: int = 200, **values: Any) -> Response[str]:
        """A page."""
        return Response(render(template, page, values), status_code=status, media_type=HTML, cookies=self.cookies)

    def go(self, path: str) -> Response[str]:
        """To another page, by GET."""
        return Response("", status_code=303, headers={"Location": path}, media_type=HTML, cookies=self.cookies)

    def set(self, base: str, value: str, seconds: int | None = None, **attributes: Any) -> None:
        self.cookies.append(replace(self.jar.bake(base, value, seconds), **attributes))

    def drop(self, base: str) -> None:
        self.cookies.append(self.jar.crumble(base))


def main_tabs(gettext: Any) -> tuple[Tab, ...]:
    """The main navigation."""
    return (
        Tab("start", "/start", gettext("Overview")),
        Tab("keys", "/keys", gettext("Access keys")),
        Tab("history", "/history", gettext("History")),
        Tab("devices", "/devices", gettext("Devices")),
        Tab("settings", "/settings", gettext("Settings")),
    )


def readable_agent(agent: str) -> str:
    """A browser and system in a few words: all that a list of sign-ins needs."""
    browsers = (
        ("Edg/", "Edge"),
        ("OPR/", "Opera"),
        ("Firefox/", "Firefox"),
        ("Chrome/", "Chrome"),
        ("Safari/", "Safari"),
    )
    systems = (
        ("Android", "Android"),
        ("iPhone", "iOS"),
        ("iPad", "iOS"),
        ("Windows", "Windows"),
        ("Mac OS X", "macOS"),
        ("Linux", "Linux"),
    )
    browser = next((name for mark, name in browsers if mark in agent), "")
    system = next((name for mark, name in systems if mark in agent), "")
    return ", ".join(part for part in (browser, system) if part) or agent[:60]


PageFunction = Callable[[Call], Awaitable[Response[Any]]]


def begin_call(request: Request_) -> Call:
    """What a request says by itself."""
    services: Services = request.app.state.services
    jar = Jar.of(services.config)
    call = Call(request, services, jar, preferred_language(request, services), request.cookies.get(jar.name(FORM), ""))
    if not call.browser:
        call.browser = to_base64url(random_octets(32))
        # Lax: a page reached from a mail must not take a new one and void the forms of the other tabs.
        call.set(FORM, call.browser, _FORM_COOKIE_SECONDS, samesite="lax")
    return call


async def read_session(call: Call) -> None:
    """Who asks, if anybody is signed in."""
    services = call.services
    try:
        call.session = await services.sessions.identify(call.cookie(SESSION) or None)
    except Refusal as refusal:
        if refusal.code != "unauthenticated":
            raise
        return
    if call.session.level >= FULL:
        call.account = await services.account.info(call.session.account)
        call.language = language_of(call.account.locale, services.config.language)


async def read_form(call: Call) -> None:
    """The form of a post, if it came from our own page in this browser."""
    fields = parse_form(await call.request.body(), call.request.headers.get("content-type", ""))
    sent = call.request.cookies.get(call.jar.name(FORM), "")
    check_form(fields, call.request.headers, sent, call.services.context.keys, call.services.config)
    call.fields = fields


def preferred_language(request: Request_, services: Services) -> str:
    """The first language of the browser that there are texts for."""
    for wanted in accepted_languages(request.headers.get("accept-language", "")):
        found = language_of(wanted, "")
        if found != SOURCE_LANGUAGE or wanted.lower().startswith(SOURCE_LANGUAGE):
            return found
    return language_of(services.config.language)


def accepted_languages(header: str) -> list[str]:
    """The languages of an Accept-Language header, the dearest first (RFC 9110, 12.5.4). Pure."""
    weighed: list[tuple[float, str]] = []
    for part in header.split(",")[:_LANGUAGES]:
        name, _, weight = part.partition(";")
        dear = _weight(weight)
        if _LANGUAGE.fullmatch(name.strip()) and dear > 0:
            weighed.append((-dear, name.strip()))
    return [name for _, name in sorted(weighed, key=lambda found: found[0])]


def _weight(text: str) -> float:
    found = re.fullmatch(r"\s*q=([01](?:\.\d{0,3})?)\s*", text)
    return float(found[1]) if found else 1.0


def sign_in_again(call: Call) -> Response[str]:
    """To the sign-in, and back here afterwards."""
    call.set(NEXT, page_of(call.path), 900)
    return call.go("/login")


def page_of(path: str) -> str:
    """The page itself, or the one that the form stands on which is posted to this path. Pure."""
    parts = path.strip("/").split("/")
    if parts[0] == "account":
        return path
    return "/" + "/".join(parts[:2] if parts[0] == "settings" and parts[1:2] not in _ON_SETTINGS else parts[:1])
