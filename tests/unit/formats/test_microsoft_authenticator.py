"""Microsoft Authenticator's database: three kinds of account, encrypted keys, and rows that only its log has."""

from __future__ import annotations

import base64
import sqlite3
from contextlib import closing

import pytest

from tests.kit import foreign_files as files
from tests.kit.samples import convert

COLUMNS = "_id INTEGER PRIMARY KEY, name TEXT, username TEXT, oath_secret_key TEXT, account_type INTEGER, encrypted_oath_secret_key TEXT"


def database(*rows):
    return files.sqlite_image(f"CREATE TABLE accounts ({COLUMNS})", rows={"accounts": list(rows)})


def test_the_three_kinds_of_account():
    key = base64.b64encode(b"0123456789").decode()
    report = convert(
        database(
            (1, "GitHub", "me", files.SECRET, 0, ""),
            (2, "Microsoft", "me@outlook.com", key, 1, ""),
            (3, "Work", "me@work.example", "", 2, ""),
        )
    )
    other, microsoft = report.entries
    assert (other.issuer, other.account, other.otp.digits, other.otp.algorithm, other.otp.period_seconds) == (
        "GitHub",
        "me",
        6,
        "SHA1",
        30,
    )
    assert (microsoft.otp.secret, microsoft.otp.digits) == ("GAYTEMZUGU3DOOBZ", 8)
    assert [(p.row, p.name, p.reason) for p in report.problems] == [(3, "Work: me@work.example", "entry.push_only")]


def test_keys_that_the_phone_encrypted_cannot_be_imported():
    report = convert(database((1, "GitHub", "me", "", 0, "AAAA"), (2, "Odd", "", "!", 1, "")))
    assert [(p.reason, p.facts) for p in report.problems] == [
        ("entry.device_encrypted", {"advice": "microsoft_no_export"}),
        ("otp.secret_base64", {}),
    ]


@pytest.fixture
def live(tmp_path):
    """A database in write-ahead mode whose rows only the log has, as copied from a phone."""
    path = tmp_path / "PhoneFactor"
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.execute("PRAGMA journal_mode = WAL")
        connection.execute("PRAGMA wal_autocheckpoint = 0")
        connection.execute(f"CREATE TABLE accounts ({COLUMNS})")
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        for number in range(200):
            connection.execute(
                "INSERT INTO accounts VALUES (?, ?, 'me', ?, 0, '')", (number, f"I{number}", files.SECRET)
            )
        wal = path.with_name("PhoneFactor-wal")
        yield path.read_bytes(), wal.read_bytes()


def test_rows_of_the_log_are_read(live):
    database_octets, wal = live
    assert convert(database_octets).entries == ()
    report = convert(database_octets, companions={"PhoneFactor-wal": wal})
    assert [e.issuer for e in report.entries] == [f"I{number}" for number in range(200)]


def test_a_log_that_breaks_off_gives_the_transactions_before(live):
    database_octets, wal = live
    for cut in (0, 10, 31, 32, 100, len(wal) // 2, len(wal) - 1):
        report = convert(database_octets, companions={"PhoneFactor-wal": wal[:cut]})
        assert [e.issuer for e in report.entries] == [f"I{n}" for n in range(len(report.entries))]
    changed = bytearray(wal)
    changed[len(wal) // 2] ^= 1
    assert 0 < len(convert(database_octets, companions={"x-wal": bytes(changed)}).entries) < 200


def test_a_log_of_something_else_changes_nothing(live):
    assert convert(live[0], companions={"x-wal": b"x" * 100}).entries == ()
    odd_pages = live[1][:8] + b"\0\0\0\7" + live[1][12:]
    assert convert(live[0], companions={"x-wal": odd_pages}).entries == ()
