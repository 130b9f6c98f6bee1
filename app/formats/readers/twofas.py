"""2FAS backups, plain and encrypted, schema versions 1 to 4 and later ones with a remark (FORMATS.md 3)."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import Any

from app.core.errors import AppError
from app.formats import ciphers, fields, json_input, kdf
from app.formats.base import Collector, Format, Locked, Opened, Reader, Report, damaged, wrong_password
from app.formats.content import Content, Kind
from app.formats.passwords import octets
from app.otp import uri
from app.otp.base import Entry

FORMAT = Format("2fas", "2FAS")
_NEWEST_SCHEMA = 4
_ITERATIONS = 10_000
_TAG = 16


@dataclass(frozen=True, slots=True)
class _Sealed:
    """Three Base64 parts with colons between: ciphertext and tag, salt, IV."""

    ciphertext: bytes
    salt: bytes
    iv: bytes

    @classmethod
    def parse(cls, text: str, place: str) -> _Sealed:
        parts = text.split(":")
        if len(parts) != 3:
            raise damaged(place)
        ciphertext, salt, iv = (json_input.octets(part, place) for part in parts)
        if len(ciphertext) < _TAG or not salt or len(iv) != 12:
            raise damaged(place)
        return cls(ciphertext, salt, iv)

    def open(self, password: str) -> bytes:
        """AppError "format.wrong_password"."""
        key = kdf.pbkdf2("sha256", octets(password), self.salt, _ITERATIONS)
        return ciphers.open_gcm(key, self.iv, self.ciphertext)


def recognises(content: Content) -> bool:
    if content.kind is not Kind.JSON or not isinstance(content.document, dict):
        return False
    keys = content.document.keys()
    if "schemaVersion" in keys:
        return bool({"services", "servicesEncrypted", "groups", "appOrigin"} & keys)
    return bool({"services", "servicesEncrypted"} & keys) and not {"accounts", "items"} & keys


def open_content(content: Content) -> Opened | Locked:
    document = content.document
    encrypted = document.get("servicesEncrypted")
    if not encrypted:
        return Opened(FORMAT, partial(_convert, document, document.get("services")))
    sealed = _Sealed.parse(json_input.text(encrypted), "servicesEncrypted")
    return Locked(FORMAT, partial(_unlock, document, sealed))


def _unlock(document: dict[str, Any], sealed: _Sealed, password: str) -> Opened:
    try:
        plain = sealed.open(password)
    except AppError:
        raise damaged("servicesEncrypted") if _proves(document, password) else wrong_password() from None
    return Opened(FORMAT, partial(_convert, document, json_input.parse_bytes(plain)))


def _proves(document: dict[str, Any], password: str) -> bool:
    """Whether the file's reference, a constant under the same password, opens: then it is not the password."""
    try:
        _Sealed.parse(json_input.text(document.get("reference")), "reference").open(password)
    except AppError:
        return False
    return True


def _convert(document: dict[str, Any], services: Any) -> Report:
    if not isinstance(services, list):
        raise damaged("services")
    collector = Collector(FORMAT)
    schema = document.get("schemaVersion")
    if isinstance(schema, int) and schema > _NEWEST_SCHEMA:
        collector.remark("schema_newer", version=schema)
    groups = _group_names(document)
    collector.group(*groups.values())
    for row, item in enumerate(services, 1):
        service = json_input.mapping(item)
        name = fields.title(*_names(service, json_input.mapping(service.get("otp"))))
        collector.add(row, name, partial(_entry, service, groups))
    return collector.report()


def _group_names(document: dict[str, Any]) -> dict[str, str]:
    """Names by id; iOS writes ids in capitals here and not there."""
    listed = (json_input.mapping(group) for group in json_input.array(document.get("groups")))
    names = {json_input.text(group.get("id")).lower(): fields.tag_name(group.get("name")) for group in listed}
    return {group_id: name for group_id, name in names.items() if group_id and name}


def _entry(service: dict[str, Any], groups: dict[str, str]) -> Entry:
    otp = json_input.mapping(service.get("otp"))
    issuer, account = _names(service, otp)
    group = groups.get(json_input.text(service.get("groupId")).lower())
    return fields.entry(
        type="totp" if fields.is_absent(otp.get("tokenType")) else otp["tokenType"],
        secret=service.get("secret"),
        issuer=issuer,
        account=account,
        algorithm=otp.get("algorithm"),
        digits=otp.get("digits"),
        period=otp.get("period"),
        counter=otp.get("counter"),
        tags=[group] if group else [],
    )


def _names(service: dict[str, Any], otp: dict[str, Any]) -> tuple[str, str]:
    """What the app shows: the service's name and the account a person may have edited, before label and link."""
    issuer = json_input.text(service.get("name")).strip() or json_input.text(otp.get("issuer")).strip()
    account = json_input.text(otp.get("account")).strip()
    if account or isinstance(otp.get("account"), str):
        return issuer, fields.without_issuer(account, issuer)
    label = json_input.text(otp.get("label"))
    if not label and otp.get("link"):
        try:
            linked = uri.parse(json_input.text(otp["link"]))
        except AppError:
            return issuer, ""
        return issuer or linked.issuer, linked.account
    found_issuer, found_account = fields.split_name(label, issuer)
    return issuer or found_issuer, fields.without_issuer(found_account, json_input.text(otp.get("issuer")))


READER = Reader(FORMAT, recognises, open_content)
