"""Links under macOS: the system hands them to the running program as events, not to a second one."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QUrl, Signal
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication


class LinkApplication(QApplication):
    """`link_opened` carries an `otpauth:` or `otpauth-migration:` link, as it was written."""

    link_opened = Signal(str)

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QFileOpenEvent) and event.url().scheme().startswith("otpauth"):
            self.link_opened.emit(event.url().toString(QUrl.ComponentFormattingOption.FullyEncoded))
            return True
        return super().event(event)


def hear_links(application: QApplication, on_link: Callable[[str], None]) -> None:
    """Calls for each link from now on."""
    assert isinstance(application, LinkApplication)
    application.link_opened.connect(on_link)
