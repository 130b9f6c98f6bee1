"""File dialogs that do not block: opened, answered by a signal."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget


def choose_files(parent: QWidget, title: str, chosen: Callable[[list[Path]], None]) -> QFileDialog:
    """Several files to open."""
    dialog = QFileDialog(parent, title)
    dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
    dialog.filesSelected.connect(lambda names: chosen([Path(name) for name in names]))
    return _opened(dialog)


def choose_file(parent: QWidget, title: str, chosen: Callable[[Path], None]) -> QFileDialog:
    """One file to open."""
    dialog = QFileDialog(parent, title)
    dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    dialog.fileSelected.connect(lambda name: chosen(Path(name)))
    return _opened(dialog)


def choose_folder(parent: QWidget, title: str, chosen: Callable[[Path], None]) -> QFileDialog:
    """A folder."""
    dialog = QFileDialog(parent, title)
    dialog.setFileMode(QFileDialog.FileMode.Directory)
    dialog.setOption(QFileDialog.Option.ShowDirsOnly)
    dialog.fileSelected.connect(lambda name: chosen(Path(name)))
    return _opened(dialog)


def choose_place(
    parent: QWidget, title: str, name: str, kinds: Sequence[str], chosen: Callable[[Path], None]
) -> QFileDialog:
    """A name to write to; the dialog itself asks before it replaces a file."""
    dialog = QFileDialog(parent, title)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setFileMode(QFileDialog.FileMode.AnyFile)
    dialog.setNameFilters(list(kinds))
    dialog.selectFile(name)
    dialog.fileSelected.connect(lambda path: chosen(Path(path)))
    return _opened(dialog)


def _opened(dialog: QFileDialog) -> QFileDialog:
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()
    return dialog
