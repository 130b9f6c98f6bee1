"""Copies that open with a former password or recovery key: found, sealed anew under the slots of now, or deleted.

What a copy's body means is not known here: the caller judges it.
"""

from __future__ import annotations

import contextlib
from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from app.core.errors import AppError
from app.vault.file.container import Header, Sealed, check_header, encode, open_body, parse
from app.vault.file.copies import CopyInfo
from app.vault.file.folder import VaultFolder
from app.vault.file.opening import FindKey
from app.wire.canonical import canonical_json

_WAYS_IN: Final = ("password", "recovery", "plain")


@dataclass(frozen=True, slots=True)
class FormerCopy:
    """A copy with a way in that the vault has no more; `is_open` when the keys at hand open it."""

    info: CopyInfo
    is_open: bool


@dataclass(frozen=True, slots=True)
class Tally:
    """What became of such copies: `left` are as they were."""

    done: int = 0
    left: int = 0


def with_keys(*deks: bytes) -> FindKey:
    """Finds which of these keys a version was sealed with."""

    def find(sealed: Sealed) -> bytes | None:
        for dek in deks:
            with contextlib.suppress(AppError):
                check_header(sealed, dek)
                return dek
        return None

    return find


def former_copies(files: VaultFolder, header: Header, find_key: FindKey) -> tuple[FormerCopy, ...]:
    """Newest first. A copy whose header cannot be read opens with nothing, and is none."""
    found = []
    for info in files.copies():
        try:
            sealed = parse(files.read_copy(info.name))
        except AppError:
            continue
        if _ways_in(sealed.header) - _ways_in(header):
            found.append(FormerCopy(info, find_key(sealed) is not None))
    return tuple(found)


def renew_copies(files: VaultFolder, header: Header, dek: bytes, find_key: FindKey) -> Tally:
    """Seals them anew under `dek`, with the header's slots and hint; each is read back before it counts.

    A copy that no key opens (of another vault, or damaged) is left as it is. AppErrors of writing.
    """

    def renew(info: CopyInfo, sealed: Sealed, body: bytes) -> bool:
        changed = sealed.header.replaced(slots=header.members["slots"], hint=header.hint)
        if header.hint is None:
            changed = Header({name: value for name, value in changed.members.items() if name != "hint"})

        def check(back: bytes) -> None:
            if open_body(parse(back), dek) != body:
                raise AppError("vault.save_failed", errno=None)

        files.replace_copy(info.name, encode(changed, dek, body), check)
        return True

    return _each(files, header, find_key, renew)


def delete_copies(files: VaultFolder, header: Header, find_key: FindKey, is_held: Callable[[bytes], bool]) -> Tally:
    """Deletes those that are older than the file, and whose body the caller knows to be held elsewhere."""

    def delete(info: CopyInfo, sealed: Sealed, body: bytes) -> bool:
        if sealed.header.gen >= header.gen or not is_held(body):
            return False
        files.remove_copy(info.name)
        return True

    return _each(files, header, find_key, delete)


def _each(
    files: VaultFolder, header: Header, find_key: FindKey, act: Callable[[CopyInfo, Sealed, bytes], bool]
) -> Tally:
    done = left = 0
    for copy in former_copies(files, header, find_key):
        opened = _open(files, copy.info, find_key)
        if opened is not None and act(copy.info, *opened):
            done += 1
        else:
            left += 1
    return Tally(done, left)


def _open(files: VaultFolder, info: CopyInfo, find_key: FindKey) -> tuple[Sealed, bytes] | None:
    try:
        sealed = parse(files.read_copy(info.name))
        dek = find_key(sealed)
        return None if dek is None else (sealed, open_body(sealed, dek))
    except AppError:
        return None


def _ways_in(header: Header) -> set[bytes]:
    return {canonical_json(dict(slot.members)) for slot in header.slots if slot.type in _WAYS_IN}
