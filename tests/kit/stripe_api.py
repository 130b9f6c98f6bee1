"""A local stand-in of the parts of Stripe's API that the service uses. It checks what is sent, and signs webhooks.

Written from Stripe's public API reference: form-encoded requests, bearer key, idempotency keys, signed events.
"""

from __future__ import annotations

import hashlib
import hmac
import json
import re
import threading
import time
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import parse_qs

KEY, WEBHOOK_SECRET, PRICE = "sk_test_stand_in", "whsec_stand_in", "price_year"


class StripeApi:
    """Listens on loopback until closed."""

    def __init__(self) -> None:
        self.requests: list[tuple[str, str, dict[str, str]]] = []
        self.problems: list[str] = []
        self.sessions: dict[str, dict] = {}
        self.by_idempotency: dict[str, tuple[str, dict]] = {}
        self.subscriptions: dict[str, dict] = {}
        self.down = False
        self.searches = True
        self._numbers = iter(range(1, 1_000_000))
        api = self

        class Handler(BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def do_GET(self) -> None:
                self._answer("GET")

            def do_POST(self) -> None:
                self._answer("POST")

            def do_DELETE(self) -> None:
                self._answer("DELETE")

            def _answer(self, method: str) -> None:
                body = self.rfile.read(int(self.headers.get("content-length") or 0)).decode()
                path, _, query = self.path.partition("?")
                form = {name: values[0] for name, values in parse_qs(body or query).items()}
                status, answer = api.handle(method, path, form, dict(self.headers.items()))
                data = json.dumps(answer).encode()
                self.send_response(status)
                self.send_header("content-type", "application/json")
                self.send_header("content-length", str(len(data)))
                self.end_headers()
                self.wfile.write(data)

            def log_message(self, *_arguments) -> None:
                return

        self._server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self._server.daemon_threads = False
        self._server.block_on_close = False
        self._thread = threading.Thread(target=self._server.serve_forever, kwargs={"poll_interval": 0.05})
        self._thread.start()
        self.url = f"http://127.0.0.1:{self._server.server_port}"

    def close(self) -> None:
        self._server.shutdown()
        self._thread.join()
        self._server.server_close()

    def settings(self) -> dict[str, str]:
        return {
            "billing": "stripe", "stripe_secret_key": KEY, "stripe_webhook_secret": WEBHOOK_SECRET,
            "stripe_price": PRICE, "stripe_api": self.url,
        }  # fmt: skip

    def handle(self, method: str, path: str, form: dict[str, str], headers: dict[str, str]) -> tuple[int, dict]:
        self.requests.append((method, path, form))
        names = {name.lower(): value for name, value in headers.items()}
        if self.down:
            return 500, {"error": {"type": "api_error", "message": "down"}}
        if names.get("authorization") != f"Bearer {KEY}":
            return 401, {"error": {"type": "invalid_request_error", "message": "key"}}
        if (method, path) == ("GET", f"/v1/prices/{PRICE}"):
            return 200, {
                "id": PRICE, "object": "price", "currency": "eur", "unit_amount": 1200, "recurring": {"interval": "year"},
            }  # fmt: skip
        if (method, path) == ("POST", "/v1/checkout/sessions"):
            return self._checkout(form, names.get("idempotency-key", ""))
        if (method, path) == ("POST", "/v1/billing_portal/sessions"):
            return 200, {
                "id": "bps_1",
                "object": "billing_portal.session",
                "url": f"{self.url}/portal/{form['customer']}",
            }
        if (method, path) == ("GET", "/v1/subscriptions/search"):
            return self._search(form)
        if path.startswith("/v1/subscriptions/"):
            found = self.subscriptions.get(path.rsplit("/", 1)[1])
            if found is None:
                return 404, {"error": {"type": "invalid_request_error", "message": "no such subscription"}}
            if method == "DELETE":
                found.update(status="canceled", ended_at=found["created"])
            return 200, found
        self.problems.append(f"{method} {path}")
        return 404, {"error": {"type": "invalid_request_error", "message": "unknown"}}

    def _search(self, form: dict[str, str]) -> tuple[int, dict]:
        if not self.searches:
            return 400, {"error": {"type": "invalid_request_error", "message": "no search here"}}
        wanted = re.fullmatch(r"metadata\['account'\]:'([\w-]{22})'", form.get("query", ""))
        if wanted is None:
            self.problems.append(f"query {form.get('query')}")
        found = [one for one in self.subscriptions.values() if one["metadata"]["account"] == wanted[1]]
        return 200, {"object": "search_result", "data": found, "has_more": False, "url": "/v1/subscriptions/search"}

    def _checkout(self, form: dict[str, str], idempotency_key: str) -> tuple[int, dict]:
        wanted = {
            "mode": "subscription", "line_items[0][price]": PRICE, "line_items[0][quantity]": "1",
        }  # fmt: skip
        for name, value in wanted.items():
            if form.get(name) != value:
                self.problems.append(f"{name}={form.get(name)}")
        for name in ("client_reference_id", "success_url", "cancel_url", "subscription_data[metadata][account]"):
            if not form.get(name):
                self.problems.append(f"{name} is missing")
        if ("customer" in form) == ("customer_email" in form):
            self.problems.append("customer or customer_email")
        if not idempotency_key:
            self.problems.append("no idempotency key")
        known = self.by_idempotency.get(idempotency_key)
        if known is not None:
            if known[1] != form:
                return 400, {"error": {"type": "idempotency_error", "message": "other parameters"}}
            return 200, self.sessions[known[0]]
        number = f"cs_{next(self._numbers)}"
        self.by_idempotency[idempotency_key] = (number, form)
        self.sessions[number] = {
            "id": number, "object": "checkout.session", "url": f"{self.url}/pay/{number}", "mode": "subscription",
            "client_reference_id": form["client_reference_id"], "customer": form.get("customer"), "form": form,
        }  # fmt: skip
        return 200, self.sessions[number]

    # What a customer does at Stripe, and the events that follow.

    def pay(self, url: str, now: int) -> dict:
        """The customer pays; returns the subscription."""
        session = self.sessions[url.rsplit("/", 1)[1]]
        number = next(self._numbers)
        subscription = {
            "id": f"sub_{number}", "object": "subscription", "status": "active", "created": now,
            "customer": session["customer"] or f"cus_{number}", "cancel_at_period_end": False, "ended_at": None,
            "items": {"object": "list", "data": [{"current_period_end": now + 365 * 86400}]},
            "metadata": {"account": session["form"]["subscription_data[metadata][account]"]},
        }  # fmt: skip
        session["subscription"], session["customer"] = subscription["id"], subscription["customer"]
        self.subscriptions[subscription["id"]] = subscription
        return subscription

    def event(
        self, kind: str, thing: dict, *, at: int | None = None, secret: str = WEBHOOK_SECRET
    ) -> tuple[bytes, str]:
        """Body and signature header of a webhook."""
        body = json.dumps(
            {"id": f"evt_{next(self._numbers)}", "object": "event", "type": kind, "data": {"object": thing}}
        ).encode()
        return body, self.sign(body, at=at, secret=secret)

    def sign(self, body: bytes, *, at: int | None = None, secret: str = WEBHOOK_SECRET) -> str:
        moment = int(time.time()) if at is None else at
        signature = hmac.new(secret.encode(), f"{moment}.".encode() + body, hashlib.sha256).hexdigest()
        return f"t={moment},v1={signature}"
