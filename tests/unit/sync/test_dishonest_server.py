"""What a server may try, case by case (SYNC.md 2.2, 6.5, 16.3): named, and nothing local changes.

Each case is a server that cheats with everything it has, in the end with the help of a removed key holder.
"""

from __future__ import annotations

import os
from dataclasses import replace

import msgspec
import pytest

from app.core.errors import AppError
from app.core.ids import id_octets, new_id
from app.core.octets import to_base64url
from app.crypto import ledger
from app.crypto.errors import BadSealError
from app.crypto.hashing import sha256
from app.crypto.seal import seal
from app.sync import keys
from app.sync.records import open_record, seal_meta
from app.sync.strings import AccessKeyString, parse_access_key, write_access_key
from app.sync.verify import fields_of
from app.vault.rebase import Put
from app.vault.sync_state import Floor
from app.wire.messages import Header
from app.wire.octets import Hash, Id
from tests.kit.sync_device import Device, Household
from tests.kit.sync_records import otp
from tests.kit.sync_server import StoredCommit


def refused(call, *codes):
    """The call fails with one of these codes."""
    with pytest.raises(AppError) as failure:
        call()
    assert failure.value.code.removeprefix("sync.integrity.") in codes, failure.value.code


def unchanged(device, call, *codes):
    """Named, and not a bit of the device's state is different afterwards."""
    before = device.state
    refused(call, *codes)
    assert device.state == before


def home_with(*secrets):
    home = Household(3)
    ids = [new_id() for _ in secrets]
    for record_id, secret in zip(ids, secrets, strict=True):
        home.devices[0].put(record_id, otp(secret))
    home.settle()
    return home, *home.devices, ids


def forged(head: Header, vault_key: bytes, epoch: int, kid: bytes, **members) -> StoredCommit:
    """A commit by somebody who holds this vault key, and a server that does not check."""
    commit_id = os.urandom(16)
    meta = seal_meta(vault_key, head.vault, commit_id, b"{}")
    changes = {
        "seq": head.seq + 1,
        "prev": Hash(ledger.commit_hash(fields_of(head))),
        "epoch": epoch,
        "kind": ledger.CONTENT,
        "commit_id": Id(commit_id),
        "kid": Id(kid),
        "meta_hash": Hash(sha256(meta)),
        "ops_hash": Hash(ledger.operations_hash([])),
    }
    header = msgspec.structs.replace(head, **{**changes, **members})
    hashed = ledger.commit_hash(fields_of(header))
    return StoredCommit(header, Hash(ledger.commit_mac(vault_key, hashed)), meta, hashed, 0, frozenset())


def put_on_top(home, commit):
    home.server.world = replace(home.server.world, log=(*home.server.world.log, commit), gen=commit.header.gen)


def last_header(home):
    return home.server.world.log[-1].header


# Rollback, fork, omission


def test_a_rollback_is_told_and_changes_nothing():
    home, a, b, c, (x, _y) = home_with("X", "Y")
    old = home.server.backup()
    a.edit(x, issuer="new")
    home.settle()
    home.server.restore(old)
    for device in (a, b, c):
        unchanged(device, device.fetch, "sync.server_lost_changes")
    refused(lambda: Device(home.server, _string_with_floor(a)).fetch(), "older_than_key")


def _string_with_floor(device):

    pin = device.pin
    return write_access_key(AccessKeyString(device.state.access_key, None, Floor(pin.gen, pin.seq, pin.epoch)))


def test_a_silent_rollback_changes_nothing():
    home, a, b, _c, (x, _y) = home_with("X", "Y")
    old = home.server.backup()
    a.edit(x, issuer="new")
    home.settle()
    home.server.restore(old)
    home.server.honest = False
    for device in (a, b):
        unchanged(device, device.fetch, "broken_chain", "rolled_back", "state_differs")
        assert device.view()[x]["issuer"] == "new"


def test_a_fork_is_noticed_at_the_first_header_of_the_other_branch():
    home, a, b, _c, (x, y) = home_with("X", "Y")
    common = home.server.backup()
    a.edit(x, issuer="branch a")
    a.sync()
    branch = home.server.backup()
    home.server.restore(common)
    b.edit(y, issuer="branch b")
    b.sync()
    home.server.restore(branch)
    a.edit(x, issuer="again")
    a.sync()
    unchanged(b, b.fetch, "sync.server_lost_changes")
    home.server.honest = False
    unchanged(b, b.fetch, "broken_chain")
    assert b.view()[y]["issuer"] == "branch b"


