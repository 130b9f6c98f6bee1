"""What a server's refusal means to the app: one AppError code for each (SYNC.md 13).

| code | when | the unacknowledged commit |
|---|---|---|
| sync.offline, sync.timeout, sync.bad_certificate | no answer | stays |
| sync.proxy_invalid, sync.proxy_unreachable, sync.proxy_login, sync.proxy_refused | the proxy is in the way | stays |
| sync.not_a_sync_server | something else answered: a captive portal, a web site | stays |
| sync.bad_answer, sync.answer_too_large | it cannot be read | stays |
| sync.server_error, sync.maintenance, sync.rate_limited | later (retry_after) | stays |
| sync.conflict | somebody else was first | dropped, rebased |
| sync.subscription_required, sync.too_large, sync.refused, sync.forbidden, sync.key_revoked | no | dropped |
| sync.server_lost_changes, sync.moved, sync.not_retained | of a pull or the history | stays |
| sync.key_unknown | connect: nobody knows this key | - |
| sync.signed_out, sync.vault_gone, sync.not_found, sync.locked, sync.app_too_old | what they say | stays |
"""

from __future__ import annotations

from app.core.errors import AppError, Fact
from app.wire.messages import Problem

LONGEST_WAIT_SECONDS = 86_400
_BY_CODE = {
    "conflict": "sync.conflict",
    "unknown_base": "sync.server_lost_changes",
    "moved": "sync.moved",
    "key_revoked": "sync.key_revoked",
    "subscription_required": "sync.subscription_required",
    "vault_gone": "sync.vault_gone",
    "maintenance": "sync.maintenance",
}
_BY_STATUS = {
    400: "sync.refused",
    401: "sync.signed_out",
    402: "sync.subscription_required",
    403: "sync.forbidden",
    404: "sync.not_found",
    409: "sync.conflict",
    410: "sync.vault_gone",
    413: "sync.too_large",
    422: "sync.refused",
    423: "sync.locked",
    426: "sync.app_too_old",
    429: "sync.rate_limited",
    503: "sync.maintenance",
}


def refusal(problem: Problem, *, overrides: dict[int, str] | None = None) -> AppError:
    """The AppError for a problem; `overrides` by status where a call gives a status a meaning of its own."""
    code = _BY_CODE.get(problem.code) or {**_BY_STATUS, **(overrides or {})}.get(problem.status)
    facts: dict[str, Fact] = {"status": problem.status}
    if problem.retry_after is not None:
        facts["retry_after"] = min(max(problem.retry_after, 0), LONGEST_WAIT_SECONDS)  # nobody is put off for ever
    if problem.head is not None:
        facts.update(gen=problem.head.gen, seq=problem.head.seq)
    return AppError(code or "sync.server_error", **facts)
