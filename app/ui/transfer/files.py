"""File dialogs that do not block: opened, answered by a signal. Each begins in the folder where the last one ended."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QStandardPaths
from PySide6.QtWidgets import QFileDialog, QWidget

_LAST_FOLDER = "last_folder"  # a property of the window


def choose_files(parent: QWidget, title: str, chosen: Callable[[list[Path]], None]) -> QFileDialog:
    """Several files to open."""
    dialog = _dialog(parent, title, QStandardPaths.StandardLocation.DownloadLocation)
    dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
    dialog.filesSelected.connect(lambda names: chosen([Path(name) for name in names]))
    return _opened(dialog)


def choose_file(parent: QWidget, title: str, chosen: Callable[[Path], None]) -> QFileDialog:
    """One file to open."""
    dialog = _dialog(parent, title, QStandardPaths.StandardLocation.DownloadLocation)
    dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    dialog.fileSelected.connect(lambda name: chosen(Path(name)))
    return _opened(dialog)


def choose_folder(parent: QWidget, title: str, chosen: Callable[[Path], None]) -> QFileDialog:
    """A folder."""
    dialog = _dialog(parent, title, QStandardPaths.StandardLocation.DocumentsLocation)
    dialog.setFileMode(QFileDialog.FileMode.Directory)
    dialog.setOption(QFileDialog.Option.ShowDirsOnly)
    dialog.fileSelected.connect(lambda name: chosen(Path(name)))
    return _opened(dialog)


def choose_place(
    parent: QWidget, title: str, name: str, kinds: Sequence[str], chosen: Callable[[Path], None]
) -> QFileDialog:
    """A name to write to; the dialog itself asks before it replaces a file."""
    dialog = _dialog(parent, title, QStandardPaths.StandardLocation.DocumentsLocation)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setFileMode(QFileDialog.FileMode.AnyFile)
    dialog.setNameFilters(list(kinds))
    dialog.selectFile(name)
    dialog.fileSelected.connect(lambda path: chosen(Path(path)))
    return _opened(dialog)


def _dialog(parent: QWidget, title: str, usual: QStandardPaths.StandardLocation) -> QFileDialog:
    """In the last folder, else the usual one for this, else at home: never where the program was started."""
    window = parent.window()
    places = (window.property(_LAST_FOLDER), QStandardPaths.writableLocation(usual), str(Path.home()))
    folder = next((place for place in places if place and Path(place).is_dir()), "")
    dialog = QFileDialog(parent, title, folder)
    dialog.accepted.connect(lambda: window.setProperty(_LAST_FOLDER, dialog.directory().absolutePath()))
    return dialog


def _opened(dialog: QFileDialog) -> QFileDialog:
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()
    return dialog
