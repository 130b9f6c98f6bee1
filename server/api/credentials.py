"""Who calls: each route names the kind of credential it takes, as a guard; handlers read what it proved.

A cookie counts only with `X-4OTP: 1` and a same-origin request; a bearer token cannot be sent by a web page.
"""

from __future__ import annotations

from typing import Any, Final

from litestar.connection import ASGIConnection, Request
from litestar.handlers import BaseRouteHandler

from app.wire.limits import OTHER_BODY_BYTES
from server.domain import tokens
from server.domain.people import Device, DeviceClaim, Session, Visitor
from server.domain.refusal import Refusal
from server.security.cookies import names
from server.security.origin import limit_key, prefix, same_origin
from server.services import Services

Connection = ASGIConnection[Any, Any, Any, Any]
_AGENT_LENGTH: Final = 120


def services_of(connection: Connection) -> Services:
    services: Services = connection.app.state.services
    return services


def visitor_of(connection: Connection) -> Visitor:
    """Address prefix and browser, as they may be kept."""
    address = connection.scope.get("client_address") or ""
    agent = "".join(c for c in connection.headers.get("user-agent", "") if c.isprintable())[:_AGENT_LENGTH]
    return Visitor(limit_key=limit_key(str(address)).encode(), ip_prefix=prefix(str(address)), agent=agent)


def session_of(request: Request[Any, Any, Any]) -> Session:
    """The session that the guard has proved."""
    session: Session = request.scope["caller"]  # type: ignore[typeddict-item]  # set by the guards below
    return session


def device_of(request: Request[Any, Any, Any]) -> Device:
    """The device that the guard has proved."""
    device: Device = request.scope["caller"]  # type: ignore[typeddict-item]  # as above
    return device


def caller_of(request: Request[Any, Any, Any]) -> Session | Device:
    caller: Session | Device = request.scope["caller"]  # type: ignore[typeddict-item]  # as above
    return caller


def claim_of(request: Request[Any, Any, Any]) -> Session | DeviceClaim:
    """A session, or a device token that the statement of the call proves."""
    caller: Session | DeviceClaim = request.scope["caller"]  # type: ignore[typeddict-item]  # as above
    return caller


async def public(connection: Connection, _handler: BaseRouteHandler) -> None:
    """Anybody but a page of another site: that can send no JSON without asking first (SYNC.md 15)."""
    if connection.scope.get("method") == "POST":
        kind = connection.headers.get("content-type", "").partition(";")[0].strip().lower()
        if kind != "application/json":
            raise Refusal("unsupported_media_type")


async def any_session(connection: Connection, _handler: BaseRouteHandler) -> None:
    """A session of whatever level: to prove the second factor, or to leave."""
    _set(connection, await _session(connection))


async def full_session(connection: Connection, _handler: BaseRouteHandler) -> None:
    """C: a session at full level."""
    session = await _session(connection)
    services_of(connection).sessions.require(session)
    _set(connection, session)


async def recent_session(connection: Connection, _handler: BaseRouteHandler) -> None:
    """C*: signed in within the last ten minutes."""
    session = await _session(connection)
    services_of(connection).sessions.require(session, recent=True)
    _set(connection, session)


async def unlocked_session(connection: Connection, _handler: BaseRouteHandler) -> None:
    """U: unlocked within the last ten minutes."""
    session = await _session(connection)
    services_of(connection).sessions.require(session, unlocked=True)
    _set(connection, session)


async def device(connection: Connection, _handler: BaseRouteHandler) -> None:
    """D: a device token."""
    claim = _claim(connection)
    if claim is None:
        raise Refusal("unauthenticated")
    _set(connection, await services_of(connection).devices.identify(claim))


async def session_or_device(connection: Connection, handler: BaseRouteHandler) -> None:
    """C or D."""
    if _claim(connection) is None:
        await full_session(connection, handler)
    else:
        await device(connection, handler)


async def unlocked_or_device(connection: Connection, handler: BaseRouteHandler) -> None:
    """U or D."""
    if _claim(connection) is None:
        await unlocked_session(connection, handler)
    else:
        await device(connection, handler)


async def session_or_claim(connection: Connection, handler: BaseRouteHandler) -> None:
    """C or D, the device token to be proved by the statement that serves the call."""
    claim = _claim(connection)
    if claim is None:
        await full_session(connection, handler)
    else:
        _set(connection, claim)


async def unlocked_or_claim(connection: Connection, handler: BaseRouteHandler) -> None:
    """U or D, as above. A body of more than a few records is not even read for a token that proves nothing."""
    claim = _claim(connection)
    if claim is None:
        await unlocked_session(connection, handler)
        return
    if _has_large_body(connection):
        await services_of(connection).devices.identify(claim)
    _set(connection, claim)


ALL: Final = (
    public,
    any_session,
    full_session,
    recent_session,
    unlocked_session,
    device,
    session_or_device,
    unlocked_or_device,
    session_or_claim,
    unlocked_or_claim,
)


def _set(connection: Connection, caller: Session | Device | DeviceClaim) -> None:
    connection.scope["caller"] = caller  # type: ignore[typeddict-unknown-key]  # a member of our own


def _has_large_body(connection: Connection) -> bool:
    """Whether it may be: one that comes in chunks does not say."""
    length = connection.headers.get("content-length", "")
    return not length.isdecimal() or int(length) > OTHER_BODY_BYTES


def _bearer(connection: Connection) -> str | None:
    scheme, _, token = connection.headers.get("authorization", "").partition(" ")
    return token.strip() if scheme.lower() == "bearer" else None


def _claim(connection: Connection) -> DeviceClaim | None:
    parsed = tokens.parse(_bearer(connection) or "")
    if parsed is None or parsed.kind != tokens.DEVICE:
        return None
    return DeviceClaim(parsed.account, parsed.row, parsed.secret_hash)


async def _session(connection: Connection) -> Session:
    services = services_of(connection)
    bearer = _bearer(connection)
    if bearer is not None:
        return await services.sessions.identify(bearer)
    token = connection.cookies.get(names(services.config).session)
    if token is None:
        raise Refusal("unauthenticated")
    own_page = same_origin(connection.headers, services.config.public_url)
    if connection.headers.get("x-4otp") != "1" or not own_page:
        raise Refusal("forbidden", "origin")
    return await services.sessions.identify(token)
