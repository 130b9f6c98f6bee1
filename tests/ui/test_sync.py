"""Two windows on one real sync server: connected through the page, in step, reverted, disconnected."""

from __future__ import annotations

import re
from pathlib import Path

import pyotp
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit

from app.core.errors import AppError
from app.core.later import Later
from app.services.proxy import proxy_of
from app.services.sync_status import SyncStatus
from app.settings.sections.network import PROXY, PROXY_ADDRESS, PROXY_PASSWORD, PROXY_USER
from app.sync.alarms import pauses_sync
from app.ui.codes.menu import CodeMenu
from app.ui.settings_pages.network import NetworkPage
from app.ui.sync.connect_page import ConnectPage
from app.ui.sync.history_page import HistoryPage
from app.ui.sync.outside import Surroundings
from app.ui.sync.page import SyncPage
from app.ui.sync.state import page_state
from app.ui.text import sync_errors
from app.ui.text.sync_errors import sync_sentence
from app.ui.widgets.dialog import Dialog
from app.vault.commands import add_entries, edit
from tests.kit.entries import entry
from tests.kit.qt import PASSWORD, apply, close_window, make_services, open_window, pump, settle
from tests.kit.sync_home import RealHome
from tests.kit.sync_process import serving_process

CODES = re.findall(r'"(sync\.[a-z_.]+)":', Path(sync_errors.__file__).read_text(encoding="utf-8"))
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


def test_without_a_key_the_way_back_asks_one_thing_after_the_other(sides, home):
    """SYNC.md 8.3 by the keyboard: mail, code, second factor, passphrase; each mistake is said and can be made good."""
    a, b = sides
    run = a.services.engine.submit
    apply(a.services, add_entries([entry("GitHub", JBSW)]))
    page = a.connect(run(home.string()).result())
    pump(page.accept_button.isVisible)
    page.accept_button.click()
    pump(lambda: a.services.sync().status.live)
    started = run(home.browser.ok("POST", "/account/2fa/start", {"name": "phone"})).result().json()
    code = pyotp.TOTP(started["secret"].replace(" ", "")).now()
    confirmed = run(home.browser.ok("POST", "/account/2fa/confirm", {"code": code, "mail_codes": False})).result()
    backup_code = confirmed.json()["backup_codes"][0]

    b.window.pages.open("sync", "")
    settle()
    b.window.shell.current.restore_row.click()
    settle()
    page = b.window.shell.current

    def answer(field, text):
        field.setText(text)
        QTest.keyClick(field, Qt.Key.Key_Return)

    assert b.window.focusWidget() is page.email
    page.server.setText(home.process.url)
    answer(page.email, home.email)
    pump(page.code.isVisible)
    run(home.process.said(r"\b([0-9A-Z]{4}-[0-9A-Z]{4})\b")).result()
    answer(page.code, "AAAA-AAAA")
    pump(page.error.isVisible)
    assert page.error.text() == sync_sentence("sync.code_wrong")
    page.again_button.click()
    assert page.email.text() == home.email
    page.go_button.click()
    pump(page.code.isVisible)
    assert page.code.text() == ""
    mailed = run(home.process.said(r"\b([0-9A-Z]{4}-[0-9A-Z]{4})\b")).result().group(1)
    answer(page.code, mailed)
    pump(page.second.isVisible)
    answer(page.second, "aaaa-bbbb-cc")
    pump(page.error.isVisible)
    answer(page.second, backup_code)
    pump(page.secret.isVisible)
    page.secret.line.setText("not the passphrase at all")
    page.go_button.click()
    pump(page.error.isVisible)
    assert page.error.text() == sync_sentence("sync.passphrase_wrong")
    assert b.issuers == set()
    page.secret.line.setText(home.owner.passphrase)
    page.go_button.click()
    pump(lambda: b.issuers == {"GitHub"})


def test_enter_pressed_again_and_again_connects_once(sides, home):
    a = sides[0]
    run = a.services.engine.submit
    apply(a.services, add_entries([entry("GitHub", JBSW)]))
    page = a.connect(run(home.string()).result())
    for _ in range(3):
        QTest.keyClick(page.key, Qt.Key.Key_Return)
        settle()
    assert not [each for each in a.window.findChildren(Dialog) if each.isVisible()]
    pump(page.accept_button.isVisible)
    page.accept_button.click()
    page.accept_button.click()
    pump(lambda: a.services.sync().status.live)
    assert len(run(home.browser.ok("GET", "/devices")).result().json()) == 1


async def test_a_sync_that_breaks_at_the_end_keeps_nothing_from_being_saved(tmp_path):
    services = make_services(tmp_path / "home")

    class Broken:
        async def finish(self):
            raise RuntimeError("a fault of ours")

    services = services._replace(sync=Later(Broken))
    services.sync()
    await services.vault.create(PASSWORD)
    await services.vault.apply(add_entries([entry("GitHub", JBSW)]))
    with pytest.raises(RuntimeError):
        await services.close()
    assert services.vault.status().state == "locked"
    services.engine.stop()


def test_the_sync_check_shows_the_same_words_on_both(sides, home):
    shown = []
    for side in sides:
        side.connect(sides[0].services.engine.submit(home.string()).result())
        pump(lambda side=side: side.services.sync().status.live)
        side.window.shell.home()
        side.window.pages.open("sync", "")
        settle()
        row = side.window.shell.current.check_row
        before = row.accessibleDescription()
        row.click()
        pump(lambda row=row, before=before: row.accessibleDescription() != before)
        shown.append(row.accessibleDescription())
    assert len(shown[0].split()) == 6
    assert shown[0] == shown[1]


