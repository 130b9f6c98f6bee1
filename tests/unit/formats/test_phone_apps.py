"""Battle.net, TOTP Authenticator, Duo, Authenticator Plus, OTP Auth, Open Authenticator, Raivo, 2FAuth."""

from __future__ import annotations

import json
import plistlib

import pytest

from app.core.errors import AppError
from app.formats import keyed_archive
from app.formats.content import Source
from app.formats.readers.battlenet import _MASK
from app.formats.registry import open_source
from tests.kit import foreign_files as files
from tests.kit import other_files as other
from tests.kit.samples import convert


def masked(text):
    return bytes(octet ^ mask for octet, mask in zip(text.encode(), _MASK, strict=False)).hex()


def test_battlenet_new_and_old():
    prefix = "com.blizzard.messenger.AUTHENTICATOR_"
    new = {f"{prefix}DEVICE_SECRET": masked("61" * 20), f"{prefix}SERIAL": masked("EU-1111-2222-3333")}
    old = {"com.blizzard.bma.AUTH_STORE.HASH": masked("61" * 20 + "EU-1111-2222-3333")}
    for strings in (new, old):
        entry = convert(files.preferences(strings)).entries[0]
        assert (entry.account, entry.otp.digits, entry.otp.period_seconds) == ("EU-1111-2222-3333", 8, 30)
        assert entry.otp.secret == "MFQWCYLBMFQWCYLBMFQWCYLBMFQWCYLB"
    locked = files.preferences({**new, f"{prefix}CREDENTIALS_ENCRYPTION_TYPE": "KEYSTORE"})
    assert convert(locked).problems[0].reason == "entry.device_encrypted"


def totp_entry(**changes):
    return {"issuer": "GitHub", "name": "me", "key": files.SECRET, "base": 32, "digits": "6", "period": "30", **changes}


def test_totp_authenticator_passwords_and_bases():
    entries = [
        totp_entry(),
        totp_entry(issuer="Unknown", digits="", period=""),
        totp_entry(base=16, key="6b6b6b6b6b"),
        totp_entry(base=64, key=files.b64(b"kkkkk")),
        totp_entry(base=99),
    ]
    fixed = convert(other.totp_authenticator(entries, "TotpAuthenticator"))
    assert [entry.otp.secret for entry in fixed.entries] == [files.SECRET, files.SECRET, "NNVWW23L", "NNVWW23L"]
    assert [entry.issuer for entry in fixed.entries][:2] == ["GitHub", ""]
    assert [problem.reason for problem in fixed.problems] == ["otp.secret_encoding"]
    data = other.totp_authenticator(entries, "secret")
    assert len(convert(data, "secret").entries) == 4
    with pytest.raises(AppError, match="wrong_password"):
        convert(data, "other")


def test_duo_has_no_issuer_and_push_only_accounts():
    items = [{"name": "me", "otpGenerator": {"otpSecret": files.SECRET, "counter": 4}}, {"name": "push"}]
    report = convert(files.to_json([*items, {"name": "also", "otpGenerator": {"otpSecret": ""}}]))
    entry = report.entries[0]
    assert (entry.otp.type, entry.otp.counter, entry.issuer, entry.account) == ("hotp", 4, "", "me")
    assert [problem.reason for problem in report.problems] == ["entry.push_only"] * 2


PLUS = (
    "CREATE TABLE accounts (email, secret, counter INTEGER, type INTEGER, issuer, original_name, category)",
    f"INSERT INTO accounts VALUES ('me', '{files.SECRET}', 0, 0, 'GitHub', 'GitHub:me', 'All Accounts')",
    f"INSERT INTO accounts VALUES ('me', '{files.SECRET}', 9, 1, NULL, 'Site:me', 'Work')",
    "INSERT INTO accounts VALUES ('me', '6b6b6b6b6b', 0, 2, 'Battle.net', 'EU', 'All Accounts')",
    f"INSERT INTO accounts VALUES ('lone', '{files.SECRET}', 0, 0, '', 'lone', 'All Accounts')",
)


def test_authenticator_plus_database():
    sealed = files.sqlcipher(PLUS, b"secret", page=1024, hash_name="sha1", iterations=64_000, reserve=48)
    for report in (convert(sealed, "secret"), convert(files.sqlite_image(*PLUS))):
        assert report.format.id == "authenticator_plus"
        assert [(entry.issuer, entry.account, entry.tags) for entry in report.entries] == [
            ("GitHub", "me", ()),
            ("Site", "me", ("Work",)),
            ("Blizzard", "me", ()),
            ("lone", "", ()),
        ]
        assert [(entry.otp.type, entry.otp.digits) for entry in report.entries][1:3] == [("hotp", 6), ("totp", 8)]
    with pytest.raises(AppError, match="wrong_password"):
        convert(sealed, "other")


