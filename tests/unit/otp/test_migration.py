"""Google Authenticator's export: what a part says, what spoils it, what the format cannot carry, and collecting."""

from __future__ import annotations

import base64
from dataclasses import replace
from urllib.parse import quote

import pytest

from app.core.errors import AppError
from app.otp import base32, migration, registry
from app.otp.base import MAX_COUNTER, Entry
from app.otp.migration.protobuf import fields, number_field, octets_field

KEY = b"Hello!\xde\xad\xbe\xef"
OTP = registry.check(replace(registry.defaults("totp"), secret=base32.encode(KEY)))
ENVELOPE = number_field(2, 1) + number_field(3, 1) + number_field(4, 0) + number_field(5, -5)


def account(key=KEY, name=b"alice", issuer=None, *more):
    message = octets_field(1, key) + octets_field(2, name)
    if issuer is not None:
        message += octets_field(3, issuer)
    return octets_field(1, message + b"".join(more))


def as_uri(payload):
    return f"otpauth-migration://offline?data={quote(base64.b64encode(payload), safe='')}"


def refusal(uri):
    with pytest.raises(AppError) as caught:
        migration.parse(uri)
    return caught.value.code


def test_a_part_as_google_writes_it():
    enums = number_field(4, 1) + number_field(5, 1) + number_field(6, 2)
    batch = migration.parse(as_uri(account(KEY, b"Test1:test1@example1.com", b"Test1", enums) + ENVELOPE))
    assert batch.entries == (Entry(otp=OTP, issuer="Test1", account="test1@example1.com"),)
    assert (batch.version, batch.size, batch.index, batch.batch_id, batch.problems) == (1, 1, 0, -5, ())


def test_a_negative_batch_number_takes_ten_octets():
    assert len(number_field(5, -5)) == 11
    assert migration.parse(as_uri(account() + number_field(5, -(2**31)))).batch_id == -(2**31)


@pytest.mark.parametrize(
    ("algorithm", "digits", "type_name", "wanted"),
    [
        (0, 0, 0, ("totp", "SHA1", 6)),
        (2, 2, 2, ("totp", "SHA256", 8)),
        (3, 1, 1, ("hotp", "SHA512", 6)),
        (4, 1, 2, ("totp", "MD5", 6)),
    ],
)
def test_the_enumerations(algorithm, digits, type_name, wanted):
    enums = number_field(4, algorithm) + number_field(5, digits) + number_field(6, type_name)
    (entry,) = migration.parse(as_uri(account(KEY, b"x", None, enums))).entries
    assert (entry.otp.type, entry.otp.algorithm, entry.otp.digits) == wanted
    assert entry.otp.period_seconds == (None if type_name == 1 else 30)


def test_hotp_counters():
    for counter in (0, 7, MAX_COUNTER):
        more = number_field(6, 1) + number_field(7, counter)
        (entry,) = migration.parse(as_uri(account(KEY, b"x", None, more))).entries
        assert entry.otp.counter == counter


@pytest.mark.parametrize(
    ("name", "issuer", "wanted"),
    [
        (b"alice", b"GitHub", ("GitHub", "alice")),
        (b"GitHub:alice", b"GitHub", ("GitHub", "alice")),
        (b"GitHub: alice", None, ("GitHub", "alice")),
        (b"GitHub:alice", b"", ("GitHub", "alice")),
        (b"a:b", b"c", ("c", "a:b")),
        (b"a:b:c", None, ("", "a:b:c")),
        (b"", b"x", ("x", "")),
        (b"\xff", b"x", ("x", "\ufffd")),
        ("ä:ö".encode(), "ä".encode(), ("ä", "ö")),
    ],
)
def test_names(name, issuer, wanted):
    (entry,) = migration.parse(as_uri(account(KEY, name, issuer))).entries
    assert (entry.issuer, entry.account) == wanted


