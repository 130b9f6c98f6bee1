"""The sentences of the command line, chosen by the stable codes of failures."""

from __future__ import annotations

from app.cli import file_text, sync_text
from app.core.errors import AppError

_AGAIN = "Make it again in Google Authenticator, and scan the whole QR code."
_SENTENCES = {
    "cli.password_missing": "A password is needed, and none came. That of a file is the line after the vault's.",
    "cli.no_terminal": "There is no terminal to ask for the password. Use --password-stdin or --password-fd N.",
    "cli.passwords_differ": "The two passwords differ. Nothing was made.",
    "cli.no_match": "No code matches.",
    "cli.several_match": "{count} codes match. Type more of the name.",
    "cli.app_gone": "The running 4OTP has ended meanwhile. Please try again.",
    "cli.output_failed": "What was to be printed could not be written. Make room, or send it elsewhere.",
    "cli.at_needs_uri": "--at works with an otpauth URI only.",
    "cli.no_clipboard": "No clipboard tool was found (wl-copy, xclip, xsel, pbcopy or clip).",
    "keyring.failed": "The key store of this computer refused. Nothing was changed; use the password.",
    "keyring.locked": "The key store of this computer is locked. Unlock it and try again, or use the password.",
    "keyring.unavailable": "This computer has no key store that 4OTP trusts. Use the password.",
    "otp.field_choice": "The {field} is none that 4OTP knows. Compare it with what the site says.",
    "otp.field_range": "The {field} must be between {minimum} and {maximum}. Compare it with what the site says.",
    "otp.migration_algorithm": "Google Authenticator's export names an unknown algorithm. Add this code by its key.",
    "otp.migration_data": f"This export of Google Authenticator is cut off or mistyped. {_AGAIN}",
    "otp.migration_digits": "Google Authenticator's export has no place for so many digits. Add this code by its key.",
    "otp.migration_empty": f"This export of Google Authenticator holds no codes. {_AGAIN}",
    "otp.migration_malformed": f"This export of Google Authenticator is damaged. {_AGAIN}",
    "otp.migration_parts": f"This export of Google Authenticator contradicts itself. {_AGAIN}",
    "otp.migration_period": "Google Authenticator's export has no place for this period. Export in another format.",
    "otp.migration_too_large": "This code is too large for Google Authenticator's export. Export in another format.",
    "otp.migration_truncated": f"This export of Google Authenticator is cut off. {_AGAIN}",
    "otp.migration_type": "Google Authenticator's export has no place for this type. Export in another format.",
    "otp.moment": "No code exists for this moment. Give --at in seconds since 1970, or set the clock.",
    "otp.name_too_long": "The {field} is longer than {limit} characters. Shorten it and try again.",
    "otp.pin_missing": "This code needs its PIN: add pin=... to the URI.",
    "otp.secret_base64": "The key is not Base64, as this kind of file has it. Copy it again.",
    "otp.secret_character": (
        "Character {position} of the key is none that a key has: A to Z and 2 to 7. Compare it with the site's."
    ),
    "otp.secret_checksum": "The key is mistyped: its check digits do not match. Compare it with what the site shows.",
    "otp.secret_empty": "The key is missing or too short to be one. Copy all of it from the site.",
    "otp.secret_encoding": "The key is written in a way that 4OTP does not know. Give it in Base32.",
    "otp.secret_hex": "Character {position} of the key is none of 0 to 9 and a to f. Compare it with the site's.",
    "otp.secret_length": "The key has a length that this type of code does not have. Copy all of it from the site.",
    "otp.secret_too_long": "The key is longer than any key ({limit} bytes). Check what was pasted.",
    "otp.type_unknown": "This type of code is unknown to this 4OTP. Known are totp, hotp, steam, yaotp and motp.",
    "otp.uri_migration": "This is Google's export of many codes. Use 4otp import.",
    "otp.uri_scheme": "This is no otpauth URI. It begins with otpauth://, and needs quotes in a shell.",
    "otp.uri_text": "The URI has signs that cannot be read, from place {position} on. Copy it again.",
    "otp.uri_too_long": "The URI is longer than {limit} bytes, more than any code needs. Copy it again.",
    "scan.no_key": "This was read, but it is no code for signing in.",
    "scan.recovery_key": "This is a recovery key. It opens a vault or an account, and is no code to keep here.",
    "scan.text_too_large": "This is too much text at once. Give it as a file to 4otp import.",
    "qr.file_unreadable": "The picture cannot be read from the disk.",
    "qr.image_damaged": "The picture is damaged or incomplete. Save it again and retry.",
    "qr.image_kind_unsupported": "Pictures of the kind {kind} cannot be read here. Save it as PNG or JPEG first.",
    "qr.image_too_large": "The picture is too large. Cut out the part with the QR code.",
    "qr.not_an_image": "This is no picture that can be read here. Save it as PNG or JPEG first.",
    "qr.nothing_to_write": "There is nothing to write as a QR code.",
    "qr.text_too_long": "This is too much for one QR code ({size_bytes} bytes).",
    "vault.absent": "There is no vault yet. Make one with 4otp init.",
    "vault.bad_record": "An entry cannot be read ({member}). It is kept as it is; nothing was changed.",
    "vault.changed_elsewhere": (
        "Another file took the vault's place and was not overwritten. Nothing was saved; look at both, and try again."
    ),
    "vault.counter_too_large": "The counter must be between 0 and {maximum}. Nothing was changed.",
    "vault.counter_used_up": "The counter of this code has reached its end. Set the code up again at the site.",
    "vault.damaged": "The vault is damaged ({where}), and no copy of it can be opened. Nothing was changed.",
    "vault.disk_full": "The disk is full. Nothing was saved; make room and try again.",
    "vault.entry_is_synced": "This entry came by sync and is kept as it is.",
    "vault.exists": "There is a vault already. Nothing was changed.",
    "vault.header_too_large": "The vault's header has no room left. Nothing was saved; shorten the hint in the window.",
    "vault.hint_reveals_password": "The hint gives away a part of the password. Nothing was changed.",
    "vault.hint_too_long": "The hint is longer than {maximum} characters. Nothing was changed.",
    "vault.in_use": "The vault is in use by another 4OTP (process {pid} on {host}). Nothing was changed.",
    "vault.keyring_missing": "The key of this computer is gone. Use the password; no code is lost.",
    "vault.last_slot": "Nothing else would open the vault. Set a password or make a recovery key in the window first.",
    "vault.locked": "The running 4OTP is locked. Unlock it, or quit it, and try again.",
    "vault.migration_failed": (
        "The vault of schema {schema} could not be brought up to date. It can be read, not changed. Update 4OTP."
    ),
    "vault.missing": "The vault file is gone, but copies of it are here. Open 4OTP to choose one; none was touched.",
    "vault.name_missing": "A name is missing. Nothing was changed.",
    "vault.newer": "This vault was made by a newer 4OTP. Nothing was changed; update this one.",
    "vault.no_such_code": "The code is gone. 4otp list shows those that are here.",
    "vault.no_such_copy": "This copy of the vault is gone. Nothing was changed.",
    "vault.no_such_entry": "This entry is gone. Nothing was changed.",
    "vault.no_such_group": "This group is gone. Nothing was changed.",
    "vault.no_such_neighbour": "The code beside which it was to stand is gone. Nothing was changed.",
    "vault.no_such_recovery_code": "This recovery code is gone. Nothing was changed.",
    "vault.not_a_vault": "This file is no 4OTP vault. Nothing was changed.",
    "vault.not_counted": "This code has no counter: it changes with the time.",
    "vault.password_due": "It is time to type the password once. Use --password-stdin, --password-fd or a terminal.",
    "vault.password_too_short": "The password needs at least {minimum} characters.",
    "vault.read_only": "The vault can only be read here. Nothing was changed.",
    "vault.recovery_key_wrong": "This recovery key does not open this vault. Nothing was changed.",
    "vault.save_failed": "The vault could not be saved. The old file is untouched.",
    "vault.sync_damaged": "The settings of sync are damaged. The codes stay here. Use 4otp sync connect.",
    "vault.sync_off": "This vault is not connected to a sync server. Use 4otp sync connect.",
    "vault.text_too_long": "The {member} is too long. Shorten it and try again.",
    "vault.unreadable_file": "The vault file cannot be read from the disk. Check who may read it.",
    "vault.wait": "Too many wrong passwords. Try again later.",
    "vault.wrong_password": "This password does not open the vault.",
}


def sentence(error: AppError) -> str:
    """One sentence; a failure without one says its code and facts, which hold no secret."""
    pattern = _SENTENCES.get(error.code) or sync_text.SENTENCES.get(error.code) or file_text.SENTENCES.get(error.code)
    if pattern is None:
        return f"It did not work: {error}"
    advice = file_text.ADVICE.get(str(error.facts.get("advice")), "")
    return pattern.format_map(_Facts({**error.facts, "advice": advice})).strip()


class _Facts(dict[str, object]):
    def __missing__(self, name: str) -> str:
        return "?"


def counted(number: int, word: str) -> str:
    """The number with its word, in the plural unless it is one."""
    return f"{number} {word}" if number == 1 else f"{number} {word}s"
