"""Two-factor authentication (SYNC.md 9.2)."""

from __future__ import annotations

from typing import Any

from litestar import Request, Router, post
from litestar.params import JSONBody

from app.wire.account import (
    BackupCodes,
    BackupCodesRequest,
    TwoFactorConfirm,
    TwoFactorOff,
    TwoFactorSecret,
    TwoFactorStart,
)
from app.wire.limits import OTHER_BODY_BYTES
from server.api.credentials import full_session, recent_session, services_of, session_of, visitor_of


@post("/start", summary="A secret for a device", guards=[recent_session], status_code=200, tags=["two-factor"])
async def start(request: Request[Any, Any, Any], data: JSONBody[TwoFactorStart]) -> TwoFactorSecret:
    secret = await services_of(request).two_factor.start(session_of(request), data.name)
    return TwoFactorSecret(secret=secret.text, uri=secret.uri)


@post("/confirm", summary="Turn on", guards=[recent_session], status_code=200, tags=["two-factor"])
async def confirm(request: Request[Any, Any, Any], data: JSONBody[TwoFactorConfirm]) -> BackupCodes:
    service, session = services_of(request).two_factor, session_of(request)
    codes = await service.confirm(session, data.code, visitor_of(request), mail_codes=data.mail_codes)
    return BackupCodes(backup_codes=codes)


@post("/codes", summary="New backup codes", guards=[recent_session], status_code=200, tags=["two-factor"])
async def codes(request: Request[Any, Any, Any], data: JSONBody[BackupCodesRequest]) -> BackupCodes:
    service, session = services_of(request).two_factor, session_of(request)
    fresh = await service.new_codes(session, visitor_of(request), mail_codes=data.mail_codes)
    return BackupCodes(backup_codes=fresh)


@post("/disable", summary="Ask to turn off", guards=[recent_session], status_code=202, tags=["two-factor"])
async def disable(request: Request[Any, Any, Any]) -> None:
    await services_of(request).two_factor.ask_to_disable(session_of(request))


@post("/disable/confirm", summary="Turn off", guards=[full_session], status_code=204, tags=["two-factor"])
async def confirm_disable(request: Request[Any, Any, Any], data: JSONBody[TwoFactorOff]) -> None:
    service, session = services_of(request).two_factor, session_of(request)
    await service.disable(session, data.token, data.code, visitor_of(request))


router = Router(
    "/account/2fa",
    route_handlers=[start, confirm, codes, disable, confirm_disable],
    request_max_body_size=OTHER_BODY_BYTES,
)
