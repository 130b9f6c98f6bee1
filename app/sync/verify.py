"""Whether the server may be believed: the checks of SYNC.md 6.5 in their order. Pure; raises alarms, never returns one.

Nothing of an answer is decrypted before the whole answer has proved to continue what this device verified last.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

from app.core.ids import id_octets
from app.core.octets import from_base64url, to_base64url
from app.crypto import ledger
from app.crypto.errors import BadSealError
from app.crypto.hashing import equal, sha256
from app.sync.alarms import integrity
from app.sync.keys import AccessKey, VaultRef, open_access_slot, open_keyring
from app.sync.records import open_record
from app.vault.merge import parse_record
from app.vault.sync_state import BaseRecord, Floor, Pin
from app.wire.limits import LIVE_RECORDS
from app.wire.messages import Head, Header, RecordVersion, SelfSlot, SignedHeader

VaultKeys = Mapping[int, bytes]
Live = ledger.LiveRecord | BaseRecord  # both tell what the state root says of a record
_octets = lru_cache(1 << 14)(id_octets)  # the same ids in every commit


@dataclass(frozen=True, slots=True)
class Pulled:
    """All pages of one pull."""

    head: Head
    snapshot: bool
    headers: Sequence[SignedHeader]
    changed: Sequence[RecordVersion]
    deleted: Sequence[bytes]


@dataclass(frozen=True, slots=True)
class Known:
    """What a pull is checked against."""

    ref: VaultRef
    keys: VaultKeys
    pin: Pin
    base: Mapping[str, BaseRecord]
    floor: Floor | None = None


@dataclass(frozen=True, slots=True)
class Verified:
    """A state that some holder of the vault key made, and that continues ours."""

    pin: Pin
    base: Mapping[str, BaseRecord]
    headers: Sequence[SignedHeader]
    keys: VaultKeys

    @property
    def commit_ids(self) -> frozenset[str]:
        return frozenset(to_base64url(signed.header.commit_id) for signed in self.headers)


def open_slot(
    key: AccessKey, ref: VaultRef, slot: SelfSlot, *, keys: VaultKeys, pin: Pin, floor: Floor | None
) -> dict[int, bytes]:
    """All vault keys after reading our slot (6.5 step 2): never an epoch below the verified one, never another key."""
    if slot.vault != ref.vault:
        raise integrity("other_vault")
    needed = max(pin.epoch, floor.epoch if floor else 0)
    if slot.epoch < needed:
        raise integrity("epoch_went_back", epoch=slot.epoch, needed=needed)
    try:
        newest = open_access_slot(key, ref, slot.epoch, slot.slot)
        earlier = _earlier_keys(newest, ref, slot)
    except BadSealError:
        raise integrity("bad_slot", epoch=slot.epoch) from None
    for epoch, vault_key in {**earlier, slot.epoch: newest}.items():
        if not equal(keys.get(epoch, vault_key), vault_key):
            raise integrity("key_changed", epoch=epoch)
    return {**keys, **earlier, slot.epoch: newest}


def newest_epoch(pulled: Pulled) -> int:
    """If it is newer than all known keys, our slot has to be read before `verify`."""
    return max((signed.header.epoch for signed in pulled.headers), default=0)


def verify(known: Known, pulled: Pulled) -> Verified:
    """Steps 1 and 3 to 7; raises an alarm for everything that does not fit."""
    _check_form(known, pulled)
    pin = _check_headers(known, pulled)
    _check_end(known, pulled, pin)
    versions = _apply(known, pulled)
    base = _open_records(known, versions, pulled)
    return Verified(pin, base, tuple(pulled.headers), known.keys)


def _earlier_keys(newest: bytes, ref: VaultRef, slot: SelfSlot) -> dict[int, bytes]:
    if slot.epoch == 0:
        return {}
    if slot.keyring is None:
        raise BadSealError
    return open_keyring(newest, ref, slot.epoch, slot.keyring)


def _check_form(known: Known, pulled: Pulled) -> None:
    """Counts and the shape that belongs to the question; sizes and encodings were checked when the answer was read."""
    changed = {version.id for version in pulled.changed}
    deleted = set(pulled.deleted)
    if pulled.snapshot != (known.pin.seq == 0) or (pulled.snapshot and len(pulled.headers) != 1):
        raise integrity("broken_chain", seq=known.pin.seq)
    if len(changed) != len(pulled.changed) or len(deleted) != len(pulled.deleted) or changed & deleted:
        raise integrity("malformed")
    if len(changed) > LIVE_RECORDS:
        raise integrity("malformed", records=len(changed))


def _check_headers(known: Known, pulled: Pulled) -> Pin:
    """Step 3. Without a pin only the head's header is there, and only its MAC tells."""
    pin = known.pin
    for signed in pulled.headers:
        header = signed.header
        if header.vault != known.ref.vault:
            raise integrity("other_vault", seq=header.seq)
        if not pulled.snapshot:
            _check_link(pin, header)
        if header.epoch < pin.epoch or header.gen < pin.gen:
            raise integrity("epoch_went_back", seq=header.seq, epoch=header.epoch)
        vault_key = known.keys.get(header.epoch)
        hashed = ledger.commit_hash(fields_of(header))
        if vault_key is None or not equal(signed.mac, ledger.commit_mac(vault_key, hashed)):
            raise integrity("forged", seq=header.seq, epoch=header.epoch)
        pin = Pin(header.gen, header.seq, hashed, header.epoch)
    return pin


