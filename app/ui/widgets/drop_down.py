"""A drop-down list with rows that have room, that the wheel does not change in passing, and whose words wrap."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QPaintEvent, QPalette, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QComboBox, QListView, QSizePolicy, QStyle, QStyleOptionComboBox, QStylePainter

_FIELD = QStyle.SubControl.SC_ComboBoxEditField


class DropDown(QComboBox):
    """As high as its longest choice needs. Its view is ours: Qt's own takes no padding from a style sheet."""

    def __init__(self) -> None:
        super().__init__()
        self.setView(QListView())
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Left to the page, which scrolls: whoever passes over a field has not chosen anything."""
        event.ignore()

    def minimumSizeHint(self) -> QSize:
        words = [word for text in self._texts() for word in text.split()]
        longest = max((self.fontMetrics().horizontalAdvance(word) for word in words), default=0)
        return QSize(self._around() + longest, self.heightForWidth(self.width()))

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), self.heightForWidth(self.width()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self.updateGeometry()

    def heightForWidth(self, width: int) -> int:
        room = QRect(0, 0, width - self._around(), 10_000)
        metrics, flags = self.fontMetrics(), int(Qt.TextFlag.TextWordWrap)
        needed = max((metrics.boundingRect(room, flags, text).height() for text in self._texts()), default=0)
        return super().sizeHint().height() + max(0, needed - metrics.height())

    def showPopup(self) -> None:
        """The list is as wide as its choices, also where the field is narrower."""
        self.view().setMinimumWidth(max(self.width(), self.view().sizeHintForColumn(0) + 2 * self.view().frameWidth()))
        super().showPopup()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, option = QStylePainter(self), QStyleOptionComboBox()
        self.initStyleOption(option)
        painter.drawComplexControl(QStyle.ComplexControl.CC_ComboBox, option)
        group = QPalette.ColorGroup.Normal if self.isEnabled() else QPalette.ColorGroup.Disabled
        painter.setPen(self.palette().color(group, QPalette.ColorRole.Text))
        align = QStyle.visualAlignment(
            self.layoutDirection(), Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        )
        flags = int(align | Qt.AlignmentFlag.AlignAbsolute) | int(Qt.TextFlag.TextWordWrap)
        painter.drawText(self._field(option).adjusted(1, 0, -1, 0), flags, self.currentText())
        painter.end()

    def _field(self, option: QStyleOptionComboBox) -> QRect:
        return self.style().subControlRect(QStyle.ComplexControl.CC_ComboBox, option, _FIELD, self)

    def _around(self) -> int:
        """What the style keeps beside the words."""
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        option.rect = QRect(0, 0, 1000, 40)
        return 1002 - self._field(option).width()

    def _texts(self) -> list[str]:
        return [self.itemText(number) for number in range(self.count())]
