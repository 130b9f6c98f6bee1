"""The published codes of every type, the moments between which they hold, and the edges of their parameters."""

from __future__ import annotations

import hashlib
import json
from dataclasses import replace
from pathlib import Path

import pytest

from app.core.errors import AppError
from app.otp import base32, registry
from app.otp.base import MAX_COUNTER, MAX_PERIOD_SECONDS, OtpParameters, Passcode
from app.otp.rfc4226 import mac, truncated

VECTORS = json.loads((Path(__file__).parents[2] / "vectors" / "otp_codes.json").read_text(encoding="utf-8"))
SECRET = VECTORS["rfc4226"]["secret"]


def otp(type_name, **values):
    values.setdefault("secret", SECRET)
    return registry.check(replace(registry.defaults(type_name), **values))


def code(parameters, at=0):
    return registry.passcode(parameters, at).text


@pytest.mark.parametrize("counter", range(10))
def test_rfc_4226_appendix_d(counter):
    vectors = VECTORS["rfc4226"]
    assert truncated(base32.decode(SECRET), counter, "SHA1") == vectors["truncated"][counter]
    assert code(otp("hotp", counter=counter)) == vectors["codes"][counter]


@pytest.mark.parametrize("algorithm", ["SHA1", "SHA256", "SHA512"])
@pytest.mark.parametrize("row", VECTORS["rfc6238"]["codes"], ids=lambda row: str(row["at"]))
def test_rfc_6238_appendix_b(algorithm, row):
    parameters = otp("totp", secret=VECTORS["rfc6238"]["secrets"][algorithm], algorithm=algorithm, digits=8)
    assert code(parameters, row["at"]) == row[algorithm]


@pytest.mark.parametrize("row", VECTORS["steam"], ids=lambda row: row["code"])
def test_steam(row):
    assert code(otp("steam", secret=row["secret"]), row["at"]) == row["code"]


@pytest.mark.parametrize("row", VECTORS["yandex"], ids=lambda row: f"{row['code']}-{len(row['secret'])}")
def test_yandex(row):
    assert code(otp("yandex", secret=row["secret"], pin=row["pin"]), row["at"]) == row["code"]


@pytest.mark.parametrize("row", VECTORS["motp"], ids=lambda row: str(row["at"]))
def test_motp(row):
    secret = base32.encode(bytes.fromhex(row["hex"]))
    assert code(otp("motp", secret=secret, pin=row["pin"]), row["at"]) == row["code"]


def test_yandex_drops_a_leading_zero_octet_of_the_key_hash():
    """HMAC pads a key with zeros at its end, so a leading zero that stays gives other codes."""
    key = bytes(range(16))
    pin = next(pin for pin in map(str, range(1000, 9999)) if hashlib.sha256(pin.encode() + key).digest()[0] == 0)
    key_hash = hashlib.sha256(pin.encode() + key).digest()
    digest = mac(key_hash[1:], 100, "SHA256")
    offset = digest[31] & 15
    number = (int.from_bytes(digest[offset : offset + 8], "big") & 0x7FFFFFFFFFFFFFFF) % 26**8
    expected = "".join(chr(97 + number // 26**place % 26) for place in reversed(range(8)))
    assert code(otp("yandex", secret=base32.encode(key), pin=pin), 3000) == expected


@pytest.mark.parametrize("type_name", ["yandex", "motp"])
def test_a_missing_pin_is_told_when_a_code_is_wanted_and_not_before(type_name):
    parameters = otp(type_name, secret="LA2V6KMCGYMWWVEW64RNP3JA3I")
    with pytest.raises(AppError) as caught:
        registry.passcode(parameters, 0)
    assert caught.value.code == "otp.pin_missing"


def test_validity_is_aligned_to_the_period():
    assert registry.passcode(otp("totp"), 59.999) == Passcode("287082", 30, 60)
    assert registry.passcode(otp("totp"), 60.0).valid_from == 60
    assert registry.passcode(otp("totp", period_seconds=1), 12).valid_until == 13
    long = registry.passcode(otp("totp", period_seconds=MAX_PERIOD_SECONDS), 1)
    assert (long.valid_from, long.valid_until) == (0, MAX_PERIOD_SECONDS)
    assert registry.passcode(otp("steam"), 31).valid_until == 60
    pinned = registry.passcode(otp("motp", pin="1"), 19)
    assert (pinned.valid_from, pinned.valid_until) == (10, 20)
    assert registry.passcode(otp("hotp", counter=9), 1e9) == Passcode("520489", 0, 0)


@pytest.mark.parametrize("digits", range(1, 11))
def test_every_number_of_digits_is_the_end_of_the_same_number(digits):
    number = VECTORS["rfc4226"]["truncated"][7]  # 82162583: shorter than ten digits, so zeros come in front
    assert code(otp("hotp", counter=7, digits=digits)) == f"{number:010d}"[-digits:]


def test_the_largest_counter():
    expected = truncated(base32.decode(SECRET), MAX_COUNTER, "SHA1") % 10**6
    assert code(otp("hotp", counter=MAX_COUNTER)) == f"{expected:06d}"


def test_md5_counts_what_its_digest_lacks_as_zero():
    key = base32.decode(SECRET)
    counter = next(counter for counter in range(999) if mac(key, counter, "MD5")[-1] & 15 == 15)
    last = mac(key, counter, "MD5")[-1]
    assert truncated(key, counter, "MD5") == (last & 0x7F) << 24


@pytest.mark.parametrize("moment", [-1, -0.1, 2**63, float("inf"), float("nan")])
def test_a_moment_outside_all_clocks(moment):
    for type_name in ("totp", "steam"):
        with pytest.raises(AppError) as caught:
            registry.passcode(otp(type_name), moment)
        assert caught.value.code == "otp.moment"


def test_short_keys_that_sites_hand_out_work():
    assert code(otp("totp", secret="DFDFDEF"), 0) == code(otp("totp", secret="dfdf def="), 29)
    assert len(code(otp("totp", secret="AAAA"), 0)) == 6


def test_an_unknown_type_is_named():
    with pytest.raises(AppError) as caught:
        registry.passcode(OtpParameters(type="ocra", secret=SECRET), 0)
    assert caught.value.code == "otp.type_unknown"
