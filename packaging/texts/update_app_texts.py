#!/usr/bin/env python3
"""Collects the app's texts into translations/app_<language>.ts, and compiles those to .qm files that the app loads.

    .venv/bin/python packaging/texts/update_app_texts.py [CODE...]  collects and compiles; a new code begins a language
    .venv/bin/python packaging/texts/update_app_texts.py --fill CODE FILE.json   takes translations in
    .venv/bin/python packaging/texts/update_app_texts.py --compile  compiles only (make does this)
    .venv/bin/python packaging/texts/update_app_texts.py --fresh FOLDER  collects into a new file, for the tests

The .ts files are what translators edit; the .qm files are made, never committed. The qtbase_*.ts files are written by
hand: what Qt itself says in its dialogs and menus, where the Qt of the wheels lacks texts.
"""

from __future__ import annotations

import ast
import json
import subprocess
import sys
from pathlib import Path
from xml.etree import ElementTree as ET

import PySide6

ROOT = Path(__file__).parents[2]
FOLDER = ROOT / "translations"
BIN = Path(sys.executable).parent


def collect(languages: list[str], folder: Path = FOLDER) -> None:
    paths = sorted((ROOT / "app" / "ui").rglob("*.py"))
    sources = [str(path.relative_to(ROOT)) for path in paths]
    counted = [pair for path in paths for pair in counted_texts(path)]
    for code in languages:
        path = folder / f"app_{code}.ts"
        before = translations_of(path) if path.exists() else {}
        subprocess.run(
            [
                str(BIN / "pyside6-lupdate"), *sources, "-tr-function-alias", "translate+=_tr", "-no-obsolete",
                "-locations", "none", "-source-language", "en", "-target-language", code,
                "-ts", str(path),
            ],
            cwd=ROOT,
            check=True,
            stdout=subprocess.DEVNULL,
        )  # fmt: skip
        add_counted(path, counted, before)


def counted_texts(path: Path) -> list[tuple[str, str]]:
    """Context and source of each `translate` with a number: lupdate overlooks the number, and some texts with it."""
    found = []
    for call in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(call, ast.Call) and len(call.args) == 4 and ast.unparse(call.func).endswith(("_tr", "translate")):
            words = [word.value for word in call.args[:2] if isinstance(word, ast.Constant)]
            if len(words) == 2:
                found.append((str(words[0]), str(words[1])))
    return found


def translations_of(path: Path) -> dict[tuple[str, str], list[str]]:
    """The finished plural forms."""
    return {
        (context.findtext("name") or "", message.findtext("source") or ""): [form.text or "" for form in target]
        for context in ET.parse(path).iter("context")
        for message in context.iter("message")
        if (target := message.find("translation")) is not None and target.get("type") is None and len(target)
    }


def add_counted(path: Path, counted: list[tuple[str, str]], before: dict[tuple[str, str], list[str]]) -> None:
    tree = ET.parse(path)
    contexts = {context.findtext("name"): context for context in tree.iter("context")}
    for name, source in dict.fromkeys(counted):
        context = contexts.get(name)
        if context is None:
            context = contexts[name] = ET.SubElement(tree.getroot(), "context")
            ET.SubElement(context, "name").text = name
        message = next((one for one in context.iter("message") if one.findtext("source") == source), None)
        if message is None:
            message = ET.SubElement(context, "message")
            ET.SubElement(message, "source").text = source
            ET.SubElement(message, "translation")
        message.set("numerus", "yes")
        target = message.find("translation")
        if target is None:
            continue
        forms = before.get((name, source), [])
        target.attrib.pop("type", None)
        if not forms:
            target.set("type", "unfinished")
        put_forms(target, forms)
    tree.write(path, encoding="utf-8", xml_declaration=True)


def put_forms(target: ET.Element, forms: list[str]) -> None:
    """Laid out as lupdate does, so that collecting again changes nothing."""
    for form in list(target):
        target.remove(form)
    target.text = "\n            " if forms else None
    for number, text in enumerate(forms, 1):
        form = ET.SubElement(target, "numerusform")
        form.text, form.tail = text, "\n            " if number < len(forms) else "\n        "


def compiler() -> Path:
    """Qt's own, within the wheel: an environment that `uv run` puts together has no scripts of it."""
    return Path(PySide6.__file__).with_name("lrelease.exe" if sys.platform == "win32" else "lrelease")


def compile_all() -> None:
    for source in sorted([*FOLDER.glob("app_*.ts"), *FOLDER.glob("qtbase_*.ts")]):
        made = source.with_suffix(".qm")
        if not made.exists() or made.stat().st_mtime < source.stat().st_mtime:
            subprocess.run([str(compiler()), "-silent", str(source), "-qm", str(made)], check=True)


def fill(code: str, translations: dict[str, str | list[str]]) -> int:
    """Puts translations into a file, by source text in every context; a list holds the plural forms in Qt's order."""
    path = FOLDER / f"app_{code}.ts"
    tree = ET.parse(path)
    left = 0
    for message in tree.iter("message"):
        source, target = message.findtext("source") or "", message.find("translation")
        given = translations.get(source)
        if target is None or given is None:
            left += target is not None and target.get("type") == "unfinished"
            continue
        target.attrib.pop("type", None)
        put_forms(target, [])
        if message.get("numerus") == "yes":
            put_forms(target, given if isinstance(given, list) else [given])
        else:
            target.text = given if isinstance(given, str) else given[0]
    tree.write(path, encoding="utf-8", xml_declaration=True)
    return left


def main() -> int:
    words = sys.argv[1:]
    if words[:1] == ["--fill"]:
        left = fill(words[1], json.loads(Path(words[2]).read_text(encoding="utf-8")))
        print(f"{words[1]}: {left} texts are left")
    elif words[:1] == ["--fresh"]:
        collect(["en"], Path(words[1]))
    elif "--compile" not in words:
        collect(sorted({path.stem.removeprefix("app_") for path in FOLDER.glob("app_*.ts")} | set(words)))
    compile_all()
    return 0


if __name__ == "__main__":
    sys.exit(main())
