"""The words for settings: one label for each, found by its key. All else of a settings page is derived."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

_tr = QCoreApplication.translate
Words = Callable[[], str]


def setting_label(key: str) -> tuple[str, str]:
    """Name and explanation of a setting."""
    explanation = _EXPLANATIONS.get(key)
    return _NAMES[key](), explanation() if explanation is not None else ""


def choice_label(key: str, option: str) -> str:
    """The word for one option of a setting."""
    return _OPTIONS[key, option]()


def number_label(unit: str, value: int) -> str:
    """A number with its unit; 0 is never."""
    if value == 0:
        return _tr("Settings", "Never")
    match unit:
        case "minutes":
            return _tr("Settings", "%n minute(s)", "", value)
        case "seconds":
            return _tr("Settings", "%n second(s)", "", value)
        case "days":
            return _tr("Settings", "%n day(s)", "", value)
        case _:
            return _tr("Settings", "{percent} %").format(percent=value)


_NAMES: dict[str, Words] = {
    "security.auto_lock_minutes": lambda: _tr("Settings", "Lock when unused for"),
    "security.clipboard_seconds": lambda: _tr("Settings", "Clear the clipboard after"),
    "security.lock_on_leaving": lambda: _tr("Settings", "Lock when the screen is locked or the computer sleeps"),
    "security.hide_from_capture": lambda: _tr("Settings", "Hide 4OTP from screenshots and recordings"),
    "quick.use_shortcut": lambda: _tr("Settings", "Open the quick picker with the shortcut"),
    "quick.use_tray": lambda: _tr("Settings", "Show 4OTP in the tray"),
    "quick.close_to_tray": lambda: _tr("Settings", "Closing the window keeps 4OTP in the tray"),
    "sync.new_codes": lambda: _tr("Settings", "New codes go"),
    "network.proxy": lambda: _tr("Settings", "Proxy"),
    "network.proxy_address": lambda: _tr("Settings", "Address"),
    "network.proxy_user": lambda: _tr("Settings", "User name"),
    "network.proxy_password": lambda: _tr("Settings", "Password"),
    "security.lock_on_minimise": lambda: _tr("Settings", "Lock when the window is minimised"),
    "quick.shortcut": lambda: _tr("QuickPage", "Shortcut"),
    "quick.start_hidden": lambda: _tr("Settings", "Start hidden, in the tray"),
    "language": lambda: _tr("LanguagePage", "Display language"),
    "appearance.theme": lambda: _tr("Settings", "Theme"),
    "appearance.accent": lambda: _tr("Settings", "Accent colour"),
    "appearance.density": lambda: _tr("Settings", "Height of the rows"),
    "appearance.text_percent": lambda: _tr("Settings", "Text size"),
    "appearance.grouping": lambda: _tr("Settings", "Digits"),
    "appearance.hide_codes": lambda: _tr("Settings", "Hide codes until pointed at"),
    "appearance.sort": lambda: _tr("Settings", "Order of the list"),
    "clock.check": lambda: _tr("Settings", "Compare the clock with the sync service"),
    "clock.correct_codes": lambda: _tr("Settings", "Correct codes when the clock is off"),
}

_EXPLANATIONS: dict[str, Words] = {
    "clock.check": lambda: _tr("Settings", "Asks only what time it is; nothing about your codes is sent."),
    "security.clipboard_seconds": lambda: _tr(
        "Settings", "Only if the code is still there. Clipboard managers are asked not to keep it."
    ),
    "security.hide_from_capture": lambda: _tr("Settings", "Shared screens do not show it either."),
    "quick.start_hidden": lambda: _tr("Settings", "Where there is no tray, the window shows."),
    "appearance.accent": lambda: _tr("Settings", "High contrast keeps its own."),
    "network.proxy_address": lambda: _tr(
        "Settings", "For example http://proxy.example.org:8080 or socks5://localhost:9050"
    ),
    "network.proxy_user": lambda: _tr("Settings", "Only if the proxy asks for one."),
    "appearance.hide_codes": lambda: _tr("Settings", "For screens that others can see. Copying works as ever."),
}

_OPTIONS: dict[tuple[str, str], Words] = {
    ("sync.new_codes", "ask"): lambda: _tr("Settings", "Where I say, each time"),
    ("sync.new_codes", "synced"): lambda: _tr("Settings", "To all my devices"),
    ("sync.new_codes", "device"): lambda: _tr("Settings", "On this device only"),
    ("network.proxy", "system"): lambda: _tr("Settings", "As the system"),
    ("network.proxy", "none"): lambda: _tr("Settings", "No proxy"),
    ("network.proxy", "own"): lambda: _tr("Settings", "This one:"),
    ("appearance.theme", "system"): lambda: _tr("Settings", "As the system"),
    ("appearance.theme", "light"): lambda: _tr("Settings", "Light"),
    ("appearance.theme", "dark"): lambda: _tr("Settings", "Dark"),
    ("appearance.theme", "contrast"): lambda: _tr("Settings", "High contrast"),
    ("appearance.accent", "teal"): lambda: _tr("Settings", "Teal"),
    ("appearance.accent", "blue"): lambda: _tr("Settings", "Blue"),
    ("appearance.accent", "violet"): lambda: _tr("Settings", "Violet"),
    ("appearance.accent", "pink"): lambda: _tr("Settings", "Pink"),
    ("appearance.accent", "orange"): lambda: _tr("Settings", "Orange"),
    ("appearance.accent", "grey"): lambda: _tr("Settings", "Grey"),
    ("appearance.density", "comfortable"): lambda: _tr("Settings", "Comfortable"),
    ("appearance.density", "compact"): lambda: _tr("Settings", "Compact"),
    ("appearance.grouping", "halves"): lambda: _tr("Settings", "In halves: 123 456, 1234 5678"),
    ("appearance.grouping", "threes"): lambda: _tr("Settings", "In threes: 123 456, 123 456 78"),
    ("appearance.grouping", "pairs"): lambda: _tr("Settings", "In pairs: 12 34 56"),
    ("appearance.grouping", "none"): lambda: _tr("Settings", "Together: 123456"),
    ("appearance.sort", "issuer"): lambda: _tr("Settings", "By site"),
    ("appearance.sort", "account"): lambda: _tr("Settings", "By account"),
    ("appearance.sort", "most_used"): lambda: _tr("Settings", "Most used first"),
    ("appearance.sort", "last_used"): lambda: _tr("Settings", "Last used first"),
    ("appearance.sort", "own"): lambda: _tr("Settings", "My own order"),
}
