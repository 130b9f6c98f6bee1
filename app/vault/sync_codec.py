"""`SyncState` as JSON inside the vault's body, and back. Total: `decode_sync` raises ValueError, and nothing else.

Records are embedded as they are (`msgspec.Raw`), octets as base64url. Members this version does not know are kept.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache
from typing import Any, cast, get_args

import msgspec

from app.core.ids import id_octets
from app.core.octets import from_base64url, to_base64url
from app.vault.rebase import Delete, Pending, Put
from app.vault.sync_state import Alarm, BaseRecord, Floor, Mode, Pin, Seen, SyncState, Unacked

_MODES = get_args(Mode)


class _Base(msgspec.Struct, gc=False):
    rev: int
    epoch: int
    hash: str
    record: msgspec.Raw = msgspec.Raw(b"")
    box: str | None = None


class _Pending(msgspec.Struct, gc=False):
    op: str
    record: msgspec.Raw = msgspec.Raw(b"")
    base: msgspec.Raw = msgspec.Raw(b"")


class _Pin(msgspec.Struct):
    gen: int
    seq: int
    hash: str
    epoch: int


class _Floor(msgspec.Struct):
    gen: int
    seq: int
    epoch: int


class _Unacked(msgspec.Struct):
    commit_id: str
    body: str
    pending: dict[str, _Pending]


class _Seen(msgspec.Struct, gc=False):
    hashes: list[str]
    gone: int | None = None


class _Alarm(msgspec.Struct):
    code: str
    at: int
    evidence: dict[str, Any] = msgspec.field(default_factory=dict)


class _State(msgspec.Struct):
    server: str
    account: str
    vault: str
    access_key: str
    device: str
    device_token: str
    vks: dict[str, str]
    pin: _Pin
    floor: _Floor | None = None
    base: dict[str, _Base] = msgspec.field(default_factory=dict)
    pending: dict[str, _Pending] = msgspec.field(default_factory=dict)
    unacked: _Unacked | None = None
    seen: dict[str, _Seen] = msgspec.field(default_factory=dict)
    mode: str = "live"
    alarm: _Alarm | None = None
    enabled: bool = True
    contact: int | None = None
    change: int | None = None
    leaving: dict[str, str] = msgspec.field(default_factory=dict)
    recover_gen: int | None = None


_ENCODER = msgspec.json.Encoder(order="sorted")
_DECODER = msgspec.json.Decoder(_State)
_KNOWN = frozenset(_State.__struct_fields__)


def encode_sync(state: SyncState) -> dict[str, Any]:
    """Members for a JSON encoder that knows `msgspec.Raw`."""
    return {
        **state.extra,
        "server": state.server,
        "account": state.account,
        "vault": state.vault,
        "access_key": to_base64url(state.access_key),
        "device": state.device,
        "device_token": state.device_token,
        "vks": {str(epoch): to_base64url(key) for epoch, key in state.vks.items()},
        "pin": _pin(state.pin),
        "floor": None if state.floor is None else _floor(state.floor),
        "base": {record_id: _base(entry) for record_id, entry in state.base.items()},
        "pending": _pending_map(state.pending),
        "unacked": None if state.unacked is None else _unacked(state.unacked),
        "seen": {i: _seen(entry.hashes, entry.gone_ms) for i, entry in state.seen.items()},
        "mode": state.mode,
        "alarm": None if state.alarm is None else _alarm(state.alarm),
        "enabled": state.enabled,
        "contact": state.contact_ms,
        "change": state.change_ms,
        "leaving": dict(state.leaving),
        "recover_gen": state.recover_gen,
    }


def decode_sync(raw: bytes) -> SyncState:
    """The state; raises ValueError for anything that `encode_sync` did not write."""
    try:
        stored = _DECODER.decode(raw)
        everything = msgspec.json.decode(raw, type=dict[str, msgspec.Raw])
        extra = {name: msgspec.json.decode(member) for name, member in everything.items() if name not in _KNOWN}
        return _state(stored, extra)
    except (msgspec.DecodeError, RecursionError, OverflowError) as error:
        raise ValueError("sync") from error


def _pin(pin: Pin) -> dict[str, Any]:
    return {"gen": pin.gen, "seq": pin.seq, "hash": to_base64url(pin.hash), "epoch": pin.epoch}


def _floor(floor: Floor) -> dict[str, int]:
    return {"gen": floor.gen, "seq": floor.seq, "epoch": floor.epoch}


def _base(entry: BaseRecord) -> msgspec.Raw:
    """The finished text: thousands of them are written at every save, and dictionaries would take twice as long."""
    if entry.raw is None or entry.box is not None:
        return msgspec.Raw(_ENCODER.encode(_sealed(entry)))
    head, tail = _around(entry.rev, entry.epoch, entry.box_hash)
    return msgspec.Raw(head + entry.raw + tail)


@lru_cache(1 << 14)
def _around(rev: int, epoch: int, box_hash: bytes) -> tuple[bytes, bytes]:
    """What stands before and after the record; the same at every save."""
    return b'{"epoch":%d,"hash":"%b","record":' % (epoch, to_base64url(box_hash).encode()), b',"rev":%d}' % rev


def _sealed(entry: BaseRecord) -> dict[str, Any]:
    members: dict[str, Any] = {"rev": entry.rev, "epoch": entry.epoch, "hash": to_base64url(entry.box_hash)}
    if entry.raw is not None:
        members["record"] = msgspec.Raw(entry.raw)
    if entry.box is not None:
        members["box"] = to_base64url(entry.box)
    return members


@lru_cache(1 << 14)
def _seen(hashes: tuple[bytes, ...], gone_ms: int | None) -> msgspec.Raw:
    return msgspec.Raw(_ENCODER.encode({"hashes": [to_base64url(one) for one in hashes], "gone": gone_ms}))


def _pending_map(pending: Mapping[str, Pending]) -> dict[str, Any]:
    return {record_id: _pending(change) for record_id, change in pending.items()}


def _pending(change: Pending) -> dict[str, Any]:
    if isinstance(change, Delete):
        return {"op": "del", "base": msgspec.Raw(change.base)}
    if change.base is None:
        return {"op": "put", "record": msgspec.Raw(change.raw)}
    return {"op": "put", "record": msgspec.Raw(change.raw), "base": msgspec.Raw(change.base)}


def _unacked(unacked: Unacked) -> dict[str, Any]:
    return {
        "commit_id": unacked.commit_id,
        "body": to_base64url(unacked.body),
        "pending": _pending_map(unacked.pending),
    }


def _alarm(alarm: Alarm) -> dict[str, Any]:
    return {"code": alarm.code, "at": alarm.at_ms, "evidence": dict(alarm.evidence)}


def _state(stored: _State, extra: Mapping[str, Any]) -> SyncState:
    for text in (stored.account, stored.vault, stored.device, *stored.base, *stored.pending, *stored.seen):
        id_octets(text)
    if stored.mode not in _MODES:
        raise ValueError("mode")
    return SyncState(
        server=stored.server,
        account=stored.account,
        vault=stored.vault,
        access_key=from_base64url(stored.access_key, 32),
        device=stored.device,
        device_token=stored.device_token,
        vks={int(epoch): from_base64url(key, 32) for epoch, key in stored.vks.items()},
        pin=Pin(stored.pin.gen, stored.pin.seq, from_base64url(stored.pin.hash, 32), stored.pin.epoch),
        floor=None if stored.floor is None else Floor(stored.floor.gen, stored.floor.seq, stored.floor.epoch),
        base={record_id: _read_base(entry) for record_id, entry in stored.base.items()},
        pending={record_id: _read_pending(change) for record_id, change in stored.pending.items()},
        unacked=None if stored.unacked is None else _read_unacked(stored.unacked),
        seen={
            record_id: Seen(tuple(from_base64url(h, 32) for h in entry.hashes), entry.gone)
            for record_id, entry in stored.seen.items()
        },
        mode=cast("Mode", stored.mode),
        alarm=None if stored.alarm is None else Alarm(stored.alarm.code, stored.alarm.at, stored.alarm.evidence),
        enabled=stored.enabled,
        contact_ms=stored.contact,
        change_ms=stored.change,
        leaving=stored.leaving,
        recover_gen=stored.recover_gen,
        extra=extra,
    )


def _read_base(entry: _Base) -> BaseRecord:
    raw = bytes(entry.record) or None
    box = None if entry.box is None else from_base64url(entry.box)
    if raw is None and box is None:
        raise ValueError("base")
    return BaseRecord(entry.rev, entry.epoch, from_base64url(entry.hash, 32), raw, box)


def _read_pending(change: _Pending) -> Pending:
    record, base = bytes(change.record), bytes(change.base)
    if change.op == "del" and base:
        return Delete(base)
    if change.op == "put" and record:
        return Put(record, base or None)
    raise ValueError("pending")


def _read_unacked(unacked: _Unacked) -> Unacked:
    return Unacked(
        unacked.commit_id,
        from_base64url(unacked.body),
        {record_id: _read_pending(change) for record_id, change in unacked.pending.items()},
    )
