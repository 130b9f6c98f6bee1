"""Settings as a file: to keep, or to carry to another computer. Settings hold no secret, so neither does the file.

Reading takes what it knows: an unknown name or a bad value is named and left out. Knows no Qt and no vault.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import Any, Literal

from app.core.errors import AppError
from app.settings.model import Setting
from app.settings.registry import SHOWN
from app.settings.store import Settings

KIND = "4otp-settings"
VERSION = 1
LARGEST_BYTES = 64 * 1024
_LONGEST_NAME = 60


@dataclass(frozen=True, slots=True)
class LeftOut:
    """What a file says and this program does not take."""

    key: str
    why: Literal["unknown", "value"]


@dataclass(frozen=True, slots=True)
class Carried:
    """What was read: values that were checked, and what was left out."""

    values: tuple[tuple[Setting[Any], Any], ...]
    left_out: tuple[LeftOut, ...]


def to_file(settings: Settings) -> bytes:
    """All settings that a page shows, with the values in use."""
    values = {setting.key: settings.get(setting) for _, setting in SHOWN}
    content = {"kind": KIND, "version": VERSION, "settings": values}
    return (json.dumps(content, indent=1, sort_keys=True) + "\n").encode()


def from_file(octets: bytes) -> Carried:
    """Raises AppError "file.no_settings" for anything but such a file."""
    given = _settings_of(octets)
    known = {setting.key: setting for _, setting in SHOWN}
    values: list[tuple[Setting[Any], Any]] = []
    left_out: list[LeftOut] = []
    for key, value in given.items():
        setting = known.get(key)
        if setting is None:
            left_out.append(LeftOut(_shown(key), "unknown"))
        elif not setting.kind.accepts(value):
            left_out.append(LeftOut(key, "value"))
        else:
            values.append((setting, value))
    return Carried(tuple(values), tuple(left_out))


def take_in(settings: Settings, carried: Carried) -> int:
    """Puts the values that differ from those in use; returns how many these were."""
    different = [(setting, value) for setting, value in carried.values if settings.get(setting) != value]
    for setting, value in different:
        settings.put(setting, value)
    return len(different)


def _settings_of(octets: bytes) -> dict[str, Any]:
    if len(octets) > LARGEST_BYTES:
        raise AppError("file.no_settings")
    try:
        content = json.loads(octets)
    except (ValueError, RecursionError):
        raise AppError("file.no_settings") from None
    if not isinstance(content, dict) or content.get("kind") != KIND or not isinstance(content.get("settings"), dict):
        raise AppError("file.no_settings")
    settings: dict[str, Any] = content["settings"]
    return settings


def _shown(key: str) -> str:
    """A name of somebody else's, fit to be shown."""
    return "".join(sign if sign.isprintable() else "?" for sign in key[:_LONGEST_NAME])
