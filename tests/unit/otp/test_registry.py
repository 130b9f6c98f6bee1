"""The list of types, and the check that every parameter from outside goes through."""

from __future__ import annotations

from dataclasses import fields, replace

import pytest

from app.core.errors import AppError
from app.otp import registry
from app.otp.algorithms import algorithm_named
from app.otp.base import ALGORITHMS, MAX_COUNTER, MAX_PERIOD_SECONDS, OtpParameters

SECRET = "LA2V6KMCGYMWWVEW64RNP3JA3I"
DECLARED = [(kind, field) for kind in registry.TYPES for field in kind.fields]


def refusal(**values):
    with pytest.raises(AppError) as caught:
        registry.check(OtpParameters(**{"secret": SECRET, **values}))
    return caught.value.code, caught.value.facts


def test_the_types_by_name():
    assert [kind.name for kind in registry.TYPES] == ["totp", "hotp", "steam", "yandex", "motp"]
    assert registry.type_named("yandex").uri_name == "yaotp"
    with pytest.raises(AppError) as caught:
        registry.type_named("TOTP")
    assert caught.value.code == "otp.type_unknown"


@pytest.mark.parametrize(
    ("type_name", "wanted"),
    [
        ("totp", ("SHA1", 6, 30, None, None)),
        ("hotp", ("SHA1", 6, None, 0, None)),
        ("steam", ("SHA1", 5, 30, None, None)),
        ("yandex", ("SHA256", 8, 30, None, None)),
        ("motp", ("MD5", 6, 10, None, None)),
    ],
)
def test_the_defaults_are_what_records_hold(type_name, wanted):
    otp = registry.defaults(type_name)
    assert (otp.algorithm, otp.digits, otp.period_seconds, otp.counter, otp.pin) == wanted
    assert registry.check(replace(otp, secret=SECRET)) == replace(otp, secret=SECRET)


@pytest.mark.parametrize(("kind", "field"), DECLARED, ids=lambda value: value.name)
def test_a_declaration_holds_together(kind, field):
    assert field.name in {parameter.name for parameter in fields(OtpParameters)}
    assert {"algorithm", "digits"} <= {declared.name for declared in kind.fields}
    if field.choices:
        assert field.default in field.choices
    elif field.default is not None:
        assert field.minimum <= field.default <= field.maximum
    if field.fixed and not field.choices:
        assert field.minimum == field.maximum == field.default


def test_the_secret_is_cleaned_and_checked():
    assert registry.check(OtpParameters(type="totp", secret="jbsw y3dp=")).secret == "JBSWY3DP"
    assert refusal(type="totp", secret="JBSW1") == (
        "otp.secret_character",
        {"position": 5, "kind": "digit", "character": "1"},
    )
    assert refusal(type="totp", secret="")[0] == "otp.secret_empty"


def test_fixed_fields_take_their_value_and_undeclared_ones_go():
    sloppy = OtpParameters(
        type="steam", secret=SECRET, algorithm="SHA512", digits=6, period_seconds=60, counter=3, pin="1"
    )
    assert registry.check(sloppy) == replace(registry.defaults("steam"), secret=SECRET)
    assert registry.check(OtpParameters(type="hotp", secret=SECRET, period_seconds=30)).period_seconds is None
    assert registry.check(OtpParameters(type="totp", secret=SECRET, counter=7, pin="1")).counter is None
    assert registry.check(OtpParameters(type="totp", secret=SECRET, period_seconds=None)).period_seconds == 30


def test_ranges_name_their_field():
    digits = {"field": "digits", "minimum": 1, "maximum": 10}
    period = {"field": "period_seconds", "minimum": 1, "maximum": MAX_PERIOD_SECONDS}
    counter = {"field": "counter", "minimum": 0, "maximum": MAX_COUNTER}
    for value in (0, 11, -1, True, "6", 6.0):
        assert refusal(type="totp", digits=value) == ("otp.field_range", digits)
    for value in (0, -30, MAX_PERIOD_SECONDS + 1):
        assert refusal(type="totp", period_seconds=value) == ("otp.field_range", period)
    for value in (-1, MAX_COUNTER + 1):
        assert refusal(type="hotp", counter=value) == ("otp.field_range", counter)
    assert refusal(type="totp", algorithm="SHA3") == ("otp.field_choice", {"field": "algorithm"})


