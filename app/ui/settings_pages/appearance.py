"""*Appearance*."""

from __future__ import annotations

from app.settings.sections import appearance
from app.ui.desk import Desk
from app.ui.settings_pages.form import SettingsForm
from app.ui.widgets.page import ColumnPage


class AppearancePage(ColumnPage):
    """Changes show at once."""

    def __init__(self, desk: Desk) -> None:
        super().__init__("")
        self.title = self.tr("Appearance")
        self.form = SettingsForm(desk, appearance.SECTION)
        self.column.addWidget(self.form)
