"""The OS key store by its role. Small secrets by name, all under the service "4OTP"."""

from __future__ import annotations

from typing import Protocol

SERVICE = "4OTP"
PATIENT_SECONDS = 60.0  # the system may be asking the user for a password


class Keyring(Protocol):
    """Every method may block, for a minute at most, and may make the system ask the user.

    AppError "keyring.unavailable", "keyring.locked" (the user said no), "keyring.failed".
    """

    @property
    def name(self) -> str | None:
        """What the store is called, for the sentence on the screen; None: there is no store to offer."""

    def get(self, account: str, *, seconds: float = PATIENT_SECONDS) -> str | None:
        """The secret, None when there is none. A store that takes longer has failed."""

    def set(self, account: str, secret: str) -> None:
        """Stores or replaces it."""

    def delete(self, account: str) -> None:
        """Deletes it; fine when there is none."""
