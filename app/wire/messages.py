"""Messages of sync: vault, keys, devices, log, history (SYNC.md 13), each defined once for client and server.

The account's own messages (sign-in, two-factor, settings, billing) are in `app.wire.account`. Moments are milliseconds
since 1970 UTC. Requests refuse unknown members; answers ignore them, so that a server may be newer than a client.
"""

from __future__ import annotations

from typing import Annotated, Literal

import msgspec
from msgspec import Meta, Struct

from app.wire.octets import Hash, Id, KeyBox, KeyringBox, KeysetBox, MetaBox, NameBox, RecordBox, Salt

SlotKind = Literal["pw", "rk"]
Gen = Annotated[int, Meta(ge=0, le=2**32 - 1)]
Epoch = Annotated[int, Meta(ge=0, le=2**32 - 1)]
Seq = Annotated[int, Meta(ge=0, le=2**53 - 1)]
Version = Annotated[int, Meta(ge=1, le=2**32 - 1)]
Kind = Annotated[int, Meta(ge=0, le=5)]
ShortText = Annotated[str, Meta(max_length=100)]


class Request(Struct, frozen=True, forbid_unknown_fields=True, omit_defaults=True):
    """What a client sends."""


class Answer(Struct, frozen=True):
    """What the server says."""


class Problem(Struct, frozen=True, omit_defaults=True):
    """`application/problem+json`: `code` is stable; `head` comes with 409 of a commit or pull."""

    status: int
    code: str
    detail: str | None = None
    retry_after: int | None = None
    head: Head | None = None


# The log (SYNC.md 6)


class Header(Struct, frozen=True):
    """A commit header in its hashing order: `CommitFields(*msgspec.structs.astuple(header))` is what is hashed."""

    vault: Id
    gen: Gen
    seq: Seq
    prev: Hash
    epoch: Epoch
    kind: Kind
    ops_hash: Hash
    state_root: Hash
    meta_hash: Hash
    commit_id: Id
    kid: Id
    device: Id


class Head(Answer, frozen=True):
    """The newest commit of a log."""

    gen: Gen
    seq: Seq
    hash: Hash
    epoch: Epoch


class HeadHint(Answer, frozen=True):
    """`GET /sync/head` and the data of the event `head`: where the log stands, nothing else."""

    gen: Gen
    seq: Seq


class SignedHeader(Answer, frozen=True):
    """A header with its MAC and the server's time; `meta` only in the history, while it is kept."""

    header: Header
    mac: Hash
    created: int
    meta: MetaBox | None = None


class RecordVersion(Answer, frozen=True):
    """One version of one record."""

    id: Id
    rev: Seq
    epoch: Epoch
    blob: RecordBox


class Put(Request, tag_field="op", tag="put", frozen=True):
    """A new version of a record: its `rev` is the commit's `seq`, its epoch the header's."""

    id: Id
    blob: RecordBox


class Delete(Request, tag_field="op", tag="del", frozen=True):
    """The end of a record."""

    id: Id


class CommitRequest(Request, frozen=True):
    """`POST /sync/commits`, and the commit inside key requests and vault creation (`ops` empty there)."""

    header: Header
    mac: Hash
    write_tag: Hash
    meta: MetaBox
    ops: Annotated[list[Put | Delete], Meta(max_length=1000)] = msgspec.field(default_factory=list)


class CommitAnswer(Answer, frozen=True):
    """Where the commit stands: `POST /sync/commits`, `/vault`, `/keys`, `/keys/rotate`."""

    gen: Gen
    seq: Seq
    hash: Hash
    created: int


class PullAnswer(Answer, frozen=True):
    """`GET /sync/pull`.

    While `more`, ask again with the same pin, `until` and `until_hash` of `head`, and `after` = `next`.
    """

    mode: Literal["delta", "snapshot"]
    head: Head
    headers: list[SignedHeader]
    changed: list[RecordVersion]
    deleted: list[Id]
    more: bool
    next: Seq | None = None


class HistoryAnswer(Answer, frozen=True):
    """`GET /history`: every header from the oldest of the 50 visible commits to the head."""

    head: Head
    headers: list[SignedHeader]


# The vault and its slots (SYNC.md 4, 8)


class PassphraseSlot(Request, frozen=True):
    """The passphrase slot of a new vault."""

    version: Version
    kdf_id: int
    salt: Salt
    auth_hash: Hash
    blob: KeyBox


class RecoverySlot(Request, frozen=True):
    """The recovery slot of a new vault."""

    version: Version
    auth_hash: Hash
    blob: KeyBox


