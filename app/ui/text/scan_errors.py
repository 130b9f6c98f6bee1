"""Sentences for what goes wrong with pictures, screens, cameras, scanned texts and Google's export."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from app.core.errors import Fact

_tr = QCoreApplication.translate
Facts = dict[str, Fact]


def _kind_unsupported(facts: Facts) -> str:
    return _tr("ScanErrors", "Pictures of the kind {kind} cannot be read here. Save it as PNG or JPEG first.").format(
        kind=facts.get("kind")
    )


def _left_behind(facts: Facts) -> str:
    return _tr(
        "ScanErrors", "The desktop's picture of the screen could not be deleted. Please delete it: {path}"
    ).format(path=facts.get("path"))


def _no_picture(facts: Facts) -> str:
    if facts.get("left_behind"):
        return _left_behind({"path": facts["left_behind"]})
    return _tr("ScanErrors", "The desktop gave no picture of the screen.")


def _made_again(text: str) -> str:
    again = _tr("ScanErrors", "Make the export again in that app.")
    return f"{text} {again}"


def _secret_encoding() -> str:
    return _tr("ScanErrors", "The key is written in a way that 4OTP does not know.")


WITH_FACTS: dict[str, Callable[[Facts], str]] = {
    "qr.image_kind_unsupported": _kind_unsupported,
    "screen.no_picture": _no_picture,
    "screen.left_behind": _left_behind,
}

PLAIN: dict[str, Callable[[], str]] = {
    "qr.file_unreadable": lambda: _tr("ScanErrors", "This file cannot be opened."),
    "qr.not_an_image": lambda: _tr("ScanErrors", "This file is no picture that can be read here."),
    "qr.image_damaged": lambda: _tr("ScanErrors", "This picture is damaged or incomplete."),
    "qr.image_too_large": lambda: _tr("ScanErrors", "This picture is too large. Cut out the part with the QR code."),
    "qr.text_too_long": lambda: _tr("ScanErrors", "This is too much for one QR code."),
    "qr.nothing_to_write": lambda: _tr("ScanErrors", "There is nothing to show as a QR code."),
    "camera.none": lambda: _tr("ScanErrors", "No camera was found. Plug one in, or add the code in another way."),
    "camera.busy": lambda: _tr(
        "ScanErrors",
        "The camera does not open: another program is using it, or the privacy settings keep it from 4OTP.",
    ),
    "camera.denied": lambda: _tr(
        "ScanErrors", "4OTP may not use the camera. Allow it in the settings of this computer, then try again."
    ),
    "camera.unplugged": lambda: _tr("ScanErrors", "The camera gives no more pictures. Was it unplugged?"),
    "screen.not_permitted": lambda: _tr(
        "ScanErrors",
        "4OTP may not see the screen yet. Allow it under Privacy & Security > Screen Recording, then start it again.",
    ),
    "portal.unavailable": lambda: _tr("ScanErrors", "This desktop does not offer what is needed for it."),
    "portal.refused": lambda: _tr("ScanErrors", "The desktop refused. Nothing was changed."),
    "scan.nothing_found": lambda: _tr("ScanErrors", "No QR code was found in this picture."),
    "scan.nothing_on_screen": lambda: _tr(
        "ScanErrors", "No QR code was found on the screen. It must be fully visible, and not tiny."
    ),
    "scan.no_key": lambda: _tr("ScanErrors", "This was read, but it is no code for signing in."),
    "scan.recovery_key": lambda: _tr(
        "ScanErrors", "This is a recovery key. It opens a vault or an account, and is no code to keep here."
    ),
    "scan.text_too_large": lambda: _tr("ScanErrors", "This is too much text at once. Open it as a file with Import."),
    "scan.access_key": lambda: _tr("ScanErrors", "This is an access key. It is used to connect under Sync."),
    "otp.secret_hex": lambda: _tr("ScanErrors", "The key is not made of the digits 0 to 9 and the letters a to f."),
    "otp.secret_encoding": _secret_encoding,
    "otp.secret_base64": _secret_encoding,
    "otp.moment": lambda: _tr("ScanErrors", "The clock of this computer stands at an impossible time."),
    "otp.migration_data": lambda: _made_again(
        _tr("ScanErrors", "This export of Google Authenticator is cut off or mistyped.")
    ),
    "otp.migration_empty": lambda: _made_again(
        _tr("ScanErrors", "This export of Google Authenticator holds no codes.")
    ),
    "otp.migration_malformed": lambda: _made_again(
        _tr("ScanErrors", "This export of Google Authenticator is damaged.")
    ),
    "otp.migration_truncated": lambda: _made_again(
        _tr("ScanErrors", "This export of Google Authenticator is cut off.")
    ),
    "otp.migration_parts": lambda: _made_again(
        _tr("ScanErrors", "This export of Google Authenticator contradicts itself.")
    ),
    "otp.migration_type": lambda: _tr("ScanErrors", "Google Authenticator does not know this type of code."),
    "otp.migration_algorithm": lambda: _tr("ScanErrors", "Google Authenticator does not know this algorithm."),
    "otp.migration_digits": lambda: _tr("ScanErrors", "Google Authenticator knows codes of 6 or 8 digits only."),
    "otp.migration_period": lambda: _tr("ScanErrors", "Google Authenticator knows codes of 30 seconds only."),
    "otp.migration_too_large": lambda: _tr("ScanErrors", "This code is too large for Google Authenticator's export."),
}
