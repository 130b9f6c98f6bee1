"""The vault's folder: the file, its copies, and the order in which one version replaces another (VAULT.md 5)."""

from __future__ import annotations

import contextlib
import os
import secrets
import time
from collections.abc import Callable
from pathlib import Path
from typing import Final

from app.core.errors import AppError
from app.runtime.files import (
    TEMPORARY,
    Step,
    as_app_error,
    copy_file,
    make_private_folder,
    no_step,
    replace,
    sync_folder,
    write_new,
)
from app.vault.file.container import Header, Stamp, parse
from app.vault.file.copies import CopyInfo, Rotation, list_copies, stamp_text

FILE_NAME: Final = "vault.4otpv"
Check = Callable[[bytes], None]


class VaultFolder:
    """One folder, one vault. Every method may block; errors of the disk come as AppError."""

    def __init__(self, folder: Path, *, step: Step = no_step, pause: Callable[[float], None] = time.sleep) -> None:
        self.folder = folder
        self.path = folder / FILE_NAME
        self._step = step
        self._pause = pause
        self._rotation = Rotation(self.path, step)

    def prepare(self) -> bool:
        """Makes the folder, for its owner only; False when that cannot be."""
        try:
            make_private_folder(self.folder)
        except OSError:
            return False
        return True

    def read(self) -> bytes | None:
        """The file, None when there is none. AppError "vault.unreadable_file"."""
        return self._read(self.path)

    def showing(self, octets: bytes) -> VaultFolder:
        """The same folder, as if the file held these octets: a version that could not be written yet."""
        return _Showing(self.folder, octets)

    def read_copy(self, name: str) -> bytes:
        """AppError "vault.no_such_copy"."""
        octets = self._read(self._copy_path(name))
        if octets is None:
            raise AppError("vault.no_such_copy")
        return octets

    def copies(self) -> list[CopyInfo]:
        """Newest first, by the save counter where it can be read."""
        return list_copies(self.path)

    def newest_header(self) -> Header | None:
        """The header of the newest copy that is structurally sound; nothing in it is proved."""
        for copy in self.copies():
            try:
                return parse(self.read_copy(copy.name)).header
            except AppError:
                continue
        return None

    def has_traces(self) -> bool:
        """Whether anything shows that there was a vault, though the file is gone."""
        pattern = f"{FILE_NAME}.*"
        return self.folder.is_dir() and any(self.folder.glob(pattern))

    def write(self, octets: bytes, check: Check, expected: Stamp | None, now_ms: int) -> None:
        """Saves in the order of VAULT.md 5.1; a failure at any step leaves the old file untouched.

        `check` opens what was read back. AppError "vault.changed_elsewhere" when the file on the disk is not the
        version `expected` (None: no file), and "vault.disk_full", "vault.read_only", "vault.save_failed".
        """
        temporary = self.folder / f"{TEMPORARY}{secrets.token_hex(8)}.tmp"
        try:
            make_private_folder(self.folder)
            self._write_checked(temporary, octets, check)
            self._step("compare")
            self._check_disk(expected, now_ms)
            self._rotation.rotate(now_ms)
            self._step("replace")
            self._replace(temporary)
            self._step("sync_folder")
            sync_folder(self.folder)
            self._step("done")
        except OSError as error:
            raise as_app_error(error) from error
        finally:
            with contextlib.suppress(OSError):
                temporary.unlink(missing_ok=True)

    def keep_copy(self, name: str, now_ms: int) -> str:
        """A named copy of the file as it is on the disk, kept for 90 days; returns its name, "" without a file."""
        if not self.path.exists():
            return ""
        copy = self._free_path(f"{name}-{stamp_text(now_ms)}")
        try:
            copy_file(self.path, copy)
            sync_folder(self.folder)
        except OSError as error:
            raise as_app_error(error) from error
        return self._name_of(copy)

    def set_aside(self, reason: str, now_ms: int) -> str:
        """Renames the file to `.<reason>-<time>` and keeps it; returns the name."""
        aside = self._free_path(f"{reason}-{stamp_text(now_ms)}")
        try:
            if self.path.exists():
                replace(self.path, aside, self._pause)
                sync_folder(self.folder)
        except OSError as error:
            raise as_app_error(error) from error
        return self._name_of(aside)

    def bring_back(self, copy: str) -> None:
        """A copy becomes the file; the copy stays."""
        temporary = self.folder / f"{TEMPORARY}{secrets.token_hex(8)}.tmp"
        try:
            write_new(temporary, self.read_copy(copy))
            replace(temporary, self.path, self._pause)
            sync_folder(self.folder)
        except OSError as error:
            raise as_app_error(error) from error

    def remove_copy(self, name: str) -> None:
        """AppErrors of the disk; a copy that is gone already is gone."""
        try:
            self._copy_path(name).unlink(missing_ok=True)
            sync_folder(self.folder)
        except OSError as error:
            raise as_app_error(error) from error

    def replace_copy(self, name: str, octets: bytes, check: Check) -> None:
        """Another content for a copy, read back and opened by `check` before it takes the place; as old as it was."""
        temporary = self.folder / f"{TEMPORARY}{secrets.token_hex(8)}.tmp"
        try:
            made_ns = self._copy_path(name).stat().st_mtime_ns
            self._write_checked(temporary, octets, check)
            os.utime(temporary, ns=(made_ns, made_ns))
            replace(temporary, self._copy_path(name), self._pause)
            sync_folder(self.folder)
        except OSError as error:
            raise as_app_error(error) from error
        finally:
            with contextlib.suppress(OSError):
                temporary.unlink(missing_ok=True)

    def sweep(self) -> None:
        """Removes what interrupted saves left behind. Only for the holder of the lock."""
        for leftover in self.folder.glob(f"{TEMPORARY}*.tmp"):
            with contextlib.suppress(OSError):
                leftover.unlink()

    def _write_checked(self, temporary: Path, octets: bytes, check: Check) -> None:
        write_new(temporary, octets, self._step)
        self._step("read_back")
        back = temporary.read_bytes()
        if back != octets:
            raise AppError("vault.save_failed", errno=None)
        check(back)

    def _check_disk(self, expected: Stamp | None, now_ms: int) -> None:
        present = self._read(self.path)
        if present is None:
            return
        if expected is None:
            raise AppError("vault.exists")
        try:
            stamp = parse(present).stamp
        except AppError as error:
            if error.code == "vault.newer":
                raise
            self.set_aside("corrupt", now_ms)
            return
        if stamp != expected:
            raise AppError("vault.changed_elsewhere")

    def _replace(self, temporary: Path) -> None:
        try:
            replace(temporary, self.path, self._pause)
        except OSError:
            if os.name == "nt":
                with contextlib.suppress(OSError):
                    temporary.replace(self._copy_path("unsaved"))
            raise

    def _copy_path(self, name: str) -> Path:
        return self.path.with_name(f"{FILE_NAME}.{name}")

    @staticmethod
    def _name_of(copy: Path) -> str:
        return copy.name.removeprefix(f"{FILE_NAME}.")

    def _free_path(self, name: str) -> Path:
        path = self._copy_path(name)
        number = 1
        while path.exists():
            number += 1
            path = self._copy_path(f"{name}-{number}")
        return path

    @staticmethod
    def _read(path: Path) -> bytes | None:
        try:
            return path.read_bytes()
        except FileNotFoundError:
            return None
        except OSError as error:
            raise AppError("vault.unreadable_file", errno=error.errno) from error


class _Showing(VaultFolder):
    def __init__(self, folder: Path, octets: bytes) -> None:
        super().__init__(folder)
        self._octets = octets

    def read(self) -> bytes | None:
        return self._octets
