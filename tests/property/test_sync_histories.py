"""Random histories of several devices and one server: all views become equal and nothing is ever lost (SYNC.md 7.3).

The real exchange, merge and verification run against an honest server in memory. `SYNC_HISTORIES` raises the number.
"""

from __future__ import annotations

import hashlib
import os
from dataclasses import replace

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.core.errors import AppError
from app.core.octets import to_base64url
from app.vault.merge import identity
from tests.kit.sync_device import Device, Household
from tests.kit.sync_records import otp

HISTORIES = int(os.environ.get("SYNC_HISTORIES", "120"))
KINDS = ("add", "edit", "tag", "sec", "del", "ctr", "rc", "fetch", "push", "lost", "sync", "rotate", "forget")
STEPS = st.lists(st.tuples(st.sampled_from(KINDS), st.integers(0, 3), st.integers(0, 10**6)), min_size=5, max_size=60)
QUIET = {"deadline": None, "suppress_health_check": list(HealthCheck), "derandomize": True, "database": None}


class Story:
    """Drives one history and remembers what must never be lost."""

    def __init__(self, devices: int) -> None:
        self.home = Household(devices, page=3)
        self.added, self.gone, self.counters, self.step_number = set(), set(), {}, 0

    def step(self, kind: str, who: int, x: int) -> None:
        self.step_number += 1
        device = self.home.devices[who % len(self.home.devices)]
        shown = device.view()
        record_id = sorted(shown)[x % len(shown)] if shown else None
        if kind in ("edit", "tag", "sec", "del", "ctr", "rc") and record_id is None:
            return
        getattr(self, f"_{kind}")(device, record_id, x)

    def _add(self, device, _record_id, x):
        n = self.step_number
        record = otp(f"S{x % 7}-{n}" if x % 3 else f"S{x % 5}")
        if x % 2:
            record.update(type="hotp", counter=0)
        device.put(to_base64url(hashlib.sha256(b"%d" % (x * 1000 + n)).digest()[:16]), record)
        self.added.add(identity(record))

    def _edit(self, device, record_id, _x):
        device.edit(record_id, issuer=f"e{self.step_number}")

    def _tag(self, device, record_id, x):
        device.edit(record_id, tags=sorted(set(device.view()[record_id].get("tags", [])) ^ {f"t{x % 4}"}))

    def _rc(self, device, record_id, x):
        codes = {c["code"]: c for c in device.view()[record_id].get("recovery_codes", [])}
        code = f"c{x % 3}"
        codes[code] = {"code": code, "used": code in codes}
        device.edit(record_id, recovery_codes=list(codes.values()))

    def _sec(self, device, record_id, _x):
        before = device.view()[record_id]
        after = {k: v for k, v in before.items() if k != "counter"} | {"type": "totp", "secret": f"N{self.step_number}"}
        self.gone.add(identity(before))
        self.added.add(identity(after))
        device.put(record_id, after)

    def _del(self, device, record_id, _x):
        self.gone.add(identity(device.view()[record_id]))
        device.delete(record_id)

    def _ctr(self, device, record_id, _x):
        record = device.view()[record_id]
        if "counter" in record:
            device.edit(record_id, counter=record["counter"] + 1)
            known = self.counters.get(identity(record), 0)
            self.counters[identity(record)] = max(known, record["counter"] + 1)

    def _fetch(self, device, _record_id, _x):
        device.fetch()

    def _push(self, device, _record_id, _x):
        try:
            device.push()
        except AppError as error:
            expect(error, "sync.conflict")

    def _lost(self, device, _record_id, _x):
        device.fetch()
        device.push(lose_answer=True)

    def _sync(self, device, _record_id, _x):
        device.sync()

    def _rotate(self, _device, _record_id, x):
        if x % 3 == 0:
            self.home.new_key()
            used = {device.kid for device in self.home.devices}
            self.home.remove(min(set(self.home.owner.keys) - used))

    def _forget(self, device, _record_id, _x):
        """A crash after the answer was lost: what was sent is not known any more."""
        device.fetch()
        device.push(lose_answer=True)
        device.store.edit(lambda state: replace(state, unacked=None))

    def check(self, final):
        there = {identity(record) for record in final.values()}
        assert self.added - self.gone <= there, "a code was lost"
        for record in final.values():
            key = identity(record)
            alone = sum(identity(other) == key for other in final.values()) == 1
            if "counter" in record and key not in self.gone and alone:
                assert record["counter"] >= self.counters.get(key, 0), "a counter went back"


def expect(error, *codes):
    """Any other failure is one of the test."""
    if error.code not in codes:
        raise error


@settings(max_examples=HISTORIES, **QUIET)
@given(STEPS)
def test_all_devices_agree_and_nothing_is_lost(steps):
    story = Story(4)
    for step in steps:
        story.step(*step)
    final = story.home.settle()
    story.check(final)
    newcomer = Device(story.home.server, story.home.string(story.home.devices[0].kid))
    newcomer.sync()
    assert newcomer.view() == final


@settings(max_examples=max(HISTORIES // 4, 25), **QUIET)
@given(STEPS, STEPS, STEPS)
def test_nothing_is_lost_when_the_server_is_restored(before, between, after):
    """History, backup, more history, restore, history of devices that did not notice, then everybody repairs."""
    story = Story(3)
    for step in before:
        story.step(*step)
    backup = story.home.server.backup()
    for kind, who, x in between:
        story.step("sync" if kind == "rotate" else kind, who, x)
    story.home.server.restore(backup)
    for kind, who, x in after:
        try:
            story.step("sync" if kind == "rotate" else kind, who, x)
        except AppError as error:
            expect(error, "sync.server_lost_changes", "sync.integrity.broken_chain")
    for _ in range(3):
        for device in story.home.devices:
            try:
                device.sync()
            except AppError as error:
                expect(error, "sync.server_lost_changes", "sync.integrity.broken_chain")
                device.repair()
    story.check(story.home.settle())


@settings(max_examples=max(HISTORIES // 4, 25), **QUIET)
@given(STEPS, st.integers(0, 10**6))
def test_revert_leads_back_exactly(steps, x):
    home = Household(3, page=3)
    shown = {}
    for number, (kind, who, y) in enumerate(steps):
        device = home.devices[who % 3]
        view = device.view()
        record_id = sorted(view)[y % len(view)] if view else None
        if kind == "rotate":
            home.remove()
        if kind in ("add", "fetch") or record_id is None:
            device.put(to_base64url(os.urandom(16)), otp(f"S{number}"))
        elif kind == "del":
            device.delete(record_id)
        else:
            device.edit(record_id, issuer=f"e{number}")
        device.sync()
        shown[device.pin.seq] = device.view()
    candidates = [seq for seq in shown if seq in visible_versions(home)]
    target = candidates[x % len(candidates)]
    home.devices[x % 3].revert(target)
    assert home.settle() == shown[target]


def visible_versions(home):
    """Commits that the history still shows, and a revert can go back to."""
    return [c.header.seq for c in home.server.world.log if c.header.kind in (1, 3, 5)][-49:]
