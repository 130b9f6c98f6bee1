"""The global shortcut of the picker, as the settings say: registered while the program runs, locked or not."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, Signal

from app.core.errors import AppError
from app.platform.hotkey.base import Hotkey, Shortcut
from app.platform.hotkey.system import system_hotkey
from app.settings.sections.quick import SHORTCUT, USE_SHORTCUT
from app.ui.desk import Desk


class GlobalShortcut(QObject):
    """`pressed` on the GUI thread. `state_changed` tells the page what became of it: `problem` or `bound`."""

    pressed = Signal()
    state_changed = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk.window)
        self._desk = desk
        self.problem: AppError | None = None
        self.bound: str | None = None
        self.hotkey: Hotkey | None = system_hotkey(
            desk.services.desktop, self.tr("Show the quick picker"), self._on_main_thread
        )
        desk.bridge.listen(desk.settings.changed, self._on_setting, self)

    @property
    def available(self) -> bool:
        """Whether this desktop has any way to a global shortcut."""
        return self.hotkey is not None

    def start(self) -> None:
        """Registers what the settings say, in place of what was registered."""
        hotkey = self.hotkey
        if hotkey is None:
            return
        settings = self._desk.settings
        self.problem, self.bound = None, None
        if not settings.get(USE_SHORTCUT):
            self._desk.bridge.run(hotkey.stop(), lambda _none: self.state_changed.emit(), owner=self)
            return
        try:
            wanted = Shortcut.parse(settings.get(SHORTCUT))
        except AppError as error:
            self._on_refused(error)
            return
        work = hotkey.start(wanted, self.pressed.emit)
        self._desk.bridge.run(work, self._on_bound, self._on_refused, owner=self)

    def _on_bound(self, shortcut: Shortcut | None) -> None:
        self.bound = str(shortcut) if shortcut is not None else getattr(self.hotkey, "trigger_description", "")
        self.state_changed.emit()

    def _on_refused(self, error: AppError) -> None:
        self.problem = error
        self.state_changed.emit()

    def _on_setting(self, key: str) -> None:
        if key in (SHORTCUT.key, USE_SHORTCUT.key):
            self.start()

    def _on_main_thread(self, work: Callable[[], int]) -> int:
        """Runs on the GUI thread and waits for it; called from the engine's pool (macOS only)."""
        answers: list[int] = []
        runner = _Runner(work, answers)
        runner.moveToThread(self.thread())
        runner.wanted.emit()
        return answers[0]


class _Runner(QObject):
    wanted = Signal()

    def __init__(self, work: Callable[[], int], answers: list[int]) -> None:
        super().__init__()
        self._work, self._answers = work, answers
        self.wanted.connect(self._run, Qt.ConnectionType.BlockingQueuedConnection)

    def _run(self) -> None:
        self._answers.append(self._work())


def install(desk: Desk) -> None:
    shortcut = GlobalShortcut(desk)
    desk.hooks.shortcut = shortcut
    shortcut.pressed.connect(lambda: desk.hooks.open_quick and desk.hooks.open_quick())
    shortcut.start()
