"""Every reader against truncated, damaged and random files: a report or an AppError, nothing else, and soon."""

from __future__ import annotations

import contextlib
import json
import zlib

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.core.errors import AppError
from app.formats import java_strings
from app.formats.sqlite_wal import with_wal
from tests.kit import foreign_files as files
from tests.kit.fuzz import attempt, damages, truncations

MASTER = b"m" * 32
URI = f"otpauth://totp/GitHub:me?secret={files.SECRET}&issuer=GitHub"
STRATUM = {
    "Authenticators": [
        {
            "Type": 2,
            "Issuer": "G",
            "Username": "m",
            "Secret": files.SECRET,
            "Algorithm": 0,
            "Digits": 6,
            "Period": 30,
            "Counter": 0,
        }
    ],
    "Categories": [{"Id": "a", "Name": "W"}],
    "AuthenticatorCategories": [{"CategoryId": "a", "AuthenticatorSecret": files.SECRET}],
}
ANDOTP = [
    {
        "secret": files.SECRET,
        "issuer": "G",
        "label": "m",
        "digits": 6,
        "type": "TOTP",
        "algorithm": "SHA1",
        "period": 30,
        "tags": ["a"],
    }
]
AUTHY = [
    {
        "account_type": "g",
        "digits": 6,
        "name": "a",
        "salt": "a",
        "key_derivation_iterations": 1000,
        "unique_iv": None,
        "encrypted_seed": files.authy_seal(files.SECRET, b"secret", salt="a"),
    }
]
FREEOTP = {**files.freeotp_token(), "secret": [1, -2, 3, 4]}
GOOGLE = "CREATE TABLE accounts (_id INTEGER, email TEXT, secret TEXT, counter INTEGER, type INTEGER, issuer TEXT)"
MICROSOFT = "CREATE TABLE accounts (name TEXT, username TEXT, oath_secret_key TEXT, account_type INTEGER)"

PLAIN = {
    "uris": f"{URI}\n# comment\nmotp://C:m?secret=e3152afee62599c8\notpauth-migration://offline?data=CiUKEPqlBekzoNEukL7qlsjBCDYSCWhvdHAgZGVtbyABKAEwATgEEAEYASAAKNuv15j6%2F%2F%2F%2F%2FwE%3D\n".encode(),
    "uri array": files.to_json([URI, URI]),
    "page": f"<!DOCTYPE html><html><code>{URI.replace('&', '&amp;')}</code></html>".encode(),
    "aegis": files.aegis(files.aegis_entry(groups=["a"], note="n"), groups=[{"uuid": "a", "name": "W"}]),
    "2fas": files.twofas(files.twofas_service(groupId="g"), groups=[{"id": "g", "name": "H"}]),
    "andotp": files.to_json(ANDOTP),
    "stratum": files.to_json(STRATUM),
    "bitwarden": files.to_json(
        files.bitwarden(files.bitwarden_item(URI, folderId="f"), folders=[{"id": "f", "name": "H"}])
    ),
    "bitwarden csv": f'folder,favorite,type,name,login_totp\nHome,1,login,"a\nb",{URI}\n'.encode(),
    "authy xml": files.preferences(
        {"com.authy.storage.tokens.authenticator.key": json.dumps([{"name": "a", "decryptedSecret": files.SECRET}])}
    ),
    "freeotp 1": files.preferences({"a": json.dumps(FREEOTP), "tokenOrder": '["a"]'}),
    "freeotp+": files.to_json({"tokenOrder": ["a"], "tokens": [FREEOTP]}),
    "google": files.sqlite_image(GOOGLE, rows={"accounts": [(1, "G:m", files.SECRET, 0, 0, "G")]}),
    "microsoft": files.sqlite_image(MICROSOFT, rows={"accounts": [("G", "m", files.SECRET, 0)]}),
}
LOCKED = {
    "aegis": files.aegis_encrypted([files.aegis_slot(MASTER, b"secret", n=2)], MASTER),
    "2fas": files.twofas_encrypted(files.twofas_service(), password="secret"),
    "andotp new": files.andotp_new(files.to_json(ANDOTP), b"secret", iterations=10),
    "andotp old": files.andotp_old(files.to_json(ANDOTP), b"secret"),
    "stratum legacy": files.stratum_legacy(files.to_json(STRATUM), b"secret"),
    "authy": files.to_json({"authenticator_tokens": AUTHY}),
    "bitwarden": files.bitwarden_encrypted(files.bitwarden(files.bitwarden_item(URI)), "secret", kdfIterations=10),
    "ente": files.ente_encrypted(URI, "secret"),
    "freeotp 2": files.freeotp_backup({"u": (files.freeotp_token(), b"key")}, "secret", iterations=10),
}


