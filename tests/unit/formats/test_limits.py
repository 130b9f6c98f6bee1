"""The costs that a file may ask for, at their bounds."""

from __future__ import annotations

import pytest

from app.core.errors import AppError
from app.formats import kdf, limits

GIB_IN_KIB = 2**20


@pytest.mark.parametrize("iterations", [1, 10_000_000])
def test_pbkdf2_within(iterations):
    limits.check_pbkdf2(iterations)


@pytest.mark.parametrize("iterations", [0, -1, 10_000_001])
def test_pbkdf2_beyond(iterations):
    with pytest.raises(AppError, match="too_costly"):
        kdf.pbkdf2("sha1", b"", b"", iterations)


@pytest.mark.parametrize("cost", [(2, 1, 1), (2**20, 4, 1), (32768, 8, 1), (16384, 8, 16), (2**15, 16, 8)])
def test_scrypt_within(cost):
    limits.check_scrypt(*cost)


@pytest.mark.parametrize(
    "cost",
    [
        (0, 8, 1),
        (1, 8, 1),
        (3, 8, 1),
        (-2, 8, 1),
        (2**21, 1, 1),
        (2**20, 5, 1),
        (2**15, 8, 0),
        (2**15, 0, 1),
        (2**15, 8, 65),
        (2, 2**30, 1),
    ],
)
def test_scrypt_beyond(cost):
    with pytest.raises(AppError, match="too_costly"):
        kdf.scrypt(b"", b"", *cost)


@pytest.mark.parametrize(
    "cost",
    [(8, 1, 1), (65536, 3, 4), (GIB_IN_KIB, 4, 1), (GIB_IN_KIB // 4, 16, 1), (2 * GIB_IN_KIB, 4, 4), (8192, 32, 16)],
)
def test_argon2_within(cost):
    limits.check_argon2(*cost)


@pytest.mark.parametrize(
    "cost",
    [
        (7, 1, 1),
        (2 * GIB_IN_KIB + 1, 1, 1),
        (65536, 33, 4),
        (65536, 0, 4),
        (65536, 3, 17),
        (65536, 3, 0),
        (31, 1, 4),
        (2 * GIB_IN_KIB, 5, 1),
    ],
)
def test_argon2_beyond(cost):
    with pytest.raises(AppError, match="too_costly"):
        kdf.argon2id(b"", b"12345678", *cost)


def test_a_short_salt_is_damage():
    with pytest.raises(AppError, match="damaged"):
        kdf.argon2id(b"", b"1234567", 64, 1, 1)
