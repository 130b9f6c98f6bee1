"""Lists of URIs: lines, arrays, pages, and what is not one. The URIs themselves are tested with `app.otp.uri`."""

from __future__ import annotations

import pytest

from app.core.errors import AppError
from app.formats.content import Source
from app.formats.registry import open_source
from tests.kit import foreign_files as files
from tests.kit.samples import convert

URI = f"otpauth://totp/GitHub:me?secret={files.SECRET}&issuer=GitHub"


def test_blank_lines_comments_marks_and_any_line_end():
    text = f"\ufeff# a comment\r\n\r\n{URI}\r  {URI}  \n\t# {URI}\n{URI}"
    report = convert(text.encode())
    assert [row.number for row in report.rows] == [3, 4, 6]
    assert not report.problems


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be"])
def test_any_unicode_encoding(encoding):
    uri = URI.replace("GitHub", "Ärzte")
    assert [e.issuer for e in convert(f"{uri}\n{uri}\n".encode(encoding)).entries] == ["Ärzte", "Ärzte"]


def test_old_windows_programs_write_windows_1252():
    assert convert(URI.replace("GitHub", "Ärzte").encode("cp1252")).entries[0].issuer == "Ärzte"


@pytest.mark.parametrize(
    "line",
    [
        f"apple-{URI}",
        f"steam://{files.SECRET}",
        "motp://Corp:me?secret=e3152afee62599c8",
        URI.replace("otpauth", "OTPAUTH"),
    ],
)
def test_all_schemes(line):
    assert len(convert(line.encode()).entries) == 1


def test_lines_that_are_no_uri_are_refused_by_number_and_never_shown():
    report = convert(f"{URI}\nQR-Code:{URI}\n{files.SECRET}\nhttps://example.org\n".encode())
    assert [(p.row, p.name, p.reason) for p in report.problems] == [(n, "", "otp.uri_scheme") for n in (2, 3, 4)]


def test_bad_uris_are_named_by_their_label():
    report = convert(
        b"otpauth://totp/A%20B:me?issuer=A\notpauth://new/C?secret=JBSWY3DPEHPK3PXP\notpauth://totp/D?secret=18\n"
        + URI.encode()
    )
    assert [(p.row, p.name, p.reason) for p in report.problems] == [
        (1, "A B:me", "otp.secret_empty"),
        (2, "C", "otp.type_unknown"),
        (3, "D", "otp.secret_character"),
    ]
    assert len(report.entries) == 1


def test_a_uri_that_is_too_long_is_refused_alone():
    report = convert(f"{URI}&x={'y' * 8192}\n{URI}\n".encode())
    assert [p.reason for p in report.problems] == ["otp.uri_too_long"]
    assert len(report.entries) == 1


def test_hotp_without_a_counter_is_read_with_a_remark():
    (found,) = convert(f"otpauth://hotp/x?secret={files.SECRET}".encode()).entries
    assert (found.otp.counter, found.remarks) == (0, ("counter_assumed_0",))


def test_secrets_are_never_merged():
    other = URI.replace("GitHub", "GitLab")
    assert len(convert(f"{URI}\n{other}\n{URI}\n".encode()).entries) == 3


@pytest.mark.parametrize(
    "shape", [lambda uris: uris, lambda uris: {"items": uris}, lambda uris: {"version": 1, "uris": uris}]
)
def test_json_arrays_of_uris(shape):
    report = convert(files.to_json(shape([URI, "nothing", None, URI])))
    assert [row.number for row in report.rows] == [1, 4]
    assert [p.row for p in report.problems] == [2, 3]


def test_pages_with_uris_outside_code_elements():
    page = f"<html><body><a href='{URI.replace('&', '&amp;')}'>x</a><p>{URI} </p></body></html>"
    report = convert(page.encode())
    assert [(e.issuer, e.account) for e in report.entries] == [("GitHub", "me")]
    assert report.format.id == "otpauth_uri"


@pytest.mark.parametrize("data", [b"", b"\n\n", b"# only\n# comments\n", b"[]", b"\xef\xbb\xbf"])
def test_files_without_entries_are_read_as_what_they_are(data):
    report = convert(data)
    assert (report.entries, report.problems) == ((), ())


@pytest.mark.parametrize(
    "data",
    [
        b"Lorem ipsum dolor sit amet",
        b"a\nb\nc",
        b"\x00\x01\x02",
        b"x" * 44,
        b"{}",
        b"[1]",
        b'{"a": [{"b": 1}]}',
        b"<html></html>",
        b"<map></map>",
        b"JBSWY3DPEHPK3PXP",
    ],
)
def test_other_files_are_unknown(data):
    with pytest.raises(AppError, match="unknown"):
        open_source(Source(data))


def test_a_bracket_may_head_a_list():
    assert len(convert(f"[my codes]\n{URI}\n".encode()).entries) == 1


def test_the_name_never_decides():
    for name in ("x.xml", "x.db", "x.jpeg", "x.authpro"):
        assert len(convert(URI.encode(), name=name).entries) == 1
    with pytest.raises(AppError, match="unknown"):
        open_source(Source(b"This is just a text file masquerading as an image file.", name="x.jpeg"))
