"""Headers, cookies, origins, sizes, and what strangers can find out (SYNC.md 9, 10, 15)."""

from __future__ import annotations

from ipaddress import ip_network

import httpx
import pytest

from app.wire.limits import COMMIT_BODY_BYTES, KEY_BODY_BYTES, OTHER_BODY_BYTES
from server.main import create_app
from server.security.cookies import login_cookie, session_cookie
from server.security.origin import client_address
from tests.kit.clock import ManualClock
from tests.kit.sync_service import config_of, running_service

ANN = "ann@example.org"
HEADERS = {
    "x-content-type-options": "nosniff",
    "referrer-policy": "no-referrer",
    "cross-origin-opener-policy": "same-origin",
    "cross-origin-resource-policy": "same-origin",
    "cross-origin-embedder-policy": "require-corp",
    "permissions-policy": "camera=(), microphone=(), geolocation=(), payment=()",
    "cache-control": "no-store",
    "x-robots-tag": "noindex",
}


async def test_every_answer_has_the_headers(people):
    browser = await people.browser(ANN)
    for path in ("/account", "/meta", "/nothing", "/keys"):
        answer = await browser.call("GET", path)
        for name, value in HEADERS.items():
            assert answer.headers[name] == value, (path, name)
        policy = answer.headers["content-security-policy"]
        for part in ("default-src 'none'", "base-uri 'none'", "frame-ancestors 'none'", "trusted-types 4otp"):
            assert part in policy
        assert "unsafe-inline" not in policy
        assert "unsafe-eval" not in policy.replace("wasm-unsafe-eval", "")
        assert "server" not in answer.headers


async def test_errors_are_problems_without_the_inside(people):
    browser = await people.browser(ANN)
    for method, path, body, status in (
        ("GET", "/nothing", None, 404),
        ("PUT", "/account", None, 405),
        ("PATCH", "/account", b"{", 400),
        ("PATCH", "/account", {"tz": 5}, 422),
        ("GET", "/vault/unlock?kind=xx", None, 422),
        ("GET", "/history/x/state", None, 404),
    ):
        answer = await browser.call(method, path, body)
        assert answer.status_code == status, (path, answer.text)
        assert answer.headers["content-type"] == "application/problem+json"
        assert set(answer.json()) <= {"status", "code", "detail"}


@pytest.mark.parametrize(
    "headers",
    [
        {"x-4otp": ""},
        {"sec-fetch-site": "cross-site"},
        {"sec-fetch-site": "same-site"},
        {"sec-fetch-site": "none"},
    ],
)
async def test_a_cookie_counts_only_on_calls_of_our_own_pages(people, headers):
    browser = await people.browser(ANN)
    answer = await browser.call("GET", "/account", **headers)
    assert (answer.status_code, answer.json()["code"]) == (403, "forbidden")


@pytest.mark.parametrize(
    ("origin", "status"), [("http://127.0.0.1:8440", 200), ("https://evil.example", 403), (None, 403)]
)
async def test_old_browsers_are_judged_by_their_origin(people, origin, status):
    browser = await people.browser(ANN)
    cookie = "; ".join(f"{name}={value}" for name, value in browser.cookies.items())
    headers = {"x-4otp": "1", "cookie": cookie} | ({"origin": origin} if origin else {})
    assert (await browser.client.get("/account", headers=headers)).status_code == status


def test_cookies_are_bound_to_the_host_where_there_is_tls(tmp_path):
    secure, loopback = config_of(tmp_path, base_url="https://sync.example.org"), config_of(tmp_path)
    assert session_cookie(secure, "x") == "__Host-4otp_s=x; Path=/; Max-Age=2592000; HttpOnly; SameSite=Strict; Secure"
    assert login_cookie(secure, "x").startswith("__Host-4otp_lr=x; Path=/; Max-Age=600; HttpOnly; SameSite=Strict; ")
    assert session_cookie(loopback, "x") == "4otp_s=x; Path=/; Max-Age=2592000; HttpOnly; SameSite=Strict"


