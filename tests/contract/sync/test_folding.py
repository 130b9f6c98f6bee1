"""Two equal codes become one, and no name vanishes: both are told, and what the survivor lacks is in the trash."""

from __future__ import annotations

from app.vault import commands
from tests.contract.sync.test_service import GEZD, JBSW, key_for
from tests.kit.sync_app import running
from tests.kit.sync_device import Household
from tests.kit.sync_http import serving


async def test_names_and_notes_that_the_survivor_lacks_are_in_the_trash_and_come_back(tmp_path):
    home = Household(0)
    async with serving(home.server) as site, running(tmp_path / "a") as a, running(tmp_path / "b") as b:
        await a.connect(key_for(home, site))
        await a.add("GitHub", JBSW, synced=True, account="work", note="theirs")
        await a.add("Bank", GEZD, synced=True)
        await a.sync.sync_now()
        await b.add("Source code", JBSW, account="me", note="ours")
        await b.add("bank", GEZD)
        await b.connect(key_for(home, site))
        outcome = await b.sync.sync_now()
        assert b.synced() == {"GitHub", "Bank"}
        told = {note.name: note for note in b.sync.told(outcome)}
        assert told["Source code (me)"].other == "GitHub (work)"
        assert told["Source code (me)"].in_trash
        assert not told["bank (me)"].in_trash, "the same name in another case is no other name"
        [lost] = b.vault.snapshot.trash
        assert (lost.record.issuer, lost.record.account, lost.record.note) == ("Source code", "me", "ours")
        assert b.code("GitHub").note == "theirs"
        assert outcome.sent == 0, "nothing is added to the record that the protocol's rule makes"
        await b.vault.apply(commands.restore([lost.id]))
        assert not b.code("Source code").synced
        await b.sync.sync_now()
        assert b.issuers() == {"GitHub", "Bank", "Source code"}


async def test_what_the_survivor_took_over_is_not_kept_twice(tmp_path):
    home = Household(0)
    async with serving(home.server) as site, running(tmp_path / "a") as a, running(tmp_path / "b") as b:
        await a.connect(key_for(home, site))
        await a.add("GitHub", JBSW, synced=True)
        await a.sync.sync_now()
        await b.add("GitHub", JBSW, note="only here")
        await b.connect(key_for(home, site))
        await b.sync.sync_now()
        assert b.code("GitHub").note == "only here"
        assert b.vault.snapshot.trash == ()


async def test_a_delete_of_another_device_is_no_folding(tmp_path):
    home = Household(0)
    async with serving(home.server) as site, running(tmp_path / "a") as a, running(tmp_path / "b") as b:
        for app in (a, b):
            await app.connect(key_for(home, site))
        await a.add("GitHub", JBSW, synced=True)
        await a.sync.sync_now()
        await b.sync.sync_now()
        await a.vault.apply(commands.delete([a.code("GitHub").id]))
        await a.sync.sync_now()
        await b.add("Later", JBSW, synced=True)
        await b.sync.sync_now()
        assert b.synced() == {"Later"}
        assert b.vault.snapshot.trash == ()
