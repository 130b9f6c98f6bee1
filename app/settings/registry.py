"""The explicit list of sections, in the order in which pages show them."""

from __future__ import annotations

from typing import Any

from app.settings.model import Section, Setting
from app.settings.sections import appearance, clock, language, network, quick, security, sync, window

SECTIONS: tuple[Section, ...] = (
    security.SECTION,
    appearance.SECTION,
    clock.SECTION,
    language.SECTION,
    network.SECTION,
    network.LOGIN,
    quick.SECTION,
    sync.SECTION,
    window.SECTION,
)

SHOWN: tuple[tuple[Section, Setting[Any]], ...] = tuple(
    (section, setting) for section in SECTIONS if section.page for setting in section.settings
)
BY_KEY: dict[str, Setting[Any]] = {setting.key: setting for section in SECTIONS for setting in section.settings}
