"""A sentence for every expected failure: what happened, what was kept, what to do next."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from app.core.errors import AppError, Fact
from app.ui.text import file_errors, hotkey_errors, scan_errors, vault_errors
from app.ui.text.parameters import field_name
from app.ui.text.sync_errors import sync_sentence

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
    text = sync_sentence(error.code, error.facts)
    return text or _tr("Errors", "This did not work ({code}). Nothing was changed.").format(code=error.code)


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


def _text_too_long(facts: Facts) -> str:
    return _tr("Errors", "{field} is too long.").format(field=field_name(str(facts.get("member", facts.get("field")))))


_WITH_FACTS: dict[str, Callable[[Facts], str]] = {
    **scan_errors.WITH_FACTS,
    **file_errors.WITH_FACTS,
    **vault_errors.WITH_FACTS,
    "otp.secret_character": _secret_character,
    "otp.field_range": _field_range,
    "otp.field_choice": _field_choice,
    "otp.name_too_long": _text_too_long,
    "vault.text_too_long": _text_too_long,
}

_PLAIN: dict[str, Callable[[], str]] = {
    **scan_errors.PLAIN,
    **file_errors.PLAIN,
    **vault_errors.PLAIN,
    **hotkey_errors.PLAIN,
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
}
