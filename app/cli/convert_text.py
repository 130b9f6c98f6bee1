"""Sentences for what `4otp convert` reports, chosen by the stable codes."""

from __future__ import annotations

from collections.abc import Mapping

from app.cli.file_text import ADVICE
from app.cli.text import sentence
from app.core.errors import AppError, Fact

_FAILURES = {
    "cli.password_missing": "A password is needed, and none came.",
    "cli.no_terminal": "A password is needed: give it with --password-stdin or --password-fd.",
}
_REASONS = {
    "otp.secret_empty": "has no key",
    "otp.secret_character": "the key has a character that keys do not have",
    "otp.secret_too_long": "the key is too long",
    "otp.secret_hex": "the key is not hexadecimal",
    "otp.secret_base64": "the key is not Base64",
    "otp.secret_length": "the key has the wrong length",
    "otp.secret_checksum": "the key was mistyped",
    "otp.secret_encoding": "the key is written in an unknown way",
    "otp.migration_data": "this part of Google's export is damaged",
    "otp.migration_empty": "this part of Google's export is empty",
    "otp.migration_malformed": "this part of Google's export is damaged",
    "otp.migration_parts": "this part of Google's export has an impossible number",
    "otp.migration_truncated": "this part of Google's export is cut off",
    "otp.type_unknown": "this kind of code is unknown",
    "otp.field_range": "a number is out of its bounds",
    "otp.field_choice": "the algorithm is unknown",
    "otp.name_too_long": "the name is too long",
    "otp.uri_scheme": "this is no otpauth address",
    "otp.uri_too_long": "the address is too long",
    "entry.trashed": "is in the other app's trash",
    "entry.device_encrypted": "is locked to the phone it was made on",
    "entry.push_only": "works by push messages only",
    "entry.cannot_decrypt": "cannot be decrypted",
    "entry.file_missing": "is in a file that is not here",
    "entry.password_protected": "is protected by a password of its own",
    "otp.uri_text": "the address has characters that no address has",
    "entry.damaged": "is damaged",
}


def failure(error: AppError) -> str:
    """A sentence for a file that was not read."""
    return _FAILURES.get(error.code) or sentence(error)


def reason(code: str, facts: Mapping[str, Fact]) -> str:
    """Why a row was refused, to stand behind its name, and the way out where there is one."""
    words = _REASONS.get(code)
    if words is None:
        return sentence(AppError(code, **facts))
    advice = ADVICE.get(str(facts.get("advice")))
    return f"{words}. {advice}" if advice else words
