#!/usr/bin/env python3
"""Collects the app's texts into translations/app_<language>.ts, and compiles those to .qm files that the app loads.

    .venv/bin/python packaging/texts/update_app_texts.py [CODE...]  collects and compiles; a new code begins a language
    .venv/bin/python packaging/texts/update_app_texts.py --fill CODE FILE.json   takes translations in
    .venv/bin/python packaging/texts/update_app_texts.py --compile  compiles only (make does this)

The .ts files are what translators edit; the .qm files are made, never committed.
"""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from xml.etree import ElementTree as ET

ROOT = Path(__file__).parents[2]
FOLDER = ROOT / "translations"
BIN = Path(sys.executable).parent


def collect(languages: list[str]) -> None:
    sources = [str(path.relative_to(ROOT)) for path in sorted((ROOT / "app" / "ui").rglob("*.py"))]
    for code in languages:
        subprocess.run(
            [
                str(BIN / "pyside6-lupdate"), *sources, "-tr-function-alias", "translate+=_tr", "-no-obsolete",
                "-locations", "none", "-source-language", "en", "-target-language", code,
                "-ts", str(FOLDER / f"app_{code}.ts"),
            ],
            cwd=ROOT,
            check=True,
            stdout=subprocess.DEVNULL,
        )  # fmt: skip


def compile_all() -> None:
    for source in sorted(FOLDER.glob("app_*.ts")):
        made = source.with_suffix(".qm")
        if not made.exists() or made.stat().st_mtime < source.stat().st_mtime:
            command = [str(BIN / "pyside6-lrelease"), "-silent", str(source), "-qm", str(made)]
            subprocess.run(command, check=True)


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
        for form in list(target):
            target.remove(form)
        if message.get("numerus") == "yes":
            target.text = None
            for text in given if isinstance(given, list) else [given]:
                ET.SubElement(target, "numerusform").text = text
        else:
            target.text = given if isinstance(given, str) else given[0]
    tree.write(path, encoding="utf-8", xml_declaration=True)
    return left


def main() -> int:
    words = sys.argv[1:]
    if words[:1] == ["--fill"]:
        left = fill(words[1], json.loads(Path(words[2]).read_text(encoding="utf-8")))
        print(f"{words[1]}: {left} texts are left")
    elif "--compile" not in words:
        collect(sorted({path.stem.removeprefix("app_") for path in FOLDER.glob("app_*.ts")} | set(words)))
    compile_all()
    return 0


if __name__ == "__main__":
    sys.exit(main())
