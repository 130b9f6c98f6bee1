"""The sync service with a real vault on the disk, over real HTTP, against the honest twin."""

from __future__ import annotations

import asyncio
from base64 import b32encode
from dataclasses import replace

import pytest

from app.core.errors import AppError, Cancelled
from app.sync.strings import AccessKeyString, parse_access_key, write_access_key
from app.vault import commands
from app.vault.sync_state import Floor
from tests.kit.entries import entry
from tests.kit.sync_app import running
from tests.kit.sync_device import Household
from tests.kit.sync_http import serving

JBSW, GEZD, MFRG = "JBSWY3DPEHPK3PXP", "GEZDGNBVGY3TQOJQ", "MFRGGZDFMZTWQ2LK"


@pytest.fixture
def home():
    return Household(0)


def key_for(home, site):
    """A new access key's string that names the site."""
    parsed = parse_access_key(home.new_key())
    return write_access_key(AccessKeyString(parsed.secret, site.url))


async def test_two_devices_show_the_same_and_equal_codes_become_one(home, tmp_path):
    async with serving(home.server) as site, running(tmp_path / "a") as a, running(tmp_path / "b") as b:
        await a.add("GitHub", JBSW)
        await b.add("github.com", JBSW, note="from b")
        await b.add("Bank", GEZD)
        await a.connect(key_for(home, site))
        await a.sync.sync_now()
        offer = await b.sync.offer(key_for(home, site))
        assert (offer.here, offer.there, offer.equal, offer.again) == (2, 1, 1, False)
        await b.sync.accept(offer, "all")
        await b.sync.sync_now()
        await a.sync.sync_now()
        assert a.synced() == b.synced() == {"GitHub", "Bank"}
        assert a.code("GitHub").note == "from b"
        assert not b.vault.snapshot.moving
        assert b.issuers() == {"GitHub", "Bank"}
        assert any(copy.name.endswith("before-sync") or "before-sync" in copy.name for copy in b.vault.copies())


async def test_choosing_leaves_the_others_on_this_device(home, tmp_path):
    async with serving(home.server) as site, running(tmp_path / "a") as a:
        first = await a.add("GitHub", JBSW)
        await a.add("Bank", GEZD)
        await a.connect(key_for(home, site), [first])
        await a.sync.sync_now()
        assert a.synced() == {"GitHub"}
        assert a.issuers() == {"GitHub", "Bank"}


async def test_a_change_appears_on_the_other_device_by_itself(home, tmp_path):
    async with serving(home.server) as site, running(tmp_path / "a") as a, running(tmp_path / "b") as b:
        for app in (a, b):
            await app.connect(key_for(home, site))
            app.sync.start()
        await a.until(lambda: a.sync.status.live)
        await b.until(lambda: b.sync.status.live)
        await a.add("GitHub", JBSW, synced=True)
        await b.until(lambda: b.synced() == {"GitHub"})
        await b.vault.apply(commands.edit(b.code("GitHub").id, issuer="Hub"))
        await a.until(lambda: a.synced() == {"Hub"})
        assert a.sync.status.alarm is None


async def test_pending_changes_wait_for_the_server_and_survive_a_restart(home, tmp_path):
    async with running(tmp_path / "a") as a:
        async with serving(home.server) as site:
            await a.connect(key_for(home, site))
        await a.add("GitHub", JBSW, synced=True)
        with pytest.raises(AppError, match=r"sync\.offline"):
            await a.sync.sync_now()
        assert a.sync.status.waiting == 1
        assert a.synced() == {"GitHub"}
        a.vault.lock()
        await a.vault.unlock("correct horse battery")
        assert a.sync.status.waiting == 1


async def test_disconnecting_keeps_the_codes_here_or_removes_the_synced_ones(home, tmp_path):
    async with serving(home.server) as site, running(tmp_path / "a") as a:
        await a.connect(key_for(home, site))
        await a.add("GitHub", JBSW, synced=True)
        await a.add("Local", MFRG)
        await a.sync.sync_now()
        await a.sync.disconnect(keep=True)
        assert a.issuers() == {"GitHub", "Local"}
        assert a.synced() == set()
        assert not a.sync.status.connected
        await a.connect(key_for(home, site), "none")
        await a.sync.disconnect(keep=False)
        assert a.issuers() == {"GitHub", "Local"}, "those on this device were local ones"


