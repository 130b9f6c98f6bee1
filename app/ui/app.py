"""Starts Qt, opens the window, and ends both in the right order."""

from __future__ import annotations

import logging
import signal
import sys
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler
from PySide6.QtWidgets import QApplication

from app.settings.sections.language import LANGUAGE
from app.settings.sections.quick import START_HIDDEN
from app.ui.language import Translations
from app.ui.text.english import EnglishPlurals
from app.ui.theme.theme import Theme
from app.ui.window import MainWindow

if TYPE_CHECKING:
    from app.services.bundle import Services

_log = logging.getLogger("qt")
_LEVELS = {
    QtMsgType.QtDebugMsg: logging.DEBUG,
    QtMsgType.QtInfoMsg: logging.INFO,
    QtMsgType.QtWarningMsg: logging.WARNING,
    QtMsgType.QtCriticalMsg: logging.ERROR,
    QtMsgType.QtFatalMsg: logging.CRITICAL,
}


def make_application(arguments: list[str]) -> QApplication:
    """The one QApplication, named so that desktops find its icon and its windows."""
    words = [*arguments, "-style", "fusion"]  # `setStyle` would make PySide's QStyle, 4 ms
    if sys.platform == "darwin":
        from app.ui.mac_links import LinkApplication  # noqa: PLC0415  (only there)

        application: QApplication = LinkApplication(words)
    else:
        application = QApplication(words)
    application.setApplicationName("4OTP")
    application.setDesktopFileName("com.fourotp.FourOTP")
    application.setQuitOnLastWindowClosed(False)  # the window says when, see its closeEvent
    application.installTranslator(EnglishPlurals(application))
    return application


class Opening(NamedTuple):
    """What the start was asked for: "show", "quick", or "add" with links. `hidden` where a tray keeps it reachable."""

    wish: str = "show"
    links: Sequence[str] = ()
    hidden: bool = False


SHOW = Opening()


def run(
    services: Services,
    arguments: list[str],
    opening: Opening = SHOW,
    opened: Callable[[MainWindow], None] | None = None,
) -> int:
    """Until the program is quit; unsaved changes are on the disk when this returns."""
    qInstallMessageHandler(_to_log)
    application = make_application(arguments)
    translations = Translations(application)
    kept = services.settings_file.values()
    translations.apply(LANGUAGE.checked(kept.get(LANGUAGE.key)))
    window = MainWindow(services, Theme(application), translations)
    sys.excepthook = lambda _kind, problem, _trace: window.desk.notify.bug(problem)
    signal.signal(signal.SIGINT, lambda _number, _frame: window.quit())
    window.closed.connect(application.quit)
    application.aboutToQuit.connect(window.quit)  # asked by the system, which closes windows: that may only hide ours
    window.open_as(opening.wish, hidden=opening.hidden or START_HIDDEN.checked(kept.get(START_HIDDEN.key)))
    for link in opening.links:
        window.desk.take_in(link)
    if sys.platform == "darwin":
        from app.ui.mac_links import hear_links  # noqa: PLC0415  (only there)

        hear_links(application, window.take_in)
    if opened is not None:
        opened(window)
    code = application.exec()
    sys.excepthook = sys.__excepthook__
    services.engine.submit(services.close()).result()
    services.engine.stop()
    return code


def _to_log(kind: QtMsgType, _context: QMessageLogContext, text: str) -> None:
    _log.log(_LEVELS.get(kind, logging.INFO), "%s", text)
