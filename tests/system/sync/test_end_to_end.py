"""Two real client stacks and the real server process."""

from __future__ import annotations

import asyncio
import shutil

import pytest

from app.core.clock import SystemClock
from app.core.errors import AppError
from app.sync.strings import write_recovery_key
from app.vault import commands
from tests.kit.sync_app import running
from tests.kit.sync_home import RealHome
from tests.kit.sync_owner import Owner
from tests.kit.sync_process import serving_process

TEN_YEARS_MS = 10 * 365 * 24 * 3600 * 1000
JBSW, GEZD, MFRG = "JBSWY3DPEHPK3PXP", "GEZDGNBVGY3TQOJQ", "MFRGGZDFMZTWQ2LK"


@pytest.fixture
async def process(tmp_path):
    async with serving_process(tmp_path / "server") as process:
        yield process


@pytest.fixture
async def home(process):
    home = await RealHome(process).open()
    yield home
    await home.close()


async def test_from_the_first_device_to_the_second(home, tmp_path):
    async with running(tmp_path / "a", name="Desk") as a, running(tmp_path / "b", name="Laptop") as b:
        await a.add("GitHub", JBSW)
        await a.connect(await home.string())
        await a.sync.sync_now()
        await b.add("github", JBSW, note="from b")
        await b.add("Bank", GEZD, counter=4)
        await b.connect(await home.string())
        for app in (a, b):
            app.sync.start()
        await b.until(lambda: b.synced() == {"GitHub", "Bank"})
        await a.until(lambda: a.synced() == {"GitHub", "Bank"})
        await a.until(lambda: a.sync.status.live)
        await b.until(lambda: b.sync.status.live)
        await a.vault.apply(commands.edit(a.code("GitHub").id, issuer="Hub"))
        await b.until(lambda: b.synced() == {"Hub", "Bank"})
        await b.vault.apply(commands.advance_counter(b.code("Bank").id))
        await a.until(lambda: a.code("Bank").otp.counter == 5)
        await a.vault.apply(commands.delete([a.code("Bank").id]))
        await b.until(lambda: b.synced() == {"Hub"})
        versions = await b.sync.history()
        assert [(v.device, [c.op for c in v.changes]) for v in versions][:2] == [("Desk", ["del"]), ("Desk", ["edit"])]
        assert {v.key for v in versions if v.changes} == {"My devices"}
        await b.sync.revert(versions[1].seq)
        await a.until(lambda: a.synced() == {"Hub", "Bank"})
        assert await a.sync.check_words() == await b.sync.check_words()


async def test_edits_on_both_sides_meet(home, tmp_path):
    async with running(tmp_path / "a") as a, running(tmp_path / "b") as b:
        for app in (a, b):
            await app.connect(await home.string())
        await a.add("GitHub", JBSW, synced=True)
        await a.add("AWS", MFRG, synced=True)
        for app in (a, b):
            await app.sync.sync_now()
        await a.vault.apply(commands.edit(a.code("GitHub").id, issuer="Hub"))
        await a.vault.apply(commands.edit(a.code("AWS").id, issuer="Amazon"))
        await b.vault.apply(commands.edit(b.code("GitHub").id, note="changed on b"))
        await b.vault.apply(commands.delete([b.code("AWS").id]))
        await a.sync.sync_now()
        outcome = await b.sync.sync_now()
        assert [note.kind for note in outcome.notes] == ["delete_cancelled"]
        await a.sync.sync_now()
        assert a.synced() == b.synced() == {"Hub", "Amazon"}
        assert a.code("Hub").note == "changed on b"


async def test_what_was_changed_in_the_last_moment_is_sent_before_the_end(home, tmp_path):
    async with running(tmp_path / "a") as a, running(tmp_path / "b") as b:
        await a.connect(await home.string())
        a.sync.start()
        await a.until(lambda: a.sync.status.live)
        await a.add("GitHub", JBSW, synced=True)
        await a.until(lambda: a.sync.status.waiting == 0)
        await a.add("AWS", MFRG, synced=True)  # the next change rests for a moment, to be sent with those that follow
        assert a.sync.status.waiting == 1
        await a.sync.finish()
        assert a.sync.status.waiting == 0
        await b.connect(await home.string())
        await b.sync.sync_now()
        assert b.synced() == {"GitHub", "AWS"}


