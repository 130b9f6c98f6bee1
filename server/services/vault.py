"""The vault of an account: made, unlocked, its slots changed, deleted (SYNC.md 8)."""

from __future__ import annotations

from typing import Final

from app.crypto.hashing import equal, sha256
from app.crypto.kdf import KDF_SETS
from app.wire.messages import (
    CommitAnswer,
    SlotKind,
    SlotUpdate,
    UnlockAnswer,
    UnlockParameters,
    UnlockRequest,
    VaultRequest,
)
from app.wire.octets import Id, KeyBox, KeyringBox, KeysetBox, Salt
from server.domain import address
from server.domain.limits import DAY, UNLOCK_DAY, UNLOCK_FIRST_WAIT, UNLOCK_LIFE, UNLOCK_LONGEST_WAIT, UNLOCK_TRIES
from server.domain.people import Session, Visitor
from server.domain.refusal import Refusal
from server.services.billing import Billing
from server.services.hints import Hints
from server.services.ledger import Ledger, actor_of
from server.services.sessions import Sessions
from server.store import rates, sessions, vaults
from server.store.transaction import Transaction

# In place of a count of wrong proofs: the slot rests for a day, and counting begins anew after it.
_LOCKED_FOR_THE_DAY: Final = 1_000_000
_ALLOWED_KDF: Final = frozenset(KDF_SETS)


