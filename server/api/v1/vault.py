"""The vault: made, unlocked, its slots changed, deleted (SYNC.md 8, 13.1)."""

from __future__ import annotations

from typing import Annotated, Any

from litestar import Request, Router, delete, get, post, put
from litestar.params import JSONBody, PathParameter, QueryParameter

from app.wire.limits import KEY_BODY_BYTES
from app.wire.messages import (
    CommitAnswer,
    SlotKind,
    SlotUpdate,
    UnlockAnswer,
    UnlockParameters,
    UnlockRequest,
    VaultDeletion,
    VaultRequest,
)
from server.api.credentials import (
    full_session,
    recent_session,
    services_of,
    session_of,
    unlocked_session,
    visitor_of,
)
from server.domain.refusal import Refusal


@post("", summary="Make the vault", guards=[recent_session], status_code=201, tags=["vault"])
async def create(request: Request[Any, Any, Any], data: JSONBody[VaultRequest]) -> CommitAnswer:
    return await services_of(request).vault.create(session_of(request), data, visitor_of(request))


@delete("", summary="Delete the vault", guards=[recent_session], status_code=204, tags=["vault"])
async def remove(request: Request[Any, Any, Any], data: JSONBody[VaultDeletion]) -> None:
    await services_of(request).vault.delete(session_of(request), data.confirm, visitor_of(request))


@get("/unlock", summary="What a proof is derived with", guards=[full_session], tags=["vault"])
async def unlock_parameters(
    request: Request[Any, Any, Any], kind: Annotated[SlotKind, QueryParameter(description="pw or rk")]
) -> UnlockParameters:
    return await services_of(request).vault.unlock_parameters(session_of(request), kind)


@post("/unlock", summary="Unlock", guards=[full_session], status_code=200, tags=["vault"])
async def unlock(request: Request[Any, Any, Any], data: JSONBody[UnlockRequest]) -> UnlockAnswer:
    return await services_of(request).vault.unlock(session_of(request), data, visitor_of(request))


@put("/slots/{kind:str}", summary="Change a slot", guards=[unlocked_session], status_code=204, tags=["vault"])
async def change_slot(
    request: Request[Any, Any, Any],
    kind: Annotated[str, PathParameter(description="pw or rk")],
    data: JSONBody[SlotUpdate],
) -> None:
    if kind not in ("pw", "rk"):
        raise Refusal("not_found")
    slot: SlotKind = "pw" if kind == "pw" else "rk"
    await services_of(request).vault.change_slot(session_of(request), slot, data, visitor_of(request))


router = Router(
    "/vault",
    route_handlers=[create, remove, unlock_parameters, unlock, change_slot],
    request_max_body_size=KEY_BODY_BYTES,
)
