"""The last 50 versions: when, by which key and device, what changed; and the way back to one of them."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from app.core.errors import AppError
from app.services.review import display_name
from app.services.sync_versions import Line, RevertPreview
from app.sync.history import Version
from app.ui.desk import Desk
from app.ui.text.errors import sentence
from app.ui.text.moments import date_and_time
from app.ui.widgets.buttons import button
from app.ui.widgets.labels import Label, line, muted
from app.ui.widgets.page import ColumnPage, clear_layout

_NAMED = 6


class HistoryPage(ColumnPage):
    """Asks the server when it comes to the front."""

    def __init__(self, desk: Desk) -> None:
        super().__init__("")
        self.title = self.tr("History")
        self._desk = desk
        self._service = desk.services.sync()
        self.versions: list[Version] = []
        self.revert_buttons: list[QPushButton] = []
        self.state = muted(self.tr("Asking the server…"))
        self._rows = QVBoxLayout()
        self._rows.setSpacing(0)
        self.column.addWidget(self.state)
        self.column.addLayout(self._rows)
        self.setFocusPolicy(self.focusPolicy().StrongFocus)

    def opened(self) -> None:
        self.setFocus()
        self._desk.bridge.run(self._service.history(), self._on_versions, self._on_failed, owner=self, keep=False)

    def _on_versions(self, versions: list[Version]) -> None:
        self.versions = versions
        self.state.set_look("muted")
        self.state.setText(self.tr("The last %n change(s), newest first.", "", len(versions)))
        clear_layout(self._rows)
        self.revert_buttons.clear()
        for number, version in enumerate(versions):
            if number:
                self._rows.addWidget(line())
            self._rows.addWidget(self._row(version, is_newest=number == 0))

    def _row(self, version: Version, *, is_newest: bool) -> QWidget:
        holder = QWidget()
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(Label(date_and_time(version.created_ms), bold=True))
        by = " · ".join(part for part in (version.key, version.device) if part)
        if by:
            words.addWidget(Label(by, look="muted", factor=0.92))
        words.addWidget(Label(self._what(version), factor=0.95))
        layout = QHBoxLayout(holder)
        layout.setContentsMargins(4, 10, 0, 10)
        layout.addLayout(words, 1)
        if not is_newest:
            revert = button(self.tr("Revert…"))
            revert.setAccessibleName(
                self.tr("Revert to the version of {when}").format(when=date_and_time(version.created_ms))
            )
            revert.clicked.connect(lambda _checked=False: self._on_revert(version))
            self.revert_buttons.append(revert)
            layout.addWidget(revert)
        return holder

    def _what(self, version: Version) -> str:
        if version.revert_to is not None:
            return self.tr("Went back to an earlier version")
        if version.repair:
            return self.tr("Repaired after the server lost changes")
        if not version.described:
            return self.tr("The description is not kept any more")
        words = {"add": self.tr("added"), "edit": self.tr("changed"), "del": self.tr("deleted")}
        parts = [
            f"{display_name(change.issuer, change.account) or self.tr('a group')}: {words.get(change.op, change.op)}"
            for change in version.changes[:_NAMED]
        ]
        more = version.more + max(0, len(version.changes) - _NAMED)
        if more:
            parts.append(self.tr("and %n more", "", more))
        return "\n".join(parts) or self.tr("Connected")

    def _on_revert(self, version: Version) -> None:
        work = self._service.preview_revert(version.seq)
        self._desk.bridge.run(work, lambda found: self._ask(version, found), self._on_failed, owner=self, keep=False)

    def _ask(self, version: Version, found: RevertPreview) -> None:
        if found.empty:
            self._desk.notify.say(self.tr("Nothing would change."))
            return
        parts = [
            self._group(self.tr("%n come back", "", len(found.back)), found.back),
            self._group(self.tr("%n go", "", len(found.gone)), found.gone),
            self._group(self.tr("%n change", "", len(found.changed)), found.changed),
        ]
        text = "\n".join(part for part in parts if part)
        self._desk.notify.ask(
            self.tr("Revert to the version of {when}?").format(when=date_and_time(version.created_ms)),
            text + "\n\n" + self.tr("This happens on all devices, and can itself be reverted."),
            self.tr("Revert to this version"),
            lambda: self._revert(version),
        )

    def _group(self, text: str, lines: tuple[Line, ...]) -> str:
        names = ", ".join(display_name(one.issuer, one.account) or "–" for one in lines[:_NAMED])
        return f"{text}: {names}" if lines else ""

    def _revert(self, version: Version) -> None:
        work = self._service.revert(version.seq)
        self._desk.bridge.run(work, lambda _none: self._on_reverted(), self._on_failed, owner=self, keep=True)

    def _on_reverted(self) -> None:
        self._desk.notify.say(self.tr("All devices go back to that version."))
        self.opened()

    def _on_failed(self, error: AppError) -> None:
        self.state.set_look("error")
        self.state.setText(sentence(error))
