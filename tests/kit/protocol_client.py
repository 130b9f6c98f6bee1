"""A small client of the sync protocol for tests of the server, written from SYNC.md: browser, owner, device.

It verifies what it pulls (chain, MACs, state root), so a test that ends well has seen a consistent log.
"""

from __future__ import annotations

import json
from dataclasses import dataclass, field

import httpx
import msgspec

from app.core.octets import length_prefixed, to_base64url, u32, u64
from app.crypto import ledger
from app.crypto.hashing import sha256, sub_key
from app.crypto.random import random_octets
from app.crypto.seal import open_sealed, seal
from app.wire.canonical import META_BUCKETS, NAME_BUCKETS, canonical_json, pad, unpad
from app.wire.messages import (
    CommitAnswer,
    CommitRequest,
    ConnectAnswer,
    ConnectRequest,
    CreateKeyRequest,
    Delete,
    Header,
    HistoryAnswer,
    KeySlot,
    NewKey,
    PassphraseSlot,
    PullAnswer,
    Put,
    RecordVersion,
    RecoverySlot,
    RotateRequest,
    SelfSlot,
    Slots,
    UnlockAnswer,
    UnlockRequest,
    VaultRequest,
)
from app.wire.octets import (
    Hash,
    Id,
    KeyBox,
    KeyringBox,
    KeysetBox,
    MetaBox,
    NameBox,
    RecordBox,
    Salt,
    decode,
    encode,
)
from tests.kit.mailbox import Mailbox, code_of

BROWSER = {"x-4otp": "1", "sec-fetch-site": "same-origin", "user-agent": "Test browser"}


class Refused(Exception):  # noqa: N818  (an answer, no failure of ours)
    """The server said no."""

    def __init__(self, response: httpx.Response) -> None:
        self.status = response.status_code
        self.problem = response.json()
        self.code = self.problem.get("code")
        super().__init__(f"{self.status} {self.problem}")


def checked(response: httpx.Response) -> httpx.Response:
    if response.status_code >= 400:
        raise Refused(response)
    return response


class Browser:
    """A signed-in browser, or one about to sign in. Cookies are kept by hand: httpx keeps Secure ones to itself."""

    def __init__(self, client: httpx.AsyncClient) -> None:
        self.client = client
        self.cookies: dict[str, str] = {}
        self.account: bytes = b""

    async def call(self, method: str, path: str, body: object = None, **headers: str) -> httpx.Response:
        cookie = {"cookie": "; ".join(f"{k}={v}" for k, v in self.cookies.items())} if self.cookies else {}
        content = None if body is None else body if isinstance(body, bytes) else encode(body)
        response = await self.client.request(
            method,
            f"/api/v1{path}" if not str(self.client.base_url).rstrip("/").endswith("/api/v1") else path,
            content=content,
            headers={**BROWSER, "content-type": "application/json", **cookie, **headers},
        )
        for header in response.headers.get_list("set-cookie"):
            name, _, value = header.partition(";")[0].partition("=")
            if "Max-Age=0" in header:
                self.cookies.pop(name, None)
            else:
                self.cookies[name] = value
        return response

    async def ok(self, method: str, path: str, body: object = None, **headers: str) -> httpx.Response:
        return checked(await self.call(method, path, body, **headers))

    async def ask(self, email: str, locale: str = "en") -> str:
        answer = await self.ok("POST", "/auth/email", {"email": email, "purpose": "login", "locale": locale})
        return answer.json()["request_id"]

    async def sign_in(self, email: str, mailbox: Mailbox, *, keep: bool = False) -> dict:
        """By code; returns the answer of the redemption."""
        request_id = await self.ask(email)
        code = code_of(await mailbox.next_to(email, "Sign in"))
        answer = (await self.ok("POST", "/auth/redeem", {"request_id": request_id, "code": code, "keep": keep})).json()
        if answer["next"] == "ok":
            self.account = Id.parse((await self.ok("GET", "/account")).json()["account"])
        return answer


