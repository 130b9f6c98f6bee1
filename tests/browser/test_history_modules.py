"""What the history says of a long commit, and how a revert of much is cut: the dashboard's modules in a real browser."""

from __future__ import annotations

import json

import pytest

from server.services.texts import texts
from server.web.script_texts import script_texts
from tests.kit.asset_server import asset_server

TEXTS = json.dumps(script_texts("en", texts("en")))
PAGE = f'<!doctype html><html lang="en"><title>x</title><script type="application/json" id="texts">{TEXTS}</script>'
PORTIONS = """
async ([base, number, size]) => {
  const { portions } = await import(`${base}/js/vault/history.js`);
  const steps = Array.from({ length: number }, () => ({ put: true, plain: new Uint8Array(size) }));
  return [...portions(steps)].map((portion) => portion.length);
}
"""
WHAT = """
async ([base, ops, more]) => {
  const { HistoryPanel } = await import(`${base}/js/panels/history.js`);
  return HistoryPanel.prototype.what.call({}, { header: { kind: 1, seq: 3 }, summary: { ops, more } });
}
"""
ADD = {"op": "add", "id": "A", "issuer": "GitHub", "account": "ada"}


@pytest.fixture
def evaluate(browser):
    with asset_server({"/": (PAGE.encode(), "text/html")}) as (origin, assets), browser.new_context() as context:
        page = context.new_page()
        page.goto(f"{origin}/")
        yield lambda script, *values: page.evaluate(script, [f"/static/{assets.version}", *values])


@pytest.mark.xdist_group("browser")
@pytest.mark.parametrize("size", [100, 512, 33_000, 65_000])
def test_every_part_of_a_revert_fits_into_a_request(evaluate, size):
    padded = next(512 << power for power in range(8) if size < 512 << power) + 81
    parts = evaluate(PORTIONS, 1200, size)
    assert sum(parts) == 1200
    assert max(parts) <= 500
    assert max(parts) * (padded * 4 // 3 + 100) + (90 << 10) * 4 // 3 < 8 << 20


@pytest.mark.xdist_group("browser")
def test_a_cut_list_of_changes_is_not_told_as_all(evaluate):
    assert evaluate(WHAT, [ADD], 0) == "Added GitHub \u00b7 ada"
    assert evaluate(WHAT, [ADD] * 600, 0) == "Added: 600"
    assert evaluate(WHAT, [ADD] * 600, 400) == "Added: 600, and 400 more"
