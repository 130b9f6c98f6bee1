"""Brings translations/server_<language>.po up to date with the texts of the server's code and templates.

usage: python packaging/texts/update_server_texts.py [LANGUAGE...]     (default: every language there is a file for)
New texts come in empty, texts that are gone go. `--check` changes nothing and names what is missing.
"""

from __future__ import annotations

import re
import sys
from io import BytesIO
from pathlib import Path

from babel.messages.catalog import Catalog, Message
from babel.messages.extract import extract_from_dir
from babel.messages.pofile import read_po, write_po

ROOT = Path(__file__).parents[2]
FOLDER = ROOT / "translations"
METHODS = [("server/**.py", "python"), ("server/web/templates/**.html", "jinja2")]
MARKS = re.compile(r"%\(\w+\)s|\{\w+\}|<[^<>]+>")
KEYWORDS = {"_": None, "gettext": None, "ngettext": (1, 2), "counted": (1, 2)}


def extracted() -> Catalog:
    """All texts in the order of the files."""
    catalog = Catalog(project="4OTP Sync", charset="utf-8")
    options = {"server/web/templates/**.html": {"trimmed": "true"}}
    for _file, _line, message, _comments, _context in extract_from_dir(
        ROOT, METHODS, options, keywords=KEYWORDS, directory_filter=lambda folder: not Path(folder).name.startswith(".")
    ):
        catalog.add(message)
    return catalog


def updated(language: str, source: Catalog) -> Catalog:
    """The language's catalogue with exactly the texts of the source."""
    file = FOLDER / f"server_{language}.po"
    known = Catalog()
    if file.exists():
        with file.open("rb") as stream:
            known = read_po(stream, locale=language)
    fresh = Catalog(locale=language, project="4OTP Sync", charset="utf-8")
    for message in source:
        if message.id:
            present = known.get(message.id)
            kept = present.string if present and not present.fuzzy else ""
            if isinstance(message.id, str) == isinstance(kept, str):
                fresh.add(message.id, kept)
            else:
                fresh.add(message.id, "" if isinstance(message.id, str) else ())
    return fresh


def written(language: str, catalog: Catalog) -> bytes:
    """Without dates and places in the code: a file changes only when a text does."""
    stream = BytesIO()
    header = (
        'msgid ""\nmsgstr ""\n"Content-Type: text/plain; charset=utf-8\\n"\n'
        f'"Language: {language}\\n"\n"Plural-Forms: {catalog.plural_forms}\\n"\n\n'
    )
    stream.write(header.encode())
    write_po(stream, catalog, omit_header=True, no_location=True, width=120)
    return stream.getvalue()


def missing(catalog: Catalog) -> list[str]:
    """Texts without a translation, or whose places, tags or number of forms differ from the source's."""
    return [str(message.id) for message in catalog if message.id and _is_lacking(message, catalog)]


def _is_lacking(message: Message, catalog: Catalog) -> bool:
    forms = message.string or ()
    if isinstance(message.id, str) or isinstance(forms, str):
        return not forms or _marks(str(forms)) != _marks(str(message.id)) or any(message.check(catalog))
    if len(forms) != catalog.num_plurals or not all(forms):
        return True
    # "One device" and "two devices" may say their number in words, the last form stands for many numbers.
    whole = _marks(message.id[1])
    return any(not set(_marks(form)) <= set(whole) for form in forms) or _marks(forms[-1]) != whole


def _marks(text: str) -> list[str]:
    """Places and tags of a text."""
    return sorted(MARKS.findall(text))


def main(arguments: list[str]) -> int:
    """Exit code 1 when something is missing."""
    languages = [a for a in arguments if not a.startswith("-")]
    languages = languages or sorted(file.stem.removeprefix("server_") for file in FOLDER.glob("server_*.po"))
    source = extracted()
    found = 0
    for language in languages:
        catalog = updated(language, source)
        lacking = missing(catalog)
        found += len(lacking)
        for text in lacking:
            print(f"server_{language}.po: {text}")
        file, content = FOLDER / f"server_{language}.po", written(language, catalog)
        if "--check" not in arguments:
            file.write_bytes(content)
        elif not file.exists() or file.read_bytes() != content:
            found += 1
            print(f"server_{language}.po: not as a fresh extraction has it")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
