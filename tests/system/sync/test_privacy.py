"""Every byte that leaves the app, the server's database and both logs, searched for what nobody else may know (16.7)."""

from __future__ import annotations

import base64
import logging
from dataclasses import replace

from app.core.octets import to_base64url
from app.core.redact import RedactingFilter
from app.sync import keys
from app.vault import commands
from tests.kit.cutting_proxy import proxying
from tests.kit.entries import entry
from tests.kit.sync_app import running
from tests.kit.sync_home import RealHome, at
from tests.kit.sync_process import serving_process

SECRET = "KRSXG5CTMVRXEZLUKN2GC43LEBUHK4TS"


def shapes(text: str) -> list[bytes]:
    """The text as it could appear: plain, in another case, hexadecimal, base64 at every alignment."""
    octets = text.encode()
    encoded = []
    for shift in range(3):
        core = base64.b64encode(bytes(shift) + octets)[4 if shift else 0 : -4]
        encoded += [core, core.replace(b"+", b"-").replace(b"/", b"_")]
    plain = [octets, text.lower().encode(), text.upper().encode(), octets.hex().encode(), octets.hex().upper().encode()]
    return [shape for shape in (*plain, *encoded) if len(shape) >= 6]


def test_the_search_would_find_something():
    hidden = b"..." + base64.b64encode(b"xx" + b"Sparkasse Nirgendwo") + b"..."
    assert any(shape in hidden for shape in shapes("Sparkasse Nirgendwo"))


async def test_nothing_that_a_code_says_leaves_the_app(tmp_path, caplog):
    caplog.set_level(logging.DEBUG)
    caplog.handler.addFilter(RedactingFilter())
    names = {"issuer": "Sparkasse Nirgendwo", "account": "erika.mustermann", "note": "Schliessfach vierzehn"}
    async with (
        serving_process(tmp_path / "server", LOG_LEVEL="debug") as process,
        proxying(process.url) as proxy,
        running(tmp_path / "a", name="Erikas Werkbank") as a,
        running(tmp_path / "b", name="Erikas Reisekiste") as b,
    ):
        home = await RealHome(process).open()
        string = at(await home.string(), proxy.url)
        added = replace(
            entry(names["issuer"], SECRET, account=names["account"], note=names["note"]),
            recovery_codes=("wiederkehr-4711",),
            tags=("Haushaltskram",),
        )
        await a.vault.apply(commands.add_entries([added], group="Familiengruppe"))
        await a.connect(string)
        await a.sync.sync_now()
        await b.connect(string)
        for app in (a, b):
            app.sync.start()
        await b.until(lambda: b.synced() == {names["issuer"]})
        await b.vault.apply(commands.edit(b.code(names["issuer"]).id, note="Zweite Notiz geheim"))
        await a.until(lambda: a.code(names["issuer"]).note == "Zweite Notiz geheim")
        await a.sync.history()
        restore = await b.sync.restore(home.email, server=proxy.url)
        await restore.enter_code((await process.said(r"\b([0-9A-Z]{4}-[0-9A-Z]{4})\b")).group(1))
        await restore.unlock(home.owner.passphrase)
        await restore.close()
        tokens = [app.vault.snapshot.sync.device_token for app in (a, b)]
        vault_keys = [key for app in (a, b) for key in app.vault.snapshot.sync.vks.values()]
        secret = a.vault.snapshot.sync.access_key
        await home.close()
        for app in (a, b):
            await app.sync.stop()
    never = [*names.values(), SECRET, "wiederkehr-4711", "Haushaltskram", "Familiengruppe", "Zweite Notiz geheim"]
    never += ["Erikas Werkbank", "Erikas Reisekiste", "My devices", home.owner.passphrase, string]
    never += [to_base64url(key) for key in (secret, home.owner.amk, home.owner.recovery, *vault_keys)]
    access = keys.access_key(secret)
    never_kept = [to_base64url(access.proof), to_base64url(access.kek), *tokens]
    wire = bytes(proxy.sent) + bytes(proxy.received)
    stored = b"".join(path.read_bytes() for path in (tmp_path / "server").rglob("*") if path.is_file())
    logs = (process.output + caplog.text).encode()
    assert len(wire) > 10_000
    assert len(stored) > 10_000
    assert b"http" in logs
    for text in never:
        for shape in shapes(text):
            for place, octets in (("wire", wire), ("database", stored), ("logs", logs)):
                assert shape not in octets, (text, place)
    for text in never_kept:
        assert text.encode() not in stored
        assert text.encode() not in logs
    for octets in (secret, access.proof, access.kek, home.owner.amk, *vault_keys):
        assert octets not in wire
        assert octets not in stored
