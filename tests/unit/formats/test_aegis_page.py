"""Aegis's HTML export: cells, pictures, and pictures that cannot be read."""

from __future__ import annotations

import base64
import html

from app.qr.write import png, symbol
from app.services.foreign_file import texts_in_image
from tests.kit import foreign_files as files
from tests.kit.samples import convert

HEADER = "".join(
    f"<th>{name}</th>"
    for name in (
        "Issuer",
        "Name",
        "Type",
        "QR Code",
        "UUID",
        "Note",
        "Favorite",
        "Algo",
        "Digits",
        "Secret",
        "Counter",
        "PIN",
    )
)


def row(
    issuer,
    name,
    kind,
    secret,
    *,
    address=None,
    note="",
    favorite="false",
    algo="SHA1",
    digits="6",
    counter="-",
    pin="-",
):
    picture = base64.b64encode(png(symbol(address))).decode() if address else "AAAA"
    image = f'<img src="data:image/png;base64,{picture[:60]}\n{picture[60:]}"/>'
    before = "".join(f"<td>{html.escape(text)}</td>" for text in (issuer, name, kind))
    after = "".join(
        f"<td>{html.escape(text)}</td>" for text in ("uuid", note, favorite, algo, digits, secret, counter, pin)
    )
    return f"<tr>{before}<td class='qr'>{image}</td>{after}</tr>"


def page(*rows):
    head = "<html><head><title>Aegis Authenticator Export</title></head><body><h1>Aegis Authenticator Export</h1>"
    return f"{head}<table><tr>{HEADER}</tr>{''.join(rows)}</table></body><style>td{{}}</style></html>".encode()


def test_all_columns_and_the_period_of_the_picture():
    address = f"otpauth://totp/R%26D:me?secret={files.SECRET}&issuer=R%26D&period=60"
    data = page(
        row("R&D", "me", "TOTP", files.SECRET, address=address, note="<n>", favorite="true", algo="SHA256", digits="8"),
        row(
            "Bank",
            "42",
            "HOTP",
            files.OTHER_SECRET,
            address=f"otpauth://hotp/x?secret={files.OTHER_SECRET}&counter=7",
            counter="7",
        ),
        row("Corp", "alice", "MOTP", "e3152afee62599c8", pin="1234"),
        row("Game", "me", "Steam", files.SECRET, digits="5"),
    )
    report = convert(data, read_image=texts_in_image)
    first, hotp, motp, steam = report.entries
    assert (first.issuer, first.note, first.favorite) == ("R&D", "<n>", True)
    assert (first.otp.algorithm, first.otp.digits, first.otp.period_seconds, first.remarks) == ("SHA256", 8, 60, ())
    assert (hotp.otp.counter, hotp.otp.period_seconds) == (7, None)
    assert (motp.otp.secret, motp.otp.pin) == ("4MKSV7XGEWM4Q", "1234")
    assert steam.otp.type == "steam"
    assert report.format.id == "aegis"


def test_without_pictures_the_period_is_assumed_and_said():
    data = page(row("A", "me", "TOTP", files.SECRET, address=f"otpauth://totp/a?secret={files.SECRET}&period=60"))
    (found,) = convert(data).entries
    assert (found.otp.period_seconds, found.remarks) == (30, ("period_assumed_30",))


def test_a_picture_of_another_code_is_not_believed():
    other = f"otpauth://totp/a?secret={files.OTHER_SECRET}&period=60"
    (found,) = convert(page(row("A", "me", "TOTP", files.SECRET, address=other)), read_image=texts_in_image).entries
    assert (found.otp.secret, found.otp.period_seconds) == (files.SECRET, 30)


def test_pictures_that_cannot_be_read_are_given_up_on():
    asked = []

    def read_image(data):
        asked.append(data)
        return ()

    assert len(convert(page(*[row("A", "me", "TOTP", files.SECRET)] * 50), read_image=read_image).entries) == 50
    assert len(asked) < 10


def test_bad_rows_are_named():
    report = convert(
        page(row("A", "me", "TOTP", "1"), row("B", "me", "NEW", files.SECRET), "<tr><td>only one</td></tr>")
    )
    assert [(p.row, p.name, p.reason) for p in report.problems] == [
        (1, "A: me", "otp.secret_character"),
        (2, "B: me", "otp.type_unknown"),
        (3, "only one", "otp.type_unknown"),
    ]
