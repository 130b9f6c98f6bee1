"""An honest sync server in memory, on the rules of SYNC.md 14.1, speaking the messages of the wire.

Dishonest twins change its fields or wrap its answers. No HTTP, no accounts, no limits of rate.
"""

from __future__ import annotations

import copy
import os
from dataclasses import dataclass, field, replace

import msgspec

from app.crypto import ledger
from app.crypto.hashing import equal, sha256
from app.wire.limits import HISTORY_COMMITS
from app.wire.messages import (
    CommitAnswer,
    CommitRequest,
    ConnectAnswer,
    ConnectRequest,
    CreateKeyRequest,
    DeviceInfo,
    Head,
    Header,
    HistoryAnswer,
    KeyInfo,
    NewKey,
    Problem,
    PullAnswer,
    Put,
    RecordVersion,
    RotateRequest,
    SelfSlot,
    SignedHeader,
    UnlockAnswer,
    VaultRequest,
)
from app.wire.octets import Hash, Id, RecordBox, decode

OWNER = "owner"


class RefusalError(Exception):
    """The server says no."""

    def __init__(self, status: int, code: str, head: Head | None = None) -> None:
        super().__init__(f"{status} {code}")
        self.problem = Problem(status, code, head=head)


@dataclass(frozen=True)
class StoredKey:
    auth_hash: bytes
    slot: bytes
    slot_epoch: int
    name: bytes
    name_epoch: int


@dataclass(frozen=True)
class StoredCommit:
    header: Header
    mac: bytes
    meta: bytes
    hash: bytes
    created: int
    touched: frozenset[bytes]

    @property
    def signed(self) -> SignedHeader:
        return SignedHeader(self.header, Hash(self.mac), self.created)


@dataclass(frozen=True)
class Revision:
    id: bytes
    rev: int
    epoch: int
    blob: bytes
    start: int
    end: int | None = None

    @property
    def version(self) -> RecordVersion:
        return RecordVersion(Id(self.id), self.rev, self.epoch, RecordBox(self.blob))


@dataclass(frozen=True)
class World:
    """Everything that a backup of the server holds."""

    gen: int = 0
    epoch: int = 0
    log: tuple[StoredCommit, ...] = ()
    revisions: tuple[Revision, ...] = ()
    keys: dict[bytes, StoredKey] = field(default_factory=dict)
    tokens: dict[str, tuple[bytes, bytes]] = field(default_factory=dict)
    keyset: tuple[int, int, bytes] | None = None
    keyring: bytes | None = None
    write_key: bytes = b""


