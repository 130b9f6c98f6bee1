"""The dashboard's pages, mounted beside the API. Handlers find their services in `request.app.state.services`."""

from __future__ import annotations

from typing import Any

from litestar import Request, Response
from litestar.enums import HttpMethod
from litestar.handlers import HTTPRouteHandler
from litestar.types import ControllerRouterHandler

from server.domain.refusal import Refusal
from server.web import files, troubles
from server.web.call import PageFunction, begin_call, read_form, read_session
from server.web.forms import BODY_BYTES
from server.web.pages import dashboard, data, settings, sign_in, subscription, two_factor

ROUTES: tuple[tuple[str, str, PageFunction], ...] = (
    *sign_in.ROUTES,
    *dashboard.ROUTES,
    *subscription.ROUTES,
    *settings.ROUTES,
    *two_factor.ROUTES,
    *data.ROUTES,
)


def handlers() -> list[ControllerRouterHandler]:
    """Everything that is no API."""
    return [files.static, *(_handler(method, path, function) for method, path, function in ROUTES)]


def _handler(method: str, path: str, function: PageFunction) -> ControllerRouterHandler:
    async def answer(request: Request[Any, Any, Any]) -> Response[Any]:
        call = begin_call(request)
        try:
            await read_session(call)
            if method == "POST":
                await read_form(call)
            return await function(call)
        except Refusal as refusal:
            return troubles.answer(call, refusal)

    answer.__name__ = f"{function.__module__.rpartition('.')[2]}_{function.__name__}"
    handler = HTTPRouteHandler(
        path,
        http_method=HttpMethod(method),
        include_in_schema=False,
        name=f"{method} {path}",
        request_max_body_size=BODY_BYTES + 1,
    )
    return handler(answer)
