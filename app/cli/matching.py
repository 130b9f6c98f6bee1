"""Which code a query means: an exact name first, then the only hit of the search."""

from __future__ import annotations

from app.core.errors import AppError
from app.otp.uri_text import without_controls
from app.vault.model import Code, Snapshot
from app.vault.search import fold, search


def name_of(code: Code) -> str:
    """As it is typed and printed: "issuer:account", in one line and without commands to a terminal."""
    return ":".join(part for part in map(without_controls, (code.issuer, code.account)) if part) or code.id


def find_all(snapshot: Snapshot, query: str) -> list[Code]:
    """Best first; all codes by name for an empty query."""
    return [snapshot.codes[index] for index in search(snapshot, query)]


def find_one(snapshot: Snapshot, query: str) -> Code:
    """AppError "cli.no_match", "cli.several_match" (count)."""
    if query in snapshot.by_id:
        return snapshot.by_id[query]
    for names in (name_of, lambda code: code.issuer, lambda code: code.account):
        exact = [code for code in snapshot.codes if fold(names(code)) == fold(query)]
        if len(exact) == 1:
            return exact[0]
    found = find_all(snapshot, query)
    if not found:
        raise AppError("cli.no_match")
    if len(found) > 1:
        raise AppError("cli.several_match", count=len(found))
    return found[0]


def as_json(snapshot: Snapshot, code: Code) -> dict[str, object]:
    """What may be shown of a code: everything but its key."""
    group = snapshot.group_of(code)
    return {
        "id": code.id,
        "issuer": code.issuer,
        "account": code.account,
        "type": code.record.type,
        "group": group.name if group else None,
        "tags": list(code.tags),
        "pinned": code.pinned,
        "synced": code.synced,
    }
