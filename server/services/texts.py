"""Texts of pages and mails in the user's language, from `translations/server_<language>.po` (gettext).

The .po files are read as they are, once for each language; a language without a file, or a text without a
translation, is English.
"""

from __future__ import annotations

from functools import cache
from gettext import GNUTranslations, NullTranslations
from io import BytesIO
from pathlib import Path
from typing import Final

FOLDER: Final = Path(__file__).parents[2] / "translations"
SOURCE_LANGUAGE: Final = "en"
# Norwegian is asked for under three names.
_WRITTEN_AS: Final = {"no": "nb", "nn": "nb"}
# Where a language alone means another country's way of writing than that of its texts.
_WRITTEN_IN: Final = {"pt": "pt_PT", "zh": "zh_Hans"}


@cache
def languages(folder: Path = FOLDER) -> tuple[str, ...]:
    """Languages there are texts for."""
    found = (file.stem.removeprefix("server_") for file in folder.glob("server_*.po"))
    return tuple(sorted({SOURCE_LANGUAGE, *found}))


def language_of(locale: str, default: str = SOURCE_LANGUAGE, folder: Path = FOLDER) -> str:
    """The language with texts that serves a locale such as "de-AT" best."""
    wanted = locale.replace("-", "_")
    base = wanted.split("_")[0].lower()
    for candidate in (wanted, base, _WRITTEN_AS.get(base, base), default):
        for language in languages(folder):
            if language.lower() == candidate.lower():
                return language
    return SOURCE_LANGUAGE


def locale_of(language: str) -> str:
    """The locale whose plurals, dates and numbers go with a language's texts."""
    return _WRITTEN_IN.get(language, language)


@cache
def texts(language: str, folder: Path = FOLDER) -> NullTranslations:
    """gettext and ngettext of a language."""
    file = folder / f"server_{language}.po"
    if not file.exists():
        return NullTranslations()
    from babel.messages.mofile import write_mo  # noqa: PLC0415  (English needs no catalogue)
    from babel.messages.pofile import read_po  # noqa: PLC0415  (as above)

    with file.open("rb") as source:
        catalogue = read_po(source, locale=language)
    compiled = BytesIO()
    write_mo(compiled, catalogue)
    compiled.seek(0)
    return GNUTranslations(compiled)
