"""Copies under new slots: after a password change an old copy should not open with the old password any more."""

from __future__ import annotations

from app.core.errors import AppError
from app.vault.file.container import Header, encode, open_body, parse
from app.vault.file.folder import VaultFolder


def renew_copies(files: VaultFolder, header: Header, deks: tuple[bytes, bytes]) -> int:
    """Seals every copy that the old or the new key opens anew, with the header's slots and hint; returns how many.

    A copy that neither opens (of another vault, or damaged) is left as it is. AppErrors of writing.
    """
    renewed = 0
    for copy in files.copies():
        try:
            octets = _renewed(files.read_copy(copy.name), header, deks)
        except AppError:
            continue
        files.replace_copy(copy.name, octets)
        renewed += 1
    return renewed


def _renewed(octets: bytes, header: Header, deks: tuple[bytes, bytes]) -> bytes:
    sealed = parse(octets)
    old, new = deks
    try:
        body = open_body(sealed, new)
    except AppError:
        body = open_body(sealed, old)
    changed = sealed.header.replaced(slots=header.members["slots"], hint=header.hint)
    if header.hint is None:
        changed = Header({name: value for name, value in changed.members.items() if name != "hint"})
    return encode(changed, new, body)
