"""The browser extension "Authenticator": an object of entries by hash, each encrypted or not (FORMATS.md 27).

Encryption is CryptoJS's: OpenSSL's "Salted__" form with a key out of MD5. Newer files hold a `key` of their own that
the password opens and that opens the entries; the newest seal entries whole, under what Argon2id makes of the password.
"""

from __future__ import annotations

import base64
import hashlib
import re
from functools import partial
from typing import Any

from app.core.errors import AppError
from app.formats import ciphers, fields, json_input, kdf
from app.formats.base import Collector, Format, Locked, Opened, Reader, Report, wrong_password
from app.formats.content import Content, Kind
from app.formats.passwords import octets
from app.otp.base import Entry

FORMAT = Format("authenticator_extension", "Authenticator extension")
_SALTED = b"Salted__"
_BY_NUMBER = {1: "totp", 2: "hotp", 3: "battle", 4: "steam", 5: "hex", 6: "hhex"}
_PREFIXES = {"blz-": "battle", "bliz-": "battle", "stm-": "steam"}
_KINDS = {"totp": "totp", "hotp": "hotp", "steam": "steam", "battle": "totp", "hex": "totp", "hhex": "hotp"}
_ALGORITHM_NUMBERS = {"1": "SHA1", "2": "SHA256", "3": "SHA512"}
_MEMORY_KIB, _PASSES, _LANES = 19_456, 2, 1
_MAX_KEYS = 8
_BASE32 = re.compile(r"[a-z2-7\s-]+=*", re.IGNORECASE)
_HEX = re.compile(r"[0-9a-f\s]+", re.IGNORECASE)
_PLAUSIBLE = re.compile(r"(?:(?:blz|bliz|stm)-)?[A-Za-z0-9+/\s-]+=*")


def recognises(content: Content) -> bool:
    return content.kind is Kind.JSON and isinstance(content.document, dict) and bool(_entries(content.document))


def _entries(document: dict[str, Any]) -> list[dict[str, Any]]:
    """The entries in the order that the extension shows them; its `key` objects are none."""
    found = [
        value
        for value in document.values()
        if isinstance(value, dict)
        and ({"secret", "hash"} <= value.keys() or {"secret", "encrypted"} <= value.keys() or _is_sealed_whole(value))
    ]
    return sorted(found, key=lambda value: index if isinstance(index := value.get("index"), int) else 0)


def _is_sealed_whole(value: dict[str, Any]) -> bool:
    return value.get("dataType") == "EncOTPStorage"


def open_content(content: Content) -> Opened | Locked:
    entries, salts = _entries(content.document), _salts(content.document)
    if any(_is_encrypted(entry) or _key_id(entry) in salts for entry in entries):
        return Locked(FORMAT, partial(_unlock, entries, _keys(content.document), salts))
    return Opened(FORMAT, partial(_convert, entries))


def _is_encrypted(entry: dict[str, Any]) -> bool:
    return entry.get("encrypted") is True and not fields.is_absent(entry.get("secret"))


def _key_id(entry: dict[str, Any]) -> str:
    """The key that an entry is sealed under as a whole, "" for any other."""
    return json_input.text(entry.get("keyId")) if _is_sealed_whole(entry) else ""


def _salts(document: dict[str, Any]) -> dict[str, bytes]:
    """The salts of the newest kind of keys by id: the octets of the text."""
    listed = [value for value in document.values() if isinstance(value, dict) and value.get("dataType") == "Key"]
    named = {json_input.text(key.get("id")): json_input.text(key.get("salt")) for key in listed[:_MAX_KEYS]}
    return {key_id: octets(salt) for key_id, salt in named.items() if key_id and len(octets(salt)) >= 8}


def _keys(document: dict[str, Any]) -> list[str]:
    """Encrypted keys of the file: `key.enc`, or `enc` beside the entries in older versions."""
    holders = [json_input.mapping(document.get("key")), document]
    return [text for holder in holders if (text := json_input.text(holder.get("enc")))]


def _unlock(entries: list[dict[str, Any]], keys: list[str], salts: dict[str, bytes], password: str) -> Opened:
    """The password opens the entries, or a key that does. Entries that no key opens are refused by themselves."""
    passphrases = [octets(password)]
    for key in keys:
        try:
            plain = _decrypt(key, octets(password))
        except AppError:
            continue
        passphrases += [plain.hex().encode(), plain]
    used = {_key_id(entry) for entry in entries}
    derived = {key_id: _derived(octets(password), salt) for key_id, salt in salts.items() if key_id in used}
    revealed = [_revealed(entry, passphrases, derived) for entry in entries]
    if not any(revealed):
        raise wrong_password()
    return Opened(FORMAT, partial(_convert, [new or old for new, old in zip(revealed, entries, strict=True)]))


