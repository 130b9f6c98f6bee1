"""What can be done with a code from the list, the menu and by keys: copy, next, pin, group, order, trash."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from app.core.errors import AppError
from app.otp import registry
from app.otp.base import Passcode
from app.services.codes import next_passcode, passcode
from app.settings.sections.security import CLIPBOARD_SECONDS
from app.ui.codes.state import with_pin
from app.ui.desk import Desk
from app.vault.commands import codes as commands
from app.vault.commands import groups, sharing, trash
from app.vault.model import Code

# Types whose codes need a PIN; one that is not kept in the vault is asked for.
PIN_TYPES = frozenset(kind.name for kind in registry.TYPES if any(field.name == "pin" for field in kind.fields))


class CodeActions(QObject):
    """`copied` carries the code's id; `counter_shown` too, when a counter-based code has become visible."""

    copied = Signal(str)
    counter_shown = Signal(str)

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self.shown_counters: dict[str, Passcode] = {}
        self.pins: dict[str, str] = {}
        self._advancing: set[str] = set()
        self._held: dict[str, Passcode] = {}  # made, but their counters could not be stored yet

    def copy(self, code_id: str) -> None:
        """Copies the code that is valid now; a counter-based one that was not asked for yet is made first."""
        code = self._code(code_id)
        if code is None:
            return
        if code.record.type == "hotp" and code_id not in self.shown_counters:
            self.advance(code_id, then_copy=True)
            return
        if self._lacks_pin(code):
            self._ask_pin(code)
            return
        try:
            shown = self.shown_counters.get(code_id) or passcode(code, self._desk.now_ms(), self._desk.offset_ms)
        except AppError as error:
            self._desk.notify.failure(error)
            return
        self._put_on_clipboard(code, shown.text, self.tr("{name} code copied"))

    def copy_next(self, code_id: str) -> None:
        """Copies the code that comes after this one."""
        code = self._code(code_id)
        if code is None:
            return
        if code.record.type == "hotp":
            self.advance(code_id, then_copy=True)
            return
        try:
            following = next_passcode(code, self._desk.now_ms(), self._desk.offset_ms)
        except AppError as error:
            self._desk.notify.failure(error)
            return
        if following is not None:
            self._put_on_clipboard(code, following.text, self.tr("Next {name} code copied"))

    def advance(self, code_id: str, *, then_copy: bool = False) -> None:
        """Makes the next counter-based code. The counter is on the disk before the code is shown.

        Where it cannot be stored nothing is shown, and asking again tries to store it, without counting on.
        """
        code = self._code(code_id)
        if code is None or code_id in self._advancing:
            return
        try:
            made = self._held.get(code_id) or passcode(code, self._desk.now_ms(), 0)
        except AppError as error:
            self._desk.notify.failure(error)
            return
        self._advancing.add(code_id)

        def stored(_applied: object) -> None:
            failed = self._desk.vault.save_failure
            if failed is not None:
                self._held[code_id] = made
                refused(failed)
                return
            self._advancing.discard(code_id)
            self._held.pop(code_id, None)
            self.shown_counters[code_id] = made
            self.counter_shown.emit(code_id)
            if then_copy:
                self.copy(code_id)

        def refused(error: AppError) -> None:
            self._advancing.discard(code_id)
            self._desk.notify.failure(error)

        if code_id in self._held:
            self._desk.bridge.run(self._desk.vault.retry_save(), stored, refused, owner=self, keep=True)
        else:
            self._desk.apply(commands.advance_counter(code_id), stored, refused, owner=self)

    def pin(self, code_id: str, *, pinned: bool) -> None:
        said = self.tr("Pinned to the top") if pinned else self.tr("No longer pinned")
        self._desk.apply_with_undo(commands.pin([code_id], pinned), said)

    def move_to_group(self, code_id: str, group_id: str | None) -> None:
        self._desk.apply_with_undo(groups.move_to_group([code_id], group_id), self.tr("Moved"))

    def place(self, code_id: str, above_id: str | None, below_id: str | None) -> None:
        """Puts a code between two others in the own order."""
        self._desk.apply(groups.place(code_id, above_id, below_id))

    def delete(self, code_id: str) -> None:
        code = self._code(code_id)
        if code is not None:
            said = self.tr("{name} moved to the trash").format(name=self._name(code))
            self._desk.apply_with_undo(trash.delete([code_id]), said)

    def move_to_sync(self, code_id: str) -> None:
        self._desk.apply_with_undo(sharing.move_to_sync([code_id]), self.tr("Moved to sync"))

    def copy_to(self, code_id: str, *, synced: bool) -> None:
        said = self.tr("Copied to sync") if synced else self.tr("Copied to this device")
        self._desk.apply_with_undo(sharing.copy_to([code_id], synced), said)

    def keep_local(self, code_id: str) -> None:
        """Asks first: the code disappears from the other devices."""
        code = self._code(code_id)
        if code is None:
            return
        self._desk.notify.ask(
            self.tr("Keep {name} on this device only?").format(name=self._name(code)),
            self.tr("It will disappear on your other devices."),
            self.tr("Keep it here only"),
            lambda: self._desk.apply_with_undo(sharing.keep_local([code_id]), self.tr("On this device only")),
        )

    def dismiss_conflict(self, code_id: str) -> None:
        self._desk.apply(commands.dismiss_conflict(code_id))

    def _put_on_clipboard(self, code: Code, text: str, said: str) -> None:
        seconds = self._desk.settings.get(CLIPBOARD_SECONDS)
        self._desk.clipboard.copy(text, seconds)
        said = said.format(name=self._name(code))
        if seconds:
            cleared = self.tr("The clipboard is cleared in %n second(s).", "", seconds)
            said = f"{said}. {cleared}"
        self._desk.notify.say(said)
        self.copied.emit(code.id)
        self._desk.apply(commands.record_use(code.id), on_error=lambda _error: None)

    def _lacks_pin(self, code: Code) -> bool:
        return code.record.type in PIN_TYPES and code.record.pin is None and code.id not in self.pins

    def _ask_pin(self, code: Code) -> None:
        from app.ui.codes.ask_pin import PinDialog  # noqa: PLC0415  (few codes have a PIN)

        PinDialog(self._desk, self._name(code), lambda pin, keep: self._take_pin(code.id, pin, keep=keep)).open()

    def _take_pin(self, code_id: str, pin: str, *, keep: bool) -> None:
        self.pins[code_id] = pin
        code = self._desk.snapshot.by_id.get(code_id)
        if keep and code is not None:
            self._desk.apply(commands.edit(code_id, otp=replace(code.otp, pin=pin)))
        self.copy(code_id)

    def _code(self, code_id: str) -> Code | None:
        code = self._desk.snapshot.by_id.get(code_id)
        return None if code is None else with_pin(code, self.pins)

    def _name(self, code: Code) -> str:
        return code.issuer or code.account or self.tr("The")
