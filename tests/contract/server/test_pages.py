"""The dashboard's pages over HTTP: who may see them, what a form needs, what every answer carries."""

from __future__ import annotations

import re

import pyotp
import pytest

from app.core.octets import from_base64url, to_base64url
from server.api.shield import CONTENT_SECURITY_POLICY
from server.store import audit
from server.web.assets import load_assets
from server.web.call import page_of
from server.web.routes import ROUTES
from tests.kit.pages_client import browser, post, signed_in, token_in
from tests.kit.sync_service import config_of, running_service

PUBLIC = {"/", "/login", "/login/code", "/login/two-factor", "/login/done", "/logout", "/{path:path}"}
ID = "A" * 22


@pytest.fixture
async def service(tmp_path):
    async with running_service(config_of(tmp_path)) as running:
        yield running


def concrete(path: str) -> str:
    return re.sub(r"\{[a-z]+:str\}", ID, path)


async def test_strangers_are_sent_to_the_sign_in(service):
    async with browser(service) as client:
        for method, path, _ in ROUTES:
            if method == "GET" and path not in PUBLIC:
                answer = await client.get(concrete(path))
                assert (answer.status_code, answer.headers["Location"]) == (303, "/login"), path


async def test_head_answers_like_get_without_the_body(service):
    async with browser(service) as client:
        for known in (False, True):
            if known:
                await signed_in(service, client, "ada@example.org")
            pages = {concrete(path) for method, path, _ in ROUTES if method == "GET"} - {"/login/done", "/{path:path}"}
            for path in sorted(pages | {"/nothing", "/api/v1/meta", "/api/v1/nothing", "/api/v1/auth/redeem"}):
                whole, head = await client.get(path), await client.head(path)
                assert (head.status_code, head.content) == (whole.status_code, b""), path
                for name in ("Content-Type", "Location", "Content-Security-Policy", "Cache-Control"):
                    assert head.headers.get(name) == whole.headers.get(name), (path, name)


async def test_every_form_needs_its_token_and_our_own_page(service):
    async with browser(service) as client:
        await signed_in(service, client, "ada@example.org")
        token = token_in(await client.get("/settings"))
        for method, path, _ in ROUTES:
            if method == "GET":
                continue
            where = concrete(path)
            foreign = {"Sec-Fetch-Site": "cross-site"}
            assert (await client.post(where, data={"x": "1"})).status_code == 403, path
            assert (await client.post(where, data={"form_token": "A" * 43})).status_code == 403, path
            assert (await client.post(where, data={"form_token": token}, headers=foreign)).status_code == 403, path
            assert (
                await client.post(where, content=b"{}", headers={"Content-Type": "application/json"})
            ).status_code == 415
        assert (await client.get("/settings")).status_code == 200


async def test_a_token_of_another_browser_is_refused(service):
    async with browser(service) as ada, browser(service) as eve:
        await signed_in(service, ada, "ada@example.org")
        stolen = token_in(await eve.get("/login"))
        assert (await ada.post("/settings/display", data={"form_token": stolen})).status_code == 403


async def test_pages_act_on_the_own_account_alone(service):
    async with browser(service) as ada, browser(service) as eve:
        await signed_in(service, ada, "ada@example.org")
        await signed_in(service, eve, "eve@example.org")
        foreign = (await service.services.sessions.identify(eve.cookies["4otp_s"])).id
        assert (await post(ada, f"/settings/sessions/{to_base64url(foreign)}/end")).status_code == 404
        assert (await post(ada, f"/keys/{ID}/disable")).status_code == 404
        assert (await post(ada, f"/devices/{ID}/remove")).status_code == 404
        assert (await eve.get("/settings")).status_code == 200


