"""Who may write (SYNC.md 9.5): everybody, or whoever has a subscription. Only signed webhooks change that.

An event is only a reason to read the subscription again, so the order of events does not matter, and an event that
comes twice changes nothing.
"""

from __future__ import annotations

from typing import Final

from app.core.octets import from_base64url, to_base64url
from app.crypto.hashing import sha256
from app.wire.account import BillingStatus
from server.domain.limits import DAY, MINUTE
from server.domain.people import Visitor
from server.domain.refusal import Refusal
from server.services.hints import Hints
from server.services.ledger import Ledger
from server.services.payments import Event, Price, Provider, Subscription
from server.store import billing
from server.store.transaction import Transaction

_GRACE_MS: Final = 3 * DAY
_PAID: Final = frozenset({"active", "trialing"})
_LATE: Final = "past_due"
_ENDED: Final = frozenset({"canceled", "incomplete_expired"})
_PRICE_LIFE: Final = 10 * MINUTE


class Billing:
    """Entitlement of accounts."""

    def __init__(self, ledger: Ledger, hints: Hints, provider: Provider | None) -> None:
        self._ledger = ledger
        self._context = ledger.context
        self._hints = hints
        self._provider = provider
        self._price: Price | None = None
        self._price_due = 0

    def is_entitled(self, entitled_until: int | None) -> bool:
        """Whether an account may write."""
        return self._provider is None or (entitled_until is not None and entitled_until > self._context.clock.now_ms())

    async def status(self, account: bytes) -> BillingStatus:
        """What is shown on the start page and polled by the return page."""
        if self._provider is None:
            return BillingStatus(provider="none", entitled=True, status="included")
        row = await self._context.database.read(billing.read, account)
        until = await self._context.database.read(billing.entitled_until, account)
        price = await self._known_price(self._provider)
        return BillingStatus(
            provider="stripe",
            entitled=self.is_entitled(until),
            status=row.status if row is not None else "none",
            entitled_until=until,
            price=price.amount if price else None,
            currency=price.currency if price else None,
            period=None if price is None else "month" if price.period == "month" else "year",
            cancels=bool(row is not None and row.cancels),
        )

    async def checkout(self, account: bytes) -> str:
        """The address of the payment page. Raises Refusal("conflict") for who has a subscription."""
        provider = self._must_have_provider()
        row = await self._context.database.read(billing.read, account)
        if row is not None and row.status in _PAID:
            raise Refusal("conflict", "subscribed")
        known = await self._context.database.read(self._ledger.account, account)
        customer = self._customer(account, row.customer_ct) if row is not None else None
        base = f"{self._context.config.public_url}/start"
        window = self._context.clock.now_ms() // (10 * MINUTE)
        key = to_base64url(sha256(b"|".join((account, (customer or known.email).encode(), str(window).encode()))))
        urls = (f"{base}?paid=1", base)
        return await provider.checkout(to_base64url(account), known.email, customer, urls, key)

    async def portal(self, account: bytes) -> str:
        """The address of invoices and cancellation; raises Refusal("not_found") for who never subscribed."""
        provider = self._must_have_provider()
        row = await self._context.database.read(billing.read, account)
        if row is None:
            raise Refusal("not_found")
        back = f"{self._context.config.public_url}/start"
        return await provider.portal(self._customer(account, row.customer_ct), back)

    async def webhook(self, body: bytes, signature: str) -> None:
        """Raises Refusal("bad_request") for what the provider has not signed; 503 makes the provider send again."""
        provider = self._must_have_provider()
        event = provider.event(body, signature)
        now = self._context.clock.now_ms()
        if not await self._context.database.write(billing.begin_event, "stripe", event.id, event.kind, now):
            return
        if event.subscription is not None:
            await self._follow(provider, event)
        await self._context.database.write(billing.end_event, "stripe", event.id, self._context.clock.now_ms())
        self._ledger.post.wake()

    async def cancel(self, account: bytes) -> None:
        """Ends the account's subscriptions at once, if it has any."""
        row = await self._context.database.read(billing.read, account)
        if self._provider is None or row is None or row.status in _ENDED:
            return
        others = await self._provider.subscriptions(to_base64url(account))
        for external_id in {row.external_id, *(found.id for found in others if found.status not in _ENDED)}:
            await self._provider.cancel(external_id)

    async def _follow(self, provider: Provider, event: Event) -> None:
        found = await _paid(provider, await provider.subscription(event.subscription or ""))
        account = await self._context.database.write(self._put, found)
        if account is not None:
            await self._hints.tell(account, "billing")

    def _put(self, connection: Transaction, found: Subscription) -> bytes | None:
        keys, now = self._context.keys, self._context.clock.now_ms()
        customer_hmac = keys.mac("customer", found.customer.encode())
        account = _account(found.account) or billing.by_customer(connection, customer_hmac)
        if account is None or not billing.exists(connection, account):
            return None
        present = billing.read(connection, account)
        if present is not None and present.external_id != found.id and _is_older(present.status, found.status):
            return None  # an old subscription ended after a new one began
        before = billing.entitled_until(connection, account)
        was_late = present is not None and present.status == _LATE
        until = before if was_late and found.status == _LATE and before else _entitled_until(found, now)
        billing.put(
            connection,
            account,
            until,
            provider="stripe",
            external_id=found.id,
            customer_ct=keys.seal("subscriptions|customer", account, found.customer.encode()),
            customer_hmac=customer_hmac,
            status=found.status,
            period_end=found.period_end,
            cancels=int(found.cancels),
            updated=now,
        )
        if before is not None and before > now >= until:
            self._ledger.notify_if_wanted(
                connection, account, "lapsed", link=f"{self._context.config.public_url}/start"
            )
        if present is None or present.status != found.status:
            self._ledger.note(connection, account, "subscription", Visitor(), "stripe", status=found.status)
        return account

    def _customer(self, account: bytes, sealed: bytes) -> str:
        return self._context.keys.open("subscriptions|customer", account, sealed).decode()

    async def _known_price(self, provider: Provider) -> Price | None:
        """None, or the last one, while the provider does not answer: what does not sell must go on without it."""
        now = self._context.clock.now_ms()
        if now >= self._price_due:
            try:
                self._price, self._price_due = await provider.price(), now + _PRICE_LIFE
            except Refusal:
                self._price_due = now + MINUTE
        return self._price

    def _must_have_provider(self) -> Provider:
        if self._provider is None:
            raise Refusal("not_found")
        return self._provider


async def _paid(provider: Provider, found: Subscription) -> Subscription:
    """The subscription, or in place of one that is not paid another one of the same account that is."""
    if found.status in _PAID or _account(found.account) is None:
        return found
    others = [other for other in await provider.subscriptions(found.account or "") if other.status in _PAID]
    if not others:
        return found
    longest = max(others, key=lambda other: other.period_end)
    return await provider.subscription(longest.id)


def _entitled_until(found: Subscription, now: int) -> int:
    """Paid periods and three days; three days for a payment that is late; anything else ends now."""
    if found.status in _PAID:
        return found.period_end + _GRACE_MS
    if found.status == _LATE:
        return now + _GRACE_MS
    return min(found.period_end, now)


def _is_older(present: str, found: str) -> bool:
    return present in _PAID and found not in _PAID


def _account(text: str | None) -> bytes | None:
    try:
        return from_base64url(text or "", 16)
    except ValueError:
        return None