@pytest.mark.parametrize("evil", ["swap", "omit", "flip", "stale", "relabel", "add"])
def test_records_that_are_not_what_the_head_says(evil):
    home, a, _b, _c, (x, _y) = home_with("X", "Y")
    a.edit(x, issuer="newer")
    a.sync()
    world = home.server.world
    live = [r for r in world.revisions if r.end is None]
    stale = next(r for r in world.revisions if r.end is not None)
    first, second = live
    changed = {
        "swap": [replace(first, blob=second.blob), replace(second, blob=first.blob)],
        "omit": [first],
        "flip": [replace(first, blob=first.blob[:-1] + bytes([first.blob[-1] ^ 1])), second],
        "stale": [replace(r, blob=stale.blob) if r.id == stale.id else r for r in live],
        "relabel": [replace(first, rev=first.rev + 1), second],
        "add": [*live, replace(first, id=os.urandom(16))],
    }[evil]
    home.server.world = replace(world, revisions=(*(r for r in world.revisions if r.end is not None), *changed))
    refused(Device(home.server, home.owner.string(a.kid, floor=False)).fetch, "state_differs")


def test_a_pinned_device_accepts_no_snapshot_however_genuine():
    home, a, b, _c, _ids = home_with("X")
    common = home.server.backup()
    b.put(new_id(), otp("ONLY ON B"))
    b.sync()
    home.server.restore(common)
    for number in range(3):
        a.put(new_id(), otp(f"A{number}"))
        a.sync()
    honest = home.server.pull
    home.server.pull = lambda token, gen, _seq, _hash, epoch, **rest: honest(token, gen, 0, bytes(32), epoch, **rest)
    unchanged(b, b.fetch, "broken_chain")
    assert any(record["secret"].startswith("ONLY") for record in b.view().values())


def test_an_answer_for_a_question_without_news_may_change_nothing():
    home, a, _b, _c, (x, _y) = home_with("X", "Y")
    honest = home.server.pull

    def empty(token, *known, **rest):
        page = honest(token, 0, 0, bytes(32), 0, **rest)
        return msgspec.structs.replace(page, mode="delta", headers=[], changed=[], deleted=[Id(id_octets(x))])

    home.server.pull = empty
    unchanged(a, a.fetch, "state_differs")
    home.server.pull = lambda token, *known, **rest: msgspec.structs.replace(
        honest(token, 0, 0, bytes(32), 0, **rest), mode="delta", headers=[], deleted=[]
    )
    unchanged(a, a.fetch, "state_differs")


def test_the_head_must_be_where_the_headers_lead():
    home, a, b, _c, (x,) = home_with("X")
    a.edit(x, issuer="1")
    a.sync()
    a.edit(x, issuer="2")
    a.sync()
    honest = home.server.pull

    def truncated(*args, **rest):
        page = honest(*args, **rest)
        return msgspec.structs.replace(page, headers=page.headers[:-1])

    home.server.pull = truncated
    unchanged(b, b.fetch, "rolled_back")


def test_pages_that_never_end_are_cut_off():
    home, a, b, _c, (x,) = home_with("X")
    a.edit(x, issuer="1")
    a.sync()
    honest = home.server.pull
    count = iter(range(1, 10**6))

    def endless(*args, **rest):
        page = honest(*args, **{**rest, "after": 0})
        return msgspec.structs.replace(page, more=True, next=next(count))

    home.server.pull = endless
    unchanged(b, b.fetch, "malformed")
    home.server.pull = lambda *args, **rest: msgspec.structs.replace(honest(*args, **rest), more=True, next=None)
    unchanged(b, b.fetch, "malformed")


@pytest.mark.parametrize("member", ["changed", "deleted"])
def test_one_record_twice_in_an_answer(member):
    home, a, b, _c, (x, y) = home_with("X", "Y")
    a.edit(x, issuer="1")
    a.delete(y)
    a.sync()
    honest = home.server.pull

    def doubled(*args, **rest):
        page = honest(*args, **rest)
        return msgspec.structs.replace(page, **{member: getattr(page, member) * 2})

    home.server.pull = doubled
    unchanged(b, b.fetch, "malformed")


# Forgery by those who hold no key, or an old one


