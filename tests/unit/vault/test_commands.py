"""Commands: what each does, that ids and counts stay, and that undo takes back only what it should."""

from __future__ import annotations

import json
from dataclasses import replace

import pytest

from app.core.errors import AppError
from app.core.ids import new_id
from app.otp.base import Entry, OtpParameters
from app.vault import commands
from app.vault.body import decode_body, encode_body
from app.vault.commands import Moment
from app.vault.entries import entry_of
from app.vault.model import Snapshot
from app.vault.rebase import Delete, Put
from app.vault.sync_state import BaseRecord, SyncState
from app.wire.records import MAX_COUNTER, RecoveryCode
from tests.kit.vaults import counted, entry

NOW = Moment(1_763_769_600_000)
LATER = Moment(NOW.now_ms + 5000)


def with_codes(*entries, snapshot=None):
    before = snapshot or Snapshot()
    after = commands.add_entries(entries)(before, NOW)
    return after, commands.new_ids(before, after)


@pytest.fixture
def three():
    return with_codes(entry("A", number=0), entry("B", number=1), entry("C", number=2))


@pytest.fixture
def synced():
    sync = SyncState("https://s", new_id(), new_id(), bytes(32), new_id(), "token", {0: bytes(32)})
    return commands.set_sync(sync)(Snapshot(), NOW)


def issuers(snapshot):
    return [code.issuer for code in sorted(snapshot.codes, key=commands.own_order_key)]


def test_new_codes_come_last_with_everything_they_brought():
    wanted = Entry(
        otp=OtpParameters(type="totp", secret="JBSWY3DPEHPK3PXP", digits=8, period_seconds=60, algorithm="SHA256"),
        issuer="Bank",
        account="me",
        note="a note",
        tags=("work", "bank", "work", " "),
        icon="id:bank",
        favorite=True,
        recovery_codes=("111", "222", "111"),
        unknown=(("image", "https://x"), ("image", "")),
    )
    snapshot, (code_id,) = with_codes(wanted)
    code = snapshot.by_id[code_id]
    back = entry_of(code)
    assert back.otp == wanted.otp
    assert (back.issuer, back.account, back.note, back.icon, back.favorite) == ("Bank", "me", "a note", "id:bank", True)
    assert (back.tags, back.recovery_codes, back.unknown) == (("bank", "work"), ("111", "222"), wanted.unknown)
    assert (code.created, code.modified, code.synced) == (NOW.now_ms, NOW.now_ms, False)
    more, _ = with_codes(entry("next"), snapshot=snapshot)
    assert issuers(more) == ["Bank", "next"]


def test_equal_codes_are_both_kept():
    snapshot, ids = with_codes(entry(), entry())
    again, more = with_codes(entry(), snapshot=snapshot)
    assert len(again.codes) == 3
    assert len({*ids, *more}) == 3


def test_a_name_longer_than_a_record_holds_stands_whole_in_the_note():
    name = "Ä" * 200
    snapshot, (code_id,) = with_codes(entry(name, note="mine"))
    code = snapshot.by_id[code_id]
    assert code.issuer == "Ä" * 128
    assert code.note == f"{name}\nmine"


def test_tags_and_recovery_codes_beyond_those_of_a_record_stand_in_the_note():
    tags, codes = tuple(f"t{n:03}" for n in range(34)), tuple(f"r{n:03}" for n in range(102))
    snapshot, (code_id,) = with_codes(entry(tags=tags, recovery_codes=codes, note="mine"))
    code = snapshot.by_id[code_id]
    assert code.tags == tags[:32]
    assert tuple(item.code for item in code.recovery_codes) == codes[:100]
    assert code.note == "t032, t033\nr100\nr101\nmine"


def test_half_a_surrogate_pair_does_not_make_a_vault_that_cannot_be_saved():
    snapshot, (code_id,) = with_codes(entry("odd \ud800 name"))
    assert snapshot.by_id[code_id].issuer == "odd ? name"


def test_a_counter_that_no_record_holds_is_refused_and_nothing_is_added():
    with pytest.raises(AppError) as refused:
        with_codes(entry(), counted(counter=MAX_COUNTER + 1))
    assert refused.value.code == "vault.counter_too_large"


