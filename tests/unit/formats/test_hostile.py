"""Files made to keep a program busy or to fill its memory: refused, or read, without either."""

from __future__ import annotations

import base64
import json
import struct
from urllib.parse import quote

import pytest

from app.formats import java_strings, limits
from app.otp.migration.protobuf import number_field, octets_field
from tests.kit import foreign_files as files
from tests.kit.fuzz import attempt

MIB = 2**20
URI = f"otpauth://totp/a?secret={files.SECRET}"


def part(batch, index, size, accounts=1):
    account = octets_field(1, b"k" * 10) + octets_field(2, b"a")
    payload = octets_field(1, account) * accounts
    payload += number_field(2, 1) + number_field(3, size) + number_field(4, index) + number_field(5, batch)
    return "otpauth-migration://offline?data=" + quote(base64.b64encode(payload), safe="")


def lines(line, count):
    return f"{line}\n".encode() * count


EMPTY_ACCOUNTS = "otpauth-migration://offline?data=" + quote(base64.b64encode(b"\x0a\x00" * 2500), safe="")
BINDINGS = {
    "Authenticators": [{"Type": 2, "Secret": files.SECRET}] * 10_000,
    "Categories": [{"Id": str(n), "Name": str(n)} for n in range(1000)],
    "AuthenticatorCategories": [{"CategoryId": str(n), "AuthenticatorSecret": files.SECRET} for n in range(1000)],
}


@pytest.mark.parametrize(
    ("data", "outcome"),
    [
        (lines(f"{URI}{'&a' * 4000}", 1500), 1500),
        (lines(f"otpauth://totp/{'%41' * 2700}?secret={files.SECRET}", 2500), "format.too_large"),
        (lines(URI, 10_001), "format.too_large"),
        (lines("\n", 150_000), "format.too_large"),
        (lines(part(1, 0, 2), 50_000), 1),
        ("\n".join(part(n, 0, 1) for n in range(9_999)).encode(), 9_999),
        ("\n".join(part(n, n % 1000, 1000) for n in range(3_000)).encode(), 3_000),
        (lines(EMPTY_ACCOUNTS, 1000), 2500),
        (b"<html>" + b"<code " * 1_000_000 + b"otpauth://", "format.too_large"),
        (b"<map " + b'a="" ' * 600_000 + b"/>", "format.too_large"),
        (b"login_totp," + b"," * 2_000_000, "format.too_large"),
        (b'login_totp,name\n"' + b"x" * MIB, "format.damaged"),
        (json.dumps(BINDINGS).encode(), 10_000),
        (files.aegis(*[files.aegis_entry(name="n" * 1025)] * 9_999), 9_999),
        (b'["' + b'\\"' * 4 * MIB, "format.damaged"),
    ],
    ids=range(15),
)
def test_outcome(data, outcome):
    assert attempt(data) == outcome


def test_many_tokens_that_refer_to_one_long_text():
    strings = java_strings.read(files.freeotp_backup({"u": (files.freeotp_token(), b"key")}, "secret", iterations=1))
    strings["long"] = json.dumps({"key": "x" * MIB})
    strings |= {f"{number:032x}": "REFERRED" for number in range(3000)}
    octets = files.java_map(strings)
    # The descriptor and the map have the first two handles, then each string has one.
    handle = 2 + 2 * list(strings).index("long") + 1
    shared = octets.replace(b"\x74\x00\x08REFERRED", b"\x71" + struct.pack(">I", 0x7E0000 + handle))
    assert attempt(shared, "secret") == 1 + 1 + 3000


def test_a_long_log_beside_a_database():
    image = files.sqlite_image("CREATE TABLE accounts (email, secret)")
    assert attempt(image, companions={"x-wal": bytes(limits.WAL_BYTES + 1)}) == "format.too_large"
