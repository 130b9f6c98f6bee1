"""Thousands of random codes against two other programs, pyotp and oathtool, and against the RFC's own wording."""

from __future__ import annotations

import base64
import hashlib
import hmac
import subprocess
from dataclasses import replace

import pyotp
from hypothesis import given, seed, settings
from hypothesis import strategies as st

from app.otp import base32, registry
from app.otp.base import ALGORITHMS, MAX_COUNTER, MAX_PERIOD_SECONDS

DIGESTS = {name: getattr(hashlib, name.lower()) for name in ALGORITHMS}
MOMENTS = st.integers(0, 2**40)
PERIODS = st.one_of(st.integers(1, 120), st.integers(1, MAX_PERIOD_SECONDS))
COUNTERS = st.one_of(st.integers(0, 100), st.integers(0, MAX_COUNTER))


def code(type_name, at, **values):
    otp = registry.check(replace(registry.defaults(type_name), **values))
    return registry.passcode(otp, at).text


def as_the_rfc_says(key, counter, digest, digits):
    """RFC 4226 section 5.3 with text and lists, sharing nothing with the product; absent octets of MD5 count as zero."""
    octets = [*hmac.new(key, bytes.fromhex(f"{counter:016x}"), digest).digest()]
    offset = octets[-1] % 16
    octets += [0, 0, 0]
    number = sum(octet << shift for octet, shift in zip(octets[offset : offset + 4], (24, 16, 8, 0), strict=True))
    return f"{number % 2**31:010d}"[-digits:]


@seed(4226)
@settings(max_examples=3000)
@given(st.binary(min_size=1, max_size=200), COUNTERS, st.sampled_from(ALGORITHMS), st.integers(1, 10))
def test_hotp_is_what_the_rfc_says(key, counter, algorithm, digits):
    ours = code("hotp", 0, secret=base32.encode(key), counter=counter, algorithm=algorithm, digits=digits)
    assert ours == as_the_rfc_says(key, counter, DIGESTS[algorithm], digits)


@seed(6238)
@settings(max_examples=2000)
@given(st.binary(min_size=1, max_size=64), MOMENTS, PERIODS, st.sampled_from(ALGORITHMS), st.integers(1, 10))
def test_totp_is_what_the_rfc_says(key, at, period, algorithm, digits):
    values = {"period_seconds": period, "algorithm": algorithm, "digits": digits}
    ours = code("totp", at, secret=base32.encode(key), **values)
    assert ours == as_the_rfc_says(key, at // period, DIGESTS[algorithm], digits)


@seed(1)
@settings(max_examples=2000)
@given(
    st.binary(min_size=14, max_size=80),
    st.integers(0, 2**37),
    st.integers(1, 120),
    st.sampled_from(ALGORITHMS[:5]),
    st.integers(6, 10),
)
def test_totp_agrees_with_pyotp(key, at, period, algorithm, digits):
    theirs = pyotp.TOTP(base64.b32encode(key).decode(), digits=digits, digest=DIGESTS[algorithm], interval=period)
    values = {"period_seconds": period, "algorithm": algorithm, "digits": digits}
    assert code("totp", at, secret=base32.encode(key), **values) == theirs.at(at)


@seed(2)
@settings(max_examples=2000)
@given(st.binary(min_size=14, max_size=80), COUNTERS, st.sampled_from(ALGORITHMS[:5]), st.integers(6, 10))
def test_hotp_agrees_with_pyotp(key, counter, algorithm, digits):
    theirs = pyotp.HOTP(base64.b32encode(key).decode(), digits=digits, digest=DIGESTS[algorithm])
    ours = code("hotp", 0, secret=base32.encode(key), counter=counter, algorithm=algorithm, digits=digits)
    assert ours == theirs.at(counter)


def oathtool(key, *arguments):
    """The codes of one run; the key goes through standard input."""
    command = ["oathtool", *arguments, "-"]
    done = subprocess.run(command, input=key.hex(), capture_output=True, text=True, check=True)
    return done.stdout.split()


WINDOW = 99  # codes beyond the first in one run


@seed(3)
@settings(max_examples=20)
@given(
    st.binary(min_size=1, max_size=100),
    st.one_of(st.integers(0, 1000), st.integers(0, MAX_COUNTER - WINDOW)),
    st.integers(6, 8),
)
def test_hotp_agrees_with_oathtool(key, counter, digits):
    theirs = oathtool(key, "--hotp", f"--counter={counter}", f"--digits={digits}", f"--window={WINDOW}")
    secret = base32.encode(key)
    ours = [code("hotp", 0, secret=secret, counter=counter + step, digits=digits) for step in range(WINDOW + 1)]
    assert ours == theirs


@seed(4)
@settings(max_examples=30)
@given(
    st.binary(min_size=1, max_size=100),
    st.integers(0, 2**36),
    st.one_of(st.integers(1, 120), st.integers(1, 10**6)),
    st.sampled_from(["SHA1", "SHA256", "SHA512"]),
    st.integers(6, 8),
)
def test_totp_agrees_with_oathtool(key, at, period, algorithm, digits):
    moment = (f"--now=@{at}", f"--time-step-size={period}s")
    theirs = oathtool(key, f"--totp={algorithm}", *moment, f"--digits={digits}", f"--window={WINDOW}")
    values = {"secret": base32.encode(key), "period_seconds": period, "algorithm": algorithm, "digits": digits}
    ours = [code("totp", at + step * period, **values) for step in range(WINDOW + 1)]
    assert ours == theirs


@seed(5)
@settings(max_examples=1000)
@given(st.binary(min_size=1, max_size=64), MOMENTS)
def test_steam_is_the_same_number_in_another_alphabet(key, at):
    number = int(as_the_rfc_says(key, at // 30, hashlib.sha1, 10))
    wanted = "".join("23456789BCDFGHJKMNPQRTVWXY"[number // 26**place % 26] for place in range(5))
    assert code("steam", at, secret=base32.encode(key)) == wanted


@settings(max_examples=500)
@given(st.binary(min_size=1, max_size=1024))
def test_secrets_come_back_in_any_dress(key):
    secret = base32.encode(key)
    assert base32.decode(secret) == key
    dressed = "-".join(secret[index : index + 4].lower() for index in range(0, len(secret), 4)) + "=" * (
        -len(secret) % 8
    )
    assert base32.clean(dressed) == secret


@settings(max_examples=500)
@given(st.text("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567", min_size=2, max_size=60))
def test_any_length_decodes_to_its_whole_octets(secret):
    bits = "".join(f"{'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'.index(letter):05b}" for letter in secret)
    octets = bytes(int(bits[index : index + 8], 2) for index in range(0, len(bits) // 8 * 8, 8))
    assert base32.decode(secret) == octets
    assert base32.clean(secret) == secret
