"""The confirmation as values, and a sentence for every code that scanning can end with."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from app.core.errors import AppError
from app.formats.base import Remark
from app.services.review import Standing
from app.services.scanning import Basket, Origin, Place
from app.ui.add.state import unusual
from app.ui.scan.state import Choice, Miss, is_plain, listing, save_command
from app.ui.scan.words import parts_words, remark_words, standing_words
from app.ui.text.errors import sentence
from app.vault.commands import Moment
from app.vault.model import Snapshot

ROOT = Path(__file__).parents[3]
PASTE = Place(Origin.PASTE)
LINK = "otpauth://totp/Fastmail:anna?secret=JBSWY3DPEHPK3PXP&issuer=Fastmail"
OTHER = "otpauth://totp/Bank:otto?secret=GEZDGNBVGY3TQOJQ&issuer=Bank&digits=8"
HOTP = "otpauth://hotp/VPN?secret=GEZDGNBVGY3TQOJQ&counter=7"


def found(*texts, choices=None, misses=(), snapshot=None):
    basket = Basket()
    for text in texts:
        basket.add(text, PASTE)
    return listing(snapshot or Snapshot(), basket.contents, choices or {}, misses)


def test_one_code_alone_is_plain():
    assert is_plain(found(LINK))
    assert not is_plain(found(LINK, OTHER))
    assert not is_plain(found(LINK, "hello"))
    assert not is_plain(found("hello"))


def test_a_changed_name_is_judged_again():
    vault = save_command(found(LINK).rows)(Snapshot(), Moment(1))
    assert found(LINK, snapshot=vault).rows[0].standing is Standing.HERE
    renamed = found(LINK, choices={(1, 0): Choice(issuer="Mail")}, snapshot=vault).rows[0]
    assert (renamed.standing, renamed.here, renamed.ticked) == (Standing.SAME_KEY, "Fastmail (anna)", True)
    assert standing_words(renamed) == "This key is here already, named Fastmail (anna)"


def test_a_tick_of_the_person_holds():
    shown = found(LINK, OTHER, choices={(2, 0): Choice(ticked=False)})
    assert [row.ticked for row in shown.rows] == [True, False]
    assert [row.name for row in shown.selected] == ["Fastmail (anna)"]


def test_the_same_key_twice_in_the_list():
    shown = found(LINK, LINK.replace("Fastmail", "Other"))
    assert standing_words(shown.rows[1]) == "The same key twice in this list"


def test_saving_keeps_order_and_groups():
    shown = found(LINK, OTHER, HOTP, choices={(2, 0): Choice(group="00000000-0000-4000-8000-000000000001")})
    vault = save_command(shown.rows)(Snapshot(), Moment(1))
    assert [(code.issuer, code.group is not None) for code in vault.codes] == [
        ("Fastmail", False),
        ("Bank", True),
        ("", False),
    ]
    assert sorted(vault.codes, key=lambda code: code.position) == list(vault.codes)


def test_what_is_unusual():
    def odd(text):
        entry = found(text).rows[0].entry
        assert entry is not None
        return unusual(entry.otp)

    assert odd(LINK) == ()
    assert odd(OTHER) == (("digits", "8"),)
    assert odd(HOTP) == ()
    assert odd(LINK + "&period=60&algorithm=SHA512") == (("algorithm", "SHA512"), ("period_seconds", "60"))


def test_a_key_without_a_name_asks_for_one_until_it_has_it():
    row = found("JBSWY3DPEHPK3PXP").rows[0]
    assert row.nameless
    assert "please give it a name" in " ".join(remark_words(row))
    named = found("JBSWY3DPEHPK3PXP", choices={(1, 0): Choice(issuer="Mail")}).rows[0]
    assert remark_words(named) == []


def test_the_start_of_an_address_is_shown_and_of_a_key_is_not():
    shown = found("https://example.com/menu", "otpauth://totp/x?secret=JBSW0Y3D")
    assert shown.rows[0].name == "https://example.com/menu"
    assert "JBSW" not in shown.rows[1].name


def test_pictures_without_a_code_are_named():
    shown = found(LINK, misses=[Miss("cat.png", "scan.nothing_found")])
    assert [row.name for row in shown.rows] == ["Fastmail (anna)", "cat.png"]
    assert not is_plain(shown)


@pytest.mark.parametrize(
    ("missing", "said"),
    [("3", "2 of 3 read; part 3 is missing."), ("1, 2", "2 of 3 read; parts 1, 2 are missing.")],
)
def test_missing_parts_in_words(missing, said):
    assert parts_words(Remark("parts_missing", {"missing": missing, "read": 2, "size": 3})) == said


def codes_in_the_source():
    """Every code with which reading, scanning, cameras, screens and Google's export refuse something."""
    pattern = re.compile(r'"((?:qr|camera|screen|scan|portal)\.[a-z_]+|otp\.(?!secret"|uri")[a-z_]+)"')
    found_codes = set()
    for path in (ROOT / "app").rglob("*.py"):
        if "ui/text" not in path.as_posix():
            found_codes |= set(pattern.findall(path.read_text(encoding="utf-8")))
    return sorted(found_codes)


@pytest.mark.parametrize("code", codes_in_the_source())
def test_every_code_has_its_sentence(code):
    assert "did not work" not in sentence(AppError(code, position=1, character="1", kind="PDF", path="x"))
