"""Search in the codes: fuzzy and ranked, accents and case ignored. Pure.

An `Index` is built once per snapshot and keeps the texts folded; a keystroke then costs a few milliseconds in 10,000
codes. Better kinds of match come first (the start of the issuer, of a word, initials, ...), within a kind the chosen
order, where use breaks ties.
"""

from __future__ import annotations

import re
import unicodedata
from bisect import insort
from collections.abc import Callable, Sequence
from typing import Any, Final, Literal, NamedTuple

from app.vault.commands.positions import own_order_key
from app.vault.model import Code, Snapshot, Usage

Sort = Literal["issuer", "account", "most_used", "last_used", "own"]
UNGROUPED: Final = ""  # as the `group` of a search: codes that are in no group

_ISSUER, _ISSUER_WORD, _INITIALS, _ACCOUNT, _ACCOUNT_WORD, _INSIDE, _BESIDE, _NOTE, _FUZZY, _FAR, _NONE = range(11)
_FUZZY_CHARACTERS: Final = 2
_ENOUGH_HITS: Final = 50
_WORDS = re.compile(r"[\W_]+")
_CAPITALS = re.compile(r"(?<=[a-z])(?=[A-Z])")
_NEVER = Usage(0, 0)
# Strokes that are a part of the letter to Unicode, and an accent to whoever has no such key.
_STROKES: Final = str.maketrans(
    {"ł": "l", "ø": "o", "đ": "d", "ð": "d", "ħ": "h", "ŧ": "t", "ı": "i", "æ": "ae", "œ": "oe", "þ": "th"}
)
_FEW: Final = 40  # codes that are put into a known order one by one
_BY_CODES: Final = ("issuer", "account", "own")  # the orders that do not depend on use


def fold(text: str) -> str:
    """Without case and accents."""
    if text.isascii():
        return text.lower()
    spread = unicodedata.normalize("NFKD", text.casefold())
    return "".join(character for character in spread if not unicodedata.combining(character)).translate(_STROKES)


def _folded(texts: list[str]) -> list[str]:
    """All of them, at a quarter of the time for the usual ones."""
    return [text.lower() if text.isascii() else fold(text) for text in texts]


class _Texts(NamedTuple):
    """The folded texts of one code. `names` holds words and whole names, a line each, for one look at all of them."""

    issuer: str
    account: str
    names: str
    initials: str
    beside: str
    note: str


