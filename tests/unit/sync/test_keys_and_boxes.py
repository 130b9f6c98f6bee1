"""Every box of SYNC.md 4.2 against the vectors, and none of them opens for anything else."""

from __future__ import annotations

import os

import pytest

from app.crypto import ledger
from app.crypto.errors import BadSealError
from app.crypto.hashing import sha256
from app.crypto.seal import seal
from app.sync import keys, records
from app.vault.merge import parse_record
from app.wire.canonical import NAME_BUCKETS, canonical_json, pad


def octets(vector, *names):
    values = [bytes.fromhex(vector[name]) for name in names]
    return values[0] if len(names) == 1 else values


def refused(call, *args, **options):
    with pytest.raises(BadSealError):
        call(*args, **options)


def test_access_key(protocol_vectors):
    vector = protocol_vectors["access_key"]
    key = keys.access_key(octets(vector, "secret"))
    assert (key.kid, key.kek, key.proof) == tuple(octets(vector, "kid", "kek", "auth"))
    assert sha256(key.proof) == octets(vector, "auth_sha256")


def test_owner_secrets(protocol_vectors):
    vector = protocol_vectors["kdf"]
    secret = keys.passphrase_secret(vector["passphrase"], octets(vector, "salt"), 1)
    assert (secret.kek, secret.proof) == tuple(octets(vector, "pw_kek", "pw_auth"))
    vector = protocol_vectors["recovery_key"]
    secret = keys.recovery_secret(octets(vector, "secret"))
    assert (secret.kek, secret.proof) == tuple(octets(vector, "kek", "auth"))


def test_a_kdf_that_is_unknown_too_weak_or_oddly_salted_is_refused_before_any_work():
    for kdf, salt in ((0, bytes(16)), (9, bytes(16)), (1, bytes(15)), (-1, bytes(16))):
        refused(keys.passphrase_secret, "x", salt, kdf)


def test_slots(protocol_vectors):
    vector = protocol_vectors["slot_pw"]
    ref = keys.VaultRef(*octets(vector, "account", "vault"))
    secret = keys.OwnerSecret(octets(vector, "kek"), b"")
    given = {"version": 1, "kdf_id": 1, "salt": octets(vector, "salt"), "slot": octets(vector, "blob")}
    assert keys.open_passphrase_slot(secret, ref, **given) == octets(vector, "amk")
    for other in ({"version": 2}, {"kdf_id": 2}, {"salt": bytes(16)}, {"slot": bytes(113)}):
        refused(keys.open_passphrase_slot, secret, ref, **{**given, **other})
    vector = protocol_vectors["slot_rk"]
    secret = keys.OwnerSecret(octets(vector, "kek"), b"")
    assert keys.open_recovery_slot(secret, ref, version=1, slot=octets(vector, "blob")) == octets(vector, "amk")
    refused(keys.open_recovery_slot, secret, ref, version=2, slot=octets(vector, "blob"))


def test_access_slot_is_bound_to_account_vault_key_and_epoch(protocol_vectors):
    vector = protocol_vectors["slot_ak"]
    key = keys.access_key(bytes(range(32)))
    ref = keys.VaultRef(*octets(vector, "account", "vault"))
    box = octets(vector, "blob")
    assert keys.open_access_slot(key, ref, 2, box) == octets(vector, "vk")
    refused(keys.open_access_slot, key, ref, 1, box)
    refused(keys.open_access_slot, keys.access_key(os.urandom(32)), ref, 2, box)
    refused(keys.open_access_slot, key, keys.VaultRef(bytes(16), ref.vault), 2, box)
    refused(keys.open_access_slot, key, keys.VaultRef(ref.account, bytes(16)), 2, box)
    short = seal(key.kek, "slot-ak", keys.access_slot_context(ref, key.kid, 2), bytes(31))
    refused(keys.open_access_slot, key, ref, 2, short)


def test_keyring(protocol_vectors):
    vector = protocol_vectors["keyring"]
    ref = keys.VaultRef(*octets(vector, "account", "vault"))
    opened = keys.open_keyring(octets(vector, "vk"), ref, 2, octets(vector, "blob"))
    assert {str(e): key.hex() for e, key in opened.items()} == vector["older"]
    refused(keys.open_keyring, octets(vector, "vk"), ref, 3, octets(vector, "blob"))
    for content in (bytes(35), (b"\0\0\0\x02" + bytes(32)), (b"\0\0\0\x01" + bytes(32)) * 2):
        box = seal(octets(vector, "vk"), "keyring", keys.keyring_context(ref, 2), content)
        refused(keys.open_keyring, octets(vector, "vk"), ref, 2, box)


