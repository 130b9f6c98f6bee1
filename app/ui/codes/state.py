"""What the list shows, as a pure function of snapshot, query and moment. Knows no Qt."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Literal

import msgspec

from app.core.errors import AppError
from app.otp.base import Passcode
from app.services.codes import Grouping, display_digits, next_passcode, passcode
from app.vault.model import Code, Snapshot

NEXT_SHOWN_SECONDS = 10
LAST_SECONDS = 5
HIDDEN = "•"

Empty = Literal["", "no_codes", "no_hits", "empty_group"]


@dataclass(frozen=True, slots=True)
class ListState:
    """Rows are indexes into the snapshot's codes; None is the line between *On this device* and *Synced*."""

    rows: tuple[int | None, ...] = ()
    device: int = 0
    synced: int = 0
    empty: Empty = ""

    @property
    def has_sections(self) -> bool:
        return self.device > 0 and self.synced > 0


def list_state(snapshot: Snapshot, indexes: Sequence[int], *, query: str, group: str | None) -> ListState:
    """Arranges search results by section when codes of both exist; within one the search's order stays."""
    codes = snapshot.codes
    here: list[int | None] = [index for index in indexes if not codes[index].synced]
    synced: list[int | None] = [index for index in indexes if codes[index].synced]
    between: list[int | None] = [None] if here and synced else []
    empty: Empty = ""
    if not indexes:
        empty = "no_codes" if not codes else "no_hits" if query.strip() else "empty_group" if group else "no_hits"
    return ListState((*here, *between, *synced), len(here), len(synced), empty)


def kept_order(snapshot: Snapshot, before: Sequence[str]) -> list[int] | None:
    """The same codes in the order they had, or None when codes came or went: using one must not make rows jump."""
    places = {code.id: index for index, code in enumerate(snapshot.codes)}
    if len(places) < len(before) or any(code_id not in places for code_id in before):
        return None
    return [places[code_id] for code_id in before]


@dataclass(frozen=True, slots=True)
class Moment:
    """All that a row depends on besides its code. `shown_counters` are the counters whose codes were asked
    for, `pins` what was typed for codes that keep none.
    """

    now_ms: int
    offset_ms: int = 0
    grouping: Grouping = "halves"
    hide: bool = False
    shown_counters: Mapping[str, Passcode] = field(default_factory=dict)
    pins: Mapping[str, str] = field(default_factory=dict)
    open_ids: Collection[str] = ()
    copied_id: str | None = None

    @property
    def unix_seconds(self) -> float:
        return (self.now_ms + self.offset_ms) / 1000


@dataclass(frozen=True, slots=True, kw_only=True)
class RowState:
    """One row. `digits` is empty while a counter-based code was not asked for; `seconds_left` is None for those."""

    code_id: str
    issuer: str
    account: str
    digits: str
    plain_digits: str = ""
    next_digits: str = ""
    seconds_left: int | None = None
    fraction_left: float = 0.0
    counted: bool = False
    pinned: bool = False
    hidden: bool = False
    copied: bool = False
    conflict: bool = False
    problem: str = ""

    @property
    def ending(self) -> bool:
        return self.seconds_left is not None and self.seconds_left <= LAST_SECONDS


def row_state(code: Code, moment: Moment) -> RowState:
    """What one row says at a moment; a code that cannot be computed says why instead."""
    try:
        now, following = _passcodes(code, moment)
    except AppError as error:
        return _row(code, moment, problem=error.code)
    if now is None:
        return _row(code, moment, counted=True)
    hidden = moment.hide and code.id not in moment.open_ids
    if now.valid_until == 0:
        return _row(code, moment, counted=True, plain=now.text, hidden=hidden)
    left = now.valid_until - moment.unix_seconds
    show_next = following is not None and left < NEXT_SHOWN_SECONDS and not hidden
    return _row(
        code,
        moment,
        plain=now.text,
        hidden=hidden,
        next_text=following.text if following is not None and show_next else "",
        left=left,
        period=now.valid_until - now.valid_from,
    )


def _passcodes(code: Code, moment: Moment) -> tuple[Passcode | None, Passcode | None]:
    if code.record.type == "hotp":
        return moment.shown_counters.get(code.id), None
    code = with_pin(code, moment.pins)
    now = passcode(code, moment.now_ms, moment.offset_ms)
    close = now.valid_until - moment.unix_seconds < NEXT_SHOWN_SECONDS
    return now, next_passcode(code, moment.now_ms, moment.offset_ms) if close else None


def with_pin(code: Code, pins: Mapping[str, str]) -> Code:
    """The code with the PIN that was typed for it, when it keeps none itself."""
    if code.record.pin is not None or code.id not in pins:
        return code
    return msgspec.structs.replace(code, record=msgspec.structs.replace(code.record, pin=pins[code.id]))


def _row(
    code: Code,
    moment: Moment,
    *,
    counted: bool = False,
    plain: str = "",
    hidden: bool = False,
    next_text: str = "",
    left: float | None = None,
    period: int = 1,
    problem: str = "",
) -> RowState:
    shown = display_digits(plain, moment.grouping)
    return RowState(
        code_id=code.id,
        issuer=code.issuer or code.account,
        account=code.account if code.issuer else "",
        digits=_masked(shown) if hidden else shown,
        plain_digits=plain,
        next_digits=display_digits(next_text, moment.grouping),
        seconds_left=None if left is None else max(1, int(left + 0.999)),
        fraction_left=0.0 if left is None else min(1.0, max(0.0, left / period)),
        counted=counted,
        pinned=code.pinned,
        hidden=hidden,
        copied=moment.copied_id == code.id,
        conflict=code.conflict_of is not None,
        problem=problem,
    )


def _masked(text: str) -> str:
    """As many dots as digits, grouped alike, so that nothing moves when the code shows."""
    return "".join(character if character.isspace() else HIDDEN for character in text)
