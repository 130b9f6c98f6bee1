"""Which page has which name, and how it is made. Imports a page's module when it is first opened."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject

from app.ui.desk import Desk
from app.ui.intake import Intake
from app.ui.widgets.page import Page
from app.vault.model import Code

# Imports within these functions keep the start quick: printing, QR writing and forms are loaded when they are opened.
# ruff: noqa: PLC0415


class Pages(QObject):
    """`open` opens a page on top of the others; `code_id` names the code it is about, where it is about one."""

    def __init__(self, desk: Desk, intake: Intake, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._intake = intake
        self._makers: dict[str, Callable[[], Page]] = {
            "new": self._new,
            "by_hand": self._by_hand,
            "more": self._more,
            "trash": self._trash,
            "groups": self._groups,
            "unreadable": self._unreadable,
            "security": self._security,
            "password": self._password,
            "old_copies": self._old_copies,
            "appearance": self._appearance,
            "about": self._about,
            "shortcuts": self._shortcuts,
            "health": self._health,
            "quick": self._quick,
            "language": self._language,
            "carry": self._carry,
            "network": self._network,
        }

    def open(self, name: str, code_id: str = "") -> None:
        if code_id:
            code = self._desk.snapshot.by_id.get(code_id)
            if code is not None:
                self._open_of_code(name, code)
            return
        hooked = self._desk.hooks.sync_page if name == "sync" else self._desk.hooks.more_pages.get(name)
        if hooked is not None:
            self._desk.pages.open(hooked(self._desk))
        else:
            self._desk.pages.open(self._makers[name]())

    def _open_of_code(self, name: str, code: Code) -> None:
        match name:
            case "edit":
                from app.ui.edit.page import EditPage

                self._desk.pages.open(EditPage(self._desk, code))
            case "recovery_codes":
                from app.ui.recovery_codes.page import RecoveryCodesPage

                self._desk.pages.open(RecoveryCodesPage(self._desk, code))
            case "qr":
                self._ask_then_show_qr(code)
            case "new_group":
                self._ask_group_name(code)

    def _ask_then_show_qr(self, code: Code) -> None:
        from app.ui.security.ask_password import ask_password

        def show() -> None:
            from app.ui.show_qr.page import ShowQrPage

            self._desk.pages.open(ShowQrPage(self._desk, code))

        ask_password(
            self._desk,
            self.tr("Show the QR code"),
            self.tr("It holds the key of this code. Please type your password first."),
            show,
        )

    def _ask_group_name(self, code: Code) -> None:
        from app.ui.groups.dialog import NewGroupDialog

        NewGroupDialog(self._desk, code.id).open()

    def _new(self) -> Page:
        from app.ui.add.new_page import NewPage

        return NewPage(self._desk, paste=self._intake.paste, by_hand=lambda: self.open("by_hand"))

    def _by_hand(self) -> Page:
        from app.ui.add.page import AddPage

        return AddPage(self._desk)

    def _more(self) -> Page:
        from app.ui.more.page import MorePage

        return MorePage(self._desk, self.open, self._intake.paste_into_search)

    def _trash(self) -> Page:
        from app.ui.trash.page import TrashPage

        return TrashPage(self._desk)

    def _groups(self) -> Page:
        from app.ui.groups.page import GroupsPage

        return GroupsPage(self._desk)

    def _unreadable(self) -> Page:
        from app.ui.unreadable.page import UnreadablePage

        return UnreadablePage(self._desk)

    def _security(self) -> Page:
        from app.ui.settings_pages.security import SecurityPage

        return SecurityPage(self._desk)

    def _old_copies(self) -> Page:
        from app.ui.security.old_copies import OldCopiesPage

        return OldCopiesPage(self._desk)

    def _password(self) -> Page:
        from app.ui.security.change_password import ChangePasswordPage

        return ChangePasswordPage(self._desk)

    def _appearance(self) -> Page:
        from app.ui.settings_pages.appearance import AppearancePage

        return AppearancePage(self._desk)

    def _about(self) -> Page:
        from app.ui.more.about import AboutPage

        return AboutPage(self._desk)

    def _shortcuts(self) -> Page:
        from app.ui.more.shortcuts import ShortcutsPage

        return ShortcutsPage(self._desk)

    def _health(self) -> Page:
        from app.ui.health.page import HealthPage

        return HealthPage(self._desk)

    def _quick(self) -> Page:
        from app.ui.quick.page import QuickPage

        return QuickPage(self._desk)

    def _network(self) -> Page:
        from app.ui.settings_pages.network import NetworkPage

        return NetworkPage(self._desk)

    def _carry(self) -> Page:
        from app.ui.settings_pages.carry import CarryPage

        return CarryPage(self._desk)

    def _language(self) -> Page:
        from app.ui.settings_pages.language import LanguagePage

        return LanguagePage(self._desk)
