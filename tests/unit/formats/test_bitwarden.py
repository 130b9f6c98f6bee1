"""Bitwarden: vault and authenticator, JSON and CSV, both key derivations, and what no file can give."""

from __future__ import annotations

import io
import json
import zipfile

import pytest

from app.core.errors import AppError
from app.formats.content import Source
from app.formats.registry import open_source
from tests.kit import foreign_files as files
from tests.kit.samples import convert

URI = f"otpauth://totp/GitHub:me?secret={files.SECRET}&issuer=GitHub&digits=8"


def first(totp, **changes):
    return convert(files.to_json(files.bitwarden(files.bitwarden_item(totp, **changes)))).entries[0]


def test_uris_win_and_items_fill_in():
    found = first(URI, name="Other", login={"username": "you", "totp": URI})
    assert (found.issuer, found.account, found.otp.digits) == ("GitHub", "me", 8)
    found = first(f"otpauth://totp/?secret={files.SECRET}")
    assert (found.issuer, found.account) == ("GitHub", "me")


def test_an_empty_label_with_an_issuer_that_ends_in_a_blank():
    found = first(f"otpauth://totp/?secret={files.SECRET}&issuer=Code%202%20", name="Code 2")
    assert (found.issuer, found.account) == ("Code 2", "me")


def test_bare_secrets_and_steam():
    bare = first("jbsw y3dp ehpk 3pxp")
    assert (bare.otp.secret, bare.issuer, bare.account) == (files.SECRET, "GitHub", "me")
    steam = first(f"steam://{files.SECRET}")
    assert (steam.otp.type, steam.issuer, steam.account) == ("steam", "GitHub", "me")


def test_items_without_a_one_time_password_are_no_entries():
    report = convert(
        files.to_json(
            files.bitwarden(
                {"type": 2, "name": "note", "secureNote": {}},
                {"type": 3, "name": "card", "card": {}},
                {"type": 1, "name": "broken", "login": None},
                files.bitwarden_item(None),
                files.bitwarden_item(""),
                files.bitwarden_item(URI),
                5,
            )
        )
    )
    assert [row.number for row in report.rows] == [6]
    assert not report.problems


def test_folders_and_collections_become_tags():
    document = files.bitwarden(
        files.bitwarden_item(URI, folderId="f"),
        files.bitwarden_item(URI, collectionIds=["c", "x"]),
        folders=[{"id": "f", "name": "Home"}, {"id": "e", "name": "Empty"}, None],
        collections=[{"id": "c", "name": "Team"}],
    )
    report = convert(files.to_json(document))
    assert [e.tags for e in report.entries] == [("Home",), ("Team",)]
    assert report.groups == ("Home", "Empty", "Team")


def test_passwords_and_notes_are_not_kept():
    found = first(URI, notes="the safe is behind the picture")
    assert "never kept" not in repr(found)
    assert "picture" not in repr(found)


def test_bad_one_time_passwords_are_named():
    report = convert(
        files.to_json(
            files.bitwarden(
                files.bitwarden_item("not a key!"), files.bitwarden_item("https://x"), files.bitwarden_item(URI)
            )
        )
    )
    assert [(p.row, p.name, p.reason) for p in report.problems] == [
        (1, "GitHub: me", "otp.secret_character"),
        (2, "GitHub: me", "otp.uri_scheme"),
    ]


def test_the_authenticator_app_is_told_from_the_vault():
    item = {"id": "1", "name": "GitHub", "type": 1, "login": {"totp": URI}, "favorite": True}
    report = convert(files.to_json({"encrypted": False, "items": [item]}))
    assert report.format.id == "bitwarden_authenticator"
    assert report.entries[0].favorite
    assert convert(files.to_json(files.bitwarden(files.bitwarden_item(URI)))).format.id == "bitwarden"


def test_csv_of_the_vault():
    text = (
        "folder,favorite,type,name,notes,fields,reprompt,login_uri,login_username,login_password,login_totp\r\n"
        f'Home,1,login,GitHub,"two\r\nlines",,0,https://github.com,me,pw,{files.SECRET}\r\n'
        ",,note,Note,,,0,,,,\r\n"
        f",,login,Steam,,,0,,,,steam://{files.SECRET}\r\n"
    )
    report = convert(text.encode("utf-8-sig"))
    assert [
        (row.number, row.entry.issuer, row.entry.account, row.entry.tags, row.entry.favorite) for row in report.rows
    ] == [
        (2, "GitHub", "me", ("Home",), True),
        (5, "Steam", "", (), False),
    ]
    assert report.format.id == "bitwarden"


