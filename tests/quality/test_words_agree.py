"""App and dashboard call one thing by one name, in every language."""

from __future__ import annotations

from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
from babel.messages.pofile import read_po

from app.ui.language import LANGUAGES

FOLDER = Path(__file__).parents[2] / "translations"
CODES = [one.code for one in LANGUAGES if one.code != "en"]


def app_texts(code: str) -> dict[str, str]:
    messages = ET.parse(FOLDER / f"app_{code}.ts").iter("message")
    return {message.findtext("source") or "": message.findtext("translation") or "" for message in messages}


def dashboard_texts(code: str) -> dict[str, str]:
    with (FOLDER / f"server_{code}.po").open("rb") as file:
        return {str(one.id): str(one.string) for one in read_po(file) if one.id}


@pytest.mark.parametrize("code", CODES)
def test_the_way_into_the_app_is_named_as_in_the_app(code):
    app = app_texts(code)
    way = f"{app['More']} > {app['Backup / Import / Export']}"
    told = [text for source, text in dashboard_texts(code).items() if "More > Backup / Import / Export" in source]
    assert told
    assert all(way in text.replace("\xa0", " ") for text in told)
    kit = next(text for source, text in app.items() if source.startswith("4OTP recovery kit, made on"))
    assert f"{way} > {app['Import secret keys']}" in kit.replace("\xa0", " ")


@pytest.mark.parametrize("code", CODES)
def test_the_app_names_a_page_of_the_dashboard_as_the_dashboard_does(code):
    app, dashboard = app_texts(code), dashboard_texts(code)
    told = app["The dashboard shows the access key under Access keys: reveal it there, and copy it."]
    assert dashboard["Access keys"] in told


@pytest.mark.parametrize("code", CODES)
@pytest.mark.parametrize("name", ["Passphrase", "Access keys", "Devices", "History", "Revert to this version"])
def test_core_terms_are_the_same(code, name):
    app, dashboard = app_texts(code), dashboard_texts(code)
    if name in app and name in dashboard:
        assert app[name] == dashboard[name]
