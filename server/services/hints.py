"""Hints: "something is new, come and pull" (SYNC.md 14.2). They carry no content and may be lost.

Every open stream waits at a board that keeps one hint of each kind: the newest wins, so a slow reader costs nothing.
A notifier brings hints to the other processes.
"""

from __future__ import annotations

import asyncio
from dataclasses import dataclass, field
from typing import Final, Literal, Protocol

from app.wire.limits import ACCOUNT_STREAMS, DEVICE_STREAMS
from app.wire.messages import HeadHint
from server.domain.refusal import Refusal

Kind = Literal["head", "revoked", "billing", "bye"]
ANYONE: Final = b""
SESSIONS: Final = b"\0"
"""In place of an access key: the streams of browsers."""


@dataclass(frozen=True, slots=True)
class Hint:
    """For all streams of an account, or for those of one device, session or key (`subject`)."""

    account: bytes
    kind: Kind
    gen: int = 0
    seq: int = 0
    subject: bytes = ANYONE


@dataclass(slots=True, eq=False)
class Stream:
    """One reader. `owner` is its device (or session), `kid` its access key."""

    account: bytes
    owner: bytes
    kid: bytes
    _waiting: dict[Kind, Hint] = field(default_factory=dict)
    _reader: asyncio.Future[None] | None = None

    def put(self, hint: Hint) -> None:
        known = self._waiting.get(hint.kind)
        if known is None or (hint.gen, hint.seq) >= (known.gen, known.seq):
            self._waiting[hint.kind] = hint
        if self._reader is not None and not self._reader.done():
            self._reader.set_result(None)

    def wake(self) -> None:
        """Ends a wait without a hint."""
        if self._reader is not None and not self._reader.done():
            self._reader.set_result(None)

    async def get(self, timeout_seconds: float) -> Hint | None:
        """The next hint, or None when the time is over."""
        if not self._waiting:
            loop = asyncio.get_running_loop()
            reader = self._reader = loop.create_future()
            timer = loop.call_later(timeout_seconds, _finish, reader)
            try:
                await reader
            finally:
                timer.cancel()
                self._reader = None
        for kind in self._waiting:
            return self._waiting.pop(kind)
        return None


def _finish(reader: asyncio.Future[None]) -> None:
    if not reader.done():
        reader.set_result(None)


class Board:
    """The streams of this process."""

    def __init__(self) -> None:
        self._streams: dict[bytes, set[Stream]] = {}
        self.count = 0

    def open(self, account: bytes, owner: bytes, kid: bytes) -> Stream:
        """Raises Refusal("rate_limited") above 3 streams of a device or 200 of an account."""
        streams = self._streams.setdefault(account, set())
        mine = sum(stream.owner == owner for stream in streams)
        if mine >= DEVICE_STREAMS or len(streams) >= ACCOUNT_STREAMS:
            raise Refusal("rate_limited", "streams", retry_after=60)
        stream = Stream(account, owner, kid)
        streams.add(stream)
        self.count += 1
        return stream

    def close(self, stream: Stream) -> None:
        streams = self._streams.get(stream.account, set())
        if stream in streams:
            streams.discard(stream)
            self.count -= 1
        if not streams:
            self._streams.pop(stream.account, None)

    def deliver(self, hint: Hint) -> None:
        for stream in self._streams.get(hint.account, ()):
            if hint.subject in (ANYONE, stream.owner, stream.kid):
                stream.put(hint)

    def farewell(self) -> None:
        """This process ends: readers come back elsewhere."""
        for streams in self._streams.values():
            for stream in streams:
                stream.put(Hint(stream.account, "bye"))


class Notifier(Protocol):
    """Brings hints to the other processes and theirs to the board."""

    async def send(self, hint: Hint) -> None:
        """Never raises: a hint may be lost."""

    async def work(self) -> None:
        """Listens until it is cancelled."""


class NoOthers:
    """One process: there is nobody to tell."""

    async def send(self, hint: Hint) -> None:
        """The board has it already."""

    async def work(self) -> None:
        await asyncio.Event().wait()


class Hints:
    """What services tell."""

    def __init__(self, board: Board, notifier: Notifier) -> None:
        self.board = board
        self.notifier = notifier

    async def head(self, account: bytes, head: HeadHint) -> None:
        """The log of the account has grown."""
        await self._send(Hint(account, "head", head.gen, head.seq))

    async def tell(self, account: bytes, kind: Kind, subject: bytes = ANYONE) -> None:
        """Something else happened."""
        await self._send(Hint(account, kind, subject=subject))

    async def _send(self, hint: Hint) -> None:
        self.board.deliver(hint)
        await self.notifier.send(hint)
