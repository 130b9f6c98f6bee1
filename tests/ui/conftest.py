"""A window on a throw-away vault, drawn off screen, driven in the user's words."""

from __future__ import annotations

import os

os.environ["QT_QPA_PLATFORM"] = "offscreen"

import pytest
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QDialog, QFrame, QLabel, QMainWindow, QMenu, QWidget

from app.ui.quick.picker import Picker
from app.ui.quick.toast import FloatingToast
from app.ui.text.english import EnglishPlurals
from tests.kit.clock import ManualClock
from tests.kit.drivers.desktop import Desktop
from tests.kit.qt import NOON_MS, PASSWORD, close_window, fill, make_services, open_window, settle


def pytest_collection_modifyitems(items):
    """The off-screen platform says of some things that it cannot do them; that is no news."""
    for item in items:
        if "tests/ui/" in item.path.as_posix():
            item.add_marker(pytest.mark.qt_log_ignore("This plugin does not support", extend=True))


@pytest.fixture(scope="session")
def qapp_args():
    """As `make_application` has it: pytest-qt makes its own QApplication."""
    return ["4otp", "-style", "fusion"]


@pytest.fixture(scope="session")
def application(qapp):
    qapp.installTranslator(EnglishPlurals(qapp))
    return qapp


@pytest.fixture
def clock():
    """Noon and five seconds: codes of 30 seconds have 25 left."""
    return ManualClock(NOON_MS + 5_000)


@pytest.fixture
def keyring():
    """No key store; a test that wants one overrides this."""
    return


@pytest.fixture(scope="session")
def made_vaults(tmp_path_factory):
    """An empty vault and one with the demo's codes, made once: each test gets a copy."""
    folder = tmp_path_factory.mktemp("vaults")
    services = make_services(folder / "home", ManualClock(NOON_MS))
    services.engine.submit(services.vault.create(PASSWORD, "the comic")).result()
    made = {"empty": (folder / "home" / "vault.4otpv").read_bytes()}
    fill(services)
    services.engine.submit(services.vault.close()).result()
    services.engine.stop()
    made["filled"] = (folder / "home" / "vault.4otpv").read_bytes()
    return made


@pytest.fixture
def services(tmp_path, clock, keyring):
    return make_services(tmp_path / "home", clock, keyring)


@pytest.fixture
def new_desktop(application, services):
    """The first start of all."""
    yield from _window(application, services)


@pytest.fixture
def desktop(application, services, made_vaults, tmp_path):
    """An open vault without codes."""
    yield from _open_window(application, services, tmp_path / "home", made_vaults["empty"])


@pytest.fixture
def filled(application, services, made_vaults, tmp_path):
    """An open vault with the demo's codes."""
    yield from _open_window(application, services, tmp_path / "home", made_vaults["filled"])


def _open_window(application, services, home, octets):
    home.mkdir()
    (home / "vault.4otpv").write_bytes(octets)
    services.engine.submit(services.vault.unlock(PASSWORD)).result()
    yield from _window(application, services)


def _window(application, services):
    window = open_window(services, application)
    window.resize(420, 680)
    settle()
    yield Desktop(window)
    close_window(window, services)


class StrayWindows(QObject):
    """Notes every window that shows and is none of ours: a widget made visible before it has a parent flashes up."""

    def __init__(self):
        super().__init__()
        self.seen = []

    def eventFilter(self, watched, event):
        if event.type() == QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow():
            ours = isinstance(watched, QMainWindow | QDialog | QMenu | Picker | FloatingToast)
            bare = type(watched) in (QWidget, QLabel, QFrame)
            if bare or not (ours or watched.metaObject().className().startswith("Q")):
                self.seen.append(repr(watched))
        return False


@pytest.fixture(autouse=True)
def no_stray_windows(application):
    """Nothing may flash up beside the window."""
    watch = StrayWindows()
    application.installEventFilter(watch)
    yield
    application.removeEventFilter(watch)
    assert not watch.seen
