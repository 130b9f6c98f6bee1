"""Codes that people type."""

from __future__ import annotations

import re

import pyotp

from server.security import one_time
from server.security.codes import hash_backup_codes, matching_backup_code, new_backup_codes, new_login_code, typed

NOW = 1_763_769_600_000


def test_login_codes_are_forty_bit_of_crockfords_alphabet():
    codes = {new_login_code() for _ in range(50)}
    assert len(codes) == 50
    assert all(re.fullmatch(r"[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}", code) for code in codes)


def test_lookalikes_and_spacing_are_forgiven():
    assert typed(" oil0-1abc ") == "01101ABC"


def test_backup_codes_are_found_by_what_is_typed():
    codes = new_backup_codes()
    hashes = dict(enumerate(hash_backup_codes(codes), 1))
    assert matching_backup_code(codes[6].lower().replace("-", " "), hashes) == 7
    assert matching_backup_code("00000-00000", hashes) is None
    assert matching_backup_code(codes[0], {}) is None
    assert not any(code.replace("-", "") in stored for code, stored in zip(codes, hashes.values(), strict=True))


def test_a_one_time_password_counts_for_its_step_and_the_neighbours():
    secret = one_time.new_secret()
    device = pyotp.TOTP(secret)
    present = NOW // 30_000
    for step in (-1, 0, 1):
        code = device.at(NOW // 1000 + 30 * step)
        assert one_time.matching_step(secret, code, NOW, 0) == present + step
        assert one_time.matching_step(secret, code, NOW, present + step) is None
    assert one_time.matching_step(secret, device.at(NOW // 1000 + 60), NOW, 0) is None
    assert one_time.matching_step(secret, "ünlikely", NOW, 0) is None


def test_the_secret_is_read_in_groups_of_four():
    assert re.fullmatch(r"([A-Z2-7]{4} ){7}[A-Z2-7]{4}", one_time.grouped(one_time.new_secret()))
