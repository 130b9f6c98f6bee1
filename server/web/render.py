"""Turns templates into pages: texts, moments and money in the user's way. Knows no service and no request."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from decimal import Decimal
from functools import cache
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from babel import Locale
from babel.dates import format_date, format_time, get_datetime_format
from babel.numbers import format_currency, format_decimal
from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup

from app.core.octets import to_base64url
from server.services.texts import locale_of, texts
from server.web.assets import Assets, load_assets
from server.web.script_texts import script_texts

TEMPLATES = Path(__file__).parent / "templates"


@dataclass(frozen=True, slots=True)
class Notice:
    """A line at the top of a page; `kind`: empty, "warn" or "bad"."""

    title: str
    text: str = ""
    kind: str = ""


@dataclass(frozen=True, slots=True)
class Tab:
    """An entry of the main navigation."""

    name: str
    path: str
    label: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """What every page says of itself."""

    language: str
    theme: str = "system"
    zone: str = "UTC"
    dates: str = "locale"
    numbers: str = "locale"
    session: bool = False
    signed_in: bool = False
    email: str = ""
    tab: str = ""
    title: str = ""
    tabs: Sequence[Tab] = ()
    notices: Sequence[Notice] = ()
    refresh: int | None = None
    reauthenticate: bool = False
    token: str = field(default="", repr=False)

    @property
    def locale(self) -> str:
        """Whose dates, numbers and plurals go with the texts."""
        return locale_of(self.language)

    @property
    def direction(self) -> str:
        return Locale.parse(self.locale).text_direction


@cache
def assets() -> Assets:
    """The files of this process."""
    return load_assets()


@cache
def _environment(language: str) -> Environment:
    environment = Environment(
        loader=FileSystemLoader(TEMPLATES),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        extensions=["jinja2.ext.i18n"],
    )
    environment.filters["base64url"] = to_base64url
    environment.filters["ltr"] = left_to_right
    environment.install_gettext_translations(texts(language), newstyle=True)  # type: ignore[attr-defined]  # the extension adds it
    return environment


def render(template: str, page: Page, values: Mapping[str, Any]) -> str:
    """The HTML of a page."""
    environment = _environment(page.language)
    return environment.get_template(template).render(
        page=page,
        assets=assets(),
        texts=_script_block(page.language),
        form_token=lambda: Markup('<input type="hidden" name="form_token" value="{}">').format(page.token),
        when=lambda ms: moment(ms, page),
        count=lambda number: count(number, page),
        iso=lambda ms: datetime.fromtimestamp(ms / 1000, UTC).isoformat(timespec="seconds"),
        money=lambda amount, currency: money(amount, currency, page),
        **values,
    )


@cache
def _script_block(language: str) -> Markup:
    """The modules' texts as JSON that cannot end its element."""
    block = json.dumps(script_texts(language, texts(language)), ensure_ascii=False, sort_keys=True)
    return Markup(block.replace("<", "\\u003c"))  # noqa: S704  (JSON without "<" is safe inside its element)


def moment(ms: int, page: Page) -> str:
    """Date and time of day in the user's zone and form."""
    zone = UTC if page.zone == "UTC" else ZoneInfo(page.zone)
    at = datetime.fromtimestamp(ms / 1000, UTC).astimezone(zone)
    if page.dates == "iso":
        return at.strftime("%Y-%m-%d %H:%M")
    date, time = format_date(at, "medium", page.locale), format_time(at, "short", locale=page.locale)
    return str(get_datetime_format("medium", page.locale)).replace("'", "").format(time, date)


def money(amount: str, currency: str, page: Page) -> str:
    """An amount in the currency's units, in the user's form."""
    if page.numbers == "plain":
        return f"{amount} {currency.upper()}"
    return format_currency(Decimal(amount), currency.upper(), locale=page.locale)


def count(number: int, page: Page) -> str:
    """A whole number in the user's form."""
    return str(number) if page.numbers == "plain" else format_decimal(number, locale=page.locale)


def left_to_right(text: str) -> Markup:
    """An address, a code or a version within a sentence of any direction."""
    return Markup('<bdi dir="ltr">{}</bdi>').format(text)
