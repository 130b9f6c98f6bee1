"""Names of types of codes, of their fields, and sentences for remarks about what was read."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

_tr = QCoreApplication.translate


def type_name(name: str) -> str:
    """How people call a type of code."""
    match name:
        case "totp":
            return _tr("OtpTypes", "By time (TOTP), the usual kind")
        case "hotp":
            return _tr("OtpTypes", "By counter (HOTP)")
        case "steam":
            return _tr("OtpTypes", "Steam Guard")
        case "yandex":
            return _tr("OtpTypes", "Yandex Key")
        case "motp":
            return _tr("OtpTypes", "Mobile-OTP")
        case _:
            return name


def field_name(name: str) -> str:
    """How people call a parameter or a member of a code."""
    return _FIELDS[name]() if name in _FIELDS else name


_FIELDS: dict[str, Callable[[], str]] = {
    "algorithm": lambda: _tr("OtpFields", "Algorithm"),
    "digits": lambda: _tr("OtpFields", "Digits"),
    "period_seconds": lambda: _tr("OtpFields", "Period in seconds"),
    "period": lambda: _tr("OtpFields", "Period in seconds"),
    "counter": lambda: _tr("OtpFields", "Counter"),
    "pin": lambda: _tr("OtpFields", "PIN"),
    "issuer": lambda: _tr("OtpFields", "Name of the site"),
    "account": lambda: _tr("OtpFields", "Account"),
    "note": lambda: _tr("OtpFields", "Note"),
    "secret": lambda: _tr("OtpFields", "Key"),
    "name": lambda: _tr("OtpFields", "Name"),
    "tags": lambda: _tr("CodeForm", "Tags, with commas between them"),
    "recovery_codes": lambda: _tr("RecoveryCodesPage", "Recovery codes"),
}


def remark(code: str) -> str:
    """What a person should know about an entry that was read; empty for remarks that need no word."""
    match code:
        case "counter_assumed_0":
            return _tr(
                "Remarks", "The link names no counter: counting starts at 0. Compare the first code with the site."
            )
        case "steam_by_issuer_only":
            return _tr("Remarks", "Taken for a Steam Guard code because of its name. Change the type if that is wrong.")
        case "steam_issuer_with_digits":
            return _tr("Remarks", "Named Steam, but with digits: kept as an ordinary code.")
        case "bare_key":
            return _tr("Remarks", "A key alone says nothing of its site: please give it a name.")
        case "trashed":
            return _tr("Remarks", "This entry lay in the trash of the app it comes from.")
        case _:
            return ""


def unusual_words(unusual: tuple[tuple[str, str], ...]) -> str:
    """What is odd: "Unusual: SHA256, 8 digits, every 60 seconds"; empty when nothing is."""
    words = []
    for name, value in unusual:
        match name:
            case "digits":
                words.append(_tr("Remarks", "%n digit(s)", "", int(value)))
            case "period_seconds":
                words.append(_tr("Remarks", "a new code every %n second(s)", "", int(value)))
            case _:
                words.append(value)
    return _tr("Remarks", "Unusual: {parameters}").format(parameters=", ".join(words)) if words else ""
