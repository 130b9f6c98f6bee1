"""The window around the pages: bars, messages, themes, pages by keys, nothing lost on the way."""

from __future__ import annotations

import json
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QCheckBox, QLabel, QPlainTextEdit, QStyle, QWidget

from app.core.errors import AppError
from app.services.vault_saving import SaveState
from app.settings.sections.appearance import TEXT_PERCENT, THEME
from app.ui.theme.tokens import PALETTES
from app.ui.widgets.buttons import RowButton
from app.ui.widgets.labels import Label
from app.vault.model import Unreadable
from tests.kit.qt import apply, settle

PAGES = ["new", "by_hand", "more", "sync", "backup", "import", "export", "security", "groups", "trash", "unreadable",
         "appearance", "language", "health", "shortcuts", "about"]  # fmt: skip


@pytest.mark.parametrize("name", PAGES)
def test_every_page_opens_and_closes_by_keys(filled, name):
    filled.window.pages.open(name)
    settle()
    assert filled.page.title
    assert filled.screen != "4OTP"
    assert not filled.window.grab().isNull()
    filled.press("Escape")
    assert filled.screen == "4OTP"
    assert filled.focus_name() == "Search"


@pytest.mark.parametrize("name", PAGES)
def test_everything_that_takes_the_focus_has_a_name(filled, name):
    filled.window.pages.open(name)
    settle()
    nameless = [
        widget
        for widget in filled.page.findChildren(QWidget)
        if widget.isVisible()
        and widget.focusPolicy().value
        and not widget.accessibleName()
        and not getattr(widget, "text", str)()
        and widget.objectName() != "qt_scrollarea_viewport"
    ]
    assert not nameless


@pytest.mark.parametrize("theme", sorted(PALETTES))
def test_each_theme_is_applied_at_once(filled, theme):
    filled.window.desk.settings.put(THEME, theme)
    settle()
    tokens = PALETTES[theme]
    assert QApplication.palette().window().color().name() == tokens.window
    assert filled.window.grab().toImage().pixelColor(3, 3).name() == tokens.window


def test_theme_and_text_size_are_kept_beside_the_vault(filled, tmp_path):
    filled.window.desk.settings.put(THEME, "dark")
    filled.window.desk.settings.put(TEXT_PERCENT, 150)
    kept = json.loads((tmp_path / "home" / "settings.json").read_text())
    assert kept["appearance.theme"] == "dark"
    assert kept["appearance.text_percent"] == 150
    filled.window.desk.settings.put(TEXT_PERCENT, 100)
    filled.window.desk.settings.put(THEME, "system")


def test_with_larger_text_all_that_is_there_grows_signs_too(filled):
    filled.press("Ctrl+,")
    shell, page = filled.window.shell, filled.page
    row = page.findChildren(RowButton)[0]
    sign = row.findChildren(QLabel)[0]
    box = QCheckBox(page)

    def sizes():
        filled.settle()
        return [
            shell._title.font().pointSizeF(),
            shell._back.iconSize().width(),
            sign.pixmap().deviceIndependentSize().width(),
            box.style().pixelMetric(QStyle.PixelMetric.PM_IndicatorWidth, None, box),
            page.search.textMargins().left() - 8,
        ]

    before = sizes()
    filled.window.desk.settings.put(TEXT_PERCENT, 200)
    assert sizes() == pytest.approx([2 * size for size in before])
    filled.window.desk.settings.put(TEXT_PERCENT, 80)
    assert sizes() == pytest.approx([0.8 * before[0], *before[1:]])
    filled.window.desk.settings.put(TEXT_PERCENT, 100)


def test_a_larger_text_makes_rows_higher(filled):
    height = filled.list_page.list.sizeHintForRow(0)
    filled.window.desk.settings.put(TEXT_PERCENT, 200)
    settle()
    assert filled.list_page.list.sizeHintForRow(0) > height * 1.4
    filled.window.desk.settings.put(TEXT_PERCENT, 100)


def test_a_save_that_fails_stays_on_a_bar_until_it_works(filled, services):
    services.vault.save_state.emit(SaveState(AppError("vault.disk_full")))
    filled.until(lambda: any("The disk is full" in bar for bar in filled.bars()))
    services.vault.save_state.emit(SaveState(None))
    filled.until(lambda: not filled.bars())


