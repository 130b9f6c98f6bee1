"""*Quick picker and tray*: the shortcut is chosen and tried here; where none works, how to bind it in the system."""

from __future__ import annotations

import contextlib
from collections.abc import Callable

from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QKeySequenceEdit, QLineEdit

from app.core.errors import AppError
from app.platform.hotkey.base import Shortcut
from app.settings.sections.quick import SECTION, SHORTCUT
from app.ui.desk import Desk
from app.ui.quick.shortcut import GlobalShortcut
from app.ui.quick.words import hotkey_sentence
from app.ui.settings_pages.form import SettingsForm
from app.ui.widgets.buttons import button
from app.ui.widgets.check import CheckRow
from app.ui.widgets.form import FormField
from app.ui.widgets.labels import Label, muted
from app.ui.widgets.page import ColumnPage


class QuickPage(ColumnPage):
    """Every change holds at once, and what became of it is said."""

    def __init__(self, desk: Desk) -> None:
        super().__init__("")
        self.title = self.tr("Quick picker and tray")
        self._desk = desk
        shortcut = desk.hooks.shortcut
        self._shortcut = shortcut if isinstance(shortcut, GlobalShortcut) else None
        self.column.addWidget(
            muted(
                self.tr(
                    "From any program: press the shortcut, type two or three letters, press Enter. Ctrl+Enter types "
                    "the code into the window you came from, Shift+Enter takes the next code."
                )
            )
        )
        self.keys = QKeySequenceEdit(QKeySequence.fromString(desk.settings.get(SHORTCUT)))
        self.keys.setMaximumSequenceLength(1)
        for widget in (self.keys, *self.keys.findChildren(QLineEdit)):  # its line is what has the focus
            widget.setAccessibleName(self.tr("Shortcut"))
        self.state = Label()
        self.try_button = button(self.tr("Show the picker"))
        self.form = SettingsForm(desk, SECTION, [SHORTCUT])
        self.form.inputs[SHORTCUT.key] = self.keys
        self.column.addWidget(FormField(self.tr("Shortcut"), self.keys))
        for widget in (self.state, self.try_button, self.form):
            self.column.addWidget(widget)
        self._add_integration()
        self.keys.editingFinished.connect(self._on_keys)
        self.try_button.clicked.connect(lambda: desk.hooks.open_quick and desk.hooks.open_quick())
        if self._shortcut is not None:
            self._shortcut.state_changed.connect(self.refresh)
            self._shortcut.pressed.connect(self._on_pressed)
        desk.bridge.listen(desk.settings.changed, self._on_setting, self)
        self.refresh()

    def _on_setting(self, key: str) -> None:
        if key == SHORTCUT.key:
            self.keys.setKeySequence(QKeySequence.fromString(self._desk.settings.get(SHORTCUT)))

    def _add_integration(self) -> None:
        """What the system may do for us: it has the truth, not the settings."""
        system = self._desk.services.integration()
        start, links = system.autostart, system.links
        if start is not None:
            command = [*system.command, "--hidden"]
            self._box(
                self.tr("Start 4OTP with the system"), start.is_on, lambda: start.turn_on(command), start.turn_off
            )
        if links is not None:
            text = self.tr("Open otpauth links with 4OTP")
            self._box(text, links.is_registered, lambda: links.register(system.command), links.unregister)

    def _box(self, text: str, is_on: Callable[[], bool], on: Callable[[], None], off: Callable[[], None]) -> None:
        row = CheckRow(text)
        box = row.box
        box.setChecked(is_on())

        def switch(wanted: bool) -> None:  # noqa: FBT001  (Qt's signal)
            with contextlib.suppress(OSError):  # a place that cannot be written: the box shows what is
                (on if wanted else off)()
            box.setChecked(is_on())

        box.clicked.connect(switch)
        self.column.addWidget(row)

    def opened(self) -> None:
        self.keys.setFocus()

    def refresh(self) -> None:
        shortcut = self._shortcut
        look, text = "muted", ""
        if shortcut is None or not shortcut.available:
            look = "warning"
            text = self.tr(
                "Programs cannot bind shortcuts on this desktop. In the system's keyboard settings, add a shortcut "
                "with the command: 4otp --quick"
            )
        elif shortcut.problem is not None:
            look, text = "error", hotkey_sentence(shortcut.problem)
        elif shortcut.bound is not None:
            text = self.tr("{keys} is bound. Press it now to try it.").format(keys=shortcut.bound or self.tr("It"))
        self.state.set_look(look)
        self.state.setText(text)

    def _on_pressed(self) -> None:
        self.state.set_look("good")
        self.state.setText(self.tr("It works."))

    def _on_keys(self) -> None:
        text = self.keys.keySequence().toString(QKeySequence.SequenceFormat.PortableText)
        if not text:
            return
        try:
            wanted = str(Shortcut.parse(text))
        except AppError as error:
            self.state.set_look("error")
            self.state.setText(hotkey_sentence(error))
            return
        self._desk.settings.put(SHORTCUT, wanted)
