"""Aegis: samples, own vectors for each quirk, and the four kinds of failure."""

from __future__ import annotations

import base64
import json

import pytest
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.kdf.scrypt import Scrypt

from app.core.errors import AppError
from app.formats.content import Source
from app.formats.registry import open_source
from tests.kit.samples import convert, expected_entries, plain, samples

SECRET = "JBSWY3DPEHPK3PXP"


def entry(**changes):
    info = {"secret": SECRET, "algo": "SHA1", "digits": 6, "period": 30, **changes.pop("info", {})}
    return {"type": "totp", "uuid": "u", "name": "me", "issuer": "GitHub", "icon": None, "info": info, **changes}


def vault(*entries, version=3, **database):
    return json.dumps(
        {
            "version": 1,
            "header": {"slots": None, "params": None},
            "db": {"version": version, "entries": list(entries), **database},
        }
    ).encode()


def slot(master, password, *, n=1024, kind=1, **more):
    key = Scrypt(salt=b"s" * 32, length=32, n=n, r=8, p=1).derive(password)
    sealed = AESGCM(key).encrypt(b"n" * 12, master, None)
    return {
        "type": kind,
        "uuid": "x",
        "key": sealed[:32].hex(),
        "key_params": {"nonce": (b"n" * 12).hex(), "tag": sealed[32:].hex()},
        "n": n,
        "r": 8,
        "p": 1,
        "salt": (b"s" * 32).hex(),
        **more,
    }


def encrypted(slots, master, database=None):
    plain_db = json.dumps(database or {"version": 3, "entries": [entry()]}).encode()
    sealed = AESGCM(master).encrypt(b"d" * 12, plain_db, None)
    header = {"slots": slots, "params": {"nonce": (b"d" * 12).hex(), "tag": sealed[-16:].hex()}}
    return json.dumps({"version": 1, "header": header, "db": base64.b64encode(sealed[:-16]).decode()}).encode()


MASTER = b"m" * 32


@pytest.mark.parametrize("sample", samples("aegis"), ids=lambda sample: sample.id)
def test_samples(sample):
    report = convert(sample.data, sample.expected["password"])
    assert plain(report) == expected_entries(sample)
    assert not report.problems
    assert report.format.id == "aegis"


def test_groups_of_version_2_and_3_become_tags_and_unknown_ones_are_dropped():
    groups = [{"uuid": "a", "name": "Work"}, {"uuid": "b", "name": "Empty"}]
    report = convert(vault(entry(groups=["a", "gone"]), entry(group="Old", groups=[]), groups=groups))
    assert [found.tags for found in report.entries] == [("Work",), ("Old",)]
    assert report.groups == ("Work", "Empty", "Old")


def test_note_favorite_and_pin_are_kept():
    report = convert(
        vault(
            entry(note="n", favorite=True),
            entry(type="motp", info={"secret": "4MKSV7XGEWMMQ", "pin": "1234"}),
            entry(type="yandex", info={"secret": "LA2V6KMCGYMWWVEW64RNP3JA3I", "pin": "5239"}),
            entry(type="steamtotp", info={"digits": 5}),
        )
    )
    first, motp, yandex, steam = report.entries
    assert (first.note, first.favorite) == ("n", True)
    assert (motp.otp.type, motp.otp.algorithm, motp.otp.period_seconds, motp.otp.pin) == ("motp", "MD5", 10, "1234")
    assert (yandex.otp.digits, yandex.otp.algorithm, yandex.otp.pin) == (8, "SHA256", "5239")
    assert (steam.otp.type, steam.otp.digits) == ("steam", 5)


def test_old_files_lack_fields_and_broken_icons_do_no_harm():
    bare = {"type": "totp", "name": "me", "info": {"secret": SECRET}}
    report = convert(vault(bare, entry(icon="null", icon_mime="image/gif"), entry(icon="iVBOR*"), version=1))
    assert [found.otp.digits for found in report.entries] == [6, 6, 6]


