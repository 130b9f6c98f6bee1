"""The frame of a page: a column of limited width that scrolls, so that forms stay readable in a wide window."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLayout, QScrollArea, QVBoxLayout, QWidget

from app.ui.early import scroll_up_and_down
from app.ui.theme.tokens import FORM_WIDTH, SPACE_3, SPACE_4

LINES_WIDE = 30


class Page(QWidget):
    """A page of the window. `title` stands beside the back arrow; `leave` says whether it may be left now."""

    def __init__(self, title: str) -> None:
        super().__init__()
        self.title = title
        self.setProperty("look", "page")

    def opened(self) -> None:
        """Called each time the page comes to the front."""

    def foot_height(self) -> int:
        """How high what stands fixed at the bottom is; messages float above it."""
        return 0

    def bring_into_view(self, widget: QWidget) -> None:
        """Called when Tab has led to a widget: it may lie where the page is not scrolled to."""

    def scroll_by_key(self, event: QKeyEvent) -> bool:  # noqa: ARG002  (what pages that scroll look at)
        """Whether the page scrolled by a key that no widget wanted."""
        return False

    def leave(self) -> bool:
        """Called before the page is left; False keeps it."""
        return True


class ColumnPage(Page):
    """A page whose content is one column. Subclasses add to `column`."""

    def __init__(self, title: str, *, spacing: int = SPACE_3, centred: bool = False) -> None:
        super().__init__(title)
        self.column = QVBoxLayout()
        self.column.setSpacing(spacing)
        self.column.setContentsMargins(SPACE_4 + 4, SPACE_3, SPACE_4 + 4, SPACE_4 + 4)
        self._inner = QWidget()
        self._limit_width()
        around = QVBoxLayout(self._inner)
        around.setContentsMargins(0, 0, 0, 0)
        if centred:
            around.addStretch(2)
        around.addLayout(self.column)
        around.addStretch(3)
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.addStretch(1)
        row.addWidget(self._inner, 100)
        row.addStretch(1)
        self.scroll_area = QScrollArea()
        self.scroll_area.setFrameShape(QFrame.Shape.NoFrame)
        self.scroll_area.setWidgetResizable(True)
        scroll_up_and_down(self.scroll_area)
        self.scroll_area.setWidget(holder)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self.scroll_area)

    def _limit_width(self) -> None:
        """As many words in a line whatever their size."""
        self._inner.setMaximumWidth(max(FORM_WIDTH, LINES_WIDE * self.fontMetrics().height()))

    def bring_into_view(self, widget: QWidget) -> None:
        if self.scroll_area.isAncestorOf(widget):
            self.scroll_area.ensureWidgetVisible(widget)

    def scroll_by_key(self, event: QKeyEvent) -> bool:
        from PySide6.QtCore import Qt  # noqa: PLC0415  (not for the first picture: see app.ui.early)

        key = Qt.Key
        scrolls = event.key() in (key.Key_Up, key.Key_Down, key.Key_PageUp, key.Key_PageDown, key.Key_Home, key.Key_End)
        if scrolls:
            QCoreApplication.sendEvent(self.scroll_area.verticalScrollBar(), event)
        return scrolls

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._limit_width()


def below(page: QWidget, body: QWidget) -> int:
    """How much of a page lies below its body, the part that scrolls."""
    return max(0, page.height() - body.geometry().bottom() - 1) if body.isVisibleTo(page) else 0


def row(*widgets: QWidget | None, spacing: int = 8) -> QHBoxLayout:
    """Widgets side by side; None is a stretch."""
    layout = QHBoxLayout()
    layout.setSpacing(spacing)
    for widget in widgets:
        if widget is None:
            layout.addStretch()
        else:
            layout.addWidget(widget)
    return layout


def clear_layout(layout: QLayout) -> None:
    """Takes everything out of a layout and deletes it."""
    while (item := layout.takeAt(0)) is not None:
        widget = item.widget()
        inner = item.layout()
        if widget is not None:
            widget.hide()
            widget.deleteLater()
        elif inner is not None:
            clear_layout(inner)