def test_keyset(protocol_vectors):
    vector = protocol_vectors["keyset"]
    ref = keys.VaultRef(*octets(vector, "account", "vault"))
    opened = keys.open_keyset(octets(vector, "amk"), ref, 2, 5, octets(vector, "blob"))
    assert bytes(range(32)) in {key.secret for key in opened.keys.values()}
    assert len(opened.keys) == 2
    refused(keys.open_keyset, octets(vector, "amk"), ref, 2, 6, octets(vector, "blob"))
    refused(keys.open_keyset, octets(vector, "amk"), ref, 1, 5, octets(vector, "blob"))
    for stored in (
        {"vk": "", "rk": "", "keys": []},
        [],
        {"vk": "A" * 43, "rk": "A" * 27, "keys": [{"kid": "A" * 22, "secret": "A" * 43}]},
    ):
        box = seal(octets(vector, "amk"), "keyset", keys.keyset_context(ref, 2, 5), pad(canonical_json(stored)))
        refused(keys.open_keyset, octets(vector, "amk"), ref, 2, 5, box)


def test_record_is_sealed_as_the_vector_and_bound_to_its_place(protocol_vectors):
    vector = protocol_vectors["record"]
    vault_key, vault, record_id = octets(vector, "vk", "vault", "id")
    raw = vector["json"].encode()
    box = records.seal_record(vault_key, vault, record_id, 7, 2, raw, salt=octets(vector, "s1_salt"))
    assert box.hex() == vector["sealed"]
    assert records.open_record(vault_key, vault, record_id, 7, 2, box) == raw
    assert parse_record(raw) == vector["record"]
    for key, place in (
        (bytes(32), (vault, record_id, 7, 2)),
        (vault_key, (bytes(16), record_id, 7, 2)),
        (vault_key, (vault, bytes(16), 7, 2)),
        (vault_key, (vault, record_id, 8, 2)),
        (vault_key, (vault, record_id, 7, 1)),
    ):
        refused(records.open_record, key, *place, box)
    for place in range(0, len(box), 7):
        refused(
            records.open_record,
            vault_key,
            vault,
            record_id,
            7,
            2,
            box[:place] + bytes([box[place] ^ 1]) + box[place + 1 :],
        )


def test_name_and_meta(protocol_vectors):
    vector = protocol_vectors["name"]
    vault_key, vault, kid = octets(vector, "vk", "vault", "kid")
    assert records.open_name(vault_key, vault, kid, 2, octets(vector, "blob")) == vector["name"]
    refused(records.open_name, vault_key, vault, kid, 1, octets(vector, "blob"))
    box = records.seal_name(vault_key, vault, kid, 0, "Büro")
    assert records.open_name(vault_key, vault, kid, 0, box) == "Büro"
    broken = seal(vault_key, "name", vault + kid + bytes(4), pad(b"\xff", NAME_BUCKETS))
    refused(records.open_name, vault_key, vault, kid, 0, broken)
    vector = protocol_vectors["commit"]
    commit_id = bytes.fromhex(vector["header"]["commit_id"])
    meta = records.open_meta(
        octets(vector, "vk"), bytes.fromhex(vector["header"]["vault"]), commit_id, octets(vector, "meta")
    )
    assert meta.decode() == vector["meta_json"]


def test_commit_vector(protocol_vectors):
    vector = protocol_vectors["commit"]
    header = {k: bytes.fromhex(v) if isinstance(v, str) else v for k, v in vector["header"].items()}
    hashed = ledger.commit_hash(ledger.CommitFields(**header))
    assert hashed.hex() == vector["commit_hash"]
    assert ledger.commit_mac(octets(vector, "vk"), hashed).hex() == vector["mac"]
    assert ledger.write_tag(ledger.write_key(octets(vector, "vk")), hashed).hex() == vector["write_tag"]


def test_secrets_are_not_in_their_repr():
    key = keys.access_key(bytes(range(32)))
    assert key.secret.hex() not in repr(key)
    assert repr(key.secret) not in repr(key)
    assert repr(key.kek) not in repr(key)
