"""Billing (SYNC.md 9.5): without a provider everything is on; with Stripe only signed webhooks change anything."""

from __future__ import annotations

import time
from copy import deepcopy

import pytest

from app.core.errors import AppError
from app.core.octets import to_base64url
from server.services import admin
from tests.kit.protocol_client import Owner, Refused, code_record
from tests.kit.stripe_api import StripeApi

RECORD = {bytes(16): code_record("GitHub")}


async def test_without_a_provider_everything_is_on(people):
    owner = await people.owner()
    status = (await owner.browser.ok("GET", "/billing/status")).json()
    assert (status["provider"], status["entitled"]) == ("none", True)
    assert (await owner.browser.call("POST", "/billing/checkout")).status_code == 404
    assert (await owner.browser.call("POST", "/billing/stripe/webhook", b"{}")).status_code == 404


class TestStripe:
    """The official library against a stand-in of Stripe's API."""

    @pytest.fixture
    def stripe(self):
        api = StripeApi()
        yield api
        api.close()
        assert api.problems == []

    @pytest.fixture
    def settings(self, stripe):
        return stripe.settings()

    @pytest.fixture
    def now(self, service):
        service.clock.set_wall(int(time.time()) * 1000)
        return int(time.time())

    async def tell(self, service, body, signature):
        async with service.client() as client:
            headers = {"stripe-signature": signature, "content-type": "application/json; charset=utf-8"}
            return await client.post("/billing/stripe/webhook", content=body, headers=headers)

    async def subscribed(self, service, stripe, browser, now):
        url = (await browser.ok("POST", "/billing/checkout")).json()["url"]
        subscription = stripe.pay(url, now)
        assert (
            await self.tell(service, *stripe.event("customer.subscription.created", subscription))
        ).status_code == 200
        return subscription

    async def status(self, browser):
        return (await browser.ok("GET", "/billing/status")).json()

    async def test_the_price_is_shown_before(self, people, now):
        status = await self.status(await people.browser())
        assert (status["price"], status["currency"], status["period"]) == ("12.00", "EUR", "year")
        assert not status["entitled"]

    async def test_checkout_names_the_account_and_is_idempotent(self, people, stripe, now):
        browser = await people.browser()
        first = (await browser.ok("POST", "/billing/checkout")).json()["url"]
        assert (await browser.ok("POST", "/billing/checkout")).json()["url"] == first
        form = next(iter(stripe.sessions.values()))["form"]
        assert form["client_reference_id"] == to_base64url(browser.account)
        assert form["customer_email"] == "ann@example.org"
        assert form["success_url"].startswith("http://127.0.0.1:8440/")

    async def test_paying_entitles_only_by_webhook(self, service, people, stripe, now):
        browser = await people.browser()
        owner = Owner(browser)
        with pytest.raises(Refused) as caught:
            await owner.protect()
        assert (caught.value.status, caught.value.code) == (402, "subscription_required")
        url = (await browser.ok("POST", "/billing/checkout")).json()["url"]
        subscription = stripe.pay(url, now)
        assert not (await self.status(browser))["entitled"]
        body, signature = stripe.event("checkout.session.completed", stripe.sessions[url.rsplit("/", 1)[1]])
        assert (await self.tell(service, body, signature)).status_code == 200
        status = await self.status(browser)
        assert (status["entitled"], status["status"]) == (True, "active")
        assert status["entitled_until"] == (subscription["created"] + 368 * 86400) * 1000
        await owner.protect()
        assert (await browser.call("POST", "/billing/checkout")).json()["code"] == "conflict"
        portal = (await browser.ok("POST", "/billing/portal")).json()["url"]
        assert portal.endswith(subscription["customer"])

    @pytest.mark.parametrize("wrong", ["missing", "secret", "old", "body"])
    async def test_what_stripe_has_not_signed_is_refused(self, service, people, stripe, now, wrong):
        browser = await people.browser()
        subscription = stripe.pay((await browser.ok("POST", "/billing/checkout")).json()["url"], now)
        body, signature = stripe.event("customer.subscription.created", subscription)
        if wrong == "missing":
            signature = ""
        elif wrong == "secret":
            signature = stripe.sign(body, secret="whsec_other")
        elif wrong == "old":
            signature = stripe.sign(body, at=now - 600)
        else:
            body += b" "
        assert (await self.tell(service, body, signature)).status_code == 400
        assert not (await self.status(browser))["entitled"]

    async def test_an_event_twice_is_read_once(self, service, people, stripe, now):
        browser = await people.browser()
        subscription = stripe.pay((await browser.ok("POST", "/billing/checkout")).json()["url"], now)
        event = stripe.event("customer.subscription.created", subscription)
        for _ in range(3):
            assert (await self.tell(service, *event)).status_code == 200
        assert [path for _, path, _ in stripe.requests].count(f"/v1/subscriptions/{subscription['id']}") == 1

    async def test_the_order_of_events_does_not_matter(self, service, people, stripe, now):
        browser = await people.browser()
        subscription = await self.subscribed(service, stripe, browser, now)
        early = deepcopy(subscription)
        subscription.update(status="canceled", ended_at=now)
        assert (
            await self.tell(service, *stripe.event("customer.subscription.deleted", subscription))
        ).status_code == 200
        assert (await self.tell(service, *stripe.event("customer.subscription.updated", early))).status_code == 200
        status = await self.status(browser)
        assert (status["entitled"], status["status"]) == (False, "canceled")

    async def two(self, service, stripe, browser, now):
        """Paid in two tabs, the second opened a while after the first."""
        urls = []
        for _ in range(2):
            urls.append((await browser.ok("POST", "/billing/checkout")).json()["url"])
            service.clock.advance(660)
        older, newer = (stripe.pay(url, now) for url in urls)
        for subscription in (older, newer):
            await self.tell(service, *stripe.event("customer.subscription.created", subscription))
        return older, newer

    @pytest.mark.parametrize("ends", [0, 1])
    async def test_of_two_subscriptions_the_one_that_is_left_counts(self, service, people, stripe, now, ends):
        browser = await people.browser(keep=True)
        both = await self.two(service, stripe, browser, now)
        for ended, entitled in ((both[ends], True), (both[1 - ends], False)):
            ended.update(status="canceled", ended_at=now)
            await self.tell(service, *stripe.event("customer.subscription.deleted", ended))
            assert (await self.status(browser))["entitled"] is entitled

    async def test_where_stripe_cannot_search_a_subscription_ends_all_the_same(self, service, people, stripe, now):
        browser = await people.browser()
        stripe.searches = False
        subscription = await self.subscribed(service, stripe, browser, now)
        subscription.update(status="canceled", ended_at=now)
        told = await self.tell(service, *stripe.event("customer.subscription.deleted", subscription))
        assert (told.status_code, (await self.status(browser))["entitled"]) == (200, False)

    async def test_deleting_the_account_ends_both_of_two_subscriptions(self, service, people, stripe, now):
        browser = await people.browser(keep=True)
        both = await self.two(service, stripe, browser, now)
        await browser.sign_in("ann@example.org", service.mailbox)
        await browser.ok("DELETE", "/account", {"email": "ann@example.org"})
        assert [subscription["status"] for subscription in both] == ["canceled"] * 2

    async def test_an_event_that_could_not_be_read_is_taken_again(self, service, people, stripe, now):
        browser = await people.browser()
        subscription = stripe.pay((await browser.ok("POST", "/billing/checkout")).json()["url"], now)
        event = stripe.event("customer.subscription.created", subscription)
        kept = stripe.subscriptions.pop(subscription["id"])
        assert (await self.tell(service, *event)).status_code == 503
        stripe.subscriptions[kept["id"]] = kept
        assert (await self.tell(service, *event)).status_code == 200
        assert (await self.status(browser))["entitled"]

    async def test_lapsed_reads_exports_and_removes_keys_but_does_not_write(self, service, people, stripe, now):
        browser = await people.browser()
        subscription = await self.subscribed(service, stripe, browser, now)
        owner = Owner(browser)
        await owner.protect()
        device = await people.device(owner)
        await device.commit(RECORD)
        subscription.update(status="canceled", ended_at=now)
        await self.tell(service, *stripe.event("customer.subscription.deleted", subscription))
        await service.mailbox.next_to("ann@example.org", "subscription has ended")
        refused = await device.call("POST", "/sync/commits", device.build(RECORD))
        assert (refused.status_code, refused.json()["code"]) == (402, "subscription_required")
        assert not await device.pull()
        assert len((await device.history()).headers) == 2
        await browser.ok("GET", "/account/export")
        await owner.unlock()
        await owner.pull()
        await owner.remove(owner.keys[0])

    async def test_the_mail_about_the_end_can_be_turned_off(self, service, people, stripe, now):
        browser = await people.browser()
        subscription = await self.subscribed(service, stripe, browser, now)
        await browser.ok("PATCH", "/account", {"mails": {"product": False, "billing": False}})
        subscription.update(status="canceled", ended_at=now)
        await self.tell(service, *stripe.event("customer.subscription.deleted", subscription))
        assert not (await self.status(browser))["entitled"]
        # Mails go out in the order in which they were caused: the next one is of something else.
        await browser.ask("ann@example.org")
        await service.mailbox.next_to("ann@example.org", "Sign in to")
        assert not [mail for mail in service.mailbox.messages if "ended" in mail["Subject"]]

    async def test_a_late_payment_leaves_three_days_and_not_more_each_time(self, service, people, stripe, now):
        browser = await people.browser()
        subscription = await self.subscribed(service, stripe, browser, now)
        subscription["status"] = "past_due"
        await self.tell(service, *stripe.event("invoice.payment_failed", {"subscription": subscription["id"]}))
        first = (await self.status(browser))["entitled_until"]
        service.clock.advance(600)
        parent = {"subscription_details": {"subscription": subscription["id"]}}
        await self.tell(service, *stripe.event("invoice.payment_failed", {"parent": parent}))
        assert (await self.status(browser))["entitled_until"] == first == (now + 3 * 86400) * 1000

    async def test_deleting_the_account_ends_the_subscription(self, service, people, stripe, now):
        browser = await people.browser()
        subscription = await self.subscribed(service, stripe, browser, now)
        stripe.down = True
        refused = await browser.call("DELETE", "/account", {"email": "ann@example.org"})
        assert (refused.status_code, refused.json()["code"]) == (503, "billing_unavailable")
        stripe.down = False
        await browser.ok("DELETE", "/account", {"email": "ann@example.org"})
        assert subscription["status"] == "canceled"

    async def test_a_subscription_that_stripe_does_not_know_keeps_nobody_from_leaving(
        self, service, people, stripe, now
    ):
        browser = await people.browser()
        subscription = await self.subscribed(service, stripe, browser, now)
        del stripe.subscriptions[subscription["id"]]
        await browser.ok("DELETE", "/account", {"email": "ann@example.org"})
        assert (await browser.call("GET", "/account")).status_code == 401

    async def test_the_operator_who_deletes_an_account_ends_its_subscription_too(self, service, people, stripe, now):
        browser = await people.browser()
        subscription = await self.subscribed(service, stripe, browser, now)
        stripe.down = True
        with pytest.raises(AppError, match="billing_unavailable"):
            await admin.delete(service.config, service.clock, "ann@example.org")
        assert (await browser.call("GET", "/account")).status_code == 200
        stripe.down = False
        await admin.delete(service.config, service.clock, "ann@example.org")
        assert subscription["status"] == "canceled"
        assert (await browser.call("GET", "/account")).status_code == 401

    async def test_while_stripe_is_down_the_dashboard_goes_on_without_a_price(self, service, people, stripe, now):
        browser = await people.browser()
        await self.subscribed(service, stripe, browser, now)
        stripe.down = True
        status = await self.status(browser)
        assert (status["entitled"], status["price"]) == (True, None)
        asked = len(stripe.requests)
        assert (await self.status(browser))["price"] is None
        assert len(stripe.requests) == asked  # not with every page
        stripe.down = False
        service.clock.advance(60)
        assert (await self.status(browser))["price"] == "12.00"
        stripe.down = True
        service.clock.advance(1200)
        assert (await self.status(browser))["price"] == "12.00"