def _derived(password: bytes, salt: bytes) -> bytes:
    """The passphrase that the extension makes of the password: a key as unpadded Base64 text."""
    key = kdf.argon2id(password, salt, _MEMORY_KIB, _PASSES, _LANES)
    return base64.b64encode(key).rstrip(b"=")


def _revealed(entry: dict[str, Any], passphrases: list[bytes], derived: dict[str, bytes]) -> dict[str, Any] | None:
    """The entry in the clear; None when it is not encrypted, or stays closed."""
    if _key_id(entry) in derived:
        try:
            found = json_input.parse_bytes(_decrypt(json_input.text(entry.get("data")), derived[_key_id(entry)]))
        except AppError:
            return None
        return {**found, "encrypted": False} if isinstance(found, dict) else None
    secret = _secret(entry, passphrases) if _is_encrypted(entry) else None
    return None if secret is None else {**entry, "secret": secret, "encrypted": False}


def _secret(entry: dict[str, Any], passphrases: list[bytes]) -> str | None:
    for passphrase in passphrases:
        try:
            text = _decrypt(json_input.text(entry.get("secret")), passphrase).decode("ascii")
        except (AppError, UnicodeDecodeError):
            continue
        if _PLAUSIBLE.fullmatch(text):
            return text
    return None


def _decrypt(text: str, passphrase: bytes) -> bytes:
    """AppError "format.wrong_password" or "format.damaged"."""
    data = json_input.octets(text, "secret")
    if not data.startswith(_SALTED) or len(data) < 32:
        raise AppError("format.damaged", place="secret")
    salt, derived, block = data[8:16], b"", b""
    while len(derived) < 48:
        block = hashlib.md5(block + passphrase + salt).digest()  # noqa: S324  (what CryptoJS does)
        derived += block
    return ciphers.open_cbc(derived[:32], derived[32:48], data[16:])


def _convert(entries: list[dict[str, Any]]) -> Report:
    collector = Collector(FORMAT)
    for row, entry in enumerate(entries, 1):
        name = _issuer(entry) or json_input.text(entry.get("account"))
        collector.add(row, name, partial(_entry, entry))
    return collector.report()


def _issuer(entry: dict[str, Any]) -> str:
    """What stands before "::"; behind it is the host that the entry is for."""
    return json_input.text(entry.get("issuer")).partition("::")[0].strip()


def _entry(entry: dict[str, Any]) -> Entry:
    if _is_sealed_whole(entry) or _is_encrypted(entry):
        raise AppError("entry.cannot_decrypt")
    kind, secret = _kind(entry, json_input.text(entry.get("secret")))
    algorithm = json_input.text(entry.get("algorithm"))
    return fields.entry(
        type=_KINDS[kind],
        secret=fields.secret_from_hex(secret) if kind in ("hex", "hhex") else secret,
        issuer=_issuer(entry),
        account=fields.without_issuer(entry.get("account"), _issuer(entry)),
        algorithm=_ALGORITHM_NUMBERS.get(algorithm, algorithm),
        digits=8 if kind == "battle" else (None if kind == "steam" else entry.get("digits")),
        period=entry.get("period") or None,
        counter=entry.get("counter"),
        favorite=entry.get("pinned"),
    )


def _kind(entry: dict[str, Any], secret: str) -> tuple[str, str]:
    """The type and the bare secret: prefixes of old versions tell it, and so does a key that is only hexadecimal."""
    for prefix, kind in _PREFIXES.items():
        if secret.lower().startswith(prefix):
            return kind, secret[len(prefix) :]
    stated = entry.get("type")
    kind = _BY_NUMBER.get(stated, "") if isinstance(stated, int) else json_input.text(stated).lower()
    if fields.is_absent(stated):
        kind = "totp"
    if kind not in _KINDS:
        raise AppError("otp.type_unknown")
    if kind in ("totp", "hotp") and not _BASE32.fullmatch(secret) and _HEX.fullmatch(secret):
        return ("hex" if kind == "totp" else "hhex"), secret
    return kind, secret


READER = Reader(FORMAT, recognises, open_content)