class MemoryServer:
    """One account. `page` is how many records or headers fit on a page of a pull."""

    def __init__(self, *, page: int = 10_000) -> None:
        self.account = os.urandom(16)
        self.vault = b""
        self.page = page
        self.world = World()
        self.seen_epoch = 0
        self.honest = True
        self.now = 1_700_000_000_000

    # What a test does to it

    def backup(self) -> World:
        return copy.deepcopy(self.world)

    def restore(self, world: World) -> None:
        self.world = copy.deepcopy(world)

    @property
    def head(self) -> Head:
        last = self.world.log[-1]
        return Head(last.header.gen, last.header.seq, Hash(last.hash), last.header.epoch)

    def live(self, seq: int | None = None) -> dict[bytes, Revision]:
        """The records now, or as they were after a commit."""
        return {
            r.id: r
            for r in self.world.revisions
            if (r.end is None if seq is None else r.start <= seq and (r.end is None or r.end > seq))
        }

    # Devices

    def connect(self, request: ConnectRequest) -> ConnectAnswer:
        key = self.world.keys.get(bytes(request.kid))
        if key is None or not equal(sha256(request.proof), key.auth_hash):
            raise RefusalError(401, "unauthenticated")
        token = os.urandom(16).hex()
        self.world.tokens[token] = (bytes(request.kid), bytes(request.device))
        return ConnectAnswer(
            device_token=token,
            account=Id(self.account),
            vault=Id(self.vault),
            epoch=key.slot_epoch,
            slot=key.slot,
            head=self.head,
            keyring=self.world.keyring if key.slot_epoch else None,
        )

    def slot(self, token: str) -> SelfSlot:
        key = self.world.keys[self._device(token)[0]]
        return SelfSlot(Id(self.vault), key.slot_epoch, key.slot, self.world.keyring if key.slot_epoch else None)

    def pull(
        self,
        token: str,
        gen: int,
        seq: int,
        hashed: bytes,
        epoch: int,
        *,
        until: int | None = None,
        after: int | None = None,
    ) -> PullAnswer | None:
        self._device(token)
        self.seen_epoch = max(self.seen_epoch, epoch)
        log = self.world.log
        if seq and self.honest and (seq > len(log) or not equal(log[seq - 1].hash, hashed)):
            raise RefusalError(409, "unknown_base", self.head)
        if seq == len(log) and (not self.honest or equal(log[-1].hash, hashed)):
            return None
        end = until or len(log)
        last = log[end - 1]
        live = self.live(end)
        if seq == 0:
            items: list = [log[end - 1].signed, *(r.version for r in live.values())]
        else:
            changed = [r.version for r in live.values() if r.start > seq]
            gone = [i for i in self._touched(seq, end) if i not in live]
            items = [*(c.signed for c in log[seq:end]), *changed, *gone]
        start = after or 0
        part = items[start : start + self.page]
        more = start + self.page < len(items)
        return PullAnswer(
            mode="snapshot" if seq == 0 else "delta",
            head=Head(last.header.gen, last.header.seq, Hash(last.hash), last.header.epoch),
            headers=[item for item in part if isinstance(item, SignedHeader)],
            changed=[item for item in part if isinstance(item, RecordVersion)],
            deleted=[Id(item) for item in part if isinstance(item, bytes)],
            more=more,
            next=start + self.page if more else None,
        )

    def commit(self, token: str, body: bytes) -> CommitAnswer:
        request = decode(body, CommitRequest)
        kid, device = self._device(token)
        if (request.header.kid, request.header.device) != (kid, device):
            raise RefusalError(403, "forbidden")
        hashed = _hash(request.header)
        for stored in self.world.log:
            if stored.header.commit_id == request.header.commit_id:
                if stored.hash == hashed:
                    return CommitAnswer(stored.header.gen, stored.header.seq, Hash(stored.hash), stored.created)
                raise RefusalError(409, "conflict", self.head)
        self._check(request, self.world.write_key, self.world.epoch)
        return self._append(request)

    def history(self, token: str) -> HistoryAnswer:
        self._device(token)
        visible = [c.header.seq for c in self.world.log if c.header.kind not in (ledger.COUNTER, ledger.KEYS)]
        oldest = visible[-HISTORY_COMMITS:][0]
        shown = [SignedHeader(c.header, Hash(c.mac), c.created, c.meta) for c in self.world.log[oldest - 1 :]]
        return HistoryAnswer(self.head, shown)

    def state_at(self, token: str, seq: int) -> list[RecordVersion]:
        self._device(token)
        return [r.version for r in self.live(seq).values()]

    def list_keys(self, token: str) -> list[KeyInfo]:
        self._device(token)
        return [
            KeyInfo(Id(kid), k.name, k.name_epoch, k.slot_epoch, self.now, None, disabled=False, devices=1)
            for kid, k in self.world.keys.items()
        ]

    def list_devices(self, token: str) -> list[DeviceInfo]:
        self._device(token)
        return [
            DeviceInfo(Id(device), Id(kid), "linux", "test", self.now, self.now, 0, current=t == token)
            for t, (kid, device) in self.world.tokens.items()
        ]

    # The owner

    def create(self, request: VaultRequest) -> CommitAnswer:
        assert not self.vault, "409 exists"
        self.vault = bytes(request.vault)
        self._check(request.genesis, request.write_key, 0)
        answer = self._append(request.genesis)
        self.world = replace(
            self.world, keyset=(0, request.keyset_version, request.keyset), write_key=bytes(request.write_key)
        )
        self._add_keys(request.keys, 0)
        return answer

    def unlocked(self) -> UnlockAnswer:
        """What the owner gets after a proof; the slots themselves are not modelled."""
        epoch, version, box = self.world.keyset
        return UnlockAnswer(bytes(113), box, version, epoch, self.seen_epoch, self.world.keyring)

    def create_keys(self, request: CreateKeyRequest) -> CommitAnswer:
        self._check_version(request.keyset_version)
        if request.epoch != self.world.epoch:
            raise RefusalError(422, "invalid")
        self._check(request.commit, self.world.write_key, self.world.epoch)
        answer = self._append(request.commit)
        self.world = replace(self.world, keyset=(request.epoch, request.keyset_version, request.keyset))
        self._add_keys(request.new, request.epoch)
        return answer

    def rotate(self, request: RotateRequest) -> CommitAnswer:
        self._check_version(request.keyset_version)
        if request.epoch <= max(self.world.epoch, self.seen_epoch):
            raise RefusalError(422, "invalid")
        staying = self.world.keys.keys() - {bytes(kid) for kid in request.remove}
        if {bytes(s.kid) for s in request.slots} != staying:
            raise RefusalError(422, "invalid")
        self._check(request.commit, request.write_key, request.epoch)
        answer = self._append(request.commit)
        keys = {
            bytes(s.kid): replace(self.world.keys[bytes(s.kid)], slot=s.slot, slot_epoch=request.epoch)
            for s in request.slots
        }
        self.world = replace(
            self.world,
            epoch=request.epoch,
            keys=keys,
            tokens={t: device for t, device in self.world.tokens.items() if device[0] in keys},
            keyset=(request.epoch, request.keyset_version, request.keyset),
            keyring=request.keyring,
            write_key=bytes(request.write_key),
        )
        return answer

    # Within

    def _device(self, token: str) -> tuple[bytes, bytes]:
        if token == OWNER:
            return ledger.ZERO16, ledger.ZERO16
        if token not in self.world.tokens:
            raise RefusalError(403, "key_revoked")
        return self.world.tokens[token]

    def _check_version(self, version: int) -> None:
        if version != self.world.keyset[1] + 1:
            raise RefusalError(409, "conflict", self.head)

    def _check(self, request: CommitRequest, write_key: bytes, epoch: int) -> None:
        header, log = request.header, self.world.log
        seq, hashed = (len(log), log[-1].hash) if log else (0, ledger.ZERO32)
        gen = self.world.gen + (header.kind == ledger.RECOVER)
        if (header.seq, header.prev, header.gen, header.vault) != (seq + 1, hashed, gen, self.vault):
            raise RefusalError(409, "conflict", self.head if log else None)
        if header.epoch != epoch:
            raise RefusalError(409, "conflict", self.head)
        if not equal(request.write_tag, ledger.write_tag(write_key, _hash(header))):
            raise RefusalError(422, "invalid")

    def _append(self, request: CommitRequest) -> CommitAnswer:
        header, hashed = request.header, _hash(request.header)
        live = {i: ledger.LiveRecord(r.rev, r.epoch, sha256(r.blob)) for i, r in self.live().items()}
        ops, boxes = [], {}
        for op in request.ops:
            record_id = bytes(op.id)
            if isinstance(op, Put):
                boxes[record_id] = bytes(op.blob)
                live[record_id] = ledger.LiveRecord(header.seq, header.epoch, sha256(op.blob))
                ops.append(ledger.Operation(record_id, True, *live[record_id]))
            else:
                if record_id not in live:
                    raise RefusalError(422, "invalid")
                del live[record_id]
                ops.append(ledger.Operation(record_id, False, 0, 0, ledger.ZERO32))
        if (header.ops_hash, header.state_root, header.meta_hash) != (
            ledger.operations_hash(ops),
            ledger.state_root(live),
            sha256(request.meta),
        ) or len({op.record_id for op in ops}) != len(ops):
            raise RefusalError(422, "invalid")
        touched = {op.record_id for op in ops}
        revisions = [
            replace(r, end=header.seq) if r.end is None and r.id in touched else r for r in self.world.revisions
        ]
        revisions += [Revision(i, header.seq, header.epoch, box, header.seq) for i, box in boxes.items()]
        log = (
            *self.world.log,
            StoredCommit(header, request.mac, request.meta, hashed, self.now + header.seq, frozenset(touched)),
        )
        visible = [c.header.seq for c in log if c.header.kind not in (ledger.COUNTER, ledger.KEYS)]
        oldest = visible[-HISTORY_COMMITS] if len(visible) >= HISTORY_COMMITS else 0
        kept = tuple(r for r in revisions if r.end is None or r.end > oldest)
        self.world = replace(self.world, log=log, revisions=kept, gen=header.gen)
        return CommitAnswer(header.gen, header.seq, Hash(hashed), self.now + header.seq)

    def _add_keys(self, keys: list[NewKey], epoch: int) -> None:
        added = {bytes(k.kid): StoredKey(bytes(k.auth_hash), k.slot, epoch, k.name, epoch) for k in keys}
        self.world = replace(self.world, keys={**self.world.keys, **added})

    def _touched(self, seq: int, end: int) -> list[bytes]:
        return sorted({record_id for stored in self.world.log[seq:end] for record_id in stored.touched})


def _hash(header: Header) -> bytes:
    return ledger.commit_hash(ledger.CommitFields(*msgspec.structs.astuple(header)))
