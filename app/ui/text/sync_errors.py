"""Sentences for what sync meets. Each says what happened, what was kept, and what to do next."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QCoreApplication

from app.core.errors import Fact

_tr = QCoreApplication.translate


def sync_sentence(code: str, facts: Mapping[str, Fact] | None = None) -> str:
    """The sentence of a code, with its facts put in; empty for a code that is unknown here."""
    words = SENTENCES.get(code)
    if words is None:
        return ""
    text = words()
    for name, value in (facts or {}).items():
        text = text.replace("{" + name + "}", str(value))
    return f"{text} {_kept_paused()}" if code.startswith("sync.integrity.") else text


def _kept_paused() -> str:
    return _tr(
        "Sync",
        "Your codes are as they were, sync is paused. Try again on another network; if it stays, ask whoever runs "
        "the server.",
    )


def _busy() -> str:
    return _tr("Sync", "Other devices change the vault all the time. Try again in a moment.")


SENTENCES: dict[str, Callable[[], str]] = {
    "sync.not_connected": lambda: _tr("Sync", "This vault is not connected to a sync server yet."),
    "sync.key_empty": lambda: _tr("Sync", "An access key is needed, and none came."),
    "sync.key_not_recognised": lambda: _tr("Sync", "This is no 4OTP access key. It begins with 4otp1."),
    "sync.key_is_recovery_key": lambda: _tr("Sync", "This is a recovery key. An access key begins with 4otp1."),
    "sync.key_is_access_key": lambda: _tr("Sync", "This is an access key. A recovery key begins with 4otprk1."),
    "sync.key_mistyped": lambda: _tr(
        "Sync",
        "The access key has a wrong or missing character. Copy it again from the dashboard.",
    ),
    "sync.key_newer": lambda: _tr("Sync", "This access key was made by a newer 4OTP. Update this one."),
    "sync.key_damaged": lambda: _tr("Sync", "The access key is damaged. Copy it again from the dashboard."),
    "sync.key_unknown": lambda: _tr(
        "Sync",
        "The server does not know this access key. Reveal one that exists in the dashboard.",
    ),
    "sync.server_insecure": lambda: _tr(
        "Sync",
        "The key names {host} without encryption (http). Only https servers are used.",
    ),
    "sync.server_invalid": lambda: _tr(
        "Sync",
        "The server's address is none. It looks like https://sync.example.org",
    ),
    "sync.server_needed": lambda: _tr("Sync", "The access key names no server: fill in its address."),
    "sync.too_many_codes": lambda: _tr(
        "Sync",
        "A synced vault holds up to {limit} codes. Your codes are as they were.",
    ),
    "sync.too_large": lambda: _tr(
        "Sync",
        "The server says that this is too much for one vault. Your codes are as they were.",
    ),
    "sync.offline": lambda: _tr("Sync", "The server cannot be reached. Changes wait here and are sent later."),
    "sync.timeout": lambda: _tr("Sync", "The server did not answer in time. Changes wait here and are sent later."),
    "sync.bad_certificate": lambda: _tr(
        "Sync",
        "The server's certificate is not valid, so nothing was sent. Your codes are as they were.",
    ),
    "sync.proxy_refused": lambda: _tr(
        "Sync", "The proxy does not let this connection through. Check the proxy settings."
    ),
    "sync.proxy_unreachable": lambda: _tr(
        "Sync",
        "The proxy cannot be reached. Check the proxy settings. Changes wait here and are sent later.",
    ),
    "sync.proxy_login": lambda: _tr(
        "Sync",
        "The proxy asks for a name and password, or does not take those given. Put them into the proxy settings.",
    ),
    "sync.proxy_invalid": lambda: _tr(
        "Sync",
        "The proxy's address cannot be used. It looks like http://proxy.example.org:8080",
    ),
    "sync.not_a_sync_server": lambda: _tr(
        "Sync",
        "Something else answered, not a sync server: a hotel's sign-in page or a web site.",
    ),
    "sync.bad_answer": lambda: _tr("Sync", "The server's answer cannot be read. Your codes are as they were."),
    "sync.answer_too_large": lambda: _tr("Sync", "The server's answer has no end. Your codes are as they were."),
    "sync.server_error": lambda: _tr(
        "Sync",
        "The server has a problem of its own ({status}). Changes wait here and are sent later.",
    ),
    "sync.maintenance": lambda: _tr("Sync", "The server is under maintenance. Changes wait here and are sent later."),
    "sync.rate_limited": lambda: _tr("Sync", "The server asks to wait a while."),
    "sync.busy": _busy,
    "sync.conflict": _busy,
    "sync.moved": _busy,
    "sync.subscription_required": lambda: _tr(
        "Sync",
        "The subscription has lapsed: changes of other devices still come, yours wait here.",
    ),
    "sync.refused": lambda: _tr("Sync", "The server refuses this change. Your codes are as they were."),
    "sync.forbidden": lambda: _tr("Sync", "The server refuses this device. Your codes are as they were."),
    "sync.locked": lambda: _tr("Sync", "Too many tries. Wait before the next one."),
    "sync.app_too_old": lambda: _tr("Sync", "The server needs a newer 4OTP. Update this one."),
    "sync.not_retained": lambda: _tr("Sync", "This version is not kept any more; the server keeps the last 50."),
    "sync.not_found": lambda: _tr("Sync", "The server does not know what was asked for."),
    "sync.key_revoked": lambda: _tr(
        "Sync",
        "The owner deleted or disabled this access key. Codes stay here; connect with another key.",
    ),
    "sync.signed_out": lambda: _tr(
        "Sync",
        "The server does not know this device any more. Codes stay here; connect again.",
    ),
    "sync.vault_gone": lambda: _tr(
        "Sync",
        "The owner made a new synced vault. Codes stay here; connect with a new access key.",
    ),
    "sync.server_lost_changes": lambda: _tr(
        "Sync",
        "The sync server lost changes, as after a restore from a backup. Nothing was changed here. Repair "
        "brings back what is missing there.",
    ),
    "sync.owner_must_renew": lambda: _tr(
        "Sync",
        "The server was restored to a moment before an access key was removed. The owner must renew the "
        "keys in the dashboard first; then repair here.",
    ),
    "sync.integrity.malformed": lambda: _tr("Sync", "The server's answer breaks the rules of sync."),
    "sync.integrity.rolled_back": lambda: _tr("Sync", "The server shows an older state than this device has seen."),
    "sync.integrity.broken_chain": lambda: _tr(
        "Sync",
        "The server's history does not continue what this device has seen.",
    ),
    "sync.integrity.epoch_went_back": lambda: _tr("Sync", "The server shows keys that were replaced before."),
    "sync.integrity.forged": lambda: _tr(
        "Sync",
        "A change on the server was made by nobody who holds the vault's key.",
    ),
    "sync.integrity.key_changed": lambda: _tr("Sync", "The server shows another key for a known period."),
    "sync.integrity.bad_slot": lambda: _tr("Sync", "What the server keeps for this key does not open with it."),
    "sync.integrity.other_vault": lambda: _tr("Sync", "The server answers for another vault."),
    "sync.integrity.slot_newer_than_log": lambda: _tr(
        "Sync",
        "The keys were changed, but the history shows nothing of it.",
    ),
    "sync.integrity.older_than_key": lambda: _tr("Sync", "The server's state is older than this access key."),
    "sync.integrity.state_differs": lambda: _tr("Sync", "The server left out or changed records."),
    "sync.integrity.keys_differ": lambda: _tr("Sync", "The server's list of keys is not the owner's."),
    "sync.code_wrong": lambda: _tr("Sync", "This code is wrong or too old. Check it, or have a new one sent."),
    "sync.passphrase_wrong": lambda: _tr("Sync", "This is not the passphrase, nor the recovery key."),
    "sync.no_keys": lambda: _tr("Sync", "This account has no access key. Make one in the dashboard."),
    "vault.sync_damaged": lambda: _tr("Sync", "The settings of sync are damaged. Codes stay here; connect again."),
    "vault.sync_off": lambda: _tr("Sync", "This vault is not connected to a sync server yet."),
    "sync.no_vault": lambda: _tr("Sync", "This account has no synced vault yet. Make one in the dashboard."),
}