@dataclass
class AccessKey:
    """One access key's secret and what is derived from it."""

    secret: bytes = field(default_factory=lambda: random_octets(32))

    @property
    def kid(self) -> bytes:
        return sub_key(self.secret, "ak-id", 16)

    @property
    def proof(self) -> bytes:
        return sub_key(self.secret, "ak-auth")

    @property
    def kek(self) -> bytes:
        return sub_key(self.secret, "ak-kek")


@dataclass
class Log:
    """The verified state of a log: pin, keys by epoch, records."""

    vault: bytes
    vks: dict[int, bytes]
    gen: int = 0
    seq: int = 0
    hash: bytes = ledger.ZERO32
    epoch: int = 0
    live: dict[bytes, tuple[int, int, bytes]] = field(default_factory=dict)
    records: dict[bytes, dict] = field(default_factory=dict)
    headers: list[Header] = field(default_factory=list)

    def build(
        self,
        puts: dict[bytes, dict] | None = None,
        dels: tuple[bytes, ...] = (),
        *,
        kind: int = ledger.CONTENT,
        kid: bytes = ledger.ZERO16,
        device: bytes = ledger.ZERO16,
        epoch: int | None = None,
        commit_id: bytes | None = None,
        meta: dict | None = None,
    ) -> CommitRequest:
        """A commit on top of the pin."""
        at = self.epoch if epoch is None else epoch
        key, seq = self.vks[at], self.seq + 1
        state, ops, wire = dict(self.live), [], []
        for record, content in (puts or {}).items():
            context = self.vault + record + u64(seq) + u32(at)
            box = seal(key, "record", context, pad(canonical_json(content)))
            state[record] = (seq, at, sha256(box))
            ops.append(ledger.Operation(record, put=True, rev=seq, epoch=at, box_hash=sha256(box)))
            wire.append(Put(id=Id(record), blob=RecordBox(box)))
        for record in dels:
            state.pop(record, None)
            ops.append(ledger.Operation(record, put=False, rev=0, epoch=0, box_hash=ledger.ZERO32))
            wire.append(Delete(id=Id(record)))
        commit_id = commit_id or random_octets(16)
        sealed = seal(
            key, "commit-meta", self.vault + commit_id, pad(canonical_json(meta or {"app": "test"}), META_BUCKETS)
        )
        header = Header(
            vault=Id(self.vault),
            gen=self.gen + (kind == ledger.RECOVER),
            seq=seq,
            prev=Hash(self.hash),
            epoch=at,
            kind=kind,
            ops_hash=Hash(ledger.operations_hash(ops)),
            state_root=Hash(ledger.state_root({k: ledger.LiveRecord(*v) for k, v in state.items()})),
            meta_hash=Hash(sha256(sealed)),
            commit_id=Id(commit_id),
            kid=Id(kid),
            device=Id(device),
        )
        hashed = hash_of(header)
        return CommitRequest(
            header=header,
            mac=Hash(ledger.commit_mac(key, hashed)),
            write_tag=Hash(ledger.write_tag(ledger.write_key(key), hashed)),
            meta=MetaBox(sealed),
            ops=wire,
        )

    def adopt(self, request: CommitRequest) -> None:
        """The own commit was accepted."""
        header = request.header
        for op in request.ops:
            if isinstance(op, Put):
                self.live[bytes(op.id)] = (header.seq, header.epoch, sha256(op.blob))
                self._open(bytes(op.id), header.seq, header.epoch, op.blob)
            else:
                self.live.pop(bytes(op.id))
                self.records.pop(bytes(op.id))
        self._move(header)

    def verify(self, answer: PullAnswer, pages: list[PullAnswer] | None = None) -> None:
        """Adopts a pull, all of its pages, or fails."""
        pages = pages or [answer]
        headers = [signed for page in pages for signed in page.headers]
        if answer.mode == "snapshot":
            self.live, self.records = {}, {}
            assert len(headers) == 1
        for number, signed in enumerate(headers):
            header = signed.header
            if answer.mode == "delta" or number:
                assert (header.seq, header.prev) == (self.seq + 1, self.hash)
            assert header.vault == self.vault
            assert header.epoch >= self.epoch
            assert ledger.commit_mac(self.vks[header.epoch], hash_of(header)) == signed.mac
            self._move(header)
        boxes: dict[bytes, RecordVersion] = {}
        for page in pages:
            for record in page.deleted:
                self.live.pop(bytes(record), None)
                self.records.pop(bytes(record), None)
            for record in page.changed:
                boxes[bytes(record.id)] = record
                self.live[bytes(record.id)] = (record.rev, record.epoch, sha256(record.blob))
        root = ledger.state_root({k: ledger.LiveRecord(*v) for k, v in self.live.items()})
        assert root == self.headers[-1].state_root
        assert (self.gen, self.seq, self.hash) == (answer.head.gen, answer.head.seq, answer.head.hash)
        for record, version in boxes.items():
            if record in self.live:
                self._open(record, version.rev, version.epoch, version.blob)

    def _open(self, record: bytes, rev: int, epoch: int, box: bytes) -> None:
        plain = open_sealed(self.vks[epoch], "record", self.vault + record + u64(rev) + u32(epoch), box)
        self.records[record] = json.loads(unpad(plain))

    def _move(self, header: Header) -> None:
        self.gen, self.seq, self.epoch, self.hash = header.gen, header.seq, header.epoch, hash_of(header)
        self.headers.append(header)


