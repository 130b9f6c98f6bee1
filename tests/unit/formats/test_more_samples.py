"""Real exports of the apps of FORMATS.md 14 to 27, each with its expected entries, with what lies beside the file."""

from __future__ import annotations

import pytest

from app.core.errors import AppError
from app.formats.base import Locked
from app.services.foreign_file import open_path
from tests.kit.samples import expected_entries, plain, samples

FORMATS = {
    "1password": "1password",
    "authenticator_plus": "authenticator_plus",
    "battlenet": "battlenet",
    "duo": "duo",
    "enpass": "enpass",
    "keepass": "keepass",
    "lastpass_authenticator": "lastpass_authenticator",
    "myki": "myki",
    "open_authenticator": "open_authenticator",
    "otp_auth": "otp_auth",
    "proton_authenticator": "proton_authenticator",
    "proton_pass": "proton_pass",
    "safeincloud": "safeincloud",
    "totp_authenticator": "totp_authenticator",
    "winauth": "winauth",
}
ALL = [*samples(*FORMATS, "steam"), *samples("_constructed")]
GOOD = [sample for sample in ALL if not sample.expected["expected_error"]]
LOCKED = [sample for sample in GOOD if sample.expected["password"]]


def by_id(sample):
    return sample.id


def key_file(sample):
    found = [path for ending in (".keyx", ".key") if (path := sample.path.with_suffix(ending)).exists()]
    return found[0] if found else None


@pytest.mark.parametrize("sample", GOOD, ids=by_id)
def test_entries_and_refusals(sample):
    opened = open_path(sample.path, key_file=key_file(sample))
    if isinstance(opened, Locked):
        opened = opened.unlock(sample.expected["password"])
    report = opened.convert()
    expected = expected_entries(sample)
    for entry in expected:
        # The sample keeps WinAuth's spelling; entries have ours.
        entry["algorithm"] = entry["algorithm"].removeprefix("HMAC")
    assert plain(report) == expected
    assert len(report.problems) == len(sample.expected["skipped"])
    folder = sample.path.parent.name
    assert report.format.id == FORMATS.get(folder, report.format.id)


@pytest.mark.parametrize("sample", LOCKED, ids=by_id)
def test_wrong_passwords_are_called_so(sample):
    locked = open_path(sample.path, key_file=key_file(sample))
    assert isinstance(locked, Locked)
    for password in ("", sample.expected["password"] + "x"):
        with pytest.raises(AppError, match="wrong_password"):
            locked.unlock(password)


def test_a_changed_header_is_refused_as_keepass_does():
    for sample in samples("keepass"):
        if sample.expected["expected_error"]:
            with pytest.raises(AppError, match="damaged"):
                open_path(sample.path).unlock(sample.expected["password"])


def test_steam_keeps_the_code_that_revokes():
    for sample in samples("steam"):
        opened = open_path(sample.path)
        if isinstance(opened, Locked):
            opened = opened.unlock(sample.expected["password"])
        found = [entry.recovery_codes for entry in opened.convert().entries]
        assert found == [(entry["revocation_code"],) for entry in sample.expected["entries"]]
