"""The master key: sealed columns and keyed hashes."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor

import pytest

from app.core.errors import AppError
from server.security.master_key import MasterKeys, load_or_create, read_keys, write_keys

KEY, OTHER = bytes(range(32)), bytes(32)


def test_a_sealed_value_opens_in_its_place_only():
    keys = MasterKeys({1: KEY})
    sealed = keys.seal("emails|email", b"row", b"ann@example.org")
    assert keys.open("emails|email", b"row", sealed) == b"ann@example.org"
    for place, row, box in (
        ("emails|other", b"row", sealed),
        ("emails|email", b"other", sealed),
        ("emails|email", b"row", sealed[:-1]),
        ("emails|email", b"row", b"\x02" + sealed[1:]),
        ("emails|email", b"row", b""),
    ):
        with pytest.raises(AppError):
            keys.open(place, row, box)
    with pytest.raises(AppError):
        MasterKeys({1: OTHER}).open("emails|email", b"row", sealed)


def test_the_newest_key_seals_and_all_open():
    old, both = MasterKeys({1: KEY}), MasterKeys({1: KEY, 2: OTHER})
    assert both.open("t|c", b"r", old.seal("t|c", b"r", b"x")) == b"x"
    assert both.seal("t|c", b"r", b"x")[0] == 2
    assert both.mac("email", b"a") == old.mac("email", b"a")
    assert MasterKeys({1: KEY, 2: OTHER}, 2).mac("email", b"a") != old.mac("email", b"a")


def test_the_file_is_for_its_owner_alone(tmp_path):
    path = tmp_path / "data" / "master.key"
    load_or_create(path, may_create=True)
    assert path.stat().st_mode & 0o777 == 0o600
    kept = path.read_bytes()
    load_or_create(path, may_create=True)
    assert path.read_bytes() == kept
    path.chmod(0o644)
    with pytest.raises(AppError) as caught:
        load_or_create(path, may_create=True)
    assert caught.value.code == "master_key.readable_by_others"


@pytest.mark.parametrize("text", ["", "x", "1 short", "0 " + "A" * 43, "1 " + "A" * 43 + " more", "900 " + "A" * 43])
def test_a_damaged_file_is_refused_and_kept(tmp_path, text):
    path = tmp_path / "master.key"
    path.write_text(text)
    with pytest.raises(AppError) as caught:
        read_keys(path)
    assert caught.value.code == "master_key.damaged"
    assert path.read_text() == text


def test_keys_survive_the_file(tmp_path):
    write_keys(tmp_path / "k", {1: KEY, 3: OTHER})
    assert read_keys(tmp_path / "k") == {1: KEY, 3: OTHER}


def test_of_several_who_begin_at_once_one_makes_the_key(tmp_path):
    path = tmp_path / "data" / "master.key"
    with ThreadPoolExecutor(8) as pool:
        found = list(pool.map(lambda _: load_or_create(path, may_create=True).mac("x", b""), range(8)))
    assert len(set(found)) == 1
    assert [file.name for file in path.parent.iterdir()] == ["master.key"]
