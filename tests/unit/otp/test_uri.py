"""Key URIs: the table of real-world oddities, limits, and what a written URI looks like to other apps."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest

from app.core.errors import AppError
from app.otp import registry, uri
from app.otp.base import Entry

ODD = json.loads((Path(__file__).parents[2] / "vectors" / "otpauth_uris.json").read_text(encoding="utf-8"))["uris"]
SECRET = "JBSWY3DPEHPK3PXP"
OTP = registry.check(replace(registry.defaults("totp"), secret=SECRET))


def wanted(entry):
    """The Entry that a row of the table describes."""
    otp = replace(registry.defaults(entry.get("type", "totp")), secret=entry.get("secret", SECRET))
    names = {
        "algorithm": "algorithm",
        "digits": "digits",
        "period": "period_seconds",
        "counter": "counter",
        "pin": "pin",
    }
    otp = replace(otp, **{names[key]: value for key, value in entry.items() if key in names})
    lists = {
        name: tuple(map(tuple, entry.get(name, []))) if name == "unknown" else tuple(entry.get(name, []))
        for name in ("tags", "recovery_codes", "unknown", "remarks")
    }
    texts = {name: entry.get(name, "") for name in ("issuer", "account", "note")}
    return Entry(otp=otp, favorite=entry.get("favorite", False), **texts, **lists)


def same_but_for_the_way(entry):
    """Recovery codes and remarks say how a code arrived; they are not in a URI."""
    return replace(entry, remarks=(), recovery_codes=())


@pytest.mark.parametrize("row", [row for row in ODD if "entry" in row], ids=lambda row: row["why"])
def test_odd_uris(row):
    entry = uri.parse(row["uri"])
    assert entry == wanted(row["entry"])
    assert same_but_for_the_way(uri.parse(uri.write(entry))) == same_but_for_the_way(entry)


@pytest.mark.parametrize("row", [row for row in ODD if "error" in row], ids=lambda row: row["why"])
def test_refused_uris(row):
    with pytest.raises(AppError) as caught:
        uri.parse(row["uri"])
    assert caught.value.code == row["error"]
    assert caught.value.facts == row["facts"]


def test_no_refusal_quotes_what_it_refuses():
    secret = "GEZDGNBVGY3TQOJQ0"
    for text in (f"otpauth://totp/label?secret={secret}", f"otpauth://label/label?secret={secret}", f"label:{secret}"):
        with pytest.raises(AppError) as caught:
            uri.parse(text)
        assert "GEZDG" not in str(caught.value)
        assert "label" not in str(caught.value)


def test_a_written_uri_says_everything():
    entry = Entry(otp=OTP, issuer="Air Canada", account="me+x@example.org")
    assert uri.write(entry) == (
        "otpauth://totp/Air%20Canada:me%2Bx@example.org"
        f"?secret={SECRET}&issuer=Air%20Canada&algorithm=SHA1&digits=6&period=30"
    )


def test_an_account_with_a_colon_stays_one_without_an_issuer():
    for account in ("a:b", ":", ":a", "a:", "a:b:c", "::"):
        entry = Entry(otp=OTP, account=account)
        assert uri.parse(uri.write(entry)) == entry


def test_an_ordinary_code_of_an_issuer_steam_stays_one():
    for digits in (5, 6, 8):
        entry = Entry(otp=replace(OTP, digits=digits), issuer="steam", account="x")
        assert uri.parse(uri.write(entry)) == entry


def test_a_yandex_code_without_issuer_stays_without():
    otp = replace(registry.defaults("yandex"), secret="LA2V6KMCGYMWWVEW64RNP3JA3I", pin="0042")
    entry = Entry(otp=otp, account="x")
    assert uri.parse(uri.write(entry)) == entry


def test_note_tags_and_favorite_travel_unless_told_otherwise():
    entry = Entry(otp=OTP, account="x", note="ä & b = c\n", tags=("one", "zwei"), favorite=True)
    assert uri.parse(uri.write(entry)) == replace(entry, note="ä & b = c")
    assert uri.parse(uri.write(entry, extras=False)) == Entry(otp=OTP, account="x")


def test_extras_give_way_to_the_limit():
    entry = Entry(otp=OTP, account="x", note="n" * 9000)
    assert uri.parse(uri.write(entry)) == Entry(otp=OTP, account="x")


def test_limits():
    long_name = "n" * 1025
    for text, code in (
        (f"otpauth://totp/x?secret={SECRET}&a={'b' * 8192}", "otp.uri_too_long"),
        (f"otpauth://totp/{'ä' * 4090}?secret={SECRET}", "otp.uri_too_long"),
        (f"otpauth://totp/{long_name}?secret={SECRET}", "otp.name_too_long"),
        (f"otpauth://totp/x?secret={SECRET}&issuer={long_name}", "otp.name_too_long"),
        (f"otpauth://totp/\ud800?secret={SECRET}", "otp.uri_text"),
    ):
        with pytest.raises(AppError) as caught:
            uri.parse(text)
        assert caught.value.code == code
    assert len(uri.parse(f"otpauth://totp/{'n' * 1024}?secret={SECRET}").account) == 1024
    with pytest.raises(AppError) as caught:
        uri.write(Entry(otp=OTP, issuer="\u4e00" * 1000))
    assert caught.value.code == "otp.uri_too_long"


def test_json_that_nests_for_ever_is_no_codedisplay():
    nested = "%5B" * 2000
    assert uri.parse(f"otpauth://totp/x?secret={SECRET}&codeDisplay={nested}").unknown == (("codeDisplay", "[" * 2000),)
    assert uri.parse(f"otpauth://totp/x?secret={SECRET}&data={nested}").otp.type == "totp"
