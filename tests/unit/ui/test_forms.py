"""The pure parts of forms: parameters from typed text, new passwords, unlock states, strength, plural forms."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core.errors import AppError
from app.otp import registry
from app.otp.base import Entry
from app.services.vault import VaultStatus
from app.ui.add.state import FormValues, entry_of, offered_fields, tags_of, values_of
from app.ui.first_run.state import judged, reveals
from app.ui.text.english import plural
from app.ui.theme.tokens import ACCENTS, PALETTES, contrast, with_accent
from app.ui.unlock.state import unlock_state
from app.ui.widgets import strength

KEY = "JBSWY3DPEHPK3PXP"


@pytest.mark.parametrize("kind", [kind.name for kind in registry.TYPES if kind.name != "yandex"])
def test_a_form_round_trips_every_type(kind):
    entry = entry_of(FormValues(type=kind, secret_text=KEY, issuer="x"))
    assert entry_of(values_of(entry), entry) == entry


@given(st.text(max_size=30))
def test_a_typed_number_is_a_value_or_names_its_field(text):
    values = FormValues(type="hotp", secret_text=KEY, parameters={"counter": text})
    problem = None
    try:
        otp = entry_of(values).otp
    except AppError as error:
        problem = error
    else:
        assert otp.counter == int(text.strip() or 0)
    assert problem is None or problem.facts["field"] == "counter"


def test_empty_fields_are_defaults():
    otp = entry_of(FormValues(secret_text=KEY, parameters={"digits": "", "period_seconds": " "})).otp
    assert (otp.digits, otp.period_seconds, otp.algorithm) == (6, 30, "SHA1")


def test_what_the_form_does_not_show_is_kept():
    base = Entry(otp=registry.defaults("totp"), unknown=(("image", "x"),), icon="id:github", favorite=True)
    entry = entry_of(FormValues(secret_text=KEY), base)
    assert (entry.unknown, entry.icon, entry.favorite) == (base.unknown, base.icon, True)


def test_fixed_fields_are_not_offered():
    assert offered_fields("steam") == ()


def test_tags_are_split_at_commas_and_unique():
    assert tags_of(" a, b,,a ,  c c ") == ("a", "b", "c c")


@pytest.mark.parametrize(
    ("hint", "told"),
    [("", False), ("orse", True), ("ORSE-like", True), ("ors", False), ("the comic", False), ("correct horse", True)],
)
def test_a_hint_must_not_reveal_four_characters(hint, told):
    assert reveals(hint, "correct horse") is told


def test_a_new_password_is_judged_in_all_respects():
    assert judged("eight888", "eight888", "").good
    assert judged("seven77", "seven77", "").too_short
    assert judged("eight888", "eight889", "").differs
    assert judged("eight888", "eight888", "t888!").hint_reveals


@pytest.mark.parametrize(
    ("status", "way", "wait", "expected"),
    [
        (VaultStatus("locked", None, frozenset({"password"})), "password", 0, {"can_enter": True, "has_hint": False}),
        (VaultStatus("locked", "x", frozenset({"password"})), "password", 0.2, {"wait_seconds": 1, "can_enter": False}),
        (VaultStatus("locked", "x", frozenset({"password", "recovery"})), "password", 0, {"can_use_recovery": True}),
        (VaultStatus("locked", "x", frozenset({"password", "recovery"})), "recovery", 0, {"can_use_password": True}),
        (VaultStatus("missing"), "password", 0, {"can_enter": False, "can_open_copy": True, "message": "missing"}),
        (VaultStatus("damaged"), "password", 0, {"can_enter": True, "can_start_over": True, "message": "damaged"}),
        (VaultStatus("newer"), "password", 0, {"can_enter": False, "can_start_over": False, "message": "newer"}),
    ],
)
def test_what_the_unlock_screen_offers(status, way, wait, expected):
    state = unlock_state(status, way=way, busy=False, wait_seconds=wait)
    assert {name: getattr(state, name) for name in expected} == expected


def test_a_busy_screen_takes_nothing():
    status = VaultStatus("locked", None, frozenset({"password", "keyring"}))
    state = unlock_state(status, way="password", busy=True, wait_seconds=0)
    assert not state.can_enter
    assert not state.can_use_keyring


@pytest.mark.parametrize(
    ("weaker", "stronger"),
    [("aaaaaaaa", "aj2kd8s!"), ("password", "kettle harbour"), ("12345678", "83510476"), ("P4ssw0rd!", "tQ7#vz2Lm")],
)
def test_strength_knows_common_and_repeated_text(weaker, stronger):
    assert strength.estimated_bits(weaker) < strength.estimated_bits(stronger)


def test_strength_levels():
    assert strength.level("") == strength.level("aaaaaaaaaaaa") == 0
    assert strength.level("correct horse battery staple") == strength.LEVELS - 1


@given(st.text(max_size=200))
def test_strength_is_total(text):
    assert 0 <= strength.level(text) < strength.LEVELS


@pytest.mark.parametrize(
    ("source", "number", "text"),
    [
        ("%n second(s) left", 1, "%n second left"),
        ("%n second(s) left", 0, "%n seconds left"),
        ("%n entry(s)", 1, "%n entry"),
        ("%n entry(s)", 2, "%n entries"),
        ("%n day(s)", 2, "%n days"),
        ("%n try(s) left of %n character(s)", 3, "%n tries left of %n characters"),
    ],
)
def test_plural_forms(source, number, text):
    assert plural(source, number) == text


PAIRS = [
    ("text", "window"), ("text", "surface"), ("text", "hover"), ("text", "pressed"), ("text", "selected"),
    ("muted", "window"), ("muted", "surface"), ("muted", "hover"), ("muted", "selected"), ("accent", "window"),
    ("accent", "surface"), ("on_accent", "accent"), ("on_accent", "accent_hover"), ("danger", "window"),
    ("danger", "surface"), ("warning", "window"), ("warning", "surface"), ("good", "window"), ("good", "surface"),
    ("text", "warning_ground"), ("accent", "warning_ground"), ("on_toast", "toast"), ("toast_action", "toast"),
]  # fmt: skip


@pytest.mark.parametrize("accent", ACCENTS)
@pytest.mark.parametrize("name", sorted(PALETTES))
def test_every_text_has_contrast(name, accent):
    tokens = with_accent(PALETTES[name], accent)
    poor = {
        pair: round(found, 2)
        for pair in PAIRS
        if (found := contrast(getattr(tokens, pair[0]), getattr(tokens, pair[1]))) < 4.5
    }
    assert not poor
    assert all(contrast(tile, "#ffffff") >= 4.5 for tile in tokens.tiles)
    assert contrast(tokens.field_line, tokens.window) >= 2.9