class Slots(Request, frozen=True):
    """Both slots of a new vault."""

    pw: PassphraseSlot
    rk: RecoverySlot


class SlotUpdate(Request, frozen=True):
    """`PUT /vault/slots/{kind}`: `kdf_id` and `salt` for `pw` only."""

    version: Version
    auth_hash: Hash
    blob: KeyBox
    kdf_id: int | None = None
    salt: Salt | None = None


class NewKey(Request, frozen=True):
    """A new access key: the hash of its proof, its slot and its sealed name."""

    kid: Id
    auth_hash: Hash
    slot: KeyBox
    name: NameBox


class VaultRequest(Request, frozen=True):
    """`POST /vault`."""

    vault: Id
    slots: Slots
    keyset: KeysetBox
    keyset_version: Version
    write_key: Hash
    keys: Annotated[list[NewKey], Meta(min_length=1, max_length=20)]
    genesis: CommitRequest
    keyring: KeyringBox | None = None


class VaultDeletion(Request, frozen=True):
    """`DELETE /vault`: `confirm` is the account's e-mail address, typed."""

    confirm: ShortText


class UnlockParameters(Answer, frozen=True):
    """`GET /vault/unlock`: what a client needs to derive its proof."""

    vault: Id
    kind: SlotKind
    version: Version
    kdf_id: int | None = None
    salt: Salt | None = None


class UnlockRequest(Request, frozen=True):
    """`POST /vault/unlock`."""

    kind: SlotKind
    version: Version
    proof: Hash


class UnlockAnswer(Answer, frozen=True):
    """The slot, and the keyset that the key within it opens. `seen_epoch`: the highest epoch a device has reported."""

    slot: KeyBox
    keyset: KeysetBox
    keyset_version: Version
    epoch: Epoch
    seen_epoch: Epoch
    keyring: KeyringBox | None = None


# Access keys and devices


class KeyInfo(Answer, frozen=True):
    """One row of `GET /keys`."""

    kid: Id
    name: NameBox
    name_epoch: Epoch
    slot_epoch: Epoch
    created: int
    last_used: int | None
    disabled: bool
    devices: int


class KeySlot(Request, frozen=True):
    """A key's slot for a new epoch."""

    kid: Id
    slot: KeyBox


class KeyName(Request, frozen=True):
    """A key's name, sealed for a new epoch."""

    kid: Id
    name: NameBox


class CreateKeyRequest(Request, frozen=True):
    """`POST /keys`: a new key within the present epoch."""

    keyset: KeysetBox
    keyset_version: Version
    epoch: Epoch
    new: Annotated[list[NewKey], Meta(min_length=1, max_length=20)]
    commit: CommitRequest


class RotateRequest(Request, frozen=True):
    """`POST /keys/rotate`: a new epoch; `slots` exactly for the keys that stay."""

    keyset: KeysetBox
    keyset_version: Version
    epoch: Epoch
    keyring: KeyringBox
    write_key: Hash
    slots: Annotated[list[KeySlot], Meta(max_length=20)]
    commit: CommitRequest
    new: Annotated[list[NewKey], Meta(max_length=20)] = msgspec.field(default_factory=list)
    remove: Annotated[list[Id], Meta(max_length=20)] = msgspec.field(default_factory=list)
    names: Annotated[list[KeyName], Meta(max_length=20)] = msgspec.field(default_factory=list)


class NameRequest(Request, frozen=True):
    """`PATCH /keys/{kid}`, `PATCH /devices/{id}`."""

    name: NameBox
    name_epoch: Epoch


class SelfSlot(Answer, frozen=True):
    """`GET /keys/self/slot`."""

    vault: Id
    epoch: Epoch
    slot: KeyBox
    keyring: KeyringBox | None = None


class ConnectRequest(Request, frozen=True):
    """`POST /connect`: `device` is chosen by the client; `platform` and `app` are shown in the dashboard."""

    kid: Id
    proof: Hash
    device: Id
    platform: ShortText
    app: ShortText


class ConnectAnswer(Answer, frozen=True):
    """A device token and everything to begin with."""

    device_token: str
    account: Id
    vault: Id
    epoch: Epoch
    slot: KeyBox
    head: Head
    keyring: KeyringBox | None = None
    entitled_until: int | None = None


class DeviceInfo(Answer, frozen=True):
    """One row of `GET /devices`."""

    id: Id
    kid: Id
    platform: str
    app: str
    created: int
    last_seen: int
    last_seq: Seq
    current: bool
    name: NameBox | None = None
    name_epoch: Epoch = 0
