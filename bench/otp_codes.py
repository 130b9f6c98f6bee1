"""How long 10,000 codes take, ours beside pyotp's in the same run. usage: python -m bench.otp_codes

Both start from the Base32 secret, as a list that has just been unlocked does. The limit is 60 ms.
"""

from __future__ import annotations

import statistics
import time
from dataclasses import replace

import pyotp

from app.otp import base32, registry

CODES = 10_000
ROUNDS = 15
MOMENT = 1_700_000_000
LIMIT_MS = 60


def milliseconds(work):
    start = time.perf_counter()
    work()
    return (time.perf_counter() - start) * 1000


def main():
    secrets = [base32.encode(number.to_bytes(20, "big")) for number in range(CODES)]
    ours = [registry.check(replace(registry.defaults("totp"), secret=secret)) for secret in secrets]
    theirs = [pyotp.TOTP(secret) for secret in secrets]
    assert [registry.passcode(otp, MOMENT).text for otp in ours] == [totp.at(MOMENT) for totp in theirs]
    own, peer = [], []
    for _ in range(ROUNDS):  # in turns, so that both meet the same machine
        own.append(milliseconds(lambda: [registry.passcode(otp, MOMENT) for otp in ours]))
        peer.append(milliseconds(lambda: [totp.at(MOMENT) for totp in theirs]))
    mine, other = statistics.median(own), statistics.median(peer)
    print(f"{CODES:,} codes, median of {ROUNDS} rounds: 4OTP {mine:.1f} ms (limit {LIMIT_MS}), pyotp {other:.1f} ms")
    print(
        f"ratio 4OTP / pyotp: {mine / other:.2f}; per code {mine / CODES * 1000:.2f} us; worst round {max(own):.1f} ms"
    )


if __name__ == "__main__":
    main()