class Index:
    """The folded texts of one snapshot's codes, and the orders that were asked for."""

    def __init__(self, snapshot: Snapshot, earlier: Index | None = None) -> None:
        """With the index of an earlier snapshot only what has changed since is folded: a tenth of the time.

        Without one only what an order needs is made; `prepare` makes the rest, at the latest when a query comes.
        """
        self.snapshot = snapshot
        groups = {group.id: fold(group.name) for group in snapshot.groups}
        self._group_names = groups
        kept = _kept_places(snapshot, earlier)
        self._labels = _labels(snapshot, earlier, kept)
        self._texts: list[_Texts] = _known_texts(snapshot, groups, earlier)
        self._names = [texts.names for texts in self._texts]
        self._orders: dict[str, list[int]] = {}
        if earlier is not None and earlier.snapshot.codes is snapshot.codes:
            orders = earlier._orders  # noqa: SLF001  (one index reads another)
            self._orders.update({sort: orders[sort] for sort in _BY_CODES if sort in orders})
        elif earlier is not None:
            self._follow_orders(earlier, kept)

    def prepare(self, most: int | None = None) -> bool:
        """Folds the texts of so many more codes, None for all; True when all are there."""
        codes, start = self.snapshot.codes, len(self._texts)
        end = len(codes) if most is None else min(len(codes), start + most)
        fresh = [_texts_of(codes[i], self._labels[i], self._group_names) for i in range(start, end)]
        self._texts += fresh
        self._names += [texts.names for texts in fresh]
        return end == len(codes)

    def search(self, query: str, sort: Sort, group: str | None) -> list[int]:
        order = self._order(sort)
        if group is not None:
            codes = self.snapshot.codes
            same = self._same_group(group)
            order = [i for i in order if self._group(codes[i]) in same]
        tokens = fold(query).split()
        if not tokens:
            return order
        self.prepare()
        ranked = self._ranked(tokens[0], order)
        for token in tokens[1:]:
            ranked = self._both(ranked, token)
        return [index for bucket in ranked for index in bucket]

    def _group(self, code: Code) -> str:
        group = code.record.group
        return group if group in self._group_names and group else UNGROUPED

    def _same_group(self, group: str) -> frozenset[str]:
        """The groups of its name: one of this device and a synced one are one group to the user."""
        names = {each.id: each.name.casefold() for each in self.snapshot.groups}
        return frozenset((group, *(i for i, name in names.items() if name == names.get(group))))

    def _order(self, sort: Sort) -> list[int]:
        if sort not in self._orders:
            keys = list(map(self._sort_key(sort), range(len(self.snapshot.codes))))
            self._orders[sort] = sorted(range(len(keys)), key=keys.__getitem__)
        return self._orders[sort]

    def _follow_orders(self, earlier: Index, kept: list[int | None]) -> None:
        """A known order with a few codes taken out and put in anew: sorting thousands for one takes too long."""
        fresh = [place for place, before in enumerate(kept) if before is None]
        if len(fresh) > _FEW:
            return
        now = {before: place for place, before in enumerate(kept) if before is not None}
        for sort in (sort for sort in _BY_CODES if sort in earlier._orders):
            key = self._sort_key(sort)
            order = [now[place] for place in earlier._orders[sort] if place in now]
            for place in fresh:
                insort(order, place, key=key)
            self._orders[sort] = order

    def _sort_key(self, sort: Sort) -> Callable[[int], Any]:
        codes, usage, labels = self.snapshot.codes, self.snapshot.usage, self._labels

        def by_name(i: int) -> str:  # one text is compared in half the time of a tuple
            return f"{not codes[i].record.pinned:d}{labels[i][0]}\0{labels[i][1]}\0{codes[i].id}"

        if sort == "own":
            return lambda i: (not codes[i].record.pinned, own_order_key(codes[i]))
        if sort == "account":
            return lambda i: f"{not codes[i].record.pinned:d}{labels[i][1]}\0{labels[i][0]}\0{codes[i].id}"
        if sort == "most_used":
            return lambda i: (not codes[i].record.pinned, -usage.get(codes[i].id, _NEVER).count, by_name(i))
        if sort == "last_used":
            return lambda i: (not codes[i].record.pinned, -usage.get(codes[i].id, _NEVER).last_ms, by_name(i))
        return by_name

    def _ranked(self, token: str, order: Sequence[int]) -> list[list[int]]:
        """The order split by kind of match; within a kind by use, then in the order given."""
        buckets: list[list[int]] = [[] for _ in range(_NONE)]
        missed = []
        texts, names = self._texts, self._names
        for index in order:
            if token in names[index]:
                kind = _rank_of_name(token, texts[index])
            else:
                kind = _rank_of_rest(token, texts[index])
            if kind == _NONE:
                missed.append(index)
            else:
                buckets[kind].append(index)
        if len(token) >= _FUZZY_CHARACTERS and len(order) - len(missed) < _ENOUGH_HITS:
            loose = _loose(token)
            hits = [index for index in missed if loose.search(self._names[index])]
            near = {index for index in hits if loose.match(self._names[index], 1)}  # from the issuer's first letter on
            buckets[_FUZZY] = [index for index in hits if index in near]
            buckets[_FAR] = [index for index in hits if index not in near]
        self._used_first(buckets)
        return buckets

    def _both(self, ranked: list[list[int]], token: str) -> list[list[int]]:
        """Only what matches another token too; the first token's rank stays."""
        loose = _loose(token).search
        return [
            [i for i in bucket if self._matches(token, i) or (len(token) > 1 and loose(self._names[i]))]
            for bucket in ranked
        ]

    def _matches(self, token: str, index: int) -> bool:
        return token in self._names[index] or _rank_of_rest(token, self._texts[index]) != _NONE

    def _used_first(self, buckets: list[list[int]]) -> None:
        usage = self.snapshot.usage
        if not usage:
            return
        codes = self.snapshot.codes
        for bucket in buckets:
            used = [index for index in bucket if codes[index].id in usage]
            if used:
                used.sort(key=lambda i: -usage[codes[i].id].count)
                chosen = set(used)
                bucket[:] = used + [index for index in bucket if index not in chosen]


