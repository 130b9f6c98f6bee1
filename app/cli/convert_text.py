"""Sentences for what `4otp convert` reports, chosen by the stable codes."""

from __future__ import annotations

from app.core.errors import AppError

_FAILURES = {
    "format.wrong_password": "The password does not open this file.",
    "format.damaged": "This file is damaged, or only a part of it is here.",
    "format.unknown": "No known app writes files like this.",
    "backup.newer": "This backup was made by a newer 4OTP.",
    "kit.parts_missing": "Some QR codes of this recovery kit are missing.",
    "kit.part_damaged": "A QR code of this recovery kit is damaged.",
    "kit.mixed": "These QR codes are of several recovery kits.",
    "format.too_large": "This file holds more than 4OTP reads.",
    "format.too_costly": "This file asks for an amount of work that no app asks for. It was not opened.",
    "format.not_enough_memory": "This computer has too little free memory to open this file.",
    "format.needs_companion": "This file opens only together with {file}. Put it in the same folder.",
    "format.empty_archive": "This archive is empty: the app that made it failed. Export again with a newer version.",
    "format.key_file_damaged": "The key file is damaged, or is none.",
    "format.image": "This is a picture. QR codes in it can be read with 4otp scan.",
    "format.no_qr_code": "There is no QR code in this picture.",
    "file.unreadable": "The file cannot be read.",
    "cli.password_missing": "A password is needed, and none came.",
    "cli.no_terminal": "A password is needed: give it with --password-stdin or --password-fd.",
}
_ADVICE = {
    "bitwarden_account_restricted": "Export again, as password protected or as plain JSON.",
    "decrypt_first": "Decrypt it with OpenPGP first, or export without OpenPGP.",
    "csv_without_codes": "This table of passwords has no column of two-factor codes. Export in another format.",
    "proton_pass_pgp": "Export again without the password, as a plain ZIP file.",
    "winauth_text_export": "Export as text in WinAuth, and open that file.",
    "keepass_cipher": "Change the encryption to AES or ChaCha20 in KeePass, and save.",
    "keepass_1": "Open it in KeePass 2 or KeePassXC and save it as KDBX 4.",
    "keepass_version": "Save it as KDBX 4 in KeePass 2 or KeePassXC.",
    "google_qr": "Use the app's own export as QR codes.",
    "microsoft_no_export": "The app has no export: set the account up again.",
    "pdf_as_image": "Take a screenshot of its QR codes and open that.",
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
    if error.code == "format.not_importable":
        advice = _ADVICE.get(str(error.facts.get("advice")), "")
        return f"Files of this kind cannot be imported. {advice}".strip()
    return _FAILURES.get(error.code, error.code).format(**error.facts)


def reason(code: str, advice: object = None) -> str:
    """Why a row was refused, to stand behind its name, and the way out where there is one."""
    words = _REASONS.get(code, code)
    return f"{words}. {_ADVICE[advice]}" if isinstance(advice, str) and advice in _ADVICE else words
