"""Access keys (SYNC.md 4.4, 13.4)."""

from __future__ import annotations

from typing import Annotated, Any

from litestar import Request, Router, get, patch, post
from litestar.params import JSONBody, PathParameter

from app.wire.limits import KEY_BODY_BYTES
from app.wire.messages import CommitAnswer, CreateKeyRequest, KeyInfo, NameRequest, RotateRequest, SelfSlot
from server.api.credentials import (
    caller_of,
    device,
    device_of,
    full_session,
    services_of,
    session_of,
    session_or_device,
    unlocked_or_device,
    unlocked_session,
    visitor_of,
)
from server.api.paths import path_id
from server.domain.people import Device
from server.domain.refusal import Refusal

Kid = Annotated[str, PathParameter(description="The key's id")]


@get("", summary="All keys", guards=[session_or_device], tags=["keys"])
async def listed(request: Request[Any, Any, Any]) -> list[KeyInfo]:
    return await services_of(request).keys.listed(caller_of(request).account)


@post("", summary="Create a key", guards=[unlocked_session], status_code=201, tags=["keys"])
async def create(request: Request[Any, Any, Any], data: JSONBody[CreateKeyRequest]) -> CommitAnswer:
    return await services_of(request).keys.create(session_of(request), data, visitor_of(request))


@post("/rotate", summary="Remove or renew keys", guards=[unlocked_session], status_code=200, tags=["keys"])
async def rotate(request: Request[Any, Any, Any], data: JSONBody[RotateRequest]) -> CommitAnswer:
    return await services_of(request).keys.rotate(session_of(request), data, visitor_of(request))


@get("/self/slot", summary="The slot of the own key", guards=[device], tags=["keys"])
async def self_slot(request: Request[Any, Any, Any]) -> SelfSlot:
    return await services_of(request).keys.self_slot(device_of(request))


@patch("/{kid:str}", summary="Rename a key", guards=[unlocked_or_device], status_code=204, tags=["keys"])
async def rename(request: Request[Any, Any, Any], kid: Kid, data: JSONBody[NameRequest]) -> None:
    caller, wanted = caller_of(request), path_id(kid)
    if isinstance(caller, Device) and caller.kid != wanted:
        raise Refusal("not_found")
    await services_of(request).keys.rename(caller.account, wanted, data)


@post("/{kid:str}/disable", summary="Shut a key out", guards=[full_session], status_code=204, tags=["keys"])
async def disable(request: Request[Any, Any, Any], kid: Kid) -> None:
    await services_of(request).keys.disable(session_of(request), path_id(kid), visitor_of(request))


router = Router(
    "/keys",
    route_handlers=[listed, create, rotate, self_slot, rename, disable],
    request_max_body_size=KEY_BODY_BYTES,
)
