"""Authy's tokens: the Android app's preferences, and the API's JSON in the shapes that people save it (FORMATS.md 8).

The encryption has no check value: what comes out must be Base32, otherwise the password is wrong. Algorithm and period
are never stored.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import partial
from typing import Any

from app.core.errors import AppError
from app.formats import ciphers, fields, json_input, kdf, limits, prefs_xml
from app.formats.base import Collector, Format, Locked, Opened, Reader, Report, damaged, wrong_password
from app.formats.content import Content, Kind
from app.formats.passwords import octets
from app.otp.base import Entry

FORMAT = Format("authy", "Authy")
_STRINGS = "com.authy.storage.tokens."
_OWN_STRINGS = "com.authy.storage.tokens.authy."
# The API's own name, and that of the scripts that people decrypt it with.
_LISTS = ("authenticator_tokens", "decrypted_authenticator_tokens")
_PLAIN = ("decryptedSecret", "decrypted_seed", "secret", "secretSeed", "secret_seed")
_AUTHY_ALONE = frozenset({"account_type", "accountType", "original_name", "originalName", "unique_id", "uniqueId"})
_SEALED = ("encryptedSecret", "encrypted_seed")
_OLD_ITERATIONS, _NEW_ITERATIONS = 1_000, 100_000
_WORK = 2 * limits.PBKDF2_ITERATIONS
_TRIED_BEFORE_GIVING_UP = 3
_BASE32 = re.compile(rb"[A-Za-z2-7\s]+=*")
_OWN_PERIOD, _OWN_DIGITS = 10, 7


@dataclass(frozen=True, slots=True, repr=False)
class _Token:
    """One token of the file; `own` is one of Authy's own 7-digit kind, whose key is hexadecimal."""

    values: dict[str, Any]
    own: bool = False

    @property
    def name(self) -> str:
        return _first(self.values, "name", "originalName", "original_name", "originalIssuer", "issuer")

    @property
    def plain(self) -> str:
        return _first(self.values, *_PLAIN)

    @property
    def sealed(self) -> str:
        return _first(self.values, *_SEALED)


@dataclass(frozen=True, slots=True)
class _Seal:
    """What it takes to decrypt one token."""

    ciphertext: bytes
    salt: bytes
    iv: bytes
    iterations: tuple[int, ...]

    @classmethod
    def of(cls, token: _Token) -> _Seal:
        """AppError "format.damaged" or "format.too_costly"."""
        stated = token.values.get("key_derivation_iterations")
        # Older tokens do not say: 1,000 then, and 100,000 after a change that came before the member did.
        iterations = (_OLD_ITERATIONS, _NEW_ITERATIONS) if stated is None else (json_input.number(stated),)
        for count in iterations:
            limits.check_pbkdf2(count)
        try:
            iv = bytes.fromhex(_first(token.values, "unique_iv", "uniqueIv"))
        except ValueError:
            raise damaged("unique_iv") from None
        if iv and len(iv) != 16:
            raise damaged("unique_iv")
        ciphertext = json_input.octets(token.sealed, "encrypted_seed")
        return cls(ciphertext, octets(_first(token.values, "salt")), iv or bytes(16), iterations)

    def open(self, password: bytes) -> str:
        """AppError "format.wrong_password"."""
        for count in self.iterations:
            key = kdf.pbkdf2("sha1", password, self.salt, count)
            try:
                plain = ciphers.open_cbc(key, self.iv, self.ciphertext)
            except AppError as error:
                if error.code != "format.wrong_password":
                    raise
                continue
            if _BASE32.fullmatch(plain):
                return plain.decode("ascii")
        raise wrong_password()


def recognises(content: Content) -> bool:
    if content.kind is Kind.XML:
        return any(name.startswith(_STRINGS) for name in prefs_xml.strings(content))
    if content.kind is not Kind.JSON:
        return False
    return bool(_listed(content.document)) or any(name in json_input.mapping(content.document) for name in _LISTS)


def _listed(document: Any) -> list[_Token]:
    """The tokens of the API's answer, of the parts of it that people keep, and of bare arrays."""
    if isinstance(document, list):
        return [_token(item) for item in document] if any(map(_is_token, document)) else []
    holder = json_input.mapping(document)
    lists = [holder[name] for name in _LISTS if isinstance(holder.get(name), list)]
    apps = [_Token(json_input.mapping(item), own=True) for item in _own_apps(holder)]
    return [_token(item) for listed in lists for item in listed] + apps


