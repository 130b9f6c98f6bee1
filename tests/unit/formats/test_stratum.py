"""Stratum (Authenticator Pro): plain, two encryptions, HTML, and the app's database with and without a password."""

from __future__ import annotations

import pytest

from app.core.errors import AppError
from app.formats.content import Source
from app.formats.registry import open_source
from tests.kit import foreign_files as files
from tests.kit.samples import convert


def authenticator(**changes):
    return {
        "Type": 2,
        "Icon": None,
        "Issuer": "GitHub",
        "Username": "me",
        "Secret": files.SECRET,
        "Pin": None,
        "Algorithm": 0,
        "Digits": 6,
        "Period": 30,
        "Counter": 0,
        "Ranking": 0,
        "CopyCount": 3,
        **changes,
    }


def backup(*items, **more):
    return files.to_json(
        {"Authenticators": list(items), "Categories": [], "AuthenticatorCategories": [], "CustomIcons": [], **more}
    )


def first(**changes):
    return convert(backup(authenticator(**changes))).entries[0]


def test_types_and_algorithms_are_numbers():
    kinds = [
        first(Type=n, Counter=4, Pin="1234", Secret=s).otp.type
        for n, s in (
            (1, files.SECRET),
            (2, files.SECRET),
            (3, "e3152afee62599c8"),
            (4, files.SECRET),
            (5, "LA2V6KMCGYMWWVEW64RNP3JA3I"),
        )
    ]
    assert kinds == ["hotp", "totp", "motp", "steam", "yandex"]
    assert [first(Algorithm=n).otp.algorithm for n in (0, 1, 2)] == ["SHA1", "SHA256", "SHA512"]


def test_motp_secrets_are_hexadecimal_and_yandex_has_a_pin():
    assert first(Type=3, Secret="e3152afee62599c8", Pin="1234").otp.secret == "4MKSV7XGEWM4Q"
    assert first(Type=5, Secret="LA2V6KMCGYMWWVEW64RNP3JA3I", Pin="5239").otp.pin == "5239"


def test_categories_bind_by_secret_so_twins_share_them():
    report = convert(
        backup(
            authenticator(),
            authenticator(Issuer="Twin"),
            authenticator(Secret=files.OTHER_SECRET),
            Categories=[{"Id": "a", "Name": "Work"}, {"Id": "b", "Name": "Empty"}],
            AuthenticatorCategories=[
                {"CategoryId": "a", "AuthenticatorSecret": files.SECRET},
                {"CategoryId": "x", "AuthenticatorSecret": files.SECRET},
            ],
        )
    )
    assert [entry.tags for entry in report.entries] == [("Work",), ("Work",), ()]
    assert report.groups == ("Work", "Empty")


def test_a_user_name_may_be_null_and_an_icon_custom():
    assert first(Username=None, Icon="@1a2b").account == ""


def test_steam_entered_as_a_time_based_code():
    found = first(Issuer="Steam", Digits=5)
    assert (found.otp.type, found.remarks) == ("steam", ("steam_by_issuer_only",))
    assert first(Issuer="Steam", Digits=6).otp.type == "totp"


def test_bad_rows_are_named():
    report = convert(
        backup(authenticator(Type=9), authenticator(Algorithm=7), authenticator(), authenticator(Secret=None), None)
    )
    assert [(p.row, p.reason) for p in report.problems] == [
        (1, "otp.type_unknown"),
        (2, "otp.field_choice"),
        (4, "otp.secret_empty"),
        (5, "otp.type_unknown"),
    ]


@pytest.mark.parametrize("seal", [files.stratum_strong, files.stratum_legacy])
def test_encrypted(seal):
    data = seal(backup(authenticator()), b"secret")
    assert convert(data, "secret").entries[0].issuer == "GitHub"
    with pytest.raises(AppError, match="wrong_password"):
        convert(data, "wrong")


def test_a_right_password_with_bad_content_is_no_wrong_password():
    with pytest.raises(AppError, match="damaged"):
        convert(files.stratum_strong(b"not json", b"secret"), "secret")
    report = convert(files.stratum_strong(backup(authenticator(Type=77)), b"secret"), "secret")
    assert [p.reason for p in report.problems] == ["otp.type_unknown"]


def test_the_legacy_scheme_cannot_tell_a_wrong_password_from_bad_json():
    with pytest.raises(AppError, match="wrong_password"):
        convert(files.stratum_legacy(b"not json", b"secret"), "secret")


def test_a_plain_backup_may_have_the_name_of_an_encrypted_one():
    assert convert(backup(authenticator()), name="backup.authpro").format.id == "stratum"


@pytest.mark.parametrize("data", [b"AUTHENTICATORPRO", b"AuthenticatorPro" + b"x" * 40])
def test_a_cut_header_is_damage(data):
    with pytest.raises(AppError, match="damaged"):
        open_source(Source(data))


def test_the_html_backup_has_its_uris_in_code_elements():
    uri = f"otpauth://totp/GitHub:me?secret={files.SECRET}&amp;issuer=GitHub&amp;digits=8"
    page = f"<!DOCTYPE html><html><body><h1>Backup</h1><p>a</p><code>{uri}</code><img src='data:x'><code>plain</code></body></html>"
    report = convert(page.encode())
    assert [(e.issuer, e.account, e.otp.digits) for e in report.entries] == [("GitHub", "me", 8)]
    assert report.format.id == "stratum"


SCHEMA = (
    "CREATE TABLE authenticator (type integer, icon varchar, issuer varchar, username varchar, secret varchar primary key, pin varchar, algorithm integer, digits integer, period integer, counter integer, ranking integer)",
    "CREATE TABLE category (id varchar primary key, name varchar, ranking integer)",
    "CREATE TABLE authenticatorcategory (categoryId varchar, authenticatorSecret varchar, ranking integer)",
)


def test_the_database():
    image = files.sqlite_image(
        *SCHEMA,
        rows={
            "authenticator": [(2, None, "GitHub", None, files.SECRET, None, 1, 8, 60, 0, 0)],
            "category": [("a", "Work", 0)],
            "authenticatorcategory": [("a", files.SECRET, 0)],
        },
    )
    (found,) = convert(image).entries
    assert (found.issuer, found.otp.algorithm, found.otp.digits, found.otp.period_seconds, found.tags) == (
        "GitHub",
        "SHA256",
        8,
        60,
        ("Work",),
    )


@pytest.mark.parametrize(
    "version",
    [
        {"page": 4096, "hash_name": "sha512", "iterations": 256_000, "reserve": 80},
        {"page": 1024, "hash_name": "sha1", "iterations": 64_000, "reserve": 48},
    ],
)
def test_the_database_under_a_password(version):
    insert = f"INSERT INTO authenticator VALUES (2, NULL, 'GitHub', 'me', '{files.SECRET}', NULL, 0, 6, 30, 0, 0)"
    data = files.sqlcipher(
        (SCHEMA[0].replace("secret varchar primary key", "secret varchar"), insert), b"secret", **version
    )
    assert [entry.issuer for entry in convert(data, "secret").entries] == ["GitHub"]
    with pytest.raises(AppError, match="wrong_password"):
        convert(data, "wrong")