def test_one_account_that_cannot_be_read_spoils_no_other():
    payload = b"".join(
        [
            account(b"", b"empty", b"A"),
            account(KEY, b"good", b"B"),
            account(KEY, b"digits", b"C", number_field(5, 9)),
            account(KEY, b"algorithm", b"", number_field(4, 5)),
            account(KEY, b"type", b"", number_field(6, 3)),
            account(KEY, b"counter", b"", number_field(6, 1) + number_field(7, -1)),
            octets_field(1, b"\x0a\x7f"),
            account(b"k" * 1025, b"long"),
            account(KEY, b"n" * 1025),
        ]
    )
    batch = migration.parse(as_uri(payload))
    assert [entry.account for entry in batch.entries] == ["good"]
    assert [(problem.row, problem.name, problem.error.code) for problem in batch.problems] == [
        (1, "A: empty", "otp.secret_empty"),
        (3, "C: digits", "otp.field_choice"),
        (4, "algorithm", "otp.field_choice"),
        (5, "type", "otp.type_unknown"),
        (6, "counter", "otp.field_range"),
        (7, "", "otp.migration_truncated"),
        (8, "long", "otp.secret_too_long"),
        (9, "", "otp.name_too_long"),
    ]


def test_base64_as_it_arrives():
    payload = account(bytes(range(190, 256)) + b"\xfb\xef\xbe\xff", b"x") + ENVELOPE
    standard = base64.b64encode(payload).decode()
    assert "+" in standard
    assert "/" in standard
    wanted = migration.parse(as_uri(payload))
    for data in (
        standard,  # unescaped plus signs, which form decoding would turn into spaces
        standard.replace("+", " "),
        standard.replace("+", "%2B").replace("=", ""),
        base64.urlsafe_b64encode(payload).decode(),
        standard[:20] + "%0A" + standard[20:],
    ):
        assert migration.parse(f"otpauth-migration://offline?data={data}") == wanted
    assert migration.parse(f" OTPAUTH-MIGRATION://offline?x=1&Data={quote(standard, safe='')}\n") == wanted


def test_refusals():
    assert refusal("otpauth://totp/x?secret=JBSWY3DP") == "otp.uri_scheme"
    assert refusal("otpauth-migration://offline") == "otp.migration_data"
    assert refusal("otpauth-migration://offline?data=") == "otp.migration_data"
    assert refusal("otpauth-migration://offline?data=%C3%A4%C3%A4") == "otp.migration_data"
    assert refusal("otpauth-migration://offline?data=A*B=") == "otp.migration_data"
    assert refusal("otpauth-migration://offline?data=ABCDE") == "otp.migration_data"
    assert refusal("otpauth-migration://offline?data=XXXX") == "otp.migration_truncated"
    assert refusal(as_uri(ENVELOPE)) == "otp.migration_empty"
    assert refusal(as_uri(account() + b"\x07")) == "otp.migration_malformed"
    assert refusal(as_uri(account() + b"\x00\x00")) == "otp.migration_malformed"
    assert refusal(as_uri(account() + b"\x10" + b"\xff" * 11)) == "otp.migration_malformed"
    assert refusal(as_uri(account() + b"\x10" + b"\xff" * 3)) == "otp.migration_truncated"
    assert refusal(as_uri(account() + number_field(4, -1))) == "otp.migration_parts"
    assert refusal(as_uri(account() + number_field(3, 2**31 - 1))) == "otp.migration_parts"
    assert refusal(as_uri(account(b"k" * 9000))) == "otp.uri_too_long"


def test_fields_that_nobody_knows_are_passed_over():
    unknown = number_field(99, 7) + octets_field(98, b"x") + b"\xa1\x06" + bytes(8) + b"\xa5\x06" + bytes(4)
    assert migration.parse(as_uri(unknown + account() + unknown + ENVELOPE)).entries[0].account == "alice"
    assert [number for number, _ in fields(unknown)] == [99, 98, 100, 100]


