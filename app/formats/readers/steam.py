"""Steam: maFiles of Steam Desktop Authenticator and steamguard-cli, and the Android app's file (FORMATS.md 17).

Encrypted maFiles are Base64 without a mark; IV and salt stand in the manifest.json beside them, and in that of
steamguard-cli the scheme: that of Steam Desktop Authenticator, or Argon2id. WinAuth's lines are key URIs.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import partial
from typing import Any

from app.core.errors import AppError
from app.formats import ciphers, fields, json_input, kdf
from app.formats.base import Collector, Format, Locked, Opened, Reader, Report, damaged, wrong_password
from app.formats.content import Content, Kind, Source
from app.formats.detect import decode_text, from_base64
from app.formats.passwords import octets
from app.otp import uri
from app.otp.base import Entry

FORMAT = Format("steam", "Steam")
_MANIFEST = "manifest.json"
_ENDING = ".mafile"
_ITERATIONS = 50_000
_MAX_MANIFEST_ENTRIES = 64
_MAX_ARGON2_TRIED = 12  # for a file that no manifest names: a try takes a third of a second
_TRIED_BEFORE_GIVING_UP = 3
_SHORTEST_SALT = 8
_ARGON2 = "argon2idaes256"
_LEGACY = ("", "legacysdacompatible")
# Memory in KiB, passes, lanes: what steamguard-cli uses, and what its first versions with Argon2id did.
_ARGON2_COSTS = ((12 * 1024, 3, 12), (62_500, 3, 4))


@dataclass(frozen=True, slots=True)
class _Seal:
    """IV and salt of one file of a manifest, and whether its key comes out of Argon2id."""

    file: str
    iv: bytes
    salt: bytes
    argon2: bool = False

    def keys(self, password: bytes) -> Iterator[bytes]:
        """The keys to try, one after the other."""
        if not self.argon2:
            yield kdf.pbkdf2("sha1", password, self.salt, _ITERATIONS)
            return
        for memory_kib, passes, lanes in _ARGON2_COSTS:
            yield kdf.argon2id(password, self.salt, memory_kib, passes, lanes)


@dataclass(frozen=True, slots=True)
class _Account:
    """One account's members, and the name to show when the members hold none."""

    values: dict[str, Any] = field(repr=False)
    fallback: str


@dataclass(frozen=True, slots=True)
class _File:
    """A maFile of a manifest: its name, its bytes when they are at hand, and its seal when it is encrypted."""

    name: str
    data: bytes | None = field(repr=False)
    seal: _Seal | None


def recognises(content: Content) -> bool:
    if content.kind is Kind.BASE64:
        return content.source.name.lower().endswith(_ENDING) or any(_seals(content.source))
    if content.kind is not Kind.JSON or not isinstance(content.document, dict):
        return False
    return _is_account(content.document) or bool(_accounts(content.document)) or _is_manifest(content.document)


def _is_account(value: Any) -> bool:
    return isinstance(value, dict) and "shared_secret" in value


def _accounts(document: dict[str, Any]) -> list[_Account]:
    """The accounts of the Android app's newer file, by id."""
    listed = json_input.mapping(document.get("accounts"))
    if not any(map(_is_account, listed.values())):
        return []
    return [_Account(json_input.mapping(values), str(name)) for name, values in listed.items()]


def _is_manifest(document: Any) -> bool:
    entries = json_input.array(json_input.mapping(document).get("entries"))
    return any(isinstance(entry, dict) and "filename" in entry for entry in entries)


def open_content(content: Content) -> Opened | Locked:
    """AppError "format.needs_companion" for an encrypted maFile alone, and for a manifest alone."""
    if content.kind is Kind.BASE64:
        return _open_sealed(content)
    if _is_manifest(content.document):
        return _open_manifest(content)
    if _is_account(content.document):
        accounts = [_Account(content.document, _stem(content.source.name))]
    else:
        accounts = _accounts(content.document)
    return Opened(FORMAT, partial(_convert, accounts, ()))


def _stem(name: str) -> str:
    """The number in "76561190000000001.maFile" or "Steamguard-76561190000000001": a name when there is no other."""
    base = name.rpartition("/")[2].rpartition("\\")[2]
    stem = base[: -len(_ENDING)] if base.lower().endswith(_ENDING) else base
    return stem.removeprefix("Steamguard-")


def _seals(source: Source) -> Iterator[_Seal]:
    """The seals in all offered manifests, or those for a file of this name where there are any."""
    found = [
        seal
        for name, data in source.companions.items()
        if name.lower().endswith(_MANIFEST)
        for entry in _manifest_entries(data)
        if (seal := _seal(entry)) is not None
    ]
    named = [seal for seal in found if seal.file and source.name.endswith(seal.file)]
    found = named or found
    unique = {(seal.iv, seal.salt): seal for seal in reversed(found)}
    most = _MAX_ARGON2_TRIED if any(seal.argon2 for seal in found) else _MAX_MANIFEST_ENTRIES
    return iter(list(reversed(unique.values()))[:most])


def _manifest_entries(data: bytes) -> list[dict[str, Any]]:
    try:
        document = json_input.parse_bytes(data)
    except AppError:
        return []
    listed = json_input.array(json_input.mapping(document).get("entries"))
    return [entry for entry in listed if isinstance(entry, dict)][:_MAX_MANIFEST_ENTRIES]


