"""Connecting a device: with an access key, or without one by e-mail and passphrase (SYNC.md 8.1 to 8.3).

Nothing is written before the key has opened its slot and the server's whole state has been verified.
"""

from __future__ import annotations

import asyncio
import platform
from dataclasses import dataclass, field, replace

from app.core.clock import Clock
from app.core.errors import AppError
from app.core.ids import new_id
from app.core.octets import from_base64url, to_base64url
from app.crypto.errors import BadSealError
from app.crypto.hashing import sha256
from app.crypto.random import random_octets
from app.sync import keys, plan
from app.sync.calls import Line, OpenLine
from app.sync.commit import Author
from app.sync.exchange import Exchange
from app.sync.history import read_names
from app.sync.records import seal_name
from app.sync.remote import DeviceServer, OpenServer, OwnerServer
from app.sync.strings import AccessKeyString, is_recovery_key, parse_access_key, parse_recovery_key
from app.sync.verify import open_slot
from app.vault.merge import Record, parse_record
from app.vault.sync_state import Floor, Pin, SyncState, view
from app.wire.account import EmailRequest, RedeemRequest, TotpRequest
from app.wire.messages import ConnectAnswer, ConnectRequest, KeyInfo, NameRequest, SelfSlot, SlotKind, UnlockRequest
from app.wire.octets import Hash, Id, NameBox


@dataclass(frozen=True, slots=True)
class Prepared:
    """A proved key and a verified state, not yet taken over."""

    state: SyncState = field(repr=False)
    floor: Floor | None = None

    @property
    def server(self) -> str:
        return self.state.server

    @property
    def codes(self) -> list[Record]:
        """Those on the server."""
        records = (parse_record(raw) for raw in view(self.state).values())
        return [record for record in records if record is not None and record.get("t") == "otp"]


@dataclass(frozen=True, slots=True)
class KeyChoice:
    """An access key that a restore may use. `created_ms` is the server's word."""

    kid: str
    name: str
    created_ms: int


class Connector:
    """Opens lines and proves keys."""

    def __init__(self, open_line: OpenLine, clock: Clock, *, app: str) -> None:
        self._open_line = open_line
        self._clock = clock
        self._app = app

    async def prepare(self, key: AccessKeyString, server: str, *, vks: dict[int, bytes] | None = None) -> Prepared:
        """Proves the key, verifies what the server has. AppError "sync.key_unknown", alarms (vault), line failures."""
        access = keys.access_key(key.secret)
        device = random_octets(16)
        request = ConnectRequest(Id(access.kid), Hash(access.proof), Id(device), _platform(), self._app[:100])
        line = self._open_line(server)
        try:
            answer = await OpenServer(line).connect(request)
        finally:
            await line.close()
        try:
            state = _first_state(key, access, answer, server, device, vks or {})
            return Prepared(await self._with_snapshot(state), key.floor)
        except AppError as error:
            error.facts["vault"] = to_base64url(answer.vault)
            raise

    async def abandon(self, prepared: Prepared) -> None:
        """The user changed their mind: the server forgets the device, if it can be reached."""
        line = self._open_line(prepared.state.server, prepared.state.device_token)
        try:
            await DeviceServer(line).leave(prepared.state.device)
        except AppError:
            return  # it stays in the owner's list of devices and can be removed there
        finally:
            await line.close()

    async def name_device(self, state: SyncState, name: str) -> None:
        """Gives the device its sealed name, for the history; without it the history shows none."""
        epoch = max(state.vks)
        device = from_base64url(state.device, 16)
        sealed = seal_name(state.vks[epoch], plan.ref(state).vault, device, epoch, name[:100])
        line = self._open_line(state.server, state.device_token)
        try:
            await DeviceServer(line).name_device(state.device, NameRequest(NameBox(sealed), epoch))
        except AppError:
            return  # only a name
        finally:
            await line.close()

    async def begin_restore(self, server: str, email: str, locale: str) -> Restore:
        """Has a code mailed. The answer is the same for every address."""
        restore = Restore(self, self._open_line, server)
        await restore.send_code(email, locale)
        return restore

    async def _with_snapshot(self, state: SyncState) -> SyncState:
        line = self._open_line(state.server, state.device_token)
        try:
            store = _FreshStore(state)
            await Exchange(DeviceServer(line), store, self._clock, author=Author(self._app)).fetch()
            return store.state
        finally:
            await line.close()