@pytest.mark.parametrize(("choice", "left"), [("all", set()), ("some", {"Bank"}), ("none", {"GitHub", "Bank"})])
async def test_codes_that_come_home_after_a_disconnection_are_no_conflicts(choice, left, home, tmp_path):
    async with serving(home.server) as site, running(tmp_path / "a") as a:
        await a.connect(key_for(home, site))
        await a.add("GitHub", JBSW, synced=True)
        await a.add("Bank", GEZD, synced=True)
        await a.sync.sync_now()
        await a.sync.disconnect(keep=True)
        github = a.code("GitHub").id
        await a.vault.apply(commands.edit(github, note="written meanwhile"))
        await a.connect(key_for(home, site), [github] if choice == "some" else choice)
        await a.sync.sync_now()
        codes = a.vault.snapshot.codes
        assert {code.issuer for code in codes if not code.synced} == left
        assert len(codes) == 2 + len(left)
        assert not any(code.record.conflict_of for code in codes)
        kept = next(code for code in codes if code.issuer == "GitHub" and code.synced)
        assert bool(kept.note) == (choice != "none")
        assert len(home.server.live()) == 2


async def test_history_names_changes_and_a_version_comes_back(home, tmp_path):
    async with serving(home.server) as site, running(tmp_path / "a") as a:
        await a.connect(key_for(home, site))
        await a.add("GitHub", JBSW, synced=True)
        await a.sync.sync_now()
        await a.vault.apply(commands.edit(a.code("GitHub").id, issuer="Hub"))
        await a.sync.sync_now()
        await a.vault.apply(commands.delete([a.code("Hub").id]))
        await a.sync.sync_now()
        newest, edited, added, *_ = await a.sync.history()
        assert [(c.op, c.issuer) for v in (newest, edited, added) for c in v.changes] == [
            ("del", "Hub"),
            ("edit", "Hub"),
            ("add", "GitHub"),
        ]
        assert edited.changes[0].fields == ("issuer",)
        preview = await a.sync.preview_revert(added.seq)
        assert [line.issuer for line in preview.back] == ["GitHub"]
        await a.sync.revert(added.seq)
        assert a.synced() == {"GitHub"}
        assert (await a.sync.history())[0].revert_to == added.seq


async def test_many_deletes_wait_for_a_confirmation(home, tmp_path):
    async with serving(home.server) as site, running(tmp_path / "a") as a:
        await a.connect(key_for(home, site))
        ids = [await a.add(f"S{n}", JBSW[:-1] + letter, synced=True) for n, letter in enumerate("ABCDEF")]
        await a.sync.sync_now()
        await a.vault.apply(commands.delete(ids))
        outcome = await a.sync.sync_now()
        assert outcome.held == a.sync.status.held == 6
        assert a.sync.status.needs_user
        assert len(home.server.live()) == 6
        await a.sync.confirm_deletes()
        assert home.server.live() == {}
        assert a.sync.status.held == 0


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("", "sync.key_empty"),
        ("otpauth://totp/x", "sync.key_not_recognised"),
        ("4otp1qyqqqqgzqvzq2ps8pqys5zcvp58q7yq3zgf3g9gkzuvpjxsmrsw3u8cg8ggaa", "sync.key_mistyped"),
        ("4otp1qyqqqqgzqvzq2ps8pqys5zcvp58q7yq3zgf3g9gkzuvpjxsmrsw3u8cg8ggae", "sync.server_needed"),
        ("4otprk1q9ytwjcudgecu7lej68pqvmerwgvzy3qj5njpquh", "sync.key_is_recovery_key"),
    ],
)
async def test_a_key_that_is_none_says_what_it_is(text, code, tmp_path):
    async with running(tmp_path / "a") as a:
        with pytest.raises(AppError) as failure:
            await a.sync.offer(text)
        assert failure.value.code == code


async def test_a_key_says_where_it_leads_before_anybody_is_asked(home, tmp_path):
    async with serving(home.server) as site, running(tmp_path / "a") as a:
        target = a.sync.look_at(key_for(home, site))
        assert (target.server, target.host, target.built_in) == (site.url, site.url.removeprefix("http://"), False)
        assert site.requests == []


