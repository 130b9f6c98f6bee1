"""The description of the API as it is handed out: what the framework derives, with the answers as they really are.

The framework knows what handlers return. It does not know that every refusal is a problem (server.api.problems).
"""

from __future__ import annotations

from typing import Any, Final

from litestar.openapi.plugins import JsonRenderPlugin

from server.domain.refusal import STATUS

_PROBLEM: Final = {
    "type": "object",
    "required": ["status", "code"],
    "properties": {
        "status": {"type": "integer", "minimum": 400, "maximum": 599},
        "code": {"type": "string", "enum": sorted({*STATUS, "internal"})},
        "detail": {"type": "string", "description": "The place or rule that did not fit; never a value."},
        "retry_after": {"type": "integer", "description": "Seconds."},
        "head": {"$ref": "#/components/schemas/Head"},
    },
    "additionalProperties": False,
}
_ANSWER: Final = {
    "description": "A refusal",
    "content": {"application/problem+json": {"schema": {"$ref": "#/components/schemas/Problem"}}},
}


def described(derived: dict[str, Any]) -> dict[str, Any]:
    """The framework's description with every operation's refusals, and no body where an answer has none."""
    components = derived["components"]
    schemas = {**components["schemas"], "Problem": _PROBLEM}
    paths = {
        path: {method: _operation(operation) for method, operation in operations.items()}
        for path, operations in derived["paths"].items()
    }
    return {**derived, "paths": paths, "components": {**components, "schemas": schemas}}


def _operation(operation: dict[str, Any]) -> dict[str, Any]:
    answers = {status: _answer(status, answer) for status, answer in operation["responses"].items() if status < "400"}
    return {**operation, "responses": {**answers, "4XX": _ANSWER, "503": _ANSWER}}


def _answer(status: str, answer: dict[str, Any]) -> dict[str, Any]:
    return {name: part for name, part in answer.items() if name != "content" or status not in ("204", "304")}


class DescriptionPlugin(JsonRenderPlugin):
    """Serves it."""

    def render(self, request: Any, openapi_schema: dict[str, Any]) -> bytes:
        return super().render(request, described(openapi_schema))
