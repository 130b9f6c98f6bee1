"""Key URIs and Google's export under arbitrary input: nothing but an Entry or an AppError, and nothing lost on the way."""

from __future__ import annotations

import base64
import json
from dataclasses import replace
from pathlib import Path
from urllib.parse import quote, unquote

import pytest
from hypothesis import assume, example, given, settings
from hypothesis import strategies as st

from app.core.errors import AppError
from app.otp import base32, migration, registry, uri
from app.otp.base import ALGORITHMS, MAX_COUNTER, MAX_PERIOD_SECONDS, Entry, OtpParameters

ODD = json.loads((Path(__file__).parents[2] / "vectors" / "otpauth_uris.json").read_text(encoding="utf-8"))["uris"]
_NO_CONTROLS = st.characters(exclude_categories=("Cc", "Cs", "Zl", "Zp"))
NAMES = st.text(_NO_CONTROLS, max_size=40).map(str.strip)
PINS = st.text(st.characters(min_codepoint=32, max_codepoint=126), min_size=4, max_size=16)
SECRETS = st.binary(min_size=1, max_size=64).map(base32.encode)
UNKNOWN_KEYS = st.text(_NO_CONTROLS, min_size=1, max_size=12).filter(
    lambda key: (
        key.lower() not in uri._KNOWN | {"encoder", "steam", "data", "codedisplay", "yandexpin"}
        and not key.startswith("amp;")
    )
)


@st.composite
def parameters(draw):
    kind = draw(st.sampled_from(registry.TYPES))
    secret = draw(SECRETS)
    if kind.name == "yandex":
        secret = base32.encode(draw(st.binary(min_size=16, max_size=16)))
    otp = replace(registry.defaults(kind.name), secret=secret)
    if kind.name in ("totp", "hotp"):
        otp = replace(otp, algorithm=draw(st.sampled_from(ALGORITHMS)), digits=draw(st.integers(1, 10)))
    if kind.name == "totp":
        otp = replace(otp, period_seconds=draw(st.integers(1, MAX_PERIOD_SECONDS)))
    if kind.name == "hotp":
        otp = replace(otp, counter=draw(st.integers(0, MAX_COUNTER)))
    if kind.name in ("yandex", "motp"):
        otp = replace(otp, pin=draw(st.one_of(st.none(), PINS)))
    return otp


@st.composite
def entries(draw):
    return Entry(
        otp=draw(parameters()),
        issuer=draw(st.one_of(NAMES, st.sampled_from(["Steam", "STEAM", "Yandex", "a:b", "https://x/", ":"]))),
        account=draw(st.one_of(NAMES, st.sampled_from(["a:b", ":x", "me+x@y.z", "/", "a/", "%41", "a&b=c#d"]))),
        note=draw(st.text(st.characters(exclude_categories=("Cs",)), max_size=60).map(str.strip)),
        tags=tuple(dict.fromkeys(draw(st.lists(NAMES.filter(bool), max_size=4)))),
        favorite=draw(st.booleans()),
        unknown=tuple(draw(st.lists(st.tuples(UNKNOWN_KEYS, st.text(_NO_CONTROLS, max_size=20)), max_size=3))),
    )


@settings(max_examples=1000)
@given(entries())
def test_what_is_written_is_read_back(entry):
    back = uri.parse(uri.write(entry))
    assert replace(back, remarks=()) == entry


@settings(max_examples=500)
@given(entries())
def test_without_extras_all_but_note_tags_and_favorite_comes_back(entry):
    back = uri.parse(uri.write(entry, extras=False))
    assert replace(back, remarks=()) == replace(entry, note="", tags=(), favorite=False)


def attempt(function, *arguments):
    """The value, or the refusal; anything else is a bug and fails the test."""
    try:
        return function(*arguments)
    except AppError as error:
        return error


def read_or_refused(text):
    """Reads a text; an entry must survive being written, and a refusal must not quote the text."""
    entry = attempt(uri.parse, text)
    if isinstance(entry, AppError):
        assert all(isinstance(fact, int) or len(fact) < 20 for fact in entry.facts.values())
        return
    assert registry.check(entry.otp) == entry.otp
    written = attempt(uri.write, entry)
    if isinstance(written, AppError):
        assert written.code == "otp.uri_too_long"
        return
    assert replace(uri.parse(written), remarks=(), recovery_codes=()) == replace(entry, remarks=(), recovery_codes=())


@settings(max_examples=1000)
@given(st.text())
def test_arbitrary_text_is_read_or_refused(text):
    read_or_refused(text)


_SCHEMES = st.sampled_from(
    ["otpauth://totp/", "otpauth://hotp/", "otpauth://steam/", "otpauth://yaotp/", "motp://", "steam://"]
)
_KEYS = st.sampled_from(
    [
        "secret",
        "issuer",
        "algorithm",
        "digits",
        "period",
        "counter",
        "pin",
        "encoder",
        "steam",
        "data",
        "codeDisplay",
        "",
        "x",
        "%",
    ]
)
_VALUES = st.one_of(
    st.text(max_size=30),
    st.sampled_from(
        ["JBSWY3DPEHPK3PXP", "LA2V6KMCGYMWWVEW64RNP3JA3I", "e3152afee62599c8", "null", "5", "6", "SHA1", "Steam"]
    ),
    st.sampled_from(
        [
            '{"note":"\\ud800"}',
            '{"tags":["a",1]}',
            '{"shared_secret":"zvIayp3JPvtvX/QGHqsqKBk/44s="}',
            "%7B%22",
            "%ff%00",
        ]
    ),
)