def test_a_nul_in_a_name_does_no_harm():
    assert convert(vault(entry(name="a\x00b"))).entries[0].account == "a b"


def test_bad_rows_are_named_and_the_rest_is_read():
    report = convert(
        vault(
            entry(),
            entry(issuer="Empty", info={"secret": ""}),
            entry(issuer="Eight", info={"secret": "JBSWY3DP8"}),
            entry(issuer="Digits", info={"digits": 11}),
            entry(issuer="Period", info={"period": 0}),
            entry(type="hotp", issuer="Counter", info={"counter": -1}),
            entry(issuer="Algorithm", info={"algo": "SHA3"}),
            entry(type="new", issuer="", name="Type"),
            7,
        )
    )
    assert [row.number for row in report.rows] == [1]
    assert [(problem.row, problem.name, problem.reason) for problem in report.problems] == [
        (2, "Empty: me", "otp.secret_empty"),
        (3, "Eight: me", "otp.secret_character"),
        (4, "Digits: me", "otp.field_range"),
        (5, "Period: me", "otp.field_range"),
        (6, "Counter: me", "otp.field_range"),
        (7, "Algorithm: me", "otp.field_choice"),
        (8, "Type", "otp.type_unknown"),
        (9, "", "otp.type_unknown"),
    ]


def test_every_password_slot_is_tried_and_biometric_ones_are_not():
    slots = [slot(MASTER, b"x", kind=2), slot(MASTER, b"one"), slot(MASTER, b"two", is_backup=True)]
    data = encrypted(slots, MASTER)
    assert len(convert(data, "one").entries) == len(convert(data, "two").entries) == 1
    with pytest.raises(AppError, match="wrong_password"):
        convert(data, "three")


@pytest.mark.parametrize(("characters", "buffer"), [(70, 77), (60, 66)])
def test_the_old_bug_with_long_passwords(characters, buffer):
    password = "p" * characters
    old = slot(MASTER, password.encode().ljust(buffer, b"\0"))
    assert convert(encrypted([old], MASTER), password).entries
    with pytest.raises(AppError, match="wrong_password"):
        convert(encrypted([{**old, "repaired": True}], MASTER), password)


def test_the_password_may_be_composed_otherwise_or_have_blanks_around_it():
    data = encrypted([slot(MASTER, "pässword".encode())], MASTER)
    assert convert(data, " pa\u0308ssword\n").entries


def test_a_right_password_and_a_changed_database_is_damage():
    document = json.loads(encrypted([slot(MASTER, b"one")], MASTER))
    document["db"] = base64.b64encode(b"\0" + base64.b64decode(document["db"])[1:]).decode()
    with pytest.raises(AppError) as caught:
        convert(json.dumps(document).encode(), "one")
    assert (caught.value.code, caught.value.facts) == ("format.damaged", {"place": "db"})


@pytest.mark.parametrize("cost", [{"n": 2**21}, {"n": 1000}, {"n": 2**20, "r": 8}, {"p": 2**12}, {"n": 0}])
def test_costs_are_refused_before_the_password_is_asked(cost):
    data = encrypted([{**slot(MASTER, b"one"), **cost}], MASTER)
    with pytest.raises(AppError, match="too_costly"):
        open_source(Source(data))


def test_many_costly_slots_are_refused_together():
    costly = {**slot(MASTER, b"one"), "n": 2**18}
    with pytest.raises(AppError, match="too_costly"):
        open_source(Source(encrypted([costly] * 9, MASTER)))


def test_a_file_with_biometric_slots_only_is_damaged_for_us():
    with pytest.raises(AppError, match="damaged"):
        open_source(Source(encrypted([slot(MASTER, b"x", kind=2)], MASTER)))


def test_a_newer_version_is_read_with_a_remark():
    report = convert(vault(entry(), version=4))
    assert [remark.code for remark in report.remarks] == ["schema_newer"]
