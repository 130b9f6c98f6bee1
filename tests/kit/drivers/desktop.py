"""Drives the window in the words of its user: what is seen, typed, pressed and clicked."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QMimeData, QPoint, Qt
from PySide6.QtGui import QGuiApplication, QImage, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QLineEdit, QMenu, QPushButton, QWidget

from app.ui.codes.page import CodesPage
from app.ui.codes.state import RowState
from app.ui.first_run.view import FirstRunView
from app.ui.unlock.view import UnlockView
from app.ui.widgets.buttons import RowButton
from app.ui.widgets.page import Page
from app.ui.window import MainWindow
from tests.kit.qt import pump, settle


class Desktop:
    """One window. Nothing here knows how a view is built beyond what a person sees of it."""

    def __init__(self, window: MainWindow) -> None:
        self.window = window

    # waiting

    def settle(self) -> None:
        settle()

    def until(self, condition: Callable[[], bool]) -> None:
        pump(condition)
        settle()

    def until_said(self, text: str) -> None:
        self.until(lambda: any(text in said for said in self.said()))

    # seeing

    @property
    def screen(self) -> str:
        """Which screen shows: "first run", "unlock", or the title of the page."""
        shown = self.window.screen_shown
        if isinstance(shown, FirstRunView):
            return "first run"
        if isinstance(shown, UnlockView):
            return "unlock"
        if isinstance(shown, Page):
            return shown.title
        return self.page.title

    @property
    def page(self) -> Page:
        shell = self.window.shell
        assert shell is not None, "the vault is not open"
        return shell.current

    @property
    def list_page(self) -> CodesPage:
        assert isinstance(self.page, CodesPage), self.page.title
        return self.page

    @property
    def first_run(self) -> FirstRunView:
        shown = self.window.screen_shown
        assert isinstance(shown, FirstRunView)
        return shown

    @property
    def unlock_screen(self) -> UnlockView:
        shown = self.window.screen_shown
        assert isinstance(shown, UnlockView)
        return shown

    def rows(self) -> list[RowState]:
        """The rows of the list, from the top."""
        model = self.list_page.model
        states = (model.row_state(row) for row in range(model.rowCount()))
        return [state for state in states if state is not None]

    def names(self) -> list[str]:
        """The issuers in the list; none while another page lies on it."""
        return [row.issuer for row in self.rows()] if isinstance(self.page, CodesPage) else []

    def row(self, issuer: str) -> RowState:
        return next(row for row in self.rows() if row.issuer == issuer)

    def said(self) -> list[str]:
        """Everything the window told by itself, oldest first."""
        return self.window.desk.notify.said

    def bars(self) -> list[str]:
        """The bars at the top."""
        return list(self.window.banners.texts().values())

    def texts(self) -> list[str]:
        """All visible labels of the screen."""
        where = self.window.screen_shown
        assert where is not None
        return [label.text() for label in where.findChildren(QLabel) if label.isVisible() and label.text()]

    def sees(self, text: str) -> bool:
        return any(text in shown for shown in self.texts())

    def clipboard(self) -> str:
        return QGuiApplication.clipboard().text()

    def focus_name(self) -> str:
        """The accessible name of what has the focus."""
        widget = QApplication.focusWidget()
        return "" if widget is None else widget.accessibleName()

    # doing

    def go_home(self) -> None:
        assert self.window.shell is not None
        self.window.shell.home()
        settle()

    def type(self, text: str) -> None:
        """Types wherever the focus is."""
        QTest.keyClicks(self._focus(), text)
        settle()

    def press(self, keys: str) -> None:
        """Presses one combination: "Return", "Alt+3", "Shift+Return"."""
        combination = QKeySequence.fromString(keys)[0]
        QTest.keyClick(self._focus(), combination.key(), combination.keyboardModifiers())
        settle()

    def click_row(self, issuer: str) -> None:
        view, place = self._place_of(issuer)
        QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
        settle()

    def click_ring(self, issuer: str) -> None:
        """The round sign at the end of a row."""
        view, place = self._place_of(issuer)
        rectangle = view.visualRect(view.indexAt(place))
        ring = view.row_delegate().places(rectangle.toRectF(), view.font()).ring
        QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=ring.center().toPoint())
        settle()

    def point_at(self, issuer: str) -> None:
        view, place = self._place_of(issuer)
        QTest.mouseMove(view.viewport(), place)
        settle()

    def choose(self, issuer: str, *path: str) -> None:
        """Opens the menu of a code and takes an entry: choose("GitHub", "Move to group", "Work")."""
        view, place = self._place_of(issuer)
        code_id = view.model().data(view.indexAt(place), Qt.ItemDataRole.UserRole + 1)
        view.menu_wanted.emit(code_id, view.viewport().mapToGlobal(place))
        menu = QApplication.activePopupWidget()
        assert isinstance(menu, QMenu)
        found: QMenu = menu
        for name in path[:-1]:
            found = next(action.menu() for action in found.actions() if action.text() == name)
        action = next(action for action in found.actions() if action.text() == path[-1])
        menu.close()
        action.trigger()
        self.window.activateWindow()
        settle()

    def menu_of(self, issuer: str) -> list[str]:
        """The entries of a code's menu."""
        view, place = self._place_of(issuer)
        code_id = view.model().data(view.indexAt(place), Qt.ItemDataRole.UserRole + 1)
        view.menu_wanted.emit(code_id, view.viewport().mapToGlobal(place))
        menu = QApplication.activePopupWidget()
        assert isinstance(menu, QMenu)
        entries = [action.text() for action in menu.actions() if action.text()]
        menu.close()
        settle()
        return entries

    def click(self, name: str, where: QWidget | None = None) -> None:
        """A button by what stands on it, on the topmost dialog, bar, message or page."""
        for place in (where, self.dialog(), self.window.toast, self.window.banners, self.window.screen_shown):
            if place is not None:
                for button in place.findChildren(QPushButton):
                    label = button.text() or button.accessibleName()
                    if button.isVisible() and button.isEnabled() and label.replace("&", "") == name:
                        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
                        settle()
                        return
        raise AssertionError(f"there is no button {name!r}")

    def has_button(self, name: str) -> bool:
        shown = self.window.screen_shown
        assert shown is not None
        return any(
            button.isVisible() and (button.text() or button.accessibleName()) == name
            for button in shown.findChildren(QPushButton)
        )

    def open_row(self, name: str) -> None:
        """A wide row that leads to a page; some come once the engine has told what they say."""

        def rows() -> list[RowButton]:
            found = self.page.findChildren(RowButton)
            return [row for row in found if row.accessibleName() == name and row.isVisible()]

        self.until(lambda: bool(rows()))
        QTest.mouseClick(rows()[0], Qt.MouseButton.LeftButton)
        settle()

    def open_more(self, *names: str) -> None:
        """*More*, and one page after the other."""
        self.go_home()
        self.list_page.more_button.click()
        settle()
        for name in names:
            self.open_row(name)

    def field(self, name: str) -> QLineEdit:
        """A field by its accessible name, on the dialog when there is one."""
        where = self.dialog() or self.window.screen_shown
        assert where is not None
        found = [line for line in where.findChildren(QLineEdit) if line.accessibleName() == name and line.isVisible()]
        assert found, f"there is no field {name!r}"
        return found[0]

    def fill_in(self, **fields: str) -> None:
        for name, text in fields.items():
            self.field(name.replace("_", " ")).setText(text)
        settle()

    def dialog(self) -> QDialog | None:
        active = QApplication.activeModalWidget()
        return active if isinstance(active, QDialog) else None

    def give_password(self, password: str) -> None:
        """Answers the question for the password."""
        assert self.dialog() is not None, "nobody asks for the password"
        self.field("Password").setText(password)
        self.click("Continue")

    def unlock(self, password: str) -> None:
        self.unlock_screen.password.line.setText(password)
        self.click("Unlock")

    def paste(self, text: str) -> None:
        """Puts text on the clipboard and presses Ctrl+V."""
        QGuiApplication.clipboard().setText(text)
        self.press("Ctrl+V")

    def paste_picture(self) -> None:
        picture = QImage(8, 8, QImage.Format.Format_RGB32)
        picture.fill(0)
        data = QMimeData()
        data.setImageData(picture)
        QGuiApplication.clipboard().setMimeData(data)
        self.press("Ctrl+V")

    def _focus(self) -> QWidget:
        return QApplication.focusWidget() or self.window

    def _place_of(self, issuer: str) -> tuple[QWidget, QPoint]:
        page = self.list_page
        row = next(
            row
            for row in range(page.model.rowCount())
            if (state := page.model.row_state(row)) is not None and state.issuer == issuer
        )
        index = page.model.index(row)
        page.list.scrollTo(index)
        settle()
        place = page.list.visualRect(index)
        return page.list, QPoint(place.left() + 120, place.center().y())