async def test_the_end_does_not_wait_for_a_server_that_is_gone(home, tmp_path):
    async with running(tmp_path / "a") as a:
        await a.connect(await home.string())
        a.sync.start()
        await a.until(lambda: a.sync.status.live)
        home.process.freeze()
        await a.add("GitHub", JBSW, synced=True)
        async with asyncio.timeout(60):
            await a.sync.finish()
        home.process.thaw()
        assert a.synced() == {"GitHub"}
        assert a.sync.status.waiting == 1


class LateClock(SystemClock):
    """A computer that lives ten years ago."""

    def now_ms(self) -> int:
        return super().now_ms() - TEN_YEARS_MS


async def test_edits_carry_the_servers_time_where_the_clock_is_off(home, tmp_path):
    async with running(tmp_path / "late", clock=LateClock()) as late:
        await late.connect(await home.string())
        await late.sync.sync_now()
        await late.add("GitHub", JBSW, synced=True)
        assert abs(late.code("GitHub").modified - SystemClock().now_ms()) < 60_000
        assert late.sync.status.last_contact_ms < SystemClock().now_ms() - TEN_YEARS_MS // 2


async def test_a_removed_key_pauses_and_keeps_its_codes(home, tmp_path):
    async with running(tmp_path / "a") as a, running(tmp_path / "b") as b:
        await a.connect(await home.string())
        text = await home.new_key()
        kid = next(kid for kid in home.owner.keys if home.owner.string(kid, home.process.url) == text)
        await b.connect(text)
        await a.add("GitHub", JBSW, synced=True)
        await a.sync.sync_now()
        b.sync.start()
        await b.until(lambda: b.synced() == {"GitHub"} and b.sync.status.live)
        await home.remove(kid)
        await b.until(lambda: b.sync.status.alarm is not None)
        assert b.sync.status.alarm == "sync.key_revoked"
        assert b.synced() == {"GitHub"}
        await a.add("After", GEZD, synced=True)
        await a.sync.sync_now()
        assert a.vault.snapshot.sync.pin.epoch == 1
        assert b.synced() == {"GitHub"}
        await b.connect(await home.string())  # another key of the same vault: it goes on where it was
        await b.sync.sync_now()
        assert b.synced() == {"GitHub", "After"}
        assert b.sync.status.alarm is None


async def test_a_restored_server_is_repaired(home, process, tmp_path):
    async with running(tmp_path / "a") as a, running(tmp_path / "b") as b:
        for app in (a, b):
            await app.connect(await home.string())
        await a.add("Before", JBSW, synced=True)
        for app in (a, b):
            await app.sync.sync_now()
        await process.stop()
        shutil.copytree(tmp_path / "server", tmp_path / "backup")
        await process.start()
        await a.add("Lost", GEZD, synced=True)
        for app in (a, b):
            await app.sync.sync_now()
        await process.stop()
        shutil.rmtree(tmp_path / "server")
        shutil.copytree(tmp_path / "backup", tmp_path / "server")
        await process.start()
        for app in (a, b):
            with pytest.raises(AppError, match=r"sync\.server_lost_changes"):
                await app.sync.sync_now()
            assert app.synced() == {"Before", "Lost"}
        await a.sync.repair()
        assert a.vault.snapshot.sync.pin.gen == 1
        assert any("before-repair" in copy.name for copy in a.vault.copies())
        await b.sync.repair()
        await a.sync.sync_now()
        assert a.synced() == b.synced() == {"Before", "Lost"}
        assert await a.sync.check_words() == await b.sync.check_words()


