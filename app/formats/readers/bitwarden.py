"""Bitwarden vault and Bitwarden Authenticator exports: JSON, CSV, and JSON under a password (FORMATS.md 9 and 10).

These files hold passwords too: only the one-time-password members are read, the rest is not kept.
"""

from __future__ import annotations

import hashlib
import hmac
from dataclasses import dataclass, replace
from functools import partial
from typing import Any

from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.kdf.hkdf import HKDFExpand

from app.core.errors import AppError
from app.formats import ciphers, fields, json_input, kdf, limits, table, zip_input
from app.formats.base import Collector, Format, Locked, Opened, Reader, Report, damaged, not_importable, wrong_password
from app.formats.content import Content, Kind
from app.formats.passwords import octets
from app.otp import uri
from app.otp.base import Entry
from app.otp.uri_text import checked_name

VAULT = Format("bitwarden", "Bitwarden")
AUTHENTICATOR = Format("bitwarden_authenticator", "Bitwarden Authenticator")
_AES_CBC_HMAC = "2"
_KIB_PER_MIB = 1024
_IN_ZIP = "data.json"
_VALIDATION = "encKeyValidation_DO_NOT_EDIT"


@dataclass(frozen=True, slots=True, repr=False)
class _Item:
    """What is read of one login: its names and its one-time-password text."""

    row: int
    name: str
    username: str
    otp: str
    tags: tuple[str, ...]
    favorite: bool


@dataclass(frozen=True, slots=True)
class _Derivation:
    """The costs and the salt, which is the Base64 text itself, not what it stands for."""

    kind: int
    iterations: int
    memory_kib: int
    lanes: int
    salt: str

    @classmethod
    def of(cls, document: dict[str, Any]) -> _Derivation:
        """AppError "format.damaged" or "format.too_costly"."""
        kind, iterations = json_input.number(document.get("kdfType")), json_input.number(document.get("kdfIterations"))
        salt = json_input.text(document.get("salt"))
        if kind not in (0, 1) or not salt:
            raise damaged("kdf")
        memory = lanes = 0
        if kind == 0:
            limits.check_pbkdf2(iterations)
        else:
            memory = json_input.number(document.get("kdfMemory")) * _KIB_PER_MIB
            lanes = json_input.number(document.get("kdfParallelism"))
            limits.check_argon2(memory, iterations, lanes)
        return cls(kind, iterations, memory, lanes, salt)

    def keys(self, password: bytes) -> tuple[bytes, bytes]:
        """The encryption key and the check key."""
        salt = self.salt.encode()
        if self.kind == 0:
            root = kdf.pbkdf2("sha256", password, salt, self.iterations)
        else:
            root = kdf.argon2id(password, hashlib.sha256(salt).digest(), self.memory_kib, self.iterations, self.lanes)
        return _expand(root, b"enc"), _expand(root, b"mac")


def _expand(root: bytes, info: bytes) -> bytes:
    return HKDFExpand(algorithm=hashes.SHA256(), length=32, info=info).derive(root)


def recognises(content: Content) -> bool:
    if content.kind is Kind.JSON and isinstance(content.document, dict):
        keys = content.document.keys()
        if "passwordProtected" in keys or _VALIDATION in keys:
            return True
        items = json_input.array(content.document.get("items"))
        return "items" in keys and ("encrypted" in keys or any("login" in json_input.mapping(item) for item in items))
    if content.kind is Kind.ZIP:
        return _in_zip(content) is not None
    return content.kind in (Kind.TEXT, Kind.BASE64) and "login_totp" in table.header_of(content.text)


def _in_zip(content: Content) -> dict[str, Any] | None:
    """The document of an archive, in a folder too, as people pack it again; Proton Pass has a member of that name."""
    named = [name for name in zip_input.names_in(content) if name.rpartition("/")[2] == _IN_ZIP]
    if not named:
        return None
    try:
        document = json_input.parse_bytes(zip_input.Archive(content.data).read(named[0]))
    except AppError:
        return None
    found = json_input.mapping(document)
    return found if {"items", "encrypted"} & found.keys() and "vaults" not in found else None


def open_content(content: Content) -> Opened | Locked:
    """AppError "format.not_importable" for a file that only the account it came from can open."""
    match content.kind:
        case Kind.JSON:
            return _open_document(content.document)
        case Kind.ZIP:
            # The export with attachments: the same JSON in an archive.
            return _open_document(_in_zip(content))
        case _:
            return _opened_table(content.text)


def _open_document(value: Any) -> Opened | Locked:
    document = json_input.mapping(value)
    if document.get("passwordProtected") is True:
        derivation = _Derivation.of(document)
        validation, data = (_parts(document, name) for name in (_VALIDATION, "data"))
        return Locked(VAULT, partial(_unlock, derivation, validation, data))
    if document.get("encrypted") is True:
        raise not_importable(VAULT.app, "bitwarden_account_restricted")
    return _opened(document)