async def test_more_codes_than_a_synced_vault_holds_are_refused_before_anything_happens(home, tmp_path):
    async with serving(home.server) as site, running(tmp_path / "a") as a:
        entries = [entry(f"S{n}", JBSW) for n in range(5001)]
        await a.vault.apply(commands.add_entries(entries))
        offer = await a.sync.offer(key_for(home, site))
        with pytest.raises(AppError, match=r"sync\.too_many_codes"):
            await a.sync.accept(offer, "all")
        assert not a.sync.status.connected
        await a.sync.accept(offer, "none")
        assert a.sync.status.connected


async def test_many_codes_that_are_there_already_are_no_reason_to_refuse_a_connection(home, tmp_path):
    async with serving(home.server) as site, running(tmp_path / "a") as a:
        entries = [entry(f"S{n}", b32encode(n.to_bytes(10)).decode()) for n in range(2501)]
        await a.vault.apply(commands.add_entries(entries))
        await a.connect(key_for(home, site))
        await a.sync.sync_now()
        again = await a.sync.offer(key_for(home, site))
        assert again.again
        await a.sync.accept(again)
        await a.sync.disconnect(keep=True)
        anew = await a.sync.offer(key_for(home, site))
        assert (anew.here, anew.there, anew.equal, anew.again) == (2501, 2501, 2501, False)
        await a.sync.accept(anew)
        assert len(a.synced()) == 2501


async def test_who_asked_is_told_nothing_when_the_user_ends_what_they_asked_for(home, tmp_path):
    async with serving(home.server) as site, running(tmp_path / "a") as a:
        await a.connect(key_for(home, site))
        await a.sync.set_mode("manual")
        arrived, site.hold = asyncio.Event(), asyncio.Event()
        site.script = lambda _request: arrived.set()
        asked = [asyncio.ensure_future(a.sync.sync_now()) for _ in range(2)]
        await asyncio.wait_for(arrived.wait(), 30)
        await a.sync.set_mode("daily")
        site.hold.set()
        said = await asyncio.gather(*asked, return_exceptions=True)
        assert [type(error) for error in said] == [Cancelled, Cancelled]
        site.hold = None
        await a.sync.sync_now()
        assert a.sync.status.error is None


async def test_asking_twice_while_sync_is_off_is_answered_twice(home, tmp_path):
    async with serving(home.server) as site, running(tmp_path / "a") as a:
        await a.connect(key_for(home, site))
        await a.add("GitHub", JBSW, synced=True)
        await a.sync.set_enabled(False)
        first, second = await asyncio.gather(a.sync.sync_now(), a.sync.sync_now())
        assert (first.sent, second.sent) == (1, 0)


@pytest.mark.parametrize("epoch", [0, 1])
async def test_a_key_that_knows_more_than_the_server_shows_pauses_what_is_connected(epoch, home, tmp_path):
    async with serving(home.server) as site, running(tmp_path / "a") as a:
        await a.connect(key_for(home, site))
        await a.add("GitHub", JBSW, synced=True)
        await a.sync.sync_now()
        later = replace(parse_access_key(key_for(home, site)), floor=Floor(0, 99, epoch))
        with pytest.raises(AppError) as failure:
            await a.sync.offer(write_access_key(later))
        assert a.sync.status.alarm == failure.value.code
        assert a.sync.status.phase == "paused"
        assert a.synced() == {"GitHub"}


async def test_a_key_of_another_vault_does_not_pause_what_is_connected(home, tmp_path):
    other = Household(0)
    async with serving(home.server) as site, serving(other.server) as elsewhere, running(tmp_path / "a") as a:
        await a.connect(key_for(home, site))
        later = replace(parse_access_key(key_for(other, elsewhere)), floor=Floor(0, 99, 0))
        with pytest.raises(AppError, match=r"sync\.integrity\.older_than_key"):
            await a.sync.offer(write_access_key(later))
        assert a.sync.status.alarm is None


async def test_an_unknown_key_changes_nothing(home, tmp_path):
    async with serving(home.server) as site, running(tmp_path / "a") as a:
        text = key_for(home, site)
        home.remove(list(home.owner.keys)[-1])
        with pytest.raises(AppError, match=r"sync\.key_unknown"):
            await a.sync.offer(text)
        assert not a.sync.status.connected
