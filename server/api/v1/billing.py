"""The subscription (SYNC.md 9.5)."""

from __future__ import annotations

from typing import Any

from litestar import Request, Router, get, post

from app.wire.account import BillingLink, BillingStatus
from app.wire.limits import KEY_BODY_BYTES
from server.api.credentials import full_session, public, services_of, session_of


@get("/status", summary="The subscription", guards=[full_session], tags=["billing"])
async def status(request: Request[Any, Any, Any]) -> BillingStatus:
    return await services_of(request).billing.status(session_of(request).account)


@post("/checkout", summary="Subscribe", guards=[full_session], status_code=200, tags=["billing"])
async def checkout(request: Request[Any, Any, Any]) -> BillingLink:
    return BillingLink(url=await services_of(request).billing.checkout(session_of(request).account))


@post("/portal", summary="Invoices and cancellation", guards=[full_session], status_code=200, tags=["billing"])
async def portal(request: Request[Any, Any, Any]) -> BillingLink:
    return BillingLink(url=await services_of(request).billing.portal(session_of(request).account))


@post("/stripe/webhook", summary="What Stripe tells", guards=[public], status_code=200, tags=["billing"])
async def webhook(request: Request[Any, Any, Any]) -> None:
    signature = request.headers.get("stripe-signature", "")
    await services_of(request).billing.webhook(await request.body(), signature)


router = Router("/billing", route_handlers=[status, checkout, portal, webhook], request_max_body_size=KEY_BODY_BYTES)
