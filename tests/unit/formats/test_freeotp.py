"""FreeOTP 1 and 2, FreeOTP+: Java maps, signed bytes, missing members, the person's own order."""

from __future__ import annotations

import json

import pytest

from app.core.errors import AppError
from app.formats import java_strings
from app.formats.content import Source
from app.formats.registry import open_source
from tests.kit import foreign_files as files
from tests.kit.samples import convert

KEY = bytes(range(120, 140))
B32 = "PB4XU634PV7H7AEBQKBYJBMGQ6EITCUL"


def backup(**options):
    return files.freeotp_backup({"u": (files.freeotp_token(), KEY)}, "secret", **options)


@pytest.mark.parametrize("options", [{}, {"threshold": False}, {"hash_name": "SHA1"}, {"bare": True}])
def test_backups_of_old_and_new_systems(options):
    (found,) = convert(backup(**options), "secret").entries
    assert (found.issuer, found.account, found.otp.secret) == ("GitHub", "me", B32)
    with pytest.raises(AppError, match="wrong_password"):
        convert(backup(**options), "wrong")


def one(token, **more):
    return convert(files.freeotp_backup({"u": (token, KEY)}, "secret"), "secret", **more).entries[0]


def test_members_may_be_absent():
    token = files.freeotp_token()
    for name in ("algo", "issuerExt", "period", "counter", "digits", "type"):
        token.pop(name)
        assert one(token).otp.algorithm == "SHA1"
    assert one(token).issuer == "GitHub"
    assert one({"label": "x", "issuerInt": None}).issuer == ""


def test_hotp_counters_are_kept_as_stored():
    assert one(files.freeotp_token(type="HOTP", counter=49)).otp.counter == 49


def test_an_issuer_called_steam_is_steam():
    found = one(files.freeotp_token(issuerExt="Steam"))
    assert (found.otp.type, found.otp.digits, found.remarks) == ("steam", 5, ("steam_by_issuer_only",))


def test_rows_that_do_not_open_are_refused_alone():
    strings = java_strings.read(
        files.freeotp_backup(
            {
                "a": (files.freeotp_token(), KEY),
                "b": (files.freeotp_token(issuerExt="B"), KEY),
                "c": (files.freeotp_token(issuerExt="C"), KEY),
            },
            "secret",
        )
    )
    strings["b"] = strings["b"].replace('\\"mCipherText\\": [', '\\"mCipherText\\": [1, ')
    strings["c"] = "{}"
    strings["d-token"] = json.dumps(files.freeotp_token(issuerExt="D"))
    strings["e"] = strings["a"]
    report = convert(files.java_map(strings), "secret")
    assert [row.number for row in report.rows] == [1]
    assert [(p.name, p.reason) for p in report.problems] == [
        ("B: me", "entry.cannot_decrypt"),
        ("C: me", "entry.damaged"),
        ("", "entry.damaged"),
        ("D: me", "entry.damaged"),
    ]


def test_a_java_map_in_all_its_forms():
    strings = {"a": "x", "b": "ä€😀", "long": "y" * 70_000}
    for options in ({}, {"threshold": False}, {"long_strings": True}):
        assert java_strings.read(files.java_map(strings, **options)) == strings
    assert java_strings.read(files.java_map({"a": None})) == {}


def test_references_to_earlier_strings():
    plain = files.java_map({"a": "same", "b": "x"})
    # Handles: the descriptor, the map, "a", "same".
    shared = plain.replace(b"\x74\x00\x01x", b"\x71\x00\x7e\x00\x03")
    assert java_strings.read(shared) == {"a": "same", "b": "same"}
    for handle in (b"\x00\x7e\x00\x09", b"\xff\xff\xff\xff", b"\x00\x00\x00\x00"):
        with pytest.raises(AppError, match="damaged"):
            java_strings.read(plain.replace(b"\x74\x00\x01x", b"\x71" + handle))


