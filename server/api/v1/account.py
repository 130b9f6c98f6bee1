"""The account: settings, address, log, export, deletion (SYNC.md 9.4)."""

from __future__ import annotations

from typing import Annotated, Any

from litestar import Request, Response, Router, delete, get, patch, post
from litestar.openapi.datastructures import ResponseSpec
from litestar.params import JSONBody, QueryParameter

from app.wire.account import AccountDeletion, AccountInfo, AccountPatch, AuditEvent, CodeRequest, EmailChange
from app.wire.limits import OTHER_BODY_BYTES
from app.wire.octets import encode
from server.api.credentials import full_session, recent_session, services_of, session_of, visitor_of
from server.security import cookies


@get("/account", summary="Settings", guards=[full_session], tags=["account"])
async def account(request: Request[Any, Any, Any]) -> AccountInfo:
    return await services_of(request).account.info(session_of(request).account)


@patch("/account", summary="Change settings", guards=[full_session], tags=["account"])
async def change(request: Request[Any, Any, Any], data: JSONBody[AccountPatch]) -> AccountInfo:
    return await services_of(request).account.change(session_of(request).account, data)


@post("/account/email", summary="Ask for another address", guards=[recent_session], status_code=202, tags=["account"])
async def email(request: Request[Any, Any, Any], data: JSONBody[EmailChange]) -> None:
    await services_of(request).account.ask_email_change(session_of(request), data.email)


@post(
    "/account/email/confirm",
    summary="Confirm another address",
    guards=[recent_session],
    status_code=204,
    tags=["account"],
)
async def confirm_email(request: Request[Any, Any, Any], data: JSONBody[CodeRequest]) -> None:
    services = services_of(request)
    await services.account.confirm_email_change(session_of(request), data.code, visitor_of(request))


@get(
    "/account/export",
    summary="Everything that is stored",
    guards=[recent_session],
    tags=["account"],
    responses={200: ResponseSpec(dict[str, Any], generate_examples=False)},
)
async def export(request: Request[Any, Any, Any]) -> Response[bytes]:
    exported = await services_of(request).account.export(session_of(request), visitor_of(request))
    headers = {"Content-Disposition": 'attachment; filename="4otp-account.json"'}
    return Response(encode(exported), media_type="application/json", headers=headers)


@delete("/account", summary="Delete the account", guards=[recent_session], status_code=204, tags=["account"])
async def remove(request: Request[Any, Any, Any], data: JSONBody[AccountDeletion]) -> Response[None]:
    services = services_of(request)
    await services.account.delete(session_of(request), data.email)
    headers = {"Clear-Site-Data": '"cache", "cookies", "storage"', "Set-Cookie": cookies.ended(services.config)}
    return Response(None, status_code=204, headers=headers)


@get("/audit", summary="What happened to the account", guards=[full_session], tags=["account"])
async def audit(
    request: Request[Any, Any, Any],
    before: Annotated[int | None, QueryParameter(description="Lines older than this id", ge=0, le=2**53)] = None,
) -> list[AuditEvent]:
    return await services_of(request).account.audit(session_of(request).account, before)


router = Router(
    "",
    route_handlers=[account, change, email, confirm_email, export, remove, audit],
    request_max_body_size=OTHER_BODY_BYTES,
)
