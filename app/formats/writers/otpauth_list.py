"""A list of key URIs, one a line: the form that nearly every app reads. Notes and tags travel as Ente's codeDisplay."""

from __future__ import annotations

from collections.abc import Sequence

from app.formats.base import Format
from app.formats.writer import Writer, lost_members, uri_problem
from app.otp import uri
from app.otp.base import Entry
from app.otp.code_display import KEY

FORMAT = Format("otpauth", "otpauth URIs")


def _loses(entry: Entry) -> tuple[str, ...]:
    has_display = f"&{KEY}=" in uri.write(entry)
    kept = ("pin", "parameters", *(("note", "tags", "favorite") if has_display else ()))
    return lost_members(entry, *kept)


def _write(entries: Sequence[Entry], _password: str | None) -> bytes:
    return "".join(f"{uri.write(entry)}\n" for entry in entries).encode()


WRITER = Writer(FORMAT, ".txt", "never", uri_problem, _loses, _write)