def test_the_largest_values_are_allowed():
    largest = OtpParameters(type="totp", secret=SECRET, digits=10, period_seconds=MAX_PERIOD_SECONDS)
    assert registry.check(largest) == largest
    counter = OtpParameters(type="hotp", secret=SECRET, period_seconds=None, counter=MAX_COUNTER)
    assert registry.check(counter) == counter


def test_pins():
    for pin in ("1234", "1234567890123456"):
        assert registry.check(replace(registry.defaults("yandex"), secret=SECRET, pin=pin)).pin == pin
    assert registry.check(replace(registry.defaults("yandex"), secret=SECRET, pin="")).pin is None
    assert registry.check(replace(registry.defaults("motp"), secret=SECRET, pin="a b")).pin == "a b"
    assert refusal(type="yandex", pin="123") == ("otp.field_range", {"field": "pin", "minimum": 4, "maximum": 16})
    assert refusal(type="motp", pin="12\n4") == ("otp.field_choice", {"field": "pin"})
    assert refusal(type="motp", pin="١٢٣٤") == ("otp.field_choice", {"field": "pin"})


def test_secrets_as_people_see_them():
    for kind in registry.TYPES:
        assert kind.secret_from_text(kind.secret_to_text(SECRET)) == SECRET
    motp = registry.type_named("motp")
    assert motp.secret_from_text("E315 2afe-e625+99c8") == "4MKSV7XGEWM4Q"
    assert motp.secret_to_text("4MKSV7XGEWM4Q") == "e3152afee62599c8"
    for text, code, facts in (
        ("e3 1g", "otp.secret_hex", {"position": 5}),
        ("e31", "otp.secret_hex", {"position": 3}),
        (" - ", "otp.secret_empty", {}),
        ("ab" * 1025, "otp.secret_too_long", {"limit": 1024}),
    ):
        with pytest.raises(AppError) as caught:
            motp.secret_from_text(text)
        assert (caught.value.code, caught.value.facts) == (code, facts)


def test_a_steam_secret_pasted_in_base64():
    steam = registry.type_named("steam")
    for text in ("zvIayp3JPvtvX/QGHqsqKBk/44s=", " zvIayp3JPvtvX_QGHqsqKBk_44s=\n"):
        assert steam.secret_from_text(text) == "Z3ZBVSU5ZE7PW3276QDB5KZKFAMT7Y4L"
    assert steam.secret_from_text("z3zb vsu5") == "Z3ZBVSU5"


def test_yandex_keys():
    assert refusal(type="yandex", secret="JBSWY3DPEHPK3PXP") == ("otp.secret_length", {"octets": 10, "expected": 16})
    assert refusal(type="yandex", secret="6SB2IKNM6OBZPAVBVTOHDKS4FAAAAAAADFUTQMBTSY") == ("otp.secret_checksum", {})


@pytest.mark.parametrize("name", ALGORITHMS)
def test_spellings_of_algorithms(name):
    for text in (name, name.lower(), f"HMAC{name}", f"Hmac{name.title()}", f"HMAC-{name}", f" {name} "):
        assert algorithm_named(text) == name


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("SHA-1", "SHA1"),
        ("HMAC-SHA-256", "SHA256"),
        ("sha_512", "SHA512"),
        ("SHA", "SHA1"),
        ("SHA2-256", "SHA256"),
        ("HMACWithSHA256", "SHA256"),
        ("384", "SHA384"),
    ],
)
def test_other_spellings_of_algorithms(text, name):
    assert algorithm_named(text) == name


@pytest.mark.parametrize("text", ["", "SHA3-256", "GOST", "SHA-512/256", "PBKDF2WithHmacSHA512", "x" * 10_000])
def test_an_unknown_algorithm_is_refused_without_quoting_it(text):
    with pytest.raises(AppError) as caught:
        algorithm_named(text)
    assert (caught.value.code, caught.value.facts) == ("otp.field_choice", {"field": "algorithm"})
