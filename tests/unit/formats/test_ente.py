"""Ente Auth: the encrypted export, and what its URIs carry besides the code."""

from __future__ import annotations

import json
from urllib.parse import quote

import pytest

from app.core.errors import AppError
from app.formats.content import Source
from app.formats.registry import open_source
from tests.kit import foreign_files as files
from tests.kit.samples import convert


def line(**display):
    shown = quote(
        json.dumps({"pinned": False, "trashed": False, "lastUsedAt": 0, "tapCount": 0, "tags": [], **display})
    )
    return f"otpauth://totp/GitHub:me?secret={files.SECRET}&issuer=GitHub&algorithm=sha1&digits=6&period=30&codeDisplay={shown}"


LINES = "\n".join(
    (line(tags=["work"], note="n", pinned=True), line(trashed=True), "otpauth://hotp/x?secret=" + files.SECRET)
)


@pytest.mark.parametrize("encrypted", [False, True])
def test_tags_note_pin_and_trash(encrypted):
    report = convert(files.ente_encrypted(LINES, "secret") if encrypted else LINES.encode(), "secret")
    first, trashed, hotp = report.entries
    assert (first.tags, first.note, first.favorite) == (("work",), "n", True)
    assert "trashed" in trashed.remarks
    assert (hotp.otp.counter, hotp.remarks) == (0, ("counter_assumed_0",))
    assert report.format.id == ("ente" if encrypted else "otpauth_uri")
    left = report.without_trashed()
    assert ([row.number for row in left.rows], [p.row for p in left.problems]) == ([1, 3], [2])


def test_a_wrong_password():
    with pytest.raises(AppError, match="wrong_password"):
        convert(files.ente_encrypted(LINES, "secret"), "other")


def test_more_passes_and_memory():
    assert len(convert(files.ente_encrypted(LINES, "secret", memory=2**20, passes=4), "secret").entries) == 3


@pytest.mark.parametrize(
    ("params", "code"),
    [
        ({"memLimit": 2**32}, "too_costly"),
        ({"memLimit": 0}, "too_costly"),
        ({"opsLimit": 33}, "too_costly"),
        ({"opsLimit": 0}, "too_costly"),
        ({"memLimit": 2**31, "opsLimit": 5}, "too_costly"),
        ({"opsLimit": "4"}, "damaged"),
        ({"salt": "AAAA"}, "damaged"),
        ({"salt": 5}, "damaged"),
    ],
)
def test_costs_are_checked_before_the_password_is_asked(params, code):
    document = json.loads(files.ente_encrypted(LINES, "secret"))
    document["kdfParams"].update(params)
    with pytest.raises(AppError, match=code):
        open_source(Source(files.to_json(document)))


def test_what_ente_really_uses_is_within_the_limits():
    for memory, passes in ((2**30, 4), (2**28, 16)):
        document = json.loads(files.ente_encrypted(LINES, "secret"))
        document["kdfParams"].update({"memLimit": memory, "opsLimit": passes})
        open_source(Source(files.to_json(document)))


@pytest.mark.parametrize(
    "change", [{"encryptedData": "AAAA"}, {"encryptionNonce": "AAAA"}, {"encryptedData": None}, {"kdfParams": None}]
)
def test_a_broken_file_is_damage(change):
    document = json.loads(files.ente_encrypted(LINES, "secret"))
    with pytest.raises(AppError, match="damaged"):
        open_source(Source(files.to_json({**document, **change})))
