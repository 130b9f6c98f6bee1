"""The rows as Qt wants them. Holds a list state and a snapshot, computes a row only when it is asked for."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from enum import IntEnum

from PySide6.QtCore import (
    QByteArray,
    QMimeData,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QStringListModel,
    Qt,
    Signal,
)

from app.ui.codes.state import ListState, Moment, RowState, row_state
from app.ui.codes.words import row_in_words
from app.vault.model import Code, Snapshot

Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()
MIME = "application/x-4otp-row"


class Role(IntEnum):
    """What the delegate asks for besides text."""

    CODE_ID = Qt.ItemDataRole.UserRole + 1


class CodeListModel(QStringListModel):
    """`moved` carries (code id, id above or None, id below or None) when a row was dragged.

    A list of empty strings in C++ answers how many rows there are: the layout of 10,000 rows asks 20,000 times, which
    costs tens of milliseconds when the answer comes from Python.
    """

    moved = Signal(str, object, object)

    def __init__(self, moment: Callable[[], Moment], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._moment = moment
        self._held: Moment | None = None
        self._snapshot = Snapshot()
        self._state = ListState()
        self.movable = False
        self.section_name = ""

    @property
    def state(self) -> ListState:
        return self._state

    def show(self, snapshot: Snapshot, state: ListState) -> None:
        """Replaces everything; the view keeps nothing but its own scroll position."""
        self._snapshot, self._state = snapshot, state
        self.setStringList([""] * len(state.rows))

    def renew(self, snapshot: Snapshot, state: ListState) -> None:
        """The same rows with new content: repaints, keeps selection and place. Falls back to `show`."""
        if state.rows != self._state.rows:
            self.show(snapshot, state)
            return
        self._snapshot, self._state = snapshot, state
        if state.rows:
            self.dataChanged.emit(self.index(0), self.index(len(state.rows) - 1))

    def code(self, row: int) -> Code | None:
        """The code of a row; None for the line between sections and outside."""
        if not 0 <= row < len(self._state.rows):
            return None
        place = self._state.rows[row]
        return None if place is None else self._snapshot.codes[place]

    def row_of(self, code_id: str) -> int | None:
        return next((row for row in range(len(self._state.rows)) if self._id(row) == code_id), None)

    @contextmanager
    def one_moment(self) -> Iterator[None]:
        """All rows that are asked for meanwhile are of the same moment, which is made once."""
        self._held = self._moment()
        try:
            yield
        finally:
            self._held = None

    def row_state(self, row: int) -> RowState | None:
        code = self.code(row)
        return None if code is None else row_state(code, self._held or self._moment())

    def ids(self) -> list[str]:
        """The codes in the order shown."""
        return [self._snapshot.codes[place].id for place in self._state.rows if place is not None]

    def first_id(self) -> str | None:
        return next((code.id for row in range(2) if (code := self.code(row)) is not None), None)

    def removeRows(self, _row: int, _count: int, _parent: Index = _ROOT) -> bool:
        """Never by the view: rows follow the vault."""
        return False

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        code = self.code(index.row())
        if code is None:
            texts = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole)
            return self.section_name if role in texts else None
        if role == Qt.ItemDataRole.DisplayRole:
            return code.issuer or code.account
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return row_in_words(row_state(code, self._moment()))
        if role == Role.CODE_ID:
            return code.id
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        if self.code(index.row()) is None:
            return Qt.ItemFlag.ItemIsDropEnabled if self.movable and not index.isValid() else Qt.ItemFlag.NoItemFlags
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren
        return flags | Qt.ItemFlag.ItemIsDragEnabled if self.movable else flags

    def supportedDropActions(self) -> Qt.DropAction:
        return Qt.DropAction.MoveAction

    def mimeTypes(self) -> list[str]:
        return [MIME]

    def mimeData(self, indexes: list[QModelIndex]) -> QMimeData:  # type: ignore[override]  # the stubs want a Sequence
        data = QMimeData()
        data.setData(MIME, QByteArray((self._id(indexes[0].row()) or "").encode()))
        return data

    def dropMimeData(self, data: QMimeData, _action: Qt.DropAction, row: int, _column: int, _parent: Index) -> bool:
        code_id = bytes(data.data(MIME).data()).decode()
        if row < 0 or not code_id:
            return False
        self.moved.emit(code_id, self._neighbour(row - 1, -1, code_id), self._neighbour(row, 1, code_id))
        return True

    def _id(self, row: int) -> str | None:
        code = self.code(row)
        return None if code is None else code.id

    def _neighbour(self, row: int, step: int, not_this: str) -> str | None:
        if self._id(row) == not_this:
            row += step
        return self._id(row)
