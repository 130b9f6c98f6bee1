"""The sentences of the command line, chosen by the stable codes of failures."""

from __future__ import annotations

from app.cli.sync_text import SENTENCES
from app.core.errors import AppError

_SENTENCES = {
    "cli.password_missing": "A password is needed, and none came. That of a file is the line after the vault's.",
    "cli.no_terminal": "There is no terminal to ask for the password. Use --password-stdin or --password-fd N.",
    "cli.passwords_differ": "The two passwords differ. Nothing was made.",
    "cli.no_match": "No code matches.",
    "cli.several_match": "{count} codes match. Type more of the name.",
    "cli.app_gone": "The running 4OTP has ended meanwhile. Please try again.",
    "cli.at_needs_uri": "--at works with an otpauth URI only.",
    "cli.no_clipboard": "No clipboard tool was found (wl-copy, xclip, xsel, pbcopy or clip).",
    "export.cannot_encrypt": "This format has no encrypted form. Leave --encrypt out, or choose aegis or 2fas.",
    "keyring.unavailable": "This computer has no key store that 4OTP trusts.",
    "otp.pin_missing": "This code needs its PIN.",
    "otp.secret_base64": "The key is not written as it should be.",
    "otp.secret_character": "Character {position} of the key is none that a key has: A to Z and 2 to 7.",
    "otp.uri_scheme": "This is no otpauth URI.",
    "otp.uri_migration": "This is Google's export of many codes. Use 4otp import.",
    "otp.secret_empty": "The URI has no key.",
    "otp.field_range": "The URI's {field} must be between {minimum} and {maximum}.",
    "vault.absent": "There is no vault yet. Make one with 4otp init.",
    "vault.damaged": "The vault is damaged ({where}), and no copy of it can be opened. Nothing was changed.",
    "vault.disk_full": "The disk is full. Nothing was saved.",
    "vault.exists": "There is a vault already. Nothing was changed.",
    "vault.hint_reveals_password": "The hint gives away a part of the password. Nothing was changed.",
    "vault.hint_too_long": "The hint is longer than {maximum} characters.",
    "vault.in_use": "The vault is in use by another 4OTP (process {pid} on {host}). Nothing was changed.",
    "vault.locked": "The running 4OTP is locked. Unlock it, or quit it, and try again.",
    "vault.missing": "The vault file is gone, but copies of it are here. Open 4OTP to choose one; none was touched.",
    "vault.newer": "This vault was made by a newer 4OTP. Nothing was changed.",
    "vault.no_such_code": "The code is gone.",
    "vault.not_a_vault": "This file is no 4OTP vault. Nothing was changed.",
    "vault.password_too_short": "The password needs at least {minimum} characters.",
    "vault.read_only": "The vault can only be read here. Nothing was changed.",
    "vault.save_failed": "The vault could not be saved. The old file is untouched.",
    "vault.unreadable_file": "The vault file cannot be read.",
    "vault.wait": "Too many wrong passwords. Try again later.",
    "vault.wrong_password": "This password does not open the vault.",
}


def sentence(error: AppError) -> str:
    """One sentence; a failure without one says its code and facts, which hold no secret."""
    pattern = _SENTENCES.get(error.code) or SENTENCES.get(error.code)
    if pattern is None:
        return f"It did not work: {error}"
    return pattern.format_map(_Facts(error.facts))


class _Facts(dict[str, object]):
    def __missing__(self, name: str) -> str:
        return "?"


def counted(number: int, word: str) -> str:
    """The number with its word, in the plural unless it is one."""
    return f"{number} {word}" if number == 1 else f"{number} {word}s"
