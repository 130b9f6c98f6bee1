"""Every page renders with what its function hands in, in every language, without a raw text left over."""

from __future__ import annotations

import re
import subprocess
import sys
from html.parser import HTMLParser
from pathlib import Path

import pytest
from babel import Locale

from server.services.letters import LETTERS, is_right_to_left, isolated
from server.services.texts import languages, locale_of, texts
from server.web import script_texts
from server.web.render import Notice, Page, assets, render
from tests.kit.dashboard_samples import SAMPLES, sample_page

ROOT = Path(__file__).parents[4]
VOID = {"meta", "link", "input", "br", "img", "hr"}


class Balance(HTMLParser):
    """Fails on an element that is closed twice or never, on scripts in the page and on repeated ids."""

    def __init__(self) -> None:
        super().__init__()
        self.open: list[str] = []
        self.ids: list[str] = []

    def handle_starttag(self, tag, attrs):
        values = dict(attrs)
        assert not [name for name in values if name.startswith("on") or name == "style"], (tag, values)
        if tag == "script":
            assert values.get("src") or values.get("type") == "application/json"
        if "id" in values:
            self.ids.append(values["id"])
        if tag not in VOID:
            self.open.append(tag)

    def handle_startendtag(self, tag, attrs):
        if "id" in dict(attrs):
            self.ids.append(dict(attrs)["id"])

    def handle_endtag(self, tag):
        assert self.open.pop() == tag


@pytest.mark.parametrize("language", languages())
@pytest.mark.parametrize("name", SAMPLES)
def test_every_page_renders_whole(name, language):
    template, values = SAMPLES[name]
    html = render(template, sample_page(language), values)
    parser = Balance()
    parser.feed(html)
    assert parser.open == []
    assert len(parser.ids) == len(set(parser.ids))
    assert "%(" not in html
    assert f'lang="{locale_of(language).replace("_", "-")}"' in html


def test_forms_that_post_carry_the_token():
    for name, (template, values) in SAMPLES.items():
        html = render(template, sample_page("en"), values)
        forms = re.findall(r'<form method="post".*?</form>', html, re.DOTALL)
        assert all('name="form_token" value="the-token"' in form for form in forms), name


def test_texts_of_users_are_escaped():
    page = Page(
        language="en", email='<script>alert("x")</script>', notices=[Notice("<b>")], session=True, signed_in=True
    )
    html = render("message.html", page, {"title": "</title><img>", "text": "&", "path": '"', "action": "x"})
    assert "<script>alert" not in html
    assert "<img>" not in html
    assert "<b>" not in html


def test_every_text_name_used_by_a_module_is_declared():
    declared = set(
        re.findall(
            r'^\s+"([a-z_.0-9]+)": (?:_|counted)\(',
            Path(script_texts.__file__).read_text(encoding="utf-8"),
            re.MULTILINE,
        )
    )
    used = set()
    for name in (n for n in assets().files if n.startswith("js/")):
        used |= set(re.findall(r'\bt\("([^"]+)"', assets().files[name].content.decode()))
    assert used <= declared, used - declared


def test_no_language_lacks_a_text():
    script = ROOT / "packaging" / "texts" / "update_server_texts.py"
    done = subprocess.run([sys.executable, str(script), "--check"], capture_output=True, text=True, check=False)
    assert (done.returncode, done.stdout) == (0, "")


@pytest.mark.parametrize("language", languages())
def test_every_form_of_a_counted_sentence_is_found_by_its_category(language):
    """The browser chooses by category: each must stand for one form alone."""
    translations, category = texts(language), Locale.parse(locale_of(language)).plural_form
    made = script_texts.counter(language, translations)("{number} device", "{number} devices")
    for number in range(1000):
        assert made[category(number)] == translations.ngettext("{number} device", "{number} devices", number)


@pytest.mark.parametrize("language", languages())
def test_every_mail_is_whole_in_every_language(language):
    given = dict.fromkeys(("agent", "code", "codes", "email", "left", "link", "name", "network", "platform"), "VALUE")
    for write in LETTERS.values():
        letter = write(texts(language).gettext, given)
        assert letter.subject
        assert "{" not in letter.as_text()


def test_mails_from_right_to_left_keep_names_apart():
    assert isolated({"name": "Ada", "code": "A-B"}) == {"name": "\u2068Ada\u2069", "code": "A-B"}
    assert is_right_to_left("ar")
    assert not is_right_to_left("el")
