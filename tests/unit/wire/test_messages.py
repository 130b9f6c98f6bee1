"""The wire's messages: octets are canonical and of the right size, headers hash as the vectors say."""

from __future__ import annotations

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core.octets import to_base64url
from app.crypto.ledger import CommitFields, commit_hash
from app.wire import account, messages, octets


def header_of(vector):
    wire = {k: v if isinstance(v, int) else to_base64url(bytes.fromhex(v)) for k, v in vector["header"].items()}
    return octets.decode(msgspec.json.encode(wire), messages.Header)


def test_a_header_hashes_as_the_vector_says(protocol_vectors):
    vector = protocol_vectors["commit"]
    assert commit_hash(CommitFields(*msgspec.structs.astuple(header_of(vector)))).hex() == vector["commit_hash"]


def test_a_header_survives_the_wire(protocol_vectors):
    header = header_of(protocol_vectors["commit"])
    assert octets.decode(octets.encode(header), messages.Header) == header


@pytest.mark.parametrize(
    "text", ["", "MTExMTExMTExMTExMTExMQ==", "MTExMTExMTExMTExMTExMR", "MTEx", "MTExMTExMTEx+TExMTExMQ", 5, None]
)
def test_an_id_has_one_form(text):
    with pytest.raises(msgspec.ValidationError):
        octets.decode(msgspec.json.encode({"op": "del", "id": text}), messages.Put | messages.Delete)


def test_a_record_has_the_size_of_a_bucket():
    octets.RecordBox.parse(to_base64url(bytes(512 + 81)))
    with pytest.raises(ValueError, match="size"):
        octets.RecordBox.parse(to_base64url(bytes(513 + 81)))


def test_requests_refuse_unknown_members_and_answers_ignore_them():
    with pytest.raises(msgspec.ValidationError):
        octets.decode(b'{"email":"a@example.org","more":1}', account.EmailRequest)
    assert octets.decode(b'{"gen":0,"seq":1,"more":1}', messages.HeadHint) == messages.HeadHint(0, 1)


def test_absent_members_are_not_written():
    assert octets.encode(messages.Problem(status=404, code="not_found")) == b'{"status":404,"code":"not_found"}'


@pytest.mark.parametrize("opening", [b"[", b'{"a":'])
def test_depth_is_an_error_of_the_body(opening):
    with pytest.raises(msgspec.DecodeError):
        octets.decode(b'{"a":' + opening * 100_000, messages.HeadHint)


@given(st.binary(max_size=64))
def test_any_octets_survive_the_wire(data):
    assert octets.Octets.parse(octets.encode_member(data)) == data


@given(st.binary(max_size=300))
def test_junk_is_an_error_of_the_body(data):
    with pytest.raises(msgspec.DecodeError):
        octets.decode(data, messages.CommitRequest)
