"""BACKUP.md: the vector to the byte, what a reader must tolerate, and what it must refuse before any work."""

from __future__ import annotations

import hashlib
import random

import pytest

from app.core.errors import AppError
from app.formats.backup_file import BackupKey, file_name, is_backup, parse_backup, write_backup

PASSPHRASE = "correct horse battery staple"


@pytest.fixture(scope="module")
def vector(protocol_vectors):
    return protocol_vectors["backup"]


@pytest.fixture(scope="module")
def key(vector):
    sealed = parse_backup(vector["file"].encode())
    return BackupKey.from_passphrase(vector["passphrase"], kdf_id=sealed.kdf_id, salt=sealed.salt)


def refused(data: bytes, key: BackupKey) -> str:
    with pytest.raises(AppError) as caught:
        parse_backup(data).open_with(key)
    return caught.value.code


def test_the_vector_opens_with_its_passphrase(vector):
    assert parse_backup(vector["file"].encode()).open(vector["passphrase"]) == vector["body"]


def test_the_vector_is_written_to_the_byte(vector, key):
    def determined(size, tag):
        return (
            hashlib.sha256(b"4otp-vector-" + tag.encode()).digest()
            + hashlib.sha256(b"4otp-vector2-" + tag.encode()).digest()
        )[:size]

    assert key.salt == determined(16, "b-salt")
    written = write_backup(
        vector["body"],
        key,
        vector["body"]["created"],
        file_key=determined(32, "b-fk"),
        seal_salts=(determined(32, "b-s1"), determined(32, "b-s2")),
    )
    assert written == vector["file"]
    assert file_name(vector["body"]["created"]) == vector["name"]


def test_what_mail_programs_and_editors_do_is_tolerated(vector, key):
    text = vector["file"]
    for changed in (
        "\ufeff" + text,
        text.replace("\n", "\r\n"),
        text.replace("\n", " \t\n"),
        text + "\n\n  \n",
        text.rstrip("\n"),
    ):
        assert is_backup(changed.encode())
        assert parse_backup(changed.encode()).open_with(key) == vector["body"]


def test_a_wrong_passphrase_is_refused(vector):
    with pytest.raises(AppError) as caught:
        parse_backup(vector["file"].encode()).open("correct horse battery stapl")
    assert caught.value.code == "backup.wrong_passphrase_or_damaged"


def test_every_truncation_is_refused(vector, key):
    data = vector["file"].encode().rstrip(b"\n")
    for size in range(len(data)):
        assert refused(data[:size], key) in {
            "backup.wrong_passphrase_or_damaged",
            "backup.not_a_backup",
            "backup.newer",
        }


def test_single_character_changes_are_refused(vector, key):
    text = vector["file"].rstrip("\n")
    chance = random.Random(4)
    for _ in range(600):
        at = chance.randrange(len(text))
        other = chance.choice("ABCabc019+/=-: \n\u00e9")
        changed = text[:at] + other + text[at + 1 :]
        if changed != text and [x.rstrip() for x in changed.split("\n")] != text.split("\n"):
            refused(changed.encode(), key)


@pytest.mark.parametrize("kdf", ["0", "01", "5", "99", "1 2", "", "-1", "\u0661", "1e0"])
def test_the_kdf_is_checked_before_argon2id(vector, kdf):
    changed = vector["file"].replace("Kdf: 1\n", f"Kdf: {kdf}\n").encode()
    with pytest.raises(AppError) as caught:
        parse_backup(changed)
    assert caught.value.code == "backup.wrong_passphrase_or_damaged"


def test_a_newer_file_is_named_as_such(vector):
    with pytest.raises(AppError) as caught:
        parse_backup(vector["file"].replace("4OTP-BACKUP/1", "4OTP-BACKUP/2").encode())
    assert caught.value.code == "backup.newer"
    key = BackupKey.from_passphrase(PASSPHRASE)
    newer = write_backup({"format": "4otp-backup", "v": 2, "records": []}, key, "2026-11-22T10:00:00Z")
    assert refused(newer.encode(), key) == "backup.newer"


def test_too_large_and_foreign_files_are_refused(key):
    assert refused(b"4OTP-BACKUP/1\n" + bytes(64 << 20), key) == "backup.too_large"
    assert refused(b"otpauth://totp/x?secret=JBSWY3DP", key) == "backup.not_a_backup"
    assert refused(b"", key) == "backup.not_a_backup"


def test_deep_json_is_refused():
    key = BackupKey.from_passphrase(PASSPHRASE)
    deep: object = 1
    for _ in range(20):
        deep = [deep]
    content = {"format": "4otp-backup", "v": 1, "records": [deep]}
    assert refused(write_backup(content, key, "2026-11-22T10:00:00Z").encode(), key) == (
        "backup.wrong_passphrase_or_damaged"
    )


def test_two_files_of_one_passphrase_share_no_key():
    key = BackupKey.from_passphrase(PASSPHRASE)
    content = {"format": "4otp-backup", "v": 1, "records": []}
    one, other = (write_backup(content, key, "2026-11-22T10:00:00Z") for _ in range(2))
    assert one.split("\n")[5] != other.split("\n")[5]
    assert parse_backup(one.encode()).open_with(key) == content
