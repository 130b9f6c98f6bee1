"""Finding the file's key behind a password, a recovery key, the OS key store or a PIN; and making the slots for them.

Key derivations of one search are remembered, so that many copies with the same slot cost one derivation.
"""

from __future__ import annotations

from typing import Any

from app.core.errors import AppError
from app.core.octets import from_base64url, to_base64url
from app.crypto.errors import BadSealError
from app.crypto.kdf import stretch
from app.vault.file.container import Header, Sealed
from app.vault.file.opening import FindKey
from app.vault.file.slots import (
    KEYRING_BYTES,
    PLAIN_KEK,
    Slot,
    keyring_kek,
    open_slot,
    password_kek,
    pin_kek,
    read_recovery_key,
    recovery_kek,
)

MIN_PASSWORD_CHARACTERS = 8
Members = dict[str, Any]


def by_password(password: str | None) -> FindKey:
    """Opens password slots, and the slot of a vault without protection."""
    derive = _Derivations(password or "")

    def find(sealed: Sealed) -> bytes | None:
        for slot in _sound(sealed.header):
            if slot.type == "plain":
                dek = _try(sealed.header, slot, PLAIN_KEK)
            elif slot.type == "password" and password:
                dek = _try(sealed.header, slot, password_kek(derive(slot)))
            else:
                continue
            if dek is not None:
                return dek
        return None

    return find


def by_recovery_key(text: str) -> FindKey:
    """AppError "vault.recovery_key_wrong" when the text is none."""
    try:
        kek = recovery_kek(read_recovery_key(text))
    except BadSealError:
        raise AppError("vault.recovery_key_wrong") from None
    return _by_kek("recovery", kek)


def by_stored_key(stored: bytes) -> FindKey:
    return _by_kek("keyring", keyring_kek(stored))


def by_pin(stored: bytes, pin: str) -> FindKey:
    derive = _Derivations(pin)

    def find(sealed: Sealed) -> bytes | None:
        for slot in _sound(sealed.header):
            if slot.type == "pin":
                dek = _try(sealed.header, slot, pin_kek(stored, derive(slot)))
                if dek is not None:
                    return dek
        return None

    return find


def opening_slot(header: Header, password: str) -> Slot | None:
    """The password slot that the password opens."""
    derive = _Derivations(password)
    for slot in _sound(header):
        if slot.type == "password" and _try(header, slot, password_kek(derive(slot))) is not None:
            return slot
    return None


def check_new_password(password: str) -> None:
    """AppError "vault.password_too_short" (minimum)."""
    if len(password) < MIN_PASSWORD_CHARACTERS:
        raise AppError("vault.password_too_short", minimum=MIN_PASSWORD_CHARACTERS)


def slots_without(header: Header, *kinds: str) -> list[Members]:
    return [dict(slot.members) for slot in header.slots if slot.type not in kinds]


def kinds_of(header: Header) -> frozenset[str]:
    """Types of the slots that can be opened here."""
    return frozenset(slot.type for slot in _sound(header))


def stored_text(stored: bytes) -> str:
    return to_base64url(stored)


def stored_key(text: str | None) -> bytes:
    """AppError "vault.keyring_missing" when the store has no key, or something else in its place."""
    try:
        return from_base64url(text or "", KEYRING_BYTES)
    except ValueError:
        raise AppError("vault.keyring_missing") from None


def _by_kek(kind: str, kek: bytes) -> FindKey:
    def find(sealed: Sealed) -> bytes | None:
        for slot in _sound(sealed.header):
            if slot.type == kind:
                dek = _try(sealed.header, slot, kek)
                if dek is not None:
                    return dek
        return None

    return find


class _Derivations:
    """Argon2id results by parameters, for the length of one search."""

    def __init__(self, secret: str) -> None:
        self._secret = secret
        self._done: dict[tuple[int, bytes], bytes] = {}

    def __call__(self, slot: Slot) -> bytes:
        key = (slot.kdf, slot.salt)
        if key not in self._done:
            self._done[key] = stretch(self._secret, slot.salt, slot.kdf)
        return self._done[key]


def _sound(header: Header) -> list[Slot]:
    return [slot for slot in header.slots if slot.is_sound]


def _try(header: Header, slot: Slot, kek: bytes) -> bytes | None:
    try:
        return open_slot(header.file_id, slot, kek)
    except BadSealError:
        return None