def test_edit_changes_only_what_is_named(three):
    snapshot, ids = three
    otp = OtpParameters(type="totp", secret="MFRGGZDF", digits=7)
    after = commands.edit(ids[1], issuer="B2", tags=["z", "a"], icon=None, otp=otp)(snapshot, LATER)
    code = after.by_id[ids[1]]
    assert (code.issuer, code.account, code.tags, code.otp) == ("B2", "octocat", ("a", "z"), otp)
    assert (code.created, code.modified, code.position) == (
        NOW.now_ms,
        LATER.now_ms,
        snapshot.by_id[ids[1]].position,
    )
    assert after.by_id[ids[0]] is snapshot.by_id[ids[0]]
    assert [code.id for code in after.codes] == ids


def test_an_edit_that_changes_nothing_is_no_change(three):
    snapshot, ids = three
    assert commands.edit(ids[0], issuer="A")(snapshot, LATER).by_id[ids[0]] is snapshot.by_id[ids[0]]


def test_from_hotp_to_totp_the_counter_goes():
    snapshot, (code_id,) = with_codes(counted())
    after = commands.edit(code_id, otp=OtpParameters(type="totp", secret="MFRGGZDF"))(snapshot, LATER)
    assert "counter" not in json.loads(after.by_id[code_id].raw)
    assert after.by_id[code_id].otp.period_seconds == 30


@pytest.mark.parametrize(
    ("change", "member"),
    [({"issuer": "x" * 257}, "issuer"), ({"account": "ä" * 129}, "account"), ({"note": "x" * 8193}, "note")],
)
def test_texts_that_are_too_long_are_refused_by_name(three, change, member):
    snapshot, ids = three
    with pytest.raises(AppError) as refused:
        commands.edit(ids[0], **change)(snapshot, LATER)
    assert refused.value.facts["member"] == member


def test_commands_on_what_is_gone_say_so(three):
    snapshot, ids = three
    for command in (
        commands.edit("x", issuer="y"),
        commands.pin(["x"], pinned=True),
        commands.delete(["x"]),
        commands.restore(["x"]),
        commands.purge(["x"]),
        commands.advance_counter("x"),
        commands.record_use("x"),
        commands.move_to_group([ids[0]], "x"),
        commands.rename_group("x", "y"),
        commands.delete_group("x"),
        commands.place("x", None, None),
        commands.place(ids[0], "gone", None),
        commands.discard_unreadable(0),
    ):
        with pytest.raises(AppError):
            command(snapshot, NOW)


def test_the_counter_is_stored_before_the_code_is_shown_and_ends():
    snapshot, (code_id,) = with_codes(counted(counter=MAX_COUNTER - 1))
    after = commands.advance_counter(code_id)(snapshot, LATER)
    assert after.by_id[code_id].otp.counter == MAX_COUNTER
    with pytest.raises(AppError) as refused:
        commands.advance_counter(code_id)(after, LATER)
    assert refused.value.code == "vault.counter_used_up"
    plain, (other,) = with_codes(entry())
    with pytest.raises(AppError) as refused:
        commands.advance_counter(other)(plain, NOW)
    assert refused.value.code == "vault.not_counted"


def test_recovery_codes_are_ticked_and_keep_their_tick(three):
    snapshot, ids = three
    snapshot = commands.set_recovery_codes(ids[0], ["1111", "2222", "1111", " "])(snapshot, NOW)
    snapshot = commands.tick_recovery_code(ids[0], "2222", used=True)(snapshot, NOW)
    snapshot = commands.set_recovery_codes(ids[0], ["3333", "2222"])(snapshot, NOW)
    assert snapshot.by_id[ids[0]].recovery_codes == (RecoveryCode(code="3333"), RecoveryCode(code="2222", used=True))
    snapshot = commands.tick_recovery_code(ids[0], "2222", used=False)(snapshot, NOW)
    assert not snapshot.by_id[ids[0]].recovery_codes[1].used
    with pytest.raises(AppError):
        commands.tick_recovery_code(ids[0], "9999", used=True)(snapshot, NOW)


