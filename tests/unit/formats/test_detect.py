"""What a file is, by its first bytes, and the limits that hold before anything else is done."""

from __future__ import annotations

import base64
import json
import random
import sys
from pathlib import Path

import pytest

from app.core.errors import AppError
from app.formats import json_input, limits, xml_input
from app.formats.content import Kind, Source
from app.formats.detect import decode_text, from_base64, inspect
from app.formats.registry import open_source
from tests.kit import foreign_files as files
from tests.kit.samples import convert


def kind(data):
    return inspect(Source(data)).kind


@pytest.mark.parametrize(
    ("data", "expected"),
    [
        (b"PK\x03\x04....", Kind.ZIP),
        (b"PK\x05\x06" + bytes(18), Kind.ZIP),
        (b"SQLite format 3\0....", Kind.SQLITE),
        (b"\xac\xed\x00\x05....", Kind.JAVA),
        (b"AUTHENTICATORPRO....", Kind.STRATUM),
        (b"AuthenticatorPro....", Kind.STRATUM),
        (b"\x03\xd9\xa2\x9a\x67\xfb\x4b\xb5", Kind.KEEPASS),
        (b"\x03\xd9\xa2\x9a\x65\xfb\x4b\xb5", Kind.KEEPASS),
        (b"\x89PNG\r\n\x1a\n", Kind.IMAGE),
        (b"\xff\xd8\xff\xe0", Kind.IMAGE),
        (b"RIFF\x10\0\0\0WEBPVP8 ", Kind.IMAGE),
        (b"GIF89a", Kind.IMAGE),
        (b"BM\x36\0\0\0\0\0\0\0\x36\0\0\0\x28\0\0\0", Kind.IMAGE),
        (b"%PDF-1.7", Kind.PDF),
        (b"-----BEGIN PGP MESSAGE-----", Kind.PGP),
        (b"\n  -----BEGIN PGP MESSAGE-----", Kind.PGP),
        (b"\xc1\x5e\x03" + b"\xff" * 60, Kind.PGP),
        (b"Salted__12345678", Kind.OPENSSL),
        (b"U2FsdGVkX18xMjM0NTY3OA==", Kind.OPENSSL),
        (b"\r\n U2FsdGVkX18xMjM0NTY3OA==", Kind.OPENSSL),
        (b"{}", Kind.JSON),
        (b"\xef\xbb\xbf \r\n[]", Kind.JSON),
        ("[1]".encode("utf-16"), Kind.JSON),
        (b"<map/>", Kind.XML),
        (b"<?xml version='1.0'?><a/>", Kind.XML),
        (b"<!DOCTYPE html><html></html>", Kind.HTML),
        (b"<HTML lang=de>", Kind.HTML),
        (b"BM is how this text begins", Kind.TEXT),
        (b"plain", Kind.TEXT),
        (base64.b64encode(bytes(48)), Kind.BASE64),
        (base64.encodebytes(bytes(200)), Kind.BASE64),
        (bytes(range(256)), Kind.BINARY),
        (b"\x85" + bytes(range(80, 200)), Kind.BINARY),
        (b"\x7fELF" + bytes(100) + bytes(range(60)), Kind.OTHER),
        (bytes(range(44)), Kind.OTHER),
        (b"\0" * 1000, Kind.OTHER),
    ],
)
def test_kinds(data, expected):
    assert kind(data) is expected


def test_text_encodings_and_what_is_no_text():
    assert decode_text("ä".encode("utf-16-le") * 3) == "äää"
    assert decode_text(b"\0") is None
    assert decode_text(b"a\x01b") is None
    assert decode_text(b"\xff\xfe\x00\xd8") is None
    assert decode_text(b"mostly ASCII with one \x80 in it") == "mostly ASCII with one € in it"
    assert from_base64("A" * 25) is None
    assert from_base64("AAAA" * 6 + "\n") == bytes(18)


@pytest.mark.parametrize("data", [b"{", b'{"a":', b"[1,", b"<map>", b"<a></b>", b'{"a": 1e}'])
def test_json_and_xml_that_do_not_parse_are_damage(data):
    with pytest.raises(AppError, match="damaged"):
        inspect(Source(data))


