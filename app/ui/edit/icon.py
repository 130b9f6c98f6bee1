"""Which tile a code has: found by its name, chosen among the logos, or an own picture."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFileDialog, QListWidget, QListWidgetItem, QMenu, QPushButton

from app.core.errors import AppError
from app.services.icons import normalised
from app.ui.desk import Desk
from app.ui.edit.picture import icon_from_file
from app.ui.widgets.dialog import Dialog
from app.ui.widgets.search import SearchField

SIDE = 44


class IconButton(QPushButton):
    """Shows the tile; pressing it offers the three ways. `changed` carries nothing, `icon` is the record's value."""

    changed = Signal()

    def __init__(self, desk: Desk, name: str, icon: str | None) -> None:
        super().__init__()
        self._desk = desk
        self._name = name
        self.icon_value = icon
        self.setFixedSize(SIDE + 12, SIDE + 12)
        self.setProperty("look", "row")
        self.setAccessibleName(self.tr("Picture"))
        self.setToolTip(self.tr("Choose another picture"))
        self.clicked.connect(self._open_menu)

    def set_name(self, name: str) -> None:
        """The issuer, as it is typed: the logo follows it."""
        self._name = name
        self.update()

    def set_icon_value(self, icon: str | None) -> None:
        self.icon_value = icon
        self.update()
        self.changed.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        tile = self._desk.tiles.tile(
            self._name, self.icon_value, SIDE, self.devicePixelRatioF(), self._desk.theme.tokens, self.font()
        )
        painter.drawPixmap((self.width() - SIDE) // 2, (self.height() - SIDE) // 2, tile)
        painter.end()

    def sizeHint(self) -> QSize:
        return QSize(SIDE + 12, SIDE + 12)

    def _open_menu(self) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(self.tr("By the name of the site"), lambda: self.set_icon_value(None))
        menu.addAction(self.tr("Choose a logo…"), self._choose_logo)
        menu.addAction(self.tr("Own picture…"), self._choose_file)
        menu.popup(self.mapToGlobal(self.rect().bottomLeft()))

    def _choose_logo(self) -> None:
        LogoDialog(self._desk, self).open()

    def _choose_file(self) -> None:
        path, _kind = QFileDialog.getOpenFileName(
            self,
            self.tr("Choose a picture"),
            "",
            self.tr("Pictures (*.png *.jpg *.jpeg *.svg *.webp *.gif *.bmp *.ico)"),
        )
        if path:
            self.take_file(path)

    def take_file(self, path: str) -> None:
        """An own picture from a file; says so when it is none."""
        try:
            self.set_icon_value(icon_from_file(path))
        except AppError as error:
            self._desk.notify.failure(error)


class LogoDialog(Dialog):
    """All bundled logos by name."""

    def __init__(self, desk: Desk, target: IconButton) -> None:
        super().__init__(desk.window, "", "", "")
        self._icons = desk.services.icons
        self._target = target
        self.setWindowTitle(self.tr("Choose a logo"))
        self.headline.setText(self.tr("Choose a logo"))
        self.accept_button.setText(self.tr("Choose"))
        self.search = SearchField(desk.theme, self.tr("Name of the service"))
        self.names = QListWidget()
        self.names.setAccessibleName(self.tr("Logos"))
        self.names.setUniformItemSizes(True)
        self.names.setMinimumHeight(220)
        self._titles = [(normalised(title), title) for title in self._icons.titles()]
        self.column.addWidget(self.search)
        self.column.addWidget(self.names)
        self.search.textChanged.connect(self._filter)
        self.names.itemActivated.connect(lambda _item: self.on_accept())
        self._filter("")
        self.search.setFocus()

    def _filter(self, text: str) -> None:
        wanted = normalised(text)
        self.names.clear()
        found = [(not plain.startswith(wanted), title) for plain, title in self._titles if wanted in plain]
        self.names.addItems([title for _inside, title in sorted(found)])
        self.names.setCurrentRow(0)

    def on_accept(self) -> None:
        item: QListWidgetItem | None = self.names.currentItem()
        found = None if item is None else self._icons.find(item.text())
        if found is not None:
            self._target.set_icon_value(f"id:{found.slug}")
            self.accept()
