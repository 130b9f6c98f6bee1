"""The button that chooses the order of the list."""

from __future__ import annotations

from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QMenu, QToolButton

from app.settings.model import Choice
from app.settings.sections.appearance import SORT
from app.ui.desk import Desk
from app.ui.settings_pages.labels import choice_label


class SortButton(QToolButton):
    """Offers the orders that the setting declares."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.setToolTip(self.tr("Order of the list"))
        self.setAccessibleName(self.tr("Order of the list"))
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        desk.theme.put_icon(self, "sort", "muted", 20)
        menu = QMenu(self)
        self._group = QActionGroup(menu)
        assert isinstance(SORT.kind, Choice)
        for option in SORT.kind.options:
            action = menu.addAction(choice_label(SORT.key, option))
            action.setCheckable(True)
            action.setData(option)
            self._group.addAction(action)
        self._group.triggered.connect(lambda action: desk.settings.put(SORT, action.data()))
        menu.aboutToShow.connect(self._check_current)
        self.setMenu(menu)

    def _check_current(self) -> None:
        current = self._desk.settings.get(SORT)
        for action in self._group.actions():
            action.setChecked(action.data() == current)