@pytest.mark.parametrize("end", ["\0" * 500, "\r\n\x1a", "\x1a\0\0"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-16"])
def test_what_stands_behind_the_end_is_no_text(end, encoding):
    assert len(convert((files.aegis(files.aegis_entry()).decode() + end).encode(encoding)).entries) == 1


def test_a_file_of_nothing_but_nul_is_unknown():
    with pytest.raises(AppError, match="unknown"):
        open_source(Source(bytes(4096)))


def test_files_are_refused_by_size_before_anything():
    with pytest.raises(AppError) as caught:
        inspect(Source(b"[" * (limits.FILE_BYTES + 1)))
    assert (caught.value.code, caught.value.facts["what"]) == ("format.too_large", "file")
    with pytest.raises(AppError, match="too_large"):
        inspect(Source(b"{}", companions={"x": bytes(limits.FILE_BYTES + 1)}))


def test_nesting_is_limited_and_brackets_in_strings_do_not_count():
    assert json_input.parse("[" * 64 + "]" * 64)
    assert json_input.parse(json.dumps({"a": "[" * 1000, 'b\\"': "{" * 1000}))
    for text in ("[" * 65 + "]" * 65, '{"a":' * 100_000, "[" * 30_000_000):
        with pytest.raises(AppError, match="too_large"):
            json_input.parse(text)


def test_many_small_values_are_refused_before_they_take_a_gigabyte():
    for text in ("[" + "[]," * 1_100_000 + "[]]", "[" + "1," * 4_100_000 + "1]"):
        with pytest.raises(AppError, match="too_large"):
            json_input.parse(text)


@pytest.mark.parametrize("text", ['{"a": "\t"}', '{"a": NaN}', '{"a": 1, "a": 2}', '"x"'])
def test_json_as_careless_programs_write_it(text):
    json_input.parse(text)


@pytest.mark.parametrize("text", ["9" * 5000, '{"a": ' + "1" * 5000 + "}", '"\\ud800'])
def test_odd_json_is_damage(text):
    with pytest.raises(AppError, match="damaged"):
        json_input.parse(text)


@pytest.mark.parametrize(
    "text",
    [
        '<!DOCTYPE map [<!ENTITY a "b">]><map>&a;</map>',
        '<?xml version="1.0"?><!DOCTYPE map SYSTEM "file:///etc/passwd"><map/>',
        "<map>&unknown;</map>",
        "<!DOCTYPE map><map/>",
    ],
)
def test_document_types_and_entities_are_refused(text):
    with pytest.raises(AppError, match="damaged"):
        xml_input.parse(text)


def test_xml_says_its_encoding_and_was_decoded_already():
    assert xml_input.parse("<?xml version='1.0' encoding='utf-16'?><a>ä</a>").text == "ä"


def test_a_million_elements_are_refused():
    with pytest.raises(AppError, match="too_large"):
        xml_input.parse("<a>" + "<b/>" * 600_000 + "</a>")


def test_deep_xml_does_no_harm():
    assert xml_input.parse("<a>" * 100_000 + "</a>" * 100_000).tag == "a"


def test_more_entries_than_the_limit_are_refused():
    line = f"otpauth://totp/x?secret={files.SECRET}\n".encode()
    assert len(convert(line * limits.ENTRIES).entries) == limits.ENTRIES
    with pytest.raises(AppError, match="too_large"):
        convert(line * (limits.ENTRIES + 1))
    with pytest.raises(AppError, match="too_large"):
        convert(line + b"\n" * 300_000)


def test_long_names_and_secrets_are_refused_alone():
    report = convert(
        files.aegis(
            files.aegis_entry(name="n" * 1024),
            files.aegis_entry(name="n" * 1025),
            files.aegis_entry(info={"secret": "A" * 1639}),
            files.aegis_entry(info={"secret": "A" * 1700}),
        )
    )
    assert [row.number for row in report.rows] == [1, 3]
    assert [p.reason for p in report.problems] == ["otp.name_too_long", "otp.secret_too_long"]


def test_files_without_a_mark_name_all_apps_that_they_may_be_of():
    locked = open_source(Source(random.Random(1).randbytes(4096)))
    assert locked.format.id == "unmarked"
    assert "andOTP" in locked.format.app
    assert "Stratum" in locked.format.app
    with pytest.raises(AppError, match="wrong_password"):
        locked.unlock("x")


@pytest.mark.parametrize("size", [45, 64, 100, 128, 200, 256, 300, 400, 512, 1024, 4096, 100_000])
def test_random_bytes_are_taken_for_encrypted_ones(size):
    for seed in range(200 if size < 5000 else 5):
        data = b"\x01" + random.Random(seed).randbytes(size - 1)
        assert kind(data) is Kind.BINARY


def test_python_itself_is_no_encrypted_file():
    assert kind(Path(sys.executable).resolve().read_bytes()[: limits.FILE_BYTES]) is Kind.OTHER


def test_representations_hold_no_secret():
    """A crash report shows values of local variables."""
    source = Source(files.aegis(files.aegis_entry()), name="secret name")
    content = inspect(source)
    for value in (source, content, open_source(source)):
        assert files.SECRET not in repr(value)
        assert "secret name" not in repr(value)
