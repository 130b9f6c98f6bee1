"""Price and confirmation before the payment page, the subscription after it, and what stays when it lapses."""

from __future__ import annotations

import pytest

from tests.kit.pages_client import browser, post, signed_in
from tests.kit.sync_service import config_of, running_service
from tests.kit.till import PAYMENT_PAGE, PORTAL_PAGE, Till

STRIPE = {"billing": "stripe", "stripe_secret_key": "x", "stripe_webhook_secret": "x", "stripe_price": "x"}


@pytest.fixture
def till():
    return Till()


@pytest.fixture
async def service(tmp_path, till):
    async with running_service(config_of(tmp_path, **STRIPE), provider=till) as running:
        yield running


async def test_from_no_subscription_to_one_that_lapses(service, till):
    async with browser(service) as client:
        await signed_in(service, client, "ada@example.org")
        start = (await client.get("/start")).text
        assert "You have no subscription yet." in start
        assert "Subscribe to 4OTP Sync" in start

        page = (await client.get("/subscription")).text
        assert "€12.00 a year" in page
        assert "ada@example.org" in page
        away = await post(client, "/subscription", "/subscription")
        assert away.headers["Refresh"] == f"0; url={PAYMENT_PAGE}"
        assert f'href="{PAYMENT_PAGE}"' in away.text
        assert till.asked[0][1] == "ada@example.org"

        # Back from the payment page: nothing counts but the signed message
        waiting = (await client.get("/start?paid=1")).text
        assert '<meta http-equiv="refresh" content="3">' in waiting
        assert "Your payment is being confirmed." in waiting
        till.paid(service.clock.now_ms())
        await service.services.billing.webhook(b"e1", "signed")
        after = (await client.get("/start?paid=1")).text
        assert "http-equiv" not in after
        assert "Active" in after
        assert "Renews on" in after
        assert PORTAL_PAGE in (await post(client, "/subscription/portal", "/start")).text

        till.paid(service.clock.now_ms(), cancels=True)
        await service.services.billing.webhook(b"e2", "signed")
        assert "Ends on" in (await client.get("/start")).text
        till.paid(service.clock.now_ms(), days=-1, status="canceled")
        await service.services.billing.webhook(b"e3", "signed")
        lapsed = (await client.get("/start")).text
        assert "Lapsed" in lapsed
        assert "Your codes stay readable" in lapsed
        for path in ("/keys", "/history", "/devices", "/settings/data"):
            assert (await client.get(path)).status_code == 200


async def test_nothing_is_sold_whose_price_is_not_shown_and_the_rest_goes_on(service, till):
    till.closed = True
    async with browser(service) as client:
        await signed_in(service, client, "ada@example.org")
        for path in ("/start", "/keys", "/history", "/devices", "/settings"):
            assert (await client.get(path)).status_code == 200, path
        page = await client.get("/subscription")
        assert (page.status_code, "does not answer" in page.text) == (503, True)
