"""Settings as a file: everything a page shows, no secret, and nothing taken that is not understood."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core.errors import AppError
from app.settings.portable import KIND, LARGEST_BYTES, LeftOut, from_file, take_in, to_file
from app.settings.registry import SHOWN
from app.settings.sections.appearance import SORT, TEXT_PERCENT, THEME
from app.settings.sections.network import PROXY_ADDRESS, PROXY_PASSWORD
from app.settings.sections.security import AUTO_LOCK_MINUTES
from app.settings.sections.window import GEOMETRY
from app.settings.store import Settings, SettingsFile


def new_settings(folder):
    vault = {}

    def put(key, value):
        if value is None:
            vault.pop(key, None)
        else:
            vault[key] = value

    return Settings(SettingsFile(folder / "settings.json"), lambda: vault, put)


def file_of(**settings):
    return json.dumps({"kind": KIND, "version": 1, "settings": settings}).encode()


def test_all_settings_travel_and_nothing_else(tmp_path):
    here, there = new_settings(tmp_path / "a"), new_settings(tmp_path / "b")
    here.put(THEME, "dark")
    here.put(AUTO_LOCK_MINUTES, 30)
    here.put(GEOMETRY, "somewhere")
    here.put(PROXY_ADDRESS, "http://erika:geheim@proxy.example.org")
    here.put(PROXY_PASSWORD, "geheim")
    there.put(SORT, "own")
    there.put(GEOMETRY, "elsewhere")
    octets = to_file(here)
    assert set(json.loads(octets)["settings"]) == {setting.key for _, setting in SHOWN}
    assert b"geheim" not in octets
    assert b"erika" not in octets
    carried = from_file(octets)
    assert carried.left_out == ()
    assert take_in(there, carried) == 3
    assert [there.get(setting) for setting in (THEME, AUTO_LOCK_MINUTES, SORT)] == ["dark", 30, "issuer"]
    assert there.get(GEOMETRY) == "elsewhere"
    assert take_in(there, carried) == 0


def test_what_is_unknown_or_bad_is_named_and_left_out(tmp_path):
    settings = new_settings(tmp_path)
    settings.put(TEXT_PERCENT, 125)
    given_ = {"appearance.text_percent": 5000, "appearance.theme": "dark", "vault.password": "x", "odd\nname": 1}
    given_ |= {"window.geometry": "AAAA", "language": "xx"}
    carried = from_file(file_of(**given_))
    assert set(carried.left_out) == {
        LeftOut("appearance.text_percent", "value"),
        LeftOut("vault.password", "unknown"),
        LeftOut("odd?name", "unknown"),
        LeftOut("window.geometry", "unknown"),
        LeftOut("language", "value"),
    }
    assert take_in(settings, carried) == 1
    assert settings.get(THEME) == "dark"
    assert settings.get(TEXT_PERCENT) == 125


@pytest.mark.parametrize(
    "octets",
    [
        b"",
        b"{}",
        b"[]",
        b"null",
        b"\xff\xfe",
        b"[" * 100_000,
        b'{"kind": "4otp-settings", "settings": []}',
        b'{"kind": "something else", "settings": {}}',
        b" " * (LARGEST_BYTES + 1),
    ],
)
def test_another_file_is_no_settings_file(octets):
    with pytest.raises(AppError, match=r"file\.no_settings"):
        from_file(octets)


@given(
    st.dictionaries(
        st.sampled_from([s.key for _, s in SHOWN]) | st.text(max_size=80), st.none() | st.integers() | st.text()
    )
)
def test_whatever_a_file_says_only_good_values_are_taken(values):
    carried = from_file(file_of(**values))
    assert all(setting.kind.accepts(value) for setting, value in carried.values)
    assert len(carried.values) + len(carried.left_out) == len(values)
