"""*Health* and the clock's warning, as a person sees them."""

from __future__ import annotations

from app.services.clock_check import ClockCheck
from app.settings.sections.clock import CORRECT_CODES
from app.ui.health.page import HealthPage


class Server:
    """Answers with its own time."""

    def __init__(self, clock, ahead_ms):
        self.clock, self.ahead_ms = clock, ahead_ms

    async def server_time_ms(self):
        return self.clock.now_ms() + self.ahead_ms


def health(desktop):
    desktop.window.pages.open("health", "")
    desktop.settle()
    page = desktop.window.shell.current
    assert isinstance(page, HealthPage)
    return page


def test_a_missing_backup_is_named_and_leads_to_the_backup_page(filled):
    page = health(filled)
    assert [finding.code for finding in page.findings] == ["health.no_backup"]
    page.action_buttons[0].click()
    filled.settle()
    assert filled.window.shell.current is not page


def test_an_empty_vault_is_well(desktop):
    page = health(desktop)
    assert page.findings == ()
    assert page.empty.isVisible()


def test_a_clock_that_is_off_is_said_and_codes_are_corrected_when_agreed(filled, services, clock):
    check = services.clock_check
    measured = ClockCheck(clock, Server(clock, 60_000))
    state = services.engine.submit(measured.measure()).result()
    check.state = state
    check.changed.emit(state)
    filled.settle()
    bars = filled.window.banners.texts()
    assert bars["clock"] == "The clock of this computer is 60 seconds slow. Codes may be refused."
    assert filled.window.desk.offset_ms == 0
    filled.window.desk.settings.put(CORRECT_CODES, True)
    filled.until(lambda: filled.window.desk.offset_ms == 60_000)
    assert "Codes are corrected" in filled.window.banners.texts()["clock"]
    check.state = type(state)(offset_ms=0)
    check.changed.emit(check.state)
    filled.until(lambda: "clock" not in filled.window.banners.texts())
    assert filled.window.desk.offset_ms == 0
