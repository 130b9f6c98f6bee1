"""Real exports of other apps, each with the entries it must give, the refusals it must name, and wrong passwords."""

from __future__ import annotations

import pytest

from app.core.errors import AppError
from app.formats.base import Locked
from app.formats.content import Source
from app.formats.registry import open_source
from app.services.foreign_file import texts_in_image
from tests.kit.samples import convert, expected_entries, plain, samples

# Folder of the samples, and the id of the format that they are recognised as.
FORMATS = {
    "2fas": "2fas",
    "aegis": "aegis",
    "andotp": "andotp",
    "authy": "authy",
    "bitwarden": "bitwarden",
    "bitwarden_authenticator": "bitwarden_authenticator",
    "freeotp": "freeotp",
    "gnome_authenticator": "andotp",
    "microsoft_authenticator": "microsoft_authenticator",
    "otpauth_uri": "otpauth_uri",
    "stratum": "stratum",
}
# These hold several of our formats: lists, pictures, databases; encrypted and plain.
MIXED = ("google_authenticator", "ente", "freeotp_plus")
# Plain text that says nothing: the sample's reader took each line for a bad one, we say that nobody writes such files.
UNKNOWN = ("scito-test_export_wrong_content.txt", "scito-text_masquerading_as_image.jpeg")
ALL = [sample for sample in samples(*FORMATS, *MIXED) if sample.path.name not in UNKNOWN]
ENCRYPTED = [sample for sample in ALL if sample.expected["password"]]


def by_id(sample):
    return sample.id


@pytest.mark.parametrize("sample", ALL, ids=by_id)
def test_entries_and_refusals(sample):
    report = convert(sample.data, sample.expected["password"], name=sample.path.name, read_image=texts_in_image)
    assert plain(report) == expected_entries(sample)
    assert len(report.problems) == len(sample.expected["skipped"])
    lines = [skipped["line"] for skipped in sample.expected["skipped"] if "line" in skipped]
    assert [problem.row for problem in report.problems if lines] == lines
    folder = sample.path.parent.name
    assert report.format.id == FORMATS.get(folder, report.format.id)


@pytest.mark.parametrize("sample", samples("_constructed"), ids=by_id)
def test_constructed_samples(sample):
    if sample.path.name not in ("authy-authenticator_tokens.json", "uris-special.txt"):
        return
    report = convert(sample.data, sample.expected["password"])
    assert plain(report) == expected_entries(sample)
    assert [problem.row for problem in report.problems] == [skipped["line"] for skipped in sample.expected["skipped"]]


@pytest.mark.parametrize("sample", ENCRYPTED, ids=by_id)
def test_wrong_passwords_are_called_so(sample):
    locked = open_source(Source(sample.data))
    assert isinstance(locked, Locked)
    for password in ("", sample.expected["password"] + "x", "ẞ"):
        with pytest.raises(AppError, match="wrong_password"):
            locked.unlock(password)
    assert locked.unlock(f" {sample.expected['password']} ").convert().entries


@pytest.mark.parametrize("sample", [s for s in samples("google_authenticator") if s.path.name in UNKNOWN], ids=by_id)
def test_texts_that_say_nothing_are_unknown(sample):
    with pytest.raises(AppError, match="unknown"):
        convert(sample.data, name=sample.path.name, read_image=texts_in_image)


def test_additional_members_of_the_expected_entries():
    for sample in samples("ente"):
        report = convert(sample.data, sample.expected["password"])
        for entry, expected in zip(report.entries, sample.expected["entries"], strict=True):
            assert entry.note == expected.get("note", "")
            assert entry.favorite == expected.get("pinned", False)