def test_a_commit_without_the_vault_key():
    home, _a, b, _c, _ids = home_with("X")
    put_on_top(home, forged(last_header(home), os.urandom(32), 0, b.kid))
    unchanged(b, b.fetch, "forged")


@pytest.mark.parametrize(
    "members",
    [
        {"vault": Id(bytes(16))},
        {"gen": 1},
        {"gen": 2, "kind": ledger.RECOVER},
        {"seq": 99},
        {"prev": Hash(bytes(32))},
        {"state_root": Hash(bytes(32))},
    ],
)
def test_a_member_cannot_make_a_commit_that_does_not_fit(members):
    """A current member with the server's help: the chain's own rules still hold."""
    home, a, b, _c, _ids = home_with("X")
    put_on_top(home, forged(last_header(home), a.state.vks[0], 0, a.kid, **members))
    unchanged(b, b.fetch, "other_vault", "broken_chain", "rolled_back", "state_differs")


def test_a_new_epoch_begins_with_a_change_of_keys():
    home, a, b, c, _ids = home_with("X")
    home.remove(c.kid)
    a.fetch()
    world = home.server.world
    home.server.world = replace(world, log=world.log[:-1])
    put_on_top(home, forged(last_header(home), a.state.vks[1], 1, a.kid))
    unchanged(b, b.fetch, "broken_chain")


def test_a_stolen_token_cannot_write():
    home, a, _b, _c, (x,) = home_with("X")
    a.edit(x, issuer="mine")
    a.state.vks.update({0: os.urandom(32)})  # the thief has the token, but not the vault's key
    refused(a.push, "sync.refused")
    assert last_header(home).seq == a.pin.seq


def test_slots_are_bound_to_key_epoch_account_and_vault():
    home, a, b, _c, _ids = home_with("X")
    text = home.owner.string(a.kid, floor=False)
    good = home.server.backup()
    row = home.server.world.keys[a.kid]

    def with_row(**members):
        home.server.restore(good)
        home.server.world.keys[a.kid] = replace(row, **members)

    def connect():
        return Device(home.server, text)

    with_row(slot=home.server.world.keys[b.kid].slot)
    refused(connect, "bad_slot")
    with_row(slot_epoch=1)
    refused(connect, "bad_slot")
    context = keys.access_slot_context(home.owner.ref, a.kid, 0)
    with_row(slot=seal(os.urandom(32), "slot-ak", context, os.urandom(32)))
    refused(connect, "bad_slot")
    home.server.restore(good)
    account, home.server.account = home.server.account, os.urandom(16)
    refused(connect, "bad_slot")
    home.server.account = account
    with_row(slot=seal(keys.access_key(a.state.access_key).kek, "slot-ak", context, os.urandom(32)))
    home.remove()  # a new epoch makes the device read its slot
    home.server.world.keys[a.kid] = replace(row, slot_epoch=1)
    unchanged(a, a.fetch, "bad_slot")


def test_a_known_epoch_never_gets_another_key():
    home, a, _b, _c, _ids = home_with("X")
    home.remove()
    world = home.server.world
    kek = keys.access_key(a.state.access_key).kek
    newest = home.owner.vault_keys[1]
    other_past = seal(newest, "keyring", keys.keyring_context(home.owner.ref, 1), bytes(4) + os.urandom(32))
    home.server.world = replace(world, keyring=other_past)
    unchanged(a, a.fetch, "key_changed")
    home.server.world = replace(world, keyring=None)
    unchanged(a, a.fetch, "bad_slot")
    assert kek


# Every row of SYNC.md 2.2: a removed holder together with the server


class Collusion:
    """c was removed; c and the server keep everything they ever had."""

    def __init__(self):
        self.home, self.a, self.b, self.c, _ids = home_with("X")
        self.server = self.home.server
        self.before = self.server.backup()
        self.old_key = self.c.state.vks[0]
        self.a_string = self.home.owner.string(self.a.kid, floor=False)
        self.home.remove(self.c.kid)
        self.a.put(new_id(), otp("AFTER"))
        self.a.sync()
        self.good = self.server.backup()

    def freeze(self, epoch=0):
        """The world before the removal, with a forged commit on top."""
        self.server.restore(self.before)
        put_on_top(self.home, forged(last_header(self.home), self.old_key, epoch, self.a.kid))


def test_removed_alone_has_no_access():
    w = Collusion()
    refused(w.c.fetch, "sync.key_revoked")
    refused(lambda: Device(w.server, _string_with_floor(w.c)), "sync.key_unknown")


