"""Zip archives: three encryptions, bombs, too many members, lies."""

from __future__ import annotations

import io
import zipfile

import pytest
import pyzipper

from app.core.errors import AppError
from app.formats import limits, zip_input
from tests.kit.fuzz import damages, truncations


def archive(**files):
    octets = io.BytesIO()
    with zipfile.ZipFile(octets, "w", zipfile.ZIP_DEFLATED) as made:
        for name, content in files.items():
            made.writestr(name, content)
    return octets.getvalue()


def aes(content, password):
    octets = io.BytesIO()
    with pyzipper.AESZipFile(octets, "w", compression=pyzipper.ZIP_DEFLATED, encryption=pyzipper.WZ_AES) as made:
        made.setpassword(password)
        made.writestr("a", content)
    return octets.getvalue()


def test_plain_members():
    found = zip_input.Archive(archive(a=b"x" * 1000, b=b""))
    assert found.members == (zip_input.Member("a", False), zip_input.Member("b", False))
    assert found.read("a", b"a password that is not needed") == b"x" * 1000


def test_winzip_aes():
    found = zip_input.Archive(aes(b"secret", b"pw"))
    assert found.members == (zip_input.Member("a", True),)
    assert found.read("a", b"pw") == b"secret"
    for password in (b"wrong", b"", None):
        with pytest.raises(AppError, match="wrong_password"):
            found.read("a", password)


def test_a_bomb_is_stopped_while_it_is_read():
    found = zip_input.Archive(archive(a=bytes(limits.EXPANDED_BYTES + 1)))
    with pytest.raises(AppError, match="too_large"):
        found.read("a")


def test_all_members_share_one_limit():
    half = bytes(limits.EXPANDED_BYTES // 2 + 1)
    found = zip_input.Archive(archive(a=half, b=half))
    found.read("a")
    with pytest.raises(AppError, match="too_large"):
        found.read("b")


def test_too_many_members():
    with pytest.raises(AppError, match="too_large"):
        zip_input.Archive(archive(**{str(n): b"" for n in range(65)}))


def test_a_directory_of_a_million_names_is_refused_before_it_is_read():
    with pytest.raises(AppError, match="too_large"):
        zip_input.Archive(b"PK\x01\x02" * 1_000_000)


@pytest.mark.parametrize("method", [zipfile.ZIP_LZMA, zipfile.ZIP_BZIP2])
def test_other_methods_of_compression_are_refused(method):
    octets = io.BytesIO()
    with zipfile.ZipFile(octets, "w", method) as made:
        made.writestr("a", b"x" * 100)
    with pytest.raises(AppError, match="damaged"):
        zip_input.Archive(octets.getvalue()).read("a")
    octets = io.BytesIO()
    with pyzipper.AESZipFile(octets, "w", compression=method, encryption=pyzipper.WZ_AES) as made:
        made.setpassword(b"pw")
        made.writestr("a", b"x" * 100)
    with pytest.raises(AppError):
        zip_input.Archive(octets.getvalue()).read("a", b"pw")


@pytest.mark.parametrize("data", [b"PK\x03\x04", b"PK\x05\x06", b""])
def test_what_is_none(data):
    with pytest.raises(AppError, match="damaged"):
        zip_input.Archive(data)
    assert zip_input.members(data) == ()


@pytest.mark.parametrize("data", [archive(a=b"x" * 300, b=b"y"), aes(b"x" * 300, b"pw")], ids=["plain", "encrypted"])
def test_damaged_archives(data):
    for changed in (*truncations(data), *damages(data, seed=5, count=1500)):
        try:
            found = zip_input.Archive(changed)
            for member in found.members:
                found.read(member.name, b"pw")
        except AppError as error:
            failure = error.code
            continue
        failure = ""
    assert failure.startswith("format.") or not failure
