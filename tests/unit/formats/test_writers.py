"""What is written reads back, in our readers; what a format has no place for is named before a byte is written."""

from __future__ import annotations

import json

import pytest

from app.core.errors import AppError
from app.formats import writing
from app.formats.writer import plan, random_uuid
from app.formats.writers import html_sheet
from app.otp import registry
from app.otp.base import Entry, OtpParameters
from app.qr.write import svg, symbol
from tests.kit.foreign_files import OTHER_SECRET, SECRET
from tests.kit.samples import convert

TOTP = OtpParameters(type="totp", secret=SECRET)


def coded(kind, secret=SECRET, **values):
    return registry.check(registry.defaults(kind).__class__(type=kind, secret=secret, period_seconds=None, **values))


ENTRIES = [
    Entry(otp=TOTP, issuer="GitHub", account="me", note="a\nb", tags=("Work",), favorite=True),
    Entry(otp=OtpParameters(type="totp", secret=OTHER_SECRET, algorithm="SHA512", digits=8, period_seconds=60)),
    Entry(otp=coded("hotp", counter=7), issuer="Counter: & <b>", account='"quoted", me'),
    Entry(otp=coded("steam"), issuer="Steam", account="sophia"),
    Entry(otp=coded("motp", "4MKSV7XGEWM4Q", pin="1234"), issuer="Corp", account="alice"),
    Entry(otp=coded("yandex", "LA2V6KMCGYMWWVEW64RNP3JA3I", pin="5239"), issuer="Yandex", account="ünï ☺"),
]


def essence(entry):
    return entry.otp, entry.issuer, entry.account


def written(format_id, password=None, entries=ENTRIES):
    writer = writing.writer_named(format_id)
    found = plan(writer, entries)
    return found, writer.write(found.carried, password)


@pytest.mark.parametrize("format_id", [writer.format.id for writer in writing.WRITERS])
def test_what_is_carried_reads_back_the_same(format_id):
    found, data = written(format_id)
    report = convert(data)
    assert not report.problems
    assert [essence(entry) for entry in report.entries] == [essence(entry) for entry in found.carried]
    assert len(found.carried) + len(found.refused) == len(ENTRIES)


@pytest.mark.parametrize("format_id", [w.format.id for w in writing.WRITERS if w.passwords == "optional"])
def test_encrypted_exports_read_back_and_hide_everything(format_id):
    found, data = written(format_id, "pässword")
    assert [essence(entry) for entry in convert(data, "pässword").entries] == [essence(e) for e in found.carried]
    assert SECRET.encode() not in data
    assert b"GitHub" not in data.replace(b"Work", b"")
    with pytest.raises(AppError, match="wrong_password"):
        convert(data, "other")


def test_members_that_stay_and_members_that_go():
    first = ENTRIES[0]
    for format_id in ("otpauth", "aegis"):
        _, data = written(format_id, entries=[first])
        back = convert(data).entries[0]
        assert (back.note, back.tags, back.favorite) == (first.note, first.tags, True)
    codes = Entry(
        otp=TOTP, issuer="A", note="n", tags=("a", "b"), recovery_codes=("1",), icon="x", unknown=(("k", "v"),)
    )
    losses = {w.format.id: set(plan(w, [codes]).losses) for w in writing.WRITERS}
    assert losses == {
        "otpauth": {"icon", "recovery_codes"},
        "aegis": {"icon", "recovery_codes", "parameters"},
        "2fas": {"note", "tags", "icon", "recovery_codes", "parameters"},
        "bitwarden": {"tags", "icon", "recovery_codes", "parameters"},
        "csv": {"icon"},
    }


def test_what_has_no_place_is_refused_with_the_reason():
    odd = [
        Entry(otp=OtpParameters(type="totp", secret=SECRET, algorithm="SHA224")),
        Entry(otp=OtpParameters(type="totp", secret=SECRET, digits=10)),
        *ENTRIES[2:5],
    ]
    reasons = {w.format.id: [one.reason for one in plan(w, odd).refused] for w in writing.WRITERS}
    assert reasons == {
        "otpauth": [],
        "aegis": ["export.algorithm"],
        "2fas": ["export.digits", "export.type"],
        "bitwarden": ["export.algorithm", "export.type", "export.type"],
        "csv": [],
    }


def test_a_note_that_is_too_long_for_an_address_stays_at_home_and_is_counted():
    long = Entry(otp=TOTP, issuer="A", note="ü" * 4000)
    assert plan(writing.writer_named("otpauth"), [long]).losses == {"note": 1}


def test_the_sheet_shows_what_is_needed_and_nothing_runs():
    entry = Entry(otp=TOTP, issuer="<script>", account="me & you", recovery_codes=("1111-2222",))
    for with_codes in (False, True):
        writer = html_sheet.writer(lambda text: svg(symbol(text)), with_recovery_codes=with_codes)
        page = writer.write([entry], None).decode()
        assert "&lt;script&gt;" in page
        assert "<script" not in page
        assert "JBSW Y3DP EHPK 3PXP" in page
        assert page.count("<svg") == 1
        assert ("1111-2222" in page) is with_codes
        assert ("recovery_codes" in plan(writer, [entry]).losses) is not with_codes


def test_aegis_groups_are_shared_by_name_and_uuids_are_of_version_4():
    _, data = written("aegis", entries=[ENTRIES[0], ENTRIES[0]])
    groups = json.loads(data)["db"]["groups"]
    assert [group["name"] for group in groups] == ["Work"]
    assert random_uuid()[14] == "4"


def test_an_unknown_format():
    with pytest.raises(AppError, match="format_unknown"):
        writing.writer_named("x")


def test_2fas_finds_its_reference_in_an_encrypted_export_and_so_asks_for_the_password():
    _found, data = written("2fas", "pässword")
    document = json.loads(data)
    assert document["reference"].split(":")[1] == document["servicesEncrypted"].split(":")[1]
    assert document["reference"].split(":")[2] != document["servicesEncrypted"].split(":")[2]
    damaged = {**document, "servicesEncrypted": document["servicesEncrypted"].replace(":", "A:", 1)}
    with pytest.raises(AppError, match=r"^format\.damaged"):
        convert(json.dumps(damaged).encode(), "pässword")
    assert "reference" not in json.loads(written("2fas")[1])
