"""Lets Litestar read, write and describe the octets of `app.wire`."""

from __future__ import annotations

from typing import Any

from litestar.openapi.spec import OpenAPIType, Schema
from litestar.plugins import OpenAPISchemaPlugin

from app.core.octets import to_base64url
from app.wire.octets import Octets


def is_octets(kind: Any) -> bool:
    return isinstance(kind, type) and issubclass(kind, Octets)


def decode(kind: type[Octets], value: Any) -> Octets:
    return kind.parse(value)


TYPE_ENCODERS = {Octets: to_base64url}
TYPE_DECODERS = [(is_octets, decode)]


class OctetsSchema(OpenAPISchemaPlugin):
    """base64url text of a known length."""

    @staticmethod
    def is_plugin_supported_type(value: Any) -> bool:
        return is_octets(value)

    def to_openapi_schema(self, field_definition: Any, schema_creator: Any) -> Schema:  # noqa: ARG002  (the interface)
        kind: type[Octets] = field_definition.annotation
        lengths = sorted((4 * size + 2) // 3 for size in list(kind.sizes))  # type: ignore[call-overload]  # all are ranges or sets
        return Schema(
            type=OpenAPIType.STRING,
            pattern="^[A-Za-z0-9_-]*$",
            min_length=lengths[0],
            max_length=lengths[-1],
            description=f"{kind.__name__}: base64url without padding",
        )
