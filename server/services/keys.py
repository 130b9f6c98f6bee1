"""Access keys and devices: what the owner does with them, and what a device does with its own (SYNC.md 4.4, 8.5)."""

from __future__ import annotations

from msgspec import structs

from app.wire.messages import (
    CommitAnswer,
    ConnectAnswer,
    ConnectRequest,
    CreateKeyRequest,
    DeviceInfo,
    Head,
    HeadHint,
    KeyInfo,
    NameRequest,
    RotateRequest,
    SelfSlot,
)
from app.wire.octets import Hash, Id, KeyBox, KeyringBox, NameBox
from server.domain import tokens
from server.domain.limits import CONNECT_IP
from server.domain.people import Device, DeviceClaim, Session, Visitor
from server.domain.refusal import Refusal
from server.services.billing import Billing
from server.services.hints import Hints
from server.services.ledger import Ledger, actor_of
from server.services.sessions import Sessions
from server.store import devices, keys
from server.store.transaction import Transaction


def _printable(text: str) -> str:
    return "".join(character for character in text if character.isprintable())


class KeyService:
    """Access keys."""

    def __init__(self, ledger: Ledger, signed_in: Sessions, hints: Hints) -> None:
        self._ledger = ledger
        self._context = ledger.context
        self._sessions = signed_in
        self._hints = hints

    async def listed(self, account: bytes) -> list[KeyInfo]:
        return await self._context.database.read(keys.listed, account)

    async def create(self, session: Session, request: CreateKeyRequest, visitor: Visitor) -> CommitAnswer:
        """Raises Refusal("conflict" or "invalid")."""
        self._sessions.require(session, unlocked=True)
        answer = await self._context.database.write(self._create, session, request, visitor)
        await self._told(session.account, answer)
        return answer

    async def rotate(self, session: Session, request: RotateRequest, visitor: Visitor) -> CommitAnswer:
        """Removes keys, or renews them: a new epoch. Raises Refusal("conflict" or "invalid")."""
        self._sessions.require(session, unlocked=True)
        answer = await self._context.database.write(self._rotate, session, request, visitor)
        for kid in request.remove:
            await self._hints.tell(session.account, "revoked", bytes(kid))
        await self._told(session.account, answer)
        return answer

    async def rename(self, account: bytes, kid: bytes, request: NameRequest) -> None:
        """Raises Refusal("not_found" or "invalid")."""
        done = await self._context.database.write(keys.rename, account, kid, bytes(request.name), request.name_epoch)
        if not done:
            raise Refusal("not_found")

    async def disable(self, session: Session, kid: bytes, visitor: Visitor) -> None:
        """At once and without the passphrase; to be finished with a removal. Raises Refusal("not_found")."""
        self._sessions.require(session)
        await self._context.database.write(self._disable, session, kid, visitor)
        await self._hints.tell(session.account, "revoked", kid)
        self._ledger.post.wake()

    async def self_slot(self, device: Device) -> SelfSlot:
        row = await self._context.database.read(keys.self_slot, device.account, device.kid)
        return SelfSlot(
            vault=Id(row.vault_id),
            epoch=row.slot_epoch,
            slot=KeyBox(row.slot),
            keyring=None if row.keyring is None else KeyringBox(row.keyring),
        )

    async def _told(self, account: bytes, answer: CommitAnswer) -> None:
        await self._hints.head(account, HeadHint(gen=answer.gen, seq=answer.seq))
        self._ledger.post.wake()

    def _create(
        self, connection: Transaction, session: Session, request: CreateKeyRequest, visitor: Visitor
    ) -> CommitAnswer:
        answer = keys.create(connection, session.account, request, self._context.clock.now_ms())
        self._ledger.note(connection, session.account, "key_created", visitor, actor_of(session))
        self._ledger.notify(connection, session.account, "key_created")
        return answer

    def _rotate(
        self, connection: Transaction, session: Session, request: RotateRequest, visitor: Visitor
    ) -> CommitAnswer:
        answer = keys.rotate(connection, session.account, request, self._context.clock.now_ms())
        event = "key_removed" if request.remove else "keys_renewed"
        count = str(len(request.remove))
        self._ledger.note(connection, session.account, event, visitor, actor_of(session), removed=count)
        if request.remove:
            self._ledger.notify(connection, session.account, "key_removed")
        return answer

    def _disable(self, connection: Transaction, session: Session, kid: bytes, visitor: Visitor) -> None:
        done = keys.disable(connection, session.account, kid, self._context.clock.now_ms())
        if done is None:
            raise Refusal("not_found")
        if done:
            self._ledger.note(connection, session.account, "key_disabled", visitor, actor_of(session))
            self._ledger.notify(connection, session.account, "key_disabled")


