"""Devices: connected, listed, named, removed (SYNC.md 8.1, 13)."""

from __future__ import annotations

from typing import Annotated, Any

from litestar import Request, Router, delete, get, patch, post
from litestar.params import JSONBody, PathParameter

from app.wire.limits import OTHER_BODY_BYTES
from app.wire.messages import ConnectAnswer, ConnectRequest, DeviceInfo, NameRequest
from server.api.credentials import caller_of, public, services_of, session_or_device, visitor_of
from server.api.paths import path_id
from server.domain.people import Device, Session
from server.domain.refusal import Refusal

DeviceId = Annotated[str, PathParameter(description="The device's id")]


@post("/connect", summary="A device token for a key's proof", guards=[public], status_code=200, tags=["devices"])
async def connect(request: Request[Any, Any, Any], data: JSONBody[ConnectRequest]) -> ConnectAnswer:
    return await services_of(request).devices.connect(data, visitor_of(request))


@get("/devices", summary="All devices; a device sees itself", guards=[session_or_device], tags=["devices"])
async def listed(request: Request[Any, Any, Any]) -> list[DeviceInfo]:
    caller = caller_of(request)
    current = caller.id if isinstance(caller, Device) else None
    return await services_of(request).devices.listed(caller.account, current)


@patch("/devices/{device_id:str}", summary="Name", guards=[session_or_device], status_code=204, tags=["devices"])
async def rename(request: Request[Any, Any, Any], device_id: DeviceId, data: JSONBody[NameRequest]) -> None:
    account, device = _allowed(request, device_id)
    await services_of(request).devices.rename(account, device, data)


@delete("/devices/{device_id:str}", summary="Remove", guards=[session_or_device], status_code=204, tags=["devices"])
async def remove(request: Request[Any, Any, Any], device_id: DeviceId) -> None:
    account, device = _allowed(request, device_id)
    caller = caller_of(request)
    actor = f"{'session' if isinstance(caller, Session) else 'device'}:{caller.id[:4].hex()}"
    await services_of(request).devices.revoke(account, device, visitor_of(request), actor)


def _allowed(request: Request[Any, Any, Any], device_id: str) -> tuple[bytes, bytes]:
    """A session may act on every device of its account, a device on itself."""
    caller, wanted = caller_of(request), path_id(device_id)
    if isinstance(caller, Device) and caller.id != wanted:
        raise Refusal("not_found")
    return caller.account, wanted


router = Router("", route_handlers=[connect, listed, rename, remove], request_max_body_size=OTHER_BODY_BYTES)
