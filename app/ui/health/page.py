"""The page *Health*: a card for each finding, or the good news that there is none."""

from __future__ import annotations

from collections.abc import Coroutine
from typing import Any

from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from app.services.health import Action, Circumstances, Finding, Severity, examine
from app.services.vault import FormerCopy
from app.settings.sections.clock import CORRECT_CODES, SECTION
from app.ui.desk import Desk
from app.ui.health.words import action_name, explanation, headline
from app.ui.settings_pages.form import SettingsForm
from app.ui.widgets.buttons import button
from app.ui.widgets.empty import EmptyState
from app.ui.widgets.labels import Label, line
from app.ui.widgets.page import ColumnPage, clear_layout

_PAGES = {
    Action.BACK_UP: "make_backup",
    Action.TEST_BACKUP: "test_backup",
    Action.MEND_BACKUP: "automatic_backup",
    Action.SHOW_UNREADABLE: "unreadable",
    Action.ADD_PASSWORD: "security",
    Action.OLD_COPIES: "old_copies",
}
FIRST_BACKUP = "backup.first"


class HealthPage(ColumnPage):
    """Looks again whenever it comes to the front and when the vault changes."""

    def __init__(self, desk: Desk) -> None:
        super().__init__("")
        self.title = self.tr("Health")
        self._desk = desk
        self._former_copies = 0
        self.findings: tuple[Finding, ...] = ()
        self.action_buttons: list[QPushButton] = []
        self._cards = QVBoxLayout()
        self._cards.setSpacing(10)
        self.empty = EmptyState(
            desk.theme, "check", self.tr("All is well"), self.tr("Nothing here could cost you a code.")
        )
        self.column.addWidget(self.empty)
        self.column.addLayout(self._cards)
        self.column.addSpacing(8)
        self.column.addWidget(line())
        self.form = SettingsForm(desk, SECTION)
        self.column.addWidget(self.form)
        desk.bridge.listen(desk.vault.changed, lambda _snapshot: self.refresh(), self)
        desk.bridge.listen(desk.services.clock_check.changed, lambda _state: self.refresh(), self)
        self.refresh()

    def opened(self) -> None:
        self._desk.bridge.run(
            self._desk.vault.former_copies(), self._on_copies, lambda _error: None, owner=self, keep=False
        )
        self.refresh()
        (self.action_buttons or [self.form.reset_button])[0].setFocus()

    def refresh(self) -> None:
        if self._desk.vault.status().state != "unlocked":
            return  # what was asked before the lock came afterwards; the page goes with it
        self.findings = examine(self._desk.snapshot, self._circumstances())
        clear_layout(self._cards)
        self.action_buttons.clear()
        for finding in self.findings:
            self._cards.addWidget(self._card(finding))
        self.empty.setVisible(not self.findings)

    def _on_copies(self, found: tuple[FormerCopy, ...]) -> None:
        if len(found) != self._former_copies:
            self._former_copies = len(found)
            self.refresh()

    def _circumstances(self) -> Circumstances:
        services = self._desk.services
        return Circumstances(
            now_ms=self._desk.now_ms(),
            backup=services.backup().health(),
            clock=services.clock_check.state,
            slots=services.vault.status().slots,
            copies_with_old_password=self._former_copies,
            has_backup_by_hand=FIRST_BACKUP in self._desk.snapshot.settings,
        )

    def _card(self, finding: Finding) -> QWidget:
        card = QFrame()
        card.setProperty("look", "card")
        sign = QLabel()
        urgent = finding.severity is Severity.ACT
        self._desk.theme.put_picture(sign, "warning" if urgent else "info", "warning" if urgent else "muted", 22)
        sign.setAccessibleName(self.tr("Important") if urgent else self.tr("Worth a look"))
        words = QVBoxLayout()
        words.setSpacing(3)
        words.addWidget(Label(headline(finding), bold=True))
        if names := self._names(finding):
            words.addWidget(Label(names))
        words.addWidget(Label(explanation(finding), look="muted", factor=0.92))
        act = button(action_name(finding.action))
        act.setAccessibleDescription(headline(finding))
        act.clicked.connect(lambda _checked=False: self._on_action(finding))
        self.action_buttons.append(act)
        right = QHBoxLayout()
        right.addStretch(1)
        if finding.action is Action.TEST_BACKUP:
            no_more = button(self.tr("Do not ask"), "quiet")
            no_more.clicked.connect(lambda _checked=False: self._keep(self._desk.services.backup().ask_for_no_drills()))
            right.addWidget(no_more)
        right.addWidget(act)
        words.addSpacing(4)
        words.addLayout(right)
        layout = QHBoxLayout(card)
        layout.setContentsMargins(14, 12, 14, 12)
        layout.setSpacing(12)
        top = QVBoxLayout()
        top.addWidget(sign)
        top.addStretch(1)
        layout.addLayout(top)
        layout.addLayout(words, 1)
        return card

    def _names(self, finding: Finding) -> str:
        """The first few codes it is about."""
        codes = [self._desk.snapshot.by_id.get(code_id) for code_id in finding.ids]
        names = [code.issuer or code.account for code in codes if code is not None]
        shown = ", ".join(names[:3])
        return self.tr("{names} and %n more", "", len(names) - 3).format(names=shown) if len(names) > 3 else shown

    def _keep(self, work: Coroutine[Any, Any, None]) -> None:
        self._desk.bridge.run(work, owner=self)  # the vault tells of the change, and the page looks again

    def _on_action(self, finding: Finding) -> None:
        if finding.action is Action.CORRECT_CLOCK:
            self._desk.settings.put(CORRECT_CODES, True)
            self.form.refresh()
            self.refresh()
        elif finding.action is Action.FEWER_CODES:
            self._keep(self._desk.services.backup().accept_fewer_codes())
        elif finding.action is Action.SHOW_CODES:
            self._desk.open_page(
                "edit" if finding.code != "health.recovery_codes_low" else "recovery_codes", finding.ids[0]
            )
        else:
            self._desk.open_page(_PAGES[finding.action], "")
