"""The vault file: byte-equal with the vectors, opened by each slot, refused when anything in it is changed."""

from __future__ import annotations

import json

import pytest

from app.core.errors import AppError
from app.core.octets import u32
from app.crypto.errors import BadSealError
from app.services import vault_keys
from app.vault.body import decode_body, encode_body
from app.vault.file import container, slots
from app.vault.file.container import Header, encode, open_body, parse
from app.wire.canonical import canonical_json


@pytest.fixture(scope="module")
def vector(protocol_vectors):
    return protocol_vectors["vault_file"]


@pytest.fixture(scope="module")
def octets(vector):
    return bytes.fromhex(vector["file"])


def finders(vector):
    return {
        "password": vault_keys.by_password(vector["password"]),
        "keyring": vault_keys.by_stored_key(bytes.fromhex(vector["keyring_secret"])),
        "recovery": vault_keys.by_recovery_key(vector["recovery"]),
    }


@pytest.mark.parametrize("slot", ["password", "keyring", "recovery"])
def test_each_slot_opens_the_vector(vector, octets, slot):
    sealed = parse(octets)
    dek = finders(vector)[slot](sealed)
    assert dek.hex() == vector["dek"]
    assert json.loads(open_body(sealed, dek)) == vector["body"]
    assert dict(sealed.header.members) == vector["header"]


def test_the_password_is_stretched_as_the_vector_says(vector, octets):
    slot = parse(octets).header.slots[0]
    assert slots.stretch(vector["password"], slot.salt, slot.kdf).hex() == vector["prk"]


def test_the_vector_is_written_byte_for_byte(vector, octets):
    sealed = parse(octets)
    dek = bytes.fromhex(vector["dek"])
    salt = octets[sealed.head_end + 33 : sealed.head_end + 65]
    snapshot = decode_body(open_body(sealed, dek), now_ms=0)
    assert encode(sealed.header, dek, encode_body(snapshot), salt=salt) == octets
    assert canonical_json(dict(sealed.header.members)).decode() == vector["header_json"]


def test_slots_are_sealed_byte_for_byte(vector, octets):
    header = parse(octets).header
    dek = bytes.fromhex(vector["dek"])
    keks = {
        "password": slots.password_kek(bytes.fromhex(vector["prk"])),
        "keyring": slots.keyring_kek(bytes.fromhex(vector["keyring_secret"])),
        "recovery": slots.recovery_kek(slots.read_recovery_key(vector["recovery"])),
    }
    for slot in header.slots:
        more = {"kdf": slot.kdf, "salt": slot.salt} if "salt" in slot.members else {}
        box_salt = slots.from_base64url(slot.members["key"])[1:33]
        made = slots.seal_slot(header.file_id, slot.id, slot.type, keks[slot.type], dek, box_salt=box_salt, **more)
        assert made == dict(slot.members)


@pytest.mark.parametrize("slot", ["password", "keyring", "recovery"])
def test_wrong_secrets_open_nothing(vector, octets, slot):
    wrong = {
        "password": vault_keys.by_password(vector["password"] + " "),
        "keyring": vault_keys.by_stored_key(bytes(32)),
        "recovery": vault_keys.by_recovery_key(slots.write_recovery_key(bytes(20))),
    }
    assert wrong[slot](parse(octets)) is None


def opens(octets, find):
    sealed = parse(octets)
    dek = find(sealed)
    return dek is not None and bool(open_body(sealed, dek))


def test_every_seventh_byte_flipped_is_refused(vector, octets):
    find = finders(vector)["keyring"]
    assert opens(octets, find)
    for at in range(0, len(octets), 7):
        for bit in (at % 8, (at + 3) % 8):
            flipped = bytearray(octets)
            flipped[at] ^= 1 << bit
            try:
                assert not opens(bytes(flipped), find), at
            except AppError as refused:
                assert refused.code in {"vault.damaged", "vault.not_a_vault", "vault.newer"}  # noqa: PT017


def test_truncated_anywhere_is_refused(vector, octets):
    find = finders(vector)["keyring"]
    structure = parse(octets).head_end + 32 + 90
    for size in [*range(structure), *range(structure, len(octets), 97), len(octets) - 1]:
        with pytest.raises(AppError) as refused:
            assert not opens(octets[:size], find)
        assert refused.value.code in {"vault.damaged", "vault.not_a_vault"}
    with pytest.raises(AppError):
        opens(octets + b"\x00", find)


@pytest.mark.parametrize(
    ("octets", "code"),
    [
        (b"", "vault.damaged"),
        (b"4OTPVL", "vault.damaged"),
        (b"PK\x03\x04 some zip archive, longer than a header", "vault.not_a_vault"),
        (b"4OTPVLT\x02" + bytes(200), "vault.newer"),
        (b"4OTPVLT\x01" + u32(65_537) + bytes(70_000), "vault.damaged"),
    ],
)
def test_other_files_are_named(octets, code):
    with pytest.raises(AppError) as refused:
        parse(octets)
    assert refused.value.code == code


