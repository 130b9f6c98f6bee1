"""The rebase against the protocol's model, where that lies beside the repository; and what must hold without it."""

from __future__ import annotations

from itertools import count

from hypothesis import given, settings
from hypothesis import strategies as st

from app.vault.merge import content_differs, identity, parse_record, write_record
from app.vault.rebase import Delete, Put, rebase
from tests.kit.reference import load_model

MODEL = load_model()
IDS = ("a", "b", "c", "d")
RECORDS = st.fixed_dictionaries(
    {
        "t": st.just("otp"),
        "type": st.just("hotp"),
        "secret": st.sampled_from("XYZ"),
        "counter": st.integers(0, 3),
        "modified": st.integers(1, 3),
        "issuer": st.sampled_from("ij"),
        "note": st.sampled_from(["", "n", "m"]),
        "tags": st.lists(st.sampled_from("pq"), unique=True).map(sorted),
    }
)
CHANGES = st.one_of(
    st.tuples(st.just("put"), RECORDS, RECORDS), st.tuples(st.just("add"), RECORDS), st.tuples(st.just("del"), RECORDS)
)
PENDING = st.dictionaries(st.sampled_from(IDS), CHANGES, max_size=4)
REMOTE = st.dictionaries(st.sampled_from(IDS), RECORDS, max_size=4)


def ours(pending, remote):
    numbers = count()
    changes = {
        i: Delete(write_record(c[1]))
        if c[0] == "del"
        else Put(write_record(c[1]), write_record(c[2]) if c[0] == "put" else None)
        for i, c in pending.items()
    }
    raws = {i: write_record(record) for i, record in remote.items()}
    return rebase(changes, raws, lambda: f"new{next(numbers)}").pending


def readable(change):
    if isinstance(change, Delete):
        return ("del", parse_record(change.base))
    return ("put", parse_record(change.raw), None if change.base is None else parse_record(change.base))


def theirs(pending, remote):
    client = MODEL.Client.__new__(MODEL.Client)
    kinds = {
        "put": lambda c: ("put", c[1], c[2]),
        "add": lambda c: ("put", c[1], None),
        "del": lambda c: ("del", None, c[1]),
    }
    client.pending = {i.encode(): kinds[c[0]](c) for i, c in pending.items()}
    client.rebase({i.encode(): (None, record) for i, record in remote.items()})
    named, numbers = {}, count()
    for i, (kind, local, base) in client.pending.items():
        name = i.decode() if len(i) == 1 else f"new{next(numbers)}"
        named[name] = ("del", base) if kind == "del" else ("put", local, base)
    return named


def in_the_models_order(pending, remote):
    """Additions last, as ours does; the model takes them as they come."""
    last = {i: c for i, c in pending.items() if c[0] == "add" and i not in remote}
    return {i: c for i, c in pending.items() if i not in last} | last


def gives_a_committed_code_another_secret(pending):
    """There the two differ on purpose: the model folds an addition into a record that is about to change its secret."""
    return any(c[0] == "put" and identity(c[1]) != identity(c[2]) for c in pending.values())


def cancels_or_brings_back(pending, remote):
    """Records that stay against our delete, or come back: the model does not know them as fold targets yet."""
    return any(
        (c[0] == "del" and i in remote and content_differs(c[1], remote[i])) or (c[0] == "put" and i not in remote)
        for i, c in pending.items()
    )


@settings(max_examples=800, deadline=None)
@given(PENDING, REMOTE)
def test_rebase_agrees_with_the_model_and_loses_no_secret(pending, remote):
    result = {i: readable(change) for i, change in ours(pending, remote).items()}
    has_additions = any(c[0] == "add" and i not in remote for i, c in pending.items())
    forked = any(i.startswith("new") for i in result)  # ours may fold into a fork as well
    special = forked or gives_a_committed_code_another_secret(pending) or cancels_or_brings_back(pending, remote)
    if MODEL is not None and not (has_additions and special):
        ordered = in_the_models_order(pending, remote)
        renamed = [c for i, c in sorted(theirs(ordered, remote).items()) if not i.startswith("new")]
        assert [c for i, c in sorted(result.items()) if not i.startswith("new")] == renamed
        forks = [c[1]["secret"] for i, c in result.items() if i.startswith("new")]
        assert sorted(forks) == sorted(
            c[1]["secret"] for i, c in theirs(ordered, remote).items() if i.startswith("new")
        )
    final = dict(remote)
    for i, change in result.items():
        if change[0] == "del":
            del final[i]
        else:
            final[i] = change[1]
    there = {identity(record) for record in final.values()}
    for c in pending.values():
        if c[0] == "add":
            assert identity(c[1]) in there, "an added code is lost"
        if c[0] == "put" and identity(c[1]) != identity(c[2]):
            assert identity(c[1]) in there, "a changed secret is lost"
    for i, record in remote.items():
        touched = i in pending and pending[i][0] in ("put", "del")
        assert touched or identity(record) in there, "somebody else's code is lost"
