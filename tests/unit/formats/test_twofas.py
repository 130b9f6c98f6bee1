"""2FAS: every member may be absent, groups, both salts, and what the reference proves."""

from __future__ import annotations

import json

import pytest

from app.core.errors import AppError
from tests.kit import foreign_files as files
from tests.kit.samples import convert


def first(*services, **more):
    return convert(files.twofas(*services, **more)).entries[0]


@pytest.mark.parametrize(
    "absent", ["digits", "period", "algorithm", "label", "account", "tokenType", "issuer", "counter"]
)
def test_any_member_may_be_absent(absent):
    service = files.twofas_service()
    service["otp"].pop(absent, None)
    found = first(service)
    assert (found.otp.digits, found.otp.period_seconds, found.otp.algorithm, found.otp.type) == (6, 30, "SHA1", "totp")
    assert found.issuer == "GitHub"


@pytest.mark.parametrize("otp", [None, {}, [], "x"])
def test_a_service_may_have_no_otp_at_all(otp):
    found = first({"name": "GitHub", "secret": files.SECRET, "otp": otp})
    assert (found.issuer, found.account, found.otp.digits) == ("GitHub", "", 6)


def test_nulls_are_absences():
    nothing = dict.fromkeys(
        ["digits", "period", "algorithm", "label", "account", "tokenType", "issuer", "counter", "link"]
    )
    assert first({**files.twofas_service(), "otp": nothing}).otp.digits == 6


def test_the_edited_account_wins_over_label_and_link():
    link = f"otpauth://totp/GitHub:old?secret={files.SECRET}&issuer=GitHub"
    assert first(files.twofas_service(otp={"account": "new", "label": "old", "link": link})).account == "new"


def test_without_an_account_the_label_names_it_and_then_the_link():
    link = f"otpauth://totp/GitHub:linked?secret={files.SECRET}&issuer=GitHub"
    assert (
        first(files.twofas_service(otp={"account": None, "label": "GitHub:labelled", "link": link})).account
        == "labelled"
    )
    assert first(files.twofas_service(otp={"account": None, "label": None, "link": link})).account == "linked"
    assert first(files.twofas_service(otp={"account": None, "link": "no uri"})).account == ""


def test_the_shown_name_is_the_issuer_and_the_first_one_stands_in():
    assert first(files.twofas_service(name="Mine", otp={"issuer": "GitHub"})).issuer == "Mine"
    assert first(files.twofas_service(name="", otp={"issuer": "GitHub"})).issuer == "GitHub"
    assert first(files.twofas_service(name="Mine", otp={"issuer": ""})).issuer == "Mine"


def test_ios_writes_a_counter_of_0_for_totp_and_capital_group_ids():
    found = first(
        files.twofas_service(otp={"counter": 0}, groupId="0F1B-AA"),
        groups=[{"id": "0f1b-aa", "name": "Work"}],
        appOrigin="ios",
    )
    assert (found.otp.counter, found.tags) == (None, ("Work",))


def test_broken_groups_cost_nothing():
    groups = [None, 5, {"name": "x"}, {"id": "a"}, {"id": "g", "name": "Home"}]
    report = convert(
        files.twofas(files.twofas_service(groupId="gone"), files.twofas_service(groupId="g"), groups=groups)
    )
    assert [entry.tags for entry in report.entries] == [(), ("Home",)]
    assert report.groups == ("Home",)
    assert not report.problems


def test_secrets_as_the_person_typed_them():
    assert first(files.twofas_service(secret="jbsw y3dp ehpk 3pxp")).otp.secret == files.SECRET


@pytest.mark.parametrize("algorithm", ["SHA1", "SHA224", "SHA256", "SHA384", "SHA512", "MD5"])
def test_all_algorithms(algorithm):
    assert first(files.twofas_service(otp={"algorithm": algorithm})).otp.algorithm == algorithm


def test_hotp_lacks_a_period_and_steam_has_five_characters():
    hotp = first(files.twofas_service(otp={"tokenType": "HOTP", "period": None, "counter": 7}))
    assert (hotp.otp.type, hotp.otp.period_seconds, hotp.otp.counter) == ("hotp", None, 7)
    steam = first(files.twofas_service(otp={"tokenType": "STEAM", "digits": 5}))
    assert (steam.otp.type, steam.otp.digits) == ("steam", 5)


def test_schema_1_has_names_and_secrets_only():
    service = {"name": "Deno", "secret": files.SECRET, "otp": {"account": "Mason"}, "type": "Unknown"}
    assert first(service, schema=1).account == "Mason"


def test_a_newer_schema_is_read_with_a_remark():
    report = convert(files.twofas(files.twofas_service(), schema=7))
    assert len(report.entries) == 1
    assert [remark.code for remark in report.remarks] == ["schema_newer"]


def test_bad_services_are_named():
    report = convert(
        files.twofas(
            files.twofas_service(name="Push", secret=""),
            files.twofas_service(name="Odd", otp={"tokenType": "YANDEX2"}),
            files.twofas_service(),
            None,
        )
    )
    assert [(p.row, p.name, p.reason) for p in report.problems] == [
        (1, "Push: me", "otp.secret_empty"),
        (2, "Odd: me", "otp.type_unknown"),
        (4, "", "otp.secret_empty"),
    ]
    assert [row.number for row in report.rows] == [3]


def test_a_backup_without_services_is_damage_and_one_without_a_schema_is_read():
    for document in ({"schemaVersion": 2, "appOrigin": "ios", "groups": []}, {"schemaVersion": 4, "services": {}}):
        with pytest.raises(AppError, match="damaged"):
            convert(files.to_json(document))
    assert len(convert(files.to_json({"services": [files.twofas_service()]})).entries) == 1


def test_an_account_that_the_person_emptied_stays_empty():
    link = f"otpauth://totp/GitHub:old?secret={files.SECRET}&issuer=GitHub"
    assert first(files.twofas_service(otp={"account": "", "label": "", "link": link})).account == ""


def test_an_empty_password_is_one():
    assert convert(files.twofas_encrypted(files.twofas_service(), password=""), "").entries


@pytest.mark.parametrize("salt", [b"s" * 256, b"s" * 32])
def test_encrypted_with_both_sizes_of_salt(salt):
    sealed = files.twofas_seal(files.to_json([files.twofas_service(groupId="g")]), b"secret", salt)
    data = files.twofas(servicesEncrypted=sealed, groups=[{"id": "g", "name": "Home"}])
    assert convert(data, "secret").entries[0].tags == ("Home",)


def test_a_wrong_password_and_damage_are_told_apart_by_the_reference():
    good = json.loads(files.twofas_encrypted(files.twofas_service(), password="secret"))
    with pytest.raises(AppError, match="wrong_password"):
        convert(files.to_json(good), "other")
    other = json.loads(files.twofas_encrypted(files.twofas_service(name="x"), password="another"))
    with pytest.raises(AppError, match="damaged"):
        convert(files.to_json({**good, "servicesEncrypted": other["servicesEncrypted"]}), "secret")


@pytest.mark.parametrize("sealed", ["", "a", "a:b", "a:b:c:d", "AAAA:AAAA:AAAA", ":::"])
def test_a_broken_ciphertext_is_damage_before_the_password_is_asked(sealed):
    if not sealed:
        assert convert(files.twofas(servicesEncrypted=sealed)).entries == ()
        return
    with pytest.raises(AppError, match="damaged"):
        convert(files.twofas(servicesEncrypted=sealed), "x")
