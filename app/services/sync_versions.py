"""What a revert would change, in the user's words: names of codes, not ids. Pure."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from app.sync.repair import Difference
from app.vault.merge import parse_record
from app.vault.sync_state import BaseRecord


@dataclass(frozen=True, slots=True)
class Line:
    """One code or group, and for changed ones the members that differ."""

    issuer: str
    account: str
    fields: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class RevertPreview:
    """`kept` counts the records that cannot be read, now or then: they stay as they are."""

    seq: int
    back: tuple[Line, ...]
    gone: tuple[Line, ...]
    changed: tuple[Line, ...]
    kept: int

    @property
    def empty(self) -> bool:
        return not (self.back or self.gone or self.changed)


def preview_of(
    seq: int, difference: Difference, now: Mapping[str, BaseRecord], then: Mapping[str, BaseRecord]
) -> RevertPreview:
    return RevertPreview(
        seq,
        back=tuple(_line(then[i]) for i in difference.back),
        gone=tuple(_line(now[i]) for i in difference.gone),
        changed=tuple(_line(then[i], now[i]) for i in difference.changed),
        kept=len(difference.kept),
    )


def _line(entry: BaseRecord, other: BaseRecord | None = None) -> Line:
    record = parse_record(entry.raw or b"") or {}
    compared = (parse_record(other.raw or b"") if other is not None else None) or record
    fields = sorted(n for n in record.keys() | compared.keys() if record.get(n) != compared.get(n) and n != "modified")
    issuer = record.get("name" if record.get("t") == "group" else "issuer", "")
    return Line(str(issuer), str(record.get("account", "")), tuple(fields))
