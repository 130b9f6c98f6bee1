"""Our own `.4otp.txt` backups and the QR codes of recovery kits, read like any other file: for converting.

Restoring one keeps ids, and goes over the records instead (`app.services.transfer`).
"""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import Any

from app.core.errors import AppError
from app.formats import kit_parts, uri_list
from app.formats.backup_file import SealedBackup, is_backup, parse_backup
from app.formats.base import Collector, Format, Locked, Opened, Reader, Report, damaged, wrong_password
from app.formats.content import Content, Kind
from app.otp.base import Entry
from app.vault.entries import entry_of
from app.vault.model import Code
from app.wire.canonical import canonical_json
from app.wire.records import GroupRecord, decode_record

FORMAT = Format("4otp", "4OTP")


def recognises(content: Content) -> bool:
    if content.kind not in (Kind.TEXT, Kind.BASE64):
        return False
    return is_backup(content.data) or kit_parts.is_part(content.text.lstrip())


def open_content(content: Content) -> Locked:
    """AppError "backup.newer", "format.damaged", "kit.parts_missing", "kit.part_damaged", "kit.mixed"."""
    backup = sealed(content.data if is_backup(content.data) else content.text.encode("utf-8", "replace"))
    return Locked(FORMAT, partial(_unlock, backup))


def sealed(data: bytes) -> SealedBackup:
    """The backup in a file, or in the texts of a kit's QR codes, one a line."""
    if not is_backup(data):
        texts = [line for _, line in uri_list.lines_of(data.decode("utf-8", "replace")) if kit_parts.is_part(line)]
        data = kit_parts.join(texts)
    try:
        return parse_backup(data)
    except AppError as error:
        raise damaged("backup") if error.code == "backup.wrong_passphrase_or_damaged" else error from None


def _unlock(backup: SealedBackup, password: str) -> Opened:
    try:
        content = backup.open(password)
    except AppError as error:
        if error.code == "backup.wrong_passphrase_or_damaged":
            raise wrong_password() from None
        raise
    return Opened(FORMAT, partial(_convert, content))


def _convert(content: dict[str, Any]) -> Report:
    collector = Collector(FORMAT)
    records = [item for item in content.get("records", []) if isinstance(item, dict)]
    groups = {item.get("id"): group.name for item in records if (group := _group(item)) is not None}
    row = 0
    for item in records:
        if item.get("id") in groups:
            continue
        row += 1
        collector.add(row, "", partial(_entry, item, groups))
    return collector.report()


def _group(item: dict[str, Any]) -> GroupRecord | None:
    try:
        record = decode_record(canonical_json(item.get("record")))
    except ValueError:
        return None
    return record if isinstance(record, GroupRecord) else None


def _entry(item: dict[str, Any], groups: dict[Any, str]) -> Entry:
    raw = canonical_json(item.get("record"))
    try:
        record = decode_record(raw)
    except ValueError:
        raise AppError("entry.damaged") from None
    assert not isinstance(record, GroupRecord)
    found = entry_of(Code(str(item.get("id")), record, raw))
    group = groups.get(record.group)
    return found if group is None else _with_group(found, group)


def _with_group(entry: Entry, group: str) -> Entry:
    """The group as the first tag, as other formats have folders."""
    return replace(entry, tags=(group, *(tag for tag in entry.tags if tag != group)))


READER = Reader(FORMAT, recognises, open_content)
