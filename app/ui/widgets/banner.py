"""Bars at the top of the window for what stays true: not saved, read-only, offline. They go when the cause goes."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from app.ui.theme.theme import Theme
from app.ui.widgets.announce import announce
from app.ui.widgets.buttons import button, icon_button
from app.ui.widgets.labels import Label


class Banner(QFrame):
    """One bar: a sign, a sentence, and perhaps one action and a way to close it."""

    def __init__(
        self,
        theme: Theme,
        text: str,
        action: tuple[str, Callable[[], None]] | None,
        on_close: Callable[[], None] | None,
    ) -> None:
        super().__init__()
        self.setProperty("look", "bar")
        self.setAccessibleName(text)
        sign = QLabel()
        theme.put_picture(sign, "warning", "warning", 20)
        self.text = Label(text)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(16, 8, 8, 8)
        layout.setSpacing(10)
        layout.addWidget(sign)
        layout.addWidget(self.text, 1)
        if action is not None:
            self.action = button(action[0], "quiet")
            self.action.clicked.connect(action[1])
            layout.addWidget(self.action)
        if on_close is not None:
            close = icon_button(theme, "close", self.tr("Close this message"), size=16)
            close.clicked.connect(on_close)
            layout.addWidget(close)


class BannerBar(QWidget):
    """All bars, one for each key; the same key replaces its bar."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._bars: dict[str, Banner] = {}
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(0)
        self.hide()

    def put(
        self, key: str, text: str, action: tuple[str, Callable[[], None]] | None = None, *, closable: bool = False
    ) -> None:
        """Shows a bar, or changes the one of this key."""
        self.remove(key)
        bar = Banner(self._theme, text, action, (lambda: self.remove(key)) if closable else None)
        self._bars[key] = bar
        self._layout.addWidget(bar)
        self.show()
        announce(bar, text)

    def remove(self, key: str) -> None:
        bar = self._bars.pop(key, None)
        if bar is not None:
            self._layout.removeWidget(bar)
            bar.hide()
            bar.deleteLater()
        self.setVisible(bool(self._bars))

    def texts(self) -> dict[str, str]:
        """What is said, by key."""
        return {key: bar.text.text() for key, bar in self._bars.items()}
