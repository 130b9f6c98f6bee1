"""Bech32m (BIP-350) without its length limit: access keys and recovery keys as strings (SYNC.md 5.1)."""

from __future__ import annotations

from app.crypto.errors import BadSealError

_ALPHABET = "qpzry9x8gf2tvdw0s3jn54khce6mua7l"
_VALUES = {character: value for value, character in enumerate(_ALPHABET)}
_CHECKSUM = 0x2BC830A3
_GENERATORS = (0x3B6A57B2, 0x26508E6D, 0x1EA119FA, 0x3D4233DD, 0x2A1462B3)


def _polymod(values: list[int]) -> int:
    check = 1
    for value in values:
        top = check >> 25
        check = (check & 0x1FFFFFF) << 5 ^ value
        for bit, generator in enumerate(_GENERATORS):
            if top >> bit & 1:
                check ^= generator
    return check


def _expand(prefix: str) -> list[int]:
    return [ord(c) >> 5 for c in prefix] + [0] + [ord(c) & 31 for c in prefix]


def _regroup(data: bytes | list[int], width_from: int, width_to: int) -> tuple[list[int], int, int]:
    """Groups of other width; also the bits left over and how many they are."""
    accumulator = count = 0
    groups = []
    for value in data:
        accumulator = (accumulator << width_from | value) & 0xFFFFFF
        count += width_from
        while count >= width_to:
            count -= width_to
            groups.append(accumulator >> count & (1 << width_to) - 1)
    return groups, accumulator & (1 << count) - 1, count


def encode(prefix: str, payload: bytes) -> str:
    """Lower-case Bech32m of the payload."""
    groups, rest, count = _regroup(payload, 8, 5)
    if count:
        groups.append(rest << (5 - count))
    check = _polymod([*_expand(prefix), *groups, *[0] * 6]) ^ _CHECKSUM
    return prefix + "1" + "".join(_ALPHABET[v] for v in groups + [check >> 5 * (5 - i) & 31 for i in range(6)])


def decode(prefix: str, text: str) -> bytes:
    """The payload; white space and "-" are dropped first. Raises BadSealError for mixed case or a wrong checksum."""
    joined = "".join(text.split()).replace("-", "")
    if joined not in (joined.lower(), joined.upper()):
        raise BadSealError
    body = joined.lower()
    if not body.startswith(prefix + "1"):
        raise BadSealError
    try:
        values = [_VALUES[c] for c in body[len(prefix) + 1 :]]
    except KeyError:
        raise BadSealError from None
    if len(values) < 6 or _polymod(_expand(prefix) + values) != _CHECKSUM:
        raise BadSealError
    groups, rest, count = _regroup(values[:-6], 5, 8)
    if count >= 5 or rest:
        raise BadSealError
    return bytes(groups)
