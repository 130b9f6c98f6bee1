"""The search field: a magnifier, what is typed, and a button that clears it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import (
    QAction,
    QClipboard,
    QContextMenuEvent,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
)
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QWidget

from app.ui.theme.theme import Theme
from app.ui.widgets.buttons import icon_button
from app.ui.widgets.margins import keep_room
from app.ui.widgets.resting_cursor import RestingCursor

# What moves in the list while the cursor stays here.
_LIST_KEYS = frozenset({Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown})


class SearchField(QLineEdit):
    """`list_key_pressed` hands on keys that move in the list, and Delete where it would delete nothing.

    `menu_wanted` when the keyboard asks for a menu: that of what is chosen, not of the text.
    `take_paste` is asked at each paste, by key, menu or middle button, whether somebody else takes it.
    """

    list_key_pressed = Signal(QKeyEvent)
    menu_wanted = Signal()

    def __init__(self, theme: Theme, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.take_paste: Callable[[QClipboard.Mode], bool] = lambda _which: False
        self.setProperty("look", "search")
        self.setAcceptDrops(False)
        self.setPlaceholderText(name)
        self.setAccessibleName(name)
        self._clear = icon_button(theme, "close", self.tr("Clear the search"), size=16)
        self._clear.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._clear.hide()
        magnifier = QLabel()
        theme.put_picture(magnifier, "search", "muted", 18)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(11, 0, 6, 0)
        layout.addWidget(magnifier)
        layout.addStretch()
        layout.addWidget(self._clear)
        theme.follow(self, self._keep_room)
        RestingCursor(self)
        self._clear.clicked.connect(self.clear)
        self.textChanged.connect(lambda text: self._clear.setVisible(bool(text)))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self._keep_room()

    def _keep_room(self) -> None:
        keep_room(self, 8 + self._theme.grown(18), 12 + self._theme.grown(16))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Paste) and self.take_paste(QClipboard.Mode.Clipboard):
            return
        at_end = self.cursorPosition() == len(self.text()) and not self.hasSelectedText()
        if event.key() == Qt.Key.Key_Menu:
            self.menu_wanted.emit()
        elif event.key() in _LIST_KEYS or (event.key() == Qt.Key.Key_Delete and at_end):
            self.list_key_pressed.emit(event)
        else:
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        """On X11 a line takes Ctrl+E for its end, and the shortcut of the page would never come."""
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and event.key() == Qt.Key.Key_E
        ):
            event.ignore()
            return False
        return super().event(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """X11 sends this before the key, Windows also for Shift+F10; the key itself then goes to the open menu."""
        if event.reason() == QContextMenuEvent.Reason.Keyboard:
            self.menu_wanted.emit()
            return
        menu = self.createStandardContextMenu()
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        paste = menu.findChild(QAction, "edit-paste")
        if paste is not None:
            paste.triggered.disconnect()
            paste.triggered.connect(self._paste)
        menu.popup(event.globalPos())

    def _paste(self) -> None:
        if not self.take_paste(QClipboard.Mode.Clipboard):
            self.paste()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """The middle button pastes what is selected somewhere, where the system has that."""
        if event.button() == Qt.MouseButton.MiddleButton and self.take_paste(QClipboard.Mode.Selection):
            event.accept()
        else:
            super().mouseReleaseEvent(event)
