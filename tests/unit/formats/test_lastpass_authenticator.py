"""LastPass Authenticator: the file of both systems, and its QR codes."""

from __future__ import annotations

import gzip

from tests.kit import foreign_files as files
from tests.kit import other_files as other
from tests.kit.samples import convert


def test_the_version_does_not_matter_and_edited_names_count_even_when_empty():
    report = convert(other.lastpass(other.lastpass_account(), other.lastpass_account(userName=""), version=9))
    assert [(entry.issuer, entry.account) for entry in report.entries] == [("GitHub", "me"), ("GitHub", "")]


def test_a_missing_edited_name_is_the_original():
    account = other.lastpass_account()
    del account["issuerName"]
    assert convert(other.lastpass(account)).entries[0].issuer == "gh"


def test_folders_become_tags_but_other_accounts_is_none():
    accounts = [other.lastpass_account(folderData={"folderId": n}) for n in (0, 1, 7, 99)]
    report = convert(other.lastpass(*accounts))
    assert [entry.tags for entry in report.entries] == [(), ("Favorites",), ("Work",), ()]
    assert [entry.favorite for entry in report.entries] == [False, True, False, False]


def test_push_only_accounts_are_named():
    report = convert(other.lastpass(other.lastpass_account(secret="", pushNotification=True)))
    assert [(problem.name, problem.reason) for problem in report.problems] == [("GitHub", "entry.push_only")]


def test_parts_in_any_order_with_repeats_and_missing_ones():
    accounts = [other.lastpass_short(uN=str(n)) for n in range(3)]
    parts = [other.lastpass_part([account], index=n, size=3) for n, account in enumerate(accounts)]
    report = convert("\n".join((parts[2], parts[0], parts[2])).encode())
    assert [entry.account for entry in report.entries] == ["2", "0"]
    assert [(remark.code, dict(remark.facts)) for remark in report.remarks] == [
        ("part_repeated", {"row": 3}),
        ("parts_missing", {"missing": "2", "read": 2, "size": 3}),
    ]
    whole = convert("\n".join(parts).encode())
    assert not whole.remarks
    assert [row.number for row in whole.rows] == [1, 2, 3]


def test_a_bad_part_is_a_row_and_other_uris_are_read_too():
    text = "\n".join(
        ("lpaauth-migration://offline?data=AAAA", other.lastpass_part([other.lastpass_short()]), other.URI)
    )
    report = convert(text.encode())
    assert len(report.entries) == 2
    assert [problem.reason for problem in report.problems] == ["format.damaged"]


def test_a_bomb_in_a_code_is_a_bad_row():
    bomb = files.b64(gzip.compress(bytes(40 << 20)))
    report = convert(f"lpaauth-migration://offline?data={bomb}".encode())
    assert [problem.reason for problem in report.problems] == ["format.too_large"]
