"""Nothing of a vault is readable on the server: not in the database, not in the log, not in a mail (SYNC.md 16.7)."""

from __future__ import annotations

import logging

from app.core.octets import to_base64url
from tests.kit.mailbox import text_of
from tests.kit.people import People
from tests.kit.protocol_client import code_record
from tests.kit.sync_service import config_of, running_service

ISSUER, NOTE, ADDRESS = "Zeitgeistbank", "grandmother's recipe", "ann.private@example.org"


async def test_a_full_run_leaves_only_sealed_data(tmp_path, caplog):
    caplog.set_level(logging.DEBUG)
    async with running_service(config_of(tmp_path / "data")) as service:
        crowd = People(service)
        owner = await crowd.owner(ADDRESS)
        device = await crowd.device(owner)
        await device.commit({bytes(16): code_record(ISSUER, note=NOTE)}, meta={"ops": [{"issuer": ISSUER}]})
        await owner.pull()
        await owner.unlock()
        key = await owner.create_key()
        await owner.remove(key)
        await device.pull()
        await device.commit({}, (bytes(16),))
        await service.services.post.deliver_due()
        mails = [text_of(message) for message in service.mailbox.messages]
        token, cookie = device.token, next(iter(owner.browser.cookies.values()))
        await crowd.close()
    secrets = {
        "key": owner.keys[0].secret, "proof": owner.keys[0].proof, "passphrase proof": owner.proof("pw"),
        "recovery proof": owner.proof("rk"), "vault key": owner.vks[0], "new vault key": owner.vks[1],
        "master": owner.amk, "recovery key": owner.rk,
    }  # fmt: skip
    stored = b"".join(path.read_bytes() for path in (tmp_path / "data").iterdir() if path.name != "master.key")
    logged = "\n".join(
        record.getMessage() + str(getattr(record, "fields", ""))
        for record in caplog.records
        if record.name.startswith("4otp")
    )
    for name, secret in secrets.items():
        for form in (secret, to_base64url(secret).encode(), secret.hex().encode()):
            assert form not in stored, name
            assert form.decode("latin-1") not in logged, name
            assert not [mail for mail in mails if form.decode("latin-1") in mail], name
    for text in (
        ISSUER,
        NOTE,
        "JBSWY3DPEHPK3PXP",
        "me@example.org",
        "My devices",
        token,
        token[-43:],
        cookie,
        cookie[-43:],
    ):
        assert text.encode() not in stored, text
        assert text not in logged, text
        assert not [mail for mail in mails if text in mail], text
    for text in (ADDRESS, "ann.private"):
        assert text.encode() not in stored
        assert text not in logged
