"""Opening (VAULT.md 5.2): the file, and when it is bad the newest good copy. A wrong key is not "bad"."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Generic, TypeVar

from app.core.errors import AppError
from app.vault.file.container import Header, Sealed, Stamp, check_header, open_body, parse
from app.vault.file.folder import VaultFolder
from app.vault.file.slots import Slot

T = TypeVar("T")
FindKey = Callable[[Sealed], bytes | None]
_DAMAGED_CHARACTERS = 16  # a slot that was sealed anew differs in nearly all of its 200 characters


@dataclass(frozen=True, slots=True)
class Found(Generic[T]):
    """What was opened. `copy` names the copy when the file itself was bad; `problem` says in which way.

    `proved` is the bad file's own header when that was sound: its slots are newer than the copy's.
    """

    header: Header
    stamp: Stamp
    dek: bytes
    content: T
    copy: str | None = None
    problem: AppError | None = None
    proved: Header | None = None


def open_vault(files: VaultFolder, find_key: FindKey, decode: Callable[[bytes], T], wrong: str) -> Found[T]:
    """Writes nothing. `find_key` gives the key that a slot opens to, or None.

    Raises AppError `wrong` for a wrong key, "vault.newer", "vault.not_a_vault", "vault.damaged", "vault.missing".
    """
    octets = files.read()
    if octets is None:
        failure = _Failure(AppError("vault.missing"))
    else:
        try:
            return _open(octets, find_key, decode)
        except _WrongKeyError as refused:
            found = _open_damaged_slot(files, refused.sealed, find_key, decode)
            if found is None:
                raise AppError(wrong) from None
            return found
        except _BadBodyError as bad:
            failure = _Failure(bad.problem, bad.sealed, bad.dek)
        except AppError as error:
            if error.code == "vault.newer":
                raise
            failure = _Failure(error)
    return _open_copies(files, failure.find_key(find_key), decode, (failure, wrong))


class _WrongKeyError(Exception):
    def __init__(self, sealed: Sealed) -> None:
        super().__init__()
        self.sealed = sealed


class _BadBodyError(Exception):
    def __init__(self, problem: AppError, sealed: Sealed, dek: bytes) -> None:
        super().__init__()
        self.problem, self.sealed, self.dek = problem, sealed, dek


@dataclass(frozen=True, slots=True, repr=False)
class _Failure:
    """What is wrong with the file, and the key when one of its slots opened all the same."""

    problem: AppError
    sealed: Sealed | None = None
    dek: bytes | None = None

    def find_key(self, find_key: FindKey) -> FindKey:
        """The copies were sealed under the same key, whatever their slots open to."""

        def find(copy: Sealed) -> bytes | None:
            if self.dek is not None and _header_problem(copy, self.dek) is None:
                return self.dek
            return find_key(copy)

        return find

    @property
    def proved(self) -> Header | None:
        if self.sealed is None or self.dek is None or _header_problem(self.sealed, self.dek) is not None:
            return None
        return self.sealed.header


def _open(octets: bytes, find_key: FindKey, decode: Callable[[bytes], T]) -> Found[T]:
    sealed = parse(octets)
    if not any(slot.is_sound for slot in sealed.header.slots):
        raise AppError("vault.damaged", where="slots")
    dek = find_key(sealed)
    if dek is None:
        raise _WrongKeyError(sealed)
    try:
        content = decode(open_body(sealed, dek))
    except AppError as problem:
        if problem.code == "vault.newer":
            raise
        raise _BadBodyError(problem, sealed, dek) from None
    return Found(sealed.header, sealed.stamp, dek, content)


def _open_copies(
    files: VaultFolder, find_key: FindKey, decode: Callable[[bytes], T], outcome: tuple[_Failure, str]
) -> Found[T]:
    failure, wrong = outcome
    refused = False
    for copy in files.copies():
        try:
            found = _open(files.read_copy(copy.name), find_key, decode)
        except _WrongKeyError:
            refused = True
        except (AppError, _BadBodyError):
            continue
        else:
            return replace(found, copy=copy.name, problem=failure.problem, proved=failure.proved)
    raise AppError(wrong) if refused else failure.problem


def _open_damaged_slot(
    files: VaultFolder, sealed: Sealed, find_key: FindKey, decode: Callable[[bytes], T]
) -> Found[T] | None:
    """When a copy has the same slot but for a few characters, the file is damaged and the key may still be right.

    A slot that was made anew (a changed password) differs everywhere, so an old password opens no old copy.
    """
    for copy in files.copies():
        try:
            octets = files.read_copy(copy.name)
            other = parse(octets)
            if other.header.file_id != sealed.header.file_id or not _nearly_same(sealed, other):
                continue
            found = _open(octets, find_key, decode)
        except (AppError, _WrongKeyError, _BadBodyError):
            continue
        problem = _header_problem(sealed, found.dek)
        if problem is not None:
            return replace(found, copy=copy.name, problem=problem)
    return None


def _header_problem(sealed: Sealed, dek: bytes) -> AppError | None:
    try:
        check_header(sealed, dek)
    except AppError as problem:
        return problem
    return None


def _nearly_same(left: Sealed, right: Sealed) -> bool:
    pairs = zip(left.header.slots, right.header.slots, strict=False)
    return any(0 < _distance(one, other) <= _DAMAGED_CHARACTERS for one, other in pairs)


def _distance(one: Slot, other: Slot) -> int:
    """In how many characters two slots differ; many when they are of different shape."""
    left, right = (f"{s.members.get('type')}|{s.members.get('salt')}|{s.members.get('key')}" for s in (one, other))
    if len(left) != len(right):
        return max(len(left), len(right))
    return sum(a != b for a, b in zip(left, right, strict=True))
