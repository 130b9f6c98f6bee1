"""A key store in memory that can go away, refuse and forget."""

from __future__ import annotations

from app.core.errors import AppError


class MemoryKeyring:
    """`held` is what it stores; with `broken` every call fails as the real one does."""

    def __init__(self, name: str | None = "Test store") -> None:
        self.name = name
        self.held: dict[str, str] = {}
        self.broken: str | None = None

    def get(self, account: str, *, seconds: float = 60) -> str | None:
        del seconds
        self._check()
        return self.held.get(account)

    def set(self, account: str, secret: str) -> None:
        self._check()
        self.held[account] = secret

    def delete(self, account: str) -> None:
        self._check()
        self.held.pop(account, None)

    def _check(self) -> None:
        if self.broken is not None:
            raise AppError(self.broken)
