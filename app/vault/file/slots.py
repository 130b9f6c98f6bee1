"""Slots of the vault file (VAULT.md 1.2): each seals the file's key under one thing that a person or a machine has."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from itertools import chain, count
from typing import Any, Final, Literal

from app.core.octets import from_base64url, to_base64url, u32
from app.crypto import bech32m
from app.crypto.errors import BadSealError
from app.crypto.hashing import sub_key, tagged_hash
from app.crypto.kdf import check_kdf, stretch
from app.crypto.random import new_salt
from app.crypto.seal import OVERHEAD_BYTES, open_sealed, seal

MAX_SLOTS: Final = 16
DEK_BYTES: Final = 32
KEYRING_BYTES: Final = 32
RECOVERY_BYTES: Final = 20
RECOVERY_PREFIX: Final = "4otprk"
_MAX_ID: Final = 2**32 - 1
_STRETCHED: Final = frozenset(("password", "pin"))
_KNOWN: Final = frozenset(("password", "keyring", "pin", "recovery", "plain"))

SlotType = Literal["password", "keyring", "pin", "recovery", "plain"]
Stretch = Callable[[str, bytes, int], bytes]


@dataclass(frozen=True, slots=True)
class Slot:
    """One slot as it stands in the header; unknown members and unknown types are kept and left alone."""

    members: Mapping[str, Any]

    @property
    def id(self) -> int:
        """Its number; -1 for what is none, as a kind of slot that we do not know may have it."""
        number = self.members.get("id")
        return number if type(number) is int else -1

    @property
    def type(self) -> str:
        return str(self.members.get("type"))

    @property
    def kdf(self) -> int:
        return int(self.members.get("kdf", 0))

    @property
    def salt(self) -> bytes:
        return from_base64url(self.members.get("salt", ""))

    @property
    def is_sound(self) -> bool:
        """Of a known type and structurally valid; says nothing about what opens it."""
        try:
            from_base64url(self.members["key"], DEK_BYTES + OVERHEAD_BYTES)
            u32(self.id)
            if type(self.members.get("kdf", 0)) is not int:
                return False
            if self.type in _STRETCHED:
                check_kdf(self.kdf, self.salt)
        except (KeyError, TypeError, ValueError, AttributeError, OverflowError, BadSealError):
            return False
        return self.type in _KNOWN


def seal_slot(file_id: str, slot_id: int, kind: SlotType, kek: bytes, dek: bytes, **more: Any) -> dict[str, Any]:
    """The members of a new slot. `more` is kdf and salt (octets) where the type has them; `box_salt` is for vectors."""
    box_salt = more.pop("box_salt", None)
    members: dict[str, Any] = {"id": slot_id, "type": kind}
    if "salt" in more:
        members.update(kdf=more["kdf"], salt=to_base64url(more["salt"]))
    box = seal(kek, "vault-slot", _context(file_id, Slot(members)), dek, salt=box_salt)
    return {**members, "key": to_base64url(box)}


def open_slot(file_id: str, slot: Slot, kek: bytes) -> bytes:
    """The file's key; raises BadSealError."""
    try:
        box = from_base64url(slot.members["key"], DEK_BYTES + OVERHEAD_BYTES)
        dek = open_sealed(kek, "vault-slot", _context(file_id, slot), box)
    except (KeyError, TypeError, ValueError, AttributeError, OverflowError):
        raise BadSealError from None
    return dek


def password_kek(prk: bytes) -> bytes:
    return sub_key(prk, "vault-pw")


def keyring_kek(stored: bytes) -> bytes:
    return sub_key(stored, "vault-ring")


def pin_kek(stored: bytes, prk: bytes) -> bytes:
    return sub_key(stored + prk, "vault-pin")


def recovery_kek(recovery: bytes) -> bytes:
    return sub_key(recovery, "vault-rk")


PLAIN_KEK: Final = bytes(32)


def new_password_slot(file_id: str, slot_id: int, password: str, kdf: int, dek: bytes) -> dict[str, Any]:
    """Takes as long as the KDF set takes."""
    salt = new_salt()
    kek = password_kek(stretch(password, salt, kdf))
    return seal_slot(file_id, slot_id, "password", kek, dek, kdf=kdf, salt=salt)


def new_pin_slot(file_id: str, slot_id: int, secret: tuple[bytes, str], kdf: int, dek: bytes) -> dict[str, Any]:
    """`secret` is the key of the OS store and the PIN: both are needed."""
    salt = new_salt()
    stored, pin = secret
    return seal_slot(file_id, slot_id, "pin", pin_kek(stored, stretch(pin, salt, kdf)), dek, kdf=kdf, salt=salt)


def write_recovery_key(recovery: bytes) -> str:
    """As it is printed."""
    return bech32m.encode(RECOVERY_PREFIX, b"\x01" + recovery)


def read_recovery_key(text: str) -> bytes:
    """Raises BadSealError for anything else."""
    payload = bech32m.decode(RECOVERY_PREFIX, text)
    if len(payload) != 1 + RECOVERY_BYTES or payload[0] != 1:
        raise BadSealError
    return payload[1:]


def next_slot_id(slots: Iterable[Slot]) -> int:
    """The number after the highest; where there is none, the lowest that is free."""
    present = list(slots)
    taken = {str(slot.members.get("id")) for slot in present}
    following = max((slot.id for slot in present), default=0) + 1
    return next(n for n in chain((following,), count(1)) if 0 < n <= _MAX_ID and str(n) not in taken)


def _context(file_id: str, slot: Slot) -> bytes:
    return tagged_hash(
        "vault-slot", from_base64url(file_id), u32(slot.id), slot.type.encode(), u32(slot.kdf), slot.salt
    )