def test_csv_of_the_android_authenticator_has_longer_rows_than_its_header():
    text = f"folder,favorite,type,name,login_uri,login_totp\n,,1,Code 2,,otpauth://totp/?secret={files.SECRET}&issuer=Code%202%20,Code 2,30,6\n"
    report = convert(text.encode())
    assert [(e.issuer, e.account) for e in report.entries] == [("Code 2", "")]
    assert report.format.id == "bitwarden_authenticator"


@pytest.mark.parametrize(
    "document",
    [
        files.to_json(files.bitwarden(files.bitwarden_item(URI))),
        files.bitwarden_encrypted(files.bitwarden(files.bitwarden_item(URI)), "secret"),
    ],
)
@pytest.mark.parametrize("folder", ["", "bitwarden_export_20250322/"])
def test_the_archive_with_attachments(document, folder):
    octets = io.BytesIO()
    with zipfile.ZipFile(octets, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr(f"{folder}data.json", document)
        archive.writestr(f"{folder}attachments/1/photo.png", b"x" * 1000)
    assert [e.issuer for e in convert(octets.getvalue(), "secret").entries] == ["GitHub"]


KDFS = [{}, {"kdfType": 1, "kdfIterations": 3, "kdfMemory": 16, "kdfParallelism": 4}]


@pytest.mark.parametrize("kdf", KDFS)
def test_password_protected(kdf):
    document = files.bitwarden(files.bitwarden_item(URI))
    data = files.bitwarden_encrypted(document, "pässword", **kdf)
    assert convert(data, "pässword").entries[0].issuer == "GitHub"
    with pytest.raises(AppError, match="wrong_password"):
        convert(data, "password")


def test_changed_data_under_the_right_password_is_damage():
    document = json.loads(files.bitwarden_encrypted(files.bitwarden(), "secret"))
    other = json.loads(files.bitwarden_encrypted(files.bitwarden(), "another"))
    with pytest.raises(AppError, match="damaged"):
        convert(files.to_json({**document, "data": other["data"]}), "secret")


@pytest.mark.parametrize("document", [[], {"items": None}, {"items": 5}, "x"])
def test_decrypted_rubbish_is_damage(document):
    with pytest.raises(AppError, match="damaged"):
        convert(files.bitwarden_encrypted(document, "secret"), "secret")


def test_account_restricted_files_are_refused_with_the_way_out():
    data = files.to_json({"encrypted": True, "encKeyValidation_DO_NOT_EDIT": "2.a|b|c", "items": [], "folders": []})
    with pytest.raises(AppError) as caught:
        open_source(Source(data))
    assert (caught.value.code, caught.value.facts["advice"]) == (
        "format.not_importable",
        "bitwarden_account_restricted",
    )


@pytest.mark.parametrize(
    ("change", "code"),
    [
        ({"kdfIterations": 10_000_001}, "too_costly"),
        ({"kdfType": 1, "kdfMemory": 4096, "kdfParallelism": 4, "kdfIterations": 3}, "too_costly"),
        ({"kdfType": 1, "kdfMemory": 64, "kdfParallelism": 64, "kdfIterations": 3}, "too_costly"),
        ({"kdfType": 1, "kdfMemory": 64, "kdfParallelism": 4, "kdfIterations": 33}, "too_costly"),
        ({"kdfType": 7}, "damaged"),
        ({"kdfIterations": "600000"}, "damaged"),
        ({"salt": ""}, "damaged"),
        ({"data": "0.abc"}, "damaged"),
        ({"data": "2.AA|AA"}, "damaged"),
        ({"encKeyValidation_DO_NOT_EDIT": None}, "damaged"),
    ],
)
def test_heads_are_checked_before_the_password_is_asked(change, code):
    document = json.loads(files.bitwarden_encrypted(files.bitwarden(), "secret"))
    with pytest.raises(AppError, match=code):
        open_source(Source(files.to_json({**document, **change})))
