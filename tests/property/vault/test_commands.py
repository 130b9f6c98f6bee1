"""Whatever is done in whatever order: ids stay unique, nothing is lost, undo takes back, and it survives the file."""

from __future__ import annotations

import json
from itertools import pairwise

from hypothesis import given, settings
from hypothesis import strategies as st

from app.core.ids import new_id
from app.otp.base import Entry, OtpParameters
from app.vault import commands
from app.vault.body import decode_body, encode_body
from app.vault.commands import Moment
from app.vault.commands.positions import between, filled, spread
from app.vault.entries import entry_of
from app.vault.folder_merge import merge_snapshots
from app.vault.merge import identity
from app.vault.model import Snapshot
from app.vault.search import Index
from app.wire.canonical import canonical_json
from app.wire.records import OtpRecord, decode_record, encode_record, members_of, with_members

TEXT = st.text(max_size=30)
SECRET = st.text("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567", min_size=2, max_size=40)
JSON = st.recursive(
    st.none() | st.booleans() | st.integers(-(2**53), 2**53) | st.floats(allow_nan=False, allow_infinity=False) | TEXT,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(TEXT, inner, max_size=3),
    max_leaves=8,
)


@st.composite
def parameters(draw):
    kind = draw(st.sampled_from(["totp", "hotp", "steam", "yandex", "motp"]))
    return OtpParameters(
        type=kind,
        secret=draw(SECRET),
        algorithm=draw(st.sampled_from(["SHA1", "SHA256", "MD5"])),
        digits=draw(st.integers(1, 10)),
        period_seconds=None if kind == "hotp" else draw(st.integers(1, 2**31 - 1)),
        counter=draw(st.integers(0, 2**53 - 2)) if kind == "hotp" else None,
        pin=draw(st.none() | st.text("0123456789", min_size=4, max_size=8)),
    )


ENTRY = st.builds(Entry, otp=parameters(), issuer=TEXT, account=TEXT, note=TEXT, favorite=st.booleans())


@st.composite
def command(draw, snapshot):
    """Some command that makes sense for the snapshot."""
    ids = [code.id for code in snapshot.codes]
    some = st.lists(st.sampled_from(ids), unique=True, max_size=4) if ids else st.just([])
    trash = [item.id for item in snapshot.trash]
    kind = draw(st.sampled_from(["add", "edit", "pin", "delete", "restore", "place", "group", "use", "otp", "setting"]))
    if kind == "add" or not ids:
        return commands.add_entries(draw(st.lists(ENTRY, max_size=4)))
    one = draw(st.sampled_from(ids))
    if kind == "edit":
        return commands.edit(one, issuer=draw(TEXT), tags=draw(st.lists(TEXT, max_size=3)))
    if kind == "otp":
        return commands.edit(one, otp=draw(parameters()))
    if kind == "pin":
        return commands.pin(draw(some), pinned=draw(st.booleans()))
    if kind == "delete":
        return commands.delete(draw(some))
    if kind == "restore":
        return commands.restore(draw(st.lists(st.sampled_from(trash), unique=True))) if trash else commands.purge([])
    if kind == "place":
        order = [code.id for code in sorted(snapshot.codes, key=commands.own_order_key) if code.id != one]
        at = draw(st.integers(0, len(order)))
        return commands.place(one, order[at - 1] if at else None, order[at] if at < len(order) else None)
    if kind == "group":
        return commands.add_group(draw(st.text("abc", min_size=1)))
    if kind == "use":
        return commands.record_use(one)
    return commands.set_setting(draw(st.sampled_from("ab")), draw(JSON))


@st.composite
def histories(draw):
    """Snapshots one after another; each differs from the one before by one command."""
    snapshots = [commands.add_entries(draw(st.lists(ENTRY, min_size=1, max_size=4)))(Snapshot(), Moment(1))]
    for number in range(draw(st.integers(0, 6))):
        snapshots.append(draw(command(snapshots[-1]))(snapshots[-1], Moment(2 + number)))
    return snapshots


def content(snapshot):
    """Everything but the times of change."""
    timeless = {code.id: with_members(code.raw, {"modified": None}) for code in snapshot.codes}
    groups = {group.id: with_members(group.raw, {"modified": None}) for group in snapshot.groups}
    trash = {item.id: item.raw for item in snapshot.trash}
    return timeless, groups, trash, dict(snapshot.usage), dict(snapshot.settings)


@settings(max_examples=40)
@given(histories())
def test_ids_are_unique_and_no_code_is_lost(snapshots):
    for before, after in pairwise(snapshots):
        ids = [code.id for code in after.codes]
        assert len(set(ids)) == len(ids)
        assert dict(after.by_id) == {code.id: code for code in after.codes}
        there = {*ids, *(item.id for item in after.trash)}
        assert {*(code.id for code in before.codes), *(item.id for item in before.trash)} <= there
        positions = [code.position for code in after.codes]
        assert all(positions)
        assert not any(position.endswith("0") for position in positions)


