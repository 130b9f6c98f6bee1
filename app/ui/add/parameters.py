"""The advanced part of the form, made of the declared fields of the chosen type."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QLineEdit, QVBoxLayout, QWidget

from app.otp import registry
from app.otp.base import Field
from app.ui.add.state import offered_fields
from app.ui.text.parameters import field_name, type_name
from app.ui.widgets.drop_down import DropDown
from app.ui.widgets.form import FormField
from app.ui.widgets.page import clear_layout


class ParameterForm(QWidget):
    """The type and its parameters. Nothing here knows one type from another."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.type_box = DropDown()
        for kind in registry.TYPES:
            self.type_box.addItem(type_name(kind.name), kind.name)
        self._inputs: dict[str, QWidget] = {}
        self._fields: dict[str, FormField] = {}
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(12)
        layout.addWidget(FormField(self.tr("Type of code"), self.type_box))
        self._rows = QVBoxLayout()
        self._rows.setSpacing(12)
        layout.addLayout(self._rows)
        self._rebuild()
        self.type_box.currentIndexChanged.connect(self._on_type_changed)

    @property
    def type_name(self) -> str:
        return str(self.type_box.currentData())

    def parameters(self) -> dict[str, str]:
        """What stands in the fields; empty ones are left out."""
        return {name: text for name, field in self._inputs.items() if (text := _text(field))}

    def input_of(self, name: str) -> QWidget | None:
        """The widget of a field, for a driver or to put the cursor there."""
        return self._inputs.get(name)

    def show_values(self, kind: str, parameters: Mapping[str, str]) -> None:
        self.type_box.setCurrentIndex(max(0, self.type_box.findData(kind)))
        for name, widget in self._inputs.items():
            text = parameters.get(name, "")
            if isinstance(widget, QComboBox):
                widget.setCurrentIndex(max(0, widget.findData(text)) if text else 0)
            elif isinstance(widget, QLineEdit):
                widget.setText(text)

    def show_error(self, name: str, text: str) -> bool:
        """Says what is wrong beside a field; False when it is not here. An empty name clears all."""
        for key, field in self._fields.items():
            field.show_error(text if key == name else "")
        return name in self._fields

    def _on_type_changed(self) -> None:
        self._rebuild()
        self.changed.emit()

    def _rebuild(self) -> None:
        clear_layout(self._rows)
        self._inputs.clear()
        self._fields.clear()
        for field in offered_fields(self.type_name):
            widget = self._input(field)
            self._inputs[field.name] = widget
            self._fields[field.name] = FormField(field_name(field.name), widget)
            self._rows.addWidget(self._fields[field.name])

    def _input(self, field: Field) -> QWidget:
        if field.choices:
            box = DropDown()
            for choice in field.choices:
                box.addItem(choice, choice)
            box.setCurrentIndex(max(0, box.findData(field.default)))
            box.currentIndexChanged.connect(lambda _index: self.changed.emit())
            return box
        line = QLineEdit()
        line.setPlaceholderText("" if field.default is None else str(field.default))
        line.textChanged.connect(lambda _text: self.changed.emit())
        return line


def _text(widget: QWidget) -> str:
    if isinstance(widget, QComboBox):
        return str(widget.currentData())
    return widget.text() if isinstance(widget, QLineEdit) else ""
