"""Two windows on one real sync server: connected through the page, in step, reverted, disconnected."""

from __future__ import annotations

import pytest

from app.services.sync_status import SyncStatus
from app.ui.sync.connect_page import ConnectPage
from app.ui.sync.history_page import HistoryPage
from app.ui.sync.page import SyncPage
from app.ui.sync.state import page_state
from app.ui.widgets.dialog import Dialog
from app.vault.commands import add_entries, edit
from tests.kit.entries import entry
from tests.kit.qt import PASSWORD, apply, close_window, make_services, open_window, pump, settle
from tests.kit.sync_home import RealHome
from tests.kit.sync_process import serving_process

JBSW, GEZD = "JBSWY3DPEHPK3PXP", "GEZDGNBVGY3TQOJQ"


class Side:
    """One window with its vault."""

    def __init__(self, folder, application):
        self.services = make_services(folder)
        self.window = open_window(self.services, application)
        self.services.engine.submit(self.services.vault.create(PASSWORD)).result()
        pump(lambda: self.window.shell is not None)
        self.window.shell.home()
        settle()

    @property
    def issuers(self):
        return {code.issuer for code in self.services.vault.snapshot.codes}

    def open(self, page):
        self.window.desk.pages.open(page)
        settle()
        return page

    def connect(self, key):
        self.window.pages.open("sync", "")
        settle()
        page = self.open(ConnectPage(self.window.desk))
        page.key.setText(key)
        page.connect_button.click()
        settle()
        for dialog in self.window.findChildren(Dialog):
            dialog.accept_button.click()
        return page


@pytest.fixture
def sides(tmp_path, application):
    both = [Side(tmp_path / name, application) for name in ("a", "b")]
    yield both
    for side in both:
        close_window(side.window, side.services)


@pytest.fixture
def home(sides, tmp_path):
    run = sides[0].services.engine.submit
    serving = serving_process(tmp_path / "server")
    process = run(serving.__aenter__()).result()
    home = run(RealHome(process).open()).result()
    yield home
    run(home.close()).result()
    run(serving.__aexit__(None, None, None)).result()


def test_two_windows_show_one_change_after_the_other(sides, home):
    a, b = sides
    run = a.services.engine.submit
    apply(a.services, add_entries([entry("GitHub", JBSW)]))
    page = a.connect(run(home.string()).result())
    pump(page.accept_button.isVisible)
    assert "On this device: 1 code." in page.what.text()
    page.accept_button.click()
    pump(lambda: isinstance(a.window.shell.current, SyncPage))
    b.connect(run(home.string()).result())
    pump(lambda: b.issuers == {"GitHub"})
    sync_a = a.window.shell.current
    pump(lambda: sync_a.headline.text() == "In step, live")
    pump(lambda: b.services.sync().status.live)
    code = next(iter(b.services.vault.snapshot.codes))
    apply(b.services, edit(code.id, issuer="Hub"))
    pump(lambda: a.issuers == {"Hub"})
    apply(a.services, add_entries([entry("Bank", GEZD)], synced=True))
    pump(lambda: b.issuers == {"Hub", "Bank"})
    history = b.open(HistoryPage(b.window.desk))
    pump(lambda: len(history.versions) >= 3)
    history.revert_buttons[0].click()
    pump(lambda: "Revert to the version" in b.window.desk.notify.said[-1])
    b.window.findChildren(Dialog)[0].accept_button.click()
    pump(lambda: a.issuers == {"Hub"})
    assert b.issuers == {"Hub"}


def test_a_wrong_key_gets_its_own_sentence(sides, home):
    a, _b = sides
    key = a.services.engine.submit(home.string()).result()
    page = a.connect(key[:-1] + ("q" if key[-1] != "q" else "p"))
    pump(page.error.isVisible)
    assert page.error.text() == "The access key has a wrong or missing character. Copy it again from the dashboard."


@pytest.mark.parametrize(
    ("status", "headline", "look"),
    [
        (SyncStatus(), "off", "muted"),
        (SyncStatus(connected=True), "disabled", "muted"),
        (SyncStatus(connected=True, enabled=True, live=True), "live", "good"),
        (SyncStatus(connected=True, enabled=True), "idle", "good"),
        (SyncStatus(connected=True, enabled=True, waiting=2), "waiting", "warning"),
        (SyncStatus(connected=True, enabled=True, phase="working"), "working", "muted"),
        (SyncStatus(connected=True, enabled=True, error="sync.offline", waiting=1), "offline", "warning"),
        (SyncStatus(connected=True, enabled=True, alarm="sync.integrity.forged"), "alarm", "error"),
    ],
)
def test_one_headline_for_every_situation(status, headline, look):
    state = page_state(status)
    assert (state.headline, state.look) == (headline, look)


def test_a_server_that_lost_changes_offers_repair_and_other_alarms_a_new_try():
    lost = page_state(SyncStatus(connected=True, enabled=True, alarm="sync.server_lost_changes"))
    forged = page_state(SyncStatus(connected=True, enabled=True, alarm="sync.integrity.forged"))
    assert (lost.can_repair, lost.can_retry) == (True, False)
    assert (forged.can_repair, forged.can_retry) == (False, True)
