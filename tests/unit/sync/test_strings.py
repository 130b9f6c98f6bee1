"""Access keys and recovery keys as strings: the vectors, and every way of getting one wrong (SYNC.md 5.1)."""

from __future__ import annotations

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from app.core.errors import AppError
from app.crypto import bech32m
from app.sync.strings import (
    AccessKeyString,
    check_server,
    parse_access_key,
    parse_recovery_key,
    write_access_key,
    write_recovery_key,
)
from app.vault.sync_state import Floor

SECRET = bytes(range(32))
URL = "https://otp.example.org"
PLAIN = "4otp1qyqqqqgzqvzq2ps8pqys5zcvp58q7yq3zgf3g9gkzuvpjxsmrsw3u8cg8ggae"


def code_of(call, *args):
    with pytest.raises(AppError) as failure:
        call(*args)
    return failure.value.code


@pytest.mark.parametrize(
    ("name", "server", "floor"),
    [
        ("string", None, None),
        ("string_with_url", URL, None),
        ("string_with_floor", None, Floor(0, 128, 3)),
        ("string_with_both", URL, Floor(0, 128, 3)),
    ],
)
def test_vectors_both_ways(protocol_vectors, name, server, floor):
    text = protocol_vectors["access_key"][name]
    key = AccessKeyString(SECRET, server, floor)
    assert parse_access_key(text) == key
    assert write_access_key(key) == text


def test_recovery_vector(protocol_vectors):
    vector = protocol_vectors["recovery_key"]
    assert parse_recovery_key(vector["string"]).hex() == vector["secret"]
    assert write_recovery_key(bytes.fromhex(vector["secret"])) == vector["string"]


def test_case_spaces_and_dashes_do_not_matter():
    spread = "-".join(PLAIN[i : i + 4] for i in range(0, len(PLAIN), 4))
    assert parse_access_key(f"  {spread.upper()}\n").secret == SECRET
    assert code_of(parse_access_key, PLAIN[:-1] + PLAIN[-1].upper()) == "sync.key_mistyped"


def test_every_single_wrong_character_is_noticed():
    text = write_access_key(AccessKeyString(SECRET, URL, Floor(1, 300, 2)))
    for place in range(5, len(text)):
        for character in "qpzry9x8gf2tvdw0s3jn54khce6mua7l":
            if character != text[place]:
                wrong = text[:place] + character + text[place + 1 :]
                assert code_of(parse_access_key, wrong) == "sync.key_mistyped"


@pytest.mark.parametrize("cut", range(1, len(PLAIN)))
def test_a_cut_key_is_refused(cut):
    assert code_of(parse_access_key, PLAIN[:cut]).startswith("sync.key_")


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("", "sync.key_empty"),
        (" \n", "sync.key_empty"),
        ("hello", "sync.key_not_recognised"),
        ("https://example.org", "sync.key_not_recognised"),
        ("4otprk1q9ytwjcudgecu7lej68pqvmerwgvzy3qj5njpquh", "sync.key_is_recovery_key"),
        ("4otp1ob", "sync.key_mistyped"),
    ],
)
def test_other_texts_are_named(text, code):
    assert code_of(parse_access_key, text) == code


def test_an_access_key_is_no_recovery_key():
    assert code_of(parse_recovery_key, PLAIN) == "sync.key_is_access_key"


START = b"\x01\x00" + SECRET


@pytest.mark.parametrize(
    ("payload", "code"),
    [
        (b"", "sync.key_damaged"),
        (b"\x02\x00" + SECRET, "sync.key_newer"),
        (b"\x01\x01" + SECRET, "sync.key_newer"),
        (START[:-1], "sync.key_damaged"),
        (START + b"\x05\x00", "sync.key_newer"),
        (START + b"\x02\x01", "sync.key_damaged"),
        (START + b"\x02\x03\x01\x02", "sync.key_damaged"),
        (START + b"\x02\x02\x01\x02", "sync.key_damaged"),
        (START + b"\x02\x03\0\0\0\x01\x01a", "sync.key_damaged"),
        (START + b"\x02\x03\0\0\0\x02\x03\0\0\0", "sync.key_damaged"),
        (START + b"\x02\x04\0\x80\0\0", "sync.key_damaged"),
        (START + b"\x02\x04\0\0\0\0", "sync.key_damaged"),
        (START + b"\x01\x01\xff", "sync.server_invalid"),
        (START + b"\x01\x04\x80\x80\x80", "sync.key_damaged"),
        (START + b"\x06" + b"\xff" * 9, "sync.key_damaged"),
    ],
)
def test_malformed_payloads(payload, code):
    assert code_of(parse_access_key, bech32m.encode("4otp", payload)) == code


def test_unknown_even_members_are_ignored():
    assert parse_access_key(bech32m.encode("4otp", START + b"\x06\x01a")).secret == SECRET


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("http://sync.example.org", "sync.server_insecure"),
        ("http://localhost.example.org", "sync.server_insecure"),
        ("ftp://example.org", "sync.server_invalid"),
        ("https://", "sync.server_invalid"),
        ("https://user:pw@example.org", "sync.server_invalid"),
        ("https://example.org/?a=1", "sync.server_invalid"),
        ("https://example.org/#x", "sync.server_invalid"),
        ("https://example.org:99999", "sync.server_invalid"),
        ("https://[::1", "sync.server_invalid"),
        ("https://exämple.org", "sync.server_invalid"),
        ("https://exa mple.org", "sync.server_invalid"),
        ("example.org", "sync.server_invalid"),
    ],
)
def test_servers_that_are_refused(text, code):
    assert code_of(check_server, text) == code


@pytest.mark.parametrize("text", ["http://127.0.0.1:8440", "http://localhost:1", "http://[::1]:2", "http://127.9.9.9"])
def test_http_is_for_loopback_alone(text):
    assert check_server(text) == text


def test_a_server_loses_its_closing_slash():
    assert check_server("https://Example.org/sync/ ") == "https://example.org/sync"


@given(st.text(max_size=120) | st.binary(max_size=80).map(lambda octets: bech32m.encode("4otp", octets)))
@example("4otp1")
def test_parsing_is_total(text):
    try:
        parse_access_key(text)
    except AppError as error:
        assert error.code.startswith("sync.")  # noqa: PT017  (any other exception fails the test)


@given(
    st.binary(min_size=32, max_size=32),
    st.sampled_from([None, URL, "http://127.0.0.1:8440"]),
    st.none() | st.builds(Floor, *[st.integers(0, 2**53)] * 3),
)
def test_round_trip(secret, server, floor):
    key = AccessKeyString(secret, server, floor)
    assert parse_access_key(write_access_key(key)) == key


def test_a_key_is_not_in_its_repr():
    assert SECRET.hex() not in repr(AccessKeyString(SECRET))
