"""The display language: which there are, and switching between them while the program runs."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QLibraryInfo, QLocale, Qt, QTranslator
from PySide6.QtWidgets import QApplication

SYSTEM = "system"
FOLDER = Path(__file__).parents[2] / "translations"


@dataclass(frozen=True, slots=True)
class Language:
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
    return tuple(one for one in LANGUAGES if one.code == "en" or _file(one.code).exists())


def _file(code: str) -> Path:
    return FOLDER / f"app_{code}.qm"


def resolved(choice: str) -> str:
    """The code for a choice: what the system prefers among those available, English otherwise."""
    known = {one.code for one in available()}
    if choice in known:
        return choice
    for name in QLocale.system().uiLanguages():
        code = {"no": "nb", "nn": "nb"}.get(name[:2], name[:2])
        if code in known:
            return code
    return "en"


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
        for folder, name in (
            (QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath), f"qtbase_{self.code}"),
            (str(FOLDER), f"app_{self.code}"),
        ):
            translator = QTranslator(self._application)
            if self.code != "en" and translator.load(name, folder):
                self._application.installTranslator(translator)
                self._installed.append(translator)
        rtl = locale.textDirection() == Qt.LayoutDirection.RightToLeft
        self._application.setLayoutDirection(Qt.LayoutDirection.RightToLeft if rtl else Qt.LayoutDirection.LeftToRight)
