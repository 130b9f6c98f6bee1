"""SafeInCloud's XML export: cards with fields of the type one_time_password (FORMATS.md 26). Its CSV is like others."""

from __future__ import annotations

from functools import partial
from xml.etree.ElementTree import Element

from app.formats import credentials
from app.formats.base import Collector, Format, Opened, Reader, Report
from app.formats.content import Content, Kind
from app.formats.credentials import Credential

FORMAT = Format("safeincloud", "SafeInCloud")
_TYPES = ("one_time_password", "onetimepassword", "totp")


def recognises(content: Content) -> bool:
    root = content.root
    return content.kind is Kind.XML and root is not None and root.tag == "database" and root.find("card") is not None


def open_content(content: Content) -> Opened:
    assert content.root is not None
    labels = {label.get("id", ""): label.get("name", "") for label in content.root.iter("label")}
    cards = [card for card in content.root.iter("card") if card.get("template") != "true"]
    logins = [login for row, card in enumerate(cards, 1) for login in _of_card(row, card, labels)]
    return Opened(FORMAT, partial(_convert, logins))


def _of_card(row: int, card: Element, labels: dict[str, str]) -> list[Credential]:
    username = next((field.text or "" for field in card.iter("field") if field.get("type") in ("login", "email")), "")
    tags = (labels.get((element.text or "").strip(), "") for element in card.iter("label_id"))
    return [
        Credential(
            row=row,
            title=card.get("title", ""),
            username=username,
            otp=text,
            tags=tuple(tag for tag in tags if tag),
            favorite=card.get("star") == "true",
            remarks=("trashed",) if card.get("deleted") == "true" else (),
        )
        for field in card.iter("field")
        if (field.get("type") or "").lower() in _TYPES and (text := (field.text or "").strip())
    ]


def _convert(logins: list[Credential]) -> Report:
    collector = Collector(FORMAT)
    credentials.collect(collector, logins)
    return collector.report()


READER = Reader(FORMAT, recognises, open_content)
