"""What is shown for another device is read back as the same codes."""

from __future__ import annotations

from app.otp.base import Entry, OtpParameters
from app.qr.read import read
from app.qr.write import png
from app.services.qr_codes import code_symbol, google_export
from app.services.scanning import Basket, Origin, Place


def entry(number: int, **parameters: object) -> Entry:
    otp = OtpParameters(**{"type": "totp", "secret": "GEZDGNBVGY3TQOJQ", **parameters})
    return Entry(otp=otp, issuer=f"Ünïcode {number}", account="me@example.com")


def scanned(*symbols):
    basket = Basket()
    for shown in symbols:
        (code,) = read(png(shown, 3))
        basket.add(code.text, Place(Origin.CAMERA))
    return basket.contents


def test_one_code():
    shown = Entry(otp=entry(1).otp, issuer="A", account="b", note="private", tags=("work",))

    (back,) = scanned(code_symbol(shown)).entries

    assert (back.otp, back.issuer, back.account) == (shown.otp, "A", "b")
    assert (back.note, back.tags) == ("", ()), "notes and groups stay at home"


def test_googles_export_of_many_codes_and_of_those_that_do_not_fit():
    entries = [*(entry(n) for n in range(23)), entry(23, period_seconds=60), entry(24, digits=7)]

    export = google_export(entries)

    contents = scanned(*export.symbols)
    assert len(export.symbols) == 3
    assert [one.issuer for one in contents.entries] == [f"Ünïcode {n}" for n in range(23)]
    assert contents.incomplete == ()
    assert [(one.position, one.reason) for one in export.refused] == [
        (23, "otp.migration_period"),
        (24, "otp.migration_digits"),
    ]
