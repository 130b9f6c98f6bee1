"""The open vault's pages: the list of codes at home, others on top of it, each with a way back."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget
from shiboken6 import isValid

from app.ui.desk import Desk
from app.ui.widgets.buttons import icon_button
from app.ui.widgets.labels import Label
from app.ui.widgets.page import Page


class Shell(QWidget):
    """A stack of pages. The header with the back arrow shows on all but the first."""

    page_changed = Signal(object)

    def __init__(self, desk: Desk, home: Page) -> None:
        super().__init__()
        self._desk = desk
        self._stack = QStackedWidget()
        self._title = Label(factor=1.2, bold=True)
        self._back = icon_button(desk.theme, "back", self.tr("Back"), colour="text", size=22)
        self._header = QFrame()
        header = QHBoxLayout(self._header)
        header.setContentsMargins(10, 10, 16, 6)
        header.setSpacing(6)
        header.addWidget(self._back)
        header.addWidget(self._title, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._header)
        layout.addWidget(self._stack, 1)
        self._focus: list[QWidget | None] = []
        self._stack.addWidget(home)
        self._back.clicked.connect(self.back)
        self._show_current()

    @property
    def current(self) -> Page:
        page = self._stack.currentWidget()
        assert isinstance(page, Page)
        return page

    @property
    def level(self) -> int:
        """How many pages lie on top of the first."""
        return self._stack.count() - 1

    def open(self, page: Page) -> None:
        self._focus.append(QApplication.focusWidget())
        self._stack.addWidget(page)
        self._stack.setCurrentWidget(page)
        self._show_current()

    def back(self) -> bool:
        if not self.level or not self.current.leave():
            return False
        self._drop_current()
        focus = self._focus.pop()
        self._show_current()
        if focus is not None and isValid(focus) and self.isAncestorOf(focus):  # a bar's button may have gone meanwhile
            focus.setFocus(Qt.FocusReason.OtherFocusReason)
        return True

    def home(self) -> None:
        while self.level:
            self._drop_current()
        self._focus.clear()
        self._show_current()

    def replace(self, page: Page) -> None:
        if self.level:
            self._drop_current()
            self._stack.addWidget(page)
            self._stack.setCurrentWidget(page)
            self._show_current()
        else:
            self.open(page)

    def _drop_current(self) -> None:
        page = self.current
        self._stack.removeWidget(page)
        page.hide()
        page.deleteLater()
        self._stack.setCurrentIndex(self._stack.count() - 1)

    def _show_current(self) -> None:
        page = self.current
        self._header.setVisible(self.level > 0)
        self._title.setText(page.title)
        page.opened()
        self.page_changed.emit(page)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        alt_left = event.key() == Qt.Key.Key_Left and event.modifiers() == Qt.KeyboardModifier.AltModifier
        if (event.key() in (Qt.Key.Key_Escape, Qt.Key.Key_Back) or alt_left) and self.back():
            event.accept()
        elif not self.current.scroll_by_key(event):  # the header has the focus, or nothing has it
            super().keyPressEvent(event)

    def focusNextPrevChild(self, forward: bool) -> bool:  # noqa: FBT001  (Qt's own)
        """From the header too Tab leads to something that is to be seen."""
        moved = super().focusNextPrevChild(forward)
        focus = self.focusWidget()
        if moved and focus is not None:
            self.current.bring_into_view(focus)
        return moved

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.BackButton and self.back():
            event.accept()
        else:
            super().mousePressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self._desk.theme.changed.emit()
