"""Restore without an access key (SYNC.md 8.3): second factor, and a server that lies on the way. Nothing is written."""

from __future__ import annotations

import pyotp
import pytest

from app.core.errors import AppError
from app.core.octets import from_base64url, to_base64url
from app.services.sync import SyncService
from app.services.sync_status import SyncOptions
from tests.kit.lying_line import LyingLines
from tests.kit.sync_app import running
from tests.kit.sync_home import RealHome
from tests.kit.sync_process import serving_process

JBSW = "JBSWY3DPEHPK3PXP"
CODE = r"\b([0-9A-Z]{4}-[0-9A-Z]{4})\b"


@pytest.fixture
async def home(tmp_path):
    async with serving_process(tmp_path / "server") as process:
        home = await RealHome(process).open()
        yield home
        await home.close()


def flipped(text: str) -> str:
    octets = bytearray(from_base64url(text))
    octets[-1] ^= 1
    return to_base64url(bytes(octets))


async def begun(home, sync):
    """Up to the passphrase."""
    restore = await sync.restore(home.email, server=home.process.url)
    code = (await home.process.said(CODE)).group(1)
    return restore, await restore.enter_code(code)


LIES = {
    "a key is missing from the list": ("GET /keys", lambda keys: keys[1:], "sync.integrity.keys_differ"),
    "a key too many is in the list": (
        "GET /keys",
        lambda keys: [*keys, {**keys[0], "kid": to_base64url(bytes(16))}],
        "sync.integrity.keys_differ",
    ),
    "another slot": ("POST /vault/unlock", lambda a: {**a, "slot": flipped(a["slot"])}, "sync.integrity.bad_slot"),
    "another keyset": (
        "POST /vault/unlock",
        lambda a: {**a, "keyset": flipped(a["keyset"])},
        "sync.integrity.bad_slot",
    ),
    "the keyset of another epoch": ("POST /vault/unlock", lambda a: {**a, "epoch": 7}, "sync.integrity.bad_slot"),
    "an older keyset": ("POST /vault/unlock", lambda a: {**a, "keyset_version": 9}, "sync.integrity.bad_slot"),
    "a weaker derivation": ("GET /vault/unlock", lambda a: {**a, "kdf_id": 0}, "sync.integrity.malformed"),
    "an unknown derivation": ("GET /vault/unlock", lambda a: {**a, "kdf_id": 99}, "sync.integrity.malformed"),
    "no salt": ("GET /vault/unlock", lambda a: {**a, "salt": None}, "sync.integrity.malformed"),
    "another salt": (
        "GET /vault/unlock",
        lambda a: {**a, "salt": to_base64url(bytes(16))},
        "sync.passphrase_wrong",
    ),
    "another vault": (
        "GET /vault/unlock",
        lambda a: {**a, "vault": to_base64url(bytes(16))},
        "sync.integrity.bad_slot",
    ),
    "nothing": ("POST /vault/unlock", lambda _answer: {}, "sync.bad_answer"),
    "a list for an answer": ("GET /account", lambda _answer: [], "sync.bad_answer"),
    "no vault": ("GET /vault/unlock", "sync.no_vault", "sync.no_vault"),
    "locked": ("POST /vault/unlock", "sync.locked", "sync.locked"),
    "a broken server": ("GET /keys", "sync.server_error", "sync.server_error"),
    "a hotel's page": ("GET /account", "sync.not_a_sync_server", "sync.not_a_sync_server"),
}


async def test_every_lie_on_the_way_is_named_and_writes_nothing(home, tmp_path):
    async with running(tmp_path / "a") as a:
        await a.connect(await home.string())
        await a.add("GitHub", JBSW, synced=True)
        await a.sync.sync_now()
    async with running(tmp_path / "b") as b:
        await b.add("Here", JBSW[:-1] + "A")
        lines = LyingLines()
        sync = SyncService(b.vault, b.clock, SyncOptions(app="4OTP/test"), open_line=lines)
        before = b.vault.snapshot
        restore, second = await begun(home, sync)
        assert second is False
        for name, (where, lie, code) in LIES.items():
            lines.lies = {where: lie}
            with pytest.raises(AppError) as failure:
                await restore.unlock(home.owner.passphrase)
            assert failure.value.code == code, name
            with pytest.raises(AppError, match=r"sync\.no_keys"):
                await restore.use()
            assert b.vault.snapshot is before, name
        derived = [what for what in lines.asked if what == "POST /vault/unlock"]
        assert len(derived) == len(LIES) - 6, "a weak derivation, or none, is refused before anything is sent"
        lines.lies = {}
        await restore.unlock(home.owner.passphrase)
        for lie in ("sync.key_unknown", "sync.key_revoked", "sync.server_error", "sync.not_a_sync_server"):
            lines.lies = {"POST /connect": lie}
            with pytest.raises(AppError, match=lie.replace(".", r"\.")):
                await sync.offer_restored(restore)
            assert b.vault.snapshot is before
        lines.lies = {"POST /connect": lambda a: {**a, "slot": flipped(a["slot"])}}
        with pytest.raises(AppError, match=r"sync\.integrity\.bad_slot"):
            await sync.offer_restored(restore)
        lines.lies = {}
        await sync.accept(await sync.offer_restored(restore), "all")
        await sync.sync_now()
        assert b.synced() == {"GitHub", "Here"}
        await sync.stop()


async def test_a_removed_key_that_is_listed_again_is_an_alarm(home, tmp_path):
    async with running(tmp_path / "a") as a:
        await home.new_key()
        removed = next(reversed(home.owner.keys))
        listed = [key for key in (await home.browser.ok("GET", "/keys")).json() if key["kid"] == to_base64url(removed)]
        assert listed
        await home.remove(removed)
        lines = LyingLines()
        lines.lies = {"GET /keys": lambda keys: [*(k for k in keys if k["kid"] != listed[0]["kid"]), *listed]}
        sync = SyncService(a.vault, a.clock, SyncOptions(app="4OTP/test"), open_line=lines)
        restore, _second = await begun(home, sync)
        with pytest.raises(AppError, match=r"sync\.integrity\.keys_differ"):
            await restore.unlock(home.owner.passphrase)
        await restore.close()
        assert a.vault.snapshot.sync is None


async def test_the_second_factor_is_asked_for_and_a_backup_code_will_do(home, tmp_path):
    secret = (await home.browser.ok("POST", "/account/2fa/start", {"name": "phone"})).json()["secret"]
    totp = pyotp.TOTP(secret.replace(" ", ""))
    body = {"code": totp.now(), "mail_codes": False}
    backup = (await home.browser.ok("POST", "/account/2fa/confirm", body)).json()["backup_codes"]
    async with running(tmp_path / "a") as a:
        restore, second = await begun(home, a.sync)
        assert second is True
        with pytest.raises(AppError):
            await restore.unlock(home.owner.passphrase)
        with pytest.raises(AppError, match=r"sync\.code_wrong"):
            await restore.enter_second_factor("aaaa-bbbb-cc")
        await restore.enter_second_factor(backup[0])
        assert len(await restore.unlock(home.owner.passphrase)) == 1
        await a.sync.accept(await a.sync.offer_restored(restore), "none")
        assert a.vault.snapshot.sync is not None
