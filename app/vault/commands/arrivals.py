"""Bringing in the entries of another app's file: added at the end, in groups that are found by name or made."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from app.core.ids import new_id
from app.otp.base import Entry
from app.vault.commands.groups import add_group, new_group_id
from app.vault.commands.positions import last_position, spread
from app.vault.commands.revision import Command, Moment, make_code, put
from app.vault.entries import entry_record, fit
from app.vault.model import Snapshot
from app.wire.records import MAX_NAME_BYTES


@dataclass(frozen=True, slots=True)
class Arrival:
    """An entry and the name of the group that it goes into; "" for none."""

    entry: Entry
    group: str = ""


def add_arrivals(arrivals: Sequence[Arrival], *, synced: bool = False) -> Command:
    """Adds them in their order, all or none. Nothing is replaced, whatever it is called (R15).

    A group of the same name is taken (case ignored), otherwise made; a synced code goes into synced groups only, which
    other devices have. A name longer than a group's is cut, for it must not cost an entry.
    """
    ids = [new_id() for _ in arrivals]
    named = [fit(arrival.group.strip(), MAX_NAME_BYTES).strip() for arrival in arrivals]
    names = list(dict.fromkeys(name for name in named if name))
    made = {name.casefold(): add_group(name, synced=synced) for name in names}

    def command(snapshot: Snapshot, moment: Moment) -> Snapshot:
        groups = {group.name.casefold(): group.id for group in snapshot.groups if group.synced or not synced}
        for name, make in made.items():
            if name not in groups:
                after = make(snapshot, moment)
                groups[name] = new_group_id(snapshot, after) or ""
                snapshot = after
        positions = spread(last_position(snapshot.codes), len(arrivals))
        codes = [
            make_code(
                record_id,
                entry_record(
                    arrival.entry,
                    now_ms=moment.now_ms,
                    position=position,
                    group=groups.get(name.casefold()),
                ),
                synced=synced,
            )
            for record_id, arrival, name, position in zip(ids, arrivals, named, positions, strict=True)
        ]
        return put(snapshot, codes)

    return command
