"""One browser for the tests of a module; each test has its own service, mailbox and browser context."""

from __future__ import annotations

import pytest
from playwright.sync_api import expect

from tests.kit.chromium import chromium
from tests.kit.dashboard_person import Person
from tests.kit.service_process import sync_service

# A busy machine is no failure.
expect.set_options(timeout=30_000)


@pytest.fixture(scope="module")
def browser():
    """Not for the whole run: while the driver lives, an event loop runs in this thread and asynchronous tests cannot."""
    with chromium() as launched:
        yield launched


@pytest.fixture
def service(tmp_path):
    with sync_service(tmp_path / "service") as running:
        yield running


@pytest.fixture
def person(service, browser):
    """Ada, not signed in. Errors in the page's console fail the test."""
    with browser.new_context(locale="en-US", permissions=["clipboard-read", "clipboard-write"]) as context:
        someone = Person(context, service.origin, service.box, "ada@example.org")
        yield someone
        assert someone.troubles == []
