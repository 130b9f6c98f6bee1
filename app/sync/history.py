"""The last 50 visible versions, what a revert would change, and the revert itself (SYNC.md 8.7, 9.6).

Nothing is shown as genuine before the chain from the head back to the oldest shown commit has been verified.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

import msgspec

from app.core.clock import Clock
from app.core.errors import AppError
from app.core.octets import to_base64url
from app.crypto import ledger
from app.crypto.errors import BadSealError
from app.crypto.hashing import equal, sha256
from app.sync.alarms import integrity
from app.sync.commit import Author, Wish, build
from app.sync.exchange import TRIES, Exchange
from app.sync.plan import ref
from app.sync.ports import StateStore, SyncServer
from app.sync.records import open_meta, open_name
from app.sync.repair import Difference, difference, revert
from app.sync.verify import fields_of, read_record, root_of
from app.vault.sync_state import BaseRecord, SyncState
from app.wire.messages import DeviceInfo, KeyInfo, RecordVersion, SignedHeader

_INVISIBLE = frozenset((ledger.COUNTER, ledger.KEYS))


@dataclass(frozen=True, slots=True)
class Change:
    """One line of a version's description, as the device that made it wrote it."""

    op: str
    record: str
    issuer: str
    account: str
    fields: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Version:
    """One visible commit. `key` and `device` are names, empty where unknown; `created_ms` is the server's time.

    The device's name is the one that it wrote into the sealed description, else the one that the server has.

    `described` is false when the description is gone or cannot be read.
    """

    seq: int
    created_ms: int
    key: str
    device: str
    revert_to: int | None = None
    repair: bool = False
    changes: tuple[Change, ...] = ()
    more: int = 0
    app: str = ""
    described: bool = True


@dataclass(frozen=True, slots=True)
class Names:
    """Names of keys and devices, by id; what cannot be opened is left out."""

    keys: Mapping[bytes, str] = field(default_factory=dict)
    devices: Mapping[bytes, str] = field(default_factory=dict)


class History:
    """Looks back, and goes back by a commit forward."""

    def __init__(
        self, exchange: Exchange, server: SyncServer, store: StateStore, clock: Clock, *, author: Author
    ) -> None:
        self._exchange = exchange
        self._server = server
        self._store = store
        self._clock = clock
        self._author = author

    async def versions(self) -> list[Version]:
        """Newest first."""
        headers = await self._headers()
        names = read_names(self._store.state, await self._server.keys(), await self._server.devices())
        shown = [signed for signed in headers if signed.header.kind not in _INVISIBLE]
        return [_version(self._store.state, signed, names) for signed in reversed(shown)]

    async def difference(self, seq: int) -> tuple[Difference, Mapping[str, BaseRecord]]:
        """What a revert to `seq` would do, and the records as they were then."""
        await self._exchange.sync()
        then = await self.state_at(seq)
        return difference(self._store.state.base, then), then

    async def revert(self, seq: int) -> None:
        """All devices go back to version `seq`. Our own pending edits are committed first, so nothing is dropped.

        A mass deletion that waits for its confirmation goes on waiting.
        """
        for _ in range(TRIES):
            await self._exchange.sync()
            changes = revert(self._store.state.base, await self.state_at(seq))
            try:
                await self._send(changes, seq)
            except AppError as error:
                if error.code != "sync.conflict":
                    raise
            else:
                return
        raise AppError("sync.busy")

    async def state_at(self, seq: int) -> Mapping[str, BaseRecord]:
        """The records of a version, verified against its header in the verified chain."""
        header = next((s.header for s in await self._headers() if s.header.seq == seq), None)
        if header is None:
            raise AppError("sync.not_retained", seq=seq)
        return _read_state(self._store.state, await self._server.state_at(seq), header.state_root)

    async def _send(self, changes: Mapping[str, Any], seq: int) -> None:
        left = dict(changes)
        while left:
            wish = Wish(now_ms=self._clock.now_ms(), author=self._author, kind=ledger.REVERT, revert_to=seq)
            built = build(self._store.state, left, wish)
            if built is None or not built.body:
                return
            await self._exchange.send(built)
            left = {i: change for i, change in left.items() if i not in built.sent and i not in built.oversize}

    async def _headers(self) -> Sequence[SignedHeader]:
        """The chain of the history, which must end at our pin."""
        for _ in range(TRIES):
            await self._exchange.fetch()
            answer = await self._server.history()
            state = self._store.state
            if answer.headers and answer.headers[-1].header.seq > state.pin.seq:
                continue  # somebody committed between the two questions
            check_chain(state, answer.headers)
            return answer.headers
        raise AppError("sync.busy")


