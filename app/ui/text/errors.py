"""A sentence for every expected failure: what happened, what was kept, what to do next."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from app.core.errors import AppError, Fact
from app.ui.text import scan_errors
from app.ui.text.parameters import field_name

_tr = QCoreApplication.translate
Facts = dict[str, Fact]


def sentence(error: AppError) -> str:
    """The sentence for a failure; an unknown code is named, so that it can be reported."""
    plain = _PLAIN.get(error.code)
    if plain is not None:
        return plain()
    with_facts = _WITH_FACTS.get(error.code)
    if with_facts is not None:
        return with_facts(error.facts)
    return _tr("Errors", "This did not work ({code}). Nothing was changed.").format(code=error.code)


def _secret_character(facts: Facts) -> str:
    if facts.get("kind") == "digit" and facts.get("character"):
        return _tr(
            "Errors", "Character {position} of the key is {character}, which no key has: 0 is O, 1 is I or L, 8 is B."
        ).format(position=facts["position"], character=facts["character"])
    return _tr("Errors", "Character {position} of the key is none that a key can have: A to Z and 2 to 7.").format(
        position=facts.get("position")
    )


def _field_range(facts: Facts) -> str:
    return _tr("Errors", "{field} must be between {minimum} and {maximum}.").format(
        field=field_name(str(facts.get("field"))), minimum=facts.get("minimum"), maximum=facts.get("maximum")
    )


def _field_choice(facts: Facts) -> str:
    return _tr("Errors", "{field} has a value that 4OTP does not know.").format(
        field=field_name(str(facts.get("field")))
    )


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


def _text_too_long(facts: Facts) -> str:
    return _tr("Errors", "{field} is too long.").format(field=field_name(str(facts.get("member", facts.get("field")))))


_WITH_FACTS: dict[str, Callable[[Facts], str]] = {
    **scan_errors.WITH_FACTS,
    "otp.secret_character": _secret_character,
    "otp.field_range": _field_range,
    "otp.field_choice": _field_choice,
    "otp.name_too_long": _text_too_long,
    "vault.in_use": _in_use,
    "vault.password_too_short": _too_short,
    "vault.wrong_password": _wrong_password,
    "vault.wait": _wrong_password,
    "vault.wrong_pin": _wrong_pin,
    "vault.text_too_long": _text_too_long,
}

_PLAIN: dict[str, Callable[[], str]] = {
    **scan_errors.PLAIN,
    "otp.secret_empty": lambda: _tr("Errors", "The key is empty or too short to be one."),
    "otp.secret_too_long": lambda: _tr("Errors", "The key is longer than any key: check what was pasted."),
    "otp.secret_length": lambda: _tr("Errors", "The key has a length that this type of code does not have."),
    "otp.secret_checksum": lambda: _tr("Errors", "A character of the key is mistyped: its check digits do not match."),
    "otp.type_unknown": lambda: _tr("Errors", "This type of code is unknown to this version of 4OTP."),
    "otp.pin_missing": lambda: _tr("Errors", "This code needs its PIN."),
    "otp.uri_scheme": lambda: _tr("Errors", "This text is neither a key nor a link that starts with otpauth://."),
    "otp.uri_migration": lambda: _tr("Errors", "This is an export of Google Authenticator; open it as an import."),
    "otp.uri_too_long": lambda: _tr("Errors", "This link is too long to be one for a code."),
    "otp.uri_text": lambda: _tr("Errors", "This link holds characters that cannot be read."),
    "icon.unreadable": lambda: _tr("Errors", "This file is no picture that can be used. Nothing was changed."),
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
}