class Owner:
    """Whoever holds the account master key: makes the vault, its keys, its epochs."""

    def __init__(self, browser: Browser) -> None:
        self.browser = browser
        self.account = browser.account
        self.vault = random_octets(16)
        self.amk, self.rk, self.prk = random_octets(32), random_octets(20), random_octets(32)
        self.salt = random_octets(16)
        self.vks = {0: random_octets(32)}
        self.keys = [AccessKey()]
        self.version = 1
        self.slot_version = {"pw": 1, "rk": 1}
        self.device = random_octets(16)
        self.log = Log(self.vault, self.vks)

    @property
    def epoch(self) -> int:
        return max(self.vks)

    def proof(self, kind: str = "pw") -> bytes:
        return sub_key(self.prk, "pw-auth") if kind == "pw" else sub_key(self.rk, "rk-auth")

    def vault_request(self) -> VaultRequest:
        context = self.account + self.vault + u32(1)
        pw = seal(sub_key(self.prk, "pw-kek"), "slot-pw", context + u32(1) + length_prefixed(self.salt), self.amk)
        rk = seal(sub_key(self.rk, "rk-kek"), "slot-rk", context, self.amk)
        return VaultRequest(
            vault=Id(self.vault),
            slots=Slots(
                pw=PassphraseSlot(
                    version=1,
                    kdf_id=1,
                    salt=Salt(self.salt),
                    auth_hash=Hash(sha256(self.proof("pw"))),
                    blob=KeyBox(pw),
                ),
                rk=RecoverySlot(version=1, auth_hash=Hash(sha256(self.proof("rk"))), blob=KeyBox(rk)),
            ),
            keyset=self.keyset(0, 1),
            keyset_version=1,
            keyring=self.keyring(0),
            write_key=Hash(ledger.write_key(self.vks[0])),
            keys=[self.new_key(self.keys[0], 0)],
            genesis=self.log.build(kind=ledger.GENESIS, device=self.device),
        )

    def keyset(self, epoch: int, version: int) -> KeysetBox:
        body = {
            "vk": to_base64url(self.vks[epoch]),
            "rk": to_base64url(self.rk),
            "keys": [
                {"kid": to_base64url(k.kid), "secret": to_base64url(k.secret)}
                for k in sorted(self.keys, key=lambda key: key.kid)
            ],
        }
        context = self.account + self.vault + u32(epoch) + u64(version)
        return KeysetBox(seal(self.amk, "keyset", context, pad(canonical_json(body))))

    def keyring(self, epoch: int) -> KeyringBox:
        plain = b"".join(u32(e) + key for e, key in sorted(self.vks.items()) if e < epoch)
        return KeyringBox(seal(self.vks[epoch], "keyring", self.account + self.vault + u32(epoch), plain))

    def slot(self, key: AccessKey, epoch: int) -> KeyBox:
        context = self.account + self.vault + key.kid + u32(epoch)
        return KeyBox(seal(key.kek, "slot-ak", context, self.vks[epoch]))

    def name(self, subject: bytes, epoch: int, text: str = "My devices") -> NameBox:
        box = seal(self.vks[epoch], "name", self.vault + subject + u32(epoch), pad(text.encode(), NAME_BUCKETS))
        return NameBox(box)

    def new_key(self, key: AccessKey, epoch: int) -> NewKey:
        return NewKey(
            kid=Id(key.kid),
            auth_hash=Hash(sha256(key.proof)),
            slot=self.slot(key, epoch),
            name=self.name(key.kid, epoch),
        )

    async def protect(self) -> CommitAnswer:
        request = self.vault_request()
        answer = decode((await self.browser.ok("POST", "/vault", request)).content, CommitAnswer)
        self.log.adopt(request.genesis)
        return answer

    async def unlock(self, kind: str = "pw") -> UnlockAnswer:
        request = UnlockRequest(kind=kind, version=self.slot_version[kind], proof=Hash(self.proof(kind)))
        return decode((await self.browser.ok("POST", "/vault/unlock", request)).content, UnlockAnswer)

    async def pull(self) -> None:
        await pull_into(self.log, lambda path: self.browser.ok("GET", path))

    def create_key_request(self, key: AccessKey) -> CreateKeyRequest:
        self.keys.append(key)
        request = CreateKeyRequest(
            keyset=self.keyset(self.epoch, self.version + 1),
            keyset_version=self.version + 1,
            epoch=self.epoch,
            new=[self.new_key(key, self.epoch)],
            commit=self.log.build(kind=ledger.KEYS, device=self.device),
        )
        self.keys.pop()
        return request

    async def create_key(self) -> AccessKey:
        key = AccessKey()
        request = self.create_key_request(key)
        await self.browser.ok("POST", "/keys", request)
        self.keys.append(key)
        self.version += 1
        self.log.adopt(request.commit)
        return key

    def rotate_request(self, *remove: AccessKey, epoch: int | None = None) -> RotateRequest:
        at = self.epoch + 1 if epoch is None else epoch
        self.vks[at] = random_octets(32)
        gone = {key.kid for key in remove}
        self.keys = [key for key in self.keys if key.kid not in gone]
        return RotateRequest(
            keyset=self.keyset(at, self.version + 1),
            keyset_version=self.version + 1,
            epoch=at,
            keyring=self.keyring(at),
            write_key=Hash(ledger.write_key(self.vks[at])),
            slots=[KeySlot(kid=Id(key.kid), slot=self.slot(key, at)) for key in self.keys],
            remove=[Id(kid) for kid in gone],
            commit=self.log.build(kind=ledger.KEYS, device=self.device, epoch=at),
        )

    async def remove(self, *keys: AccessKey, epoch: int | None = None) -> None:
        request = self.rotate_request(*keys, epoch=epoch)
        await self.browser.ok("POST", "/keys/rotate", request)
        self.version += 1
        self.log.adopt(request.commit)


