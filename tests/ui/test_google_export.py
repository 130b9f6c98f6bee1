"""Codes shown as Google Authenticator's QR codes: chosen, named where they do not fit, read back from the screen."""

from __future__ import annotations

import pytest

from app.otp import migration
from app.otp.base import Entry, OtpParameters
from app.qr.pixels import Layout, pixels
from app.services.scanning import texts_in
from app.ui.scan.google_export import ChooseForGooglePage, ShowForGooglePage
from app.vault.commands import add_entries
from tests.kit.qt import PASSWORD, apply


@pytest.fixture
def codes(desktop, services):
    """23 codes that fit, and two that do not."""
    entries = [
        Entry(otp=OtpParameters(type="totp", secret=f"GEZDGNBVGY3TQO{chr(65 + n)}Q"), issuer=f"Site {n:02}")
        for n in range(23)
    ]
    minute = OtpParameters(type="totp", secret="JBSWY3DPEHPK3PXP", period_seconds=60)
    seven = OtpParameters(type="totp", secret="JBSWY3DPEHPK3PXA", digits=7)
    entries += [Entry(otp=minute, issuer="Minute"), Entry(otp=seven, issuer="Seven")]
    apply(services, add_entries(entries))
    desktop.settle()
    return desktop


def opened(desktop):
    desktop.window.desk.hooks.google_export()
    desktop.settle()
    assert isinstance(desktop.page, ChooseForGooglePage)
    return desktop.page


def shown_text(desktop):
    """What a phone reads off the screen."""
    image = desktop.window.grab().toImage().convertToFormat(desktop.window.grab().toImage().Format.Format_RGB32)
    source = pixels(image.constBits(), image.width(), image.height(), Layout.BGRA, image.bytesPerLine())
    return texts_in(source)[0]


def test_all_codes_are_shown_ten_at_a_time_after_the_password(codes):
    page = opened(codes)
    assert codes.sees("2 codes cannot go along: Minute, Seven")
    assert "30 seconds only" in page.list.item(0).text()
    codes.click("Show QR codes of 23 codes")
    assert not isinstance(codes.page, ShowForGooglePage)
    codes.give_password(PASSWORD)
    codes.until(lambda: isinstance(codes.page, ShowForGooglePage))
    collector = migration.Collector()
    for number in (1, 2, 3):
        assert codes.sees(f"QR code {number} of 3")
        collector.add(migration.parse(shown_text(codes)))
        codes.click("Done" if number == 3 else "Next")
    assert collector.is_complete
    assert {entry.issuer for entry in collector.entries} == {f"Site {n:02}" for n in range(23)}
    assert codes.screen == "4OTP"


def test_a_selection(codes):
    page = opened(codes)
    page.all_box.click()
    assert not page.show_button.isEnabled()
    items = page._items()
    items[3].setCheckState(items[3].checkState().Checked)
    codes.click("Show QR codes of 1 code")
    codes.give_password(PASSWORD)
    codes.until(lambda: isinstance(codes.page, ShowForGooglePage))
    assert [entry.issuer for entry in migration.parse(shown_text(codes)).entries] == ["Site 03"]


def test_a_group(filled):
    page = opened(filled)
    everything = len(page.chosen())
    work = next(chip for chip in page.groups.chips() if chip.accessibleName() == "Work")
    work.click()
    assert 0 < len(page.chosen()) < everything
    group = next(group.id for group in filled.window.desk.groups if group.name == "Work")
    assert {code.group for code in page.chosen()} == {group}


def test_it_goes_by_itself(codes):
    opened(codes)
    codes.click("Show QR codes of 23 codes")
    codes.give_password(PASSWORD)
    codes.until(lambda: isinstance(codes.page, ShowForGooglePage))
    codes.page._timer.timeout.emit()
    assert codes.screen == "4OTP"


def test_the_export_page_leads_here(codes):
    codes.window.pages.open("backup")
    codes.open_row("Export")
    codes.open_row("To Google Authenticator")
    assert isinstance(codes.page, ChooseForGooglePage)
