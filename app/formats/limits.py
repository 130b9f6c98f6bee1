"""The limits of foreign files, in one place. All are checked before the work that they bound.

The numbers come from what real exports need (FORMATS.md 0: up to a few hundred entries, icon packs of several MB,
Ente's 1 GiB of Argon2id memory) with room above, and keep a hostile file below 10 seconds and 1 GiB on two cores.
"""

from __future__ import annotations

from app.core.errors import AppError

MIB = 1024 * 1024

FILE_BYTES = 32 * MIB
ENTRIES = 10_000
URI_CHARACTERS = 8 * 1024
LIST_CHARACTERS = 16 * MIB
LINES = 20 * ENTRIES
CELLS = 1_000_000
NAME_CHARACTERS = 1_024
NOTE_CHARACTERS = 8_192
TAGS = 32
SECRET_BYTES = 1_024
NESTING = 64
JSON_CONTAINERS = 1_000_000
JSON_VALUES = 4_000_000
XML_ELEMENTS = 500_000
KEEPASS_XML_ELEMENTS = 2_000_000
XML_ATTRIBUTES = 500_000
ZIP_MEMBERS = 64
EXPANDED_BYTES = 32 * MIB
ENCRYPTED_ZIP_BYTES = 4 * MIB
WAL_BYTES = 8 * MIB
TOKEN_CHARACTERS = 64 * 1024
KEEPASS_BYTES = 64 * MIB
TWOFISH_BYTES = MIB
IMAGE_PIXELS = 50_000_000
COMPANIONS = 64

PBKDF2_ITERATIONS = 10_000_000
AES_KDF_ROUNDS = 100_000_000
SCRYPT_N = 2**20
SCRYPT_MEMORY_BYTES = 512 * MIB
SCRYPT_WORK = 2**24
ARGON2_MIN_MEMORY_KIB = 8
ARGON2_MEMORY_KIB = 2 * MIB
ARGON2_PASSES = 32
ARGON2_LANES = 16
ARGON2_WORK_KIB = 8 * MIB


def check_size(size: int, limit: int, what: str) -> None:
    """AppError "format.too_large" above the limit; `what` names the thing ("file", "archive", "entries", ...)."""
    if size > limit:
        raise AppError("format.too_large", what=what, limit=limit)


def check_pbkdf2(iterations: int) -> None:
    """AppError "format.too_costly" outside 1 to 10 million: a wrong file must not keep a person waiting for minutes."""
    if not 1 <= iterations <= PBKDF2_ITERATIONS:
        raise AppError("format.too_costly", kdf="PBKDF2")


def check_scrypt(n: int, r: int, p: int) -> None:
    """AppError "format.too_costly" unless N is a power of two up to 2^20, 128*N*r at most 512 MiB and N*r*p bounded."""
    if not (2 <= n <= SCRYPT_N and n & (n - 1) == 0 and r >= 1 and p >= 1):
        raise AppError("format.too_costly", kdf="scrypt")
    if 128 * n * r > SCRYPT_MEMORY_BYTES or n * r * p > SCRYPT_WORK:
        raise AppError("format.too_costly", kdf="scrypt")


def check_argon2(memory_kib: int, passes: int, lanes: int) -> None:
    """AppError "format.too_costly" outside 8 KiB to 2 GiB, 32 passes, 16 lanes, and 8 GiB of memory traffic in all."""
    fits = (
        ARGON2_MIN_MEMORY_KIB <= memory_kib <= ARGON2_MEMORY_KIB
        and 1 <= passes <= ARGON2_PASSES
        and 1 <= lanes <= ARGON2_LANES
        and memory_kib >= 8 * lanes
        and memory_kib * passes <= ARGON2_WORK_KIB
    )
    if not fits:
        raise AppError("format.too_costly", kdf="Argon2id")
