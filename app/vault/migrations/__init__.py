"""Steps from one schema of the body to the next (VAULT.md 8): pure functions, checked, in memory, after the unlock.

A step keeps ids, secrets, counts and unknown members; otherwise the old schema stays and the vault is read-only.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from app.core.errors import AppError
from app.vault.merge import identity

Body = dict[str, Any]
Migration = Callable[[Body], Body]

MIGRATIONS: Mapping[int, Migration] = {}  # schema n -> the step to n + 1; schema 1 is the first


def migrate(body: Body, target: int, migrations: Mapping[int, Migration] = MIGRATIONS) -> Body:
    """The body under the target schema. AppError "vault.migration_failed" (schema) when a step is missing or loses."""
    while body["schema"] < target:
        schema = body["schema"]
        step = migrations.get(schema)
        if step is None:
            raise AppError("vault.migration_failed", schema=schema)
        after = step(body)
        if after.get("schema") != schema + 1 or inventory(after) != inventory(body) or _lost_members(body, after):
            raise AppError("vault.migration_failed", schema=schema)
        body = after
    return body


def inventory(body: Body) -> dict[str, Any]:
    """What must be the same on both sides of a step: ids with their secrets, and counts."""
    return {
        "local": sorted((str(e.get("id")), repr(identity(_record(e)))) for e in body.get("local", []) if _is_object(e)),
        "trash": sorted((str(e.get("id")), repr(identity(_record(e)))) for e in body.get("trash", []) if _is_object(e)),
        "counts": {name: len(body.get(name) or []) for name in ("local", "trash", "quarantine", "usage")},
        "sync": sorted((body.get("sync") or {}).get("base", {})),
    }


def _lost_members(before: Body, after: Body) -> bool:
    """Members of the body or of a record that are gone."""
    if before.keys() - after.keys():
        return True
    names = {e["id"]: _record(e).keys() for e in before.get("local", []) if _is_object(e) and "id" in e}
    kept = {e["id"]: _record(e).keys() for e in after.get("local", []) if _is_object(e) and "id" in e}
    return any(members - kept.get(record_id, set()) for record_id, members in names.items())


def _is_object(entry: Any) -> bool:
    return isinstance(entry, dict)


def _record(entry: Mapping[str, Any]) -> Mapping[str, Any]:
    record = entry.get("record")
    return record if isinstance(record, dict) else {}
