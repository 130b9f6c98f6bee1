"""CSV with a column for everything, and the key URI in the last one, which is what other apps read."""

from __future__ import annotations

import csv
import io
from collections.abc import Sequence

from app.formats.base import Format
from app.formats.writer import Writer, lost_members, uri_problem
from app.otp import uri
from app.otp.base import Entry

FORMAT = Format("csv", "CSV")
_HEADER = (
    "issuer",
    "account",
    "type",
    "secret",
    "algorithm",
    "digits",
    "period",
    "counter",
    "pin",
    "tags",
    "note",
    "favorite",
    "recovery_codes",
    "otpauth",
)


def _loses(entry: Entry) -> tuple[str, ...]:
    return lost_members(entry, "note", "tags", "favorite", "pin", "recovery_codes", "parameters")


def _write(entries: Sequence[Entry], _password: str | None) -> bytes:
    text = io.StringIO(newline="")
    rows = csv.writer(text)
    rows.writerow(_HEADER)
    for entry in entries:
        otp = entry.otp
        numbers = ("" if value is None else value for value in (otp.digits, otp.period_seconds, otp.counter))
        rows.writerow(
            (
                entry.issuer,
                entry.account,
                otp.type,
                otp.secret,
                otp.algorithm,
                *numbers,
                otp.pin or "",
                " ".join(tag.replace(" ", "_") for tag in entry.tags),
                entry.note,
                "1" if entry.favorite else "",
                " ".join(entry.recovery_codes),
                uri.write(entry),
            )
        )
    return text.getvalue().encode()


WRITER = Writer(FORMAT, ".csv", "never", uri_problem, _loses, _write)
