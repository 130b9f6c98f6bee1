"""Android's preferences XML: `<map><string name="...">text</string><int name="..." value="1"/>...</map>`."""

from __future__ import annotations

from xml.etree.ElementTree import Element

from app.formats.content import Content, Kind


def strings(content: Content) -> dict[str, str]:
    """The strings by name, in the order of the file; empty for what is no preferences file."""
    if content.kind is not Kind.XML or content.root is None or content.root.tag != "map":
        return {}
    return {_name(child): child.text or "" for child in content.root if child.tag == "string"}


def _name(element: Element) -> str:
    return element.get("name") or ""
