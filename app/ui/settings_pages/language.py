"""*Display language*: the languages in their own words; the choice holds at once."""

from __future__ import annotations

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QButtonGroup, QRadioButton

from app.settings.sections.language import LANGUAGE
from app.ui.desk import Desk
from app.ui.language import SYSTEM, available
from app.ui.widgets.page import ColumnPage


class LanguagePage(ColumnPage):
    """One line for each language that is here."""

    def __init__(self, desk: Desk) -> None:
        super().__init__("", spacing=2)
        self.title = self.tr("Display language")
        self._desk = desk
        self._group = QButtonGroup(self)
        self.choices: dict[str, QRadioButton] = {}
        self._add(SYSTEM, self.tr("As the system"))
        for language in available():
            self._add(language.code, language.name)
        chosen = desk.settings.get(LANGUAGE)
        self.choices.get(chosen, self.choices[SYSTEM]).setChecked(True)
        self._group.buttonClicked.connect(lambda _button: self._on_chosen())

    def opened(self) -> None:
        next(button for button in self.choices.values() if button.isChecked()).setFocus()

    def _add(self, code: str, name: str) -> None:
        button = QRadioButton(name)
        self.choices[code] = button
        self._group.addButton(button)
        self.column.addWidget(button)

    def _on_chosen(self) -> None:
        code = next(code for code, button in self.choices.items() if button.isChecked())
        settings = self._desk.settings
        # after this click is over: the page itself is made anew in the new language
        QTimer.singleShot(0, self._desk.window, lambda: settings.put(LANGUAGE, code))