class Restore:
    """The way back without an access key: code from the mail, second factor, passphrase or recovery key (8.3)."""

    def __init__(self, connector: Connector, open_line: OpenLine, server: str) -> None:
        self._connector = connector
        self._open_line = open_line
        self._server = server
        self._verifier = random_octets(32)
        self._request: Id | None = None
        self._session: str | None = None
        self._keyset: keys.Keyset | None = None
        self._epoch = 0
        self._choices: list[KeyChoice] = []

    async def send_code(self, email: str, locale: str) -> None:
        line = self._open_line(self._server)
        try:
            request = EmailRequest(email.strip(), locale=locale, challenge=Hash(sha256(self._verifier)))
            self._request = (await OpenServer(line).send_mail(request)).request_id
        finally:
            await line.close()

    async def enter_code(self, code: str) -> bool:
        """Whether the account wants a second factor as well. AppError "sync.code_wrong"."""
        line = self._open_line(self._server)
        try:
            request = RedeemRequest(request_id=self._request, code=code.strip(), verifier=Hash(self._verifier))
            answer = await OpenServer(line).redeem(request)
        finally:
            await line.close()
        self._session = answer.session
        return answer.next == "totp"

    async def enter_second_factor(self, code: str) -> None:
        """A one-time password of six digits, or a backup code. AppError "sync.code_wrong"."""
        digits = "".join(code.split())
        is_totp = digits.isdigit() and len(digits) == 6
        request = TotpRequest(code=digits) if is_totp else TotpRequest(backup_code=code.strip())
        line = self._owner_line()
        try:
            answer = await OwnerServer(line).totp(request)
        finally:
            await line.close()
        self._session = answer.session or self._session

    async def unlock(self, secret: str) -> list[KeyChoice]:
        """Opens the keyset with the passphrase or the recovery key; the keys to choose from, oldest first.

        AppError "sync.passphrase_wrong", "sync.no_vault", "sync.locked" (retry_after), an alarm when the server's list
        of keys is not the owner's.
        """
        line = self._owner_line()
        try:
            return await self._unlock(OwnerServer(line), secret)
        finally:
            await line.close()

    async def use(self, kid: str | None = None) -> Prepared:
        """Connects with an existing key, the oldest by default, then forgets all other secrets."""
        keyset = self._keyset
        if keyset is None or not self._choices:
            raise AppError("sync.no_keys")
        chosen = self._choices[0].kid if kid is None else kid
        key = keyset.keys[from_base64url(chosen, 16)]
        prepared = await self._connector.prepare(
            AccessKeyString(key.secret), self._server, vks={self._epoch: keyset.vault_key}
        )
        await self.close()
        return prepared

    async def close(self) -> None:
        """Signs out and forgets everything; harmless at any time."""
        if self._session is None:
            return
        line = self._owner_line()
        try:
            await OwnerServer(line).sign_out()
        except AppError:
            pass  # the session ends by itself within half an hour
        finally:
            await line.close()
        self._session = self._keyset = None

    async def _unlock(self, server: OwnerServer, secret: str) -> list[KeyChoice]:
        kind: SlotKind = "rk" if is_recovery_key(secret) else "pw"
        account = await server.account()
        ask = await server.unlock_parameters(kind)
        try:
            if kind == "rk":
                owner = keys.recovery_secret(parse_recovery_key(secret))
            else:
                assert isinstance(ask.kdf_id, int) or ask.kdf_id is None
                owner = await asyncio.to_thread(keys.passphrase_secret, secret, ask.salt or b"", ask.kdf_id or 0)
        except BadSealError:
            raise AppError("sync.integrity.malformed") from None
        answer = await server.unlock(UnlockRequest(kind, ask.version, Hash(owner.proof)))
        ref = keys.VaultRef(account.account, ask.vault)
        try:
            if kind == "rk":
                amk = keys.open_recovery_slot(owner, ref, version=ask.version, slot=answer.slot)
            else:
                amk = keys.open_passphrase_slot(
                    owner, ref, version=ask.version, kdf_id=ask.kdf_id or 0, salt=ask.salt or b"", slot=answer.slot
                )
            keyset = keys.open_keyset(amk, ref, answer.epoch, answer.keyset_version, answer.keyset)
        except BadSealError:
            raise AppError("sync.integrity.bad_slot") from None
        choices = _choices(keyset, await server.keys(), ref, answer.epoch)
        self._keyset, self._epoch, self._choices = keyset, answer.epoch, choices  # not before all of it is proved
        return choices

    def _owner_line(self) -> Line:
        if self._session is None:
            raise AppError("sync.signed_out")
        return self._open_line(self._server, self._session)