def test_an_unknown_failure_is_named(filled):
    filled.window.desk.notify.failure(AppError("vault.strange", number=3))
    assert "This did not work (vault.strange). Nothing was changed." in filled.bars()


def test_a_bug_is_said_with_a_report_without_secrets(filled):
    dialog = filled.window.desk.notify.bug(RuntimeError("otpauth://totp/x?secret=JBSWY3DPEHPK3PXP"))
    report = dialog.findChild(QPlainTextEdit).toPlainText()
    assert "RuntimeError" in report
    assert "JBSWY3DPEHPK3PXP" not in report
    assert filled.window.desk.notify.bug(RuntimeError("again, at the next repaint")) is dialog
    dialog.reject()


def test_a_bug_on_the_engine_is_said_too(filled):
    async def fail():
        raise RuntimeError("on the engine")

    filled.window.desk.bridge.run(fail(), owner=filled.window)
    filled.until(lambda: filled.dialog() is not None)
    assert filled.dialog().windowTitle() == "Something went wrong in 4OTP"
    filled.dialog().reject()


def test_the_window_remembers_its_size(filled, tmp_path):
    filled.window.resize(500, 700)
    filled.window.close()
    assert "window.geometry" in json.loads((tmp_path / "home" / "settings.json").read_text())


def test_unreadable_entries_are_listed_with_their_text(filled, services, tmp_path):
    entry = Unreadable(id=None, raw='{"id":"x","record":{"t":"fax"}}', why="unknown t", seen_ms=0)
    apply(services, lambda snapshot, _moment: replace(snapshot, unreadable=(entry,)))
    filled.open_more("Cannot be read")
    assert not filled.page.texts[0].isVisible()
    assert not filled.page.delete_buttons[0].isEnabled()
    filled.click("Show its text")
    assert filled.page.texts[0].toPlainText() == entry.raw
    filled.click("Delete…")
    filled.click("Delete for good")
    filled.until(lambda: services.vault.snapshot.unreadable == ())


def test_a_link_from_outside_waits_for_the_password(filled):
    filled.press("Ctrl+L")
    filled.until(lambda: filled.screen == "unlock")
    filled.window.desk.take_in("otpauth://totp/Fastmail:anna?secret=JBSWY3DPEHPK3PXP")
    assert filled.screen == "unlock"
    filled.unlock("correct horse battery")
    filled.until(lambda: filled.screen == "New code")


def test_no_text_of_a_page_is_cut_in_a_narrow_window(filled):
    filled.window.resize(300, 480)
    for name in PAGES:
        filled.window.pages.open(name)
        settle()
        page = filled.page
        for label in page.findChildren(Label):
            if label.isVisible() and label.text():
                assert label.width() <= page.width(), (name, label.text())
                assert label.heightForWidth(label.width()) <= label.height() + 1, (name, label.text())
        filled.window.shell.home()


def test_saving_can_be_tried_again_from_the_bar(filled, services):
    services.vault.save_state.emit(SaveState(AppError("vault.disk_full")))
    filled.until(lambda: bool(filled.bars()))
    filled.click("Try again")
    services.vault.save_state.emit(SaveState(None))
    filled.until(lambda: not filled.bars())


ENDED_BY_THE_SYSTEM = """
import sys
from pathlib import Path
from PySide6.QtCore import QCoreApplication, QEvent, QTimer
from app.ui.app import run
from tests.kit.qt import make_services

windows = []

def end():
    windows[0].desk.hooks.keeps_running = lambda: True
    windows[0].desk.clipboard.copy("123456", 0)
    QCoreApplication.sendEvent(QCoreApplication.instance(), QEvent(QEvent.Type.Quit))

def opened(window):
    windows.append(window)
    QTimer.singleShot(0, end)

assert run(make_services(Path(sys.argv[1])), ["4otp"], opened=opened) == 0
assert not windows[0].desk.clipboard.pending
"""


def test_ended_by_the_system_it_takes_its_code_off_the_clipboard_under_a_tray_too(tmp_path):
    """As macOS does by its menu and at the end of a session: windows are closed first, which only hides ours."""
    root = Path(__file__).parents[2]
    command = [sys.executable, "-c", ENDED_BY_THE_SYSTEM, str(tmp_path)]
    done = subprocess.run(command, cwd=root, capture_output=True, text=True, timeout=60, check=False)
    assert done.returncode == 0, done.stderr
