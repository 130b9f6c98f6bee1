"""Settings are declared once; odd values fall back, a folder that cannot be written stops nothing."""

from __future__ import annotations

import json
import re

import pytest

from app.settings.model import Choice, Flag, Number, Setting, Text
from app.settings.registry import BY_KEY, SECTIONS
from app.settings.sections.appearance import SORT, THEME
from app.settings.store import Settings, SettingsFile


@pytest.fixture
def vault():
    return {}


@pytest.fixture
def settings(tmp_path, vault):
    def put(key, value):
        before = dict(vault)
        vault[key] = value
        if value is None:
            del vault[key]
        made.vault_changed(before, vault)

    made = Settings(SettingsFile(tmp_path / "config" / "settings.json"), lambda: vault, put)
    return made


@pytest.mark.parametrize("setting", BY_KEY.values(), ids=lambda setting: setting.key)
def test_every_default_is_accepted_by_its_own_kind(setting):
    assert setting.kind.accepts(setting.default)
    assert setting.checked("no such value \0") == setting.default or isinstance(setting.kind, Text)


def test_keys_are_unique_and_name_their_subject():
    keys = [setting.key for section in SECTIONS for setting in section.settings]
    assert len(keys) == len(set(keys))
    assert all(re.fullmatch(r"[a-z]+(\.[a-z_]+)?", key) for key in keys), keys


@pytest.mark.parametrize(
    ("kind", "good", "bad"),
    [
        (Flag(), True, 1),
        (Choice(("a", "b")), "b", "c"),
        (Number(1, 60, (1, 5, 0), "minutes"), 0, 61),
        (Number(1, 60, (1, 5), "minutes"), 60, 0),
        (Number(1, 60, (1, 5), "minutes"), 1, True),
        (Text(3), "abc", "abcd"),
        (Text(3), "😀", "\ud83d"),
    ],
)
def test_kinds_check(kind, good, bad):
    assert kind.accepts(good)
    assert not kind.accepts(bad)


def test_early_values_live_in_the_file_and_others_in_the_vault(settings, vault, tmp_path):
    told = []
    settings.changed.subscribe(told.append)
    settings.put(THEME, "dark")
    settings.put(SORT, "own")
    assert json.loads((tmp_path / "config" / "settings.json").read_text()) == {"appearance.theme": "dark"}
    assert vault == {"appearance.sort": "own"}
    assert told == [THEME.key, SORT.key]
    assert (settings.get(THEME), settings.get(SORT)) == ("dark", "own")


def test_a_default_is_kept_as_nothing(settings, vault):
    settings.put(SORT, "own")
    settings.put(SORT, "issuer")
    assert vault == {}


def test_a_bad_value_is_refused_when_put_and_ignored_when_read(settings, vault):
    with pytest.raises(ValueError, match=r"appearance\.sort"):
        settings.put(SORT, "colour")
    vault["appearance.sort"] = 7
    assert settings.get(SORT) == "issuer"


@pytest.mark.parametrize("octets", [b"", b"[]", b"{", b"\xff\xfe", b'{"appearance.theme": 3}'])
def test_a_damaged_file_is_defaults(tmp_path, octets):
    (tmp_path / "settings.json").write_bytes(octets)
    settings = Settings(SettingsFile(tmp_path / "settings.json"), dict, lambda _key, _value: None)
    assert settings.get(THEME) == "system"


def test_a_folder_that_cannot_be_written_keeps_the_choice_for_this_run(tmp_path):
    (tmp_path / "file").write_text("in the way")
    settings = Settings(SettingsFile(tmp_path / "file" / "settings.json"), dict, lambda _key, _value: None)
    settings.put(THEME, "light")
    assert settings.get(THEME) == "light"


def test_a_setting_is_one_declaration():
    setting = Setting("x.y", 3, Number(1, 5, (1, 3, 5), "days"))
    assert setting.checked(4) == 4
    assert setting.checked(9) == 3
