"""The vault in memory: an immutable snapshot. One writer replaces it, anybody may hold one.

Knows no file and no key.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import Any, TypeAlias

from msgspec import Struct

from app.core.errors import Fact
from app.otp.base import OtpParameters
from app.vault.sync_state import SyncState
from app.wire.records import GroupRecord, OtpRecord, RecoveryCode

JSON: TypeAlias = Any
EMPTY: Mapping[str, Any] = MappingProxyType({})


class Code(Struct, frozen=True, gc=False):
    """One code. `raw` is the record's exact JSON, unknown members included; `extra` is what stood beside it.

    A Struct as its record is: 10,000 of them are made in 1 ms, of a frozen dataclass in 6.
    """

    id: str
    record: OtpRecord
    raw: bytes
    synced: bool = False
    extra: bytes | None = None

    def __repr__(self) -> str:
        return f"Code({self.id!r})"

    @property
    def otp(self) -> OtpParameters:
        record = self.record
        return OtpParameters(
            type=record.type,
            secret=record.secret,
            algorithm=record.algorithm,
            digits=record.digits,
            period_seconds=record.period,
            counter=(record.counter or 0) if record.type == "hotp" else None,
            pin=record.pin,
        )

    @property
    def issuer(self) -> str:
        return self.record.issuer

    @property
    def account(self) -> str:
        return self.record.account

    @property
    def note(self) -> str:
        return self.record.note

    @property
    def tags(self) -> tuple[str, ...]:
        return self.record.tags

    @property
    def group(self) -> str | None:
        """The group's id as the record has it; it may name a group that is gone."""
        return self.record.group

    @property
    def pinned(self) -> bool:
        return self.record.pinned

    @property
    def position(self) -> str:
        return self.record.position

    @property
    def icon(self) -> str | None:
        return self.record.icon

    @property
    def recovery_codes(self) -> tuple[RecoveryCode, ...]:
        return self.record.recovery_codes

    @property
    def conflict_of(self) -> str | None:
        return self.record.conflict_of

    @property
    def created(self) -> int:
        return self.record.created

    @property
    def modified(self) -> int:
        return self.record.modified


class Group(Struct, frozen=True, gc=False):
    """A named group of codes."""

    id: str
    record: GroupRecord
    raw: bytes
    synced: bool = False
    extra: bytes | None = None

    def __repr__(self) -> str:
        return f"Group({self.id!r})"

    @property
    def name(self) -> str:
        return self.record.name

    @property
    def icon(self) -> str | None:
        return self.record.icon

    @property
    def position(self) -> str:
        return self.record.position


@dataclass(frozen=True, slots=True, repr=False)
class Trashed:
    """A code or group that was deleted here; it stays for 30 days. `synced`: where it was."""

    id: str
    record: OtpRecord | GroupRecord
    raw: bytes
    deleted_ms: int
    synced: bool = False
    extra: bytes | None = None

    def __repr__(self) -> str:
        return f"Trashed({self.id!r})"


@dataclass(frozen=True, slots=True, repr=False)
class Unreadable:
    """An entry that does not parse: kept byte for byte, never dropped, rewritten or sent (VAULT.md 4).

    `raw` is its exact text. `id` is set for a synced record only: it then lives in the base, not in the quarantine.
    `extra` holds what stood beside.
    """

    id: str | None
    raw: str
    why: str
    seen_ms: int
    extra: bytes | None = None

    def __repr__(self) -> str:
        return f"Unreadable(why={self.why!r})"


@dataclass(frozen=True, slots=True)
class Usage:
    """How often and when a code was last used; local, never synced."""

    count: int
    last_ms: int
    extra: bytes | None = None


@dataclass(frozen=True, slots=True)
class LogLine:
    """A local event: no labels, no secrets."""

    at_ms: int
    event: str
    facts: Mapping[str, Fact] = field(default_factory=lambda: EMPTY)
    extra: bytes | None = None


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class BackupState:
    """Automatic backups: folder, rhythm, and the derived key so that no passphrase is kept (VAULT.md 3)."""

    folder: str
    every: str
    keep: int
    kdf: int
    salt: str
    prk: str
    last: int | None = None
    extra: bytes | None = None

    def __repr__(self) -> str:
        return "BackupState(...)"


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Snapshot:
    """The user's view at a moment: local codes plus, when sync is on, the base overlaid with the pending changes.

    `moving` holds the local copies of codes on their way to sync: hidden, gone when the commit is acknowledged.
    `extra`, here and on the other values, is the JSON object of the members that we do not know, kept as it was.
    """

    generation: int = 0
    codes: tuple[Code, ...] = ()
    groups: tuple[Group, ...] = ()
    trash: tuple[Trashed, ...] = ()
    unreadable: tuple[Unreadable, ...] = ()
    usage: Mapping[str, Usage] = field(default_factory=lambda: EMPTY)
    settings: Mapping[str, JSON] = field(default_factory=lambda: EMPTY)
    sync: SyncState | None = None
    backup: BackupState | None = None
    log: tuple[LogLine, ...] = ()
    extra: bytes | None = None
    by_id: Mapping[str, Code] = field(default_factory=lambda: EMPTY)
    moving: Mapping[str, Code] = field(default_factory=lambda: EMPTY)

    def __repr__(self) -> str:
        return f"Snapshot(generation={self.generation}, codes={len(self.codes)})"

    @property
    def items(self) -> list[Code | Group]:
        """Codes and groups."""
        return [*self.codes, *self.groups]

    def group_of(self, code: Code) -> Group | None:
        """The code's group, or None when it has none or the group is gone."""
        return next((group for group in self.groups if group.id == code.group), None)