@pytest.mark.parametrize("name", PLAIN)
def test_the_seeds_are_good(name):
    assert attempt(PLAIN[name]) in (1, 2, 3)


@pytest.mark.parametrize("name", LOCKED)
def test_the_locked_seeds_are_good(name):
    assert attempt(LOCKED[name], "secret") == 1


@pytest.mark.parametrize("name", PLAIN)
def test_truncated_files(name):
    for cut in truncations(PLAIN[name]):
        attempt(cut)


@pytest.mark.parametrize("name", LOCKED)
def test_truncated_locked_files(name):
    for place, cut in enumerate(truncations(LOCKED[name])):
        attempt(cut, "secret" if place % 10 == 0 else None)


@pytest.mark.parametrize("name", PLAIN)
def test_damaged_files(name):
    for changed in damages(PLAIN[name], seed=zlib.crc32(name.encode()), count=300):
        attempt(changed)


@pytest.mark.parametrize("name", LOCKED)
def test_damaged_locked_files(name):
    for place, changed in enumerate(damages(LOCKED[name], seed=zlib.crc32(name.encode()), count=200)):
        attempt(changed, "secret" if place % 8 == 0 else None)


# Anything under the right password: what a hostile author who knows the password can write.
@settings(max_examples=60)
@given(
    st.recursive(
        st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=8),
        lambda inner: (
            st.lists(inner, max_size=4)
            | st.dictionaries(
                st.sampled_from(
                    [
                        "db",
                        "header",
                        "entries",
                        "info",
                        "secret",
                        "type",
                        "services",
                        "otp",
                        "groups",
                        "items",
                        "login",
                        "totp",
                        "Authenticators",
                        "Secret",
                        "Type",
                        "tokens",
                        "tokenOrder",
                        "label",
                        "issuer",
                        "name",
                        "authenticator_tokens",
                        "encrypted_seed",
                        "encrypted",
                        "folders",
                        "id",
                        "kdfParams",
                        "encryptedData",
                        "slots",
                        "params",
                        "apps",
                        "secret_seed",
                        "digits",
                    ]
                ),
                inner,
                max_size=6,
            )
        ),
        max_leaves=30,
    )
)
def test_json_of_any_shape(document):
    attempt(json.dumps(document).encode(), "secret")


@settings(max_examples=100)
@given(
    st.sampled_from(
        [
            b"",
            b"SQLite format 3\0",
            b"\xac\xed\x00\x05",
            b"\xac\xed\x00\x05sr\x00\x11java.util.HashMap",
            b"AUTHENTICATORPRO",
            b"AuthenticatorPro",
            b"PK\x03\x04",
            b"\x03\xd9\xa2\x9a\x67\xfb\x4b\xb5",
            b"\x89PNG\r\n\x1a\n",
            b"-----BEGIN PGP",
            b"Salted__",
            b"{",
            b"[",
            b"<",
            b"<map>",
            b"<html>",
            b"otpauth://",
            b"otpauth-migration://offline?data=",
            b"steam://",
            b"login_totp,name\n",
        ]
    ),
    st.binary(max_size=300),
)
def test_any_bytes_behind_every_magic(magic, octets):
    attempt(magic + octets)


@settings(max_examples=60)
@given(st.binary(max_size=600))
def test_java_maps_and_logs_of_any_bytes(octets):
    attempt(b"\xac\xed\x00\x05" + octets)
    with_wal(PLAIN["google"], b"\x37\x7f\x06\x82" + octets)


def test_a_damaged_java_map_never_surprises():
    whole = files.java_map({"a": "x", "b": "y" * 300, "c": None}, long_strings=True)
    for changed in damages(whole, seed=7, count=500):
        with contextlib.suppress(AppError):
            java_strings.read(changed)