def test_row_old_slot_to_an_updated_device():
    w = Collusion()
    old = w.before.keys[w.a.kid]
    w.server.world.keys[w.a.kid] = old
    put_on_top(w.home, forged(last_header(w.home), os.urandom(32), 2, w.a.kid, kind=ledger.KEYS))
    unchanged(w.a, w.a.fetch, "epoch_went_back")


def test_row_commit_of_the_old_epoch_after_the_new_one():
    w = Collusion()
    put_on_top(w.home, forged(last_header(w.home), w.old_key, 0, w.a.kid))
    unchanged(w.a, w.a.fetch, "epoch_went_back")


def test_row_commit_labelled_new_with_the_old_key():
    w = Collusion()
    put_on_top(w.home, forged(last_header(w.home), w.old_key, 1, w.a.kid))
    unchanged(w.a, w.a.fetch, "forged")


def test_row_invented_key_for_the_new_epoch():
    w = Collusion()
    invented = os.urandom(32)
    context = keys.access_slot_context(w.home.owner.ref, w.b.kid, 1)
    row = w.server.world.keys[w.b.kid]
    for kek in (w.old_key, keys.access_key(w.c.state.access_key).kek):
        w.server.world.keys[w.b.kid] = replace(row, slot=seal(kek, "slot-ak", context, invented))
        unchanged(w.b, w.b.fetch, "bad_slot")


def test_row_nothing_of_the_new_epoch_opens_with_the_whole_database():
    w = Collusion()
    newest = next(r for r in w.server.world.revisions if r.epoch == 1)
    c = keys.access_key(w.c.state.access_key)
    for vault_key in w.c.state.vks.values():
        with pytest.raises(BadSealError):
            open_record(vault_key, w.server.vault, newest.id, newest.rev, newest.epoch, newest.blob)
        with pytest.raises(BadSealError):
            keys.open_keyring(vault_key, w.home.owner.ref, 1, w.server.world.keyring)
    for row in w.server.world.keys.values():
        with pytest.raises(BadSealError):
            keys.open_access_slot(c, w.home.owner.ref, 1, row.slot)


def test_row_a_device_not_yet_updated_is_frozen_until_it_sees_the_truth():
    w = Collusion()
    w.freeze()
    w.b.fetch()  # the documented limit: b goes along on the old epoch
    assert w.b.pin.seq == last_header(w.home).seq
    b_id = new_id()
    w.b.put(b_id, otp("B NEW"))
    w.b.push()
    leak = next(r for r in w.server.world.revisions if r.id == id_octets(b_id))
    opened = open_record(w.old_key, w.server.vault, leak.id, leak.rev, leak.epoch, leak.blob)
    assert b"B NEW" in opened  # what is added meanwhile is readable for the removed holder
    w.server.restore(w.good)
    unchanged(w.b, w.b.fetch, "sync.server_lost_changes")
    w.a.put(new_id(), otp("MORE"))
    w.a.sync()
    w.server.honest = False
    unchanged(w.b, w.b.fetch, "broken_chain", "rolled_back")


def test_row_a_post_before_the_new_epoch_was_seen_is_refused_and_repeated():
    w = Collusion()
    w.b.put(new_id(), otp("B"))
    refused(w.b.push, "sync.conflict")
    w.b.sync()
    assert all(r.epoch == 1 for r in w.server.live().values() if r.rev > w.good.log[-1].header.seq)


def test_row_a_string_shown_after_the_removal_refuses_every_old_state():
    w = Collusion()
    text = w.home.string(w.a.kid)
    w.freeze()
    refused(lambda: Device(w.server, text), "epoch_went_back")


def test_row_a_string_without_floor_still_meets_a_slot_newer_than_the_log():
    w = Collusion()
    w.server.world = replace(
        w.good,
        log=(*w.before.log, forged(w.before.log[-1].header, w.old_key, 0, w.a.kid)),
        revisions=w.before.revisions,
    )
    refused(Device(w.server, w.a_string).fetch, "slot_newer_than_log")


def test_row_a_string_shown_before_the_removal_can_be_put_on_the_old_branch():
    w = Collusion()
    w.freeze()
    Device(w.server, w.a_string).fetch()  # documented: nothing tells this device


def test_row_a_connected_device_given_a_newer_string_raises_the_alarm():
    w = Collusion()
    text = w.home.string(w.a.kid)
    w.freeze()

    w.b.store.edit(lambda state: replace(state, floor=parse_access_key(text).floor))
    unchanged(w.b, w.b.fetch, "older_than_key")


