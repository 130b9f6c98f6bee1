"""A payment provider that takes no money: what it is told is kept, what it says is set by the test."""

from __future__ import annotations

from server.domain.refusal import Refusal
from server.services.payments import Event, Price, Subscription

PAYMENT_PAGE = "https://pay.example/session"
PORTAL_PAGE = "https://pay.example/portal"


class Till:
    """One price, one customer."""

    def __init__(self) -> None:
        self.asked: list[tuple[str, str]] = []
        self.current: Subscription | None = None
        self.closed = False

    async def price(self) -> Price:
        if self.closed:
            raise Refusal("billing_unavailable")
        return Price("12.00", "eur", "year")

    async def checkout(self, account: str, email: str, customer: str | None, urls: tuple[str, str], key: str) -> str:
        self.asked.append((account, email))
        return PAYMENT_PAGE

    async def portal(self, customer: str, url: str) -> str:
        return PORTAL_PAGE

    async def subscription(self, external_id: str) -> Subscription:
        return self.current

    async def subscriptions(self, account: str) -> list[Subscription]:
        return [self.current] if self.current else []

    async def cancel(self, external_id: str) -> None:
        self.current = None

    def event(self, body: bytes, signature: str) -> Event:
        if signature != "signed":
            raise Refusal("bad_request")
        return Event(body.decode(), "customer.subscription.updated", self.current.id)

    def paid(self, now_ms: int, *, days: int = 365, status: str = "active", cancels: bool = False) -> None:
        """The customer has paid for some days from now."""
        account = self.asked[-1][0]
        self.current = Subscription("sub_1", "cus_1", status, now_ms + days * 86_400_000, cancels, account)
