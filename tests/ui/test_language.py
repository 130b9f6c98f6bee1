"""Switching the display language without a restart."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from xml.etree import ElementTree as ET

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QWidget

from app.settings.sections.language import LANGUAGE
from app.ui import language
from app.ui.language import LANGUAGES, Translations, available, qt_texts, resolved

ROOT = Path(__file__).parents[2]


def test_the_list_holds_22_languages_by_their_own_names():
    assert len(LANGUAGES) == 22
    assert len({one.code for one in LANGUAGES}) == 22
    assert [one.code for one in available()][:1]


def test_an_unknown_choice_falls_back(application):
    assert resolved("xx") in {one.code for one in available()}
    assert resolved("en") == "en"


def test_the_system_chooses_among_those_that_are_here(application):
    assert resolved("system", ["nn-NO", "de"]) == "nb"
    assert resolved("system", ["zh-Hant-TW"]) == "zh"
    assert resolved("system", ["fil-PH", "gsw-CH", "pt-BR"]) == "pt", "Filipino is no Finnish"
    assert resolved("system", ["arn-CL"]) == "en"


def test_every_language_is_complete():
    """No text unfinished, the same named places, a translation for every plural form."""
    for one in available():
        if one.code != "en":
            check_complete(one.code)


def check_complete(code):
    for message in ET.parse(ROOT / "translations" / f"app_{code}.ts").iter("message"):
        source, target = message.findtext("source"), message.find("translation")
        assert target is not None
        assert target.get("type") != "unfinished", source
        forms = [form.text or "" for form in target] if message.get("numerus") == "yes" else [target.text or ""]
        assert all(forms), source
        places = sorted(part.split("}")[0] for part in source.split("{")[1:])
        for form in forms:
            assert sorted(part.split("}")[0] for part in form.split("{")[1:]) == places, source


def test_fresh_extraction_gives_no_difference(tmp_path):
    """Every text of the code is in the files of every language, and nothing else."""
    codes = [one.code for one in available() if one.code != "en"]
    before = {code: (ROOT / "translations" / f"app_{code}.ts").read_text(encoding="utf-8") for code in codes}
    if not codes:
        return
    texts = {code: sources(text) for code, text in before.items()}
    command = [sys.executable, str(ROOT / "packaging" / "texts" / "update_app_texts.py"), "--fresh", str(tmp_path)]
    subprocess.run(command, check=True, capture_output=True)
    wanted = sources((tmp_path / "app_en.ts").read_text(encoding="utf-8"))
    for code_, found in texts.items():
        assert found == wanted, code_


def sources(text):
    root = ET.fromstring(text)
    return {
        (context.findtext("name"), message.findtext("source"))
        for context in root.iter("context")
        for message in context.iter("message")
    }


def test_qt_speaks_every_language_in_its_dialogs_and_menus(application):
    files = [(ROOT / "translations" / f"qtbase_{code}.ts").read_text(encoding="utf-8") for code in ("lt", "ro")]
    wanted = sources(files[0])
    assert wanted == sources(files[1])
    assert ("QPlatformTheme", "Cancel") in wanted
    for one in LANGUAGES:
        if one.code != "en":
            texts = qt_texts(one.code)
            missing = [pair for pair in wanted if not any(text.translate(*pair) for text in texts)]
            assert not missing, one.code


def test_the_texts_written_here_for_qt_keep_their_places():
    for file in (ROOT / "translations").glob("qtbase_*.ts"):
        for message in ET.parse(file).iter("message"):
            source, target = message.findtext("source") or "", message.findtext("translation") or ""
            assert target, (file.name, source)
            for mark in ("%1", "&", "\n"):
                assert source.count(mark) == target.count(mark), (file.name, source)


def test_a_dialog_button_follows_the_language(application):
    translations = Translations(application)
    try:
        translations.apply("lt")
        assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Atsisakyti"
        assert QCoreApplication.translate("AboutPage", "About 4OTP") == "Apie 4OTP"
    finally:
        translations.apply("en")
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Cancel"


def test_the_window_is_made_anew_in_the_chosen_language(filled, application):
    window = filled.window
    window._translations = Translations(application)
    before = window.shell
    window.desk.settings.put(LANGUAGE, "en")
    filled.until(lambda: window.shell is not None and window.shell is not before)
    assert isinstance(window.shell.current, QWidget)
    assert application.layoutDirection() == Qt.LayoutDirection.LeftToRight
    assert language.FOLDER.name == "translations"
