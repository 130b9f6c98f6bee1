"""Sentences for files of other apps, backups, recovery kits and exports, and for the entries in them."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from app.core.errors import Fact

_tr = QCoreApplication.translate
Facts = dict[str, Fact]


def _advice(facts: Facts) -> str:
    words = _ADVICE.get(str(facts.get("advice")))
    return words() if words is not None else ""


def _not_importable(facts: Facts) -> str:
    advice = _advice(facts)
    if advice:
        return _tr("Transfer", "Files of this kind cannot be imported. {advice}").format(advice=advice)
    return _tr(
        "Transfer", "{app} does not let anybody read this file. Export it there in another way, without its own lock."
    ).format(app=facts.get("app", ""))


def _device_encrypted(facts: Facts) -> str:
    return _tr("Transfer", "It is locked to the device that it was made on. {advice}").format(
        advice=_advice(facts) or _ADVICE["microsoft_no_export"]()
    )


def _needs_companion(facts: Facts) -> str:
    return _tr("Transfer", "This file needs another one beside it: {file}. Choose both together.").format(
        file=facts.get("file", "")
    )


def _empty_archive(facts: Facts) -> str:
    return _tr("Transfer", "This archive is empty: {app} failed to make it. Update {app}, then export again.").format(
        app=facts.get("app", "")
    )


def _passphrase_too_short(facts: Facts) -> str:
    return _tr("Transfer", "The passphrase needs at least %n character(s).", "", int(facts.get("minimum") or 8))


def _parts_missing(facts: Facts) -> str:
    return _tr(
        "Transfer", "Parts {missing} of {size} are missing. Choose all pages of the recovery kit together."
    ).format(missing=facts.get("missing", ""), size=facts.get("size", ""))


def _bad_record(facts: Facts) -> str:
    return _tr("Transfer", "its “{member}” cannot be read; it is kept as it is").format(member=facts.get("member", ""))


def _no_qr_code() -> str:
    return _tr("Transfer", "No QR code was found in this picture. Try a sharper or larger one.")


WITH_FACTS: dict[str, Callable[[Facts], str]] = {
    "format.not_importable": _not_importable,
    "format.needs_companion": _needs_companion,
    "format.empty_archive": _empty_archive,
    "entry.device_encrypted": _device_encrypted,
    "backup.passphrase_too_short": _passphrase_too_short,
    "kit.parts_missing": _parts_missing,
    "vault.bad_record": _bad_record,
}

PLAIN: dict[str, Callable[[], str]] = {
    "format.wrong_password": lambda: _tr("Transfer", "This is not the password of the file."),
    "format.damaged": lambda: _tr("Transfer", "The file is damaged or incomplete. Nothing was changed."),
    "format.unknown": lambda: _tr("Transfer", "4OTP does not know this kind of file. Nothing was changed."),
    "format.too_large": lambda: _tr("Transfer", "The file is larger than any export. Nothing was changed."),
    "format.too_costly": lambda: _tr("Transfer", "The file asks for more work than any real export does."),
    "format.not_enough_memory": lambda: _tr("Transfer", "There is not enough free memory to open this file."),
    "format.key_file_damaged": lambda: _tr("Transfer", "This key file is damaged, or is none. Choose another one."),
    "format.image": _no_qr_code,
    "format.no_qr_code": _no_qr_code,
    "file.unreadable": lambda: _tr("Transfer", "The file cannot be read from the disk."),
    "file.no_settings": lambda: _tr("Transfer", "This file holds no settings of 4OTP. Nothing was changed."),
    "entry.cannot_decrypt": lambda: _tr("Transfer", "It cannot be decrypted. Export again in the other app."),
    "entry.damaged": lambda: _tr("Transfer", "It is damaged in the file. Export again in the other app."),
    "entry.file_missing": lambda: _tr("Transfer", "It lies in another file. Choose all files of the export together."),
    "entry.password_protected": lambda: _tr(
        "Transfer", "It has a password of its own. Take that off in the other app, then export again."
    ),
    "entry.push_only": lambda: _tr(
        "Transfer", "It works by messages to a phone and has no key. Set up a code at the site instead."
    ),
    "entry.trashed": lambda: _tr("Transfer", "it lies in the other app's trash"),
    "export.type": lambda: _tr("Transfer", "The format has no place for this type of code. Choose another one."),
    "export.algorithm": lambda: _tr("Transfer", "The format has no place for this algorithm. Choose another one."),
    "export.digits": lambda: _tr("Transfer", "The format has no place for so many digits. Choose another one."),
    "export.cannot_encrypt": lambda: _tr("Transfer", "This format cannot be encrypted. Choose another one."),
    "export.password_missing": lambda: _tr("Transfer", "The file needs a password. Type one; nothing was written."),
    "backup.wrong_passphrase_or_damaged": lambda: _tr("Transfer", "Wrong passphrase or damaged file."),
    "backup.newer": lambda: _tr("Transfer", "This backup was made by a newer 4OTP. Please update."),
    "backup.not_a_backup": lambda: _tr("Transfer", "This is no backup of 4OTP."),
    "backup.too_large": lambda: _tr("Transfer", "The backup is larger than 64 MiB."),
    "backup.not_proved": lambda: _tr(
        "Transfer", "The file was written, but could not be read back. It is no backup; try another place."
    ),
    "backup.folder_missing": lambda: _tr("Transfer", "The folder for backups is not there."),
    "backup.key_unreadable": lambda: _tr("Transfer", "The settings of the automatic backup are damaged: set it up."),
    "backup.interval_unknown": lambda: _tr("Transfer", "Choose again how often a backup is made."),
    "kit.mixed": lambda: _tr("Transfer", "These pages belong to several recovery kits. Choose those of one."),
    "kit.part_damaged": lambda: _tr("Transfer", "A QR code of the recovery kit is damaged. Scan its pages again."),
    "kit.too_large": lambda: _tr("Transfer", "These are too many codes for a recovery kit. Make a backup file."),
}

_ADVICE: dict[str, Callable[[], str]] = {
    "bitwarden_account_restricted": lambda: _tr(
        "Transfer", "Export again in Bitwarden, as password protected or as plain JSON."
    ),
    "decrypt_first": lambda: _tr("Transfer", "Decrypt it with OpenPGP first, or export without OpenPGP."),
    "csv_without_codes": lambda: _tr(
        "Transfer", "This table of passwords has no column of codes. Export in another format."
    ),
    "proton_pass_pgp": lambda: _tr("Transfer", "Export again without a password, as a plain ZIP file."),
    "winauth_text_export": lambda: _tr("Transfer", "Export as text in WinAuth, and choose that file."),
    "keepass_cipher": lambda: _tr("Transfer", "Change the encryption to AES or ChaCha20 in KeePass, and save."),
    "keepass_1": lambda: _tr("Transfer", "Save it as KDBX 4 in KeePass 2 or KeePassXC."),
    "keepass_version": lambda: _tr("Transfer", "Save it as KDBX 4 in KeePass 2 or KeePassXC."),
    "google_qr": lambda: _tr("Transfer", "Use the export of the app itself, as QR codes."),
    "microsoft_no_export": lambda: _tr("Transfer", "Set it up again at the site."),
    "pdf_as_image": lambda: _tr("Transfer", "Take a screenshot of its QR codes and choose that."),
}
