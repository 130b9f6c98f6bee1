"""The outermost layer: security headers on every answer (SYNC.md 15), size of headers, one log line a request.

A log line has method, route, status, time and the address prefix: no query, token, body or address.
"""

from __future__ import annotations

import logging
from collections.abc import MutableMapping
from ipaddress import ip_network
from typing import Any, Final

from app.core.clock import Clock
from server.domain.config import Config
from server.security.origin import client_address, prefix

_ACCESS: Final = logging.getLogger("4otp.server.access")
_HEADER_BYTES: Final = 16 << 10
CONTENT_SECURITY_POLICY: Final = (
    "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self' data:; "
    "font-src 'self'; connect-src 'self'; manifest-src 'self'; base-uri 'none'; "
    "form-action 'self'; frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types 4otp"
)
_HEADERS: Final[tuple[tuple[bytes, bytes], ...]] = (
    (b"content-security-policy", CONTENT_SECURITY_POLICY.encode()),
    (b"x-content-type-options", b"nosniff"),
    (b"referrer-policy", b"no-referrer"),
    (b"cross-origin-opener-policy", b"same-origin"),
    (b"cross-origin-resource-policy", b"same-origin"),
    (b"cross-origin-embedder-policy", b"require-corp"),
    (b"permissions-policy", b"camera=(), microphone=(), geolocation=(), payment=()"),
    (b"x-robots-tag", b"noindex"),
)
_FORWARDED: Final = b"x-forwarded-for"
_TRANSPORT: Final = (b"strict-transport-security", b"max-age=63072000; includeSubDomains")
_NO_STORE: Final = (b"cache-control", b"no-store")


class Shield:
    """Wraps an ASGI application."""

    def __init__(self, app: Any, config: Config, clock: Clock) -> None:
        self.app = app
        self._trusted = [ip_network(text) for text in config.trusted_proxies]
        self._clock = clock
        self._headers = [*_HEADERS, *([_TRANSPORT] if config.secure_cookies else [])]

    async def __call__(self, scope: MutableMapping[str, Any], receive: Any, send: Any) -> None:
        if scope["type"] != "http":
            await self.app(scope, receive, send)
            return
        started, method = self._clock.monotonic(), scope["method"]
        status = 500

        async def send_shielded(message: MutableMapping[str, Any]) -> None:
            nonlocal status
            if message["type"] == "http.response.start":
                status = message["status"]
                headers = list(message.get("headers", ()))
                present = {name.lower() for name, _ in headers}
                headers += [item for item in self._headers if item[0] not in present]
                if b"cache-control" not in present:
                    headers.append(_NO_STORE)
                message = {**message, "headers": headers}
            await send(message)

        peer = (scope.get("client") or ("", 0))[0]
        # Some proxies write a line of their own below the client's: all of them are one list (RFC 9110, 5.3).
        forwarded = ",".join(value.decode("latin-1") for name, value in scope["headers"] if name == _FORWARDED)
        if scope["method"] == "HEAD":  # as GET; the connection keeps the body back (RFC 9110, 9.3.2)
            scope, receive = {**scope, "method": "GET"}, _nothing_more
        scope["client_address"] = address = client_address(peer, forwarded, self._trusted)
        if sum(len(name) + len(value) for name, value in scope["headers"]) > _HEADER_BYTES:
            await _refuse(send_shielded)
        else:
            await self.app(scope, receive, send_shielded)
        if _ACCESS.isEnabledFor(logging.INFO):
            fields = {
                "method": method,
                "route": scope.get("path_template") or "",
                "status": status,
                "ms": round((self._clock.monotonic() - started) * 1000, 1),
                "ip": prefix(address),
            }
            _ACCESS.info("request", extra={"fields": fields})


async def _nothing_more() -> dict[str, str]:
    """Who asks for the head alone has no body, and stays for no stream."""
    return {"type": "http.disconnect"}


async def _refuse(send: Any) -> None:
    body = b'{"status":413,"code":"too_large","detail":"headers"}'
    await send(
        {"type": "http.response.start", "status": 413, "headers": [(b"content-type", b"application/problem+json")]}
    )
    await send({"type": "http.response.body", "body": body})
