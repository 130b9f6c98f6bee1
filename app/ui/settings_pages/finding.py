"""What the search field of *More* finds: every setting that a page shows, and what else can be set or done there."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QCoreApplication, Qt, QTimer
from PySide6.QtWidgets import QWidget

from app.settings.model import Choice
from app.settings.registry import SHOWN
from app.ui.settings_pages.form import SettingsForm
from app.ui.settings_pages.labels import choice_label, setting_label
from app.ui.widgets.page import ColumnPage, Page
from app.vault.search import fold

_tr = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Findable:
    """Something on a page. `words` are found besides its name; `key` is that of a setting."""

    name: str
    page: str
    words: str = ""
    key: str = ""


def findables(not_here: Collection[str] = ()) -> list[Findable]:
    """In the order of the pages. `not_here` are keys of settings that this system has no use for."""
    return [*(one for one in _settings() if one.key not in not_here), *_others()]


def found(query: str, among: list[Findable]) -> list[Findable]:
    """Those that hold every word of the query, whatever its case and accents; names before other words."""
    tokens = fold(query).split()
    hits = [one for one in among if all(token in fold(f"{one.name} {one.words}") for token in tokens)]
    return sorted(hits, key=lambda one: not all(token in fold(one.name) for token in tokens))


def show_setting(page: Page, key: str) -> None:
    """Puts the focus on a setting's input, and the input in view."""
    inputs = (form.inputs.get(key) for form in page.findChildren(SettingsForm))
    widget = next((one for one in inputs if one is not None), None)
    if widget is not None:
        widget.setFocus(Qt.FocusReason.TabFocusReason)
        QTimer.singleShot(0, page, partial(_bring_into_view, page, widget))  # once the page has its size


def _bring_into_view(page: Page, widget: QWidget) -> None:
    if isinstance(page, ColumnPage):
        page.scroll_area.ensureWidgetVisible(widget)


def _settings() -> list[Findable]:
    return [
        Findable(setting_label(setting.key)[0], section.page, _words(setting.key, setting.kind), setting.key)
        for section, setting in SHOWN
        if setting.key != section.page  # a page of one setting has its name, and is found by it
    ]


def _words(key: str, kind: object) -> str:
    """The explanation, and the words of the choices."""
    options = [choice_label(key, option) for option in kind.options] if isinstance(kind, Choice) else []
    return " ".join((setting_label(key)[1], *options))


def _others() -> list[Findable]:
    """What is no declared setting: it asks for a password, or the system has it."""
    return [
        Findable(_tr("SecurityPage", "Change password"), "security"),
        Findable(_tr("SecurityPage", "Recovery key"), "security"),
        Findable(_tr("SecurityPage", "Unlock with this computer's key store"), "security"),
        Findable(_tr("QuickPage", "Start 4OTP with the system"), "quick"),
        Findable(_tr("QuickPage", "Open otpauth links with 4OTP"), "quick"),
        Findable(_tr("HubPage", "Backup secret keys"), "backup"),
        Findable(_tr("HubPage", "Import secret keys"), "backup"),
        Findable(_tr("HubPage", "Automatic backups"), "backup"),
        Findable(_tr("HubPage", "Test a backup"), "backup"),
        Findable(_tr("SyncPage", "Synchronization configuration"), "sync"),
        Findable(_tr("AboutPage", "Licence"), "about"),
    ]
