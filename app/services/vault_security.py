"""The ways into the vault: password, recovery key, OS key store, PIN. Builds headers, saves nothing."""

from __future__ import annotations

import contextlib
import hashlib
from collections.abc import Callable

from app.core.errors import AppError
from app.crypto.random import new_key, random_octets
from app.platform.keyring.store import Keyring
from app.services import vault_keys
from app.vault.commands import Command, set_setting
from app.vault.file.container import Header, parse
from app.vault.file.folder import VaultFolder
from app.vault.file.slots import (
    RECOVERY_BYTES,
    Slot,
    keyring_kek,
    new_password_slot,
    new_pin_slot,
    next_slot_id,
    recovery_kek,
    seal_slot,
    write_recovery_key,
)
from app.vault.model import Snapshot
from app.vault.session import Session

PIN_TRIES = 10
KEYRING_SETTING = "keyring_unlock"
_GLANCE_SECONDS = 2.0  # the first window waits for it
_DAY_MS = 24 * 3600 * 1000


class VaultSecurity:
    """Knows the OS key store (None: not offered). `stored_key` and the like block."""

    def __init__(self, files: VaultFolder, keyring: Keyring | None) -> None:
        self._files = files
        self._keyring = keyring
        digest = hashlib.sha256(str(files.folder.absolute()).encode("utf-8", "surrogatepass")).hexdigest()
        self._folder_account = f"folder-{digest[:32]}"
        self._knows_folder: bool | None = None
        self._file_id: str | None = None

    @property
    def store_name(self) -> str | None:
        """The key store that would be used; None: do not offer it."""
        return self._keyring.name if self._keyring is not None else None

    def knows_folder(self) -> bool:
        """Whether the key store remembers a vault in this folder. Asked once."""
        if self._knows_folder is None:
            try:
                self._knows_folder = self._keyring is not None and (
                    self._keyring.get(self._folder_account, seconds=_GLANCE_SECONDS) is not None
                )
            except AppError:
                self._knows_folder = False
        return self._knows_folder

    def entered(self, file_id: str) -> None:
        self._file_id = file_id

    def stored_key(self) -> bytes:
        """AppError "vault.keyring_missing"."""
        return vault_keys.stored_key(self._store().get(self._current_file_id()))

    # -- headers with other slots

    def password_change(
        self, session: Session, passwords: tuple[str | None, str], kdf: int, *, compromised: bool
    ) -> Callable[[], tuple[Header, bytes | None]]:
        old, new = passwords
        header, dek = session.header, session.dek.reveal()

        def change() -> tuple[Header, bytes | None]:
            if compromised:
                return self._with_new_key(header, new, kdf)
            slot = vault_keys.opening_slot(header, old) if old else None
            slot_id = slot.id if slot else next_slot_id(header.slots)
            kept = [dict(s.members) for s in header.slots if s.id != slot_id and s.type != "plain"]
            made = new_password_slot(header.file_id, slot_id, new, kdf, dek)
            return header.replaced(slots=sorted([*kept, made], key=lambda s: Slot(s).id)), None

        return change

    def recovery_key_change(self, session: Session) -> tuple[Header, str]:
        recovery = random_octets(RECOVERY_BYTES)
        kept = vault_keys.slots_without(session.header, "recovery", "plain")
        made = seal_slot(
            session.header.file_id,
            next_slot_id(session.header.slots),
            "recovery",
            recovery_kek(recovery),
            session.dek.reveal(),
        )
        return session.header.replaced(slots=[*kept, made]), write_recovery_key(recovery)

    def keyring_change(self, session: Session) -> Header:
        """A new key in the store, read back before a slot depends on it."""
        store, stored = self._store(), new_key()
        file_id = session.header.file_id
        store.set(file_id, vault_keys.stored_text(stored))
        if vault_keys.stored_key(store.get(file_id)) != stored:
            raise AppError("keyring.failed")
        store.set(self._folder_account, file_id)
        kept = vault_keys.slots_without(session.header, "keyring", "pin", "plain")
        slot_id = next_slot_id(session.header.slots)
        made = seal_slot(file_id, slot_id, "keyring", keyring_kek(stored), session.dek.reveal())
        return session.header.replaced(slots=[*kept, made])

    def pin_change(self, session: Session, pin: str, kdf: int) -> Header:
        """AppError "vault.pin_needs_password" without a password or recovery slot beside it."""
        if not vault_keys.kinds_of(session.header) & {"password", "recovery"}:
            raise AppError("vault.pin_needs_password")
        store, stored = self._store(), new_key()
        file_id = session.header.file_id
        store.set(file_id, vault_keys.stored_text(stored))
        store.delete(_tries_account(file_id))
        kept = vault_keys.slots_without(session.header, "keyring", "pin", "plain")
        slot_id = next_slot_id(session.header.slots)
        made = new_pin_slot(file_id, slot_id, (stored, pin), kdf, session.dek.reveal())
        return session.header.replaced(slots=[*kept, made])

    def without(self, header: Header, *kinds: str) -> Header:
        """AppError "vault.last_slot" when nothing would open the vault any more, or a PIN alone."""
        kept = vault_keys.slots_without(header, *kinds)
        if not vault_keys.kinds_of(header.replaced(slots=kept)) - {"pin"}:
            raise AppError("vault.last_slot")
        return header.replaced(slots=kept)

    def forget_stored_key(self, file_id: str) -> None:
        store = self._store()
        for account in (file_id, _tries_account(file_id), self._folder_account):
            store.delete(account)

    # -- the PIN's counter, beside the key in the store

    def start_pin_try(self) -> bytes:
        """Counts the try before it is made, so that killing the app gives none back."""
        store, file_id = self._store(), self._current_file_id()
        stored = vault_keys.stored_key(store.get(file_id))
        tries = self._pin_tries(file_id)
        if tries >= PIN_TRIES:
            store.delete(file_id)
            raise AppError("vault.keyring_missing")
        store.set(_tries_account(file_id), str(tries + 1))
        return stored

    def pin_tries_left(self) -> int:
        """After a wrong one; at 0 the key in the store is deleted and the slot is dead."""
        file_id = self._current_file_id()
        left = PIN_TRIES - self._pin_tries(file_id)
        if left <= 0:
            self._store().delete(file_id)
        return max(left, 0)

    def end_pin_tries(self) -> None:
        self._store().delete(_tries_account(self._current_file_id()))

    def _pin_tries(self, file_id: str) -> int:
        """A counter that is not a number counts as used up."""
        text = self._store().get(_tries_account(file_id))
        if text is None:
            return 0
        return int(text) if text.isascii() and text.isdigit() else PIN_TRIES

    # -- when the password is asked again

    def note_keyring(self, days: int, now_ms: int) -> Command:
        return set_setting(KEYRING_SETTING, {"days": days, "proved": now_ms})

    def renewed_proof(self, snapshot: Snapshot, now_ms: int) -> Command | None:
        """After the password was typed: the days begin anew. At most once a day, so that unlocking seldom saves."""
        noted = snapshot.settings.get(KEYRING_SETTING)
        if not isinstance(noted, dict) or not isinstance(noted.get("days"), int):
            return None
        proved = noted.get("proved")
        if isinstance(proved, int) and 0 <= now_ms - proved < _DAY_MS:
            return None
        return self.note_keyring(noted["days"], now_ms)

    def forget_keyring(self) -> Command:
        return set_setting(KEYRING_SETTING, None)

    def password_is_due(self, snapshot: Snapshot, now_ms: int) -> bool:
        """A proof in the future (the clock was set back) is no proof."""
        noted = snapshot.settings.get(KEYRING_SETTING)
        if not isinstance(noted, dict) or not isinstance(noted.get("days"), int):
            return False
        proved = noted.get("proved")
        age_ms = now_ms - proved if isinstance(proved, int) else _DAY_MS * 36_500
        return bool(noted["days"]) and not -_DAY_MS <= age_ms <= noted["days"] * _DAY_MS

    # -- inside

    def _with_new_key(self, header: Header, password: str, kdf: int) -> tuple[Header, bytes]:
        dek = new_key()
        slots = [new_password_slot(header.file_id, 1, password, kdf, dek)]
        if self._keyring is not None and any(slot.type == "keyring" for slot in header.slots):
            with contextlib.suppress(AppError):  # without the store's key the slot goes: it opens nothing any more
                stored = vault_keys.stored_key(self._keyring.get(header.file_id))
                slots.append(seal_slot(header.file_id, 2, "keyring", keyring_kek(stored), dek))
        return header.replaced(slots=slots), dek

    def _store(self) -> Keyring:
        if self._keyring is None:
            raise AppError("keyring.unavailable")
        return self._keyring

    def _current_file_id(self) -> str:
        if self._file_id is None:
            octets = self._files.read()
            if octets is None:
                raise AppError("vault.missing")
            self._file_id = parse(octets).header.file_id
        return self._file_id


def _tries_account(file_id: str) -> str:
    return f"{file_id}-tries"
