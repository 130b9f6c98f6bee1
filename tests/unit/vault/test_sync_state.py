"""What user commands do to the sync state, and its way into the vault file and back."""

from __future__ import annotations

from dataclasses import replace

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core.ids import new_id
from app.vault.merge import write_record
from app.vault.rebase import Delete, Put
from app.vault.sync_codec import decode_sync, encode_sync
from app.vault.sync_state import Alarm, BaseRecord, Floor, Pin, Seen, SyncState, Unacked, view, with_delete, with_put
from tests.kit.sync_records import otp

ONE, TWO, THREE = new_id(), new_id(), new_id()
OLD, NEW = write_record(otp("A")), write_record(otp("A", note="n"))


def state(**members):
    return SyncState(
        server="https://sync.example.org",
        account=new_id(),
        vault=new_id(),
        access_key=bytes(32),
        device=new_id(),
        device_token="token",
        vks={0: bytes(32), 3: bytes(range(32))},
        **members,
    )


def base(raw):
    return BaseRecord(1, 0, bytes(32), raw)


def test_view_overlays_pending_and_leaves_out_the_unreadable():
    shown = view(
        state(
            base={ONE: base(OLD), TWO: BaseRecord(1, 0, bytes(32), None, b"box"), THREE: base(OLD)},
            pending={ONE: Put(NEW, OLD), THREE: Delete(OLD)},
        )
    )
    assert shown == {ONE: NEW}


def test_an_edit_remembers_the_committed_version_it_grew_from():
    edited = with_put(with_put(state(base={ONE: base(OLD)}), ONE, NEW), ONE, NEW + b" ")
    assert edited.pending == {ONE: Put(NEW + b" ", OLD)}


def test_an_edit_taken_back_leaves_nothing_to_send():
    assert with_put(with_put(state(base={ONE: base(OLD)}), ONE, NEW), ONE, OLD).pending == {}


def test_an_edit_taken_back_while_its_commit_is_under_way_is_sent():
    sent = state(base={ONE: base(OLD)}, pending={ONE: Put(NEW, OLD)}, unacked=Unacked("c", b"", {ONE: Put(NEW, OLD)}))
    assert with_put(sent, ONE, OLD).pending == {ONE: Put(OLD, OLD)}


def test_deleting_what_never_left_the_device_leaves_nothing():
    assert with_delete(with_put(state(), ONE, NEW), ONE).pending == {}


def test_deleting_what_may_be_on_the_server_is_sent():
    sent = state(pending={ONE: Put(NEW)}, unacked=Unacked("c", b"", {ONE: Put(NEW)}))
    assert with_delete(sent, ONE).pending == {ONE: Delete(NEW)}


def test_putting_back_a_deleted_record_keeps_its_base():
    assert with_put(with_delete(state(base={ONE: base(OLD)}), ONE), ONE, NEW).pending == {ONE: Put(NEW, OLD)}


FULL = state(
    pin=Pin(1, 2**53 - 1, bytes(range(32)), 3),
    floor=Floor(0, 1, 2),
    base={ONE: base(OLD), TWO: BaseRecord(7, 3, bytes(32), None, b"box")},
    pending={ONE: Put(NEW, OLD), TWO: Delete(OLD), THREE: Put(NEW)},
    unacked=Unacked(new_id(), b'{"exact":"bytes"}', {THREE: Put(NEW)}),
    seen={ONE: Seen((bytes(32), bytes(range(32)))), THREE: Seen((), 5)},
    mode="hourly",
    alarm=Alarm("sync.forked", 9, {"seq": 3}),
    enabled=False,
    contact_ms=1,
    change_ms=2,
    leaving={ONE: TWO},
    recover_gen=0,
    extra={"x_later": {"kept": [1, None]}},
)


@pytest.mark.parametrize("original", [state(), FULL])
def test_round_trip(original):
    assert decode_sync(msgspec.json.encode(encode_sync(original))) == original


def test_secrets_are_not_in_its_repr():
    text = repr(replace(FULL, access_key=b"k" * 32, device_token="secret-token"))
    assert "secret-token" not in text
    assert "kkkk" not in text
    assert "secret" not in text


@given(st.data())
def test_decoding_is_total(data):
    written = msgspec.json.encode(encode_sync(FULL))
    place = data.draw(st.integers(0, len(written)))
    broken = data.draw(st.sampled_from([written[:place], written[:place] + b"9" + written[place + 1 :]]))
    try:
        decode_sync(broken)
    except ValueError:
        return