def _seal(entry: dict[str, Any]) -> _Seal | None:
    """None for a file that is not encrypted, or not in a known way."""
    nested = json_input.mapping(entry.get("encryption"))
    scheme = json_input.text(nested.get("scheme")).lower()
    if scheme not in (*_LEGACY, _ARGON2):
        return None
    iv, salt = (nested.get(name) or entry.get(f"encryption_{name}") for name in ("iv", "salt"))
    if fields.is_absent(iv) or fields.is_absent(salt):
        return None
    try:
        octets_of_iv, octets_of_salt = json_input.octets(iv, "iv", 16), json_input.octets(salt, "salt")
    except AppError:
        return None
    if len(octets_of_salt) < _SHORTEST_SALT and scheme == _ARGON2:
        return None
    return _Seal(json_input.text(entry.get("filename")), octets_of_iv, octets_of_salt, scheme == _ARGON2)


def _open_sealed(content: Content) -> Locked:
    seals = list(_seals(content.source))
    if not seals:
        raise AppError("format.needs_companion", app=FORMAT.app, file=_MANIFEST)
    sealed = from_base64(content.text.strip()) or b""
    if len(sealed) % 16:
        raise damaged("ciphertext")
    return Locked(FORMAT, partial(_unlock, sealed, seals, _stem(content.source.name)))


def _unlock(sealed: bytes, seals: list[_Seal], fallback: str, password: str) -> Opened:
    for seal in seals:
        values = _try(sealed, seal, password)
        if values is not None:
            return Opened(FORMAT, partial(_convert, [_Account(values, fallback)], ()))
    raise wrong_password()


def _try(sealed: bytes, seal: _Seal, password: str) -> dict[str, Any] | None:
    """The account; None when it stays closed. There is no check value: what is no JSON was not decrypted."""
    for key in seal.keys(octets(password)):
        try:
            document = json_input.parse_bytes(ciphers.open_cbc(key, seal.iv, sealed))
        except AppError:
            continue
        if isinstance(document, dict):
            return document
    return None


def _open_manifest(content: Content) -> Opened | Locked:
    """The manifest was chosen: its accounts are in the files beside it."""
    files = [_file(content.source, entry) for entry in _manifest_entries(content.data)]
    if all(file.data is None for file in files):
        raise AppError("format.needs_companion", app=FORMAT.app, file=".maFile")
    if any(file.seal is not None and file.data is not None for file in files):
        return Locked(FORMAT, partial(_unlock_files, files))
    return _opened_files(files, None)


def _file(source: Source, entry: dict[str, Any]) -> _File:
    name = json_input.text(entry.get("filename"))
    data = next((data for offered, data in source.companions.items() if name and offered.endswith(name)), None)
    return _File(name, data, _seal(entry))


def _unlock_files(files: list[_File], password: str) -> Opened:
    return _opened_files(files, password)


def _opened_files(files: list[_File], password: str | None) -> Opened:
    """The files share a password: when several in a row do not open, it is wrong, else single ones are damaged."""
    accounts: list[_Account] = []
    refused: list[tuple[str, str]] = []
    sealed = sum(file.seal is not None and file.data is not None for file in files)
    wrong, unlocked = 0, False
    for file in files:
        if file.data is None:
            refused.append((file.name, "entry.file_missing"))
            continue
        values = _values(file, password)
        if values is not None:
            accounts.append(_Account(values, _stem(file.name)))
            unlocked |= file.seal is not None
            continue
        refused.append((file.name, "entry.cannot_decrypt" if file.seal else "entry.damaged"))
        wrong += file.seal is not None
        if wrong and not unlocked and wrong in (_TRIED_BEFORE_GIVING_UP, sealed):
            raise wrong_password()
    return Opened(FORMAT, partial(_convert, accounts, tuple(refused)))


def _values(file: _File, password: str | None) -> dict[str, Any] | None:
    data = file.data or b""
    if file.seal is not None:
        sealed = from_base64((decode_text(data) or "").strip())
        return _try(sealed, file.seal, password or "") if sealed and len(sealed) % 16 == 0 else None
    try:
        document = json_input.parse_bytes(data)
    except AppError:
        return None
    return document if isinstance(document, dict) else None


def _convert(accounts: list[_Account], refused: tuple[tuple[str, str], ...]) -> Report:
    collector = Collector(FORMAT)
    for row, account in enumerate(accounts, 1):
        collector.add(row, _name(account), partial(_entry, account))
    for row, (name, reason) in enumerate(refused, len(accounts) + 1):
        collector.refuse(row, name, reason)
    return collector.report()


def _entry(account: _Account) -> Entry:
    secret = account.values.get("shared_secret")
    if fields.is_absent(secret):
        raise AppError("otp.secret_empty")
    try:
        key = json_input.octets(secret, "shared_secret")
    except AppError:
        raise AppError("otp.secret_base64") from None
    code = json_input.text(account.values.get("revocation_code")).strip()
    return fields.entry(
        type="steam", secret=key, issuer=FORMAT.app, account=_name(account), recovery_codes=(code,) if code else ()
    )


def _name(account: _Account) -> str:
    """The account's name, else its number, else the file's name."""
    values = account.values
    session = json_input.mapping(values.get("Session"))
    candidates = (values.get("account_name"), session.get("AccountName"), _labelled(values.get("uri")))
    numbers = (session.get("SteamID"), values.get("steamid"), values.get("steam_id"), account.fallback)
    found = (json_input.text(value).strip() for value in (*candidates, *numbers))
    return next((text for text in found if text and text != "0"), "")


def _labelled(value: Any) -> str:
    try:
        return uri.parse(json_input.text(value)).account
    except AppError:
        return ""


READER = Reader(FORMAT, recognises, open_content)
