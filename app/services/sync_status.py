"""What the faces see of sync, as frozen values: the status, an offered connection, the options of a program."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from app.services.sync_connect import Prepared
from app.sync.calls import ProxyChoice
from app.sync.session import Phase
from app.vault.sync_state import Mode


@dataclass(frozen=True, slots=True)
class SyncStatus:
    """What the Sync page and the button show.

    `alarm` is the code of an alarm that only the user can end; `error` a failure that passes by itself, or that tells
    why nothing is sent. `waiting` counts changes not sent yet, `held` the deletes that wait for a confirmation.
    """

    connected: bool = False
    enabled: bool = False
    server: str = ""
    mode: Mode = "live"
    phase: Phase = "idle"
    live: bool = False
    waiting: int = 0
    held: int = 0
    oversize: tuple[str, ...] = ()
    last_contact_ms: int | None = None
    last_change_ms: int | None = None
    error: str | None = None
    alarm: str | None = None

    @property
    def needs_user(self) -> bool:
        """Whether a red dot is in order: only when nobody else can mend it."""
        return self.alarm is not None or self.held > 0 or bool(self.oversize) or self.error in _FOR_THE_USER


_FOR_THE_USER = frozenset(
    (
        "sync.subscription_required",
        "sync.too_large",
        "sync.app_too_old",
        "sync.bad_certificate",
        "sync.proxy_invalid",
        "sync.proxy_login",
    )
)


@dataclass(frozen=True, slots=True)
class KeyTarget:
    """Where a key leads, before anything is asked there. A server that is not the built-in one is shown first."""

    server: str
    host: str
    built_in: bool


@dataclass(frozen=True, slots=True)
class Offer:
    """A proved connection, before the user has said what happens with the codes already here.

    `here`: local codes, `there`: codes on the server, `equal`: those that are on both sides and become one. `again`:
    this device was connected to the same vault before, and simply goes on.
    """

    prepared: Prepared
    here: int
    there: int
    equal: int
    again: bool

    @property
    def server(self) -> str:
        return self.prepared.server


@dataclass(frozen=True, slots=True)
class SyncOptions:
    """What differs between programs. `service_url`: the built-in service, for keys that name no server."""

    app: str = "4OTP"
    service_url: str | None = None
    device_name: str = ""
    proxy: Callable[[], ProxyChoice] = ProxyChoice
