"""XML from strangers: no document types, no entities, a bounded number of elements."""

from __future__ import annotations

from xml.etree.ElementTree import Element, ParseError

import defusedxml.ElementTree
from defusedxml.common import DefusedXmlException

from app.core.errors import AppError
from app.formats import limits


def parse(text: str, elements: int = limits.XML_ELEMENTS) -> Element:
    """The root element; AppError "format.damaged" for broken XML, and for a document type or entities of its own."""
    limits.check_size(text.count("<"), elements, "xml")
    limits.check_size(text.count("="), max(elements, limits.XML_ATTRIBUTES), "xml")
    try:
        root = defusedxml.ElementTree.fromstring(text, forbid_dtd=True, forbid_entities=True, forbid_external=True)
    except (ParseError, DefusedXmlException, ValueError, UnicodeError):
        raise AppError("format.damaged", place="xml") from None
    assert isinstance(root, Element)
    return root
