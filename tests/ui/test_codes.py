"""The list: what it shows, how one searches, copies, and gets the next code."""

from __future__ import annotations

from dataclasses import replace

import pytest
from msgspec.structs import replace as with_fields
from PySide6.QtCore import Qt

from app.otp import registry
from app.services.codes import next_passcode, passcode
from app.settings.sections.appearance import GROUPING, HIDE_CODES, SORT
from app.ui.codes.state import list_state
from app.vault.commands import add_entries, record_use
from tests.kit.demo_codes import demo_entries
from tests.kit.qt import apply


def code_named(services, issuer):
    return next(code for code in services.vault.snapshot.codes if code.issuer == issuer)


def test_a_row_shows_the_code_of_now(filled, services, clock):
    row = filled.row("GitHub")
    assert row.account == "octocat"
    assert row.plain_digits == passcode(code_named(services, "GitHub"), clock.now_ms()).text
    assert row.digits == f"{row.plain_digits[:3]}\u2009{row.plain_digits[3:]}"
    assert row.seconds_left == 25
    assert row.next_digits == ""


def test_the_next_code_shows_in_the_last_ten_seconds(filled, services, clock):
    clock.advance(15.5)
    row = filled.row("GitHub")
    assert row.seconds_left == 10
    assert row.next_digits.replace("\u2009", "") == next_passcode(code_named(services, "GitHub"), clock.now_ms()).text
    clock.advance(9.5)
    assert filled.row("GitHub").plain_digits == row.next_digits.replace("\u2009", "")


def test_pinned_codes_come_first(filled):
    assert filled.names()[:3] == ["Proton", "Amazon", "Contoso Intranet"]
    filled.choose("Steam", "Pin to the top")
    filled.until(lambda: filled.names()[:2] == ["Proton", "Steam"])
    filled.choose("Steam", "Unpin")
    filled.until(lambda: filled.names()[:2] == ["Proton", "Amazon"])


def test_typing_searches_wherever_the_focus_is(filled):
    filled.type("gith")
    assert filled.names() == ["GitHub"]
    filled.press("Escape")
    assert len(filled.names()) == 16
    filled.list_page.more_button.setFocus()
    filled.type("pro")
    assert filled.names()[0] == "Proton"
    assert filled.focus_name() == "Search"


def test_nothing_found_is_said(filled):
    filled.type("zzzzz")
    assert filled.names() == []
    assert filled.sees("Nothing found")


def test_enter_copies_the_first_hit(filled):
    filled.type("disc")
    filled.press("Return")
    assert filled.clipboard() == filled.row("Discord").plain_digits
    assert filled.said()[-1] == "Discord code copied. The clipboard is cleared in 30 seconds."
    assert filled.row("Discord").copied


def test_the_arrows_choose_another_one(filled):
    filled.type("g")
    filled.press("Down")
    second = filled.rows()[1]
    filled.press("Return")
    assert filled.clipboard() == second.plain_digits


def test_a_click_copies(filled):
    filled.click_row("Hetzner")
    assert filled.clipboard() == filled.row("Hetzner").plain_digits


@pytest.mark.parametrize("number", [1, 4])
def test_alt_and_a_digit_copy_the_nth_in_view(filled, number):
    wanted = filled.rows()[number - 1]
    filled.press(f"Alt+{number}")
    assert filled.clipboard() == wanted.plain_digits


def test_alt_counts_from_the_first_row_in_view(filled):
    bar = filled.list_page.list.verticalScrollBar()
    bar.setValue(bar.maximum())
    filled.settle()
    first = filled.list_page.list.visible_ids(1)[0]
    filled.press("Alt+1")
    assert filled.clipboard() == next(row for row in filled.rows() if row.code_id == first).plain_digits


def test_shift_enter_copies_the_next_code(filled, services, clock):
    filled.type("github")
    filled.press("Shift+Return")
    assert filled.clipboard() == next_passcode(code_named(services, "GitHub"), clock.now_ms()).text
    assert filled.said()[-1].startswith("Next GitHub code copied")