def test_surrogates_and_nul_of_java_utf8():
    octets = files.java_map({"a": "12345678"}).replace(b"12345678", b"\xed\xa0\xbd\xed\xb8\x80\xc0\x80")
    assert java_strings.read(octets) == {"a": "\U0001f600\0"}


@pytest.mark.parametrize(
    "change",
    [(b"java.util.HashMap", b"java.util.HashSet"), (b"\x74\x00\x01a", b"\x73\x00\x01a"), (b"\x77\x08", b"\x77\x09")],
)
def test_other_java_objects_are_refused(change):
    with pytest.raises(AppError, match="damaged"):
        java_strings.read(files.java_map({"a": "x"}).replace(*change))


def test_a_map_that_promises_too_much_is_refused():
    octets = files.java_map({"a": "x"}).replace(
        b"\x00\x00\x00\x10\x00\x00\x00\x01", b"\x00\x00\x00\x10\x7f\xff\xff\xff"
    )
    with pytest.raises(AppError, match="too_large"):
        java_strings.read(octets)


def changed_master(**changes):
    strings = java_strings.read(backup())
    strings["masterKey"] = json.dumps({**json.loads(strings["masterKey"]), **changes})
    return files.java_map(strings)


@pytest.mark.parametrize(
    ("change", "code"),
    [
        ({"mIterations": 10_000_001}, "too_costly"),
        ({"mIterations": 0}, "too_costly"),
        ({"mAlgorithm": "scrypt"}, "damaged"),
        ({"mSalt": []}, "damaged"),
        ({"mSalt": [1000]}, "damaged"),
        ({"mEncryptedKey": {}}, "damaged"),
        ({"mEncryptedKey": {"mCipher": "AES/CBC", "mCipherText": [1], "mParameters": [4, 1, 1]}}, "damaged"),
    ],
)
def test_the_master_key_is_checked_before_the_password_is_asked(change, code):
    with pytest.raises(AppError, match=code):
        open_source(Source(changed_master(**change)))


def test_a_map_of_something_else_is_damage():
    with pytest.raises(AppError, match="damaged"):
        open_source(Source(files.java_map({"a": "x"})))


def stored(**changes):
    return {**files.freeotp_token(**changes), "secret": files.signed(KEY)}


def test_freeotp_1_in_the_persons_order():
    strings = {name: json.dumps(stored(label=name)) for name in ("a", "b", "c")}
    strings["tokenOrder"] = json.dumps(["c", "a", "gone"])
    report = convert(files.preferences(strings))
    assert [e.account for e in report.entries] == ["c", "a", "b"]
    assert {e.otp.secret for e in report.entries} == {B32}


def test_freeotp_1_bad_rows():
    strings = {
        "A:x": json.dumps(stored()),
        "B:y": "not json",
        "C:z": json.dumps({**stored(), "secret": []}),
        "D": json.dumps({**stored(), "secret": [300]}),
    }
    report = convert(files.preferences(strings))
    assert [(p.row, p.name, p.reason) for p in report.problems] == [
        (2, "B:y", "entry.damaged"),
        (3, "GitHub: me", "otp.secret_empty"),
        (4, "GitHub: me", "entry.damaged"),
    ]


def test_freeotp_plus_json():
    report = convert(
        files.to_json(
            {
                "tokenOrder": ["x"],
                "tokens": [stored(), {**stored(), "issuerExt": "Steam"}, stored(type="HOTP", counter=3), 5],
            }
        )
    )
    assert [e.otp.type for e in report.entries] == ["totp", "steam", "hotp"]
    assert [p.row for p in report.problems] == [4]
    assert report.format.id == "freeotp_plus"


def test_keys_without_signs_are_read_and_mixed_ones_are_not():
    document = {"tokenOrder": [], "tokens": [{**stored(), "secret": keys} for keys in (list(KEY), [-1, 200])]}
    report = convert(files.to_json(document))
    assert [e.otp.secret for e in report.entries] == [B32]
    assert [p.reason for p in report.problems] == ["entry.damaged"]