def header_with(vector, **changes):
    members = {**vector["header"], **changes}
    return {name: value for name, value in members.items() if value is not None}


def file_with(text):
    return b"4OTPVLT\x01" + u32(len(text)) + text + bytes(32 + 81 + 4096)


@pytest.mark.parametrize(
    ("changes", "code", "where"),
    [
        ({"min_reader": 2}, "vault.newer", None),
        ({"min_reader": True}, "vault.damaged", "min_reader"),
        ({"min_reader": None}, "vault.damaged", "min_reader"),
        ({"v": 2}, "vault.damaged", "v"),
        ({"id": 7}, "vault.damaged", "id"),
        ({"gen": -1}, "vault.damaged", "gen"),
        ({"gen": 1.5}, "vault.damaged", "gen"),
        ({"slots": []}, "vault.damaged", "slots"),
        ({"slots": [{"id": i} for i in range(17)]}, "vault.damaged", "slots"),
        ({"slots": [{"id": 1}, {"id": 1}]}, "vault.damaged", "slots"),
        ({"slots": ["password"]}, "vault.damaged", "slots"),
        ({"hint": 5}, "vault.damaged", "hint"),
    ],
)
def test_headers_that_are_refused(vector, changes, code, where):
    with pytest.raises(AppError) as refused:
        parse(file_with(canonical_json(header_with(vector, **changes))))
    assert refused.value.code == code
    assert refused.value.facts.get("where") == where


@pytest.mark.parametrize(
    "form",
    [
        lambda members: json.dumps(members).encode(),
        lambda members: canonical_json(members) + b" ",
        lambda members: json.dumps(members, separators=(",", ":")).encode(),
        lambda members: canonical_json(members).replace(b"the usual", b"the \\u0075sual"),
        lambda members: canonical_json(members)[:-1] + b',"v":1}',
        lambda _members: b"[]",
        lambda _members: b"\xff\xfe",
        lambda _members: b"[" * 60_000,
    ],
)
def test_another_form_of_the_same_header_is_refused(vector, form):
    with pytest.raises(AppError) as refused:
        parse(file_with(form(vector["header"])))
    assert refused.value.facts["where"] == "header"


def test_unknown_members_of_header_and_slots_stay(vector):
    slot = {**vector["header"]["slots"][0], "x_slot": [1]}
    odd = {"id": 9, "type": "fingerprint", "key": "?"}
    members = header_with(vector, slots=[slot, odd], x_header={"kept": True})
    dek = bytes.fromhex(vector["dek"])
    header = parse(encode(Header(members), dek, b"{}")).header.replaced(gen=13)
    again = parse(encode(header, dek, b"{}")).header
    assert dict(again.members) == {**members, "gen": 13}
    assert vault_keys.kinds_of(again) == {"password"}


@pytest.mark.parametrize(
    "changes",
    [
        {"kdf": 0},
        {"kdf": 5},
        {"kdf": -1},
        {"kdf": "2"},
        {"salt": "AAAA"},
        {"salt": None},
        {"key": "AAAA"},
        {"id": 2**32},
    ],
)
def test_unsound_slots_are_left_alone_before_any_work(vector, changes):
    slot = slots.Slot({**vector["header"]["slots"][0], **changes})
    assert not slot.is_sound
    header = Header(header_with(vector, slots=[dict(slot.members)]))
    assert vault_keys.opening_slot(header, vector["password"]) is None


def test_a_slot_is_bound_to_its_file_its_id_its_type_and_its_parameters(vector):
    header = Header(vector["header"])
    dek = bytes.fromhex(vector["dek"])
    kek = slots.keyring_kek(bytes.fromhex(vector["keyring_secret"]))
    slot = header.slots[1]
    assert slots.open_slot(header.file_id, slot, kek) == dek
    for wrong in ({"id": 4}, {"type": "recovery"}, {"kdf": 1}):
        with pytest.raises(BadSealError):
            slots.open_slot(header.file_id, slots.Slot({**slot.members, **wrong}), kek)
    with pytest.raises(BadSealError):
        slots.open_slot("AAAAAAAAAAAAAAAAAAAAAA", slot, kek)


def test_a_changed_hint_is_visible_after_the_unlock(vector, octets):
    changed = octets.replace(b"the usual", b"the other")
    sealed = parse(changed)
    dek = finders(vector)["keyring"](sealed)
    with pytest.raises(AppError) as refused:
        open_body(sealed, dek)
    assert refused.value.facts == {"where": "header_mac"}


def test_a_header_that_grows_too_large_is_not_written():
    with pytest.raises(AppError) as refused:
        encode(Header({"hint": "x" * container.MAX_HEADER_BYTES}), bytes(32), b"{}")
    assert refused.value.code == "vault.header_too_large"


@pytest.mark.parametrize("text", ["", "4otprk1", "4otp1qqqq", "hello", slots.write_recovery_key(bytes(20))[:-1]])
def test_other_texts_are_no_recovery_key(text):
    with pytest.raises(AppError) as refused:
        vault_keys.by_recovery_key(text)
    assert refused.value.code == "vault.recovery_key_wrong"
