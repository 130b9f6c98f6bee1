"""The OS key store by its role. Small secrets by name, all under the service "4OTP"."""

from __future__ import annotations

from typing import Protocol

SERVICE = "4OTP"


class Keyring(Protocol):
    """Every method may block and may make the system ask the user.

    AppError "keyring.unavailable", "keyring.locked" (the user said no), "keyring.failed".
    """

    @property
    def name(self) -> str | None:
        """What the store is called, for the sentence on the screen; None: there is no store to offer."""

    def get(self, account: str) -> str | None:
        """The secret, None when there is none."""

    def set(self, account: str, secret: str) -> None:
        """Stores or replaces it."""

    def delete(self, account: str) -> None:
        """Deletes it; fine when there is none."""
