"""Three-way merge of one record, member by member (SYNC.md 7.2), and what makes two codes the same code.

Works on records as JSON objects, so that members of newer versions take part as opaque values. Pure; knows neither
files nor the network. `app.vault.rebase` decides which records meet here.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import Any

import msgspec

from app.wire.canonical import canonical_json

Record = Mapping[str, Any]
Identity = tuple[Any, ...]

DEPTH = 16
IDENTITY_MEMBERS = ("type", "secret", "algorithm", "digits", "period", "pin")
_OWN_RULE = frozenset((*IDENTITY_MEMBERS, "tags", "recovery_codes", "counter", "modified"))
_NOT_CONTENT = frozenset(("counter", "position", "modified"))


@dataclass(frozen=True, slots=True)
class Merged:
    """The record that stays, and our version as a record of its own when two secrets met."""

    record: dict[str, Any]
    fork: dict[str, Any] | None


def parse_record(raw: bytes) -> dict[str, Any] | None:
    """The JSON object without null members (absent and null mean the same), or None when it is none, or too deep."""
    try:
        value = msgspec.json.decode(raw)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
        return None
    if not isinstance(value, dict) or not _within_depth(value, DEPTH):
        return None
    return {name: member for name, member in value.items() if member is not None}


def write_record(record: Record) -> bytes:
    """Canonical JSON; null members are left out."""
    return canonical_json({name: member for name, member in record.items() if member is not None})


def identity(record: Record) -> Identity:
    """SEC of SYNC.md 5.2: one value in every merge decision."""
    return tuple(_comparable(record.get(name)) for name in IDENTITY_MEMBERS)


def content_differs(left: Record, right: Record) -> bool:
    """Whether anything but `counter`, `position` and `modified` differs."""
    return any(not _same(left.get(n), right.get(n)) for n in (left.keys() | right.keys()) - _NOT_CONTENT)


def same_record(left: Record, right: Record) -> bool:
    return all(_same(left.get(name), right.get(name)) for name in left.keys() | right.keys())


def modified_of(record: Record) -> int:
    value = record.get("modified")
    return value if type(value) is int else 0


def counter_of(record: Record) -> int:
    value = record.get("counter")
    return value if type(value) is int else 0


def tags_of(record: Record) -> frozenset[str]:
    value = record.get("tags")
    return frozenset(value) if isinstance(value, list) and _is_texts(value) else frozenset()


def merge(base: Record, local: Record, remote: Record) -> Merged:
    """What became of the record when `local` and `remote` both grew from `base`."""
    ours, theirs, before = identity(local), identity(remote), identity(base)
    merged = dict(remote)
    fork = dict(local) if ours != theirs and before not in (ours, theirs) else None
    our_secret = fork is None and ours != theirs and theirs == before
    if our_secret:
        merged.update({name: local.get(name) for name in IDENTITY_MEMBERS})
    _merge_plain(merged, base, local, remote)
    _merge_sets(merged, base, local, remote)
    if "counter" in local or "counter" in remote:
        merged["counter"] = _merge_counter(base, local, remote, our_secret=our_secret)
    if "modified" in local or "modified" in remote:
        merged["modified"] = max(modified_of(local), modified_of(remote))
    return Merged({name: member for name, member in merged.items() if member is not None}, fork)


def fold(local: Record, target: Record) -> dict[str, Any]:
    """`target` enriched by an equal code that was about to be added beside it (SYNC.md 7.1 row 2)."""
    filled: dict[str, Any] = {
        name: local[name] for name in ("note", "icon", "group") if local.get(name) and not target.get(name)
    }
    if tags_of(local) - tags_of(target) and _are_sets((local, target), "tags", _is_texts):
        filled["tags"] = sorted(tags_of(local) | tags_of(target))
    if local.get("recovery_codes") and _are_sets((local, target), "recovery_codes", _is_codes):
        codes = merge_recovery_codes({}, local, target)
        if not _same(codes, target.get("recovery_codes")):
            filled["recovery_codes"] = codes
    if counter_of(local) > counter_of(target):
        filled["counter"] = counter_of(local)
    if not filled:
        return dict(target)
    return {**target, **filled, "modified": max(modified_of(local), modified_of(target))}


def merge_recovery_codes(base: Record, local: Record, remote: Record) -> list[dict[str, Any]]:
    """A three-way set by `code`; `used` three-way, and of a code without a base true wins."""
    before, ours, theirs = ({c["code"]: c for c in side.get("recovery_codes") or ()} for side in (base, local, remote))
    keep = _merge_set(before.keys(), ours.keys(), theirs.keys())
    merged = []
    for code in [*theirs, *(code for code in ours if code not in theirs)]:
        if code not in keep:
            continue
        our_use, their_use = (bool(side.get(code, {}).get("used", False)) for side in (ours, theirs))
        if code in before:
            used = their_use if our_use == bool(before[code].get("used", False)) else our_use
        else:
            used = our_use or their_use
        merged.append({**ours.get(code, {}), **theirs.get(code, {}), "used": used})
    return merged


def _merge_plain(merged: dict[str, Any], base: Record, local: Record, remote: Record) -> None:
    """All members without a rule of their own, unknown ones included: the one who changed it wins, else the newer."""
    special = _OWN_RULE - _opaque(base, local, remote)
    ours_is_newer = modified_of(local) >= modified_of(remote)
    for name in (base.keys() | local.keys() | remote.keys()) - special:
        before, ours, theirs = base.get(name), local.get(name), remote.get(name)
        if _same(ours, before):
            merged[name] = theirs
        elif _same(theirs, before) or ours_is_newer:
            merged[name] = ours
        else:
            merged[name] = theirs


def _merge_sets(merged: dict[str, Any], base: Record, local: Record, remote: Record) -> None:
    opaque = _opaque(base, local, remote)
    sides = (base, local, remote)
    if "tags" not in opaque and any("tags" in side for side in sides):
        merged["tags"] = sorted(_merge_set(*(tags_of(side) for side in sides)))
    if "recovery_codes" not in opaque and any("recovery_codes" in side for side in sides):
        merged["recovery_codes"] = merge_recovery_codes(base, local, remote)


def _merge_counter(base: Record, local: Record, remote: Record, *, our_secret: bool) -> Any:
    """A counter belongs to its secret; of equal secrets the largest counts."""
    if our_secret:
        return local.get("counter")
    if identity(local) != identity(remote):
        return remote.get("counter")
    sides = (base, local, remote) if identity(base) == identity(remote) else (local, remote)
    return max(counter_of(side) for side in sides)


def _merge_set(base: Iterable[str], local: Iterable[str], remote: Iterable[str]) -> set[str]:
    before, ours, theirs = set(base), set(local), set(remote)
    return (before | (ours - before) | (theirs - before)) - ((before - ours) | (before - theirs))


def _opaque(*sides: Record) -> frozenset[str]:
    """Members that a newer or broken writer gave another form: they merge as a whole."""
    return frozenset(
        name
        for name, check in (("tags", _is_texts), ("recovery_codes", _is_codes))
        if not _are_sets(sides, name, check)
    )


def _are_sets(sides: Iterable[Record], name: str, check: Callable[[Any], bool]) -> bool:
    return all(name not in side or check(side[name]) for side in sides)


def _is_texts(value: Any) -> bool:
    return isinstance(value, list) and all(isinstance(item, str) for item in value)


def _is_codes(value: Any) -> bool:
    return isinstance(value, list) and all(isinstance(i, dict) and isinstance(i.get("code"), str) for i in value)


def _within_depth(value: Any, depth: int) -> bool:
    if not isinstance(value, dict | list):
        return True
    members = value.values() if isinstance(value, dict) else value
    return depth > 0 and all(_within_depth(member, depth - 1) for member in members)


def _same(left: Any, right: Any) -> bool:
    return bool(_comparable(left) == _comparable(right))


def _comparable(value: Any) -> Any:
    """Equal exactly for equal JSON: Python holds 1, 1.0 and true for the same."""
    if value is None or isinstance(value, str) or type(value) is int:
        return value
    return canonical_json(value)
