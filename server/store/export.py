"""The sealed vault as plain JSON values, as it lies here (SYNC.md 9.4)."""

from __future__ import annotations

from typing import Any

from sqlalchemy import Connection, Table, select

from app.core.octets import to_base64url
from server.store.tables import access_keys, commits, devices, revisions, slots, vaults

# What only the server needs: proofs' hashes and the key that checks write tags.
_LEFT_OUT = frozenset({"account_id", "auth_hash", "token_hash", "write_key"})


def vault(connection: Connection, account: bytes) -> dict[str, Any] | None:
    """Everything that belongs to the vault; None when there is none."""
    found = _rows(connection, vaults, account)
    if not found:
        return None
    tables = (slots, access_keys, devices, commits, revisions)
    return {**found[0], **{table.name: _rows(connection, table, account) for table in tables}}


def _rows(connection: Connection, table: Table, account: bytes) -> list[dict[str, Any]]:
    rows = connection.execute(select(table).where(table.c.account_id == account)).mappings()
    return [{name: _plain(value) for name, value in row.items() if name not in _LEFT_OUT} for row in rows]


def _plain(value: Any) -> Any:
    return to_base64url(value) if isinstance(value, bytes) else value