def test_groups_are_made_renamed_ordered_and_deleted_without_touching_codes(three):
    snapshot, ids = three
    first = commands.add_group(" Work ")(snapshot, NOW)
    work = commands.new_group_id(snapshot, first)
    both = commands.add_group("Home")(first, NOW)
    home = commands.new_group_id(first, both)
    placed = commands.place_group(home, None, work)(both, NOW)
    assert [g.name for g in sorted(placed.groups, key=commands.own_order_key)] == ["Home", "Work"]
    moved = commands.move_to_group(ids[:2], work)(placed, NOW)
    assert moved.group_of(moved.by_id[ids[0]]).name == "Work"
    renamed = commands.rename_group(work, "Job")(moved, NOW)
    gone = commands.delete_group(work)(renamed, NOW)
    assert [code.group for code in gone.codes] == [work, work, None]
    assert gone.group_of(gone.by_id[ids[0]]) is None
    back = commands.undo_of(renamed, gone)(gone, NOW)
    assert back.group_of(back.by_id[ids[0]]).name == "Job"
    with pytest.raises(AppError):
        commands.add_group("  ")(snapshot, NOW)


def test_place_moves_one_code_and_rewrites_only_it(three):
    snapshot, (a, b, c) = three
    moved = commands.place(c, a, b)(snapshot, LATER)
    assert issuers(moved) == ["A", "C", "B"]
    assert moved.by_id[a] is snapshot.by_id[a]
    assert issuers(commands.place(a, c, None)(snapshot, LATER)) == ["B", "C", "A"]
    assert issuers(commands.place(c, None, a)(snapshot, LATER)) == ["C", "A", "B"]


def test_place_among_equal_and_missing_positions(three):
    snapshot, ids = three
    same = snapshot
    for code_id in ids:
        code = same.by_id[code_id]
        raw = code.raw.replace(f'"position":"{code.position}"'.encode(), b'"position":"V"')
        same = commands.revision.put(same, [commands.revision.make_code(code_id, raw, synced=False)])
    order = [code.id for code in sorted(same.codes, key=commands.own_order_key)]
    moved = commands.place(order[2], order[0], order[1])(same, LATER)
    assert [c.id for c in sorted(moved.codes, key=commands.own_order_key)] == [order[0], order[2], order[1]]
    bare = snapshot
    for code_id in ids:
        raw = commands.revision.with_members(bare.by_id[code_id].raw, {"position": None})
        bare = commands.revision.put(bare, [commands.revision.make_code(code_id, raw, synced=False)])
    order = [code.id for code in sorted(bare.codes, key=commands.own_order_key)]
    moved = commands.place(order[0], order[1], order[2])(bare, LATER)
    assert [c.id for c in sorted(moved.codes, key=commands.own_order_key)] == [order[1], order[0], order[2]]


def test_trash_restores_to_the_same_id_and_expires_after_thirty_days(three):
    snapshot, ids = three
    gone = commands.delete(ids[:2])(snapshot, NOW)
    assert [code.id for code in gone.codes] == ids[2:]
    back = commands.restore(ids[:1])(gone, NOW)
    assert back.by_id[ids[0]].raw == snapshot.by_id[ids[0]].raw
    assert [item.id for item in back.trash] == ids[1:2]
    day = 24 * 3600 * 1000
    kept = commands.empty_expired_trash()(gone, Moment(NOW.now_ms + 30 * day))
    assert kept is gone
    noted = commands.empty_expired_trash()(gone, Moment(NOW.now_ms + 30 * day + 1))
    assert noted.trash == gone.trash
    assert commands.empty_expired_trash()(noted, Moment(NOW.now_ms + 31 * day)) is noted
    empty = commands.empty_expired_trash()(noted, Moment(NOW.now_ms + 31 * day + 1))
    assert not empty.trash
    assert empty.settings == gone.settings
    assert commands.empty_expired_trash()(gone, Moment(0)) is gone
    assert [item.id for item in commands.purge(ids[:1])(gone, NOW).trash] == ids[1:2]