def test_copying_is_noted_for_most_used(filled, services):
    filled.click_row("Hetzner")
    code_id = code_named(services, "Hetzner").id
    filled.until(lambda: code_id in services.vault.snapshot.usage)
    assert services.vault.snapshot.usage[code_id].count == 1


def test_a_counted_code_shows_nothing_until_asked(filled):
    row = filled.row("Old VPN token")
    assert row.counted
    assert row.digits == ""


def test_the_counter_is_on_the_disk_before_the_code_shows(filled, services):
    code = code_named(services, "Old VPN token")
    wanted = passcode(code, 0).text
    filled.click_ring("Old VPN token")
    filled.until(lambda: filled.row("Old VPN token").digits != "")
    assert filled.row("Old VPN token").plain_digits == wanted
    assert services.vault.snapshot.by_id[code.id].otp.counter == 13
    filled.click_row("Old VPN token")
    assert filled.clipboard() == wanted
    assert services.vault.snapshot.by_id[code.id].otp.counter == 13
    filled.click_ring("Old VPN token")
    filled.until(lambda: services.vault.snapshot.by_id[code.id].otp.counter == 14)


def test_a_counter_that_is_not_on_the_disk_shows_no_code(filled, services, tmp_path):
    code = code_named(services, "Old VPN token")
    away = (tmp_path / "home").rename(tmp_path / "away")
    (tmp_path / "home").write_bytes(b"")  # where the folder was: nothing can be saved
    for _ in range(2):
        said = len(filled.said())
        filled.click_ring("Old VPN token")
        filled.until(lambda before=said: len(filled.said()) > before)
        assert filled.row("Old VPN token").digits == ""
    assert services.vault.snapshot.by_id[code.id].otp.counter == 13
    (tmp_path / "home").unlink()
    away.rename(tmp_path / "home")
    filled.click_ring("Old VPN token")
    filled.until(lambda: filled.row("Old VPN token").digits != "")
    assert filled.row("Old VPN token").plain_digits == passcode(code, 0).text
    assert services.vault.snapshot.by_id[code.id].otp.counter == 13


def test_a_click_on_a_counted_code_makes_and_copies_it(filled, services):
    wanted = passcode(code_named(services, "Old VPN token"), 0).text
    filled.click_row("Old VPN token")
    filled.until(lambda: filled.clipboard() == wanted)


@pytest.mark.parametrize("keep", [False, True])
def test_a_pin_that_is_not_kept_is_asked_for(filled, services, keep, clock):
    assert filled.row("Router").problem == "otp.pin_missing"
    filled.click_row("Router")
    assert filled.dialog() is not None
    filled.field("PIN").setText("1234")
    filled.dialog().keep.setChecked(keep)
    filled.click("Continue")
    code = code_named(services, "Router")
    wanted = registry.passcode(replace(code.otp, pin="1234"), clock.now_ms() / 1000).text
    assert filled.clipboard() == wanted
    assert filled.row("Router").plain_digits == wanted
    filled.until(lambda: code_named(services, "Router").otp.pin == ("1234" if keep else None))


def test_hidden_codes_show_when_pointed_at(filled):
    settings = filled.window.desk.settings
    settings.put(HIDE_CODES, value=True)
    filled.until(lambda: filled.row("GitHub").hidden)
    assert filled.row("GitHub").digits == "•••\u2009•••"
    filled.point_at("GitHub")
    assert not filled.row("GitHub").hidden
    assert filled.row("GitLab").hidden
    filled.click_row("GitLab")
    assert filled.clipboard() == filled.row("GitLab").plain_digits


def test_digits_can_be_grouped_otherwise(filled):
    filled.window.desk.settings.put(GROUPING, "pairs")
    filled.until(lambda: filled.row("GitHub").digits.count("\u2009") == 2)
    filled.window.desk.settings.put(GROUPING, "none")
    filled.until(lambda: "\u2009" not in filled.row("GitHub").digits)