class VaultService:
    """Owner operations that are not about access keys."""

    def __init__(self, ledger: Ledger, signed_in: Sessions, billing: Billing, hints: Hints) -> None:
        self._ledger = ledger
        self._context = ledger.context
        self._sessions = signed_in
        self._billing = billing
        self._hints = hints

    async def create(self, session: Session, request: VaultRequest, visitor: Visitor) -> CommitAnswer:
        """Raises Refusal("exists", "invalid" or "subscription_required")."""
        self._sessions.require(session, recent=True)
        _check_kdf(request.slots.pw.kdf_id)
        answer = await self._context.database.write(self._create, session, request, visitor)
        self._ledger.post.wake()
        return answer

    async def unlock_parameters(self, session: Session, kind: SlotKind) -> UnlockParameters:
        """What is needed to derive the proof. Raises Refusal("not_found" or "locked")."""
        self._sessions.require(session)
        return await self._context.database.read(self._parameters, session, kind)

    async def unlock(self, session: Session, request: UnlockRequest, visitor: Visitor) -> UnlockAnswer:
        """The slot and the keyset, for a right proof; the session may then act as the owner for ten minutes."""
        self._sessions.require(session)
        refusal = await self._context.database.write(self._try_unlock, session, request, visitor)
        self._ledger.post.wake()
        if refusal is not None:
            raise refusal
        return await self._context.database.read(self._unlocked, session.account, request.kind)

    async def change_slot(self, session: Session, kind: SlotKind, request: SlotUpdate, visitor: Visitor) -> None:
        """A new passphrase or recovery key; compare and swap on the version."""
        self._sessions.require(session, recent=True, unlocked=True)
        values: dict[str, object] = {"auth_hash": bytes(request.auth_hash), "blob": bytes(request.blob)}
        if kind == "pw":
            if request.kdf_id is None or request.salt is None:
                raise Refusal("invalid", "kdf_id, salt")
            _check_kdf(request.kdf_id)
            values |= {"kdf_id": request.kdf_id, "salt": bytes(request.salt)}
        await self._context.database.write(self._change_slot, session, kind, request.version, values, visitor)
        await self._sessions.tell_ended(session.account)
        self._ledger.post.wake()

    async def delete(self, session: Session, confirm: str, visitor: Visitor) -> None:
        """The account's address is typed to confirm. Devices keep everything and are told that the vault is gone."""
        self._sessions.require(session, recent=True)
        known = await self._context.database.read(self._ledger.account, session.account)
        if address.canonical(confirm) != address.canonical(known.email):
            raise Refusal("invalid", "confirm")
        await self._context.database.write(self._delete, session, visitor)
        await self._hints.tell(session.account, "revoked")
        self._ledger.post.wake()

    def _create(
        self, connection: Transaction, session: Session, request: VaultRequest, visitor: Visitor
    ) -> CommitAnswer:
        account, now = self._ledger.account(connection, session.account), self._context.clock.now_ms()
        if not self._billing.is_entitled(account.entitled_until):
            raise Refusal("subscription_required")
        answer = vaults.create(connection, session.account, request, now)
        sessions.set_unlocked(connection, session, now + UNLOCK_LIFE)
        self._ledger.note(connection, session.account, "vault_created", visitor, actor_of(session))
        self._ledger.notify(connection, session.account, "key_created")
        return answer

    def _parameters(self, connection: Transaction, session: Session, kind: SlotKind) -> UnlockParameters:
        row, vault = vaults.slot(connection, session.account, kind), vaults.read(connection, session.account)
        if row is None or vault is None:
            raise Refusal("not_found")
        self._check_lock(row.locked_until, row.fails)
        salt = None if row.salt is None else Salt(row.salt)
        return UnlockParameters(vault=Id(vault.vault_id), kind=kind, version=row.version, kdf_id=row.kdf_id, salt=salt)

    def _check_lock(self, locked_until: int | None, fails: int) -> None:
        now = self._context.clock.now_ms()
        if locked_until is not None and now < locked_until <= now + DAY:  # later: the clock was ahead
            code = "locked" if fails >= _LOCKED_FOR_THE_DAY else "rate_limited"
            raise Refusal(code, retry_after=(locked_until - now) // 1000 + 1)

    def _try_unlock(
        self, connection: Transaction, session: Session, request: UnlockRequest, visitor: Visitor
    ) -> Refusal | None:
        """A refusal is returned, not raised: the count of wrong proofs must be kept."""
        row = vaults.slot(connection, session.account, request.kind, locked=True)
        now = self._context.clock.now_ms()
        if row is None:
            return Refusal("not_found")
        try:
            self._check_lock(row.locked_until, row.fails)
        except Refusal as refusal:
            return refusal
        if row.version == request.version and equal(row.auth_hash, sha256(request.proof)):
            vaults.set_tries(connection, session.account, request.kind, 0, None)
            sessions.set_unlocked(connection, session, now + UNLOCK_LIFE)
            self._ledger.note(connection, session.account, "unlocked", visitor, actor_of(session), kind=request.kind)
            return None
        fails = 1 if row.fails >= _LOCKED_FOR_THE_DAY else row.fails + 1
        self._count_wrong(connection, session, request.kind, fails, visitor)
        return Refusal("unauthenticated", "proof")

    def _count_wrong(
        self, connection: Transaction, session: Session, kind: SlotKind, fails: int, visitor: Visitor
    ) -> None:
        """Five tries, then a minute, doubling to an hour; after twenty in a day the slot rests for a day."""
        now = self._context.clock.now_ms()
        until = None
        if fails >= UNLOCK_TRIES:
            until = now + min(UNLOCK_FIRST_WAIT * 2 ** min(fails - UNLOCK_TRIES, 10), UNLOCK_LONGEST_WAIT)
        key = self._context.keys.mac("rate", b"unlock|" + session.account + kind.encode())
        if rates.count(connection, key, UNLOCK_DAY, now) >= UNLOCK_DAY.count:
            until, fails = now + DAY, _LOCKED_FOR_THE_DAY
            self._ledger.note(connection, session.account, "unlock_locked", visitor, actor_of(session), kind=kind)
            self._ledger.notify(connection, session.account, "unlock_locked")
        vaults.set_tries(connection, session.account, kind, fails, until)

    def _unlocked(self, connection: Transaction, account: bytes, kind: SlotKind) -> UnlockAnswer:
        row, vault = vaults.slot(connection, account, kind), vaults.read(connection, account)
        if row is None or vault is None:
            raise Refusal("not_found")
        return UnlockAnswer(
            slot=KeyBox(row.blob),
            keyset=KeysetBox(vault.keyset),
            keyset_version=vault.keyset_version,
            epoch=vault.epoch,
            seen_epoch=vault.seen_epoch,
            keyring=None if vault.keyring is None else KeyringBox(vault.keyring),
        )

    def _change_slot(
        self,
        connection: Transaction,
        session: Session,
        kind: SlotKind,
        version: int,
        values: dict[str, object],
        visitor: Visitor,
    ) -> None:
        if not vaults.change_slot(connection, session.account, kind, version, **values):
            raise Refusal("conflict", "version")
        sessions.end_others(connection, session.account, session.id)
        event = "passphrase_changed" if kind == "pw" else "recovery_key_changed"
        self._ledger.note(connection, session.account, event, visitor, actor_of(session))
        self._ledger.notify(connection, session.account, event)

    def _delete(self, connection: Transaction, session: Session, visitor: Visitor) -> None:
        if not vaults.remove(connection, session.account):
            raise Refusal("not_found")
        sessions.set_unlocked(connection, session, None)
        self._ledger.note(connection, session.account, "vault_deleted", visitor, actor_of(session))
        self._ledger.notify(connection, session.account, "vault_deleted")


def _check_kdf(kdf_id: int) -> None:
    if kdf_id not in _ALLOWED_KDF:
        raise Refusal("invalid", "kdf_id")
