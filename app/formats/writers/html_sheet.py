"""A sheet to print: QR code, issuer, account and key of each code, in one HTML file without anything from outside.

Drawing QR codes is not this package's work: who asks for a sheet hands in what turns a text into SVG.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from html import escape

from app.formats.base import Format
from app.formats.writer import Writer, lost_members, uri_problem
from app.otp import registry, uri
from app.otp.base import Entry

FORMAT = Format("sheet", "Printable sheet")
_STYLE = (
    "body{font:11pt sans-serif;color:#000;background:#fff;margin:1.5cm}"
    ".code{width:100%;break-inside:avoid;border-top:1px solid #999;padding:.4cm 0}"
    ".qr{width:5cm}.qr svg{width:4cm;height:4cm}h2{font-size:12pt;margin:0 0 .2cm}p{margin:.1cm 0}"
    ".key,.recovery{font-family:monospace;word-break:break-all}"
)
_POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:"


def writer(draw: Callable[[str], str], *, title: str = "4OTP", with_recovery_codes: bool = False) -> Writer:
    """A writer of sheets; `draw` gives the SVG of a text. Recovery codes only when they are asked for."""
    kept = ("recovery_codes",) if with_recovery_codes else ()
    return Writer(
        FORMAT,
        ".html",
        "never",
        uri_problem,
        lambda entry: lost_members(entry, "pin", "note", *kept),
        partial(_write, draw, title, with_recovery_codes),
    )


def sections(draw: Callable[[str], str], entries: Sequence[Entry], *, with_recovery_codes: bool) -> tuple[str, ...]:
    """The HTML of each code: a table, which browsers and simpler engines lay out alike."""
    return tuple(_code(draw, entry, with_recovery_codes) for entry in entries)


def _write(
    draw: Callable[[str], str],
    title: str,
    with_recovery_codes: bool,  # noqa: FBT001  (bound by name in one place)
    entries: Sequence[Entry],
    _password: str | None,
) -> bytes:
    codes = "\n".join(sections(draw, entries, with_recovery_codes=with_recovery_codes))
    return (
        '<!DOCTYPE html>\n<html><head><meta charset="utf-8">'
        f'<meta http-equiv="Content-Security-Policy" content="{_POLICY}">'
        f"<title>{escape(title)}</title><style>{_STYLE}</style></head>\n<body><h1>{escape(title)}</h1>\n"
        f"{codes}\n</body></html>\n"
    ).encode()


def _code(draw: Callable[[str], str], entry: Entry, with_recovery_codes: bool) -> str:  # noqa: FBT001  (as above)
    text = registry.type_named(entry.otp.type).secret_to_text(entry.otp.secret)
    key = " ".join(text[at : at + 4] for at in range(0, len(text), 4))
    lines = [
        f"<h2>{escape(entry.issuer or entry.account)}</h2>",
        f"<p>{escape(entry.account)}</p>" if entry.issuer else "",
        f'<p class="key" dir="ltr">{escape(key)}</p>',
        f"<p>{escape(_parameters(entry))}</p>",
        f"<p>{escape(entry.note)}</p>" if entry.note else "",
    ]
    if with_recovery_codes and entry.recovery_codes:
        lines.append(f'<p class="recovery" dir="ltr">{escape(" ".join(entry.recovery_codes))}</p>')
    picture = draw(uri.write(entry, extras=False))
    return f'<table class="code"><tr><td class="qr">{picture}</td><td>{"".join(lines)}</td></tr></table>'


def _parameters(entry: Entry) -> str:
    otp = entry.otp
    moving = f"#{otp.counter}" if otp.type == "hotp" else f"{otp.period_seconds} s"
    pin = (f"PIN {otp.pin}",) if otp.pin else ()
    return " · ".join((otp.type.upper(), otp.algorithm, str(otp.digits), moving, *pin))
