"""What the sub-commands of `4otp sync` print: the state with the truth first, outcomes, moments."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Iterable, Iterator
from datetime import UTC, datetime
from typing import Any

from app.cli.context import print_json
from app.cli.sync_text import IN_TRASH, NOTES, SENTENCES
from app.services.sync_folding import Told
from app.services.sync_status import SyncStatus
from app.sync.exchange import Outcome


def status_lines(status: SyncStatus) -> Iterator[str]:
    """The first line says whether this vault is in step; nobody is asked."""
    if not status.connected:
        yield "Not connected."
        return
    yield _headline(status)
    yield f"Server: {status.server}"
    yield f"Last contact: {moment(status.last_contact_ms)}. Waiting to be sent: {status.waiting}."
    if status.held:
        yield f"{status.held} deletions wait for your word: 4otp sync now --confirm-deletes"


def _headline(status: SyncStatus) -> str:
    if status.alarm is not None:
        return f"Sync has stopped. {SENTENCES.get(status.alarm, status.alarm)}"
    if not status.enabled:
        return "Sync is switched off on this device."
    if status.waiting:
        return "Changes wait here: 4otp sync now sends them."
    return "Nothing waits here. 4otp sync now asks the server for changes."


def say(args: Namespace, members: dict[str, Any], sentence: str, notes: Iterable[Told] = ()) -> None:
    if args.json:
        print_json(members)
        return
    print(sentence)
    for note in notes:
        became = f" -> {note.other}" if note.other not in ("", note.name) else ""
        rest = f" {IN_TRASH}" if note.in_trash else ""
        print(f"{note.name}{became}: {NOTES[note.kind]}{rest}" if note.name else f"{NOTES[note.kind]}{rest}")


def outcome_json(outcome: Outcome) -> dict[str, Any]:
    return {
        "received": outcome.received,
        "sent": outcome.sent,
        "held": outcome.held,
        "oversize": list(outcome.oversize),
        "notes": [{"kind": note.kind, "id": note.record, "other": note.other} for note in outcome.notes],
    }


def moment(at_ms: int | None) -> str:
    if at_ms is None:
        return "never"
    try:
        return datetime.fromtimestamp(at_ms / 1000, UTC).astimezone().strftime("%Y-%m-%d %H:%M")
    except (OverflowError, OSError, ValueError):
        return "?"
