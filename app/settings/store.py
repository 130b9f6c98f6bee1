"""Values of settings: those of the open vault, and a small file for what is needed before it is open.

Reading never fails: a missing or odd value is its default. Writing into the vault is a command that the caller applies.
"""

from __future__ import annotations

import json
import time
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

from app.core.events import Event
from app.runtime.files import make_private_folder, replace, write_new
from app.settings.model import Setting, T

_LARGEST_BYTES = 64 * 1024


class SettingsFile:
    """`settings.json` in the folder for configuration. No secrets: theme, language, place of the window."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._values: dict[str, Any] | None = None

    def values(self) -> Mapping[str, Any]:
        if self._values is None:
            self._values = self._read()
        return self._values

    def put(self, key: str, value: Any) -> None:
        """None takes a value back to its default. A folder that cannot be written keeps the choice for this run."""
        values = dict(self.values())
        if value is None:
            values.pop(key, None)
        else:
            values[key] = value
        self._values = values
        try:
            self._write((json.dumps(values, sort_keys=True, indent=1) + "\n").encode())
        except OSError:
            return

    def _write(self, octets: bytes) -> None:
        make_private_folder(self._path.parent)
        fresh = self._path.with_suffix(".new")
        fresh.unlink(missing_ok=True)
        write_new(fresh, octets)
        replace(fresh, self._path, time.sleep)

    def _read(self) -> dict[str, Any]:
        try:
            with self._path.open("rb") as file:
                values = json.loads(file.read(_LARGEST_BYTES))
        except (OSError, ValueError, RecursionError):
            return {}
        return values if isinstance(values, dict) else {}


class Settings:
    """All values, wherever they live. `changed` tells the key once the new value is in use."""

    def __init__(
        self,
        file: SettingsFile,
        vault_values: Callable[[], Mapping[str, Any]],
        put_in_vault: Callable[[str, Any], None],
    ) -> None:
        self._file = file
        self._vault_values = vault_values
        self._put_in_vault = put_in_vault
        self.changed: Event[str] = Event()

    def get(self, setting: Setting[T]) -> T:
        """The value in use; the default while the vault is closed, for what lives in it."""
        values = self._file.values() if setting.place == "early" else self._vault_values()
        return setting.checked(values.get(setting.key))

    def put(self, setting: Setting[T], value: T) -> None:
        """Keeps a value; the default is kept as "not chosen". Raises ValueError for one that the kind refuses."""
        if not setting.kind.accepts(value):
            raise ValueError(setting.key)
        kept = None if value == setting.default else value
        if setting.place == "early":
            self._file.put(setting.key, kept)
            self.changed.emit(setting.key)
        else:
            self._put_in_vault(setting.key, kept)

    def vault_changed(self, before: Mapping[str, Any], after: Mapping[str, Any]) -> None:
        """Tells which values in the vault are others now, whoever changed them."""
        for key in sorted({*before, *after}):
            if before.get(key) != after.get(key):
                self.changed.emit(key)
