"""Aegis vault exports, plain and encrypted, database versions 1 to 3 (FORMATS.md 2)."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from app.core.errors import AppError
from app.formats import ciphers, fields, json_input, kdf, limits
from app.formats.base import Collector, Format, Locked, Opened, Reader, Report, damaged, wrong_password
from app.formats.content import Content, Kind
from app.formats.passwords import octets
from app.otp.base import Entry

FORMAT = Format("aegis", "Aegis")
_PASSWORD_SLOT = 1
_MAX_SLOTS = 16
_HMAC_BLOCK_BYTES = 64


@dataclass(frozen=True, slots=True)
class _Slot:
    """A password's way to the master key. `repaired` is false in files of an app that hashed too many bytes."""

    key: bytes
    nonce: bytes
    tag: bytes
    salt: bytes
    n: int
    r: int
    p: int
    repaired: bool

    def master_key(self, password: bytes) -> bytes:
        """AppError "format.wrong_password"."""
        derived = kdf.scrypt(password, self.salt, self.n, self.r, self.p)
        return ciphers.open_gcm(derived, self.nonce, self.key + self.tag)


def recognises(content: Content) -> bool:
    return (
        content.kind is Kind.JSON and isinstance(content.document, dict) and {"db", "header"} <= content.document.keys()
    )


def open_content(content: Content) -> Opened | Locked:
    """AppError "format.damaged" for an incomplete header, "format.too_costly" for a key that would take minutes."""
    document = content.document
    if isinstance(document["db"], dict):
        return _opened(document["db"])
    header = json_input.mapping(document["header"])
    slots = [_slot(slot) for slot in json_input.array(header.get("slots")) if _is_password(slot)]
    if not slots:
        raise damaged("header.slots")
    limits.check_size(len(slots), _MAX_SLOTS, "slots")
    if sum(slot.n * slot.r * slot.p for slot in slots) > limits.SCRYPT_WORK:
        raise AppError("format.too_costly", kdf="scrypt")
    params = json_input.mapping(header.get("params"))
    nonce, tag = _hex(params, "nonce", 12), _hex(params, "tag", 16)
    sealed = json_input.octets(document["db"], "db") + tag
    return Locked(FORMAT, lambda password: _unlock(slots, nonce, sealed, password))


def _is_password(slot: Any) -> bool:
    return isinstance(slot, dict) and slot.get("type") == _PASSWORD_SLOT


def _slot(slot: dict[str, Any]) -> _Slot:
    params = json_input.mapping(slot.get("key_params"))
    n, r, p = (json_input.number(slot.get(name)) for name in ("n", "r", "p"))
    limits.check_scrypt(n, r, p)
    return _Slot(
        key=_hex(slot, "key", 32),
        nonce=_hex(params, "nonce", 12),
        tag=_hex(params, "tag", 16),
        salt=_hex(slot, "salt"),
        n=n,
        r=r,
        p=p,
        repaired=slot.get("repaired") is True,
    )


def _hex(holder: dict[str, Any], name: str, size: int | None = None) -> bytes:
    try:
        value = bytes.fromhex(json_input.text(holder.get(name)))
    except ValueError:
        raise damaged(name) from None
    if not value or (size is not None and len(value) != size):
        raise damaged(name)
    return value


def _unlock(slots: list[_Slot], nonce: bytes, sealed: bytes, password: str) -> Opened:
    master = _first_master_key(slots, octets(password))
    try:
        plain = ciphers.open_gcm(master, nonce, sealed)
    except AppError:
        # The password opened its slot: it is the database that does not hold.
        raise damaged("db") from None
    database = json_input.parse_bytes(plain)
    if not isinstance(database, dict):
        raise damaged("db")
    return _opened(database)


def _first_master_key(slots: list[_Slot], password: bytes) -> bytes:
    for slot in slots:
        for spelling in _spellings(slot, password):
            try:
                return slot.master_key(spelling)
            except AppError as error:
                if error.code != "format.wrong_password":
                    raise
    raise wrong_password()


def _spellings(slot: _Slot, password: bytes) -> list[bytes]:
    """The password, and what an old version made of long ones: its encoder's whole buffer, zero bytes at the end.

    The buffer had 1.1 bytes a UTF-16 unit and was doubled when too small. HMAC pads up to 64 bytes with zeros by
    itself, so only longer buffers give another key.
    """
    units = len(password.decode("utf-8", "replace").encode("utf-16-le")) // 2
    capacity = units * 11 // 10
    while capacity < len(password):
        capacity = 2 * capacity + 1
    if slot.repaired or capacity <= _HMAC_BLOCK_BYTES or capacity == len(password):
        return [password]
    return [password, password.ljust(capacity, b"\0")]


def _opened(database: dict[str, Any]) -> Opened:
    return Opened(FORMAT, lambda: _convert(database))


def _convert(database: dict[str, Any]) -> Report:
    if not isinstance(database.get("entries"), list):
        raise damaged("db.entries")
    collector = Collector(FORMAT)
    version = database.get("version")
    if isinstance(version, int) and version > 3:
        collector.remark("schema_newer", version=version)
    groups = _group_names(database)
    collector.group(*groups.values())
    for row, item in enumerate(database["entries"], 1):
        values = json_input.mapping(item)
        name = fields.title(values.get("issuer"), values.get("name"))
        collector.add(row, name, _reading(values, groups))
    return collector.report()


def _reading(values: dict[str, Any], groups: dict[str, str]) -> Callable[[], Entry]:
    return lambda: _entry(values, groups)


def _entry(values: dict[str, Any], groups: dict[str, str]) -> Entry:
    info = json_input.mapping(values.get("info"))
    return fields.entry(
        type=values.get("type"),
        secret=info.get("secret"),
        issuer=values.get("issuer"),
        account=values.get("name"),
        algorithm=info.get("algo"),
        digits=info.get("digits"),
        period=info.get("period"),
        counter=info.get("counter"),
        pin=info.get("pin"),
        note=values.get("note"),
        tags=_tags(values, groups),
        favorite=values.get("favorite"),
    )


def _group_names(database: dict[str, Any]) -> dict[str, str]:
    """Names by uuid. Groups that no entry names are kept; entries that name an unknown group lose only that."""
    listed = (json_input.mapping(group) for group in json_input.array(database.get("groups")))
    return {
        json_input.text(group.get("uuid")): fields.tag_name(group.get("name"))
        for group in listed
        if json_input.text(group.get("name"))
    }


def _tags(values: dict[str, Any], groups: dict[str, str]) -> list[str]:
    if isinstance(values.get("group"), str):
        return [values["group"]]
    uuids = (json_input.text(uuid) for uuid in json_input.array(values.get("groups")))
    return [groups[uuid] for uuid in uuids if uuid in groups]


READER = Reader(FORMAT, recognises, open_content)
