"""Ente Auth's encrypted export (FORMATS.md 11). Its plain export is a list of key URIs with `codeDisplay`.

The ciphertext is one message of libsodium's secretstream, not a plain XChaCha20-Poly1305 box.
"""

from __future__ import annotations

from functools import partial

from app.formats import json_input, kdf, limits, uri_list
from app.formats.base import Collector, Format, Locked, Opened, Reader, Report, damaged, wrong_password
from app.formats.content import Content, Kind
from app.formats.passwords import octets

FORMAT = Format("ente", "Ente Auth")
_HEADER_BYTES = 24
_OVERHEAD_BYTES = 17
_LANES = 1


def recognises(content: Content) -> bool:
    return (
        content.kind is Kind.JSON
        and isinstance(content.document, dict)
        and {"kdfParams", "encryptedData"} <= content.document.keys()
    )


def open_content(content: Content) -> Locked:
    document = content.document
    params = json_input.mapping(document.get("kdfParams"))
    memory_kib = json_input.number(params.get("memLimit")) // 1024
    passes = json_input.number(params.get("opsLimit"))
    limits.check_argon2(memory_kib, passes, _LANES)
    salt = json_input.octets(params.get("salt"), "salt", 16)
    header = json_input.octets(document.get("encryptionNonce"), "encryptionNonce", _HEADER_BYTES)
    sealed = json_input.octets(document.get("encryptedData"), "encryptedData")
    if len(sealed) < _OVERHEAD_BYTES:
        raise damaged("encryptedData")

    def unlock(password: str) -> Opened:
        key = kdf.argon2id(octets(password), salt, memory_kib, passes, _LANES)
        return Opened(FORMAT, partial(_convert, _decrypt(key, header, sealed)))

    return Locked(FORMAT, unlock)


def _decrypt(key: bytes, header: bytes, sealed: bytes) -> str:
    import nacl.bindings as sodium  # noqa: PLC0415  (libsodium is loaded for this format alone)
    from nacl.exceptions import CryptoError  # noqa: PLC0415

    state = sodium.crypto_secretstream_xchacha20poly1305_state()
    sodium.crypto_secretstream_xchacha20poly1305_init_pull(state, header, key)
    try:
        plain, _tag = sodium.crypto_secretstream_xchacha20poly1305_pull(state, sealed)
    except (CryptoError, RuntimeError, ValueError):
        raise wrong_password() from None
    try:
        return bytes(plain).decode("utf-8")
    except UnicodeDecodeError:
        raise damaged("encryptedData") from None


def _convert(text: str) -> Report:
    collector = Collector(FORMAT)
    uri_list.collect(collector, uri_list.lines_of(text))
    return collector.report()


READER = Reader(FORMAT, recognises, open_content)