def check_chain(state: SyncState, headers: Sequence[SignedHeader]) -> None:
    """Every header is linked to the next, made by a holder of the vault key, and the last is our pin."""
    previous: bytes | None = None
    seq = None
    for signed in headers:
        header, hashed = signed.header, ledger.commit_hash(fields_of(signed.header))
        vault_key = state.vks.get(header.epoch)
        if previous is not None and (not equal(header.prev, previous) or header.seq != (seq or 0) + 1):
            raise integrity("broken_chain", seq=header.seq)
        if vault_key is None or not equal(signed.mac, ledger.commit_mac(vault_key, hashed)):
            raise integrity("forged", seq=header.seq)
        previous, seq = hashed, header.seq
    if previous is None or not equal(previous, state.pin.hash):
        raise integrity("broken_chain", seq=seq or 0, verified=state.pin.seq)


def read_names(state: SyncState, keys: Sequence[KeyInfo], devices: Sequence[DeviceInfo]) -> Names:
    """Opens the sealed names; they are for display only, and a server may show old ones."""
    return Names(
        {k.kid: name for k in keys if (name := _name(state, k.kid, k.name_epoch, k.name))},
        {d.id: name for d in devices if d.name and (name := _name(state, d.id, d.name_epoch, d.name))},
    )


def _name(state: SyncState, owner_id: bytes, epoch: int, box: bytes) -> str:
    vault_key = state.vks.get(epoch)
    if vault_key is None:
        return ""
    try:
        return open_name(vault_key, ref(state).vault, owner_id, epoch, box)
    except BadSealError:
        return ""


def _version(state: SyncState, signed: SignedHeader, names: Names) -> Version:
    header = signed.header
    meta = _meta(state, signed)
    revert_to, more = meta.get("revert_to"), meta.get("more")
    return Version(
        seq=header.seq,
        created_ms=signed.created,
        key=names.keys.get(header.kid, ""),
        device=str(meta.get("device") or names.devices.get(header.device, "")),
        revert_to=revert_to if isinstance(revert_to, int) else None,
        repair=header.kind == ledger.RECOVER,
        changes=tuple(_change(line) for line in meta.get("ops") or () if isinstance(line, dict)),
        more=more if isinstance(more, int) else 0,
        app=str(meta.get("app", "")),
        described=bool(meta),
    )


def _meta(state: SyncState, signed: SignedHeader) -> dict[str, Any]:
    header = signed.header
    vault_key = state.vks.get(header.epoch)
    if signed.meta is None or vault_key is None or not equal(sha256(signed.meta), header.meta_hash):
        return {}
    try:
        opened = open_meta(vault_key, ref(state).vault, header.commit_id, signed.meta)
        meta = msgspec.json.decode(opened, type=dict[str, Any])
    except (BadSealError, msgspec.DecodeError, RecursionError):
        return {}
    return meta if isinstance(meta.get("ops"), list) else {**meta, "ops": []}


def _change(line: Mapping[str, Any]) -> Change:
    fields = line.get("fields")
    return Change(
        op=str(line.get("op", "")),
        record=str(line.get("id", "")),
        issuer=str(line.get("issuer", "")),
        account=str(line.get("account", "")),
        fields=tuple(str(name) for name in fields) if isinstance(fields, list) else (),
    )


def _read_state(state: SyncState, versions: Sequence[RecordVersion], root: bytes) -> dict[str, BaseRecord]:
    live = {to_base64url(v.id): ledger.LiveRecord(v.rev, v.epoch, sha256(v.blob)) for v in versions}
    if not equal(root_of(live), root):
        raise integrity("state_differs")
    boxes = {to_base64url(v.id): v.blob for v in versions}
    return {i: read_record(ref(state), state.vks, i, version, boxes[i]) for i, version in live.items()}
