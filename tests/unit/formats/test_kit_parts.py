"""A recovery kit's parts: any order, repeats, missing and damaged ones, parts of two kits, and through real QR codes."""

from __future__ import annotations

import random

import pytest

from app.core.errors import AppError
from app.formats import kit_parts
from app.formats.backup_file import BackupKey, write_backup
from app.qr.write import png, symbol
from app.services.foreign_file import texts_in_image
from tests.kit.samples import convert

RECORD = {"t": "otp", "type": "totp", "secret": "JBSWY3DPEHPK3PXP", "algorithm": "SHA1", "digits": 6, "period": 30}
GROUP = {"id": "g", "record": {"t": "group", "name": "Work"}}
CONTENT = {
    "format": "4otp-backup",
    "v": 1,
    "records": [{"id": "a", "record": {**RECORD, "issuer": "GitHub", "group": "g"}}, GROUP, {"id": "b", "record": {}}],
}
FILE = write_backup(CONTENT, BackupKey.from_passphrase("secret"), "2026-11-22T12:00:00+00:00").encode()
PARTS = kit_parts.split(FILE)


def test_any_order_and_repeats():
    shuffled = [*PARTS, PARTS[0]]
    random.Random(1).shuffle(shuffled)
    assert kit_parts.join(shuffled) == FILE
    assert kit_parts.join(part.lower() for part in PARTS) == FILE


def test_missing_parts_are_named():
    with pytest.raises(AppError) as caught:
        kit_parts.join(PARTS[1:-1])
    assert caught.value.facts == {"missing": f"1, {len(PARTS)}", "read": len(PARTS) - 2, "size": len(PARTS)}


def test_damaged_and_foreign_parts_are_refused():
    other = kit_parts.split(FILE + b" ")
    with pytest.raises(AppError, match="mixed"):
        kit_parts.join([*PARTS, other[0]])
    for place in range(len(kit_parts.PREFIX), len(PARTS[0]), 37):
        changed = PARTS[0][:place] + ("A" if PARTS[0][place] != "A" else "B") + PARTS[0][place + 1 :]
        with pytest.raises(AppError, match=r"part_damaged|mixed"):
            kit_parts.join([changed, *PARTS[1:]])
    with pytest.raises(AppError, match="mixed"):
        kit_parts.join([])


def test_through_pictures_into_entries():
    texts = [text for part in PARTS for text in texts_in_image(png(symbol(part), 3))]
    assert tuple(texts) == PARTS
    report = convert("\n".join(texts).encode(), "secret")
    assert [(entry.issuer, entry.tags) for entry in report.entries] == [("GitHub", ("Work",))]
    assert [problem.reason for problem in report.problems] == ["entry.damaged"]
    with pytest.raises(AppError, match="wrong_password"):
        convert("\n".join(texts).encode(), "other")


def test_a_backup_file_converts_and_a_broken_one_is_damaged():
    assert convert(FILE, "secret").format.id == "4otp"
    with pytest.raises(AppError, match="damaged"):
        convert(FILE[:400], "secret")
