"""The display language: which there are, and switching between them while the program runs."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QLibraryInfo, QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from app.ui.early import lay_out

SYSTEM = "system"
RIGHT_TO_LEFT = frozenset({"ar"})
FOLDER = Path(__file__).parents[2] / "translations"


class Language(NamedTuple):
    """`code` is that of the files; `name` what its speakers call it."""

    code: str
    name: str


LANGUAGES = (
    Language("ar", "العربية"),
    Language("cs", "Čeština"),
    Language("da", "Dansk"),
    Language("de", "Deutsch"),
    Language("el", "Ελληνικά"),
    Language("en", "English"),
    Language("es", "Español"),
    Language("fi", "Suomi"),
    Language("fr", "Français"),
    Language("hu", "Magyar"),
    Language("it", "Italiano"),
    Language("lt", "Lietuvių"),
    Language("nb", "Norsk"),
    Language("nl", "Nederlands"),
    Language("pl", "Polski"),
    Language("pt", "Português"),
    Language("ro", "Română"),
    Language("ru", "Русский"),
    Language("sk", "Slovenčina"),
    Language("sv", "Svenska"),
    Language("tr", "Türkçe"),
    Language("zh", "中文"),
)


def available() -> tuple[Language, ...]:
    """Those whose texts are here."""
    return tuple(one for one in LANGUAGES if _is_here(one.code))


def _is_here(code: str) -> bool:
    return code == "en" or (any(one.code == code for one in LANGUAGES) and _file(code).exists())


def _file(code: str) -> Path:
    return FOLDER / f"app_{code}.qm"


def resolved(choice: str, preferred: Sequence[str] | None = None) -> str:
    """The code for a choice: what the system prefers among those available, English otherwise."""
    if _is_here(choice):
        return choice
    for name in QLocale.system().uiLanguages() if preferred is None else preferred:
        language = name.replace("_", "-").partition("-")[0].lower()
        code = {"no": "nb", "nn": "nb"}.get(language, language)
        if _is_here(code):
            return code
    return "en"


def qt_texts(code: str) -> list[QTranslator]:
    """Qt's own texts, of its dialogs and menus: those of Qt, then those written here where it lacks some."""
    qt = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    found = []
    for folder, name in ((qt, {"zh": "zh_CN"}.get(code, code)), (str(FOLDER), code)):
        translator = QTranslator()
        if translator.load(f"qtbase_{name}", folder):
            found.append(translator)
    return found


class Translations:
    """The translators in use, above the English plurals. `apply` replaces them all; widgets made afterwards follow."""

    def __init__(self, application: QApplication) -> None:
        self._application = application
        self._installed: list[QTranslator] = []
        self.code = "en"

    def apply(self, choice: str) -> None:
        for translator in self._installed:
            self._application.removeTranslator(translator)
        self._installed.clear()
        self.code = resolved(choice)
        locale = QLocale(self.code)
        QLocale.setDefault(locale if choice != SYSTEM else QLocale.system())
        if self.code != "en":
            own = QTranslator()
            for translator in [*qt_texts(self.code), *([own] if own.load(str(_file(self.code))) else [])]:
                translator.setParent(self._application)
                self._application.installTranslator(translator)
                self._installed.append(translator)
        lay_out(self._application, right_to_left=self.code in RIGHT_TO_LEFT)
