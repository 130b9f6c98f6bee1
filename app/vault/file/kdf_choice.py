"""Which KDF set a new slot gets (VAULT.md 2): the strongest that this machine computes in a second."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from app.crypto.kdf import KDF_SETS, SALT_BYTES, stretch

LOW_MEMORY_BYTES: Final = 2 * 1024**3
LIMIT_SECONDS: Final = 1.0
MEMORY_SHARE: Final = 0.25
DEFAULT: Final = 2
CANDIDATES: Final = (3,)
_PROBE: Final = 1


def choose_kdf(memory_bytes: int, seconds_of_probe: Callable[[], float]) -> int:
    """The highest of 2 and 3 within a second and a quarter of the memory, otherwise 2; 1 on less than 2 GiB.

    Set 1 is measured (0.1 s); the others follow from their work, which is memory times passes.
    """
    if memory_bytes < LOW_MEMORY_BYTES:
        return _PROBE
    for kdf_id in CANDIDATES:
        if KDF_SETS[kdf_id].memory_kib * 1024 > MEMORY_SHARE * memory_bytes:
            continue
        if seconds_of_probe() * _work(kdf_id) / _work(_PROBE) <= LIMIT_SECONDS:
            return kdf_id
    return DEFAULT


def probe_seconds(monotonic: Callable[[], float]) -> float:
    """How long set 1 takes here."""
    started = monotonic()
    stretch("probe", bytes(SALT_BYTES), _PROBE)
    return monotonic() - started


def _work(kdf_id: int) -> int:
    chosen = KDF_SETS[kdf_id]
    return chosen.memory_kib * chosen.passes
