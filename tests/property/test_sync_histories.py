"""Random histories of several devices and one server: all views become equal and nothing is ever lost (SYNC.md 7.3).

The real exchange, merge and verification run against an honest server in memory. `SYNC_HISTORIES` raises the number.
"""

from __future__ import annotations

import os

from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from app.core.errors import AppError
from app.core.octets import to_base64url
from tests.kit.sync_device import Device, Household
from tests.kit.sync_records import otp
from tests.kit.sync_story import KINDS, Story, expect

HISTORIES = int(os.environ.get("SYNC_HISTORIES", "120"))
STEPS = st.lists(st.tuples(st.sampled_from(KINDS), st.integers(0, 3), st.integers(0, 10**6)), min_size=5, max_size=60)
QUIET = {"deadline": None, "suppress_health_check": list(HealthCheck), "derandomize": True, "database": None}
if os.environ.get("SYNC_SHRINK") == "no":  # for the mutations: that it fails is enough
    QUIET["phases"] = [Phase.explicit, Phase.generate]


@settings(max_examples=HISTORIES, **QUIET)
@given(STEPS)
def test_all_devices_agree_and_nothing_is_lost(steps):
    story = Story(Household(4, page=3))
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
    story = Story(Household(3, page=3))
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
