"""Every byte of the protocol vectors that the crypto package is responsible for."""

from __future__ import annotations

import pytest

from app.core.octets import from_base64url, to_base64url, u32, u64
from app.crypto import bech32m, ledger
from app.crypto.errors import BadSealError
from app.crypto.hashing import hkdf_sha256, sub_key, tagged_hash
from app.crypto.kdf import KDF_SETS, check_kdf, stretch
from app.crypto.seal import open_sealed, seal
from app.wire.canonical import META_BUCKETS, NAME_BUCKETS, canonical_json, pad, unpad


def test_sub_keys_and_tagged_hash(protocol_vectors):
    v = protocol_vectors["sub"]
    key = bytes.fromhex(v["key"])
    assert sub_key(key, v["label"]).hex() == v["out"]
    assert sub_key(key, v["label"], 16).hex() == v["out16"]
    v = protocol_vectors["th"]
    assert tagged_hash(v["label"], *map(bytes.fromhex, v["parts"])).hex() == v["out"]


def test_hkdf_agrees_with_rfc_5869_case_1():
    okm = hkdf_sha256(b"\x0b" * 22, bytes(range(0xF0, 0xFA)), 42, bytes(range(13)))
    assert okm.hex() == ("3cb25f25faacd57a90434f64d0362f2a2d2d0a90cf1a5a4c5db02d56ecc4c5bf34007208d5b887185865")


def test_seal_is_byte_equal_and_opens(protocol_vectors):
    v = protocol_vectors["s1"]
    key, salt, context, plaintext = (bytes.fromhex(v[n]) for n in ("key", "salt", "ctx", "plaintext"))
    assert seal(key, v["label"], context, plaintext, salt=salt).hex() == v["sealed"]
    assert open_sealed(key, v["label"], context, bytes.fromhex(v["sealed"])) == plaintext


def test_seal_refuses_another_key_label_context_and_every_flipped_bit():
    key = bytes(32)
    box = seal(key, "record", b"ctx", b"hello")
    for args in ((b"\x01" * 32, "record", b"ctx"), (key, "name", b"ctx"), (key, "record", b"cty")):
        with pytest.raises(BadSealError):
            open_sealed(*args, box)
    for at in range(len(box) * 8):
        flipped = bytearray(box)
        flipped[at // 8] ^= 1 << at % 8
        with pytest.raises(BadSealError):
            open_sealed(key, "record", b"ctx", bytes(flipped))
    for size in range(len(box)):
        with pytest.raises(BadSealError):
            open_sealed(key, "record", b"ctx", box[:size])


def test_kdf(protocol_vectors):
    v = protocol_vectors["kdf"]
    for kdf_id, parameters in v["sets"].items():
        chosen = KDF_SETS[int(kdf_id)]
        assert (chosen.passes, chosen.lanes, chosen.memory_kib) == (
            parameters["iterations"],
            parameters["lanes"],
            parameters["memory_cost"],
        )
    prk = stretch(v["passphrase"], bytes.fromhex(v["salt"]), v["kdf_id"])
    assert prk.hex() == v["prk"]
    assert sub_key(prk, "pw-kek").hex() == v["pw_kek"]
    assert sub_key(prk, "pw-auth").hex() == v["pw_auth"]


@pytest.mark.parametrize(("kdf_id", "salt", "floor"), [(0, 16, 1), (5, 16, 1), (1, 16, 2), (1, 15, 1), (1, 17, 1)])
def test_kdf_is_refused_before_any_work(kdf_id, salt, floor):
    with pytest.raises(BadSealError):
        check_kdf(kdf_id, bytes(salt), floor=floor)


def test_strings(protocol_vectors):
    v = protocol_vectors["recovery_key"]
    secret = bytes.fromhex(v["secret"])
    assert bech32m.encode("4otprk", b"\x01" + secret) == v["string"]
    assert bech32m.decode("4otprk", v["string"]) == b"\x01" + secret
    assert bech32m.decode("4otprk", v["string"].upper()) == b"\x01" + secret
    grouped = " ".join(v["string"][i : i + 4] for i in range(0, len(v["string"]), 4)).replace(" ", "-\n ")
    assert bech32m.decode("4otprk", grouped) == b"\x01" + secret
    key = bytes.fromhex(protocol_vectors["access_key"]["secret"])
    assert bech32m.encode("4otp", b"\x01\x00" + key) == protocol_vectors["access_key"]["string"]


def test_every_single_character_error_in_a_string_is_found(protocol_vectors):
    text = protocol_vectors["access_key"]["string"]
    alphabet = "qpzry9x8gf2tvdw0s3jn54khce6mua7l"
    for at in range(5, len(text)):
        for wrong in alphabet:
            if wrong != text[at]:
                with pytest.raises(BadSealError):
                    bech32m.decode("4otp", text[:at] + wrong + text[at + 1 :])
    for wrong in (text[:-1] + text[-1].upper(), "", "4otp1", text[1:], "4otprk" + text[4:], text + "b"):
        with pytest.raises(BadSealError):
            bech32m.decode("4otp", wrong)


def test_commit(protocol_vectors):
    v = protocol_vectors["commit"]
    header = {k: bytes.fromhex(x) if isinstance(x, str) else x for k, x in v["header"].items()}
    fields = ledger.CommitFields(**header)
    operations = [
        ledger.Operation(bytes.fromhex(i), kind == "put", rev, epoch, bytes.fromhex(box_hash))
        for i, kind, rev, epoch, box_hash in v["ops"]
    ]
    live = {bytes.fromhex(i): ledger.LiveRecord(rev, epoch, bytes.fromhex(h)) for i, rev, epoch, h in v["state"]}
    assert ledger.operations_hash(operations) == fields.ops_hash
    assert ledger.state_root(live) == fields.state_root
    hashed = ledger.commit_hash(fields)
    assert hashed.hex() == v["commit_hash"]
    vault_key = bytes.fromhex(v["vk"])
    assert ledger.commit_mac(vault_key, hashed).hex() == v["mac"]
    assert ledger.write_key(vault_key).hex() == v["write_key"]
    assert ledger.write_tag(ledger.write_key(vault_key), hashed).hex() == v["write_tag"]
    assert tagged_hash("check", hashed).hex() == v["check"]
    meta = unpad(
        open_sealed(vault_key, "commit-meta", fields.vault + fields.commit_id, bytes.fromhex(v["meta"])), META_BUCKETS
    )
    assert meta.decode() == v["meta_json"]


def test_record_and_name(protocol_vectors):
    v = protocol_vectors["record"]
    key, vault, record_id, salt = (bytes.fromhex(v[n]) for n in ("vk", "vault", "id", "s1_salt"))
    assert canonical_json(v["record"]).decode() == v["json"]
    context = vault + record_id + u64(v["rev"]) + u32(v["epoch"])
    assert seal(key, "record", context, pad(canonical_json(v["record"])), salt=salt).hex() == v["sealed"]
    v = protocol_vectors["name"]
    key, vault, kid, box = (bytes.fromhex(v[n]) for n in ("vk", "vault", "kid", "blob"))
    assert unpad(open_sealed(key, "name", vault + kid + u32(v["epoch"]), box), NAME_BUCKETS).decode() == v["name"]


@pytest.mark.parametrize("text", ["AA=", "AAA=", "A", "AB", "A+", "AA A", "é"])
def test_base64url_is_canonical_only(text):
    with pytest.raises(ValueError):
        from_base64url(text)


def test_base64url_round_trip():
    for size in range(40):
        assert from_base64url(to_base64url(bytes(range(size))), size) == bytes(range(size))
