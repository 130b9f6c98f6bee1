"""Proton Authenticator and Proton Pass."""

from __future__ import annotations

import json

import pytest

from app.core.errors import AppError
from app.formats.content import Source
from app.formats.registry import open_source
from tests.kit import other_files as other
from tests.kit.foreign_files import SECRET, to_json
from tests.kit.samples import convert

DOCUMENT = {"version": 1, "entries": [other.proton_entry()]}


def test_the_shown_name_is_the_account_and_the_note_is_kept():
    entries = [
        other.proton_entry(name=":odd"),
        {**other.proton_entry(), "note": "n"},
        other.proton_entry(f"steam://{SECRET}", entry_type="Steam", name="Steam me"),
        other.proton_entry(f"otpauth://totp/?secret={SECRET}&algorithm=null&digits=&period=null", name=None),
    ]
    found = convert(to_json({"version": 1, "entries": entries})).entries
    assert [(entry.issuer, entry.account) for entry in found] == [
        ("GitHub", ":odd"),
        ("GitHub", "me"),
        ("Steam", "Steam me"),
        ("", ""),
    ]
    assert (found[1].note, found[2].otp.type, found[3].otp.digits) == ("n", "steam", 6)


def test_bad_rows_and_newer_versions():
    report = convert(to_json({"version": 2, "entries": [7, {"content": {"uri": "x", "name": "Bad"}}]}))
    assert [(problem.row, problem.name) for problem in report.problems] == [(1, ""), (2, "Bad")]
    assert [remark.code for remark in report.remarks] == ["schema_newer"]


def test_encrypted():
    data = other.proton_encrypted(DOCUMENT, "pässword")
    assert len(convert(data, "pa\u0308ssword").entries) == 1
    with pytest.raises(AppError, match="wrong_password"):
        convert(data, "other")
    broken = json.loads(data)
    broken["content"] = "AAAA"
    with pytest.raises(AppError, match="damaged"):
        open_source(Source(to_json(broken)))


def item(name="Item", **changes):
    data = {"type": "login", "metadata": {"name": name}, "content": {"itemUsername": "me", "totpUri": ""}}
    return {"data": {**data, **changes}, "state": 1}


def export(*items, vault="Personal"):
    document = to_json({"vaults": {"a": {"name": vault, "items": list(items)}}})
    return other.zipped({"Proton Pass/": b"", "Proton Pass/data.json": document})


def test_pass_reads_all_codes_of_an_item_bare_or_not():
    extra = [
        {"fieldName": "Second", "type": "totp", "data": {"totpUri": SECRET}},
        {"fieldName": "Bad", "type": "totp", "data": {"totpUri": "otpauth://totp/x"}},
        {"fieldName": "Text", "type": "text", "data": {"content": "no"}},
    ]
    login = item(content={"itemUsername": "", "itemEmail": "me@x", "totpUri": other.URI}, extraFields=extra)
    report = convert(export(item(), login))
    assert [(row.number, row.entry.issuer, row.entry.account, row.entry.tags) for row in report.rows] == [
        (2, "GitHub", "me", ("Personal",)),
        (2, "Item", "me@x", ("Personal",)),
    ]
    assert [(problem.row, problem.name) for problem in report.problems] == [(2, "Item - Bad")]


def test_pass_lists_what_is_in_the_trash():
    trashed = {**item(content={"totpUri": other.URI}), "state": 2}
    assert convert(export(trashed)).without_trashed().problems[0].reason == "entry.trashed"


def test_pass_under_openpgp_is_refused_with_the_way_out():
    with pytest.raises(AppError) as caught:
        convert(other.zipped({"Proton Pass/data.pgp": b"\x85\x01"}))
    assert (caught.value.code, caught.value.facts["advice"]) == ("format.not_importable", "proton_pass_pgp")
