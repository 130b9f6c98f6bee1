"""The server's calls with their types (SYNC.md 13): what a connected device, a connecting one and an owner ask.

Knows paths and messages; how they travel is the line's business.
"""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import AbstractAsyncContextManager
from typing import TypeVar

import msgspec

from app.core.errors import AppError
from app.core.octets import to_base64url
from app.sync.calls import LARGE_BYTES, WHOLE_BYTES, Call, Line, StreamEvent
from app.sync.ports import PullQuestion
from app.wire.account import (
    AccountInfo,
    EmailAnswer,
    EmailRequest,
    RedeemAnswer,
    RedeemRequest,
    ServerMeta,
    TotpAnswer,
    TotpRequest,
)
from app.wire.messages import (
    CommitAnswer,
    ConnectAnswer,
    ConnectRequest,
    DeviceInfo,
    HeadHint,
    HistoryAnswer,
    KeyInfo,
    NameRequest,
    PullAnswer,
    RecordVersion,
    SelfSlot,
    SlotKind,
    UnlockAnswer,
    UnlockParameters,
    UnlockRequest,
)
from app.wire.octets import decode, encode

Message = TypeVar("Message")
HEAD_WAIT_SECONDS = 50


class DeviceServer:
    """What a connected device asks; a `SyncServer`."""

    def __init__(self, line: Line) -> None:
        self._line = line

    async def pull(self, question: PullQuestion) -> PullAnswer | None:
        pin = question.pin
        params = {"gen": str(pin.gen), "seq": str(pin.seq), "hash": to_base64url(pin.hash), "epoch": str(pin.epoch)}
        if question.until is not None and question.until_hash is not None:
            params |= {"until": str(question.until), "until_hash": to_base64url(question.until_hash)}
        if question.after is not None:
            params["after"] = str(question.after)
        body = await self._line.ask(Call("GET", "/sync/pull", params, cap=LARGE_BYTES))
        return None if body is None else read(body, PullAnswer)

    async def commit(self, body: bytes) -> CommitAnswer:
        return await _asked(self._line, Call("POST", "/sync/commits", body=body), CommitAnswer)

    async def slot(self) -> SelfSlot:
        return await _asked(self._line, Call("GET", "/keys/self/slot"), SelfSlot)

    async def history(self) -> HistoryAnswer:
        return await _asked(self._line, Call("GET", "/history", cap=LARGE_BYTES), HistoryAnswer)

    async def state_at(self, seq: int) -> list[RecordVersion]:
        call = Call("GET", f"/history/{seq}/state", cap=WHOLE_BYTES, overrides={410: "sync.not_retained"})
        return await _asked(self._line, call, list[RecordVersion])

    async def keys(self) -> list[KeyInfo]:
        return await _asked(self._line, Call("GET", "/keys"), list[KeyInfo])

    async def devices(self) -> list[DeviceInfo]:
        return await _asked(self._line, Call("GET", "/devices"), list[DeviceInfo])

    async def name_device(self, device: str, request: NameRequest) -> None:
        await self._line.ask(Call("PATCH", f"/devices/{device}", body=encode(request)))

    async def leave(self, device: str) -> None:
        """This device is connected no more."""
        await self._line.ask(Call("DELETE", f"/devices/{device}"))

    async def wait_for_head(self) -> HeadHint | None:
        """Waits up to 50 s for a change; None when there was none."""
        call = Call("GET", "/sync/head", {"wait": str(HEAD_WAIT_SECONDS)}, read_seconds=HEAD_WAIT_SECONDS + 20)
        body = await self._line.ask(call)
        return None if body is None else read(body, HeadHint)

    def events(self) -> AbstractAsyncContextManager[AsyncIterator[StreamEvent]]:
        return self._line.stream("/sync/events")


class OpenServer:
    """What anybody may ask: what the server is, and to be connected with a key."""

    def __init__(self, line: Line) -> None:
        self._line = line

    async def meta(self) -> ServerMeta:
        return await _asked(self._line, Call("GET", "/meta"), ServerMeta)

    async def connect(self, request: ConnectRequest) -> ConnectAnswer:
        """AppError("sync.key_unknown") for a wrong or removed key."""
        call = Call("POST", "/connect", body=encode(request), overrides={401: "sync.key_unknown"})
        return await _asked(self._line, call, ConnectAnswer)

    async def send_mail(self, request: EmailRequest) -> EmailAnswer:
        return await _asked(self._line, Call("POST", "/auth/email", body=encode(request)), EmailAnswer)

    async def redeem(self, request: RedeemRequest) -> RedeemAnswer:
        """AppError("sync.code_wrong") for a wrong, used or old code."""
        call = Call("POST", "/auth/redeem", body=encode(request), overrides={401: "sync.code_wrong"})
        return await _asked(self._line, call, RedeemAnswer)


class OwnerServer:
    """What a signed-in person asks on the way to a new connection (SYNC.md 8.3)."""

    def __init__(self, line: Line) -> None:
        self._line = line

    async def totp(self, request: TotpRequest) -> TotpAnswer:
        call = Call("POST", "/auth/totp", body=encode(request), overrides={401: "sync.code_wrong"})
        return await _asked(self._line, call, TotpAnswer)

    async def account(self) -> AccountInfo:
        return await _asked(self._line, Call("GET", "/account"), AccountInfo)

    async def unlock_parameters(self, kind: SlotKind) -> UnlockParameters:
        call = Call("GET", "/vault/unlock", {"kind": kind}, overrides={404: "sync.no_vault"})
        return await _asked(self._line, call, UnlockParameters)

    async def unlock(self, request: UnlockRequest) -> UnlockAnswer:
        """AppError("sync.passphrase_wrong") for a proof that does not match."""
        call = Call("POST", "/vault/unlock", body=encode(request), overrides={401: "sync.passphrase_wrong"})
        return await _asked(self._line, call, UnlockAnswer)

    async def keys(self) -> list[KeyInfo]:
        return await _asked(self._line, Call("GET", "/keys"), list[KeyInfo])

    async def sign_out(self) -> None:
        await self._line.ask(Call("POST", "/auth/logout", body=b"{}"))


def read(body: bytes, kind: type[Message]) -> Message:
    """The message; what cannot be read is AppError("sync.bad_answer")."""
    try:
        return decode(body, kind)
    except (msgspec.DecodeError, UnicodeDecodeError):
        raise AppError("sync.bad_answer") from None


async def _asked(line: Line, call: Call, kind: type[Message]) -> Message:
    body = await line.ask(call)
    if body is None:
        raise AppError("sync.bad_answer")
    return read(body, kind)
