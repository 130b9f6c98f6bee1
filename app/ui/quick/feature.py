"""Brings the picker, the clipboard, the window that had the focus and the shortcut together."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, QTimer

from app.core.errors import AppError
from app.platform.typing.base import Target
from app.platform.typing.system import focused_target
from app.settings.sections.language import LANGUAGE
from app.settings.sections.security import CLIPBOARD_SECONDS
from app.ui.codes.actions import CodeActions
from app.ui.desk import Desk
from app.ui.quick.picker import Picker
from app.ui.quick.state import Pick, Step, pick
from app.ui.quick.toast import FloatingToast
from app.ui.quick.words import hotkey_sentence
from app.ui.text.errors import sentence
from app.vault.commands import codes as commands
from app.vault.model import Code

_TRIES, _PAUSE_SECONDS = 50, 0.01


class Quick(QObject):
    """One for a window. `open` is what the shortcut, the tray and `4otp --quick` call."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk.window)
        self._desk = desk
        self._target: Target | None = None
        self._picker: Picker | None = None
        self._toast: FloatingToast | None = None
        self._actions = CodeActions(desk, self)
        self._actions.copied.connect(self._on_counter_copied)
        self._made_for: tuple[str, str] | None = None
        self._wait = QTimer(self)
        self._wait.setSingleShot(True)
        desk.bridge.listen(desk.settings.changed, self._on_setting, self)

    @property
    def waiting(self) -> bool:
        """Whether a code will be taken when it begins."""
        return self._wait.isActive()

    @property
    def picker(self) -> Picker:
        if self._picker is None:
            self._picker = Picker(self._desk)
            if self._desk.hooks.cover is not None:
                self._desk.hooks.cover(self._picker)
            self._picker.chosen.connect(self.take)
            self._picker.dismissed.connect(self.dismiss)
            self._picker.left.connect(self.leave)
            self._picker.search.textChanged.connect(self._wait_no_more)
        return self._picker

    @property
    def toast(self) -> FloatingToast:
        if self._toast is None:
            self._toast = FloatingToast()
        return self._toast

    def open(self) -> None:
        """Shows the picker; pressed again, hides it."""
        if self._picker is not None and self._picker.isVisible():
            self.dismiss()
            return
        if self._desk.vault.status().state not in ("locked", "unlocked"):
            self._desk.show_window()
            return
        self._forget_target()
        self._target = focused_target(self._desk.services.desktop)
        self.picker.open_here()

    def dismiss(self) -> None:
        """Hides the picker and gives the focus back."""
        target = self._hide()
        if target is not None:
            self._give_back(target, "", _nothing)

    def leave(self) -> None:
        """Hides the picker after the person went to another window: the focus stays there."""
        target = self._hide()
        if target is not None:
            target.close()

    def locked(self) -> None:
        """Nothing of what was looked for is left for whoever comes next."""
        self.dismiss()
        if self._picker is not None:
            self._picker.search.clear()

    def take(self, code_id: str, wanted: str) -> None:
        """Copies or types a code; waits for the next one when this one is about to end."""
        self._wait_no_more()
        code = self._desk.snapshot.by_id.get(code_id)
        if code is None:
            return
        try:
            picked = pick(code, self._desk.now_ms(), self._desk.offset_ms, following=wanted == "next")
        except AppError as error:
            self.picker.say(hotkey_sentence(error))
            return
        match picked.step:
            case Step.WAIT:
                self._wait_for_next(code, wanted, picked.seconds)
            case Step.MAKE:
                self._made_for = (code_id, wanted)
                self._actions.advance(code_id, then_copy=True)
            case Step.TAKE:
                self._finish(code, picked, wanted)

    def take_now(self, code_id: str) -> None:
        """Copies from the tray, where nobody waits; says how long the code lasts."""
        self._forget_target()
        code = self._desk.snapshot.by_id.get(code_id)
        if code is None:
            return
        try:
            picked = pick(code, self._desk.now_ms(), self._desk.offset_ms, following=False)
            if picked.step is Step.WAIT:
                picked = pick(code, self._desk.now_ms(), self._desk.offset_ms, following=True)
        except AppError as error:
            self.toast.say(sentence(error))
            return
        if picked.step is Step.MAKE:
            self.take(code_id, "copy")
        else:
            self._finish(code, picked, "copy")

    def _wait_for_next(self, code: Code, wanted: str, seconds: int) -> None:
        text = self.tr("This code is about to end. The next one comes in %n second(s).", "", seconds)
        self.picker.say(text, waiting=True)
        self._wait = QTimer(self)
        self._wait.setSingleShot(True)
        self._wait.timeout.connect(lambda: self.take(code.id, wanted))
        self._wait.start(seconds * 1000)

    def _wait_no_more(self) -> None:
        """The person wants something else than what they waited for."""
        if self._wait.isActive():
            self._wait.stop()
            self.picker.say("")
            self.picker.refresh()

    def _on_setting(self, key: str) -> None:
        if key == LANGUAGE.key and self._picker is not None:  # it keeps the words that it was made with
            self.dismiss()
            self._picker.deleteLater()
            self._picker = None

    def _on_counter_copied(self, code_id: str) -> None:
        made, self._made_for = self._made_for, None
        code = self._desk.snapshot.by_id.get(code_id)
        shown = self._actions.shown_counters.pop(code_id, None)
        if made is not None and made[0] == code_id and code is not None and shown is not None:
            self._finish(code, Pick(Step.TAKE, shown.text, 0), made[1])

    def _finish(self, code: Code, picked: Pick, wanted: str) -> None:
        target = self._hide()
        typing = wanted == "type" and target is not None
        if not typing:
            self._desk.clipboard.copy(picked.text, self._desk.settings.get(CLIPBOARD_SECONDS))
            self.toast.say(self._said_of_copy(code, picked, wanted))
        self._desk.apply(commands.record_use(code.id), on_error=lambda _error: None)
        if target is not None:
            name = code.issuer or code.account
            said = partial(self.toast.say, self.tr("{name} code typed").format(name=name)) if typing else _nothing
            self._give_back(target, picked.text if typing else "", said)

    def _said_of_copy(self, code: Code, picked: Pick, wanted: str) -> str:
        name = code.issuer or code.account
        if wanted == "type":
            return self.tr("{name} code copied. Programs may not type for others here.").format(name=name)
        if not picked.seconds:
            return self.tr("{name} code copied").format(name=name)
        return self.tr("{name} code copied, %n s left", "", picked.seconds).format(name=name)

    def _hide(self) -> Target | None:
        """Hides the picker; where to go back to. It tells of its hiding as of losing the focus: that is no leaving."""
        self._wait.stop()
        target, self._target = self._target, None
        if self._picker is not None:
            self._picker.hide()
        return target

    def _give_back(self, target: Target, text: str, on_done: Callable[[], None]) -> None:
        """Returns the focus and types the text there, if there is one. On the engine: both wait for others."""

        async def back() -> None:
            try:
                target.give_back()
                for _ in range(_TRIES):
                    if target.has_focus():
                        break
                    await asyncio.sleep(_PAUSE_SECONDS)
                if text and not target.has_focus():
                    raise AppError("typing.unavailable", why="focus")
                if text:
                    await asyncio.to_thread(target.type_text, text)
            finally:
                target.close()

        failed = self._on_typing_failed if text else _ignore
        self._desk.bridge.run(back(), lambda _none: on_done(), failed, owner=self)

    def _on_typing_failed(self, error: AppError) -> None:
        self.toast.say(hotkey_sentence(error))

    def _forget_target(self) -> None:
        if self._target is not None:
            self._target.close()
            self._target = None


def _nothing() -> None:
    """The focus is back, and nothing was to be typed."""


def _ignore(_error: AppError) -> None:
    """The focus did not come back: the person sees where it is."""


def install(desk: Desk) -> None:
    quick = Quick(desk)
    desk.hooks.open_quick = quick.open
    desk.hooks.take_code = quick.take_now
    desk.hooks.on_locked.append(lambda _desk: quick.locked())
