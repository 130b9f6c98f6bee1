"""An account on a real server, with its owner: signs in by the mailed code, makes the vault, keys and strings."""

from __future__ import annotations

import httpx

from app.core.octets import to_base64url
from app.sync import keys as k
from app.sync.strings import AccessKeyString, parse_access_key, write_access_key
from app.wire.messages import PullAnswer, UnlockAnswer, UnlockParameters, UnlockRequest
from app.wire.octets import Hash, Id, decode
from tests.kit.protocol_client import Browser
from tests.kit.sync_owner import Owner
from tests.kit.sync_process import ServerProcess


class RealHome:
    """Use `open` and `close`."""

    def __init__(self, process: ServerProcess, email: str = "me@example.org") -> None:
        self.process = process
        self.email = email
        self.client = httpx.AsyncClient(base_url=process.url, timeout=30)
        self.browser = Browser(self.client)
        self.owner: Owner

    async def open(self) -> RealHome:
        await self.sign_in()
        account = (await self.browser.ok("GET", "/account")).json()["account"]
        self.owner = Owner(Id.parse(account))
        await self.browser.ok("POST", "/vault", self.owner.create())
        return self

    async def sign_in(self) -> None:
        request_id = await self.browser.ask(self.email)
        code = (await self.process.said(r"\b([0-9A-Z]{4}-[0-9A-Z]{4})\b")).group(1)
        await self.browser.ok("POST", "/auth/redeem", {"request_id": request_id, "code": code})

    async def close(self) -> None:
        await self.client.aclose()

    async def unlock(self) -> UnlockAnswer:
        ask = decode((await self.browser.ok("GET", "/vault/unlock?kind=pw")).content, UnlockParameters)
        secret = k.passphrase_secret(self.owner.passphrase, ask.salt, ask.kdf_id)
        request = UnlockRequest("pw", ask.version, Hash(secret.proof))
        return decode((await self.browser.ok("POST", "/vault/unlock", request)).content, UnlockAnswer)

    async def snapshot(self) -> PullAnswer:
        first = page = decode((await self.browser.ok("GET", "/sync/pull")).content, PullAnswer)
        changed = list(first.changed)
        while page.more:
            query = f"until={first.head.seq}&until_hash={to_base64url(first.head.hash)}&after={page.next}"
            page = decode((await self.browser.ok("GET", f"/sync/pull?{query}")).content, PullAnswer)
            changed += page.changed
        return PullAnswer(first.mode, first.head, first.headers, changed, [], False)

    async def string(self, kid: bytes | None = None) -> str:
        """As the dashboard shows it now: with the server and a verified floor."""
        self.owner.ready(await self.unlock(), await self.snapshot())
        return self.owner.string(kid, self.process.url)

    async def new_key(self) -> str:
        known = set(self.owner.keys)
        request = self.owner.create_key(await self.unlock(), await self.snapshot())
        await self.browser.ok("POST", "/keys", request)
        return self.owner.string(next(kid for kid in self.owner.keys if kid not in known), self.process.url)

    async def remove(self, *kids: bytes) -> None:
        """Without kids the keys are renewed."""
        request = self.owner.rotate(await self.unlock(), await self.snapshot(), *kids)
        await self.browser.ok("POST", "/keys/rotate", request)


def at(string: str, url: str) -> str:
    """The same key, named for another address of the same server."""
    key = parse_access_key(string)
    return write_access_key(AccessKeyString(key.secret, url, key.floor))
