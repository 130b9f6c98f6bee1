"""FreeOTP 2's external backup, encrypted, and FreeOTP 1's preferences (FORMATS.md 12).

The backup is called .xml and is a serialised Java map: a master key under the password, and for each token its facts
and its key under the master key.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import Any

from app.core.errors import AppError
from app.formats import ciphers, freeotp_token, java_strings, json_input, kdf, limits, prefs_xml
from app.formats.base import Collector, Format, Locked, Opened, Reader, Report, damaged, wrong_password
from app.formats.content import Content, Kind
from app.formats.passwords import octets
from app.otp.base import Entry

FORMAT = Format("freeotp", "FreeOTP")
_MASTER = "masterKey"
_TOKEN = "-token"  # noqa: S105  (a name, not a password)
_ORDER = "tokenOrder"
_HASHES = {"PBKDF2withHmacSHA512": "sha512", "PBKDF2withHmacSHA256": "sha256", "PBKDF2withHmacSHA1": "sha1"}
_NONCE_BYTES = (12, 16)


@dataclass(frozen=True, slots=True)
class _Sealed:
    """Android's wrapped key: ciphertext and tag, nonce, and the kind of key as additional data."""

    ciphertext: bytes
    nonce: bytes
    kind: bytes

    @classmethod
    def of(cls, value: Any, place: str) -> _Sealed:
        """AppError "format.damaged"."""
        values = json_input.mapping(value)
        cipher = json_input.text(values.get("mCipher"))
        if cipher and cipher != "AES/GCM/NoPadding":
            raise damaged(place)
        try:
            ciphertext, parameters = (freeotp_token.signed_bytes(values.get(n)) for n in ("mCipherText", "mParameters"))
        except AppError:
            raise damaged(place) from None
        return cls(ciphertext, _nonce(parameters), json_input.text(values.get("mToken")).encode())

    def open(self, key: bytes) -> bytes:
        """AppError "format.wrong_password"."""
        return ciphers.open_gcm(key, self.nonce, self.ciphertext, self.kind)


def _nonce(der: bytes) -> bytes:
    """The OCTET STRING of GCMParameters, or one that stands alone."""
    at = 2 if der[:1] == b"\x30" else 0
    if der[at : at + 1] != b"\x04" or len(der) < at + 2:
        raise damaged("mParameters")
    nonce = der[at + 2 : at + 2 + der[at + 1]]
    if len(nonce) not in _NONCE_BYTES:
        raise damaged("mParameters")
    return nonce


def recognises(content: Content) -> bool:
    if content.kind is Kind.JAVA:
        return True
    strings = prefs_xml.strings(content)
    return _ORDER in strings or any(_is_token(text) for text in strings.values())


def _is_token(text: str) -> bool:
    return text.startswith("{") and '"secret"' in text and '"digits"' in text


def open_content(content: Content) -> Opened | Locked:
    if content.kind is Kind.XML:
        return Opened(FORMAT, partial(_convert_preferences, prefs_xml.strings(content)))
    strings = java_strings.read(content.data)
    if _MASTER not in strings:
        raise damaged(_MASTER)
    master = _parsed(strings[_MASTER])
    hash_name = _HASHES.get(json_input.text(master.get("mAlgorithm")))
    iterations = json_input.number(master.get("mIterations"))
    limits.check_pbkdf2(iterations)
    if hash_name is None:
        raise damaged("mAlgorithm")
    try:
        salt = freeotp_token.signed_bytes(master.get("mSalt"))
    except AppError:
        raise damaged("mSalt") from None
    sealed = _Sealed.of(master.get("mEncryptedKey"), "mEncryptedKey")

    def unlock(password: str) -> Opened:
        key = sealed.open(kdf.pbkdf2(hash_name, octets(password), salt, iterations))
        if len(key) not in (16, 24, 32):
            raise wrong_password()
        return Opened(FORMAT, partial(_convert_backup, strings, key))

    return Locked(FORMAT, unlock)


def _convert_backup(strings: dict[str, str], master: bytes) -> Report:
    """Rows are tokens in the order of the file; a key without its token's facts is named too."""
    collector = Collector(FORMAT)
    names = [name for name in strings if name != _MASTER and not name.endswith(_TOKEN)]
    orphans = [
        name.removesuffix(_TOKEN)
        for name in strings
        if name.endswith(_TOKEN) and name.removesuffix(_TOKEN) not in strings
    ]
    for row, name in enumerate([name for name in names if name != _ORDER] + orphans, 1):
        token = _parsed(strings.get(name + _TOKEN, ""))
        collector.add(row, freeotp_token.name_of(token), partial(_from_backup, token, strings.get(name, ""), master))
    return collector.report()


def _from_backup(token: dict[str, Any], wrapped: str, master: bytes) -> Entry:
    if not token:
        raise AppError("entry.damaged")
    sealed = _Sealed.of(_parsed(json_input.text(_parsed(wrapped).get("key"))), "key")
    try:
        secret = sealed.open(master)
    except AppError:
        raise AppError("entry.cannot_decrypt") from None
    return freeotp_token.entry(token, secret)


def _parsed(text: str) -> dict[str, Any]:
    """The JSON object of a text, an empty one when it is none, or too long: many tokens may refer to one long text."""
    if len(text) > limits.TOKEN_CHARACTERS:
        return {}
    try:
        return json_input.mapping(json_input.parse(text))
    except AppError:
        return {}


def _convert_preferences(strings: dict[str, str]) -> Report:
    """Tokens in the person's own order, then those that it does not name."""
    collector = Collector(FORMAT)
    try:
        order = [json_input.text(name) for name in json_input.array(json_input.parse(strings.get(_ORDER, "[]")))]
    except AppError:
        order = []
    names = [name for name in dict.fromkeys([*order, *strings]) if name in strings and name != _ORDER]
    for row, name in enumerate(names, 1):
        token = _parsed(strings[name])
        collector.add(row, freeotp_token.name_of(token) or name, partial(_from_preferences, token))
    return collector.report()


def _from_preferences(token: dict[str, Any]) -> Entry:
    if not token:
        raise AppError("entry.damaged")
    return freeotp_token.entry(token, freeotp_token.signed_bytes(token.get("secret")))


READER = Reader(FORMAT, recognises, open_content)
