"""Files that are recognised and cannot be imported, each with the way out (FORMATS.md 28)."""

from __future__ import annotations

from app.core.errors import AppError
from app.formats.base import Format, Opened, Reader, not_importable
from app.formats.content import Content, Kind

FORMAT = Format("refused", "")
_ADVICE = {
    # andOTP and Proton Pass: the private key or passphrase is OpenPGP's own business.
    Kind.PGP: ("OpenPGP", "decrypt_first"),
    Kind.PDF: ("PDF", "pdf_as_image"),
}


def recognises(content: Content) -> bool:
    return content.kind in _ADVICE or content.kind is Kind.IMAGE


def open_content(content: Content) -> Opened:
    """AppError "format.not_importable", or "format.image" for a picture when nobody handed in a QR reader."""
    if content.kind is Kind.IMAGE:
        raise AppError("format.image")
    raise not_importable(*_ADVICE[content.kind])


READER = Reader(FORMAT, recognises, open_content)
