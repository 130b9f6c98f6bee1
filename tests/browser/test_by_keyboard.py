"""The dashboard by keyboard: Tab reaches whatever can be used on a page, and shows where it is."""

from __future__ import annotations

import pytest

from tests.browser.test_languages import WIDE, pages
from tests.kit.asset_server import asset_server
from tests.kit.page_looks import SCREENS, UNFOLD, on_screen

pytestmark = pytest.mark.xdist_group("browser")

# Numbers everything that can be used, and remembers how it looks without the focus; of radio buttons one stands for all.
NUMBER = """() => {
  document.activeElement?.blur();
  window.looks = (e) => { const s = getComputedStyle(e);
    return [s.outlineStyle, s.outlineWidth, s.outlineColor, s.boxShadow, s.borderColor, s.backgroundColor].join(); };
  window.before = new Map();
  const groups = new Set();
  for (const e of document.querySelectorAll("a[href], button, input, select, textarea, summary, [tabindex='0']")) {
    if (!e.checkVisibility({visibilityProperty: true}) || e.matches(":disabled, [type=hidden]") || e.closest("[inert]")) continue;
    if (e.type === "radio" && groups.has(e.name)) continue;
    if (e.type === "radio") groups.add(e.name);
    window.before.set(e, window.looks(e));
  }
  return window.before.size;
}"""
AT = """() => {
  const e = document.activeElement;
  if (!e || e === document.body) return null;
  let chosen = e;
  if (e.type === "radio") chosen = [...window.before.keys()].find((o) => o.type === "radio" && o.name === e.name) ?? e;
  const known = window.before.get(chosen), there = e.getBoundingClientRect();
  window.before.delete(chosen);
  return {
    name: `<${e.localName}${e.id ? "#" + e.id : ""}> ${(e.innerText || e.value || "").trim().slice(0, 40)}`,
    seen: known === undefined || known !== window.looks(e),
    inside: there.bottom > 0 && there.top < innerHeight && there.right > 0 && there.left < innerWidth,
  };
}"""
LEFT = """() => [...window.before.keys()].map(
  (e) => `<${e.localName}${e.id ? "#" + e.id : ""}> ${(e.innerText || e.value || "").trim().slice(0, 40)}`)"""


def walked(page) -> list[str]:
    """What is wrong, in words for whoever mends it."""
    count, troubles = page.evaluate(NUMBER), []
    for _ in range(count + 5):
        page.keyboard.press("Tab")
        at = page.evaluate(AT)
        if at is None:
            continue
        if not at["seen"]:
            troubles.append(f"{at['name']}: the focus is not to be seen")
        if not at["inside"]:
            troubles.append(f"{at['name']}: the focus is outside the screen")
    return [*dict.fromkeys(troubles)] + [f"{name}: Tab does not reach it" for name in page.evaluate(LEFT)]


@pytest.fixture(scope="module")
def shown(browser):
    """Shows a page without JavaScript, with all that it holds for later unfolded."""
    served: dict[str, tuple[bytes, str]] = {}
    with asset_server(served) as (origin, _), browser.new_context(java_script_enabled=False) as context:

        def show(screen, html):
            served["/page"] = (html.encode(), "text/html; charset=utf-8")
            page = context.new_page()
            on_screen(page, screen)
            page.goto(f"{origin}/page")
            page.evaluate(UNFOLD)
            return page

        yield show


def test_tab_reaches_everything_and_shows_where_it_is(shown):
    found = []
    for name, html in pages("en").items():
        for screen in SCREENS if name in WIDE else ("desktop",):
            page = shown(screen, html)
            found += [f"{name}, {screen}: {trouble}" for trouble in walked(page)]
            page.close()
    assert found == []


@pytest.mark.parametrize(
    ("broken", "trouble"),
    [
        ("e => e.tabIndex = -1", "<button> Two: Tab does not reach it"),
        ("e => e.style.outline = 'none'", "<button> Two: the focus is not to be seen"),
        (
            "e => { e.style.position = 'fixed'; e.style.left = '-900px' }",
            "<button> Two: the focus is outside the screen",
        ),
    ],
)
def test_the_check_finds_what_is_wrong(shown, broken, trouble):
    page = shown("desktop", "<!doctype html><title>x</title><button>One</button><button>Two</button>")
    assert walked(page) == []
    page.locator("button").last.evaluate(broken)
    assert walked(page) == [trouble]
    page.close()
