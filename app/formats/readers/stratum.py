"""Stratum (Authenticator Pro) backups: plain, under a password in both schemes, HTML, and the app's own database.

FORMATS.md 5. The two encrypted schemes differ in the letter case of their header alone.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from functools import partial
from typing import Any

from app.core.errors import AppError
from app.formats import ciphers, fields, json_input, kdf, limits, sqlcipher, sqlite_input
from app.formats.base import Collector, Format, Locked, Opened, Reader, Report, damaged, wrong_password
from app.formats.content import Content, Kind
from app.formats.passwords import octets
from app.otp.base import Entry

FORMAT = Format("stratum", "Stratum (Authenticator Pro)")
_STRONG, _LEGACY = b"AUTHENTICATORPRO", b"AuthenticatorPro"
_ARGON2 = (65536, 3, 4)
_LEGACY_ITERATIONS = 64_000
_TYPES = {1: "hotp", 2: "totp", 3: "motp", 4: "steam", 5: "yandex"}
_ALGORITHMS = {0: "SHA1", 1: "SHA256", 2: "SHA512"}
_TABLE = "authenticator"
_CIPHERS = (sqlcipher.VERSION_4, sqlcipher.VERSION_3)


def recognises(content: Content) -> bool:
    match content.kind:
        case Kind.STRATUM:
            return True
        case Kind.JSON:
            return isinstance(content.document, dict) and "Authenticators" in content.document
        case Kind.SQLITE:
            return {"type", "secret", "username"} <= sqlite_input.columns(content, _TABLE)
        case Kind.BINARY:
            return any(sqlcipher.may_be(content.data, version) for version in _CIPHERS)
        case _:
            return False


def open_content(content: Content) -> Opened | Locked:
    match content.kind:
        case Kind.JSON:
            return Opened(FORMAT, partial(_convert, content.document))
        case Kind.SQLITE:
            return Opened(FORMAT, partial(_convert, _from_database(content.data)))
        case Kind.BINARY:
            return Locked(FORMAT, partial(_unlock_database, content.data))
        case _ if content.data.startswith(_STRONG):
            return Locked(FORMAT, partial(_unlock_strong, _parts(content.data, 16, 12)))
        case _:
            return Locked(FORMAT, partial(_unlock_legacy, _parts(content.data, 20, 16)))


def _parts(data: bytes, salt_size: int, iv_size: int) -> tuple[bytes, bytes, bytes]:
    """Salt, IV and ciphertext behind the header."""
    start = len(_STRONG)
    salt, iv = data[start : start + salt_size], data[start + salt_size : start + salt_size + iv_size]
    sealed = data[start + salt_size + iv_size :]
    if len(sealed) < 16:
        raise damaged("ciphertext")
    return salt, iv, sealed


def _unlock_strong(parts: tuple[bytes, bytes, bytes], password: str) -> Opened:
    salt, iv, sealed = parts
    plain = ciphers.open_gcm(kdf.argon2id(octets(password), salt, *_ARGON2), iv, sealed)
    return Opened(FORMAT, partial(_convert, json_input.parse_bytes(plain)))


def _unlock_legacy(parts: tuple[bytes, bytes, bytes], password: str) -> Opened:
    """No check value: bad padding or bad JSON is how a wrong password looks."""
    salt, iv, sealed = parts
    plain = ciphers.open_cbc(kdf.pbkdf2("sha1", octets(password), salt, _LEGACY_ITERATIONS), iv, sealed)
    try:
        document = json_input.parse_bytes(plain)
    except AppError:
        raise wrong_password() from None
    return Opened(FORMAT, partial(_convert, document))


def _unlock_database(data: bytes, password: str) -> Opened:
    for version in _CIPHERS:
        if not sqlcipher.may_be(data, version):
            continue
        try:
            image = sqlcipher.decrypt(data, octets(password), version)
        except AppError as error:
            if error.code != "format.wrong_password":
                raise
            continue
        return Opened(FORMAT, partial(_convert, _from_database(image)))
    raise wrong_password()


def _from_database(image: bytes) -> dict[str, Any]:
    """The tables in the shape of the JSON backup, column names compared without case."""
    with sqlite_input.opened(image) as database:
        if _TABLE not in database.tables():
            raise damaged("sqlite")
        return {
            "Authenticators": database.rows(_TABLE),
            "Categories": database.rows("category"),
            "AuthenticatorCategories": database.rows("authenticatorcategory"),
        }


def _convert(document: Any) -> Report:
    holder = json_input.mapping(document)
    items = holder.get("Authenticators")
    if not isinstance(items, list):
        raise damaged("Authenticators")
    collector = Collector(FORMAT)
    categories = _categories(holder)
    names = (fields.tag_name(item.get("name")) for item in _lower(holder.get("Categories")))
    collector.group(*(name for name in names if name))
    for row, values in enumerate(_lower(items), 1):
        name = fields.title(values.get("issuer"), values.get("username"))
        collector.add(row, name, partial(_entry, values, categories))
    return collector.report()


def _lower(items: Any) -> Iterable[dict[str, Any]]:
    for item in json_input.array(items):
        yield {str(name).lower(): value for name, value in json_input.mapping(item).items()}


def _categories(holder: dict[str, Any]) -> dict[str, dict[str, None]]:
    """Category names by the secret of the code, which is how the app binds them."""
    named = _lower(holder.get("Categories"))
    names = {json_input.text(item.get("id")): json_input.text(item.get("name")) for item in named}
    found: dict[str, dict[str, None]] = defaultdict(dict)
    for item in _lower(holder.get("AuthenticatorCategories")):
        bound = found[json_input.text(item.get("authenticatorsecret"))]
        name = names.get(json_input.text(item.get("categoryid")))
        if name and len(bound) < limits.TAGS:
            bound[name] = None
    return found


def _entry(values: dict[str, Any], categories: dict[str, dict[str, None]]) -> Entry:
    kind = _numbered(values.get("type"), _TYPES, "otp.type_unknown")
    secret = json_input.text(values.get("secret"))
    issuer = json_input.text(values.get("issuer"))
    # A Steam code that was entered as a time-based one has Steam's five digits, which nothing else under that name has.
    steam = kind == "totp" and issuer.strip().lower() == "steam" and values.get("digits") == 5
    return fields.entry(
        type="steam" if steam else kind,
        secret=fields.secret_from_hex(secret) if kind == "motp" and _is_hex(secret) else secret,
        issuer=issuer,
        account=values.get("username"),
        algorithm=_algorithm(values.get("algorithm")),
        digits=values.get("digits"),
        period=values.get("period"),
        counter=values.get("counter"),
        pin=values.get("pin"),
        tags=categories.get(secret, ()),
        remarks=("steam_by_issuer_only",) if steam else (),
    )


def _numbered(value: Any, names: dict[int, str], reason: str) -> str:
    try:
        return names[fields.whole(value)]
    except (ValueError, KeyError):
        raise AppError(reason) from None


def _algorithm(value: Any) -> Any:
    return value if value is None or isinstance(value, str) else _numbered(value, _ALGORITHMS, "otp.field_choice")


def _is_hex(secret: str) -> bool:
    return len(secret) % 2 == 0 and all(character in "0123456789abcdefABCDEF" for character in secret)


READER = Reader(FORMAT, recognises, open_content)
