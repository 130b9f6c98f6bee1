"""Serves the dashboard's files from memory. Their name changes with their content, so they may be kept for ever."""

from __future__ import annotations

from typing import Any

from litestar import Response, get

from server.domain.refusal import Refusal
from server.web.assets import PREFIX
from server.web.render import assets


@get(PREFIX + "/{version:str}/{name:path}", include_in_schema=False)
async def static(version: str, name: str) -> Response[Any]:
    """One file; a name of another version is not found, so nothing old is taken for new."""
    files = assets()
    asset = files.files.get(str(name).lstrip("/"))
    if asset is None or version != files.version:
        raise Refusal("not_found")
    headers = {"Cache-Control": "public, max-age=31536000, immutable"}
    return Response(asset.content, media_type=asset.media_type, headers=headers)
