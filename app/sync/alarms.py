"""Why sync stops by itself: what the server showed contradicts what this device knows (SYNC.md 6.5, 8.8).

An alarm changes nothing but itself: local codes and pending edits stay, sync pauses until the user acts.

| code | what happened | way out |
|---|---|---|
| sync.integrity.malformed | an answer breaks the protocol's form | try again, another network; new vault |
| sync.integrity.rolled_back | the server shows an older state and admits nothing | as before |
| sync.integrity.broken_chain | the log does not continue what this device verified: a fork or a gap | as before |
| sync.integrity.epoch_went_back | the log or the slot is of an epoch below the verified one | as before |
| sync.integrity.forged | a commit that no holder of the vault key made | as before |
| sync.integrity.key_changed | another vault key for a known epoch | as before |
| sync.integrity.bad_slot | the slot of this access key does not open | as before |
| sync.integrity.other_vault | an answer for another vault | as before |
| sync.integrity.slot_newer_than_log | keys were changed, but the log shows nothing of it | as before |
| sync.integrity.older_than_key | the state is older than the access key's string allows | as before |
| sync.integrity.state_differs | records were omitted, swapped or changed | as before |
| sync.server_lost_changes | the server does not know this device's last commit | repair |
| sync.owner_must_renew | the server was restored to before a key was removed | the owner renews the keys, then repair |
| sync.key_revoked | this access key was removed or disabled | another key, or disconnect |
| sync.vault_gone | the owner made a new vault or deleted the account | connect anew; codes stay |
| sync.signed_out | the server does not accept this device's token any more | connect anew |
"""

from __future__ import annotations

from app.core.errors import AppError, Fact

SERVER_LOST_CHANGES = "sync.server_lost_changes"
OWNER_MUST_RENEW = "sync.owner_must_renew"
KEY_REVOKED = "sync.key_revoked"
VAULT_GONE = "sync.vault_gone"
SIGNED_OUT = "sync.signed_out"
SLOT_NEWER_THAN_LOG = "sync.integrity.slot_newer_than_log"
_INTEGRITY = "sync.integrity."
_PAUSING = frozenset((SERVER_LOST_CHANGES, OWNER_MUST_RENEW, KEY_REVOKED, VAULT_GONE, SIGNED_OUT))


def integrity(what: str, **facts: Fact) -> AppError:
    """The alarm `sync.integrity.<what>`; facts are numbers, never labels."""
    return AppError(_INTEGRITY + what, **facts)


def contradicts(error: AppError) -> bool:
    """Whether the server was caught: what it shows cannot be what a holder of the vault key made last."""
    return error.code.startswith(_INTEGRITY)


def pauses_sync(error: AppError) -> bool:
    """Whether this failure is an alarm: kept, shown until the user acts. Others pass by themselves."""
    return contradicts(error) or error.code in _PAUSING


def repairable(code: str) -> bool:
    return code in (SERVER_LOST_CHANGES, OWNER_MUST_RENEW)
