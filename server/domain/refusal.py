"""Every answer of the service that is no success: one class, stable codes (SYNC.md 13)."""

from __future__ import annotations

from typing import Final

from app.core.errors import AppError
from app.wire.messages import Head

STATUS: Final = {
    "bad_request": 400,
    "unauthenticated": 401,
    "subscription_required": 402,
    "forbidden": 403,
    "key_revoked": 403,
    "level_required": 403,
    "reauth_required": 403,
    "unlock_required": 403,
    "registration_closed": 403,
    "not_found": 404,
    "method_not_allowed": 405,
    "conflict": 409,
    "unknown_base": 409,
    "moved": 409,
    "exists": 409,
    "vault_gone": 410,
    "not_retained": 410,
    "too_large": 413,
    "unsupported_media_type": 415,
    "invalid": 422,
    "locked": 423,
    "upgrade_required": 426,
    "rate_limited": 429,
    "maintenance": 503,
    "billing_unavailable": 503,
}


class Refusal(AppError):  # noqa: N818  (the service refuses; nothing went wrong)
    """The service says no. `detail` names a place or a rule, never a value; `head` tells a client where the log is."""

    def __init__(
        self, code: str, detail: str | None = None, *, retry_after: int | None = None, head: Head | None = None
    ) -> None:
        super().__init__(code, detail=detail, retry_after=retry_after)
        self.status = STATUS[code]
        self.detail = detail
        self.retry_after = retry_after
        self.head = head
