"""Sentences for the vault, its passwords and keys, and for this computer's key store."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from app.core.errors import Fact
from app.ui.text.parameters import field_name

_tr = QCoreApplication.translate
Facts = dict[str, Fact]


def _in_use(facts: Facts) -> str:
    return _tr(
        "Errors", "The vault is in use by another program (process {pid} on {host}). It can be read here, not changed."
    ).format(pid=facts.get("pid"), host=facts.get("host"))


def _too_short(facts: Facts) -> str:
    return _tr("Errors", "The password needs at least %n character(s).", "", int(facts.get("minimum") or 8))


def _wrong_password(facts: Facts) -> str:
    wait = facts.get("wait_seconds")
    if isinstance(wait, int | float) and wait >= 1:
        return _tr("Errors", "This is not the password. Next try in %n second(s).", "", round(wait))
    return _tr("Errors", "This is not the password.")


def _wrong_pin(facts: Facts) -> str:
    return _tr(
        "Errors", "This is not the PIN. %n try(s) left, then only the password opens.", "", int(facts.get("left") or 0)
    )


def _counter_too_large(facts: Facts) -> str:
    return _tr("Errors", "{field} must be between {minimum} and {maximum}.").format(
        field=field_name("counter"), minimum=0, maximum=facts.get("maximum")
    )


WITH_FACTS: dict[str, Callable[[Facts], str]] = {
    "vault.in_use": _in_use,
    "vault.password_too_short": _too_short,
    "vault.wrong_password": _wrong_password,
    "vault.wait": _wrong_password,
    "vault.wrong_pin": _wrong_pin,
    "vault.counter_too_large": _counter_too_large,
}

PLAIN: dict[str, Callable[[], str]] = {
    "vault.locked": lambda: _tr("Errors", "The vault is locked. Unlock it first; nothing was changed."),
    "vault.not_a_vault": lambda: _tr("Errors", "This file is no vault of 4OTP. It was left as it is."),
    "vault.newer": lambda: _tr(
        "Errors", "This vault was made by a newer 4OTP. Please update; the file was left as it is."
    ),
    "vault.damaged": lambda: _tr("Errors", "The vault file is damaged. It was kept, and an older copy can be opened."),
    "vault.read_only": lambda: _tr("Errors", "The vault can only be read here. Nothing was changed."),
    "vault.disk_full": lambda: _tr(
        "Errors", "The disk is full. Your change is kept in memory and saved as soon as there is room."
    ),
    "vault.exists": lambda: _tr("Errors", "There is a vault already; nothing was changed."),
    "vault.hint_reveals_password": lambda: _tr(
        "Errors", "The hint gives away a part of the password. Describe it without its own letters."
    ),
    "vault.hint_too_long": lambda: _tr("Errors", "The hint is too long: 80 characters at most."),
    "vault.recovery_key_wrong": lambda: _tr("Errors", "This recovery key does not open this vault."),
    "vault.keyring_missing": lambda: _tr(
        "Errors", "The key of this computer is gone. Unlock with the password or the recovery key; no code is lost."
    ),
    "vault.missing": lambda: _tr("Errors", "The vault file is not where it was. Nothing was created or changed."),
    "vault.password_due": lambda: _tr("Errors", "It is time to type the password once, so that it is not forgotten."),
    "vault.no_such_entry": lambda: _tr("Errors", "This entry is no longer there."),
    "keyring.unavailable": lambda: _tr("Errors", "This computer has no key store that 4OTP can trust."),
    "keyring.failed": lambda: _tr("Errors", "The key store of this computer refused. Nothing was changed."),
    "vault.unreadable_entry": lambda: _tr("Errors", "This entry cannot be read. It is kept as it is."),
    "vault.counter_used_up": lambda: _tr("Errors", "The counter of this code has reached its end."),
    "vault.name_missing": lambda: _tr("Errors", "Please give it a name."),
    "vault.no_such_code": lambda: _tr("Errors", "This code is no longer there."),
    "vault.no_such_group": lambda: _tr("Errors", "This group is no longer there."),
    "keyring.locked": lambda: _tr(
        "Errors", "The key store of this computer is locked. Unlock it and try again, or use the password."
    ),
    "vault.changed_elsewhere": lambda: _tr(
        "Errors",
        "Another file took the vault's place and was not overwritten. Make a backup now, then open 4OTP again.",
    ),
    "vault.entry_is_synced": lambda: _tr("Errors", "This entry came by sync and is kept as it is."),
    "vault.header_too_large": lambda: _tr("Errors", "The hint is too long: 80 characters at most."),
    "vault.last_slot": lambda: _tr(
        "Errors", "Nothing else would open the vault. Set a password or make a recovery key first."
    ),
    "vault.migration_failed": lambda: _tr(
        "Errors", "This vault could not be brought up to date. It can be read here, not changed. Please update 4OTP."
    ),
    "vault.no_such_copy": lambda: _tr("Errors", "This copy is no longer there. Choose another one."),
    "vault.no_such_neighbour": lambda: _tr("Errors", "This code is no longer there."),
    "vault.no_such_recovery_code": lambda: _tr("Errors", "This entry is no longer there."),
    "vault.not_counted": lambda: _tr("Errors", "This code has no counter: it changes with the time."),
    "vault.save_failed": lambda: _tr(
        "Errors", "The vault could not be saved. Your change is kept in memory; check that its folder is there."
    ),
    "vault.unreadable_file": lambda: _tr(
        "Errors", "The vault file cannot be read from the disk. Check who may read it, or open a copy."
    ),
}