class DeviceClient:
    """A device that was given an access key's secret."""

    def __init__(self, client: httpx.AsyncClient, key: AccessKey, device: bytes | None = None) -> None:
        self.client = client
        self.key = key
        self.device = device or random_octets(16)
        self.token = ""
        self.account = b""
        self.platform = "Linux"
        self.log: Log

    async def call(self, method: str, path: str, body: object = None, **headers: str) -> httpx.Response:
        content = None if body is None else body if isinstance(body, bytes) else encode(body)
        token = {"authorization": f"Bearer {self.token}"} if self.token else {}
        return await self.client.request(
            method,
            f"/api/v1{path}" if not str(self.client.base_url).rstrip("/").endswith("/api/v1") else path,
            content=content,
            headers={**token, "content-type": "application/json", **headers},
        )

    async def ok(self, method: str, path: str, body: object = None) -> httpx.Response:
        return checked(await self.call(method, path, body))

    async def connect(self) -> ConnectAnswer:
        request = ConnectRequest(
            kid=Id(self.key.kid), proof=Hash(self.key.proof), device=Id(self.device), platform=self.platform, app="test"
        )
        answer = decode((await self.ok("POST", "/connect", request)).content, ConnectAnswer)
        self.token, self.account = answer.device_token, bytes(answer.account)
        self.log = Log(bytes(answer.vault), {})
        self._take_slot(answer)
        return answer

    async def take_new_slot(self) -> None:
        self._take_slot(decode((await self.ok("GET", "/keys/self/slot")).content, SelfSlot))

    async def pull(self) -> bool:
        """Whether anything was new; fetches the slot of a new epoch first."""
        head = (await self.ok("GET", "/keys/self/slot")).content
        self._take_slot(decode(head, SelfSlot))
        return await pull_into(self.log, lambda path: self.ok("GET", path))

    def build(self, puts: dict[bytes, dict] | None = None, dels: tuple[bytes, ...] = (), **more) -> CommitRequest:
        return self.log.build(puts, dels, kid=self.key.kid, device=self.device, **more)

    async def commit(self, puts: dict[bytes, dict] | None = None, dels: tuple[bytes, ...] = (), **more) -> CommitAnswer:
        request = self.build(puts, dels, **more)
        answer = decode((await self.ok("POST", "/sync/commits", request)).content, CommitAnswer)
        self.log.adopt(request)
        return answer

    async def history(self) -> HistoryAnswer:
        return decode((await self.ok("GET", "/history")).content, HistoryAnswer)

    async def state(self, seq: int) -> list[RecordVersion]:
        return decode((await self.ok("GET", f"/history/{seq}/state")).content, list[RecordVersion])

    def _take_slot(self, answer: ConnectAnswer | SelfSlot) -> None:
        context = self.account + self.log.vault + self.key.kid + u32(answer.epoch)
        vk = open_sealed(self.key.kek, "slot-ak", context, answer.slot)
        self.log.vks[answer.epoch] = vk
        if answer.epoch and answer.keyring is not None:
            ring_context = self.account + self.log.vault + u32(answer.epoch)
            plain = open_sealed(vk, "keyring", ring_context, answer.keyring)
            for start in range(0, len(plain), 36):
                self.log.vks[int.from_bytes(plain[start : start + 4], "big")] = plain[start + 4 : start + 36]