def _own_apps(holder: dict[str, Any]) -> list[Any]:
    apps = json_input.array(holder.get("apps"))
    return apps if any(isinstance(item, dict) and "secret_seed" in item for item in apps) else []


def _is_token(item: Any) -> bool:
    if not isinstance(item, dict):
        return False
    keys = item.keys()
    return bool({*_SEALED, "decryptedSecret", "decrypted_seed", "secretSeed"} & keys) or (
        "secret" in keys and bool(_AUTHY_ALONE & keys)
    )


def _token(item: Any) -> _Token:
    values = json_input.mapping(item)
    return _Token(values, own=bool({"secretSeed", "secret_seed"} & values.keys()))


def open_content(content: Content) -> Opened | Locked:
    tokens = _from_preferences(content) if content.kind is Kind.XML else _listed(content.document)
    seals = {place: seal for place, token in enumerate(tokens) if (seal := _seal(token)) is not None}
    if sum(max(seal.iterations) for seal in seals.values()) > _WORK:
        raise AppError("format.too_costly", kdf="PBKDF2")
    if not seals:
        return Opened(FORMAT, partial(_convert, tokens, {}))
    return Locked(FORMAT, partial(_unlock, tokens, seals))


def _seal(token: _Token) -> _Seal | None:
    """None for a token that needs no password, and for one that no password opens: it is refused by itself."""
    if token.plain or not token.sealed:
        return None
    try:
        return _Seal.of(token)
    except AppError as error:
        if error.code == "format.too_costly":
            raise
        return None


def _from_preferences(content: Content) -> list[_Token]:
    tokens: list[_Token] = []
    for name, text in prefs_xml.strings(content).items():
        if name.startswith(_STRINGS):
            listed = json_input.array(json_input.parse(text))
            tokens += [_Token(json_input.mapping(item), name.startswith(_OWN_STRINGS)) for item in listed]
    return tokens


def _unlock(tokens: list[_Token], seals: dict[int, _Seal], password: str) -> Opened:
    """The tokens share a password: when several in a row do not open, it is wrong, else single ones are damaged."""
    secrets: dict[int, str] = {}
    failed = 0
    for place, seal in seals.items():
        try:
            secrets[place] = seal.open(octets(password))
        except AppError:
            failed += 1
            if not secrets and failed in (_TRIED_BEFORE_GIVING_UP, len(seals)):
                raise wrong_password() from None
    return Opened(FORMAT, partial(_convert, tokens, secrets))


def _convert(tokens: list[_Token], secrets: dict[int, str]) -> Report:
    collector = Collector(FORMAT)
    for place, token in enumerate(tokens):
        collector.add(place + 1, token.name, partial(_entry, token, secrets.get(place)))
    return collector.report()


def _entry(token: _Token, decrypted: str | None) -> Entry:
    secret = token.plain or decrypted
    if secret is None and token.sealed:
        raise AppError("entry.cannot_decrypt")
    issuer, account = _names(token)
    digits = token.values.get("digits")
    return fields.entry(
        secret=fields.secret_from_hex(secret) if token.own else secret,
        issuer=issuer,
        account=account,
        digits=_OWN_DIGITS if token.own and digits is None else digits,
        period=_OWN_PERIOD if token.own else None,
    )


def _names(token: _Token) -> tuple[str, str]:
    """Issuer by original issuer, original name, name, account type; the account is the name without it."""
    values = token.values
    name = _first(values, "name") or _first(values, "originalName", "original_name")
    original = _first(values, "originalName", "original_name")
    issuer = _first(values, "originalIssuer", "original_issuer", "issuer")
    account = name
    if not issuer and ":" in original:
        issuer = original.partition(":")[0].strip()
    for separator in (":", " - "):
        if not issuer and separator in name:
            issuer, _, account = (part.strip() for part in name.partition(separator))
    if not issuer:
        return (name, "") if token.own else (_first(values, "accountType", "account_type"), account)
    for separator in (":", " - "):
        if account[: len(issuer + separator)].casefold() == (issuer + separator).casefold():
            account = account[len(issuer + separator) :].strip()
            break
    return issuer, account


def _first(values: dict[str, Any], *names: str) -> str:
    """The first of these members that is a text with something in it."""
    return next((text for name in names if (text := json_input.text(values.get(name)).strip())), "")


READER = Reader(FORMAT, recognises, open_content)
