"""Every language on a phone's and a desktop's screen: nothing is wider than its place, and nothing is cut.

The pages that need no cryptography are opened without JavaScript, as they are and with everything unfolded that they
hold for later. The language comes from the browser until it is chosen in the settings.
"""

from __future__ import annotations

import pytest
from playwright.sync_api import expect

from server.services.letters import is_right_to_left
from server.services.texts import languages, locale_of, texts
from server.web.render import render
from tests.kit.asset_server import asset_server
from tests.kit.dashboard_person import Person
from tests.kit.dashboard_samples import sample_page, samples
from tests.kit.mail_catcher import code_in
from tests.kit.page_looks import SCREENS, TWO_VIEWS, UNFOLD, fits, keep_picture, look, on_screen

pytestmark = pytest.mark.xdist_group("browser")
# On a wide screen only what stands side by side can be too wide.
WIDE = ("sign-in-error", "dashboard", "general", "two-factor-setup")


def pages(language):
    """Name to page of every sample."""
    words = samples(texts(language).gettext)
    return {name: render(template, sample_page(language), values) for name, (template, values) in words.items()}


@pytest.fixture(scope="module")
def still(browser):
    """Shows pages without JavaScript, on a phone's and a desktop's screen."""
    shown: dict[str, tuple[bytes, str]] = {}
    with asset_server(shown) as (origin, _), browser.new_context(java_script_enabled=False) as context:
        screens = {name: context.new_page() for name in SCREENS}
        for name, page in screens.items():
            on_screen(page, name)

        def show(screen, html):
            shown["/page"] = (html.encode(), "text/html; charset=utf-8")
            screens[screen].goto(f"{origin}/page")  # until the style sheets are there
            return screens[screen]

        yield show


@pytest.mark.parametrize("language", languages())
def test_no_page_is_cut(still, language):
    found = []
    for name, html in pages(language).items():
        for screen in SCREENS if name in WIDE else ("phone",):
            page = still(screen, html)
            keep_picture(page, f"60-{language}-{name}-{screen}")
            page.evaluate(UNFOLD)
            found += fits(page, f"{name}, {screen}")
    assert found == []


def choose(person, language):
    """In the settings, whatever language they are in."""
    person.go("/settings")
    person.page.locator("#locale").select_option(language)
    person.page.locator("form[action='/settings/display'] button.primary").click()
    is_in(person, language)


def is_in(person, language):
    html = person.page.locator("html")
    expect(html).to_have_attribute("lang", locale_of(language).replace("_", "-"))
    expect(html).to_have_attribute("dir", "rtl" if is_right_to_left(language) else "ltr")


def press(page, which):
    page.locator(which).locator("visible=true").first.click()


def test_the_page_that_encrypts_is_not_cut(person):
    person.sign_in_by_link()
    found = []
    for language in languages():
        choose(person, language)
        person.go("/protect")
        expect(person.page.locator("#generated-words")).not_to_be_empty()
        for screen in SCREENS:
            on_screen(person.page, screen)
            found += fits(person.page, f"{language}, {screen}")
    assert found == []


def test_opened_pages_are_whole_and_accessible(person):
    """In the two languages with the longest words, and from right to left."""
    person.sign_in_by_link()
    person.protect()
    page, found = person.page, []
    for language, views in {"de": (("phone", "light"),), "el": TWO_VIEWS, "ar": TWO_VIEWS}.items():
        choose(person, language)
        for name in ("", "/two-factor", "/sessions", "/passphrase", "/activity", "/data"):
            person.go(f"/settings{name}")
            found += look(page, f"70-{language}-settings{name.replace('/', '-')}", views[-1:])
        person.go("/keys")
        found += look(page, f"71-{language}-keys-locked", views[-1:])
        press(page, "[data-unlock]")
        found += look(page, f"72-{language}-unlock", views[-1:])
        page.locator("#unlock-passphrase").fill(person.passphrase)
        page.locator("#unlock-go").click()
        expect(page.locator("#keys-locked")).to_be_hidden()  # the rows are drawn anew with their names
        press(page, "[data-do=reveal]")
        expect(page.locator("output[data-field=string]").locator("visible=true")).to_be_visible()
        found += look(page, f"73-{language}-revealed", views)
        press(page, "[data-do=delete]")
        found += look(page, f"74-{language}-delete", views)
        page.locator("#delete-cancel").click()
        press(page, "[data-tab=history]")
        found += look(page, f"75-{language}-history", views)
        press(page, "[data-do=show]")
        found += look(page, f"76-{language}-version", views)
        page.locator("#version-cancel").click()
        press(page, "[data-tab=devices]")
        found += look(page, f"77-{language}-devices", views[-1:])
        press(page, "[data-tab=start]")
        found += look(page, f"78-{language}-start", views)
    assert found == []


def test_codes_and_addresses_run_from_left_to_right_in_arabic(person):
    person.sign_in_by_link()
    person.protect()
    choose(person, "ar")
    person.go("/keys")
    press(person.page, "[data-do=reveal]")
    person.page.locator("#unlock-passphrase").fill(person.passphrase)
    person.page.locator("#unlock-go").click()
    key = person.page.locator("output[data-field=string]").locator("visible=true")
    expect(key).to_have_css("direction", "ltr")
    expect(person.page.locator("footer bdi")).to_have_attribute("dir", "ltr")
    expect(person.page.locator("footer bdi")).to_have_text(person.email)


def test_the_language_of_the_browser_until_another_is_chosen(service, browser):
    with browser.new_context(locale="el-GR") as context:
        person = Person(context, service.origin, service.box, "ada@example.org")
        person.go("/login")
        is_in(person, "el")
        person.page.locator("#email").fill(person.email)
        person.page.locator("main form button").click()
        mail = service.box.wait(texts("el").gettext("Sign in to 4OTP Sync"))
        person.page.locator("#code").fill(code_in(mail))
        person.page.locator("main form button.primary").click()
        expect(person.page.locator("nav.tabs")).to_be_visible()
        is_in(person, "el")
        choose(person, "ar")
    with browser.new_context(locale="el-GR") as context:
        elsewhere = Person(context, service.origin, service.box, "ada@example.org")
        elsewhere.go("/login")
        is_in(elsewhere, "el")
        elsewhere.page.locator("#email").fill(person.email)
        elsewhere.page.locator("main form button").click()
        mail = service.box.wait(texts("ar").gettext("Sign in to 4OTP Sync"))
        elsewhere.page.locator("#code").fill(code_in(mail))
        elsewhere.page.locator("main form button.primary").click()
        expect(elsewhere.page.locator("nav.tabs")).to_be_visible()
        is_in(elsewhere, "ar")
