"""The log: pull, commit, head, history (SYNC.md 6, 13.2, 13.3). Its hints are in `events`."""

from __future__ import annotations

from typing import Annotated, Any, Final

from litestar import Request, Response, Router, delete, get, post
from litestar.openapi.datastructures import ResponseSpec
from litestar.params import JSONBody, PathParameter, QueryParameter

from app.wire.limits import COMMIT_BODY_BYTES, OTHER_BODY_BYTES
from app.wire.messages import CommitAnswer, CommitRequest, HistoryAnswer, PullAnswer, RecordVersion
from app.wire.octets import encode
from server.api.credentials import (
    caller_of,
    claim_of,
    services_of,
    session_of,
    session_or_claim,
    session_or_device,
    unlocked_or_claim,
    unlocked_session,
    visitor_of,
)
from server.api.paths import query_hash
from server.domain.pins import Page, Pin

_JSON: Final = "application/json"
Number = Annotated[int, QueryParameter(ge=0, le=2**53 - 1)]
Epoch = Annotated[int, QueryParameter(ge=0, le=2**32 - 1)]
OptionalNumber = Annotated[int | None, QueryParameter(ge=0, le=2**53 - 1)]
OptionalText = Annotated[str | None, QueryParameter(max_length=43)]
PathNumber = Annotated[int, PathParameter(ge=0, le=2**53 - 1)]


@get(
    "/sync/pull",
    summary="What is new since a pin",
    guards=[session_or_claim],
    tags=["sync"],
    responses={200: ResponseSpec(PullAnswer, generate_examples=False), 304: ResponseSpec(None, description="Nothing")},
)
async def pull(
    request: Request[Any, Any, Any],
    gen: Epoch = 0,
    seq: Number = 0,
    hash: OptionalText = None,  # noqa: A002  (the parameter's name on the wire)
    epoch: Epoch = 0,
    until: OptionalNumber = None,
    until_hash: OptionalText = None,
    after: Number = 0,
) -> Response[bytes]:
    pin = Pin(gen, seq, query_hash(hash, "hash") if seq else b"", epoch)
    page = None if until is None else Page(until, query_hash(until_hash, "until_hash"), after)
    body = await services_of(request).sync.pull(claim_of(request), pin, page)
    if body is None:
        return Response(b"", status_code=304, media_type=_JSON)
    return Response(body, media_type=_JSON)


@post(
    "/sync/commits",
    summary="Append to the log",
    guards=[unlocked_or_claim],
    status_code=200,
    tags=["sync"],
    request_max_body_size=COMMIT_BODY_BYTES,
    responses={200: ResponseSpec(CommitAnswer, generate_examples=False)},
)
async def commit(request: Request[Any, Any, Any], data: JSONBody[CommitRequest]) -> Response[bytes]:
    answer = await services_of(request).sync.commit(claim_of(request), data)
    return Response(encode(answer), media_type=_JSON)


@get("/history", summary="The last 50 changes", guards=[session_or_device], tags=["history"])
async def history(request: Request[Any, Any, Any]) -> HistoryAnswer:
    return await services_of(request).sync.history(caller_of(request).account)


@get("/history/{seq:int}/state", summary="All records after a commit", guards=[session_or_device], tags=["history"])
async def state(request: Request[Any, Any, Any], seq: PathNumber) -> list[RecordVersion]:
    return await services_of(request).sync.state(caller_of(request).account, seq)


@delete("/history", summary="Delete what was superseded", guards=[unlocked_session], status_code=204, tags=["history"])
async def clear(request: Request[Any, Any, Any]) -> None:
    await services_of(request).sync.clear_history(session_of(request), visitor_of(request))


router = Router("", route_handlers=[pull, commit, history, state, clear], request_max_body_size=OTHER_BODY_BYTES)
