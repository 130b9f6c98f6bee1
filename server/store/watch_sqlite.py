"""Sees what other processes write into a SQLite file: `PRAGMA data_version`, and one indexed query when it changed."""

from __future__ import annotations

import sqlite3
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from server.store.sqlite import open_connection

_COMMITS: Final = "SELECT rowid, account_id, gen, seq FROM commits WHERE rowid > ? ORDER BY rowid LIMIT 1000"
_KEYS: Final = "SELECT disabled, account_id, kid FROM access_keys WHERE disabled IS NOT NULL AND disabled > ?"
_LATE_MS: Final = 60_000
"""A transaction notes its time before it waits for the others: it may show up behind later ones."""
_DEVICES: Final = "SELECT revoked, account_id, device_id FROM devices WHERE revoked IS NOT NULL AND revoked > ?"


@dataclass(frozen=True, slots=True)
class Seen:
    """Something new: a commit (`subject` None), or a key or device that was shut out."""

    account: bytes
    gen: int
    seq: int
    subject: bytes | None


class SqliteWatch:
    """One connection that only watches. Its methods block for microseconds and are called from one thread."""

    def __init__(self, file: Path) -> None:
        self._connection: sqlite3.Connection = open_connection(file)
        self._version = self._data_version()
        self._row = int(self._one("SELECT COALESCE(MAX(rowid), 0) FROM commits"))
        self._newest_end = max(
            int(self._one("SELECT COALESCE(MAX(disabled), 0) FROM access_keys")),
            int(self._one("SELECT COALESCE(MAX(revoked), 0) FROM devices")),
        )
        self._ended = self._lately_ended()

    def look(self) -> list[Seen]:
        """What has come since the last look."""
        version = self._data_version()
        if version == self._version:
            return []
        self._version = version
        commits = self._connection.execute(_COMMITS, (self._row,)).fetchall()
        found = [Seen(account, gen, seq, None) for _, account, gen, seq in commits]
        if commits:
            self._row = commits[-1][0]
        elif int(self._one("SELECT COALESCE(MAX(rowid), 0) FROM commits")) < self._row:
            self._row = int(self._one("SELECT COALESCE(MAX(rowid), 0) FROM commits"))  # an account was deleted
        known, self._ended = self._ended, self._lately_ended()
        self._newest_end = max([self._newest_end, *(when for when, _, _ in self._ended)])
        return found + [Seen(account, 0, 0, subject) for _, account, subject in sorted(self._ended - known)]

    def close(self) -> None:
        self._connection.close()

    def _lately_ended(self) -> set[tuple[int, bytes, bytes]]:
        since = (self._newest_end - _LATE_MS,)
        return {row for sql in (_KEYS, _DEVICES) for row in self._connection.execute(sql, since)}

    def _data_version(self) -> int:
        return int(self._one("PRAGMA data_version"))

    def _one(self, sql: str) -> int:
        return int(self._connection.execute(sql).fetchone()[0])
