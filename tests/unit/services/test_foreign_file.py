"""Files from the disk: bounded, with what belongs beside them, and pictures."""

from __future__ import annotations

import sqlite3
from contextlib import closing

import pytest

from app.core.errors import AppError
from app.formats import limits
from app.qr.write import png, symbol
from app.services.foreign_file import open_path, texts_in_image
from tests.kit import foreign_files as files

URI = "otpauth://totp/GitHub:me?secret=JBSWY3DPEHPK3PXP&issuer=GitHub"


def test_the_log_of_a_database_is_found_beside_it(tmp_path):
    path = tmp_path / "PhoneFactor"
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.execute("PRAGMA journal_mode = WAL")
        connection.execute(
            "CREATE TABLE accounts (name TEXT, username TEXT, oath_secret_key TEXT, account_type INTEGER)"
        )
        connection.execute("INSERT INTO accounts VALUES ('GitHub', 'me', ?, 0)", (files.SECRET,))
        before = sorted(found.name for found in tmp_path.iterdir())
        report = open_path(path).convert()
        assert [entry.issuer for entry in report.entries] == ["GitHub"]
        assert sorted(found.name for found in tmp_path.iterdir()) == before


def test_a_picture(tmp_path):
    path = tmp_path / "codes.png"
    path.write_bytes(png(symbol(URI)))
    assert [entry.issuer for entry in open_path(path).convert().entries] == ["GitHub"]


def test_pictures_without_codes_and_broken_ones(tmp_path):
    path = tmp_path / "x.png"
    path.write_bytes(png(symbol(URI))[:60])
    with pytest.raises(AppError, match="damaged"):
        open_path(path)
    with pytest.raises(AppError, match="damaged"):
        texts_in_image(b"no picture")


@pytest.mark.parametrize("name", ["none", "."])
def test_files_that_cannot_be_read(tmp_path, name):
    with pytest.raises(AppError) as caught:
        open_path(tmp_path / name)
    assert caught.value.code == "file.unreadable"


def test_huge_files_are_refused_without_being_read(tmp_path):
    path = tmp_path / "huge"
    with path.open("wb") as file:
        file.truncate(100 * limits.FILE_BYTES)
    with pytest.raises(AppError, match="too_large"):
        open_path(path)
