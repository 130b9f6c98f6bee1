"""Export: what another app's format cannot carry is named first, then the file is written whole; and the recovery kit.

Plain formats need the vault's password again. A file appears under its name only when all of it is on the disk.
"""

from __future__ import annotations

import asyncio
import base64
import secrets
import time
from collections.abc import Collection, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Protocol

from app.core.clock import Clock
from app.core.errors import AppError
from app.formats import kit_parts, writing
from app.formats.backup_file import BackupKey, write_backup
from app.formats.writer import Plan, Writer, plan
from app.formats.writers import html_sheet
from app.otp.base import Entry
from app.qr.write import png, svg, symbol
from app.runtime import files
from app.services.backup import MIN_PASSPHRASE_CHARACTERS
from app.services.backup_content import backup_content, created_text
from app.services.foreign_file import lines_in_pictures
from app.services.review import display_name
from app.vault.entries import entry_of
from app.vault.model import Code, Snapshot

SHEET = html_sheet.FORMAT.id
_PICTURE_PIXELS = 150  # at 96 to the inch, 4 cm


class Vault(Protocol):
    """What exports need of the vault service."""

    @property
    def snapshot(self) -> Snapshot:
        """The newest state; AppError "vault.locked"."""

    async def prove(self, password: str | None) -> None:
        """AppError "vault.wrong_password"."""

    async def make_recovery_key(self) -> str:
        """A new recovery key, as text."""


@dataclass(frozen=True, slots=True)
class ExportPlan:
    """What an export would hold. `refused` are names and reasons; `losses` counts codes by the member they lose.

    `unreadable` entries of the vault go into no file but a backup.
    """

    format: str
    app: str
    ending: str
    is_plain: bool
    carried: int
    refused: tuple[tuple[str, str], ...]
    losses: Mapping[str, int]
    unreadable: int
    with_recovery_codes: bool
    _writer: Writer = field(repr=False)
    _plan: Plan = field(repr=False)


@dataclass(frozen=True, slots=True)
class Kit:
    """What a recovery kit prints. `parts` are the texts of the QR codes, in order; secret like the vault itself."""

    created: str
    codes: int
    recovery_key: str | None = field(repr=False)
    parts: tuple[str, ...] = field(repr=False)


