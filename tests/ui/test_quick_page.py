"""The page of the quick picker: the shortcut as the system has it, and what the system may do for us."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QCheckBox

from app.core.later import Later
from app.platform.integration import system_integration
from app.settings.sections.quick import SHORTCUT
from app.ui.quick.page import QuickPage


@pytest.fixture
def integration(tmp_path):
    environment = {"XDG_CONFIG_HOME": str(tmp_path / "config"), "XDG_DATA_HOME": str(tmp_path / "data")}
    return system_integration(["/opt/4otp"], environment, tmp_path)


@pytest.fixture
def services(services, integration):
    return services._replace(integration=Later(lambda: integration))


def page(desktop):
    desktop.window.pages.open("quick", "")
    desktop.settle()
    shown = desktop.window.shell.current
    assert isinstance(shown, QuickPage)
    return shown


def test_without_a_way_to_shortcuts_it_says_how_to_bind_one(filled):
    assert "4otp --quick" in page(filled).state.text()


def test_a_shortcut_that_would_catch_typing_is_refused(filled):
    shown = page(filled)
    shown.keys.setKeySequence(QKeySequence("O"))
    shown.keys.editingFinished.emit()
    assert "the key alone would be lost for typing" in shown.state.text()
    shown.keys.setKeySequence(QKeySequence("Ctrl+Alt+K"))
    shown.keys.editingFinished.emit()
    assert filled.window.desk.settings.get(SHORTCUT) == "Ctrl+Alt+K"


def test_start_with_the_system_and_links_are_the_systems_truth(filled, integration):
    boxes = {box.accessibleName(): box for box in page(filled).findChildren(QCheckBox)}
    start, links = boxes["Start 4OTP with the system"], boxes["Open otpauth links with 4OTP"]
    assert not start.isChecked()
    assert not links.isChecked()
    start.click()
    links.click()
    assert integration.autostart.is_on()
    assert integration.links.is_registered()
    start.click()
    links.click()
    assert not integration.autostart.is_on()
    assert not integration.links.is_registered()
