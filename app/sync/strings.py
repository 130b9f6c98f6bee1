"""Access keys and recovery keys as strings (SYNC.md 5.1). Total: a value, or an AppError with a code of its own.

| code | what was given |
|---|---|
| sync.key_empty | nothing |
| sync.key_not_recognised | something else altogether |
| sync.key_is_recovery_key, sync.key_is_access_key | the other kind of key |
| sync.key_mistyped | a key with a wrong, missing or additional character |
| sync.key_newer | a key that needs a newer app |
| sync.key_damaged | a key whose parts do not fit although nobody mistyped it |
| sync.server_insecure (host) | a key that names an http:// server |
| sync.server_invalid | a key whose server is no address |
"""

from __future__ import annotations

from dataclasses import dataclass, field
from ipaddress import ip_address
from urllib.parse import urlsplit

from app.core.errors import AppError
from app.crypto import bech32m
from app.crypto.errors import BadSealError
from app.vault.sync_state import Floor

ACCESS_PREFIX, RECOVERY_PREFIX = "4otp", "4otprk"
_VERSION = 1
_SECRET_BYTES, _RECOVERY_BYTES = 32, 20
_URL, _FLOOR = 1, 2


@dataclass(frozen=True, slots=True)
class AccessKeyString:
    """What an access key's string says. `server` is None for the built-in service."""

    secret: bytes = field(repr=False)
    server: str | None = None
    floor: Floor | None = None


def parse_access_key(text: str) -> AccessKeyString:
    """Reads a typed, pasted or scanned access key; raises AppError."""
    if _prefix(text) == RECOVERY_PREFIX:
        raise AppError("sync.key_is_recovery_key")
    payload = _payload(ACCESS_PREFIX, text)
    if len(payload) < 2 + _SECRET_BYTES:
        raise AppError("sync.key_damaged")
    if payload[:2] != bytes([_VERSION, 0]):
        raise AppError("sync.key_newer")
    members = _members(payload[2 + _SECRET_BYTES :])
    server = members.get(_URL)
    floor = members.get(_FLOOR)
    return AccessKeyString(
        secret=payload[2 : 2 + _SECRET_BYTES],
        server=None if server is None else check_server(_ascii(server)),
        floor=None if floor is None else _floor(floor),
    )


def write_access_key(key: AccessKeyString) -> str:
    """The string in lower case."""
    payload = bytes([_VERSION, 0]) + key.secret
    if key.server is not None:
        payload += _member(_URL, key.server.encode("ascii"))
    if key.floor is not None:
        payload += _member(_FLOOR, b"".join(_varint(n) for n in (key.floor.gen, key.floor.seq, key.floor.epoch)))
    return bech32m.encode(ACCESS_PREFIX, payload)


def parse_recovery_key(text: str) -> bytes:
    """The 20 octets of an account's recovery key; raises AppError."""
    if _prefix(text) == ACCESS_PREFIX:
        raise AppError("sync.key_is_access_key")
    payload = _payload(RECOVERY_PREFIX, text)
    if payload[:1] != bytes([_VERSION]):
        raise AppError("sync.key_newer")
    if len(payload) != 1 + _RECOVERY_BYTES:
        raise AppError("sync.key_damaged")
    return payload[1:]


def is_recovery_key(text: str) -> bool:
    """Whether this is meant to be a recovery key, in groups as it is printed or without: anything else is none."""
    return "1" in text and _prefix(text) == RECOVERY_PREFIX


def write_recovery_key(secret: bytes) -> str:
    return bech32m.encode(RECOVERY_PREFIX, bytes([_VERSION]) + secret)


def check_server(text: str) -> str:
    """A server's base URL without a closing slash: https, or http on loopback; raises AppError."""
    try:
        parts = urlsplit(text.strip())
        host, _port = parts.hostname, parts.port
    except ValueError:
        raise AppError("sync.server_invalid") from None
    if not host or parts.username or parts.password or parts.query or parts.fragment or not text.isascii():
        raise AppError("sync.server_invalid")
    if any(character.isspace() or not character.isprintable() for character in text.strip()):
        raise AppError("sync.server_invalid")
    if parts.scheme == "http" and not is_loopback(host):
        raise AppError("sync.server_insecure", host=host)
    if parts.scheme not in ("https", "http"):
        raise AppError("sync.server_invalid")
    return f"{parts.scheme}://{parts.netloc.lower()}{parts.path.rstrip('/')}"


def is_loopback(host: str) -> bool:
    try:
        return ip_address(host).is_loopback
    except ValueError:
        return host.lower() == "localhost"


def _prefix(text: str) -> str:
    """What stands before the first "1" of something that looks like one of our keys."""
    return _joined(text).lower().partition("1")[0]


def _payload(prefix: str, text: str) -> bytes:
    if not _joined(text):
        raise AppError("sync.key_empty")
    if _prefix(text) != prefix:
        raise AppError("sync.key_not_recognised")
    try:
        return bech32m.decode(prefix, text)
    except BadSealError:
        raise AppError("sync.key_mistyped") from None


def _joined(text: str) -> str:
    return "".join(text.split()).replace("-", "")


def _members(octets: bytes) -> dict[int, bytes]:
    """The known members; unknown odd types need a newer app, unknown even ones are ignored."""
    members: dict[int, bytes] = {}
    position = last = 0
    while position < len(octets):
        kind = octets[position]
        size, position = _read_varint(octets, position + 1)
        value = octets[position : position + size]
        if len(value) != size or kind <= last:
            raise AppError("sync.key_damaged")
        if kind not in (_URL, _FLOOR) and kind % 2:
            raise AppError("sync.key_newer")
        members[kind] = value
        position, last = position + size, kind
    return members


def _ascii(octets: bytes) -> str:
    try:
        return octets.decode("ascii")
    except UnicodeDecodeError:
        raise AppError("sync.server_invalid") from None


def _floor(octets: bytes) -> Floor:
    position, numbers = 0, []
    for _ in range(3):
        number, position = _read_varint(octets, position)
        numbers.append(number)
    if position != len(octets):
        raise AppError("sync.key_damaged")
    return Floor(*numbers)


def _member(kind: int, value: bytes) -> bytes:
    return bytes([kind]) + _varint(len(value)) + value


def _varint(number: int) -> bytes:
    octets = b""
    while number > 127:
        octets += bytes([number & 127 | 128])
        number >>= 7
    return octets + bytes([number])


def _read_varint(octets: bytes, position: int) -> tuple[int, int]:
    """LEB128 in its shortest form, at most 9 octets; also where it ends."""
    number = 0
    for shift in range(0, 63, 7):
        if position >= len(octets):
            break
        octet = octets[position]
        position += 1
        number |= (octet & 127) << shift
        if not octet & 128:
            if octet or not shift:
                return number, position
            break
    raise AppError("sync.key_damaged")