async def test_transport_security_is_told_where_there_is_tls(tmp_path):
    app = create_app(config_of(tmp_path, base_url="https://sync.example.org"), clock=ManualClock())
    transport = httpx.ASGITransport(app=app, raise_app_exceptions=False)
    async with httpx.AsyncClient(transport=transport, base_url="https://sync.example.org") as client:
        answer = await client.get("/nothing")
    assert answer.headers["strict-transport-security"] == "max-age=63072000; includeSubDomains"


@pytest.mark.parametrize(
    ("method", "path", "limit"),
    [
        ("PATCH", "/account", OTHER_BODY_BYTES),
        ("POST", "/vault", KEY_BODY_BYTES),
        ("POST", "/sync/commits", COMMIT_BODY_BYTES),
    ],
)
async def test_bodies_have_limits(people, method, path, limit):
    browser = await people.browser(ANN)
    device = await people.device(await people.owner("bob@example.org"))
    who = device if path.startswith("/sync") else browser
    answer = await who.call(method, path, b" " * (limit + 1))
    assert (answer.status_code, answer.json()["code"]) == (413, "too_large")


async def test_headers_have_a_limit(people):
    browser = await people.browser(ANN)
    answer = await browser.call("GET", "/account", **{"x-long": "x" * 17_000})
    assert (answer.status_code, answer.json()["detail"]) == (413, "headers")


async def test_deep_json_is_refused(people):
    browser = await people.browser(ANN)
    for body in (b"[" * 60_000, b'{"display":' * 5_000, b'{"tz":' + b"[" * 20 + b"]" * 20 + b"}"):
        assert (await browser.call("PATCH", "/account", body)).status_code in (400, 422)


async def test_devices_are_limited_by_the_minute(service, people):
    owner = await people.owner()
    device = await people.device(owner)
    service.clock.advance(60)
    statuses = [(await device.call("GET", "/sync/pull?seq=0")).status_code for _ in range(121)]
    assert statuses == [200] * 120 + [429]
    service.clock.advance(1)
    assert (await device.call("GET", "/sync/pull?seq=0")).status_code == 200


async def test_the_address_of_a_trusted_proxy_is_not_the_callers(tmp_path):
    trusted = [ip_network("10.0.0.1"), ip_network("10.0.0.2"), ip_network("172.16.0.0/12")]
    assert client_address("10.0.0.1", "1.2.3.4, 10.0.0.2", trusted) == "1.2.3.4"
    assert client_address("10.0.0.1", "6.6.6.6, 1.2.3.4", trusted) == "1.2.3.4"
    assert client_address("9.9.9.9", "1.2.3.4", trusted) == "9.9.9.9"
    assert client_address("10.0.0.1", "", trusted) == "10.0.0.1"
    assert client_address("172.18.0.3", "1.2.3.4", trusted) == "1.2.3.4"
    assert client_address("::ffff:10.0.0.1", "1.2.3.4", trusted) == "1.2.3.4"
    assert client_address("", "1.2.3.4", trusted) == ""


async def test_a_proxy_that_adds_a_line_of_its_own_is_believed_and_not_the_callers_line(tmp_path):
    async with running_service(config_of(tmp_path, trusted_proxies="127.0.0.1")) as service, service.client() as client:
        statuses = [
            (
                await client.post(
                    "/auth/redeem",
                    json={"token": "A" * 43},
                    headers=[("x-forwarded-for", f"6.6.6.{number}"), ("x-forwarded-for", "1.2.3.4")],
                )
            ).status_code
            for number in range(31)
        ]
    assert statuses == [401] * 30 + [429]


@pytest.mark.parametrize("token", ["", "x", "A" * 87, "A" * 86 + "=", "Ag" + "A" * 85])
async def test_a_token_of_another_form_is_nobody(service, token):
    async with service.client(authorization=f"Bearer {token}x") as client:
        assert (await client.get("/account")).status_code == 401
        assert (await client.get("/sync/pull?seq=0")).status_code == 401