def test_a_proxy_is_chosen_and_its_address_looked_at(sides):
    side = sides[0]
    side.window.pages.open("sync", "")
    settle()
    side.window.shell.current.proxy_row.click()
    settle()
    page = side.window.shell.current
    assert isinstance(page, NetworkPage)
    assert not page.form.fields[PROXY_ADDRESS.key].isVisible()
    box = page.form.inputs[PROXY.key]
    box.setCurrentIndex(box.findData("own"))
    pump(page.form.fields[PROXY_ADDRESS.key].isVisible)
    line = page.form.inputs[PROXY_ADDRESS.key]
    for text, said in (("gopher://x", "The proxy's address cannot be used."), ("http://erika:geheim@host:8080", "")):
        line.setText(text)
        line.editingFinished.emit()
        pump(
            lambda said=said: (
                page.form.fields[PROXY_ADDRESS.key].error().startswith(said or "")
                and (said or line.text() == "http://host:8080")
            )
        )
    assert page.form.inputs[PROXY_USER.key].text() == "erika"
    assert page.form.inputs[PROXY_PASSWORD.key].echoMode() == QLineEdit.EchoMode.Password
    chosen = proxy_of(side.services.vault)()
    assert (chosen.kind, chosen.url) == ("own", "http://erika:geheim@host:8080")
    file = side.services.paths.config / "settings.json"
    assert not file.exists() or "geheim" not in file.read_text()


def test_a_sleep_another_network_and_a_hidden_window_reach_the_sync(sides, home):
    side = sides[0]
    side.connect(side.services.engine.submit(home.string()).result())
    pump(lambda: side.services.sync().status.live)
    around = side.window.findChild(Surroundings)
    service = side.services.sync()
    lines = []
    service.changed.subscribe(lambda status: lines.append(status.live))
    side.services.clock.advance(20)
    around.look()
    settle()
    assert lines == [], "twenty seconds are no sleep"
    for happened in (lambda: (side.services.clock.advance(3600), around.look()), around.network_changed):
        lines.clear()
        happened()
        pump(lambda: False in lines and lines[-1])
    for hide, visible in ((side.window.hide, False), (side.window.show, True)):
        hide()
        pump(lambda visible=visible: service._visible is visible)


def test_codes_move_and_are_copied_between_this_device_and_sync(sides, home):
    a, b = sides
    string = a.services.engine.submit(home.string()).result()
    apply(a.services, add_entries([entry("GitHub", JBSW), entry("Bank", GEZD)]))
    page = a.connect(string)
    pump(page.accept_button.isVisible)
    page.none_choice.click()
    page.accept_button.click()
    pump(lambda: a.services.sync().status.live)
    b.connect(string)
    pump(lambda: b.services.sync().status.live)
    a.window.shell.home()
    codes = a.window.shell.current

    def choose(issuer, synced, text):
        found = [c for c in a.services.vault.snapshot.codes if c.issuer == issuer and c.synced == synced]
        menu = CodeMenu(a.window.desk, codes.actions_on_codes, found[0], lambda _name, _id: None, codes)
        next(action for action in menu.actions() if action.text().startswith(text)).trigger()
        menu.deleteLater()
        settle()

    def places():
        return sorted((code.issuer, code.synced) for code in a.services.vault.snapshot.codes)

    choose("GitHub", False, "Move to sync")
    pump(lambda: b.issuers == {"GitHub"})
    pump(lambda: places() == [("Bank", False), ("GitHub", True)])
    pump(lambda: codes.model.state.has_sections)
    choose("Bank", False, "Copy to sync")
    pump(lambda: b.issuers == {"GitHub", "Bank"})
    assert places() == [("Bank", False), ("Bank", True), ("GitHub", True)]
    choose("GitHub", True, "Keep on this device only")
    a.window.findChildren(Dialog)[-1].accept_button.click()
    pump(lambda: b.issuers == {"Bank"})
    assert places() == [("Bank", False), ("Bank", True), ("GitHub", False)]
    choose("Bank", True, "Copy to this device")
    pump(lambda: places() == [("Bank", False), ("Bank", False), ("Bank", True), ("GitHub", False)])
    assert b.issuers == {"Bank"}


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


ALARMS = sorted(code for code in CODES if pauses_sync(AppError(code)))


@pytest.mark.parametrize("code", ALARMS)
def test_every_alarm_has_its_text_and_a_way_out(code, application):
    state = page_state(SyncStatus(connected=True, enabled=True, alarm=code, waiting=1))
    assert (state.headline, state.look) == ("alarm", "error")
    assert state.can_repair or state.can_retry
    assert SyncStatus(connected=True, enabled=True, alarm=code).needs_user
    said = sync_sentence(code)
    assert said, code
    kept = ("Your codes are as they were", "Codes stay here", "Nothing was changed here", "then repair here")
    assert any(words in said for words in kept), said


def test_the_alarms_were_found():
    assert len(ALARMS) >= 17
    assert {"sync.server_lost_changes", "sync.key_revoked", "sync.integrity.keys_differ"} <= set(ALARMS)
