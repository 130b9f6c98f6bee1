"""How the window looks. Theme, accent, text size and density are needed before the vault is open."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from app.settings.model import Choice, Flag, Number, Section, Setting

if TYPE_CHECKING:  # read before the vault is loaded
    from app.vault.search import Sort

Grouping = Literal["none", "halves", "threes", "pairs"]

THEME = Setting("appearance.theme", "system", Choice(("system", "light", "dark", "contrast")), place="early")
ACCENT = Setting(
    "appearance.accent", "teal", Choice(("teal", "blue", "violet", "pink", "orange", "grey")), place="early"
)
TEXT_PERCENT = Setting(
    "appearance.text_percent", 100, Number(80, 200, (80, 90, 100, 110, 125, 150, 175, 200), "percent"), place="early"
)
DENSITY = Setting("appearance.density", "comfortable", Choice(("comfortable", "compact")), place="early")
GROUPING: Setting[Grouping] = Setting("appearance.grouping", "halves", Choice(("halves", "threes", "pairs", "none")))
HIDE_CODES = Setting("appearance.hide_codes", default=False, kind=Flag())
SORT: Setting[Sort] = Setting(
    "appearance.sort", "issuer", Choice(("issuer", "account", "most_used", "last_used", "own"))
)

SECTION = Section("appearance", (THEME, ACCENT, TEXT_PERCENT, DENSITY, GROUPING, HIDE_CODES, SORT), page="appearance")
