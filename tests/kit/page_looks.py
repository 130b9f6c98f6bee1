"""Looks at a page as it stands: on a phone's and a desktop's screen, light and dark, what is cut and what axe finds.

With FOUROTP_SCREENSHOTS=folder the pages are saved there as pictures.
"""

from __future__ import annotations

import os
from collections.abc import Iterable
from itertools import product
from pathlib import Path

from playwright.sync_api import Page

SCREENS = {"desktop": (1180, 800), "phone": (360, 740)}
# Screen and scheme: all four, or two that show each once.
EVERY_VIEW = tuple(product(SCREENS, ("light", "dark")))
TWO_VIEWS = (("desktop", "light"), ("phone", "dark"))
AXE = (Path(__file__).parents[1] / "vectors" / "axe" / "axe-4.14.1.min.js").read_text(encoding="utf-8")
RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]

# What is wider than the screen, hidden by its own box, out of the box that it is painted on, or cut in a list's field.
CUT = """() => {
  const found = [], root = document.documentElement, screen = root.clientWidth;
  const say = (what, e) => found.push(
    `${what}: <${e.tagName.toLowerCase()}${e.id ? "#" + e.id : ""}> ${e.textContent.trim().slice(0, 60)}`);
  const pen = document.createElement("canvas").getContext("2d");
  const beyond = (inner, left, right) => inner.width > 0 && (inner.left < left - 1 || inner.right > right + 1);
  if (root.scrollWidth > screen) found.push(`the page is ${root.scrollWidth - screen} px too wide`);
  for (const e of document.body.querySelectorAll("*")) {
    if (e.closest(".skip, .visually-hidden, option, script, noscript:empty, svg") || !e.checkVisibility()) continue;
    const style = getComputedStyle(e);
    if (e.localName === "select") {
      pen.font = style.font;
      const text = e.selectedOptions[0]?.text ?? "";
      const free = e.clientWidth - parseFloat(style.paddingLeft) - parseFloat(style.paddingRight) - 20;
      if (pen.measureText(text).width > free) say(`"${text}" does not fit`, e);
    } else if (e.localName !== "input") {
      if (style.overflowX !== "visible" && e.scrollWidth > e.clientWidth + 1) say("cut at its side", e);
      if (["hidden", "clip"].includes(style.overflowY) && e.scrollHeight > e.clientHeight + 1) say("cut below", e);
    }
    const box = e.closest("button, .button, .badge, .notice, .secret, .tabs a, .sub a, li, .card, dialog, .page, .top, .foot");
    const { left, right } = box?.getBoundingClientRect() ?? { left: 0, right: screen };
    for (const node of e.childNodes) {
      if (node.nodeType !== Node.TEXT_NODE || !node.data.trim()) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      if ([...range.getClientRects()].some((r) => beyond(r, 0, screen) || beyond(r, left, right))) say("out of its box", e);
    }
  }
  return found;
}"""

# Everything that a page holds for later, at once: panels, dialogs, rows of lists, what is hidden until unlocked.
UNFOLD = """() => {
  for (const template of document.querySelectorAll("template")) {
    document.getElementById(`${template.id}s`)?.append(template.content.cloneNode(true));
  }
  for (const e of document.querySelectorAll("[hidden]")) e.hidden = false;
  for (const e of document.querySelectorAll("details")) e.open = true;
  for (const e of document.querySelectorAll("dialog")) e.show();
}"""


def fits(page: Page, name: str) -> list[tuple[str, ...]]:
    """What is cut on the screen as it is."""
    return [(name, cut) for cut in page.evaluate(CUT)]


def look(page: Page, name: str, views: Iterable[tuple[str, str]] = EVERY_VIEW) -> list[tuple[str, ...]]:
    """What is cut or not accessible in any of the views."""
    found: list[tuple[str, ...]] = []
    for screen, scheme in views:
        on_screen(page, screen)
        page.emulate_media(color_scheme=scheme)  # type: ignore[arg-type]  # one of the two
        found += fits(page, f"{name}, {screen}")
        page.evaluate(AXE)
        results = page.evaluate("(rules) => axe.run({runOnly: rules})", RULES)
        assert len(results["passes"]) > 10
        found += [
            (name, screen, scheme, broken["id"], str([node["target"] for node in broken["nodes"]]))
            for broken in results["violations"]
        ]
        keep_picture(page, f"{name}-{scheme}-{screen}")
    on_screen(page, "desktop")
    return found


def on_screen(page: Page, screen: str) -> None:
    width, height = SCREENS[screen]
    page.set_viewport_size({"width": width, "height": height})


def keep_picture(page: Page, name: str) -> None:
    """Of the whole page, when pictures are asked for."""
    if folder := os.environ.get("FOUROTP_SCREENSHOTS"):
        page.screenshot(path=f"{folder}/{name}.png", full_page=True)
