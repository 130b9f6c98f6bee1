"""How hints reach other processes: not at all, by looking at the SQLite file, or by PostgreSQL's own messages."""

from __future__ import annotations

import asyncio
import logging
from typing import Final

import msgspec

from app.wire.octets import Id, decode, encode
from server.domain.config import Config
from server.services.hints import Board, Hint, Kind, NoOthers, Notifier

_LOG: Final = logging.getLogger("4otp.server")
_LOOK_EVERY_SECONDS: Final = 0.25


class _Payload(msgspec.Struct, array_like=True):
    account: Id
    kind: Kind
    gen: int
    seq: int
    subject: str


class SqliteNotifier:
    """Several processes on one file: each looks four times a second whether another one has written."""

    def __init__(self, config: Config, board: Board) -> None:
        from server.store.watch_sqlite import SqliteWatch  # noqa: PLC0415  (only here)

        self._board = board
        self._watch = SqliteWatch(config.database_file)

    async def send(self, hint: Hint) -> None:
        """The file tells the others."""

    async def work(self) -> None:
        try:
            while True:
                for seen in self._watch.look():
                    kind: Kind = "head" if seen.subject is None else "revoked"
                    self._board.deliver(Hint(seen.account, kind, seen.gen, seen.seq, seen.subject or b""))
                await asyncio.sleep(_LOOK_EVERY_SECONDS)
        finally:
            self._watch.close()


class PostgresNotifier:
    """Any number of processes and hosts."""

    def __init__(self, config: Config, board: Board) -> None:
        from server.store.listen_postgres import PostgresBus  # noqa: PLC0415  (only here)

        self._board = board
        self.bus = PostgresBus(config.database, self._heard)

    async def send(self, hint: Hint) -> None:
        payload = _Payload(Id(hint.account), hint.kind, hint.gen, hint.seq, hint.subject.hex())
        self.bus.send(hint.account, encode(payload).decode())

    async def work(self) -> None:
        await self.bus.work()

    def _heard(self, text: str) -> None:
        try:
            payload = decode(text.encode(), _Payload)
            hint = Hint(bytes(payload.account), payload.kind, payload.gen, payload.seq, bytes.fromhex(payload.subject))
        except (msgspec.DecodeError, ValueError):
            _LOG.warning("a message on the hint channel is not ours")
            return
        self._board.deliver(hint)


def notifier_of(config: Config, board: Board) -> Notifier:
    if config.database:
        return PostgresNotifier(config, board)
    if config.workers > 1:
        return SqliteNotifier(config, board)
    return NoOthers()
