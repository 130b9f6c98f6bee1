"""The container of the vault file, format 1 (VAULT.md 1): header in the clear, its MAC, the sealed body."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Final

from app.core.errors import AppError
from app.core.octets import u32
from app.crypto.errors import BadSealError
from app.crypto.hashing import equal, hmac_sha256, sha256, sub_key
from app.crypto.seal import OVERHEAD_BYTES, open_sealed, seal
from app.vault.file.slots import MAX_SLOTS, Slot
from app.wire.canonical import canonical_json, pad_to_block, unpad_block

MAGIC: Final = b"4OTPVLT"
FORMAT: Final = 1
MAX_HEADER_BYTES: Final = 65_536
_MAC_BYTES: Final = 32
_HEAD: Final = 12
_MAX_NUMBER: Final = 2**53 - 1


@dataclass(frozen=True, slots=True)
class Header:
    """The header's members; unknown ones are among them and are written again."""

    members: Mapping[str, Any]

    @property
    def file_id(self) -> str:
        return str(self.members["id"])

    @property
    def gen(self) -> int:
        return int(self.members["gen"])

    @property
    def hint(self) -> str | None:
        return self.members.get("hint")

    @property
    def slots(self) -> tuple[Slot, ...]:
        return tuple(Slot(members) for members in self.members["slots"])

    def replaced(self, **members: Any) -> Header:
        """With other members; None removes one."""
        merged = {**self.members, **members}
        return Header({name: value for name, value in merged.items() if value is not None})


@dataclass(frozen=True, slots=True)
class Stamp:
    """What tells one version of the file from another: the save counter and the header's MAC."""

    gen: int
    mac: bytes


@dataclass(frozen=True, slots=True)
class Sealed:
    """A file whose structure is sound; nothing in it is proved yet."""

    header: Header
    octets: bytes
    head_end: int

    @property
    def stamp(self) -> Stamp:
        return Stamp(self.header.gen, self.octets[self.head_end : self.head_end + _MAC_BYTES])


def parse(octets: bytes) -> Sealed:
    """Raises AppError "vault.not_a_vault", "vault.newer" or "vault.damaged" (where)."""
    if octets[: len(MAGIC)] != MAGIC or len(octets) < _HEAD:
        raise AppError("vault.damaged", where="length") if MAGIC.startswith(octets) else AppError("vault.not_a_vault")
    if octets[len(MAGIC)] != FORMAT:
        raise AppError("vault.newer", format=octets[len(MAGIC)])
    size = int.from_bytes(octets[8:_HEAD], "big")
    if size > MAX_HEADER_BYTES or len(octets) < _HEAD + size + _MAC_BYTES + OVERHEAD_BYTES:
        raise AppError("vault.damaged", where="length")
    return Sealed(_parse_header(octets[_HEAD : _HEAD + size]), octets, _HEAD + size)


def open_body(sealed: Sealed, dek: bytes) -> bytes:
    """The body's text, once header MAC and body have been proved. Raises AppError "vault.damaged" (where)."""
    octets, end = sealed.octets, sealed.head_end
    check_header(sealed, dek)
    try:
        padded = open_sealed(dek, "vault-body", sha256(octets[: end + _MAC_BYTES]), octets[end + _MAC_BYTES :])
        return unpad_block(padded)
    except (BadSealError, ValueError):
        raise AppError("vault.damaged", where="body") from None


def check_header(sealed: Sealed, dek: bytes) -> None:
    """Raises AppError "vault.damaged" when the header is not the one that this key's holder wrote."""
    mac = hmac_sha256(sub_key(dek, "vault-head"), sealed.octets[: sealed.head_end])
    if not equal(mac, sealed.stamp.mac):
        raise AppError("vault.damaged", where="header_mac")


def encode(header: Header, dek: bytes, body: bytes, *, salt: bytes | None = None) -> bytes:
    """The file. Only test vectors hand in a salt. Raises AppError "vault.header_too_large"."""
    text = canonical_json(dict(header.members))
    if len(text) > MAX_HEADER_BYTES:
        raise AppError("vault.header_too_large")
    head = MAGIC + bytes([FORMAT]) + u32(len(text)) + text
    head += hmac_sha256(sub_key(dek, "vault-head"), head)
    return head + seal(dek, "vault-body", sha256(head), pad_to_block(body), salt=salt)


def _parse_header(text: bytes) -> Header:
    try:
        members = json.loads(text)
        canonical = canonical_json(members) == text
    except (ValueError, RecursionError):
        raise AppError("vault.damaged", where="header") from None
    if not canonical or not isinstance(members, dict):
        raise AppError("vault.damaged", where="header")
    if not _is_number(members.get("min_reader")):
        raise AppError("vault.damaged", where="min_reader")
    if members["min_reader"] > FORMAT:
        raise AppError("vault.newer", format=members["min_reader"])
    _check_members(members)
    return Header(members)


def _check_members(members: Mapping[str, Any]) -> None:
    slots = members.get("slots")
    sound = {
        "v": members.get("v") == FORMAT,
        "id": isinstance(members.get("id"), str),
        "gen": _is_number(members.get("gen")),
        "slots": isinstance(slots, list)
        and 1 <= len(slots) <= MAX_SLOTS
        and all(isinstance(slot, dict) for slot in slots)
        and len({str(slot.get("id")) for slot in slots}) == len(slots),
        "hint": isinstance(members.get("hint", ""), str),
    }
    for where, fine in sound.items():
        if not fine:
            raise AppError("vault.damaged", where=where)


def _is_number(value: Any) -> bool:
    return type(value) is int and 0 <= value <= _MAX_NUMBER