def _parts(document: dict[str, Any], name: str) -> tuple[bytes, bytes, bytes]:
    """IV, ciphertext and check value of an "EncString"."""
    kind, dot, body = json_input.text(document.get(name)).partition(".")
    pieces = body.split("|")
    if kind != _AES_CBC_HMAC or not dot or len(pieces) != 3:
        raise damaged(name)
    iv, ciphertext, mac = (json_input.octets(piece, name) for piece in pieces)
    if len(iv) != 16 or len(mac) != 32:
        raise damaged(name)
    return iv, ciphertext, mac


def _unlock(
    derivation: _Derivation, validation: tuple[bytes, bytes, bytes], data: tuple[bytes, bytes, bytes], password: str
) -> Opened:
    keys = derivation.keys(octets(password))
    _decrypt(keys, validation)
    try:
        plain = _decrypt(keys, data)
    except AppError:
        # The validation text proved the password: it is the data that was changed.
        raise damaged("data") from None
    document = json_input.parse_bytes(plain)
    if not isinstance(document, dict):
        raise damaged("data")
    return _opened(document)


def _decrypt(keys: tuple[bytes, bytes], parts: tuple[bytes, bytes, bytes]) -> bytes:
    encryption_key, check_key = keys
    iv, ciphertext, mac = parts
    if not hmac.compare_digest(hmac.digest(check_key, iv + ciphertext, "sha256"), mac):
        raise wrong_password()
    return ciphers.open_cbc(encryption_key, iv, ciphertext)


def _opened(document: dict[str, Any]) -> Opened:
    if not isinstance(document.get("items"), list):
        raise damaged("items")
    folders = _names_by_id(document.get("folders")) | _names_by_id(document.get("collections"))
    items = [found for row, item in enumerate(document["items"], 1) if (found := _item(row, item, folders))]
    source = VAULT if any(_is_vault_item(item) for item in document["items"]) else AUTHENTICATOR
    return Opened(source, partial(_convert, source, items, tuple(folders.values())))


def _names_by_id(value: Any) -> dict[str, str]:
    listed = (json_input.mapping(item) for item in json_input.array(value))
    named = ((json_input.text(item.get("id")), fields.tag_name(item.get("name"))) for item in listed)
    return {found_id: name for found_id, name in named if found_id and name}


def _is_vault_item(item: Any) -> bool:
    """The authenticator app writes the vault's shape with nothing in a login but the one-time password."""
    values = json_input.mapping(item)
    return values.get("type") != 1 or bool(json_input.mapping(values.get("login")).keys() - {"totp", "username"})


def _item(row: int, item: Any, folders: dict[str, str]) -> _Item | None:
    """None for notes, cards and logins without a one-time password: there is nothing to import and nothing to say."""
    values = json_input.mapping(item)
    login = json_input.mapping(values.get("login"))
    otp = json_input.text(login.get("totp")).strip()
    if not otp:
        return None
    ids = [values.get("folderId"), *json_input.array(values.get("collectionIds"))]
    return _Item(
        row=row,
        name=json_input.text(values.get("name")),
        username=json_input.text(login.get("username")),
        otp=otp,
        tags=tuple(folders[text] for found in ids if (text := json_input.text(found)) in folders),
        favorite=values.get("favorite") is True,
    )


def _opened_table(text: str) -> Opened:
    found = table.read(text)
    columns = {name: found.column(name) for name in ("folder", "collections", "favorite", "name", "login_username")}
    otp_column = found.column("login_totp")
    items = []
    for line, row in zip(found.lines, found.rows, strict=True):
        otp = _cell(row, otp_column).strip()
        if otp:
            values = {name: _cell(row, column) for name, column in columns.items()}
            tags = (values["folder"], *values["collections"].split(","))
            items.append(
                _Item(line, values["name"], values["login_username"], otp, tags, values["favorite"] in ("1", "true"))
            )
    source = VAULT if "login_password" in found.header else AUTHENTICATOR
    return Opened(source, partial(_convert, source, items, ()))


def _cell(row: tuple[str, ...], column: int | None) -> str:
    return row[column] if column is not None and column < len(row) else ""


def _convert(source: Format, items: list[_Item], folders: tuple[str, ...]) -> Report:
    collector = Collector(source)
    collector.group(*folders)
    for item in items:
        collector.add(item.row, fields.title(item.name, item.username), partial(_entry, item))
    return collector.report()


def _entry(item: _Item) -> Entry:
    scheme = item.otp.partition("://")[0].lower()
    if "://" not in item.otp:
        return fields.entry(
            secret=item.otp, issuer=item.name, account=item.username, tags=item.tags, favorite=item.favorite
        )
    found = uri.parse(item.otp)
    return replace(
        found,
        issuer=checked_name(item.name if scheme == "steam" or not found.issuer else found.issuer, "issuer"),
        account=checked_name(found.account or item.username, "account"),
        tags=fields.tag_names((*found.tags, *item.tags)),
        favorite=item.favorite or found.favorite,
    )


READER = Reader(VAULT, recognises, open_content)