async def test_a_new_vault_of_the_owner_pauses_and_loses_nothing(home, tmp_path):
    async with running(tmp_path / "a") as a, running(tmp_path / "b") as b:
        for app in (a, b):
            await app.connect(await home.string())
        await a.add("GitHub", JBSW, synced=True)
        for app in (a, b):
            await app.sync.sync_now()
        await home.browser.ok("DELETE", "/vault", {"confirm": home.email})
        for app in (a, b):
            with pytest.raises(AppError):
                await app.sync.sync_now()
            assert app.sync.status.alarm in ("sync.vault_gone", "sync.signed_out")
            assert app.synced() == {"GitHub"}
        home.owner = Owner(home.owner.ref.account)
        await home.browser.ok("POST", "/vault", home.owner.create())
        for app in (a, b):
            offer = await app.sync.offer(await home.string())
            assert not offer.again
            await app.sync.accept(offer, "all")
            await app.sync.sync_now()
        await a.sync.sync_now()
        assert a.synced() == b.synced() == {"GitHub"}
        assert len(a.vault.snapshot.codes) == len(b.vault.snapshot.codes) == 1


class MovedClock(SystemClock):
    """A computer on which time passes without anything happening."""

    passed_ms = 0

    def now_ms(self) -> int:
        return super().now_ms() + self.passed_ms


async def test_a_line_that_breaks_off_is_no_contact_and_says_nothing_about_the_time(home, process, tmp_path):
    async with running(tmp_path / "a", clock=MovedClock()) as a:
        await a.connect(await home.string())
        a.sync.start()
        await a.until(lambda: a.sync.status.live)
        await a.sync.sync_now()  # nothing that began before is under way any more
        contact = a.sync.status.last_contact_ms
        a.clock.passed_ms = 600_000
        await process.stop()
        await a.until(lambda: a.sync.status.error is not None)
        assert a.sync.status.last_contact_ms == contact
        await a.add("GitHub", JBSW)
        assert abs(a.code("GitHub").modified - a.clock.now_ms()) < 60_000


async def test_restore_without_a_key_by_mail_and_passphrase(home, process, tmp_path):
    async with running(tmp_path / "a") as a, running(tmp_path / "b") as b:
        await a.connect(await home.string())
        await a.add("GitHub", JBSW, synced=True)
        await a.sync.sync_now()
        for secret in (home.owner.passphrase, None):
            restore = await b.sync.restore(home.email, server=process.url)
            code = (await process.said(r"\b([0-9A-Z]{4}-[0-9A-Z]{4})\b")).group(1)
            with pytest.raises(AppError, match=r"sync\.code_wrong"):
                await restore.enter_code("0000-0000" if code != "0000-0000" else "1111-1111")
            assert await restore.enter_code(code) is False
            if secret is not None:
                with pytest.raises(AppError, match=r"sync\.passphrase_wrong"):
                    await restore.unlock("not the passphrase at all")
            choices = await restore.unlock(secret or recovery_text(home.owner))
            assert [choice.name for choice in choices] == ["My devices"]
            await b.sync.accept(await b.sync.offer_restored(restore), "none")
            await b.sync.sync_now()
            assert b.synced() == {"GitHub"}
            await b.sync.disconnect(keep=False)


def recovery_text(owner):
    """As the Emergency Kit shows it."""
    text = write_recovery_key(owner.recovery)
    return " ".join(text[i : i + 4] for i in range(0, len(text), 4))


async def test_many_at_once_arrive_everywhere(home, tmp_path):
    async with running(tmp_path / "a") as a, running(tmp_path / "b") as b:
        for app in (a, b):
            await app.connect(await home.string())
            app.sync.start()

        async def adds(app, letter):
            for number in range(12):
                await app.add(f"{letter}{number}", f"JBSWY3DPEHPK3{letter * 2}{'ABCDEFGHIJKL'[number]}", synced=True)

        await asyncio.gather(adds(a, "A"), adds(b, "B"))
        everything = {f"{letter}{number}" for letter in "AB" for number in range(12)}
        await a.until(lambda: a.synced() == everything)
        await b.until(lambda: b.synced() == everything)
