"""Ids in paths and octets in queries."""

from __future__ import annotations

from app.wire.octets import Hash, Id
from server.domain.refusal import Refusal


def path_id(text: str) -> bytes:
    """An id in a path; what is none is not found."""
    try:
        return Id.parse(text)
    except ValueError:
        raise Refusal("not_found") from None


def query_hash(text: str | None, name: str) -> bytes:
    """A hash in a query; raises Refusal("invalid") with the parameter's name."""
    try:
        return Hash.parse(text)
    except ValueError:
        raise Refusal("invalid", name) from None