class DeviceService:
    """Devices."""

    def __init__(self, ledger: Ledger, billing: Billing, hints: Hints) -> None:
        self._ledger = ledger
        self._context = ledger.context
        self._billing = billing
        self._hints = hints

    async def identify(self, claim: DeviceClaim) -> Device:
        """Proves a device token; raises Refusal("unauthenticated", "key_revoked" or "vault_gone")."""
        return await self._context.database.read(devices.identify, claim)

    async def connect(self, request: ConnectRequest, visitor: Visitor) -> ConnectAnswer:
        """A device token for an access key's proof; raises Refusal("unauthenticated") whatever is wrong."""
        await self._context.limit(CONNECT_IP, b"connect|" + visitor.limit_key)
        answer = await self._context.database.write(self._connect, request, visitor)
        self._ledger.post.wake()
        return answer

    async def listed(self, account: bytes, current: bytes | None = None) -> list[DeviceInfo]:
        """With `current`, only that one: a device sees itself."""
        rows = await self._context.database.read(devices.listed, account)
        return [
            DeviceInfo(
                id=Id(row.device_id),
                kid=Id(row.kid),
                platform=row.platform,
                app=row.app_version,
                created=row.created,
                last_seen=row.last_seen,
                last_seq=row.last_seq,
                current=row.device_id == current,
                name=None if row.name is None else NameBox(row.name),
                name_epoch=row.name_epoch,
            )
            for row in rows
            if current in (None, row.device_id)
        ]

    async def rename(self, account: bytes, device: bytes, request: NameRequest) -> None:
        """Raises Refusal("not_found")."""
        done = await self._context.database.write(
            devices.rename, account, device, bytes(request.name), request.name_epoch
        )
        if not done:
            raise Refusal("not_found")

    async def revoke(self, account: bytes, device: bytes, visitor: Visitor, actor: str) -> None:
        """Raises Refusal("not_found")."""
        await self._context.database.write(self._revoke, account, device, visitor, actor)
        await self._hints.tell(account, "revoked", device)

    def _connect(self, connection: Transaction, request: ConnectRequest, visitor: Visitor) -> ConnectAnswer:
        now = self._context.clock.now_ms()
        account = devices.account_of_proof(connection, bytes(request.kid), request.proof)
        if account is None:
            raise Refusal("unauthenticated")
        # Both are shown, mailed and printed as they are: nothing but signs that can be seen.
        request = structs.replace(request, platform=_printable(request.platform), app=_printable(request.app))
        token, token_hash = tokens.issue(tokens.DEVICE, account, bytes(request.device))
        if devices.connect(connection, account, request, token_hash, now):
            self._ledger.note(connection, account, "device_connected", visitor, platform=request.platform)
            self._ledger.notify(connection, account, "new_device", platform=request.platform)
        row = devices.welcome(connection, account, bytes(request.kid))
        return ConnectAnswer(
            device_token=token,
            account=Id(account),
            vault=Id(row.vault_id),
            epoch=row.slot_epoch,
            slot=KeyBox(row.slot),
            head=Head(gen=row.gen, seq=row.head_seq, hash=Hash(row.head_hash), epoch=row.epoch),
            keyring=None if row.keyring is None else KeyringBox(row.keyring),
            entitled_until=row.entitled_until,
        )

    def _revoke(self, connection: Transaction, account: bytes, device: bytes, visitor: Visitor, actor: str) -> None:
        if not devices.revoke(connection, account, device, self._context.clock.now_ms()):
            raise Refusal("not_found")
        self._ledger.note(connection, account, "device_removed", visitor, actor)
