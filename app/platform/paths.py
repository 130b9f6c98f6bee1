"""Where things lie: the vault's folder, settings, logs. The environment is read in wiring and handed in."""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple

_APP = "4OTP"
_SYNCED_MARKS = ("dropbox", "onedrive", "google drive", "googledrive", "icloud", "mobile documents", "nextcloud")


class Paths(NamedTuple):
    """`data` holds the vault, `config` the settings needed before unlock, `logs` the log, `runtime` the socket."""

    data: Path
    config: Path
    logs: Path
    runtime: Path


def paths_in(folder: Path) -> Paths:
    """Everything in one folder: `--vault DIR`, FOUROTP_HOME, a memory stick, tests."""
    home = folder.expanduser().absolute()
    return Paths(data=home, config=home, logs=home / "logs", runtime=home)


def system_paths() -> Paths:
    """The platform's own folders."""
    from platformdirs import PlatformDirs  # noqa: PLC0415  (not needed when a folder is given)

    folders = PlatformDirs(_APP, appauthor=False, roaming=False)
    data = Path(folders.user_data_dir)
    return Paths(
        data=data,
        config=Path(folders.user_config_dir),
        logs=Path(folders.user_log_dir),
        runtime=data,
    )


def find_paths(folder: str | None, home: str | None) -> Paths:
    """`folder` is what `--vault` says, `home` what FOUROTP_HOME says; the first that is set counts."""
    chosen = folder or home
    return paths_in(Path(chosen)) if chosen else system_paths()


def is_in_synced_folder(folder: Path) -> bool:
    """Whether a file-sync service seems to carry the folder: worth a warning (VAULT.md 6.3)."""
    return any(mark in part.lower() for part in folder.absolute().parts for mark in _SYNCED_MARKS)
