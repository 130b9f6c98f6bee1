"""What a device knows about its sync (SYNC.md 6.4): one frozen value inside the encrypted vault.

The user's commands touch only `pending` (`with_put`, `with_delete`), the network touches only `base` and what goes with
it (`app.sync`). What the user sees is `view`. `app.vault.sync_codec` writes and reads it.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Any, Literal

from app.crypto.ledger import ZERO32
from app.vault.rebase import Delete, Pending, Put

Mode = Literal["live", "hourly", "six_hours", "daily", "manual"]


@dataclass(frozen=True, slots=True)
class Pin:
    """The last verified commit."""

    gen: int = 0
    seq: int = 0
    hash: bytes = ZERO32
    epoch: int = 0


@dataclass(frozen=True, slots=True)
class Floor:
    """The oldest state that the access key's string allows; dropped once a verified commit has passed it."""

    gen: int
    seq: int
    epoch: int


@dataclass(frozen=True, slots=True)
class BaseRecord:
    """A committed record. `raw` is its JSON; None when the box could not be read, which is then kept as it came."""

    rev: int
    epoch: int
    box_hash: bytes
    raw: bytes | None
    box: bytes | None = None


@dataclass(frozen=True, slots=True)
class Unacked:
    """A commit that was sent and not answered: its id, the exact request, and what it was made of."""

    commit_id: str
    body: bytes
    pending: Mapping[str, Pending]


@dataclass(frozen=True, slots=True)
class Seen:
    """Up to 8 newest box hashes of a record that this device has held; `gone_ms` is set once the record is gone."""

    hashes: tuple[bytes, ...]
    gone_ms: int | None = None


@dataclass(frozen=True, slots=True)
class Alarm:
    """Why sync has paused. `code` names a sentence; `evidence` holds numbers and hashes, no secret and no label."""

    code: str
    at_ms: int
    evidence: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class SyncState:
    """Ids are base64url texts here; `vks` maps epochs to vault keys.

    `leaving` maps local codes that the user moved to sync to the synced record they became: the local copy is hidden
    while the view holds that record, and goes once the record is committed (SYNC.md 7.4). `enabled` is false after the
    user switched sync off without disconnecting. `contact_ms` and `change_ms` are the last contact and the last change.
    `recover_gen` is set by a repair: the generation that the next commit leaves (SYNC.md 8.8).
    """

    server: str
    account: str
    vault: str
    access_key: bytes = field(repr=False)
    device: str
    device_token: str = field(repr=False)
    vks: Mapping[int, bytes] = field(repr=False)
    pin: Pin = Pin()
    floor: Floor | None = None
    base: Mapping[str, BaseRecord] = field(default_factory=dict, repr=False)
    pending: Mapping[str, Pending] = field(default_factory=dict, repr=False)
    unacked: Unacked | None = field(default=None, repr=False)
    seen: Mapping[str, Seen] = field(default_factory=dict, repr=False)
    mode: Mode = "live"
    alarm: Alarm | None = None
    enabled: bool = True
    contact_ms: int | None = None
    change_ms: int | None = None
    leaving: Mapping[str, str] = field(default_factory=dict)
    recover_gen: int | None = None
    extra: Mapping[str, Any] = field(default_factory=dict, repr=False)


def view(state: SyncState) -> dict[str, bytes]:
    """The synced records as the user sees them: base overlaid with pending. Unreadable ones are left out."""
    records = {i: entry.raw for i, entry in state.base.items() if entry.raw is not None}
    for record_id, change in state.pending.items():
        if isinstance(change, Put):
            records[record_id] = change.raw
        else:
            records.pop(record_id, None)
    return records


def with_put(state: SyncState, record_id: str, raw: bytes) -> SyncState:
    """The user added or edited a record. An edit taken back leaves nothing to send."""
    earlier = state.pending.get(record_id)
    committed = state.base.get(record_id)
    base = earlier.base if earlier is not None else committed.raw if committed is not None else None
    pending = dict(state.pending)
    if raw == base and not _in_flight(state, record_id):
        pending.pop(record_id, None)
    else:
        pending[record_id] = Put(raw, base)
    return replace(state, pending=pending)


def with_delete(state: SyncState, record_id: str) -> SyncState:
    """The user deleted a record. One that never left this device is simply gone."""
    committed = state.base.get(record_id)
    base = committed.raw if committed is not None else None
    if base is None and state.unacked is not None:
        sent = state.unacked.pending.get(record_id)
        base = sent.raw if isinstance(sent, Put) else None  # it may be on the server already
    pending = dict(state.pending)
    if base is None:
        pending.pop(record_id, None)
    else:
        pending[record_id] = Delete(base)
    return replace(state, pending=pending)


def _in_flight(state: SyncState, record_id: str) -> bool:
    return state.unacked is not None and record_id in state.unacked.pending