class _FreshStore:
    """Holds the state of a connection that is not in the vault yet."""

    def __init__(self, state: SyncState) -> None:
        self.state = state

    async def change(self, change: plan.StateChange, *, copy_before: str | None = None) -> SyncState:  # noqa: ARG002  (nothing to copy yet)
        self.state = change(self.state)
        return self.state


def read_key(text: str, *, server: str | None) -> tuple[AccessKeyString, str]:
    """The key and its server; AppError "sync.server_needed" when neither the key nor the user names one."""
    key = parse_access_key(text)
    chosen = key.server or server
    if chosen is None:
        raise AppError("sync.server_needed")
    return key, chosen


def _first_state(
    key: AccessKeyString,
    access: keys.AccessKey,
    answer: ConnectAnswer,
    server: str,
    device: bytes,
    vks: dict[int, bytes],
) -> SyncState:
    ref = keys.VaultRef(answer.account, answer.vault)
    slot = SelfSlot(answer.vault, answer.epoch, answer.slot, answer.keyring)
    opened = open_slot(access, ref, slot, keys=vks, pin=Pin(), floor=key.floor)
    return SyncState(
        server=server,
        account=to_base64url(answer.account),
        vault=to_base64url(answer.vault),
        access_key=key.secret,
        device=to_base64url(device),
        device_token=answer.device_token,
        vks=opened,
        floor=key.floor,
    )


def _choices(keyset: keys.Keyset, listed: list[KeyInfo], ref: keys.VaultRef, epoch: int) -> list[KeyChoice]:
    """The keys in use, oldest first. A list that differs from the keyset is an alarm (SYNC.md 4.5)."""
    if {key.kid for key in listed} != keyset.keys.keys():
        raise AppError("sync.integrity.keys_differ")
    names = read_names(_names_state(keyset, ref, epoch), listed, [])
    usable = sorted((key for key in listed if not key.disabled), key=lambda key: key.created)
    return [KeyChoice(to_base64url(key.kid), names.keys.get(key.kid, ""), key.created) for key in usable]


def _names_state(keyset: keys.Keyset, ref: keys.VaultRef, epoch: int) -> SyncState:
    """Just enough of a state to open names with."""
    return SyncState(
        server="",
        account=to_base64url(ref.account),
        vault=to_base64url(ref.vault),
        access_key=b"",
        device=new_id(),
        device_token="",
        vks={epoch: keyset.vault_key},
    )


def same_vault(state: SyncState, prepared: Prepared) -> bool:
    return (state.account, state.vault) == (prepared.state.account, prepared.state.vault)


def renewed(state: SyncState, prepared: Prepared) -> SyncState:
    """The same vault under another key or token: what was verified and what is pending stays."""
    fresh = prepared.state
    return replace(
        state,
        server=fresh.server,
        access_key=fresh.access_key,
        device=fresh.device,
        device_token=fresh.device_token,
        floor=prepared.floor,
        alarm=None,
    )


def _platform() -> str:
    return platform.system()[:100]