def test_a_floor_is_dropped_once_passed_by_a_verified_commit():
    home, a, _b, _c, (x,) = home_with("X")
    newcomer = Device(home.server, home.string(a.kid))
    assert newcomer.state.floor is not None
    newcomer.fetch()
    assert newcomer.state.floor is None
    assert newcomer.view()[x]["secret"] == "X"


# Restore (SYNC.md 8.8)


def test_nothing_is_written_below_the_pinned_epoch_after_a_restore():
    home, a, b, c, _ids = home_with("0")
    backup = home.server.backup()
    home.remove(c.kid)
    a.put(new_id(), otp("SECRET"))
    a.sync()
    home.server.restore(backup)
    unchanged(a, a.fetch, "sync.server_lost_changes")
    unchanged(a, a.repair, "sync.owner_must_renew")
    b.put(new_id(), otp("B"))
    b.sync()
    Device(home.server, _string_with_floor(c)).fetch()  # the removed key works again, on old data only
    home.remove(c.kid)  # the owner renews the keys, and does not tick c
    assert home.owner.epoch == 2, "above every epoch that a device has reported"
    a.repair()
    home.devices = [a, b]
    assert {record["secret"] for record in home.settle().values()} == {"0", "SECRET", "B"}
    refused(c.fetch, "sync.key_revoked")
    for revision in home.server.world.revisions:
        if revision.epoch == 2:
            with pytest.raises(BadSealError):
                open_record(c.state.vks[0], home.server.vault, revision.id, revision.rev, 2, revision.blob)


def test_an_edit_on_the_restored_server_survives_a_delete_with_a_higher_number():
    home, a, _b, c, (x,) = home_with("X")
    backup = home.server.backup()
    for number in range(4):
        a.edit(x, issuer=str(number))
        a.sync()
    a.delete(x)
    a.sync()
    home.server.restore(backup)
    c.edit(x, note="edited on the restored server")
    c.sync()
    unchanged(a, a.fetch, "sync.server_lost_changes")
    a.repair()
    assert home.settle()[x]["note"] == "edited on the restored server"


def test_a_delete_before_the_restore_stays_deleted_if_nobody_touched_it():
    home, a, b, _c, (_x, y) = home_with("0", "1")
    backup = home.server.backup()
    b.delete(y)
    b.sync()
    a.sync()
    home.server.restore(backup)
    for device in (a, b):
        refused(device.fetch, "sync.server_lost_changes")
        device.repair()
    assert {record["secret"] for record in home.settle().values()} == {"0"}


def test_a_repair_raises_the_generation_so_that_old_strings_still_pass():
    home, a, _b, _c, (x,) = home_with("X")
    backup = home.server.backup()
    for number in range(5):
        a.edit(x, issuer=str(number))
        a.sync()
    text = _string_with_floor(a)
    home.server.restore(backup)
    a.repair()
    assert a.pin.gen == 1
    Device(home.server, text).fetch()


# What cannot be read


def test_a_box_that_cannot_be_read_is_carried_along():
    home, a, b, c, (x, y) = home_with("X", "Y")
    a.store.edit(lambda state: _with_raw_pending(state, x, b"not json"))
    a.push()
    b.fetch()
    assert x not in b.view()
    assert b.state.base[x].box is not None
    b.edit(y, note="still works")
    b.delete(x)
    b.sync()
    c.sync()
    assert c.view()[y]["note"] == "still works"
    assert c.state.base[x].raw is None
    assert x in {to_base64url(i) for i in home.server.live()}


def _with_raw_pending(state, record_id, raw):

    return replace(state, pending={**state.pending, record_id: Put(raw, state.base[record_id].raw)})


def test_the_same_backup_restored_twice_is_repaired_twice():
    home, a, b, c, _ids = home_with("0")
    backup = home.server.backup()
    for number in range(3):
        for device in (a, b, c):
            device.put(new_id(), otp(f"{number} {device.name}"))
            device.sync()
        home.server.restore(backup)
        for device in (a, b, c):
            refused(device.fetch, "sync.server_lost_changes")
            device.repair()
    secrets = {record["secret"] for record in home.settle().values()}
    assert secrets == {"0"} | {f"{number} {name}" for number in range(3) for name in ("d0", "d1", "d2")}
