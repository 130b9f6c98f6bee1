"""Keys and the boxes that hold them (SYNC.md 4). Opening raises BadSealError, whatever is wrong.

Keys come out of a box under a secret that the user typed, pasted or scanned, never from a server's word (R13).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

import msgspec

from app.core.octets import from_base64url, length_prefixed, u32, u64
from app.crypto.errors import BadSealError
from app.crypto.hashing import sub_key
from app.crypto.kdf import stretch
from app.crypto.seal import open_sealed
from app.wire.canonical import unpad

_KEY_BYTES, _EPOCH_BYTES = 32, 4


@dataclass(frozen=True, slots=True)
class VaultRef:
    """Whose vault a box belongs to: account and vault id, 16 octets each."""

    account: bytes
    vault: bytes

    @property
    def context(self) -> bytes:
        return self.account + self.vault


@dataclass(frozen=True, slots=True)
class AccessKey:
    """An access key: its id, the proof for the server, and the key of its slot."""

    secret: bytes = field(repr=False)
    kid: bytes
    kek: bytes = field(repr=False)
    proof: bytes = field(repr=False)


@dataclass(frozen=True, slots=True)
class OwnerSecret:
    """A passphrase or recovery key, derived: the proof for the server, and the key of its slot."""

    kek: bytes = field(repr=False)
    proof: bytes = field(repr=False)


@dataclass(frozen=True, slots=True)
class Keyset:
    """What the owner's key opens: the vault key, the recovery key and every access key by id."""

    vault_key: bytes = field(repr=False)
    recovery: bytes = field(repr=False)
    keys: Mapping[bytes, AccessKey]


class _StoredKey(msgspec.Struct):
    kid: str
    secret: str


class _StoredKeyset(msgspec.Struct):
    vk: str
    rk: str
    keys: list[_StoredKey]


def access_key(secret: bytes) -> AccessKey:
    return AccessKey(secret, sub_key(secret, "ak-id", 16), sub_key(secret, "ak-kek"), sub_key(secret, "ak-auth"))


def passphrase_secret(passphrase: str, salt: bytes, kdf_id: int) -> OwnerSecret:
    """Takes as long as Argon2id wants (0.1 s and 64 MiB for set 1)."""
    stretched = stretch(passphrase, salt, kdf_id, floor=1)
    return OwnerSecret(sub_key(stretched, "pw-kek"), sub_key(stretched, "pw-auth"))


def recovery_secret(recovery: bytes) -> OwnerSecret:
    return OwnerSecret(sub_key(recovery, "rk-kek"), sub_key(recovery, "rk-auth"))


def access_slot_context(ref: VaultRef, kid: bytes, epoch: int) -> bytes:
    return ref.context + kid + u32(epoch)


def passphrase_slot_context(ref: VaultRef, version: int, kdf_id: int, salt: bytes) -> bytes:
    return ref.context + u32(version) + u32(kdf_id) + length_prefixed(salt)


def recovery_slot_context(ref: VaultRef, version: int) -> bytes:
    return ref.context + u32(version)


def keyset_context(ref: VaultRef, epoch: int, version: int) -> bytes:
    return ref.context + u32(epoch) + u64(version)


def keyring_context(ref: VaultRef, epoch: int) -> bytes:
    return ref.context + u32(epoch)


def open_access_slot(key: AccessKey, ref: VaultRef, epoch: int, slot: bytes) -> bytes:
    """The vault key of the epoch."""
    return _key(open_sealed(key.kek, "slot-ak", access_slot_context(ref, key.kid, epoch), slot))


def open_passphrase_slot(
    secret: OwnerSecret, ref: VaultRef, *, version: int, kdf_id: int, salt: bytes, slot: bytes
) -> bytes:
    """The owner's key (AMK)."""
    context = passphrase_slot_context(ref, version, kdf_id, salt)
    return _key(open_sealed(secret.kek, "slot-pw", context, slot))


def open_recovery_slot(secret: OwnerSecret, ref: VaultRef, *, version: int, slot: bytes) -> bytes:
    """The owner's key (AMK)."""
    return _key(open_sealed(secret.kek, "slot-rk", recovery_slot_context(ref, version), slot))


def open_keyring(vault_key: bytes, ref: VaultRef, epoch: int, box: bytes) -> dict[int, bytes]:
    """The vault keys of all earlier epochs."""
    octets = open_sealed(vault_key, "keyring", keyring_context(ref, epoch), box)
    width = _EPOCH_BYTES + _KEY_BYTES
    epochs = [int.from_bytes(octets[i : i + _EPOCH_BYTES]) for i in range(0, len(octets), width)]
    if len(octets) % width or epochs != sorted(set(epochs)) or any(e >= epoch for e in epochs):
        raise BadSealError
    return {e: octets[i * width + _EPOCH_BYTES : (i + 1) * width] for i, e in enumerate(epochs)}


def open_keyset(owner_key: bytes, ref: VaultRef, epoch: int, version: int, box: bytes) -> Keyset:
    """The keyset; every key id in it must be the one that its secret gives."""
    padded = open_sealed(owner_key, "keyset", keyset_context(ref, epoch, version), box)
    try:
        stored = msgspec.json.decode(unpad(padded), type=_StoredKeyset)
        vault_key, recovery = from_base64url(stored.vk, _KEY_BYTES), from_base64url(stored.rk, 20)
        pairs = [(from_base64url(k.kid, 16), from_base64url(k.secret, _KEY_BYTES)) for k in stored.keys]
    except (msgspec.DecodeError, ValueError):
        raise BadSealError from None
    keys = {kid: access_key(secret) for kid, secret in pairs}
    if any(key.kid != kid for kid, key in keys.items()) or len(keys) != len(pairs):
        raise BadSealError
    return Keyset(vault_key, recovery, keys)


def _key(octets: bytes) -> bytes:
    if len(octets) != _KEY_BYTES:
        raise BadSealError
    return octets