def search(snapshot: Snapshot, query: str, *, sort: Sort = "issuer", group: str | None = None) -> list[int]:
    """Indexes into `snapshot.codes`, best first; all of them in the chosen order for an empty query.

    `group` is the id of a group, UNGROUPED for codes without one, or None for all. Keep an `Index` for typing.
    """
    return Index(snapshot).search(query, sort, group)


def _loose(token: str) -> re.Pattern[str]:
    """The characters in their order in one line, each at the first place where it comes: there is nothing to try again.

    Any gap between them (`.*?`) would make a name of forty equal letters a matter of minutes.
    """
    first, *rest = map(re.escape, token)
    return re.compile(first + "".join(f"[^{character}\n]*{character}" for character in rest))


def _kept_places(snapshot: Snapshot, earlier: Index | None) -> list[int | None]:
    """Where each code was in the earlier snapshot; None for one that was not there, or not as it is now."""
    if earlier is None or not earlier.snapshot.codes:
        return [None] * len(snapshot.codes)
    places = {id(code): place for place, code in enumerate(earlier.snapshot.codes)}
    return [places.get(id(code)) for code in snapshot.codes]


def _labels(snapshot: Snapshot, earlier: Index | None, kept: Sequence[int | None]) -> list[tuple[str, str]]:
    records = [code.record for code in snapshot.codes]
    if earlier is None or not earlier.snapshot.codes:
        return list(
            zip(_folded([one.issuer for one in records]), _folded([one.account for one in records]), strict=True)
        )
    known = earlier._labels  # noqa: SLF001  (one index reads another)
    return [
        known[before] if before is not None else (fold(record.issuer), fold(record.account))
        for record, before in zip(records, kept, strict=True)
    ]


def _known_texts(snapshot: Snapshot, groups: dict[str, str], earlier: Index | None) -> list[_Texts]:
    """All texts where an earlier index can help, none otherwise."""
    if earlier is None or earlier._group_names != groups or not earlier._texts:  # noqa: SLF001  (one index reads another)
        return []
    if len(earlier._texts) < len(earlier._labels):  # noqa: SLF001  (as above)
        return []  # it was not ready itself: finishing it now would keep the window waiting
    before, texts = earlier.snapshot.codes, earlier._texts  # noqa: SLF001  (as above)
    if before is snapshot.codes:
        return texts
    known = {id(code): text for code, text in zip(before, texts, strict=True)}
    if sum(id(code) not in known for code in snapshot.codes) > _FEW:
        return []  # a little at a time, as for a vault that was just opened
    return [
        known.get(id(code)) or _texts_of(code, (fold(code.record.issuer), fold(code.record.account)), groups)
        for code in snapshot.codes
    ]


def _texts_of(code: Code, labels: tuple[str, str], groups: dict[str, str]) -> _Texts:
    record = code.record
    issuer, account = labels
    spaced = _WORDS.sub(" ", issuer)
    beside = groups.get(record.group, "") if record.group else ""
    return _Texts(
        issuer,
        account,
        f" {spaced}\n {_WORDS.sub(' ', account)}\n{issuer}\n{account}",
        _initials(record.issuer, spaced),
        " ".join([beside, *map(fold, record.tags)]) if record.tags else beside,
        fold(record.note) if record.note else "",
    )


def _rank_of_name(token: str, texts: _Texts) -> int:
    issuer, account, names, initials, _, _ = texts
    if issuer.startswith(token):
        return _ISSUER
    at = names.find(" " + token)
    if at >= 0 and at < names.find("\n"):
        return _ISSUER_WORD
    if initials.startswith(token):
        return _INITIALS
    if account.startswith(token):
        return _ACCOUNT
    return _ACCOUNT_WORD if at >= 0 else _INSIDE


def _rank_of_rest(token: str, texts: _Texts) -> int:
    _, _, _, initials, beside, note = texts
    if token in initials:
        return _INITIALS if initials.startswith(token) else _INSIDE
    if token in beside:
        return _BESIDE
    return _NOTE if token in note else _NONE


def _initials(issuer: str, spaced: str) -> str:
    """First letters of the words: "Amazon Web Services" and "PayPal" are found by "aws" and "pp"."""
    words = fold(_CAPITALS.sub(" ", issuer)).split() if any(map(str.isupper, issuer[1:])) else spaced.split()
    return "".join(word[0] for word in words) if len(words) > 1 else ""
