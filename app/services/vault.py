"""The vault as the faces use it: one instance per running app. Here: making one, its keys, and its copies.

Opening, changing, saving and locking is `app.services.vault_core`; what becomes of copies `app.services.vault_copies`.
"""

from __future__ import annotations

import asyncio
from typing import Any, Literal

from app.crypto.random import new_key
from app.runtime.machine import total_memory_bytes
from app.runtime.tasks import one_at_a_time
from app.services import vault_keys
from app.services.vault_copies import VaultCopies
from app.services.vault_saving import SaveState
from app.services.vault_types import Applied, Notice, State, VaultOptions, VaultStatus
from app.vault.file.hint import checked_hint
from app.vault.file.kdf_choice import choose_kdf, probe_seconds
from app.vault.file.renewal import FormerCopy, Tally, with_keys
from app.vault.file.slots import PLAIN_KEK, new_password_slot, seal_slot
from app.vault.model import Snapshot
from app.vault.session import new_file_id, new_session

__all__ = [
    "Applied",
    "Copies",
    "FormerCopy",
    "Notice",
    "SaveState",
    "State",
    "Tally",
    "VaultOptions",
    "VaultService",
    "VaultStatus",
]


Copies = Literal["keep", "renew", "delete"]


class VaultService(VaultCopies):
    """Opens, changes, saves and locks one vault, and changes what opens it."""

    @one_at_a_time
    async def create(self, password: str | None, hint: str = "") -> None:
        """A new vault; None for one without protection. Never over an existing one (R13).

        AppError "vault.exists", "vault.missing", "vault.password_too_short", "vault.hint_reveals_password".
        """
        if password is not None:
            vault_keys.check_new_password(password)
        kept_hint = checked_hint(hint, password or "")
        self.check_absent()
        self._take_lock(must=True)
        file_id, dek = new_file_id(), new_key()
        slot = await self._first_slot(file_id, dek, password)
        session = new_session([slot], file_id, dek, self._options.app_version)
        session.header = session.header.replaced(hint=kept_hint)
        self._enter(session, Snapshot(generation=1), is_saved=False)
        failed = await self._saver.flush()
        if failed is not None:
            self._saver.abandon()
            self._forget()
            self.state_changed.emit(self.status())
            raise failed
        self._fresh_start = False

    # -- security

    @one_at_a_time
    async def change_password(
        self, old: str | None, new: str, hint: str = "", *, compromised: bool = False, copies: Copies = "keep"
    ) -> None:
        """Rewrites one slot. `compromised` also makes a new file key: other slots that cannot be remade go.

        `copies` says what becomes of the copies beside the file, which open with the old password until then; "delete"
        leaves those that hold a code that the vault has not.
        AppError "vault.wrong_password", "vault.password_too_short", "vault.hint_reveals_password".
        """
        vault_keys.check_new_password(new)
        kept_hint = checked_hint(hint, new)
        await self.prove(old)
        session = self._writable_session()
        kdf = await self._choose_kdf()
        change = self._security.password_change(session, (old, new), kdf, compromised=compromised)
        old_dek = session.dek.reveal()
        header, dek = await asyncio.to_thread(change)
        await self._change_header(header.replaced(hint=kept_hint), dek)
        if copies != "keep":
            work = self._renew if copies == "renew" else self._delete
            await work(session, with_keys(session.dek.reveal(), old_dek))
        if compromised:
            self._tell("vault.other_slots_removed")

    async def stronger_kdf(self) -> int | None:
        """The KDF set that a new slot would get here, when that is stronger than the password's; worth an offer."""
        session = self._opened()
        best = await self._choose_kdf()
        present = [slot.kdf for slot in session.header.slots if slot.type == "password" and slot.is_sound]
        return best if present and max(present) < best else None

    @one_at_a_time
    async def set_hint(self, hint: str, password: str | None = None) -> None:
        """With the password at hand the hint is checked against it; without, only its length is."""
        session = self._writable_session()
        await self._change_header(session.header.replaced(hint=checked_hint(hint, password or "")))

    @one_at_a_time
    async def make_recovery_key(self) -> str:
        """A new one; the one before opens nothing any more. Shown once, for printing."""
        session = self._writable_session()
        header, text = self._security.recovery_key_change(session)
        await self._change_header(header)
        return text

    @one_at_a_time
    async def remove_recovery_key(self) -> None:
        session = self._writable_session()
        await self._change_header(self._security.without(session.header, "recovery"))

    async def key_store_name(self) -> str | None:
        """The key store that would be used; None where no real one works, and then none is offered."""
        return await asyncio.to_thread(lambda: self._security.store_name)

    @one_at_a_time
    async def enable_keyring(self, days: int) -> None:
        """Unlock without the password on this computer; it is asked again after so many days.

        AppError "keyring.unavailable", "keyring.failed".
        """
        session = self._writable_session()
        header = await asyncio.to_thread(self._security.keyring_change, session)
        await self._change_header(header)
        await self.apply(self._security.note_keyring(days, self._clock.now_ms()))

    @one_at_a_time
    async def disable_keyring(self) -> None:
        session = self._writable_session()
        await self._change_header(self._security.without(session.header, "keyring", "pin"))
        await asyncio.to_thread(self._security.forget_stored_key, session.header.file_id)
        await self.apply(self._security.forget_keyring())

    @one_at_a_time
    async def enable_pin(self, pin: str) -> None:
        """Beside a password or a recovery key only; the key store holds the other half."""
        session = self._writable_session()
        kdf = await self._choose_kdf()
        await self._change_header(await asyncio.to_thread(self._security.pin_change, session, pin, kdf))

    # -- when something is wrong

    @one_at_a_time
    async def start_over(self) -> None:
        """The file is renamed to `.before-reset-<time>`; then `create` may make a new vault."""
        await self._leave()
        await asyncio.to_thread(self._files.set_aside, "before-reset", self._clock.now_ms())
        self._fresh_start = True
        self.state_changed.emit(self.status())

    @one_at_a_time
    async def open_copy(self, name: str) -> None:
        """A copy becomes the file; what was the file is kept beside. Then it is unlocked as usual."""
        await self._leave()
        damaged = self.status().state == "damaged"
        reason = "corrupt" if damaged else "before-repair"
        now_ms = self._clock.now_ms()
        await asyncio.to_thread(self._files.read_copy, name)
        await asyncio.to_thread(self._files.set_aside, reason, now_ms)
        await asyncio.to_thread(self._files.bring_back, name)
        self._old_copy = True
        self.state_changed.emit(self.status())

    # -- inside

    async def _leave(self) -> None:
        """Saves and locks, and makes sure that nobody else writes."""
        failed = await self._saver.flush()
        if failed is not None:
            raise failed
        self._take_lock(must=True)
        self._forget()

    async def _first_slot(self, file_id: str, dek: bytes, password: str | None) -> dict[str, Any]:
        if password is None:
            return seal_slot(file_id, 1, "plain", PLAIN_KEK, dek)
        kdf = await self._choose_kdf()
        return await asyncio.to_thread(new_password_slot, file_id, 1, password, kdf, dek)

    async def _choose_kdf(self) -> int:
        if self._kdf is None:
            memory = total_memory_bytes()
            self._kdf = await asyncio.to_thread(choose_kdf, memory, lambda: probe_seconds(self._clock.monotonic))
        return self._kdf
