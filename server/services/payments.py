"""Where money is taken: nowhere (`none`), or at Stripe through its official library. No account of ours in here."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Final, Protocol, TypeVar

from server.domain.config import Config
from server.domain.refusal import Refusal

_LOG: Final = logging.getLogger("4otp.server.billing")
_TIMEOUT_SECONDS: Final = 20
_NOT_FOUND: Final = 404
_SEARCH_LIMIT: Final = 100
_WHOLE: Final = frozenset(
    ("BIF", "CLP", "DJF", "GNF", "JPY", "KMF", "KRW", "MGA", "PYG", "RWF", "UGX", "VND", "VUV", "XAF", "XOF", "XPF")
)
T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Price:
    """What is sold: `amount` in units of the currency as text."""

    amount: str
    currency: str
    period: str


@dataclass(frozen=True, slots=True)
class Subscription:
    """A subscription as the provider has it now. `period_end` in milliseconds; `account` is what checkout was told."""

    id: str
    customer: str
    status: str
    period_end: int
    cancels: bool
    account: str | None


@dataclass(frozen=True, slots=True)
class Event:
    """A signed event: which subscription to read again."""

    id: str
    kind: str
    subscription: str | None


class Provider(Protocol):
    """A payment provider."""

    async def price(self) -> Price:
        """What is sold."""

    async def checkout(self, account: str, email: str, customer: str | None, urls: tuple[str, str], key: str) -> str:
        """The address of the payment page; `urls` are for success and for turning back, `key` makes it idempotent."""

    async def portal(self, customer: str, url: str) -> str:
        """The address of invoices and cancellation."""

    async def subscription(self, external_id: str) -> Subscription:
        """The present state."""

    async def subscriptions(self, account: str) -> list[Subscription]:
        """All that an account has or had, as far as the provider can say."""

    async def cancel(self, external_id: str) -> None:
        """Ends a subscription at once; one that the provider does not know any more has ended."""

    def event(self, body: bytes, signature: str) -> Event:
        """Raises Refusal("bad_request") unless the provider has signed it within five minutes."""


class StripeProvider:
    """Stripe. Its library blocks, so calls run in threads."""

    def __init__(self, config: Config) -> None:
        import stripe  # noqa: PLC0415  (0.4 s and 25 MB that a server without billing does not pay)

        self._stripe = stripe
        self._config = config
        self._client = stripe.StripeClient(
            config.stripe_secret_key,
            base_addresses={"api": config.stripe_api} if config.stripe_api else {},
            http_client=stripe.RequestsClient(timeout=_TIMEOUT_SECONDS),
            max_network_retries=2,
        )

    async def price(self) -> Price:
        price = await self._call(self._client.v1.prices.retrieve, self._config.stripe_price)
        currency = str(price.currency).upper()
        units = _minor_digits(currency)
        amount = f"{(price.unit_amount or 0) / 10**units:.{units}f}"
        return Price(amount, currency, price.recurring.interval if price.recurring else "year")

    async def checkout(self, account: str, email: str, customer: str | None, urls: tuple[str, str], key: str) -> str:
        params: dict[str, Any] = {
            "mode": "subscription",
            "line_items": [{"price": self._config.stripe_price, "quantity": 1}],
            "client_reference_id": account,
            "subscription_data": {"metadata": {"account": account}},
            "success_url": urls[0],
            "cancel_url": urls[1],
        }
        params.update({"customer": customer} if customer else {"customer_email": email})
        session = await self._call(
            self._client.v1.checkout.sessions.create, params=params, options={"idempotency_key": key}
        )
        return str(session.url)

    async def portal(self, customer: str, url: str) -> str:
        params = {"customer": customer, "return_url": url}
        session = await self._call(self._client.v1.billing_portal.sessions.create, params=params)
        return str(session.url)

    async def subscription(self, external_id: str) -> Subscription:
        found = await self._call(self._client.v1.subscriptions.retrieve, external_id)
        return _subscription(found.to_dict())

    async def subscriptions(self, account: str) -> list[Subscription]:
        params: Any = {"query": f"metadata['account']:'{account}'", "limit": _SEARCH_LIMIT}
        try:
            found = await asyncio.to_thread(self._client.v1.subscriptions.search, params)
        except (self._stripe.InvalidRequestError, self._stripe.PermissionError) as error:
            self._unavailable(error)  # there is no search in some countries, and for some keys
            return []
        except self._stripe.StripeError as error:
            raise self._unavailable(error) from None
        return [_subscription(one.to_dict()) for one in found.data]

    async def cancel(self, external_id: str) -> None:
        try:
            await asyncio.to_thread(self._client.v1.subscriptions.cancel, external_id)
        except self._stripe.InvalidRequestError as error:
            if error.http_status != _NOT_FOUND:
                raise self._unavailable(error) from None
        except self._stripe.StripeError as error:
            raise self._unavailable(error) from None

    def event(self, body: bytes, signature: str) -> Event:
        stripe = self._stripe
        try:
            event = stripe.Webhook.construct_event(body, signature, self._config.stripe_webhook_secret).to_dict()
            kind, thing = event["type"], event["data"]["object"]
        except (ValueError, KeyError, TypeError, stripe.SignatureVerificationError):
            raise Refusal("bad_request", "signature") from None
        return Event(event["id"], kind, _subscription_id(kind, thing))

    async def _call(self, function: Callable[..., T], *args: object, **named: object) -> T:
        try:
            return await asyncio.to_thread(function, *args, **named)
        except self._stripe.StripeError as error:
            raise self._unavailable(error) from None

    def _unavailable(self, error: Any) -> Refusal:
        _LOG.warning("stripe failed", extra={"fields": {"error": type(error).__name__, "code": error.code}})
        return Refusal("billing_unavailable", retry_after=60)


def _subscription_id(kind: str, thing: dict[str, Any]) -> str | None:
    if kind.startswith("customer.subscription."):
        return str(thing["id"])
    found = thing.get("subscription")
    if found is None and isinstance(thing.get("parent"), dict):
        # Invoices of later API versions name it in their parent.
        found = (thing["parent"].get("subscription_details") or {}).get("subscription")
    return str(found["id"] if isinstance(found, dict) else found) if found else None


def _subscription(found: dict[str, Any]) -> Subscription:
    items = (found.get("items") or {}).get("data") or []
    # Later API versions keep the period at the item.
    end = found.get("current_period_end") or max((item.get("current_period_end") or 0 for item in items), default=0)
    customer = found["customer"]
    return Subscription(
        id=found["id"],
        customer=customer["id"] if isinstance(customer, dict) else customer,
        status=found["status"],
        period_end=int(found.get("ended_at") or end) * 1000,
        cancels=bool(found.get("cancel_at_period_end")),
        account=(found.get("metadata") or {}).get("account"),
    )


def _minor_digits(currency: str) -> int:
    """Currencies that Stripe counts in whole units."""
    return 0 if currency in _WHOLE else 2


def provider_of(config: Config) -> Provider | None:
    return StripeProvider(config) if config.billing == "stripe" else None
