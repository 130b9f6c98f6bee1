"""Hints: events, reconnecting with jitter, the long poll where events do not get through (SYNC.md 14.2)."""

from __future__ import annotations

from contextlib import asynccontextmanager

import pytest

from app.core.errors import AppError, Cancelled
from app.sync.calls import StreamEvent
from app.sync.listener import LAST_WAIT_SECONDS, POLLS_BEFORE_STREAM, SILENT_STREAMS, Hint, Listener, hint_of
from app.wire.messages import HeadHint


class ScriptedServer:
    """Streams and polls as the script says, then ends the test."""

    def __init__(self, streams, polls=()):
        self._streams = iter(streams)
        self._polls = iter(polls)
        self.asked = []

    @asynccontextmanager
    async def events(self):
        self.asked.append("events")
        script = next(self._streams, None)
        if script is None:
            raise Cancelled
        if isinstance(script, AppError):
            raise script

        async def run():
            for item in script:
                if isinstance(item, AppError):
                    raise item
                yield item

        yield run()

    async def wait_for_head(self):
        self.asked.append("poll")
        head = next(self._polls, None)
        if isinstance(head, AppError):
            raise head
        return head


class Heard:
    """What the session would hear."""

    def __init__(self, server):
        self.hints, self.lives, self.pauses = [], [], []

        async def pause(seconds):
            self.pauses.append(seconds)

        self._listener = Listener(server, self.hints.append, self.lives.append, pause=pause)

    async def run(self):
        with pytest.raises(Cancelled):
            await self._listener.run()
        return self


def head(seq):
    return StreamEvent("head", f'{{"gen":0,"seq":{seq}}}')


async def test_hints_come_through_and_the_stream_is_opened_again():
    heard = await Heard(ScriptedServer([[head(1), head(2)], [head(3)]])).run()
    assert heard.hints == [Hint((0, 1)), Hint((0, 2)), Hint((0, 3))]
    assert heard.lives[0] is True
    assert heard.lives[-1] is False


async def test_a_farewell_ends_the_stream_quietly():
    heard = await Heard(ScriptedServer([[head(1), StreamEvent("bye", "{}"), head(9)]])).run()
    assert heard.hints == [Hint((0, 1))]


async def test_pauses_grow_to_a_minute_while_nothing_answers():
    heard = await Heard(ScriptedServer([AppError("sync.offline")] * 12)).run()
    assert len(heard.pauses) == 12
    assert all(0 <= pause <= LAST_WAIT_SECONDS for pause in heard.pauses)
    assert heard.lives == [False] * 13


async def test_the_servers_own_pause_is_honoured():
    heard = await Heard(ScriptedServer([AppError("sync.rate_limited", retry_after=90)])).run()
    assert 90 <= heard.pauses[0] <= 92


async def test_silent_streams_lead_to_the_long_poll_and_back():
    silent = AppError("sync.timeout")
    polls = [HeadHint(0, 7), *[None] * (POLLS_BEFORE_STREAM - 1)]
    server = ScriptedServer([silent] * SILENT_STREAMS + [[head(8)]], polls)
    heard = await Heard(server).run()
    assert server.asked == ["events"] * SILENT_STREAMS + ["poll"] * POLLS_BEFORE_STREAM + ["events"] * 2
    assert heard.hints == [Hint((0, 7)), Hint((0, 8))]


@pytest.mark.parametrize("code", ["sync.key_revoked", "sync.signed_out", "sync.vault_gone"])
async def test_being_shut_out_makes_the_app_ask(code):
    assert (await Heard(ScriptedServer([AppError(code)])).run()).hints == [Hint(None)]


@pytest.mark.parametrize("data", ["", "{", "[]", '{"gen":0}', '{"gen":-1,"seq":0}', '{"gen":"0","seq":1}'])
def test_a_hint_that_cannot_be_read_means_ask(data):
    assert hint_of(StreamEvent("head", data)) == Hint(None)


@pytest.mark.parametrize("name", ["revoked", "billing", "something new"])
def test_other_events_mean_ask(name):
    assert hint_of(StreamEvent(name, "{}")) == Hint(None)
