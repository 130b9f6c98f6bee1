"""The form of a section: each kind of setting has its input, made of the declaration."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit, QVBoxLayout, QWidget

from app.core.errors import AppError
from app.settings.model import Choice, Flag, Number, Section, Setting, Text
from app.ui.desk import Desk
from app.ui.settings_pages.labels import choice_label, number_label, setting_label
from app.ui.widgets.buttons import button
from app.ui.widgets.check import CheckRow
from app.ui.widgets.drop_down import DropDown
from app.ui.widgets.form import FormField


class SettingsForm(QWidget):
    """Every change holds at once; *Back to the defaults* takes the whole section back.

    `shown_by_page` are settings with an input of the page's own.
    """

    def __init__(self, desk: Desk, section: Section, shown_by_page: Sequence[Setting[Any]] = ()) -> None:
        super().__init__()
        self._settings = desk.settings
        self._section = section
        self.inputs: dict[str, QWidget] = {}
        self.fields: dict[str, FormField] = {}
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(14)
        self._shown = [setting for setting in section.settings if setting not in shown_by_page]
        for setting in self._shown:
            self._layout.addWidget(self._row(setting))
        self.reset_button = button(self.tr("Back to the defaults"), "quiet")
        self.reset_button.clicked.connect(self._on_reset)
        self._layout.addWidget(self.reset_button)
        desk.bridge.listen(desk.settings.changed, lambda _key: self.refresh(), self)
        desk.bridge.failed.connect(self._on_failed)
        self.refresh()

    def _on_failed(self, _error: AppError) -> None:
        """A value that could not be kept is not in use: a vault that others hold open takes none."""
        self.refresh()

    def refresh(self) -> None:
        """Shows the values in use."""
        for setting in self._shown:
            widget, value = self.inputs[setting.key], self._settings.get(setting)
            widget.blockSignals(True)
            if isinstance(widget, QCheckBox):
                widget.setChecked(bool(value))
            elif isinstance(widget, QComboBox):
                widget.setCurrentIndex(widget.findData(value))
            elif isinstance(widget, QLineEdit) and widget.text() != str(value):
                widget.setText(str(value))
            widget.blockSignals(False)

    def _row(self, setting: Setting[Any]) -> QWidget:
        name, explanation = setting_label(setting.key)
        if isinstance(setting.kind, Flag):
            return self._flag(setting, name, explanation)
        widget = self._choices(setting) if isinstance(setting.kind, Choice | Number) else self._line(setting)
        self.inputs[setting.key] = widget
        self.fields[setting.key] = FormField(name, widget, explanation)
        return self.fields[setting.key]

    def _flag(self, setting: Setting[Any], name: str, explanation: str) -> QWidget:
        row = CheckRow(name, explanation)
        row.box.toggled.connect(lambda value: self._settings.put(setting, value))
        self.inputs[setting.key] = row.box
        return row

    def _choices(self, setting: Setting[Any]) -> QComboBox:
        box = DropDown()
        if isinstance(setting.kind, Choice):
            for option in setting.kind.options:
                box.addItem(choice_label(setting.key, option), option)
        elif isinstance(setting.kind, Number):
            values = sorted({*setting.kind.steps, self._settings.get(setting)}, key=lambda value: value or 10**9)
            for value in values:
                box.addItem(number_label(setting.kind.unit, value), value)
        box.currentIndexChanged.connect(lambda _index: self._settings.put(setting, box.currentData()))
        return box

    def _line(self, setting: Setting[Any]) -> QLineEdit:
        line = QLineEdit()
        if isinstance(setting.kind, Text):
            line.setMaxLength(setting.kind.longest)
            line.setEchoMode(QLineEdit.EchoMode.Password if setting.kind.secret else QLineEdit.EchoMode.Normal)
        line.editingFinished.connect(lambda: self._settings.put(setting, line.text()))
        return line

    def _on_reset(self) -> None:
        for setting in self._section.settings:
            self._settings.put(setting, setting.default)
