"""Steam: maFiles plain and encrypted, manifests of both versions, the phone's file, and names where they are missing."""

from __future__ import annotations

import json

import pytest

from app.core.errors import AppError
from app.formats.content import Source
from app.formats.readers import steam
from app.formats.registry import open_source
from tests.kit import other_files as other
from tests.kit.foreign_files import to_json
from tests.kit.samples import convert

NAME = "76561190000000001.maFile"


def account_of(name="x.maFile", **changes):
    return convert(to_json(other.steam_account(**changes)), name=name).entries[0].account


def test_names_where_they_are_missing():
    assert account_of() == "sophia"
    assert account_of(account_name=None) == "76561190000000001"
    uri = "otpauth://totp/Steam:label?secret=ASDF&issuer=Steam"
    assert account_of(account_name="", uri=uri) == "label"
    assert account_of(account_name=None, Session=None, steamid="12") == "12"
    assert account_of("Steamguard-77", account_name=None, Session=None) == "Steamguard-77".removeprefix("Steamguard-")


def test_many_members_may_be_missing_or_null():
    found = convert(to_json({"shared_secret": other.b64(b"k" * 20), "Session": {"WebCookie": None}})).entries[0]
    assert (found.otp.type, found.otp.digits, found.issuer, found.recovery_codes) == ("steam", 5, "Steam", ())


def test_bad_secrets_are_rows():
    for secret, reason in ((None, "otp.secret_empty"), ("*", "otp.secret_base64")):
        report = convert(to_json(other.steam_account(shared_secret=secret)))
        assert [problem.reason for problem in report.problems] == [reason]


def test_the_phone_may_hold_several():
    accounts = {"a": other.steam_account(), "b": other.steam_account(account_name="other"), "c": 7}
    report = convert(to_json({"accounts": accounts}))
    assert [entry.account for entry in report.entries] == ["sophia", "other"]
    assert len(report.problems) == 1


@pytest.mark.parametrize("version_1", [False, True])
def test_encrypted_with_the_manifest_beside_it(version_1):
    sealed = other.steam_sealed(other.steam_account(), "secret")
    companions = {"manifest.json": other.steam_manifest(NAME, version_1=version_1)}
    assert convert(sealed, "secret", name=NAME, companions=companions).entries[0].account == "sophia"
    with pytest.raises(AppError, match="wrong_password"):
        convert(sealed, "other", name=NAME, companions=companions)


@pytest.mark.parametrize("costs", [(12 * 1024, 3, 12), (62_500, 3, 4)])
def test_what_steamguard_cli_encrypts_with_argon2(costs):
    sealed = other.steam_sealed(other.steam_account(), "secret", costs)
    manifest = other.steam_manifest(NAME, version_1=True, scheme="Argon2idAes256")
    assert convert(sealed, "secret", name=NAME, companions={"manifest.json": manifest}).entries[0].account == "sophia"
    assert convert(manifest, "secret", companions={NAME: sealed}).entries[0].account == "sophia"
    with pytest.raises(AppError, match="wrong_password"):
        convert(manifest, "other", companions={NAME: sealed})


def test_one_damaged_file_of_a_manifest_is_a_row():
    companions = {
        "1.maFile": other.b64(b"x" * 48).encode(),
        "2.maFile": other.steam_sealed(other.steam_account(), "secret"),
        "3.maFile": b"{broken",
    }
    report = convert(other.steam_manifest("1.maFile", "2.maFile", "3.maFile"), "secret", companions=companions)
    assert [entry.account for entry in report.entries] == ["sophia"]
    assert [problem.reason for problem in report.problems] == ["entry.cannot_decrypt"] * 2


def test_a_wrong_password_is_not_tried_on_every_file():
    names = [f"{n}.maFile" for n in range(60)]
    companions = dict.fromkeys(names, other.steam_sealed(other.steam_account(), "secret"))
    with pytest.raises(AppError, match="wrong_password"):
        convert(other.steam_manifest(*names), "other", companions=companions)


def test_a_renamed_file_is_tried_with_few_of_the_costly_seals():
    manifest = json.loads(other.steam_manifest(*map(str, range(60)), version_1=True, scheme="Argon2idAes256"))
    for number, entry in enumerate(manifest["entries"]):
        entry["encryption"]["salt"] = other.b64(bytes([number]) * 16)
    sealed = Source(other.b64(b"x" * 48).encode(), name=NAME, companions={"manifest.json": to_json(manifest)})
    assert len(list(steam._seals(sealed))) == 12


def test_encrypted_alone_asks_for_the_manifest():
    with pytest.raises(AppError) as caught:
        open_source(Source(other.steam_sealed(other.steam_account(), "secret"), name=NAME))
    assert (caught.value.code, caught.value.facts["file"]) == ("format.needs_companion", "manifest.json")


def test_a_manifest_brings_all_its_accounts():
    companions = {
        "1.maFile": other.steam_sealed(other.steam_account(), "secret"),
        "2.maFile": other.steam_sealed(other.steam_account(account_name="second"), "secret"),
    }
    manifest = other.steam_manifest("1.maFile", "2.maFile", "3.maFile")
    report = convert(manifest, "secret", companions=companions)
    assert [entry.account for entry in report.entries] == ["sophia", "second"]
    assert [(problem.name, problem.reason) for problem in report.problems] == [("3.maFile", "entry.file_missing")]
    with pytest.raises(AppError, match="wrong_password"):
        convert(manifest, "other", companions=companions)
    with pytest.raises(AppError, match="needs_companion"):
        open_source(Source(manifest))


def test_a_plain_manifest():
    companions = {"1.maFile": to_json(other.steam_account()), "2.maFile": b"{broken"}
    report = convert(other.steam_manifest("1.maFile", "2.maFile", encrypted=False), companions=companions)
    assert [entry.account for entry in report.entries] == ["sophia"]
    assert [problem.reason for problem in report.problems] == ["entry.damaged"]