def test_authenticator_plus_zip_with_spaces_in_keys():
    text = b"otpauth://totp/me?secret=JBSW%20Y3DP%20EHPK%203PXP&issuer=\n"
    assert convert(other.zipped({"Accounts.txt": text})).entries[0].otp.secret == files.SECRET
    assert convert(other.zipped({"Accounts.txt": text}, b"secret"), "secret").format.id == "authenticator_plus"


FOLDERS = {"Folders": [{"$custom": True, "name": "Work", "accounts": [other.otp_auth_account()]}]}


@pytest.mark.parametrize("version", [1.0, 1.1])
def test_otp_auth_of_both_generations(version):
    data = other.otp_auth(FOLDERS, "secret", version=version)
    entry = convert(data, "secret").entries[0]
    assert (entry.issuer, entry.account, entry.tags, entry.otp.secret) == (
        "GitHub",
        "me",
        ("Work",),
        "NNVWW23LNNVWW23L",
    )
    with pytest.raises(AppError, match="wrong_password"):
        convert(data, "other")


def test_otp_auth_types_algorithms_and_one_account_alone():
    accounts = [
        other.otp_auth_account(type=kind, algorithm=name, counter=3) for kind, name in ((1, 2), (2, 4), (9, 0), (2, 9))
    ]
    report = convert(other.otp_auth({"Folders": [{"name": "", "accounts": accounts}]}, "secret"), "secret")
    assert [(entry.otp.type, entry.otp.algorithm, entry.otp.counter) for entry in report.entries] == [
        ("hotp", "SHA256", 3),
        ("totp", "MD5", None),
    ]
    assert [problem.reason for problem in report.problems] == ["otp.type_unknown", "otp.field_choice"]
    assert convert(other.otp_auth_single(other.otp_auth_account(), "secret"), "secret").entries[0].account == "me"


def test_an_archive_that_names_itself_is_refused():
    looped = {"$objects": ["$null", {"NS.objects": [plistlib.UID(1)]}], "$top": {"root": plistlib.UID(1)}}
    with pytest.raises(AppError):
        keyed_archive.root(plistlib.dumps(looped, fmt=plistlib.FMT_BINARY))
    wide = {"$objects": ["$null", *[{"NS.objects": [plistlib.UID(n + 2)] * 9} for n in range(20)], "x"]}
    wide["$top"] = {"root": plistlib.UID(1)}
    with pytest.raises(AppError, match="too_large"):
        keyed_archive.root(plistlib.dumps(wide, fmt=plistlib.FMT_BINARY))


def test_open_authenticator_with_other_salts_and_absent_fields():
    items = [
        {"secret": files.SECRET, "issuer": "GitHub", "label": "me", "digits": 8, "validity": 60},
        {"secret": files.SECRET},
    ]
    data = other.open_authenticator(items, "secret", [b"\x11" * 32, b"\x22" * 32])
    report = convert(data, "secret")
    assert [(entry.issuer, entry.account, entry.otp.digits) for entry in report.entries] == [
        ("GitHub", "me", 8),
        ("", "u1", 6),
    ]
    with pytest.raises(AppError, match="wrong_password"):
        convert(data, "other")
    document = json.loads(data)
    document["totps"][1]["secret"][-1] ^= 1
    assert convert(files.to_json(document), "secret").problems[0].reason == "entry.cannot_decrypt"


def test_raivo_json_and_zip_and_the_empty_zips_of_early_versions():
    document = files.to_json(
        [other.raivo_entry(), other.raivo_entry(kind="HOTP", counter="7", pinned="true", issuer="B")]
    )
    for report in (convert(document), convert(other.zipped({"raivo-otp-export.json": document}, b"Master"), "Master")):
        assert [(entry.otp.type, entry.otp.counter, entry.favorite) for entry in report.entries] == [
            ("totp", None, False),
            ("hotp", 7, True),
        ]
    with pytest.raises(AppError, match="wrong_password"):
        convert(other.zipped({"raivo-otp-export.json": document}, b"Master"), "passcode")
    for data in (other.zipped({"raivo-otp-export.html": b""}), other.zipped({"raivo-otp-export.json": b""})):
        with pytest.raises(AppError, match="empty_archive"):
            convert(data)


def test_2fauth_names_and_legacy_addresses():
    item = {"otp_type": "totp", "account": "me", "service": "GitHub", "secret": files.SECRET, "algorithm": "sha256"}
    items = [item, {**item, "secret": None, "legacy_uri": other.URI}, {**item, "otp_type": None}]
    report = convert(files.to_json({"app": "2fauth_v6", "schema": 2, "data": items}))
    assert [(entry.issuer, entry.otp.algorithm) for entry in report.entries] == [
        ("GitHub", "SHA256"),
        ("GitHub", "SHA1"),
    ]
    assert [problem.reason for problem in report.problems] == ["otp.type_unknown"]
    assert [remark.code for remark in report.remarks] == ["schema_newer"]
    with pytest.raises(AppError, match="damaged"):
        open_source(Source(files.to_json({"app": "2fauth_v6"})))
