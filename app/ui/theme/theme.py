"""The theme in use: follows the system or the user's choice, and repaints everything when it changes."""

from __future__ import annotations

from collections.abc import Callable

from PySide6 import QtCore
from PySide6.QtCore import QObject, QSize, Signal
from PySide6.QtGui import QFont, QGuiApplication, QIcon, QPalette
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QWidget

from app.ui.theme import icons
from app.ui.theme.palette import qt_palette
from app.ui.theme.sheet import style_sheet
from app.ui.theme.tokens import CONTRAST, DARK, LIGHT, PALETTES, SPACE_3, Tokens, with_accent

SYSTEM = "system"
# Nothing in 4OTP moves but the seconds, so that nobody has to ask for less motion.
_MOVING = ("UI_AnimateMenu", "UI_FadeMenu", "UI_AnimateCombo", "UI_AnimateTooltip", "UI_FadeTooltip")


class Theme(QObject):
    """Owns the application's palette, style sheet and font size. `changed` is told after they were applied."""

    changed = Signal()

    def __init__(self, application: QApplication) -> None:
        super().__init__(application)
        self._application = application
        self._base_points = max(application.font().pointSizeF(), 9.0)
        self._choice = SYSTEM
        self._text_percent = 100
        self._accent = ""
        self.row_padding = SPACE_3
        self.tokens: Tokens = LIGHT
        self._system = _tokens_like(application.palette())
        application.screenAdded.connect(lambda _screen: self.changed.emit())  # icons for its scale

    def apply(self, choice: str, text_percent: int, accent: str = "", *, compact: bool = False) -> None:
        """`choice` is "system" or the name of a palette; `text_percent` 80 to 200; `accent` one of ACCENTS."""
        self._choice, self._text_percent, self._accent = choice, text_percent, accent
        self.row_padding = SPACE_3 // 2 if compact else SPACE_3
        self._refresh()

    def settle(self) -> None:
        """After the first picture, which went by the colours of the system: asks the system itself, now and later."""
        hints = QGuiApplication.styleHints()
        hints.colorSchemeChanged.connect(self._on_system_changed)
        hints.accessibility().contrastPreferenceChanged.connect(self._on_system_changed)
        for effect in _MOVING:
            QApplication.setEffectEnabled(QtCore.Qt.UIEffect[effect], False)
        self._on_system_changed()

    def _on_system_changed(self) -> None:
        before, self._system = self._system, self._system_tokens()
        if self._choice == SYSTEM and self._system is not before:
            self._refresh()

    def _refresh(self) -> None:
        self.tokens = with_accent(PALETTES.get(self._choice) or self._system, self._accent)
        font = QFont(self._application.font())
        font.setPointSizeF(self._base_points * self._text_percent / 100)
        self._application.setFont(font)
        self._application.setPalette(qt_palette(self.tokens))
        control = (icons.FOLDER / "control").as_posix()
        self._application.setStyleSheet(
            style_sheet(
                self.tokens,
                arrow=f"{control}/down-{self.tokens.name}.svg",
                tick=f"{control}/tick-{self.tokens.name}.svg",
                percent=max(self._text_percent, 100),
            )
        )
        self.changed.emit()

    @staticmethod
    def _system_tokens() -> Tokens:
        hints = QGuiApplication.styleHints()
        if hints.accessibility().contrastPreference() == QtCore.Qt.ContrastPreference.HighContrast:
            return CONTRAST
        return DARK if hints.colorScheme() == QtCore.Qt.ColorScheme.Dark else LIGHT

    def grown(self, pixels: int) -> int:
        """What a sign of this size at ordinary text has at the size of text that was chosen: never less."""
        return round(pixels * max(self._text_percent, 100) / 100)

    def put_icon(self, button: QAbstractButton, name: str, colour: str = "text", size: int = 20) -> None:
        """Gives a button an icon that follows the theme and the size of the text. `colour` is the name of a token."""

        def draw() -> None:
            side = self.grown(size)
            button.setIconSize(QSize(side, side))
            button.setIcon(self._icon(name, colour, side, button))

        self.follow(button, draw)

    def put_picture(
        self, label: QLabel, name: str, colour: str = "muted", size: int = 48, *, stretches: bool = False
    ) -> None:
        """Gives a label an icon that follows theme and text size; the label is as large as it, or `stretches`."""

        def draw() -> None:
            side = QSize(self.grown(size), self.grown(size))
            if not stretches:
                label.setFixedSize(side)
            label.setPixmap(self._icon(name, colour, side.width(), label).pixmap(side))

        self.follow(label, draw)

    def menu_icon(self, name: str, colour: str = "muted") -> object:
        """An icon for a menu that is made anew each time it opens."""
        return icons.icon(name, getattr(self.tokens, colour))

    def follow(self, owner: QObject, draw: Callable[[], None]) -> None:
        """Calls `draw` now and after each change, as long as `owner` lives."""
        draw()
        connection = self.changed.connect(draw)
        owner.destroyed.connect(lambda: QObject.disconnect(connection))

    def _icon(self, name: str, colour: str, size: int, widget: QWidget) -> QIcon:
        mirrored = widget.isRightToLeft()
        return icons.icon(name, getattr(self.tokens, colour), size=size, mirrored=mirrored)


def _tokens_like(palette: QPalette) -> Tokens:
    """Those nearest to a palette: by whether text is lighter than its ground, and white on black."""
    ground, text = palette.color(QPalette.ColorRole.Window), palette.color(QPalette.ColorRole.WindowText)
    if text.lightness() <= ground.lightness():
        return LIGHT
    return CONTRAST if (ground.name(), text.name()) == ("#000000", "#ffffff") else DARK
