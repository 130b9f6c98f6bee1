"""Serves the dashboard's files from memory. Their name changes with their content, so they may be kept for ever."""

from __future__ import annotations

from typing import Any

from litestar import Request, Response, get

from server.domain.refusal import Refusal
from server.web.assets import PREFIX
from server.web.render import assets


@get(PREFIX + "/{version:str}/{name:path}", include_in_schema=False)
async def static(request: Request[Any, Any, Any]) -> Response[Any]:
    """One file; a name of another version is not found, so nothing old is taken for new."""
    files = assets()
    asset = files.files.get(str(request.path_params["name"]).lstrip("/"))
    if asset is None or request.path_params["version"] != files.version:
        raise Refusal("not_found")
    headers = {"Cache-Control": "public, max-age=31536000, immutable"}
    return Response(asset.content, media_type=asset.media_type, headers=headers)
