"""Search: what is found, and what comes first."""

from __future__ import annotations

import pytest

from app.vault import commands
from app.vault.commands import Moment
from app.vault.model import Snapshot
from app.vault.search import UNGROUPED, Index, fold, search
from tests.kit.vaults import entry

NAMES = (
    ("GitHub", "octocat", ("code",)),
    ("GitLab", "someone", ()),
    ("Amazon Web Services", "root", ()),
    ("PayPal", "digital@example.org", ()),
    ("Café Zoë", "me", ("essen",)),
    ("Bank", "github@example.org", ()),
    ("STRASSE", "straße", ()),
)


@pytest.fixture
def snapshot():
    entries = [entry(issuer, account, n, tags=tags) for n, (issuer, account, tags) in enumerate(NAMES)]
    return commands.add_entries(entries)(Snapshot(), Moment(1))


def found(snapshot, query, **more):
    return [snapshot.codes[index].issuer for index in search(snapshot, query, **more)]


@pytest.mark.parametrize(
    ("query", "issuers"),
    [
        ("git", ["GitHub", "GitLab", "Bank", "PayPal"]),
        ("GITHUB", ["GitHub", "Bank"]),
        ("aws", ["Amazon Web Services"]),
        ("web", ["Amazon Web Services"]),
        ("pp", ["PayPal"]),
        ("cafe", ["Café Zoë"]),
        ("zoe", ["Café Zoë", "Amazon Web Services"]),
        ("strasse", ["STRASSE"]),
        ("essen", ["Café Zoë"]),
        ("gthb", ["GitHub", "Bank"]),
        ("git code", ["GitHub"]),
        ("example bank", ["Bank"]),
        ("nothing like it", []),
        (".*", []),
    ],
)
def test_queries(snapshot, query, issuers):
    assert found(snapshot, query) == issuers


@pytest.mark.parametrize(("query", "issuer"), [("lodz", "Łódź"), ("oresund", "Øresund"), ("ISIK", "Işık")])
def test_letters_with_a_stroke_are_found_without(query, issuer):
    codes = commands.add_entries([entry(issuer, "me")])(Snapshot(), Moment(1))
    assert found(codes, query) == [issuer]


def test_a_name_of_equal_letters_is_looked_through_once():
    codes = commands.add_entries([entry("a" * 256, "me"), entry("x[a]-b", "me")])(Snapshot(), Moment(1))
    assert found(codes, "a" * 100 + "b") == []  # the number of ways to choose 100 of 256 has 75 digits
    assert found(codes, "x]-b") == ["x[a]-b"]


def test_notes_and_groups_are_searched_last(snapshot):
    work = commands.add_group("Robotics")(snapshot, Moment(2))
    group = work.groups[0].id
    moved = commands.move_to_group([work.codes[3].id], group)(work, Moment(2))
    noted = commands.edit(moved.codes[5].id, note="my robot's account")(moved, Moment(2))
    named = commands.edit(noted.codes[4].id, issuer="Robot")(noted, Moment(2))
    assert found(named, "robot") == ["Robot", "PayPal", "Bank"]
    assert found(named, "", group=group) == ["PayPal"]
    assert len(found(named, "", group=UNGROUPED)) == len(NAMES) - 1
    gone = commands.delete_group(group)(named, Moment(3))
    assert len(found(gone, "", group=UNGROUPED)) == len(NAMES)


def test_use_comes_first_among_equal_matches(snapshot):
    used = commands.record_use(snapshot.codes[1].id)(snapshot, Moment(9))
    assert found(used, "git")[:2] == ["GitLab", "GitHub"]
    assert found(used, "github")[0] == "GitHub"


def test_the_sort_modes(snapshot):
    a, b = snapshot.codes[1].id, snapshot.codes[2].id
    used = commands.record_use(a)(commands.record_use(a)(snapshot, Moment(5)), Moment(6))
    used = commands.record_use(b)(used, Moment(7))
    assert found(used, "", sort="issuer")[:2] == ["Amazon Web Services", "Bank"]
    assert found(used, "", sort="account")[:2] == ["PayPal", "Bank"]
    assert found(used, "", sort="most_used")[:2] == ["GitLab", "Amazon Web Services"]
    assert found(used, "", sort="last_used")[:2] == ["Amazon Web Services", "GitLab"]
    assert found(used, "", sort="own") == [name for name, _, _ in NAMES]
    pinned = commands.pin([used.codes[6].id], pinned=True)(used, Moment(8))
    for sort in ("issuer", "account", "most_used", "last_used", "own"):
        assert found(pinned, "", sort=sort)[0] == "STRASSE"


def test_one_index_serves_many_keystrokes(snapshot):
    index = Index(snapshot)
    assert [len(index.search("github"[:size], "issuer", None)) for size in range(7)] == [7, 4, 4, 4, 2, 2, 2]


@pytest.mark.parametrize(
    ("text", "folded"), [("ÀÉÎ", "aei"), ("Straße", "strasse"), ("İstanbul", "istanbul"), ("ﬁ", "fi")]
)
def test_folding(text, folded):
    assert fold(text) == folded


def test_an_index_that_follows_another_finds_the_same(snapshot):
    index = Index(snapshot)
    for sort in ("issuer", "account", "most_used", "last_used", "own"):
        index.search("", sort, None)
    after = commands.record_use(snapshot.codes[2].id)(snapshot, Moment(5))
    edited = commands.edit(snapshot.codes[0].id, issuer="Renamed", account="x")(after, Moment(6))
    grouped = commands.add_group("Work")(edited, Moment(7))
    moved = commands.move_to_group([snapshot.codes[1].id], grouped.groups[0].id)(grouped, Moment(8))
    renamed = commands.rename_group(grouped.groups[0].id, "Home")(moved, Moment(9))
    fewer = commands.delete([snapshot.codes[3].id])(renamed, Moment(10))
    few = commands.add_entries([entry("Between", "me", 50), entry("aaa", "first", 51)])(fewer, Moment(11))
    pinned = commands.pin([few.codes[0].id, few.codes[-1].id], pinned=True)(few, Moment(12))
    many = commands.add_entries([entry(f"N{n}", f"{99 - n}", 60 + n) for n in range(60)])(pinned, Moment(13))
    for now in (after, edited, grouped, moved, renamed, fewer, few, pinned, many, few):
        index = Index(now, index)
        for sort in ("issuer", "account", "most_used", "last_used", "own"):
            for query in ("", "git", "home", "work", "renamed", "aws"):
                assert index.search(query, sort, None) == Index(now).search(query, sort, None)