def hash_of(header: Header) -> bytes:
    return ledger.commit_hash(ledger.CommitFields(*msgspec.structs.astuple(header)))


def pull_path(log: Log, first: PullAnswer | None = None, after: int = 0) -> str:
    path = f"/sync/pull?gen={log.gen}&seq={log.seq}&epoch={log.epoch}"
    if log.seq:
        path += f"&hash={to_base64url(log.hash)}"
    if first is not None:
        path += f"&until={first.head.seq}&until_hash={to_base64url(first.head.hash)}&after={after}"
    return path


async def pull_into(log: Log, get) -> bool:
    """All pages of a pull, verified as a whole; False for "nothing new"."""
    answer = await get(pull_path(log))
    if answer.status_code == 304:
        return False
    pages = [decode(answer.content, PullAnswer)]
    while pages[-1].more:
        pages.append(decode((await get(pull_path(log, pages[0], pages[-1].next))).content, PullAnswer))
    log.verify(pages[0], pages)
    return True


def code_record(name: str, **more) -> dict:
    """A plausible record."""
    return {
        "t": "otp", "type": "totp", "issuer": name, "account": "me@example.org", "secret": "JBSWY3DPEHPK3PXP",
        "algorithm": "SHA1", "digits": 6, "period": 30, **more,
    }  # fmt: skip