@settings(max_examples=40)
@given(histories())
def test_the_file_gives_back_what_was_put_in(snapshots):
    snapshot = snapshots[-1]
    text = encode_body(snapshot)
    again = decode_body(text, now_ms=5)
    assert encode_body(again) == text
    assert content(again) == content(snapshot)
    assert json.loads(text) == json.loads(canonical_json(json.loads(text)))


@settings(max_examples=40)
@given(histories())
def test_undo_takes_back_exactly_one_command(snapshots):
    for before, after in pairwise(snapshots):
        undone = commands.undo_of(before, after)(after, Moment(99))
        counted = {code.id for code in before.codes if code.otp.counter is not None}
        old, new = content(before), content(undone)
        assert {i: raw for i, raw in new[0].items() if i not in counted} == {
            i: raw for i, raw in old[0].items() if i not in counted
        }
        assert new[1:] == old[1:]


@settings(max_examples=40)
@given(histories(), st.data())
def test_two_machines_on_one_folder_lose_nothing(base_history, data):
    """Both grow from one version; what either has and the other did not delete is there afterwards."""
    base = base_history[-1]
    local, remote = base, base
    for number in range(3):
        local = data.draw(command(local))(local, Moment(10 + number))
        remote = data.draw(command(remote))(remote, Moment(20 + number))
    merged = merge_snapshots(base, local, remote)
    secrets = {identity(json.loads(code.raw)) for code in merged.codes} | {
        identity(json.loads(item.raw)) for item in merged.trash
    }
    for side, other in ((local, remote), (remote, local)):
        for code in side.codes:
            deleted_there = code.id in base.by_id and code.id not in other.by_id
            changed_there = code.id in base.by_id and code.id in other.by_id and other.by_id[code.id].raw != code.raw
            assert deleted_there or changed_there or identity(json.loads(code.raw)) in secrets
    assert len({code.id for code in merged.codes}) == len(merged.codes)
    assert decode_body(encode_body(merged), now_ms=1).by_id.keys() == merged.by_id.keys()
    assert content(merge_snapshots(base, base, remote))[0] == content(remote)[0]
    assert dict.fromkeys(content(merge_snapshots(base, local, base))[0]) == dict.fromkeys(content(local)[0])


@given(ENTRY)
def test_an_entry_comes_back_as_it_went_in(entry):
    snapshot = commands.add_entries([entry])(Snapshot(), Moment(1))
    assert entry_of(snapshot.codes[0]) == entry


@given(st.dictionaries(TEXT, JSON, max_size=5), TEXT)
def test_unknown_members_of_a_record_survive_an_edit(unknown, issuer):
    known = {"t": "otp", "type": "totp", "secret": "MFRGG", "algorithm": "SHA1", "digits": 6, "period": 30}
    others = {name: value for name, value in unknown.items() if name not in OtpRecord.__struct_fields__}
    raw = canonical_json({**others, **known})
    edited = with_members(raw, {"issuer": issuer})
    kept = {name: json.loads(bytes(value)) for name, value in members_of(edited).items()}
    assert kept == {**{n: v for n, v in others.items() if n not in known}, **known, "issuer": issuer}


@given(st.dictionaries(TEXT, st.text(max_size=50) | st.integers(-(2**60), 2**60), max_size=6))
def test_our_encoder_writes_canonical_json(members):
    assert encode_record(members) == canonical_json(members)


@given(st.binary(max_size=300))
def test_any_octets_are_a_record_or_a_named_problem(octets):
    try:
        decode_record(octets)
    except ValueError as problem:
        assert str(problem)  # noqa: PT017


@given(st.lists(st.integers(0, 60), max_size=60))
def test_there_is_always_room_between_two_positions(places):
    positions = ["V"]
    for place in places:
        at = place % (len(positions) + 1)
        low = positions[at - 1] if at else ""
        high = positions[at] if at < len(positions) else ""
        fresh = between(low, high)
        assert low < fresh
        assert not high or fresh < high
        assert not fresh.endswith("0")
        positions.insert(at, fresh)
    row = spread(positions[-1], 50)
    assert row == sorted(set(row))
    assert row[0] > positions[-1]
    inner = filled(positions[0], positions[-1], 9) if len(positions) > 1 else []
    assert inner == sorted(set(inner))


@given(st.lists(ENTRY, max_size=8), TEXT)
def test_search_never_fails_and_finds_each_code_at_most_once(entries, query):
    snapshot = commands.add_entries(entries)(Snapshot(), Moment(1))
    index = Index(snapshot)
    for sort in ("issuer", "account", "most_used", "last_used", "own"):
        found = index.search(query, sort, None)
        assert len(set(found)) == len(found)
        assert sorted(index.search("", sort, None)) == list(range(len(entries)))


def test_ids_are_ids():
    assert len({new_id() for _ in range(100)}) == 100