def test_most_used_first_does_not_jump_under_the_hand(filled, services):
    filled.window.desk.settings.put(SORT, "most_used")
    filled.until(lambda: services.vault.snapshot.settings.get("appearance.sort") == "most_used")
    filled.settle()
    before = filled.names()
    filled.click_row(before[5])
    filled.until(lambda: services.vault.snapshot.usage)
    filled.settle()
    assert filled.names() == before
    filled.type("a")
    filled.press("Escape")
    assert filled.names()[1] == before[5]


def test_last_used_first(filled, services):
    apply(services, record_use(code_named(services, "Steam").id))
    filled.window.desk.settings.put(SORT, "last_used")
    filled.until(lambda: filled.names()[1] == "Steam")


def test_own_order_by_keys(filled, services):
    filled.window.desk.settings.put(SORT, "own")
    filled.until(lambda: filled.list_page.model.movable)
    before = filled.names()
    filled.press("Down")
    filled.press("Down")
    filled.press("Alt+Down")
    filled.until(lambda: filled.names() != before)
    assert filled.names()[1:3] == [before[2], before[1]]
    assert filled.list_page.list.current_id() == filled.rows()[2].code_id


def test_own_order_by_dragging(filled):
    filled.window.desk.settings.put(SORT, "own")
    filled.until(lambda: filled.list_page.model.movable)
    page = filled.list_page
    before = filled.names()
    data = page.model.mimeData([page.model.index(1)])
    page.model.dropMimeData(data, page.model.supportedDropActions(), 5, 0, page.model.index(-1))
    filled.until(lambda: filled.names() != before)
    assert filled.names()[1:6] == [*before[2:5], before[1], before[5]]


def test_two_sections_when_some_codes_are_synced(filled, services):
    assert not filled.list_page.section.isVisible()
    page = filled.list_page
    snapshot = services.vault.snapshot
    synced = tuple(with_fields(code, synced=True) if code.issuer == "Steam" else code for code in snapshot.codes)
    state = list_state(replace(snapshot, codes=synced), list(range(len(synced))), query="", group=None)
    assert state.has_sections
    assert state.rows.count(None) == 1
    page.model.show(replace(snapshot, codes=synced), state)
    page._show_surroundings(state, snapshot)
    assert page.section.text() == "On this device"
    line = page.model.index(state.rows.index(None))
    assert page.model.data(line) == "Synced"
    assert not page.model.flags(line)


def test_each_row_is_readable_for_a_screen_reader(filled):
    model = filled.list_page.model
    row = model.row_of(filled.row("GitHub").code_id)
    said = model.data(model.index(row), Qt.ItemDataRole.AccessibleTextRole)
    digits = " ".join(filled.row("GitHub").plain_digits)
    assert said == f"GitHub, octocat, code {digits}, 25 seconds left"


def test_every_row_is_of_one_height_and_paints(filled, clock):
    heights = {filled.list_page.list.sizeHintForRow(row) for row in range(filled.list_page.model.rowCount())}
    assert len(heights) == 1
    assert not filled.window.grab().isNull()
    clock.advance(21)
    assert not filled.window.grab().isNull()


def test_nothing_ticks_while_the_list_is_not_seen(filled):
    ticker = filled.window.desk.ticker
    assert ticker.running
    filled.window.hide()
    filled.settle()
    assert not ticker.running
    filled.window.show()
    filled.settle()
    assert ticker.running
    filled.open_more("About 4OTP")
    assert not ticker.running
    filled.go_home()
    assert ticker.running


def test_ten_thousand_codes_are_only_computed_where_seen(filled, services):
    entries = [entry for entry, _group in demo_entries()[:10]] * 1000
    apply(services, add_entries(entries))
    filled.settle()
    assert filled.list_page.model.rowCount() == 10_016
    asked = []
    model = filled.list_page.model
    before = model.row_state
    model.row_state = lambda row: (asked.append(row), before(row))[1]
    filled.window.grab()
    del model.row_state
    assert 0 < len(set(asked)) < 20
