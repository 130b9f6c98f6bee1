"""`GET /meta`: what this server speaks."""

from __future__ import annotations

from litestar import Router, get
from litestar.datastructures import State

from app.wire.account import ServerMeta
from server.api.credentials import public


@get("/meta", summary="What this server speaks", tags=["meta"], guards=[public])
async def meta(state: State) -> ServerMeta:
    config = state.services.config
    return ServerMeta(protocols=[1], registration=config.registration, billing=config.billing, kdf=[1])


router = Router("", route_handlers=[meta])