@settings(max_examples=2000)
@given(_SCHEMES, st.text(max_size=30), st.lists(st.tuples(_KEYS, _VALUES), max_size=8))
@example("otpauth://totp/", "Steam:", [("secret", "JBSWY3DPEHPK3PXP"), ("encoder", "TOTP ")])
def test_assembled_uris_are_read_or_refused(scheme, label, pairs):
    read_or_refused(f"{scheme}{label}?{'&'.join(f'{key}={value}' for key, value in pairs)}")


@pytest.mark.parametrize("row", ODD, ids=lambda row: row["why"])
def test_odd_uris_cut_and_changed_at_every_place(row):
    text = row["uri"]
    for end in range(len(text)):
        read_or_refused(text[:end])
        read_or_refused(text[:end] + text[end + 1 :])
        read_or_refused(text[:end] + "%" + text[end:])


@settings(max_examples=1000)
@given(st.sampled_from(ODD), st.integers(0, 400), st.text(max_size=6))
def test_odd_uris_with_something_put_in(row, place, text):
    read_or_refused(row["uri"][:place] + text + row["uri"][place:])


@settings(max_examples=500)
@given(
    st.builds(
        OtpParameters,
        type=st.sampled_from(["totp", "hotp", "steam", "yandex", "motp", "x"]),
        secret=st.text(),
        algorithm=st.one_of(st.text(), st.sampled_from(ALGORITHMS)),
        digits=st.integers(),
        period_seconds=st.one_of(st.none(), st.integers()),
        counter=st.one_of(st.none(), st.integers()),
        pin=st.one_of(st.none(), st.text()),
    )
)
def test_whatever_passes_the_check_has_a_code_or_lacks_a_pin(otp):
    checked = attempt(registry.check, otp)
    if isinstance(checked, AppError):
        return
    assert registry.check(checked) == checked
    passcode = attempt(registry.passcode, checked, 1_700_000_000)
    if isinstance(passcode, AppError):
        assert passcode.code == "otp.pin_missing"
    else:
        assert len(passcode.text) == checked.digits


@settings(max_examples=500)
@given(
    st.sampled_from([kind.name for kind in registry.TYPES]),
    st.text("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567", min_size=1, max_size=60),
    st.sampled_from(ALGORITHMS),
    st.integers(1, 10),
    st.integers(1, MAX_PERIOD_SECONDS),
    st.text(_NO_CONTROLS, max_size=10),
)
def test_whatever_a_record_of_another_device_may_hold_has_a_code(name, secret, algorithm, digits, period, pin):
    """Records are checked by their own rules; a type that disagrees with them must not stop a list from being shown."""
    otp = OtpParameters(
        type=name, secret=secret, algorithm=algorithm, digits=digits, period_seconds=period, counter=None, pin=pin
    )
    passcode = attempt(registry.passcode, otp, 1_700_000_000)
    if isinstance(passcode, AppError):
        assert passcode.code == "otp.pin_missing"
    else:
        assert passcode.text


GOOGLE = entries().map(lambda entry: replace(entry, note="", tags=(), favorite=False, unknown=(), remarks=()))


@settings(max_examples=300)
@given(st.lists(GOOGLE, max_size=30))
def test_google_gets_every_code_or_its_name_is_told(chosen):
    uris, refused = migration.write(tuple(chosen))
    collector = migration.Collector()
    for one in reversed(uris):
        collector.add(migration.parse(one))
    kept = [entry for position, entry in enumerate(chosen) if position not in {one.position for one in refused}]
    assert [replace(entry, remarks=()) for entry in collector.entries] == kept
    assert not collector.problems
    assert collector.is_complete == bool(kept)
    for one in refused:
        assert one.entry == chosen[one.position]


def one_part():
    chosen = tuple(
        Entry(otp=replace(registry.defaults(name), secret="JBSWY3DPEHPK3PXP"), issuer=f"Service {number}", account="me")
        for number, name in enumerate(["totp", "hotp", "totp"])
    )
    ((text,), _) = migration.write(chosen)
    return chosen, text


def as_uri(payload):
    return f"otpauth-migration://offline?data={quote(base64.b64encode(payload), safe='')}"


def payload_of(text):
    return base64.b64decode(unquote(text.partition("data=")[2]))


def test_a_payload_cut_at_every_octet_is_refused_or_gives_whole_accounts():
    chosen, text = one_part()
    payload = payload_of(text)
    assert migration.parse(as_uri(payload)).entries == chosen
    whole = 0
    for end in range(len(payload)):
        batch = attempt(migration.parse, as_uri(payload[:end]))
        if isinstance(batch, AppError):
            assert batch.code in ("otp.migration_truncated", "otp.migration_empty", "otp.migration_data")
        else:
            assert batch.entries == chosen[: len(batch.entries)]
            assert not batch.problems
            whole += 1
    assert whole < 15  # only between fields


def test_a_uri_cut_at_every_character_is_read_or_refused():
    chosen, text = one_part()
    for end in range(len(text)):
        batch = attempt(migration.parse, text[:end])
        assert isinstance(batch, AppError) or batch.entries == chosen[: len(batch.entries)]


@settings(max_examples=1000)
@given(st.binary(max_size=300))
def test_arbitrary_payloads_are_read_or_refused(payload):
    batch = attempt(migration.parse, as_uri(payload))
    assert isinstance(batch, AppError) or batch.entries or batch.problems


@settings(max_examples=500)
@given(st.integers(0, 200), st.integers(0, 255))
def test_a_changed_octet_is_read_or_refused(place, octet):
    _, text = one_part()
    payload = bytearray(payload_of(text))
    assume(place < len(payload))
    payload[place] = octet
    batch = attempt(migration.parse, as_uri(bytes(payload)))
    assert isinstance(batch, AppError) or batch.entries or batch.problems
