"""*Proxy*: how the sync server is reached."""

from __future__ import annotations

from app.core.errors import AppError
from app.settings.sections.network import FORM, PROXY, PROXY_ADDRESS, PROXY_PASSWORD, PROXY_USER
from app.sync.proxies import split_address
from app.ui.desk import Desk
from app.ui.settings_pages.form import SettingsForm
from app.ui.text.errors import sentence
from app.ui.widgets.labels import muted
from app.ui.widgets.page import ColumnPage

_OWN = (PROXY_ADDRESS, PROXY_USER, PROXY_PASSWORD)


class NetworkPage(ColumnPage):
    """A choice holds at once, also for the connection that is open. A login in the address goes to its own fields."""

    def __init__(self, desk: Desk) -> None:
        super().__init__("")
        self.title = self.tr("Proxy")
        self._settings = desk.settings
        self.column.addWidget(
            muted(self.tr("Some networks let programs out through a proxy only. A server on this computer needs none."))
        )
        self.form = SettingsForm(desk, FORM)
        self.column.addWidget(self.form)
        desk.bridge.listen(desk.settings.changed, lambda _key: self.refresh(), self)
        self.refresh()

    def opened(self) -> None:
        self.form.inputs[PROXY.key].setFocus()

    def refresh(self) -> None:
        """Shows the fields that the choice needs, and what is wrong with the address."""
        own = self._settings.get(PROXY) == "own"
        for setting in _OWN:
            self.form.fields[setting.key].setVisible(own)
        address = self._settings.get(PROXY_ADDRESS)
        self.form.fields[PROXY_ADDRESS.key].show_error(self._judge(address) if own and address else "")

    def _judge(self, address: str) -> str:
        try:
            host, user, password = split_address(address)
        except AppError as error:
            return sentence(error)
        if user or password:
            for setting, value in ((PROXY_USER, user), (PROXY_PASSWORD, password), (PROXY_ADDRESS, host)):
                self._settings.put(setting, value)
        return ""
