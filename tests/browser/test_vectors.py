"""The dashboard's cryptography in a real browser: every byte of the protocol's vectors, under the real policy."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.kit.asset_server import asset_server

MODULE = Path(__file__).with_name("vectors.mjs")
PAGE = b"<!doctype html><title>vectors</title>"


@pytest.mark.xdist_group("browser")
def test_every_vector_in_the_browser(browser, protocol_vectors):
    extra = {"/": (PAGE, "text/html"), "/vectors.mjs": (MODULE.read_bytes(), "text/javascript")}
    with asset_server(extra) as (origin, assets), browser.new_context() as context:
        page = context.new_page()
        page.goto(f"{origin}/")
        results = page.evaluate(
            "async ([vectors, base]) => (await import('/vectors.mjs')).check(vectors, base)",
            [protocol_vectors, f"/static/{assets.version}"],
        )
    assert len(results) > 2500
    assert [r for r in results if r[1] != r[2]] == []
