"""A small modal window: a headline, what it is about, and two buttons. Opened, never executed: nothing blocks."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from app.ui.widgets.buttons import button
from app.ui.widgets.labels import Label, heading
from app.ui.widgets.page import row


class Dialog(QDialog):
    """Subclasses or callers add to `column`; `accept_button` ends it with yes."""

    def __init__(
        self, parent: QWidget, title: str, text: str, yes: str, *, look: str = "primary", no: str = ""
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setModal(True)
        self.setMinimumWidth(min(380, max(280, parent.width() - 40)))
        self.text = Label(text, look="muted")
        self.column = QVBoxLayout()
        self.column.setSpacing(12)
        self.accept_button = button(yes, look)
        self.accept_button.setDefault(True)
        self.cancel_button = button(no or self.tr("Cancel"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 20, 20, 16)
        layout.setSpacing(12)
        self.headline = heading(title)
        layout.addWidget(self.headline)
        layout.addWidget(self.text)
        self.text.setVisible(bool(text))
        layout.addLayout(self.column)
        layout.addSpacing(4)
        layout.addLayout(row(None, self.cancel_button, self.accept_button))
        self.cancel_button.clicked.connect(self.reject)
        self.accept_button.clicked.connect(self.on_accept)

    def event(self, event: QEvent) -> bool:
        done = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest:
            self._grow()
        return done

    def _grow(self) -> None:
        """What appears later, a sentence about an error for one, gets room of its own and takes none from a field."""
        layout = self.layout()
        if layout is None or not self.isVisible():
            return
        of_width = layout.totalHeightForWidth(self.width()) if layout.hasHeightForWidth() else 0
        needed = max(of_width, layout.totalMinimumSize().height())
        if needed > self.height():
            self.resize(self.width(), needed)

    def on_accept(self) -> None:
        """What the yes button does; overridden where something has to be checked first."""
        self.accept()


def confirm(
    parent: QWidget, title: str, text: str, yes: str, on_yes: Callable[[], None], *, danger: bool = False
) -> Dialog:
    """Asks before something is done; for what cannot be undone, the safe button has the focus."""
    dialog = Dialog(parent, title, text, yes, look="danger" if danger else "primary")
    dialog.accepted.connect(on_yes)
    dialog.open()
    (dialog.cancel_button if danger else dialog.accept_button).setFocus()
    return dialog
