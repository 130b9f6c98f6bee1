"""Rate limits in memory, and what an address counts as."""

from __future__ import annotations

import pytest

from server.domain.limits import Limit
from server.security.buckets import MemoryBuckets
from server.security.origin import limit_key, prefix, same_origin
from tests.kit.clock import ManualClock

LIMIT = Limit("test", 3, 60_000)


def test_a_bucket_fills_evenly():
    clock = ManualClock()
    buckets = MemoryBuckets(clock)
    assert [buckets.take(LIMIT, b"a") for _ in range(4)] == [None, None, None, 21]
    assert buckets.take(LIMIT, b"b") is None
    clock.advance(20.01)
    assert [buckets.take(LIMIT, b"a") for _ in range(2)] == [None, 20]
    clock.advance(3600)
    assert [buckets.take(LIMIT, b"a") for _ in range(4)].count(None) == 3


def test_full_buckets_are_forgotten_when_there_are_many():
    clock = ManualClock()
    buckets = MemoryBuckets(clock)
    for number in range(50_002):
        buckets.take(LIMIT, number.to_bytes(4, "big"))
    clock.advance(3600)
    buckets.take(LIMIT, b"new")
    assert len(buckets._levels) == 1


@pytest.mark.parametrize(
    ("address", "kept", "counted"),
    [
        ("203.0.113.77", "203.0.113.0/24", "203.0.113.77/32"),
        ("2001:db8:1:2:3::4", "2001:db8:1::/48", "2001:db8:1:2::/64"),
        ("::ffff:203.0.113.77", "203.0.113.0/24", "203.0.113.77/32"),
        ("unix", "0.0.0.0/24", "0.0.0.0/24"),
    ],
)
def test_addresses_are_cut(address, kept, counted):
    assert (prefix(address), limit_key(address)) == (kept, counted)


def test_a_page_of_ours():
    url = "https://a.example"
    assert same_origin({"sec-fetch-site": "same-origin"}, url)
    assert not same_origin({"sec-fetch-site": "cross-site", "origin": url}, url)
    assert same_origin({"origin": url}, url)
    assert not same_origin({"origin": url + ".evil"}, url)
    assert not same_origin({}, url)
