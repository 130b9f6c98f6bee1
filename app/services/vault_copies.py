"""The copies that a former password or recovery key opens: put under what opens the vault now, or deleted."""

from __future__ import annotations

import asyncio
import contextlib

from app.core.errors import AppError
from app.runtime.tasks import one_at_a_time
from app.services import vault_keys
from app.services.vault_core import VaultCore
from app.vault.coverage import holds_all
from app.vault.file.container import Sealed
from app.vault.file.opening import FindKey
from app.vault.file.renewal import FormerCopy, Tally, delete_copies, former_copies, renew_copies, with_keys
from app.vault.session import Session, read_body


class VaultCopies(VaultCore):
    """Nothing here touches the vault file itself."""

    async def former_copies(self) -> tuple[FormerCopy, ...]:
        """The copies that open with a password or recovery key that the vault has no more."""
        session = self._opened()
        return await asyncio.to_thread(former_copies, self._files, session.header, with_keys(session.dek.reveal()))

    @one_at_a_time
    async def renew_copies(self, former_password: str = "") -> Tally:
        """Puts them under what opens the vault now. AppError "vault.wrong_password" when the former one opens none."""
        session = self._writable_session()
        return await self._renew(session, await self._keys_of_copies(session, former_password))

    @one_at_a_time
    async def delete_copies(self, former_password: str = "") -> Tally:
        """Deletes those that are older and whose codes are all in the vault or its trash; errors as above."""
        session = self._writable_session()
        return await self._delete(session, await self._keys_of_copies(session, former_password))

    async def _renew(self, session: Session, find_key: FindKey) -> Tally:
        dek = session.dek.reveal()
        return await asyncio.to_thread(renew_copies, self._files, session.header, dek, find_key)

    async def _delete(self, session: Session, find_key: FindKey) -> Tally:
        snapshot, now_ms = self.snapshot, self._clock.now_ms()

        def is_held(body: bytes) -> bool:
            with contextlib.suppress(AppError):  # a body that does not parse may hold anything
                opened = read_body(body, now_ms)
                return opened.read_only is None and holds_all(snapshot, opened.snapshot)
            return False

        return await asyncio.to_thread(delete_copies, self._files, session.header, find_key, is_held)

    async def _keys_of_copies(self, session: Session, former_password: str) -> FindKey:
        """The vault's key, then the former password's, which is proved on at least one copy."""
        present = with_keys(session.dek.reveal())
        if not former_password:
            return present
        former = vault_keys.by_password(former_password)

        def find(sealed: Sealed) -> bytes | None:
            return present(sealed) or former(sealed)

        def opens_any() -> bool:
            both = zip(*(former_copies(self._files, session.header, keys) for keys in (present, find)), strict=True)
            return any(after.is_open and not before.is_open for before, after in both)

        if not await asyncio.to_thread(opens_any):
            raise AppError("vault.wrong_password")
        return find
