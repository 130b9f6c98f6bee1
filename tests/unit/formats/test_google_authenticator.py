"""Google Authenticator: its database, and its export as lines and pictures."""

from __future__ import annotations

import pytest

from app.formats.content import Source
from app.formats.registry import open_source
from app.otp import migration
from tests.kit import foreign_files as files
from tests.kit.samples import convert

# The format has no period, and only 6 and 8 digits: what was different was exported wrongly.
UNSURE = "google_period_and_digits_unsure"
COLUMNS = "_id INTEGER PRIMARY KEY, email TEXT, secret TEXT, counter INTEGER, type INTEGER, provider INTEGER, issuer TEXT, original_name TEXT"


def database(*rows, columns=COLUMNS):
    return files.sqlite_image(f"CREATE TABLE accounts ({columns})", rows={"accounts": list(rows)})


def test_rows_with_the_issuer_repeated_left_out_or_only_in_the_name():
    report = convert(
        database(
            (1, "GitHub:me", files.SECRET, 0, 0, 0, "GitHub", "GitHub:me"),
            (2, "me", files.SECRET, 0, 0, 0, "GitHub", None),
            (3, "GitHub:me", files.SECRET, 0, 0, 0, None, None),
            (4, "me@example.org", files.SECRET, 0, 0, 0, None, None),
        )
    )
    assert [(e.issuer, e.account) for e in report.entries] == [("GitHub", "me")] * 3 + [("", "me@example.org")]
    assert report.format.id == "google_authenticator"


def test_hotp_and_secrets_as_typed():
    (found,) = convert(database((1, "me", "jbsw y3dp ehpk 3pxp", 9, 1, 0, "GitHub", None))).entries
    assert (found.otp.type, found.otp.counter, found.otp.secret) == ("hotp", 9, files.SECRET)


def test_rows_that_the_phone_encrypted_are_refused_with_advice():
    report = convert(
        database(
            (1, "a", "x" * 59, 0, 0, 0, "GitHub", None, 1),
            (2, "b", files.SECRET, 0, 0, 0, "GitHub", None, 0),
            columns=COLUMNS + ", isencrypted INTEGER",
        )
    )
    assert len(report.entries) == 1
    (problem,) = report.problems
    assert (problem.row, problem.name, problem.reason, problem.facts) == (
        1,
        "a",
        "entry.device_encrypted",
        {"advice": "google_qr"},
    )


def test_very_old_databases_have_no_issuer():
    image = database(
        (1, "GitHub:me", files.SECRET, 0, 0),
        columns="_id INTEGER, email TEXT, secret TEXT, counter INTEGER, type INTEGER",
    )
    assert convert(image).entries[0].issuer == "GitHub"


def test_unknown_types_are_named():
    assert [p.reason for p in convert(database((1, "a", files.SECRET, 0, 7, 0, "G", None))).problems] == [
        "otp.type_unknown"
    ]


def entries(count):
    return convert(files.aegis(*(files.aegis_entry(issuer=f"I{n}") for n in range(count)))).entries


def parts(count):
    uris, refused = migration.write(entries(count))
    assert not refused
    return uris


def test_parts_in_any_order_and_twice():
    first, second, third = parts(25)
    report = convert(f"{third}\n{first}\n{third}\n{second}".encode())
    assert sorted(e.issuer for e in report.entries) == sorted(f"I{n}" for n in range(25))
    assert [remark.code for remark in report.remarks] == [UNSURE, "parts_repeated"]
    assert not report.problems


def test_missing_parts_are_named():
    _first, second, _third = parts(25)
    _unsure, remark = convert(second.encode()).remarks
    assert (remark.code, remark.facts) == ("parts_missing", {"missing": "1, 3", "read": 1, "size": 3})


def test_two_exports_are_kept_apart():
    report = convert("\n".join((parts(25)[0], parts(12)[0])).encode())
    assert [remark.code for remark in report.remarks] == [UNSURE, "parts_missing", "parts_missing"]
    assert len(report.entries) == 20


def test_a_picture_may_hold_several_parts():
    report = open_source(Source(b"\x89PNG\r\n\x1a\n...", read_image=lambda _data: parts(12))).convert()
    assert len(report.entries) == 12
    assert [remark.code for remark in report.remarks] == [UNSURE]


@pytest.mark.parametrize("data", ["", "XXXX", "%%%", "Cg==", "=", "CjUKEPqlBekz"])
def test_broken_parts_are_refused_by_line(data):
    report = convert(f"\n\notpauth-migration://offline?data={data}".encode())
    assert [problem.row for problem in report.problems] == [3]
