"""The explicit list of the formats that are written to files. The sheet needs a drawer of QR codes and stands aside."""

from __future__ import annotations

from app.core.errors import AppError
from app.formats.writer import Writer
from app.formats.writers import aegis, bitwarden, csv_table, otpauth_list, twofas

WRITERS: tuple[Writer, ...] = (
    otpauth_list.WRITER,
    aegis.WRITER,
    twofas.WRITER,
    bitwarden.WRITER,
    csv_table.WRITER,
)


def writer_named(format_id: str) -> Writer:
    """The writer of this format. AppError "export.format_unknown"."""
    found = next((writer for writer in WRITERS if writer.format.id == format_id), None)
    if found is None:
        raise AppError("export.format_unknown")
    return found