def test_what_the_format_cannot_carry_is_named():
    steam = replace(registry.defaults("steam"), secret=OTP.secret)
    entries = tuple(
        Entry(otp=otp, account=name)
        for name, otp in (
            ("good", OTP),
            ("seven", replace(OTP, digits=7)),
            ("minute", replace(OTP, period_seconds=60)),
            ("steam", steam),
            ("sha384", replace(OTP, algorithm="SHA384")),
            ("n" * 2000, OTP),
        )
    )
    uris, refused = migration.write(entries)
    assert [entry.account for entry in migration.parse(uris[0]).entries] == ["good"]
    assert [(one.position, one.entry.account[:9], one.reason) for one in refused] == [
        (1, "seven", "otp.migration_digits"),
        (2, "minute", "otp.migration_period"),
        (3, "steam", "otp.migration_type"),
        (4, "sha384", "otp.migration_algorithm"),
        (5, "nnnnnnnnn", "otp.migration_too_large"),
    ]
    assert migration.write(entries[1:]) == ((), tuple(replace(one, position=one.position - 1) for one in refused))


def test_ten_codes_to_a_part_and_fewer_when_they_are_long():
    entries = tuple(Entry(otp=OTP, issuer=f"Service {number}", account="me@example.org") for number in range(23))
    uris, refused = migration.write(entries)
    batches = [migration.parse(uri) for uri in uris]
    assert not refused
    assert [len(batch.entries) for batch in batches] == [10, 10, 3]
    assert [(batch.index, batch.size, batch.version) for batch in batches] == [(0, 3, 1), (1, 3, 1), (2, 3, 1)]
    assert len({batch.batch_id for batch in batches}) == 1
    long, _ = migration.write(tuple(replace(entry, account="m" * 400) for entry in entries))
    assert len(long) == 8
    assert max(map(len, long)) < 2953  # the most that a QR code holds in bytes


def parts(number, *, export=0):
    entries = tuple(Entry(otp=OTP, account=f"{export}.{row}") for row in range(10 * number))
    return [migration.parse(uri) for uri in migration.write(entries)[0]]


def test_collecting_in_any_order_says_what_is_missing():
    first, second, third = parts(3)
    collector = migration.Collector()
    assert not collector.is_complete
    assert collector.add(third)
    assert collector.add(first)
    assert not collector.add(third)
    (progress,) = collector.progress
    assert (progress.size, progress.read, progress.missing) == (3, (1, 3), (2,))
    assert not collector.is_complete
    assert [entry.account for entry in collector.entries] == [f"0.{row}" for row in (*range(10), *range(20, 30))]
    assert collector.add(second)
    assert collector.is_complete
    assert [entry.account for entry in collector.entries] == [f"0.{row}" for row in range(30)]


def test_exports_with_other_numbers_are_kept_apart():
    mine, other = parts(2), parts(2, export=1)
    collector = migration.Collector()
    for batch in (mine[1], other[0]):
        collector.add(batch)
    assert [progress.missing for progress in collector.progress] == [(1,), (2,)]
    assert [progress.batch_id for progress in collector.progress] == [mine[0].batch_id, other[0].batch_id]
    collector.add(other[1])
    assert [progress.missing for progress in collector.progress] == [(1,), ()]


def test_writers_that_number_nothing_lose_nothing():
    collector = migration.Collector()
    for name in (b"one", b"two", b"one"):
        collector.add(migration.parse(as_uri(account(KEY, name))))
    assert [entry.account for entry in collector.entries] == ["one", "two"]
    assert collector.is_complete


def test_a_part_with_problems_is_a_duplicate_too():
    uri = as_uri(account(b"", b"bad") + account())
    collector = migration.Collector()
    assert collector.add(migration.parse(uri))
    assert not collector.add(migration.parse(uri))
    assert [problem.name for problem in collector.problems] == ["bad"]
