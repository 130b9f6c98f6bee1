"""A row of chips of which one is chosen; scrolls sideways when there are many."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QButtonGroup, QFrame, QHBoxLayout, QPushButton, QScrollArea, QSizePolicy, QWidget

from app.ui.widgets.buttons import button


class ChipBar(QScrollArea):
    """`chosen` carries the key of the chip; the first chip is the default."""

    chosen = Signal(object)

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._row = QWidget()
        self._layout = QHBoxLayout(self._row)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(8)
        self._layout.addStretch()
        self._choices: tuple[tuple[str | None, str], ...] = ()
        self._group = QButtonGroup(self)
        self.setWidget(self._row)

    def set_choices(self, choices: Sequence[tuple[str | None, str]], chosen: str | None) -> None:
        """`choices` are (key, name). Rebuilt only when they differ; `chosen` is checked."""
        if tuple(choices) != self._choices:
            self._choices = tuple(choices)
            self._rebuild()
        for chip in self._group.buttons():
            chip.setChecked(chip.property("key") == chosen)

    def chips(self) -> list[QPushButton]:
        return [chip for chip in self._group.buttons() if isinstance(chip, QPushButton)]

    def _rebuild(self) -> None:
        for chip in self._group.buttons():
            self._group.removeButton(chip)
            chip.deleteLater()
        for place, (key, name) in enumerate(self._choices):
            chip = button(name.replace("&", "&&"), "chip")
            chip.setAccessibleName(name)
            chip.setCheckable(True)
            chip.setProperty("key", key)
            chip.clicked.connect(lambda _checked=False, key=key: self.chosen.emit(key))
            self._group.addButton(chip)
            self._layout.insertWidget(place, chip)
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        return QSize(200, self._row.sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        return QSize(60, self._row.sizeHint().height())

    def wheelEvent(self, event: QWheelEvent) -> None:
        bar = self.horizontalScrollBar()
        delta = event.angleDelta()
        bar.setValue(bar.value() - (delta.x() or delta.y()))
        event.accept()