async def test_changes_of_weight_need_a_recent_sign_in(service):
    async with browser(service) as client:
        await signed_in(service, client, "ada@example.org")
        service.clock.advance(11 * 60)
        for path in ("/settings/two-factor/start", "/settings/data/export", "/settings/data/account"):
            answer = await post(client, path, email="ada@example.org")
            assert answer.headers["Location"].startswith("/again?to=/settings/"), path
        answer = await client.get("/again?to=/settings/two-factor")
        assert answer.headers["Location"] == "/login?again=1"
        assert "Confirm that it is you" in (await client.get("/login?again=1")).text
        await signed_in(service, client, "ada@example.org")
        assert (await client.get("/login/done")).headers["Location"] == "/settings/two-factor"


@pytest.mark.parametrize("place", ["//evil.example", "https://evil.example", "/settingsevil", "/\\evil.example", ""])
async def test_nobody_is_sent_elsewhere_after_the_sign_in(service, place):
    async with browser(service) as client:
        await signed_in(service, client, "ada@example.org")
        await client.get("/again", params={"to": place})
        client.cookies.set("4otp_n", place)
        assert (await client.get("/login/done")).headers["Location"] == "/start"


async def with_second_factor(service, client):
    """Turns it on; the answer with the backup codes, and the device's clock of codes."""
    answer = await post(client, "/settings/two-factor/start")
    totp = pyotp.TOTP(re.search(r'id="totp-secret">([A-Z2-7 ]+)<', answer.text).group(1).replace(" ", ""))
    code = totp.at(service.clock.now_ms() // 1000)
    fields = {"form_token": token_in(answer), "secret": totp.secret, "code": code, "name": "Ada's phone"}
    return await client.post("/settings/two-factor/confirm", data=fields), totp


async def test_the_second_factor_confirms_who_it_is(service):
    async with browser(service) as client:
        await signed_in(service, client, "ada@example.org")
        _, totp = await with_second_factor(service, client)
        service.clock.advance(11 * 60)
        answer = await post(client, "/settings/two-factor/codes")
        assert answer.headers["Location"] == "/again?to=/settings/two-factor"
        assert (await client.get("/again?to=/settings/two-factor")).headers["Location"] == "/confirm"
        wrong = await post(client, "/confirm", "/confirm", code="000000")
        assert wrong.status_code == 401
        assert "This code is not right." in wrong.text
        right = await post(client, "/confirm", "/confirm", code=totp.at(service.clock.now_ms() // 1000))
        assert right.headers["Location"] == "/login/done"
        assert (await client.get("/login/done")).headers["Location"] == "/settings/two-factor"
        codes = await post(client, "/settings/two-factor/codes", no_mail="on")
        assert "Your backup codes" in codes.text
        assert "They were also sent" not in codes.text


async def test_too_many_tries_are_told_beside_the_field(service):
    async with browser(service) as client:
        await signed_in(service, client, "ada@example.org")
        await with_second_factor(service, client)
        await post(client, "/logout")
        await signed_in(service, client, "ada@example.org")
        for _ in range(5):
            answer = await post(client, "/login/two-factor", "/login/two-factor", code="000000")
        assert answer.status_code == 429
        assert re.search(r"Too many tries\. Wait \d+ min and try again\.", answer.text)


async def test_the_first_factor_alone_opens_no_page(service):
    async with browser(service) as client:
        await signed_in(service, client, "ada@example.org")
        answer, _ = await with_second_factor(service, client)
        assert len(re.findall(r"<li>[0-9A-Z-]{6,}</li>", answer.text)) == 10
        assert "Ada&#39;s phone" in (await client.get("/settings/two-factor")).text
        await post(client, "/logout")
        await signed_in(service, client, "ada@example.org")
        for method, path, _ in ROUTES:
            if method == "GET" and path not in PUBLIC:
                answer = await client.get(concrete(path))
                assert answer.headers["Location"] == "/login/two-factor", path


async def test_what_answers_carry(service):
    async with browser(service) as client:
        page = await client.get("/login")
        assert page.headers["Content-Security-Policy"] == CONTENT_SECURITY_POLICY
        assert page.headers["Cache-Control"] == "no-store"
        assert page.headers["Referrer-Policy"] == "no-referrer"
        assets = load_assets()
        for name in ("js/crypto/kdf_worker.js", "css/4otp.css", "words/english.txt"):
            answer = await client.get(assets.url(name))
            assert answer.content == assets.files[name].content
            assert answer.headers["Cache-Control"] == "public, max-age=31536000, immutable"
            assert answer.headers["Cross-Origin-Embedder-Policy"] == "require-corp"
        for path in ("/static/0000000000000000/css/4otp.css", f"/static/{assets.version}/../main.py", "/static/x/y"):
            assert (await client.get(path)).status_code == 404


async def test_every_script_of_a_page_is_ours_and_has_its_hash(service):
    async with browser(service) as client:
        page = (await client.get("/login")).text
        tags = re.findall(r"<(?:script|link)[^>]*>", page)
        loaded = [tag for tag in tags if "modulepreload" in tag or "stylesheet" in tag or "src=" in tag]
        assert len(loaded) == 5
        assert all('integrity="sha384-' in tag and '"/static/' in tag for tag in loaded)


async def test_a_page_that_is_not_there_says_so(service):
    async with browser(service) as client:
        answer = await client.get("/no/such/page")
        assert answer.status_code == 404
        assert "There is nothing here" in answer.text
        for path in ("/api/v1/nothing", "/api", "/static/nothing"):
            assert (await client.get(path)).headers["Content-Type"] == "application/problem+json", path


async def test_the_activity_is_read_from_any_number(service):
    async with browser(service) as client:
        await signed_in(service, client, "ada@example.org")
        for before in ("9" * 30, "9" * 5000, "x", "-1", "\u0663"):
            answer = await client.get("/settings/activity", params={"before": before})
            assert answer.status_code == 200, before
        services = service.services
        account = (await client.get("/settings/activity")).text
        assert "?before=" not in account
        for _ in range(60):
            await services.context.database.write(
                audit.add, from_base64url(client.cookies["4otp_s"])[1:17], "export", service.clock.now_ms()
            )
        assert "?before=" not in (await client.get("/settings/activity")).text  # all of them are on this page


@pytest.mark.parametrize("path", sorted(path for method, path, _ in ROUTES if method == "POST" and path != "/logout"))
def test_a_sign_in_on_the_way_leads_back_to_a_page(path):
    pages = {page for method, page, _ in ROUTES if method == "GET"}
    assert page_of(concrete(path)) in pages - {"/{path:path}"}


async def test_a_form_after_the_session_ended_leads_back_to_its_page(service):
    async with browser(service) as client:
        await signed_in(service, client, "ada@example.org")
        token = token_in(await client.get("/settings"))
        service.clock.advance(3600)
        answer = await client.post("/settings/display", data={"form_token": token, "theme": "dark"})
        assert answer.headers["Location"] == "/login"
        await signed_in(service, client, "ada@example.org")
        back = (await client.get("/login/done")).headers["Location"]
        assert (back, (await client.get(back)).status_code) == ("/settings", 200)


async def test_signing_in_once_more_ends_the_session_that_the_browser_had(service):
    async with browser(service) as client:
        await signed_in(service, client, "ada@example.org")
        former = client.cookies["4otp_s"]
        await signed_in(service, client, "ada@example.org")
        assert client.cookies["4otp_s"] != former
        async with browser(service) as stolen:
            stolen.cookies.set("4otp_s", former)
            assert (await stolen.get("/start")).headers["Location"] == "/login"


async def test_nothing_but_a_plain_path_is_gone_back_to(service):
    async with browser(service) as client:
        await signed_in(service, client, "ada@example.org")
        for to in ("/start/%0d%0aX-Injected: 1", "//evil.example", "/start@evil.example", "https://evil.example/start"):
            await client.get(f"/again?to={to}")
            back = await client.get("/login/done")
            assert (back.status_code, back.headers["Location"]) == (303, "/start"), to
