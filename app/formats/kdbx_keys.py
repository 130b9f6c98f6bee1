"""The keys of KeePass databases: password and key file become one key, which AES or Argon2 stretches."""

from __future__ import annotations

import hashlib
import struct
from collections.abc import Callable
from dataclasses import dataclass, field

from cryptography.exceptions import UnsupportedAlgorithm
from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes
from cryptography.hazmat.primitives.kdf.argon2 import Argon2d, Argon2id

from app.core.errors import AppError
from app.formats import json_input, limits, xml_input
from app.formats.base import damaged
from app.formats.detect import decode_text

_AES_KDF = (bytes.fromhex("c9d9f39a628a4460bf740d08c18a4fea"), bytes.fromhex("7c02bb8279a74ac0927d114a00648238"))
_ARGON2: dict[bytes, type[Argon2d | Argon2id]] = {
    bytes.fromhex("ef636ddf8c29444b91f7a9a403e30a0c"): Argon2d,
    bytes.fromhex("9e298b1956db4773b23dfc3ec6f0a1e6"): Argon2id,
}
_ARGON2_VERSION = 0x13
_CHUNK_ROUNDS = 65_536
_NUMBERS = {0x04: "<I", 0x05: "<Q", 0x08: "<?", 0x0C: "<i", 0x0D: "<q"}
_BYTES = (0x18, 0x42)


@dataclass(frozen=True, slots=True)
class Derivation:
    """A stretching whose cost was checked."""

    transform: Callable[[bytes], bytes] = field(repr=False)


def composite(password: bytes | None, key_file: bytes | None) -> bytes:
    """One key of what there is of the two. AppError "format.key_file_damaged"."""
    parts = b"" if password is None else hashlib.sha256(password).digest()
    return hashlib.sha256(parts + (b"" if key_file is None else _key_of_file(key_file))).digest()


def _key_of_file(data: bytes) -> bytes:
    """XML of version 1 or 2, 32 octets, 64 hexadecimal digits, or the hash of any other file."""
    text = decode_text(data) or ""
    if "<KeyFile" in text[:1024]:
        return _key_of_xml(text)
    if len(data) == 32:
        return data
    if len(data) == 64:
        try:
            return bytes.fromhex(data.decode("ascii"))
        except ValueError:
            pass  # not hexadecimal, so any file of 64 octets
    return hashlib.sha256(data).digest()


def _key_of_xml(text: str) -> bytes:
    try:
        root = xml_input.parse(text.lstrip("\ufeff \t\r\n"))
        version = (root.findtext("Meta/Version") or "").strip()
        element = root.find("Key/Data")
        content = "" if element is None else "".join((element.text or "").split())
        if not version.startswith("2"):
            return json_input.octets(content, "key")
        key = bytes.fromhex(content)
        check = bytes.fromhex("" if element is None else element.get("Hash") or "")
    except (AppError, ValueError):
        raise AppError("format.key_file_damaged") from None
    if check and hashlib.sha256(key).digest()[: len(check)] != check:
        raise AppError("format.key_file_damaged")
    return key


def aes(seed: bytes, rounds: int) -> Derivation:
    """KeePass's own stretching: AES in a loop. AppError "format.too_costly"."""
    limits.check_size(len(seed), 32, "kdf")
    if len(seed) != 32:
        raise damaged("kdf")
    if not 1 <= rounds <= limits.AES_KDF_ROUNDS:
        raise AppError("format.too_costly", kdf="AES-KDF")
    return Derivation(lambda key: _aes(seed, rounds, key))


def _aes(seed: bytes, rounds: int, key: bytes) -> bytes:
    """Encrypting zeros in CBC mode is encrypting the last block again and again: the loop, at the cipher's speed."""
    halves = []
    for half in (key[:16], key[16:]):
        encryptor = Cipher(algorithms.AES(seed), modes.CBC(half)).encryptor()
        last, left = half, rounds
        while left:
            count = min(left, _CHUNK_ROUNDS)
            last = encryptor.update(bytes(16 * count))[-16:]
            left -= count
        halves.append(last)
    return hashlib.sha256(b"".join(halves)).digest()


def from_parameters(data: bytes) -> Derivation:
    """KDBX 4's parameters. AppError "format.too_costly", "format.damaged"; other errors mean damaged too."""
    parameters = _dictionary(data)
    kind = parameters["$UUID"]
    if kind in _AES_KDF:
        return aes(_octets(parameters, "S"), _number(parameters, "R"))
    if kind not in _ARGON2:
        raise damaged("kdf")
    memory_kib = _number(parameters, "M") // 1024
    passes, lanes = _number(parameters, "I"), _number(parameters, "P")
    limits.check_argon2(memory_kib, passes, lanes)
    salt = _octets(parameters, "S")
    if _number(parameters, "V") != _ARGON2_VERSION or len(salt) < 8:
        raise damaged("kdf")
    variant: type[Argon2d | Argon2id] = _ARGON2[_octets(parameters, "$UUID")]

    def transform(key: bytes) -> bytes:
        try:
            kdf = variant(salt=salt, length=32, iterations=passes, lanes=lanes, memory_cost=memory_kib)
            return kdf.derive(key)
        except (MemoryError, UnsupportedAlgorithm):
            raise AppError("format.not_enough_memory") from None

    return Derivation(transform)


def _number(parameters: dict[str, int | bytes], name: str) -> int:
    value = parameters[name]
    if not isinstance(value, int):
        raise damaged("kdf")
    return value


def _octets(parameters: dict[str, int | bytes], name: str) -> bytes:
    value = parameters[name]
    if not isinstance(value, bytes):
        raise damaged("kdf")
    return value


def _dictionary(data: bytes) -> dict[str, int | bytes]:
    """A "variant dictionary": kind, name and value, each with its size, after two octets of version."""
    found: dict[str, int | bytes] = {}
    place = 2
    while data[place] != 0:
        kind = data[place]
        (name_size,) = struct.unpack("<I", data[place + 1 : place + 5])
        name_end = place + 5 + name_size
        name = data[place + 5 : name_end].decode("ascii")
        (size,) = struct.unpack("<I", data[name_end : name_end + 4])
        value = data[name_end + 4 : name_end + 4 + size]
        place = name_end + 4 + size
        if kind in _NUMBERS:
            found[name] = int(struct.unpack(_NUMBERS[kind], value)[0])
        elif kind in _BYTES:
            found[name] = value
    return found
