"""As much of the protocol buffers wire format as Google's export needs: fields in, fields out. Knows no message."""

from __future__ import annotations

from collections.abc import Iterator

from app.core.errors import AppError

_MAX_VARINT_OCTETS = 10
_VARINT, _FIXED_64, _BYTES, _FIXED_32 = 0, 1, 2, 5


def fields(octets: bytes) -> Iterator[tuple[int, int | bytes]]:
    """Number and value of each field: an unsigned 64-bit number, or octets.

    Raises AppError "otp.migration_truncated" or "otp.migration_malformed", with the `offset` of the field concerned.
    """
    offset = 0
    while offset < len(octets):
        start = offset
        tag, offset = _varint(octets, offset)
        number, wire_type = tag >> 3, tag & 7
        if not number:
            raise AppError("otp.migration_malformed", offset=start)
        if wire_type == _VARINT:
            value, offset = _varint(octets, offset)
            yield number, value
            continue
        if wire_type == _BYTES:
            size, offset = _varint(octets, offset)
        elif wire_type in (_FIXED_64, _FIXED_32):
            size = 8 if wire_type == _FIXED_64 else 4
        else:
            raise AppError("otp.migration_malformed", offset=start)
        if size > len(octets) - offset:
            raise AppError("otp.migration_truncated", offset=start)
        yield number, octets[offset : offset + size]
        offset += size


def number_field(number: int, value: int) -> bytes:
    """A varint field; negative numbers as protocol buffers write int32 and int64, in ten octets."""
    return _to_varint(number << 3 | _VARINT) + _to_varint(value & 0xFFFF_FFFF_FFFF_FFFF)


def octets_field(number: int, value: bytes) -> bytes:
    return _to_varint(number << 3 | _BYTES) + _to_varint(len(value)) + value


def signed(value: int, bits: int) -> int:
    """The int32 or int64 that an unsigned varint stands for."""
    value &= (1 << bits) - 1
    return value - (1 << bits) if value >> (bits - 1) else value


def _varint(octets: bytes, offset: int) -> tuple[int, int]:
    value = 0
    for index, octet in enumerate(octets[offset : offset + _MAX_VARINT_OCTETS]):
        value |= (octet & 0x7F) << 7 * index
        if octet < 0x80:
            return value & 0xFFFF_FFFF_FFFF_FFFF, offset + index + 1
    is_cut = len(octets) - offset < _MAX_VARINT_OCTETS
    raise AppError("otp.migration_truncated" if is_cut else "otp.migration_malformed", offset=offset)


def _to_varint(value: int) -> bytes:
    octets = bytearray()
    while value > 0x7F:
        octets.append(value & 0x7F | 0x80)
        value >>= 7
    octets.append(value)
    return bytes(octets)
