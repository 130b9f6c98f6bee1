"""Live hints that something changed (SYNC.md 14.2): server-sent events, or a long poll where they do not get through.

A hint carries no content and may be lost: the safety poll and the pull at every reconnect make up for it.
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import AbstractAsyncContextManager
from dataclasses import dataclass
from typing import Protocol

from app.core.errors import AppError
from app.crypto.random import random_fraction
from app.sync.calls import StreamEvent
from app.sync.remote import read
from app.wire.messages import HeadHint

FIRST_WAIT_SECONDS, LAST_WAIT_SECONDS = 1.0, 60.0
SILENT_STREAMS = 2
POLLS_BEFORE_STREAM = 36


class HintServer(Protocol):
    """Who gives hints."""

    def events(self) -> AbstractAsyncContextManager[AsyncIterator[StreamEvent]]:
        """Server-sent events."""

    async def wait_for_head(self) -> HeadHint | None:
        """A long poll."""


@dataclass(frozen=True, slots=True)
class Hint:
    """`head` is (gen, seq) where the server said it; None: something else happened, go and ask."""

    head: tuple[int, int] | None


class Listener:
    """Listens as long as it runs, and reconnects with full jitter."""

    def __init__(
        self,
        server: HintServer,
        on_hint: Callable[[Hint], None],
        on_live: Callable[[bool], None],
        *,
        pause: Callable[[float], Awaitable[None]] = asyncio.sleep,
    ) -> None:
        self._server = server
        self._pause = pause
        self._on_hint = on_hint
        self._on_live = on_live
        self._silent = 0
        self._asked_to_wait = 0.0

    async def run(self) -> None:
        wait = FIRST_WAIT_SECONDS
        try:
            while True:
                try:
                    heard = await self._listen()
                except AppError as error:
                    heard = self._note_failure(error)
                self._on_live(False)
                wait = FIRST_WAIT_SECONDS if heard else min(wait * 2, LAST_WAIT_SECONDS)
                await self._pause(self._asked_to_wait + wait * random_fraction())
                self._asked_to_wait = 0.0
        finally:
            self._on_live(False)

    async def _listen(self) -> bool:
        """Whether anything was heard before it ended in good order."""
        if self._silent < SILENT_STREAMS:
            return await self._stream()
        self._silent = 0
        return await self._long_poll()

    async def _stream(self) -> bool:
        heard = False
        async with self._server.events() as events:
            async for event in events:
                heard = True
                self._silent = 0
                self._on_live(True)
                if event.name == "bye":
                    break
                self._on_hint(hint_of(event))
        return heard

    async def _long_poll(self) -> bool:
        """Where a proxy holds events back; after half an hour events are tried again."""
        for _ in range(POLLS_BEFORE_STREAM):
            head = await self._server.wait_for_head()
            self._on_live(True)
            if head is not None:
                self._on_hint(Hint((head.gen, head.seq)))
        return True

    def _note_failure(self, error: AppError) -> bool:
        after = error.facts.get("retry_after")
        self._asked_to_wait = float(after) if isinstance(after, int) else 0.0
        if error.code == "sync.timeout":
            self._silent += 1
        elif error.code in ("sync.key_revoked", "sync.signed_out", "sync.vault_gone"):
            self._on_hint(Hint(None))  # an ordinary question will tell what is the matter
        return False


def hint_of(event: StreamEvent) -> Hint:
    """What an event means; what cannot be read means: ask."""
    if event.name != "head":
        return Hint(None)
    try:
        head = read(event.data.encode(), HeadHint)
    except AppError:
        return Hint(None)
    return Hint((head.gen, head.seq))
