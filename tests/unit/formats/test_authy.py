"""Authy: preferences and API, plain and encrypted, names from four places, and its own 7-digit tokens."""

from __future__ import annotations

import json

import pytest

from app.core.errors import AppError
from app.formats.content import Source
from app.formats.registry import open_source
from tests.kit import foreign_files as files
from tests.kit.samples import convert

APP, OWN = "com.authy.storage.tokens.authenticator.key", "com.authy.storage.tokens.authy.key"


def preferences(*tokens, key=APP):
    return files.preferences({key: json.dumps(list(tokens))}, {"key_version": 121})


def token(**changes):
    return {"accountType": "github", "decryptedSecret": files.SECRET, "digits": 6, "name": "me", **changes}


def names(**changes):
    found = convert(preferences(token(**changes))).entries[0]
    return found.issuer, found.account


def test_issuer_from_four_places_in_order():
    assert names(originalIssuer="A", originalName="B:x", name="C: me") == ("A", "C: me")
    assert names(originalIssuer="A", originalName="A:me", name="A: me") == ("A", "me")
    assert names(originalName="B:x", name="B:me") == ("B", "me")
    assert names(originalName=None, name="C:me") == ("C", "me")
    assert names(name="C - me") == ("C", "me")
    assert names(name="me", accountType="facebook") == ("facebook", "me")


def test_digits_are_stored_and_period_and_algorithm_are_not():
    (found,) = convert(preferences(token(digits=8))).entries
    assert (found.otp.digits, found.otp.period_seconds, found.otp.algorithm) == (8, 30, "SHA1")


def test_own_tokens_have_seven_digits_and_ten_seconds():
    (found,) = convert(
        preferences({"name": "Twitch", "secretSeed": "3132333435363738393031323334353637383930"}, key=OWN)
    ).entries
    assert (found.otp.secret, found.otp.digits, found.otp.period_seconds) == (files.OTHER_SECRET, 7, 10)
    assert (found.issuer, found.account) == ("Twitch", "")


def test_own_tokens_of_the_api():
    document = {
        "apps": [
            {"name": "Twitch", "secret_seed": "31323334353637383930", "digits": 7},
            {"name": "x", "secret_seed": "zz"},
        ]
    }
    report = convert(files.to_json(document))
    assert [(e.otp.digits, e.otp.period_seconds) for e in report.entries] == [(7, 10)]
    assert [p.reason for p in report.problems] == ["otp.secret_hex"]


def sealed(name, password="backup", iterations=None, iv=None, **more):
    used = 1000 if iterations is None else iterations
    seed = files.authy_seal(files.SECRET, password.encode(), salt=name, iterations=used, iv=iv or bytes(16))
    return {
        "account_type": "github",
        "digits": 6,
        "encrypted_seed": seed,
        "key_derivation_iterations": iterations,
        "name": name,
        "original_name": name,
        "salt": name,
        "unique_iv": iv.hex() if iv else None,
        **more,
    }


@pytest.mark.parametrize("shape", [lambda tokens: {"authenticator_tokens": tokens}, lambda tokens: tokens])
def test_the_api_with_all_costs_and_ivs(shape):
    tokens = [sealed("a"), sealed("b", iterations=1000), sealed("c", iterations=100_000, iv=b"0123456789abcdef")]
    report = convert(files.to_json(shape(tokens)), "backup")
    assert [(e.account, e.otp.secret) for e in report.entries] == [(n, files.SECRET) for n in "abc"]


def test_an_unstated_cost_may_be_the_newer_one():
    item = {**sealed("a", iterations=100_000), "key_derivation_iterations": None}
    assert len(convert(files.to_json([item]), "backup").entries) == 1


def test_a_wrong_password():
    for password in ("wrong", "", "x" * 200):
        with pytest.raises(AppError, match="wrong_password"):
            convert(files.to_json([sealed("a"), sealed("b")]), password)


def test_one_token_that_does_not_open_is_refused_alone():
    broken = sealed("b", password="another")
    report = convert(
        files.to_json([sealed("a"), broken, sealed("c"), {**sealed("d"), "encrypted_seed": "AAAA"}]), "backup"
    )
    assert [e.account for e in report.entries] == ["a", "c"]
    assert [(p.row, p.name, p.reason) for p in report.problems] == [
        (2, "b", "entry.cannot_decrypt"),
        (4, "d", "entry.cannot_decrypt"),
    ]


def test_community_files_with_plain_seeds_need_no_password():
    for member in ("decrypted_seed", "secret"):
        document = {"authenticator_tokens": [{"name": "GitHub:me", "digits": 6, member: files.SECRET}]}
        assert convert(files.to_json(document)).entries[0].issuer == "GitHub"


def test_a_bare_array_with_secrets_is_told_by_what_only_authy_has():
    token = {"account_type": "github", "name": "GitHub:me", "digits": 6, "secret": files.SECRET}
    report = convert(files.to_json([token]))
    assert (report.format.id, report.entries[0].issuer) == ("authy", "GitHub")


def test_what_decrypting_scripts_write():
    tokens = [
        {
            "account_type": "authenticator",
            "name": "GitHub: me",
            "issuer": None,
            "decrypted_seed": files.SECRET,
            "digits": 6,
        },
        {"name": "lost", "decrypted_seed": "Decryption failed: invalid padding", "digits": 6},
    ]
    report = convert(files.to_json({"message": "success", "decrypted_authenticator_tokens": tokens, "success": True}))
    assert [(e.issuer, e.account, e.otp.secret) for e in report.entries] == [("GitHub", "me", files.SECRET)]
    assert [(p.row, p.name, p.reason) for p in report.problems] == [(2, "lost", "otp.secret_character")]


def test_accounts_that_were_never_backed_up_are_named():
    report = convert(preferences({"accountType": "a", "name": "lost", "digits": 6}, token()))
    assert [(p.row, p.name, p.reason) for p in report.problems] == [(1, "lost", "otp.secret_empty")]


def test_both_files_together():
    octets = files.preferences(
        {APP: json.dumps([token()]), OWN: json.dumps([{"name": "T", "secretSeed": "3132333435"}])}
    )
    assert [e.otp.period_seconds for e in convert(octets).entries] == [30, 10]


@pytest.mark.parametrize("iterations", [0, -1, 10_000_001, 2**40])
def test_costs_are_refused_before_the_password_is_asked(iterations):
    item = {**sealed("a"), "key_derivation_iterations": iterations}
    with pytest.raises(AppError, match="too_costly"):
        open_source(Source(files.to_json([item])))


def test_many_costs_are_refused_together():
    items = [{**sealed(str(n)), "key_derivation_iterations": 10_000_000} for n in range(4)]
    with pytest.raises(AppError, match="too_costly"):
        open_source(Source(files.to_json(items)))