def test_a_clock_that_was_wrong_when_a_code_was_deleted_expires_nothing(three):
    snapshot, ids = three
    later = Moment(NOW.now_ms + 40 * 24 * 3600 * 1000)
    used = commands.record_use(ids[0])(snapshot, later)
    gone = commands.delete(ids[:2])(used, Moment(0))
    the_day_before = commands.empty_expired_trash()(gone, Moment(NOW.now_ms - 24 * 3600 * 1000))
    assert [item.id for item in commands.empty_expired_trash()(the_day_before, NOW).trash] == ids[:2]
    the_day_before = commands.empty_expired_trash()(gone, Moment(later.now_ms - 24 * 3600 * 1000))
    assert [item.id for item in commands.empty_expired_trash()(the_day_before, later).trash] == ids[:1]


def test_one_look_under_a_clock_that_is_ahead_empties_no_trash(three):
    snapshot, ids = three
    day = 24 * 3600 * 1000
    gone = commands.delete(ids[:2])(snapshot, NOW)
    ahead = Moment(NOW.now_ms + 400 * day)
    seen = commands.empty_expired_trash()(gone, ahead)
    seen = commands.empty_expired_trash()(seen, Moment(ahead.now_ms + day - 1))
    assert seen.trash == gone.trash
    right = commands.empty_expired_trash()(seen, Moment(NOW.now_ms + day))
    assert right.trash == gone.trash
    assert right.settings == gone.settings
    later = commands.delete(ids[2:])(right, Moment(NOW.now_ms + 2 * day))
    noted = commands.empty_expired_trash()(later, Moment(NOW.now_ms + 31 * day))
    left = commands.empty_expired_trash()(noted, Moment(NOW.now_ms + 40 * day))
    assert [item.id for item in left.trash] == ids[2:]
    assert not commands.empty_expired_trash()(left, Moment(NOW.now_ms + 41 * day)).trash


def test_use_is_counted_and_goes_with_the_code(three):
    snapshot, ids = three
    used = commands.record_use(ids[0])(commands.record_use(ids[0])(snapshot, NOW), LATER)
    assert (used.usage[ids[0]].count, used.usage[ids[0]].last_ms) == (2, LATER.now_ms)
    gone = commands.purge([ids[0]])(commands.delete([ids[0]])(used, NOW), NOW)
    assert not gone.usage


def test_undo_takes_back_its_change_and_leaves_later_ones(three):
    snapshot, ids = three
    edited = commands.edit(ids[0], issuer="wrong", note="wrong")(snapshot, NOW)
    undo = commands.undo_of(snapshot, edited)
    later = commands.edit(ids[0], account="kept", note="newer")(edited, LATER)
    later, (fresh,) = with_codes(entry("fresh", number=9), snapshot=later)
    undone = undo(later, Moment(LATER.now_ms + 1)).by_id
    assert (undone[ids[0]].issuer, undone[ids[0]].account) == ("A", "kept")
    assert fresh in undone


def test_undo_of_add_delete_settings_and_use(three):
    snapshot, ids = three
    for command in (
        commands.add_entries([entry("x")]),
        commands.delete(ids),
        commands.set_setting("theme", "dark"),
        commands.record_use(ids[1]),
        commands.pin(ids, pinned=True),
        commands.place(ids[0], ids[2], None),
    ):
        after = command(snapshot, LATER)
        undone = commands.undo_of(snapshot, after)(after, LATER)
        assert {c.id: (c.issuer, c.pinned, c.position) for c in undone.codes} == {
            c.id: (c.issuer, c.pinned, c.position) for c in snapshot.codes
        }
        assert (undone.trash, dict(undone.settings), dict(undone.usage)) == ((), {}, {})


def test_undo_asked_for_twice_or_after_reading_again_makes_nothing_twice(three):
    snapshot, ids = three
    gone = commands.delete(ids[:1])(snapshot, NOW)
    back = commands.restore(ids[:1])(gone, NOW)
    undo = commands.undo_of(gone, back)
    assert [item.id for item in undo(undo(back, LATER), LATER).trash] == ids[:1]
    read_again = decode_body(encode_body(gone), now_ms=LATER.now_ms)
    undone = commands.undo_of(snapshot, gone)(read_again, LATER)
    assert (undone.by_id.keys(), undone.trash) == (set(ids), ())


