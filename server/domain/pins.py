"""Where a client stands in the log, and where in a large pull."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Pin:
    """The last commit that the client has verified; `seq` 0: none."""

    gen: int
    seq: int
    hash: bytes
    epoch: int


@dataclass(frozen=True, slots=True)
class Page:
    """Where in a large pull: the head of its first page, and the `next` of the page before."""

    until: int
    until_hash: bytes
    after: int