class ExportService:
    """One per running app. `app` is the name and version that goes into a kit's backup."""

    def __init__(self, vault: Vault, clock: Clock, app: str) -> None:
        self._vault = vault
        self._clock = clock
        self._app = app

    def formats(self) -> tuple[tuple[str, str, bool], ...]:
        """Id, name and whether a password is possible, of every format that is written."""
        listed = [(w.format.id, w.format.app, w.passwords == "optional") for w in writing.WRITERS]
        return (*listed, (SHEET, html_sheet.FORMAT.app, False))

    def plan(
        self,
        format_id: str,
        *,
        ids: Collection[str] | None = None,
        encrypted: bool = False,
        with_recovery_codes: bool = False,
    ) -> ExportPlan:
        """Judges every code before anything is written. AppError "export.format_unknown", "export.cannot_encrypt"."""
        writer = _writer(format_id, with_recovery_codes=with_recovery_codes)
        if encrypted and writer.passwords == "never":
            raise AppError("export.cannot_encrypt", format=format_id)
        snapshot = self._vault.snapshot
        names = {group.id: group.name for group in snapshot.groups}
        entries = [_entry(code, names) for code in snapshot.codes if ids is None or code.id in ids]
        found = plan(writer, entries)
        return ExportPlan(
            format=format_id,
            app=writer.format.app,
            ending=writer.ending,
            is_plain=not encrypted,
            carried=len(found.carried),
            refused=tuple((display_name(one.entry.issuer, one.entry.account), one.reason) for one in found.refused),
            losses=found.losses,
            unreadable=len(snapshot.unreadable),
            with_recovery_codes=with_recovery_codes,
            _writer=writer,
            _plan=found,
        )

    async def write(
        self, planned: ExportPlan, path: Path, *, vault_password: str | None = None, password: str | None = None
    ) -> None:
        """Writes the file, readable by its owner only. `password` is that of an encrypted export.

        AppError "vault.wrong_password" for a plain one, "export.password_missing", "vault.disk_full", ...
        """
        octets = await self.content(planned, vault_password=vault_password, password=password)
        await asyncio.to_thread(_write, path, octets)

    async def content(
        self, planned: ExportPlan, *, vault_password: str | None = None, password: str | None = None
    ) -> bytes:
        """The same in memory: for printing, and for pipes."""
        if planned.is_plain:
            await self._vault.prove(vault_password)
            password = None
        elif not password:
            raise AppError("export.password_missing")
        return await asyncio.to_thread(planned._writer.write, planned._plan.carried, password)  # noqa: SLF001  (ours)

    async def paper(self, planned: ExportPlan, *, vault_password: str | None) -> tuple[str, ...]:
        """The sheet for a printer or a PDF: the HTML of each code, with its QR code as a picture."""
        await self._vault.prove(vault_password)
        entries = planned._plan.carried  # noqa: SLF001  (ours)
        with_codes = planned.with_recovery_codes
        return await asyncio.to_thread(html_sheet.sections, _picture, entries, with_recovery_codes=with_codes)

    async def write_kit(self, kit: Kit, pdf: bytes, path: Path) -> None:
        """Writes the drawn kit once its QR codes have been read back out of it. AppError "backup.not_proved"."""
        await asyncio.to_thread(_check_kit, kit, pdf)
        await write_file(path, pdf)

    async def recovery_kit(self, passphrase: str, *, vault_password: str | None, with_recovery_key: bool = True) -> Kit:
        """An encrypted backup in QR parts, and a new recovery key. AppError "backup.passphrase_too_short".

        The passphrase is not in it: who finds the paper has the recovery key, which opens the vault file and nothing
        else, and a backup that stays closed.
        """
        if len(passphrase) < MIN_PASSPHRASE_CHARACTERS:
            raise AppError("backup.passphrase_too_short", minimum=MIN_PASSPHRASE_CHARACTERS)
        await self._vault.prove(vault_password)
        snapshot, created = self._vault.snapshot, created_text(self._clock.now_ms())
        parts = await asyncio.to_thread(_kit_parts, snapshot, passphrase, self._app, created)
        recovery_key = await self._vault.make_recovery_key() if with_recovery_key else None
        return Kit(created, len(snapshot.codes), recovery_key, parts)


def _writer(format_id: str, *, with_recovery_codes: bool) -> Writer:
    if format_id == SHEET:
        return html_sheet.writer(lambda text: svg(symbol(text)), with_recovery_codes=with_recovery_codes)
    return writing.writer_named(format_id)


def _picture(text: str) -> str:
    octets = base64.b64encode(png(symbol(text), 4)).decode("ascii")
    return f'<img width="{_PICTURE_PIXELS}" height="{_PICTURE_PIXELS}" src="data:image/png;base64,{octets}">'


def _check_kit(kit: Kit, pdf: bytes) -> None:
    try:
        texts = lines_in_pictures([pdf]).decode().split("\n")
        whole = kit_parts.join(texts) == kit_parts.join(kit.parts)
    except AppError:
        whole = False
    if not whole:
        raise AppError("backup.not_proved")


def _entry(code: Code, groups: Mapping[str, str]) -> Entry:
    """The code with its group as first tag: what other apps call folder or group."""
    entry = entry_of(code)
    group = groups.get(code.group or "")
    return replace(entry, tags=(group, *(tag for tag in entry.tags if tag != group))) if group else entry


def _kit_parts(snapshot: Snapshot, passphrase: str, app: str, created: str) -> tuple[str, ...]:
    key = BackupKey.from_passphrase(passphrase)
    text = write_backup(backup_content(snapshot, app, created), key, created)
    parts = kit_parts.split(text.encode())
    if kit_parts.join(parts) != text.encode():
        raise AppError("backup.not_proved")
    return parts


async def write_file(path: Path, octets: bytes) -> None:
    """Writes a file whole or not at all. AppError "vault.disk_full", "vault.read_only", "vault.save_failed"."""
    await asyncio.to_thread(_write, path, octets)


def _write(path: Path, octets: bytes) -> None:
    temporary = path.with_name(f".{path.name}.{secrets.token_hex(4)}.tmp")
    try:
        files.write_new(temporary, octets)
        files.replace(temporary, path, time.sleep)
        files.sync_folder(path.parent)
    except OSError as error:
        temporary.unlink(missing_ok=True)
        raise files.as_app_error(error) from None