def test_undo_never_takes_a_counter_back():
    snapshot, (code_id,) = with_codes(counted(counter=5))
    after = commands.advance_counter(code_id)(snapshot, LATER)
    assert commands.undo_of(snapshot, after)(after, LATER).by_id[code_id].otp.counter == 6


def test_settings_and_the_log(three):
    snapshot, _ = three
    snapshot = commands.set_setting("a", [1])(snapshot, NOW)
    assert snapshot.settings == {"a": [1]}
    assert commands.set_setting("a", None)(snapshot, NOW).settings == {}
    for number in range(205):
        snapshot = commands.log_event("opened", number=number)(snapshot, NOW)
    assert len(snapshot.log) == 200
    assert snapshot.log[-1].facts == {"number": 204}


# -- synced codes


def test_commands_on_synced_codes_touch_only_pending(synced):
    snapshot = commands.add_entries([entry("S")], synced=True)(synced, NOW)
    (code,) = snapshot.codes
    assert code.synced
    assert snapshot.sync.pending == {code.id: Put(code.raw, None)}
    edited = commands.edit(code.id, issuer="T")(snapshot, LATER)
    assert edited.sync.pending == {code.id: Put(edited.codes[0].raw, None)}
    gone = commands.delete([code.id])(edited, LATER)
    assert gone.sync.pending == {}
    assert [item.synced for item in gone.trash] == [True]
    back = commands.restore([code.id])(gone, LATER)
    assert back.codes[0].synced
    assert back.sync.pending


def test_without_sync_nothing_can_be_synced(three):
    snapshot, ids = three
    for command in (
        commands.add_entries([entry()], synced=True),
        commands.move_to_sync(ids),
        commands.copy_to(ids, synced=True),
    ):
        with pytest.raises(AppError) as refused:
            command(snapshot, NOW)
        assert refused.value.code == "vault.sync_off"


def committed(snapshot, code_id):
    """The state after the code's commit was acknowledged."""
    put = snapshot.sync.pending[code_id]
    base = {**snapshot.sync.base, code_id: BaseRecord(1, 0, bytes(32), put.raw)}
    leaving = {local: other for local, other in snapshot.sync.leaving.items() if other != code_id}
    return replace(snapshot.sync, base=base, pending={}, leaving=leaving)


def test_moving_to_sync_hides_the_local_copy_until_the_commit_is_acknowledged(synced):
    snapshot = commands.add_group("Work")(synced, NOW)
    work = snapshot.groups[0].id
    snapshot, (local,) = with_codes(entry("M"), snapshot=snapshot)
    snapshot = commands.record_use(local)(commands.move_to_group([local], work)(snapshot, NOW), NOW)
    moved = commands.move_to_sync([local])(snapshot, NOW)
    (code,) = moved.codes
    assert (code.synced, code.id != local) == (True, True)
    assert moved.group_of(code).synced
    assert list(moved.moving) == [local]
    assert moved.usage[code.id].count == 1
    again = decode_body(encode_body(moved), now_ms=1)
    assert [c.id for c in again.codes] == [code.id]
    assert list(again.moving) == [local]
    done = commands.set_sync(committed(moved, code.id))(moved, NOW)
    assert not done.moving
    assert [c.id for c in done.codes] == [code.id]
    lost = commands.set_sync(None)(moved, NOW)
    assert [c.id for c in lost.codes] == [local]


def test_keeping_on_this_device_copies_first_and_then_deletes(synced):
    snapshot = commands.add_entries([entry("K")], synced=True)(synced, NOW)
    code_id = snapshot.codes[0].id
    snapshot = commands.set_sync(committed(snapshot, code_id))(snapshot, NOW)
    kept = commands.keep_local([code_id])(snapshot, NOW)
    (code,) = kept.codes
    assert not code.synced
    assert code.id != code_id
    assert kept.sync.pending == {code_id: Delete(snapshot.codes[0].raw)}


def test_copies_go_both_ways(synced):
    snapshot = commands.add_entries([entry("S")], synced=True)(synced, NOW)
    copied = commands.copy_to([snapshot.codes[0].id], synced=False)(snapshot, NOW)
    assert sorted(code.synced for code in copied.codes) == [False, True]
    assert commands.copy_to([snapshot.codes[0].id], synced=True)(snapshot, NOW).codes == snapshot.codes
