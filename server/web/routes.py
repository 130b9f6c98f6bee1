"""The dashboard's pages, mounted beside the API. Handlers find their services in `request.app.state.services`."""

from __future__ import annotations

from litestar.types import ControllerRouterHandler


def handlers() -> list[ControllerRouterHandler]:
    """Everything that is no API."""
    return []
