"""Secrets as people type and apps write them."""

from __future__ import annotations

import base64

import pytest

from app.core.errors import AppError
from app.otp import base32


@pytest.mark.parametrize(
    ("text", "secret"),
    [
        ("JBSWY3DPEHPK3PXP", "JBSWY3DPEHPK3PXP"),
        ("jbswy3dpehpk3pxp", "JBSWY3DPEHPK3PXP"),
        (" jbsw y3dp\tehpk\n3pxp ", "JBSWY3DPEHPK3PXP"),
        ("JBSW-Y3DP-EHPK-3PXP", "JBSWY3DPEHPK3PXP"),
        ("JBSW\u2013Y3DP\u2011EHPK\u22123PXP", "JBSWY3DPEHPK3PXP"),
        ("JBSW\u00a0Y3DP\u200bEHPK\ufeff3PXP", "JBSWY3DPEHPK3PXP"),
        ("ABCD+EFGH", "ABCDEFGH"),
        ("MFRGG===", "MFRGG"),
        ("MFRGG=", "MFRGG"),
        ("MFRGG========", "MFRGG"),
        ("MFRGG%3D%3D%3d", "MFRGG"),
        ("MFRGG = = =", "MFRGG"),
        ("DFDFDEF", "DFDFDEF"),
        ("DFDFDEFDEF", "DFDFDEFDEF"),
        ("HELLO", "HELLO"),
        ("OKOA", "OKOA"),
    ],
)
def test_what_is_tolerated(text, secret):
    assert base32.clean(text) == secret
    assert base32.is_canonical(secret)
    assert base32.decode(text) == base32.decode(secret)


@pytest.mark.parametrize("text", ["", " ", "====", "%3D%3D", "- -", "A", "a ="])
def test_nothing_that_holds_an_octet_is_empty(text):
    with pytest.raises(AppError) as caught:
        base32.clean(text)
    assert caught.value.code == "otp.secret_empty"


@pytest.mark.parametrize(
    ("text", "facts"),
    [
        ("JBSW0Y3D", {"position": 5, "kind": "digit", "character": "0"}),
        ("1BSWY3DP", {"position": 1, "kind": "digit", "character": "1"}),
        ("jbsw y38p", {"position": 8, "kind": "digit", "character": "8"}),
        ("JBSWY3D9", {"position": 8, "kind": "digit", "character": "9"}),
        ("JBSWÄ", {"position": 5, "kind": "letter"}),
        ("JBSW\u0131", {"position": 5, "kind": "letter"}),
        ("JBSW\u0663", {"position": 5, "kind": "digit"}),
        ("JB=SWY3", {"position": 3, "kind": "symbol"}),
        ("JBSW_Y3D", {"position": 5, "kind": "symbol"}),
        ("JBSW\x00", {"position": 5, "kind": "symbol"}),
        ("JBSW\ud800", {"position": 5, "kind": "symbol"}),
    ],
)
def test_a_wrong_character_is_named_by_its_place_and_kind(text, facts):
    with pytest.raises(AppError) as caught:
        base32.clean(text)
    assert caught.value.code == "otp.secret_character"
    assert caught.value.facts == facts
    with pytest.raises(AppError):
        base32.decode(text)


def test_the_limit_is_one_kibibyte():
    assert len(base32.decode(base32.encode(b"k" * 1024))) == 1024
    for text in (base32.encode(b"k" * 1025), "A" * 100_000):
        with pytest.raises(AppError) as caught:
            base32.clean(text)
        assert caught.value.code == "otp.secret_too_long"


def test_leftover_bits_are_dropped():
    assert base32.decode("DFDFDEF") == base64.b32decode("DFDFDEE=")
    assert base32.decode("MFRGH") == b"abc"


@pytest.mark.parametrize("size", [*range(1, 70), 1024])
def test_octets_come_back(size):
    octets = bytes((7 * index + size) % 256 for index in range(size))
    assert base32.decode(base32.encode(octets)) == octets
    assert base32.encode(octets) == base64.b32encode(octets).decode().rstrip("=")
