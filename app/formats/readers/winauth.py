"""WinAuth: the zip of its text export, and its winauth.xml as far as it is not encrypted (FORMATS.md 23).

What Windows, a YubiKey or WinAuth's own password protects stays closed: its text export is the way.
"""

from __future__ import annotations

from functools import partial
from xml.etree.ElementTree import Element

from app.core.errors import AppError
from app.formats import detect, fields, uri_list
from app.formats.base import Collector, Format, Locked, Opened, Reader, Report, damaged, not_importable
from app.formats.content import Content, Kind
from app.formats.passwords import octets
from app.formats.zip_input import Archive, Member, names_in
from app.otp.base import Entry

FORMAT = Format("winauth", "WinAuth")
_TYPES = {"hotpauthenticator": "hotp", "steamauthenticator": "steam"}


def recognises(content: Content) -> bool:
    if content.kind is Kind.ZIP:
        names = [name.lower() for name in names_in(content)]
        return not names or any(name.endswith(".txt") for name in names)
    return content.kind is Kind.XML and content.root is not None and content.root.tag == "WinAuth"


def open_content(content: Content) -> Opened | Locked:
    """AppError "format.empty_archive", and "format.not_importable" for a file that is encrypted as a whole."""
    if content.kind is Kind.XML:
        return _opened_xml(content)
    archive = Archive(content.data)
    texts = [member for member in archive.members if member.name.lower().endswith(".txt")]
    if not texts:
        raise AppError("format.empty_archive", app=FORMAT.app)
    if any(member.encrypted for member in texts):
        return Locked(FORMAT, partial(_unlock, content.data, texts))
    return _opened_texts(archive, texts, None)


def _unlock(data: bytes, texts: list[Member], password: str) -> Opened:
    return _opened_texts(Archive(data), texts, octets(password))


def _opened_texts(archive: Archive, texts: list[Member], password: bytes | None) -> Opened:
    found = [detect.decode_text(archive.read(member.name, password)) for member in texts]
    if any(text is None for text in found):
        raise damaged("zip")
    return Opened(FORMAT, partial(_convert_text, "\n".join(text for text in found if text)))


def _convert_text(text: str) -> Report:
    collector = Collector(FORMAT)
    uri_list.collect(collector, uri_list.lines_of(text))
    return collector.report()


def _opened_xml(content: Content) -> Opened:
    root = content.root
    assert root is not None
    found = [element for element in root.iter() if element.tag.lower() == "winauthauthenticator"]
    if not found and any(element.tag == "data" for element in root.iter()):
        raise not_importable(FORMAT.app, "winauth_text_export")
    return Opened(FORMAT, partial(_convert_xml, found))


def _convert_xml(elements: list[Element]) -> Report:
    collector = Collector(FORMAT)
    for row, element in enumerate(elements, 1):
        collector.add(row, (element.findtext("name") or "").strip(), partial(_entry, element))
    return collector.report()


def _entry(element: Element) -> Entry:
    data = element.find("authenticatordata")
    if data is None:
        raise AppError("otp.secret_empty")
    protection = (data.get("encrypted") or "").strip().lower()
    if protection:
        raise AppError("entry.device_encrypted" if set(protection) & set("umab") else "entry.password_protected")
    kind = (element.get("type") or "").rpartition(".")[2].lower()
    secret, digits, algorithm, period = _values(data.findtext("secretdata") or "")
    issuer = {"steamauthenticator": "Steam", "battlenetauthenticator": "Battle.net"}.get(kind, "")
    return fields.entry(
        type=_TYPES.get(kind, "totp"),
        secret=fields.secret_from_hex(secret),
        issuer=issuer,
        account=element.findtext("name"),
        algorithm=algorithm,
        digits=digits or ("8" if kind == "battlenetauthenticator" else None),
        period=period,
        counter=_counter(data) if kind == "hotpauthenticator" else None,
    )


def _values(text: str) -> tuple[str, str, str, str]:
    """Hexadecimal key, digits, algorithm and period, with tabs between; what follows a bar is the type's own."""
    parts = [part.strip() for part in text.partition("|")[0].split("\t")]
    parts += [""] * (4 - len(parts))
    return parts[0], parts[1], parts[2], parts[3]


def _counter(data: Element) -> str | None:
    """The counter of a HOTP code stands behind the first bar."""
    return (data.findtext("secretdata") or "").partition("|")[2].partition("|")[0].strip() or None


READER = Reader(FORMAT, recognises, open_content)
