"""Secret bytes that can be overwritten. A reduction, not a guarantee: Python copies (VAULT.md 11)."""

from __future__ import annotations

from typing import Self


class SecretBytes:
    """Keys in memory. Never printed; `wipe` overwrites them."""

    __slots__ = ("_octets",)

    def __init__(self, octets: bytes | bytearray) -> None:
        self._octets = bytearray(octets)

    def reveal(self) -> bytes:
        """The octets, for the moment of use. Raises ValueError after `wipe`."""
        if not self._octets:
            raise ValueError("the secret was wiped")
        return bytes(self._octets)

    def wipe(self) -> None:
        self._octets[:] = bytes(len(self._octets))
        self._octets.clear()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_exception: object) -> None:
        self.wipe()

    def __bool__(self) -> bool:
        return bool(self._octets)

    def __repr__(self) -> str:
        return "SecretBytes(...)"
