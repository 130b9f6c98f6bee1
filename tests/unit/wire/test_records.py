"""Records: typed, checked with the member's name, null is absent, unknown members untouched."""

from __future__ import annotations

import json

import pytest

from app.wire.records import (
    GroupRecord,
    OtpRecord,
    RecoveryCode,
    decode_record,
    decode_records,
    encode_record,
    members_of,
    with_members,
)

CODE = {"t": "otp", "type": "totp", "secret": "JBSWY3DP", "algorithm": "SHA1", "digits": 6, "period": 30}
GROUP = {"t": "group", "name": "Work", "position": "V"}


def raw(base=CODE, **members):
    return json.dumps({**base, **members}).encode()


def test_the_vector(protocol_vectors):
    record = decode_record(protocol_vectors["record"]["json"].encode())
    assert isinstance(record, OtpRecord)
    assert (record.issuer, record.recovery_codes[0]) == ("Exämple", RecoveryCode(code="1111-2222", used=True))
    assert encode_record(protocol_vectors["record"]["record"]).decode() == protocol_vectors["record"]["json"]


@pytest.mark.parametrize(
    ("octets", "member"),
    [
        (b"", "record"),
        (b"[]", "record"),
        (b"{}", "t"),
        (raw(t="note"), "t"),
        (raw(t=None), "t"),
        (raw(secret=""), "secret"),
        (raw(secret="mfrgg"), "secret"),
        (raw(secret="MFRG1"), "secret"),
        (raw(secret=None), "secret"),
        (raw(type="webauthn"), "type"),
        (raw(algorithm="sha1"), "algorithm"),
        (raw(digits=0), "digits"),
        (raw(digits=11), "digits"),
        (raw(digits="6"), "digits"),
        (raw(period=None), "period"),
        (raw(period=0), "period"),
        (raw(period=2**31), "period"),
        (raw(type="hotp", counter=-1), "counter"),
        (raw(type="hotp", counter=2**53), "counter"),
        (raw(type="hotp", counter=1.5), "counter"),
        (raw(issuer="x" * 257), "issuer"),
        (raw(note="x" * 8193), "note"),
        (raw(tags=["a"] * 33), "tags"),
        (raw(tags=[1]), "tags"),
        (raw(recovery_codes=[{"used": True}]), "recovery_codes"),
        (raw(position="a b"), "position"),
        (raw(position="ä"), "position"),
        (raw(modified=-1), "modified"),
        (raw(pinned=1), "pinned"),
        (raw(GROUP, name=5), "name"),
        (raw(GROUP, position="-"), "position"),
    ],
)
def test_what_is_wrong_is_named(octets, member):
    with pytest.raises(ValueError, match=f"^{member}$"):
        decode_record(octets)
    problem, sound = decode_records([octets or b"0", raw()])
    assert isinstance(problem, ValueError)
    assert isinstance(sound, OtpRecord)


def test_many_are_what_each_is():
    texts = [raw(), raw(GROUP), raw(type="hotp", period=None, counter=3), raw(issuer=None)]
    assert decode_records(texts) == [decode_record(text) for text in texts]
    assert decode_records([]) == []
    assert isinstance(decode_records(texts)[1], GroupRecord)


@pytest.mark.parametrize("secret", ["", "MFRG1", "MFRGG="])
def test_one_unsound_record_among_many_is_found(secret):
    records = decode_records([raw(), raw(secret=secret), raw()])
    assert [isinstance(record, ValueError) for record in records] == [False, True, False]


def test_members_are_changed_one_by_one():
    text = raw(x_new={"a": [1, None]}, pin=None)
    after = with_members(text, {"issuer": "I", "digits": 8, "period": None})
    wanted = {**CODE, "x_new": {"a": [1, None]}, "pin": None, "issuer": "I", "digits": 8}
    del wanted["period"]
    assert json.loads(after) == wanted
    assert "period" not in members_of(after)


def test_nothing_is_shown_of_them():
    record = decode_record(raw(issuer="Bank", recovery_codes=[{"code": "12345"}]))
    assert "JBSWY3DP" not in repr(record)
    assert "Bank" not in repr(record)
    assert "12345" not in repr(record.recovery_codes)
    assert "Work" not in repr(decode_record(raw(GROUP)))
