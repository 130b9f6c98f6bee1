"""The subscription: price and confirmation before the payment page, invoices and cancellation after it."""

from __future__ import annotations

from typing import Any

from litestar import Response

from server.domain.refusal import Refusal
from server.web.call import Call


async def show(call: Call) -> Response[Any]:
    session, _ = call.known()
    billing = await call.services.billing.status(session.account)
    if billing.provider == "none":
        return call.go("/start")
    if billing.price is None and not billing.entitled:  # nothing is sold whose price is not shown
        raise Refusal("billing_unavailable")
    return call.show("subscription.html", call.page(tab="start"), billing=billing)


async def subscribe(call: Call) -> Response[Any]:
    """To the payment page by a page of ours: a form may lead nowhere else (decision 0080)."""
    session, _ = call.known()
    link = await call.services.billing.checkout(session.account)
    return _by_link(call, link)


async def portal(call: Call) -> Response[Any]:
    session, _ = call.known()
    return _by_link(call, await call.services.billing.portal(session.account))


def _by_link(call: Call, link: str) -> Response[Any]:
    answer = call.show(
        "message.html",
        call.page(tab="start"),
        title=call.gettext("One moment"),
        text=call.gettext("You go to our payment processor's page now."),
        path=link,
        action=call.gettext("Continue"),
    )
    answer.headers["Refresh"] = f"0; url={link}"
    return answer


ROUTES = (
    ("GET", "/subscription", show),
    ("POST", "/subscription", subscribe),
    ("POST", "/subscription/portal", portal),
)
