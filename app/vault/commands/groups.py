"""Commands on groups and on the user's own order."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from itertools import takewhile
from typing import TypeVar

from app.core.errors import AppError
from app.core.ids import new_id
from app.vault.commands.positions import between, filled, last_position, next_position, own_order_key, spread
from app.vault.commands.revision import Command, Moment, changed, find_code, find_group, make_item, put, take_away
from app.vault.entries import clean
from app.vault.model import Code, Group, Snapshot
from app.wire.records import MAX_NAME_BYTES, encode_record

T = TypeVar("T", Code, Group)


def add_group(name: str, *, synced: bool = False) -> Command:
    """A new group at the end. AppError "vault.text_too_long", "vault.name_missing"."""
    group_id = new_id()

    def command(snapshot: Snapshot, moment: Moment) -> Snapshot:
        raw = encode_record(
            {
                "t": "group",
                "name": _name(name),
                "position": next_position(last_position(snapshot.groups)),
                "created": moment.now_ms,
                "modified": moment.now_ms,
            }
        )
        return put(snapshot, [make_item(group_id, raw, synced=synced)])

    return command


def new_group_id(before: Snapshot, after: Snapshot) -> str | None:
    """The id of the group that `add_group` made."""
    known = {group.id for group in before.groups}
    return next((group.id for group in after.groups if group.id not in known), None)


def rename_group(group_id: str, name: str) -> Command:

    def command(snapshot: Snapshot, moment: Moment) -> Snapshot:
        wanted = _name(name)
        return put(snapshot, [changed(group, {"name": wanted}, moment) for group in twins(snapshot, group_id)])

    return command


def twins(snapshot: Snapshot, group_id: str) -> list[Group]:
    """The group and those of the same name: one of this device and a synced one are one group to the user."""
    name = find_group(snapshot, group_id).name.casefold()
    return [group for group in snapshot.groups if group.name.casefold() == name]


def delete_group(group_id: str) -> Command:
    """Touches no code: a code whose group is gone is shown as ungrouped."""

    def command(snapshot: Snapshot, _moment: Moment) -> Snapshot:
        return take_away(snapshot, {group.id for group in twins(snapshot, group_id)})

    return command


def move_to_group(ids: Collection[str], group_id: str | None) -> Command:
    """Into a group, or out of any with None."""

    def command(snapshot: Snapshot, moment: Moment) -> Snapshot:
        same = [] if group_id is None else twins(snapshot, group_id)

        def moved(code: Code) -> Code:
            beside = next((group.id for group in same if group.synced == code.synced), group_id)
            return changed(code, {"group": beside}, moment)

        return put(snapshot, [moved(find_code(snapshot, i)) for i in ids])

    return command


def place(code_id: str, before_id: str | None, after_id: str | None) -> Command:
    """Moves a code in the own order: below the code `before_id` and above `after_id`; None is the end of the list."""

    def command(snapshot: Snapshot, moment: Moment) -> Snapshot:
        return _place(snapshot, snapshot.codes, find_code(snapshot, code_id), (before_id, after_id), moment)

    return command


def place_group(group_id: str, before_id: str | None, after_id: str | None) -> Command:
    """Moves a group in the own order, as `place` does a code."""

    def command(snapshot: Snapshot, moment: Moment) -> Snapshot:
        return _place(snapshot, snapshot.groups, find_group(snapshot, group_id), (before_id, after_id), moment)

    return command


def _place(
    snapshot: Snapshot,
    items: Sequence[T],
    moved: T,
    neighbours: tuple[str | None, str | None],
    moment: Moment,
) -> Snapshot:
    order: list[T] = sorted((item for item in items if item.id != moved.id), key=own_order_key)
    at = _gap(order, *neighbours)
    above: list[T] = order[:at]
    below: list[T] = order[at:]
    if any(not item.position for item in above):  # what never had a position is numbered in the order it is shown
        order.insert(at, moved)
        return _renumber(snapshot, order, moment)
    low = above[-1].position if above else ""
    high = below[0].position if below else ""
    if not high:
        return put(snapshot, [changed(moved, {"position": next_position(low)}, moment)])
    if low < high:
        return put(snapshot, [changed(moved, {"position": between(low, high)}, moment)])
    return _part_equals(snapshot, (moved, below, low), moment)


def _part_equals(snapshot: Snapshot, placed: tuple[T, list[T], str], moment: Moment) -> Snapshot:
    """Two devices gave one position to several: those below the moved one are moved on, so that there is room."""
    moved, below, low = placed
    equals: list[T] = list(takewhile(lambda item: item.position == low, below))
    high = below[len(equals)].position if len(equals) < len(below) else ""
    run: list[T] = [moved]
    run.extend(equals)
    positions = filled(low, high, len(equals) + 1)
    return put(
        snapshot,
        [changed(item, {"position": position}, moment) for item, position in zip(run, positions, strict=True)],
    )


def _renumber(snapshot: Snapshot, order: Sequence[T], moment: Moment) -> Snapshot:
    positions = spread("", len(order))
    return put(
        snapshot,
        [changed(item, {"position": position}, moment) for item, position in zip(order, positions, strict=True)],
    )


def _gap(order: Sequence[T], before_id: str | None, after_id: str | None) -> int:
    for at, item in enumerate(order):
        if item.id == after_id:
            return at
        if item.id == before_id:
            return at + 1
    return len(order) if before_id is None and after_id is None else _missing()


def _missing() -> int:
    raise AppError("vault.no_such_neighbour")


def _name(text: str) -> str:
    name = clean(text).strip()
    if not name:
        raise AppError("vault.name_missing")
    if len(name.encode()) > MAX_NAME_BYTES:
        raise AppError("vault.text_too_long", member="name", maximum_bytes=MAX_NAME_BYTES)
    return name
