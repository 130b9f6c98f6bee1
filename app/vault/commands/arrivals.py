"""Bringing in the entries of another app's file: added at the end, in groups that are found by name or made."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from app.core.ids import new_id
from app.otp.base import Entry
from app.vault.commands.groups import add_group, new_group_id
from app.vault.commands.positions import last_position, spread
from app.vault.commands.revision import Command, Moment, make_code, put
from app.vault.entries import entry_record
from app.vault.model import Snapshot


@dataclass(frozen=True, slots=True)
class Arrival:
    """An entry and the name of the group that it goes into; "" for none."""

    entry: Entry
    group: str = ""


def add_arrivals(arrivals: Sequence[Arrival], *, synced: bool = False) -> Command:
    """Adds them in their order, all or none. Nothing is replaced, whatever it is called (R15).

    A group of the same name is taken (case ignored), otherwise made; a synced code goes into synced groups only, which
    other devices have.
    """
    ids = [new_id() for _ in arrivals]
    names = list(dict.fromkeys(arrival.group.strip() for arrival in arrivals if arrival.group.strip()))
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
                    group=groups.get(arrival.group.strip().casefold()),
                ),
                synced=synced,
            )
            for record_id, arrival, position in zip(ids, arrivals, positions, strict=True)
        ]
        return put(snapshot, codes)

    return command
