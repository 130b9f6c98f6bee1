"""Commands on what never leaves the device: settings, unreadable entries, the event log."""

from __future__ import annotations

from dataclasses import replace

from app.core.errors import AppError, Fact
from app.vault.commands.revision import Command, Moment
from app.vault.json_members import split_members
from app.vault.model import JSON, BackupState, LogLine, Snapshot

LOG_LINES = 200


def set_setting(key: str, value: JSON) -> Command:
    """None takes the setting back to its default."""

    def command(snapshot: Snapshot, _moment: Moment) -> Snapshot:
        settings = {name: held for name, held in snapshot.settings.items() if name != key}
        if value is not None:
            settings[key] = value
        return replace(snapshot, settings=settings)

    return command


def set_backup(backup: BackupState | None) -> Command:
    def command(snapshot: Snapshot, _moment: Moment) -> Snapshot:
        kept = split_members(snapshot.extra or b"{}", {"backup"})[1]  # without one that could not be read
        return replace(snapshot, backup=backup, extra=kept)

    return command


def discard_unreadable(index: int) -> Command:
    """Deletes an entry that cannot be read, after the user has seen its text. AppError "vault.no_such_entry"."""

    def command(snapshot: Snapshot, _moment: Moment) -> Snapshot:
        if not 0 <= index < len(snapshot.unreadable):
            raise AppError("vault.no_such_entry")
        if snapshot.unreadable[index].id is not None:
            raise AppError("vault.entry_is_synced")
        return replace(snapshot, unreadable=(*snapshot.unreadable[:index], *snapshot.unreadable[index + 1 :]))

    return command


def log_event(event: str, **facts: Fact) -> Command:
    """Notes a local event; the last 200 are kept. Facts hold no label and no secret."""

    def command(snapshot: Snapshot, moment: Moment) -> Snapshot:
        return replace(snapshot, log=(*snapshot.log, LogLine(moment.now_ms, event, facts))[-LOG_LINES:])

    return command
