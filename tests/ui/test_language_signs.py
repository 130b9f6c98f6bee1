"""Signs of the translated texts: quotation marks, apostrophes, spaces and marks as each language writes them."""

from __future__ import annotations

import re
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

from app.ui.language import LANGUAGES

FOLDER = Path(__file__).parents[2] / "translations"
QUOTES = {
    "ar": "«»", "cs": "„“", "da": "”", "de": "„“", "el": "«»", "es": "«»", "fi": "”", "fr": "«»", "hu": "„”", "it": "“”",
    "lt": "„“", "nb": "«»", "nl": "“”", "pl": "„”", "pt": "“”", "ro": "„”", "ru": "«»", "sk": "„“", "sv": "”", "tr": "“”",
    "zh": "“”",
}  # fmt: skip
FORMS = {"ar": 6, "cs": 3, "lt": 3, "pl": 3, "ro": 3, "ru": 3, "sk": 3, "hu": 1, "tr": 1, "zh": 1}
CODES = [one.code for one in LANGUAGES if one.code != "en"]


def pairs(code):
    """Source and translation; a text with a number once for each plural form."""
    for message in ET.parse(FOLDER / f"app_{code}.ts").iter("message"):
        source, target = message.findtext("source") or "", message.find("translation")
        assert target is not None
        for text in [form.text for form in target] or [target.text]:
            yield source, text or ""


def test_every_language_has_its_quotation_marks():
    assert sorted(QUOTES) == sorted(CODES)


@pytest.mark.parametrize("code", CODES)
def test_quotation_marks_and_apostrophes_are_those_of_the_language(code):
    strange = set("„“”«»‹›\"'") - set(QUOTES[code])
    assert not [text for _, text in pairs(code) if strange & set(text)]


@pytest.mark.parametrize("code", CODES)
def test_marks_are_kept_and_no_space_is_left_over(code):
    for source, text in pairs(code):
        assert all(len(re.findall(mark, text)) == len(re.findall(mark, source)) for mark in (r"&(?=\w)", "<", "\n")), (
            text
        )
        assert text == text.strip(), text
        assert "  " not in text, text
        assert "..." not in text, text
        assert "4OTP" not in source or "4OTP" in text, text


@pytest.mark.parametrize("code", CODES)
def test_a_text_with_a_number_has_every_plural_form(code):
    for message in ET.parse(FOLDER / f"app_{code}.ts").iter("message"):
        if message.get("numerus") == "yes":
            assert len(message.findall("translation/numerusform")) == FORMS.get(code, 2), message.findtext("source")


def test_french_has_no_break_spaces_and_romanian_its_commas_below():
    for _, text in pairs("fr"):
        assert not re.search(r" [;:!?»]|« |\w[;!?»]|\w:(?=\s|$)", text), text
    assert not [text for _, text in pairs("ro") if set(text) & set("şţŞŢ")]


@pytest.mark.parametrize("code", CODES)
def test_no_sentence_is_left_in_english(code):
    left = [text for source, text in pairs(code) if text == source and len(re.findall(r"\b[a-z]{3,}", source)) > 2]
    assert not left


def test_chinese_has_one_word_for_codes():
    assert not [text for _, text in pairs("zh") if "代码" in text]
