"""What a posted form must be, and the words for browsers and next steps."""

from __future__ import annotations

import pytest

from app.wire.account import BillingStatus
from server.domain.config import Config
from server.domain.refusal import Refusal
from server.security import cookies as session_cookies
from server.security.master_key import MasterKeys
from server.services.texts import language_of, languages
from server.web import cookies
from server.web.call import accepted_languages, readable_agent
from server.web.forms import BODY_BYTES, check_form, form_token, parse_form
from server.web.pages.dashboard import steps
from server.web.render import Page, count, moment, money
from tests.kit.dashboard_samples import INCLUDED, NOW, PRICED, account

KEYS = MasterKeys({1: bytes(32)})
CONFIG = Config()
URLENCODED = "application/x-www-form-urlencoded"


@pytest.mark.parametrize(
    ("body", "media_type", "code"),
    [
        (b"a=b", "application/json", "unsupported_media_type"),
        (b"a=b", "", "unsupported_media_type"),
        (b"a=" + b"b" * BODY_BYTES, URLENCODED, "too_large"),
        (b"a=\xff", URLENCODED, "bad_request"),
        (b"a=%ff", URLENCODED, "bad_request"),
        (b"&".join([b"a=b"] * 50), URLENCODED, "bad_request"),
    ],
)
def test_what_is_no_form_of_ours_is_refused(body, media_type, code):
    with pytest.raises(Refusal) as refused:
        parse_form(body, media_type)
    assert refused.value.code == code


def test_a_form_is_read():
    assert parse_form(b"a=%C3%BC+b&c=", URLENCODED + "; charset=utf-8") == {"a": "ü b", "c": ""}


@pytest.mark.parametrize(
    ("headers", "browser", "token_of"),
    [
        ({"sec-fetch-site": "cross-site"}, "x", "x"),
        ({"sec-fetch-site": "same-site"}, "x", "x"),
        ({"sec-fetch-site": "none"}, "x", "x"),
        ({"origin": "null"}, "x", "x"),
        ({}, "x", "x"),
        ({"sec-fetch-site": "same-origin"}, "x", "y"),
        ({"sec-fetch-site": "same-origin"}, "", ""),
    ],
)
def test_a_form_from_elsewhere_is_refused(headers, browser, token_of):
    fields = {"form_token": form_token(KEYS, token_of)}
    with pytest.raises(Refusal) as refused:
        check_form(fields, headers, browser, KEYS, CONFIG)
    assert refused.value.code == "forbidden"


@pytest.mark.parametrize("headers", [{"sec-fetch-site": "same-origin"}, {"origin": CONFIG.public_url}])
def test_a_form_of_our_own_page_is_taken(headers):
    check_form({"form_token": form_token(KEYS, "x")}, headers, "x", KEYS, CONFIG)


@pytest.mark.parametrize("base_url", ["", "https://otp.example.org"])
def test_the_session_has_one_name_for_pages_and_api(base_url):
    config = Config(base_url=base_url)
    jar, names = cookies.Jar.of(config), session_cookies.names(config)
    assert (jar.name(cookies.SESSION), jar.name(cookies.BINDER)) == (names.session, names.login)
    baked = jar.bake(cookies.SESSION, "value", 60)
    assert (baked.httponly, baked.samesite, baked.secure, baked.path) == (True, "strict", names.secure, "/")


@pytest.mark.parametrize(
    ("agent", "words"),
    [
        (
            "Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140 Safari/537.36",
            "Chrome, Linux",
        ),
        ("Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:140.0) Gecko/20100101 Firefox/140.0", "Firefox, Windows"),
        ("Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) Version/18.0 Safari/604.1", "Safari, iOS"),
        ("4OTP/1.0", "4OTP/1.0"),
        ("", ""),
    ],
)
def test_a_browser_in_words(agent, words):
    assert readable_agent(agent) == words


def states(vault, billing: BillingStatus, devices, *, second=False):
    return [step.state for step in steps(account(vault, second=second), billing, devices, str)]


def test_the_next_step_is_one():
    assert states("none", PRICED, 0) == ["next", "later", "later", "later"]
    assert states("none", INCLUDED, 0) == ["next", "later", "later"]
    assert states("active", INCLUDED, 0) == ["done", "next", "later"]
    assert states("active", INCLUDED, 2) == ["done", "done", "next"]
    assert states("active", INCLUDED, 2, second=True) == ["done", "done", "done"]


def test_moments_and_money_in_the_users_way():
    page = Page(language="de", zone="Asia/Tokyo")
    assert moment(NOW, page) == "22.11.2026, 19:07"
    assert moment(NOW, Page(language="en", zone="UTC", dates="iso")) == "2026-11-22 10:07"
    assert money("12.00", "eur", page) == "12,00\N{NO-BREAK SPACE}€"
    assert money("1200", "jpy", Page(language="en")) == "¥1,200"
    assert money("12.00", "eur", Page(language="de", numbers="plain")) == "12.00 EUR"
    assert count(12_345, page) == "12.345"
    assert count(12_345, Page(language="de", numbers="plain")) == "12345"


def test_the_dearest_language_of_a_browser_comes_first():
    assert accepted_languages("de;q=0.5, fr-CH, *;q=0.1, en;q=0") == ["fr-CH", "de"]
    assert accepted_languages("") == []
    assert accepted_languages("x" * 99 + ",de;q=9,;;;,lt") == ["de", "lt"]


def test_norwegian_has_three_names():
    known = languages()
    assert language_of("nn-NO") == language_of("no") == ("nb" if "nb" in known else "en")
    assert language_of("de-AT") == "de"
    assert language_of("tlh") == "en"