def _check_link(pin: Pin, header: Header) -> None:
    next_gen = pin.gen + 1 if header.kind == ledger.RECOVER else pin.gen
    if header.seq != pin.seq + 1 or not equal(header.prev, pin.hash) or header.gen not in (pin.gen, next_gen):
        raise integrity("broken_chain", seq=header.seq, after=pin.seq)
    if header.epoch > pin.epoch and header.kind != ledger.KEYS:
        raise integrity("broken_chain", seq=header.seq, epoch=header.epoch)


def _check_end(known: Known, pulled: Pulled, pin: Pin) -> None:
    """The head is where the headers lead (3), no older than our slot (4) and than the key's string (5)."""
    head = pulled.head
    if (head.gen, head.seq, head.epoch) != (pin.gen, pin.seq, pin.epoch) or not equal(head.hash, pin.hash):
        raise integrity("rolled_back", seq=head.seq, verified=pin.seq)
    if pin.epoch < max(known.keys):
        raise integrity("slot_newer_than_log", epoch=pin.epoch, slot=max(known.keys))
    check_floor(known.floor, pin)


def check_floor(floor: Floor | None, pin: Pin) -> None:
    """Step 5: no older than what the owner's client had verified when it showed the key's string."""
    if floor is not None and ((pin.gen, pin.seq) < (floor.gen, floor.seq) or pin.epoch < floor.epoch):
        raise integrity("older_than_key", seq=pin.seq, floor=floor.seq)


def _apply(known: Known, pulled: Pulled) -> dict[str, Live]:
    """Step 6: the changes, applied to what we have, give exactly the state that the head commits to."""
    live: dict[str, Live] = {} if pulled.snapshot else dict(known.base)
    for record_id in pulled.deleted:
        live.pop(to_base64url(record_id), None)
    for version in pulled.changed:
        live[to_base64url(version.id)] = ledger.LiveRecord(version.rev, version.epoch, sha256(version.blob))
    if not pulled.headers:
        if pulled.changed or pulled.deleted:
            raise integrity("state_differs", seq=known.pin.seq)
        return live
    if not equal(root_of(live), pulled.headers[-1].header.state_root):
        raise integrity("state_differs", seq=pulled.head.seq)
    return live


def _open_records(known: Known, live: Mapping[str, Live], pulled: Pulled) -> dict[str, BaseRecord]:
    """Step 7. What cannot be opened or parsed is kept in its box and shown as unreadable (R4)."""
    boxes = {to_base64url(version.id): version.blob for version in pulled.changed}
    base: dict[str, BaseRecord] = {}
    for record_id, version in live.items():
        if isinstance(version, BaseRecord):
            base[record_id] = version
        else:
            base[record_id] = read_record(known.ref, known.keys, record_id, version, boxes[record_id])
    return base


def read_record(ref: VaultRef, keys: VaultKeys, record_id: str, version: Live, box: bytes) -> BaseRecord:
    """An authenticated box as a base record, read if it can be."""
    raw = None
    vault_key = keys.get(version.epoch)
    if vault_key is not None:
        try:
            octets = from_base64url(record_id, 16)
            opened = open_record(vault_key, ref.vault, octets, version.rev, version.epoch, box)
        except BadSealError:
            opened = b""
        raw = opened if parse_record(opened) is not None else None
    return BaseRecord(version.rev, version.epoch, version.box_hash, raw, None if raw is not None else bytes(box))


def root_of(live: Mapping[str, Live]) -> bytes:
    octets, entry = _octets, ledger.state_entry
    return ledger.entries_root([entry(octets(i), one.rev, one.epoch, one.box_hash) for i, one in live.items()])


def fields_of(header: Header) -> ledger.CommitFields:
    """What is hashed, with the octets of the wire as plain bytes."""
    return ledger.CommitFields(
        header.vault, header.gen, header.seq, header.prev, header.epoch, header.kind, header.ops_hash,
        header.state_root, header.meta_hash, header.commit_id, header.kid, header.device,
    )  # fmt: skip
