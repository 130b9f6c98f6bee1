"""Every failure as `application/problem+json` with a stable code; nothing of the inside leaves the house."""

from __future__ import annotations

import logging
from typing import Any, Final

from litestar import Request, Response
from litestar.exceptions import HTTPException, ValidationException

from app.wire.messages import Problem
from app.wire.octets import encode
from server.domain.refusal import Refusal

_LOG: Final = logging.getLogger("4otp.server")
_MEDIA: Final = "application/problem+json"
_CODES: Final = {
    400: "bad_request",
    401: "unauthenticated",
    403: "forbidden",
    404: "not_found",
    405: "method_not_allowed",
    413: "too_large",
    415: "unsupported_media_type",
    429: "rate_limited",
}


def response(problem: Problem) -> Response[bytes]:
    """The answer for a problem."""
    headers = {"Retry-After": str(problem.retry_after)} if problem.retry_after is not None else {}
    return Response(encode(problem), status_code=problem.status, media_type=_MEDIA, headers=headers)


def refused(_request: Request[Any, Any, Any], refusal: Refusal) -> Response[bytes]:
    """An expected no."""
    return response(
        Problem(
            status=refusal.status,
            code=refusal.code,
            detail=refusal.detail,
            retry_after=refusal.retry_after,
            head=refusal.head,
        )
    )


def refused_by_framework(_request: Request[Any, Any, Any], error: HTTPException) -> Response[bytes]:
    """What the framework refuses before a handler sees it: routes, methods, bodies, parameters."""
    if error.status_code >= 500:
        return _internal(error)
    if isinstance(error, ValidationException):
        return response(Problem(status=422, code="invalid", detail=_places(error)))
    code = _CODES.get(error.status_code, "bad_request")
    return response(Problem(status=error.status_code, code=code))


def too_deep(_request: Request[Any, Any, Any], _error: RecursionError) -> Response[bytes]:
    """JSON within JSON without end."""
    return response(Problem(status=400, code="bad_request", detail="depth"))


def broken(_request: Request[Any, Any, Any], error: Exception) -> Response[bytes]:
    """A bug: logged, never shown."""
    return _internal(error)


def _internal(error: Exception) -> Response[bytes]:
    _LOG.error("unhandled", exc_info=error)
    return response(Problem(status=500, code="internal"))


def _places(error: HTTPException) -> str | None:
    """Names of members that do not fit; never their values."""
    extra = error.extra if isinstance(error.extra, list) else []
    names = [str(item["key"]) for item in extra if isinstance(item, dict) and "key" in item]
    return ", ".join(names) or None


HANDLERS: Final[dict[Any, Any]] = {
    Refusal: refused,
    HTTPException: refused_by_framework,
    RecursionError: too_deep,
    Exception: broken,
}
