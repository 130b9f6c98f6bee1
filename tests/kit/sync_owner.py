"""The owner's side of the protocol for tests: makes a vault, creates and removes keys, shows strings (SYNC.md 4).

In the product this is the dashboard's work. It makes the same requests for the server in memory and for a real one.
"""

from __future__ import annotations

import os
from collections.abc import Mapping

from app.core.octets import to_base64url, u32
from app.crypto import ledger
from app.crypto.hashing import equal, sha256
from app.crypto.seal import seal
from app.sync import keys as k
from app.sync.records import seal_meta, seal_name
from app.sync.strings import AccessKeyString, write_access_key
from app.sync.verify import Known, Pulled, fields_of, root_of, verify
from app.vault.sync_state import Floor, Pin
from app.wire.canonical import canonical_json, pad
from app.wire.messages import (
    CommitRequest,
    CreateKeyRequest,
    Header,
    KeySlot,
    NewKey,
    PassphraseSlot,
    PullAnswer,
    RecoverySlot,
    RotateRequest,
    Slots,
    UnlockAnswer,
    VaultRequest,
)
from app.wire.octets import Hash, Id, KeyBox, KeyringBox, KeysetBox, MetaBox, NameBox, Salt


class Owner:
    """Whoever opened the owner's key (AMK), in one browser."""

    def __init__(
        self, account: bytes, *, passphrase: str = "six words that nobody else has", vault: bytes | None = None
    ):
        self.passphrase = passphrase
        self.amk = os.urandom(32)
        self.recovery = os.urandom(20)
        self.ref = k.VaultRef(account, vault or os.urandom(16))
        self.device = os.urandom(16)
        self.epoch = 0
        self.version = 1
        self.vault_keys: dict[int, bytes] = {0: os.urandom(32)}
        self.keys: dict[bytes, k.AccessKey] = {}
        self.pin = Pin()

    # Requests

    def create(self, name: str = "My devices") -> VaultRequest:
        """A new vault with one access key."""
        key = self._new_key()
        salt = os.urandom(16)
        passphrase = k.passphrase_secret(self.passphrase, salt, 1)
        recovery = k.recovery_secret(self.recovery)
        pw_context = k.passphrase_slot_context(self.ref, 1, 1, salt)
        rk_context = k.recovery_slot_context(self.ref, 1)
        return VaultRequest(
            vault=Id(self.ref.vault),
            slots=Slots(
                pw=PassphraseSlot(
                    1,
                    1,
                    Salt(salt),
                    Hash(sha256(passphrase.proof)),
                    KeyBox(seal(passphrase.kek, "slot-pw", pw_context, self.amk)),
                ),
                rk=RecoverySlot(
                    1, Hash(sha256(recovery.proof)), KeyBox(seal(recovery.kek, "slot-rk", rk_context, self.amk))
                ),
            ),
            keyset=self._keyset(),
            keyset_version=self.version,
            write_key=Hash(ledger.write_key(self.vault_keys[0])),
            keys=[self._listed(key, name)],
            genesis=self._commit(ledger.GENESIS, Pin(), {}),
        )

    def create_key(self, unlocked: UnlockAnswer, snapshot: PullAnswer, name: str = "another") -> CreateKeyRequest:
        live = self.ready(unlocked, snapshot)
        key = self._new_key()
        self.version += 1
        return CreateKeyRequest(
            keyset=self._keyset(),
            keyset_version=self.version,
            epoch=self.epoch,
            new=[self._listed(key, name)],
            commit=self._commit(ledger.KEYS, self.pin, live),
        )

    def rotate(self, unlocked: UnlockAnswer, snapshot: PullAnswer, *remove: bytes) -> RotateRequest:
        """A new epoch for the keys that stay; without `remove` the keys are renewed."""
        live = self.ready(unlocked, snapshot)
        for kid in remove:
            del self.keys[kid]
        self.epoch = max(self.epoch, unlocked.seen_epoch) + 1
        self.vault_keys[self.epoch] = os.urandom(32)
        self.version += 1
        older = b"".join(u32(e) + key for e, key in sorted(self.vault_keys.items()) if e < self.epoch)
        newest = self.vault_keys[self.epoch]
        return RotateRequest(
            keyset=self._keyset(),
            keyset_version=self.version,
            epoch=self.epoch,
            keyring=KeyringBox(seal(newest, "keyring", k.keyring_context(self.ref, self.epoch), older)),
            write_key=Hash(ledger.write_key(newest)),
            slots=[KeySlot(Id(key.kid), self._slot(key)) for key in self.keys.values()],
            commit=self._commit(ledger.KEYS, self.pin, live),
            remove=[Id(kid) for kid in remove],
        )

    # The check that every key operation starts with (SYNC.md 4.5)

    def ready(self, unlocked: UnlockAnswer, snapshot: PullAnswer) -> Mapping[str, ledger.LiveRecord]:
        opened = k.open_keyset(self.amk, self.ref, unlocked.epoch, unlocked.keyset_version, unlocked.keyset)
        self.keys = dict(opened.keys)
        found = {unlocked.epoch: opened.vault_key}
        if unlocked.epoch and unlocked.keyring is not None:
            found.update(k.open_keyring(opened.vault_key, self.ref, unlocked.epoch, unlocked.keyring))
        for epoch, vault_key in found.items():
            assert equal(self.vault_keys.get(epoch, vault_key), vault_key), "a known epoch's key never changes"
        self.vault_keys = {**self.vault_keys, **found}
        self.epoch, self.version = unlocked.epoch, unlocked.keyset_version
        pulled = Pulled(snapshot.head, True, snapshot.headers, snapshot.changed, snapshot.deleted)
        known = {epoch: key for epoch, key in self.vault_keys.items() if epoch <= self.epoch}
        verified = verify(Known(self.ref, known, Pin(), {}), pulled)
        self.pin = verified.pin
        return {i: ledger.LiveRecord(e.rev, e.epoch, e.box_hash) for i, e in verified.base.items()}

    def string(self, kid: bytes | None = None, server: str | None = None, *, floor: bool = True) -> str:
        """The access key's string, with the floor of what was verified last."""
        key = self.keys[kid] if kid else next(iter(self.keys.values()))
        lowest = Floor(self.pin.gen, self.pin.seq, self.pin.epoch) if floor and self.pin.seq else None
        return write_access_key(AccessKeyString(key.secret, server, lowest))

    # Within

    def _new_key(self) -> k.AccessKey:
        key = k.access_key(os.urandom(32))
        self.keys[key.kid] = key
        return key

    def _listed(self, key: k.AccessKey, name: str) -> NewKey:
        sealed = seal_name(self.vault_keys[self.epoch], self.ref.vault, key.kid, self.epoch, name)
        return NewKey(Id(key.kid), Hash(sha256(key.proof)), self._slot(key), NameBox(sealed))

    def _slot(self, key: k.AccessKey) -> KeyBox:
        context = k.access_slot_context(self.ref, key.kid, self.epoch)
        return KeyBox(seal(key.kek, "slot-ak", context, self.vault_keys[self.epoch]))

    def _keyset(self) -> KeysetBox:
        stored = {
            "vk": to_base64url(self.vault_keys[self.epoch]),
            "rk": to_base64url(self.recovery),
            "keys": [
                {"kid": to_base64url(kid), "secret": to_base64url(key.secret)} for kid, key in sorted(self.keys.items())
            ],
        }
        context = k.keyset_context(self.ref, self.epoch, self.version)
        return KeysetBox(seal(self.amk, "keyset", context, pad(canonical_json(stored))))

    def _commit(self, kind: int, pin: Pin, live: Mapping[str, ledger.LiveRecord]) -> CommitRequest:
        vault_key = self.vault_keys[self.epoch]
        commit_id = os.urandom(16)
        meta = seal_meta(vault_key, self.ref.vault, commit_id, b'{"app":"test","at":0,"ops":[]}')
        header = Header(
            vault=Id(self.ref.vault),
            gen=pin.gen,
            seq=pin.seq + 1,
            prev=Hash(pin.hash),
            epoch=self.epoch,
            kind=kind,
            ops_hash=Hash(ledger.operations_hash([])),
            state_root=Hash(root_of(live)),
            meta_hash=Hash(sha256(meta)),
            commit_id=Id(commit_id),
            kid=Id(ledger.ZERO16),
            device=Id(self.device),
        )
        hashed = ledger.commit_hash(fields_of(header))
        self.pin = Pin(header.gen, header.seq, hashed, header.epoch)
        return CommitRequest(
            header=header,
            mac=Hash(ledger.commit_mac(vault_key, hashed)),
            write_tag=Hash(ledger.write_tag(ledger.write_key(vault_key), hashed)),
            meta=MetaBox(meta),
        )
