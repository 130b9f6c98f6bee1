"""An event stream as its client sees it: the head at once, pings while nothing happens, an end (SYNC.md 14.2)."""

from __future__ import annotations

import asyncio

from app.wire.messages import HeadHint
from server.api.v1.events import EventStream
from server.services.hints import SESSIONS, Hint

ACCOUNT = bytes(16)


class Quiet:
    """A stream with these hints, None for "nothing in that time"; it notes how long it was asked to wait."""

    def __init__(self, *hints: Hint | None, kid: bytes = b"key") -> None:
        self._hints, self.waits, self.account, self.kid = list(hints), [], ACCOUNT, kid

    async def get(self, seconds: float) -> Hint | None:
        self.waits.append(seconds)
        return self._hints.pop(0)

    def wake(self) -> None: ...


async def answered(service, stream: Quiet, *proofs: bool) -> list[dict]:
    """All that the stream sends to a client who stays; it began at commit 5. `proofs`: what asking again finds."""
    sent, stays, left = [], asyncio.Event(), list(proofs)

    async def send(message):
        sent.append(message)

    async def receive():
        await stays.wait()
        return {"type": "http.disconnect"}

    async def proved():
        return left.pop(0)

    await EventStream(service.services, stream, HeadHint(gen=0, seq=5), proved)({}, receive, send)
    assert not left
    return sent


async def test_pings_come_while_nothing_happens(service):
    stream = Quiet(None, None, Hint(ACCOUNT, "head", 0, 7), Hint(ACCOUNT, "bye"))
    sent = await answered(service, stream)
    headers = dict(sent[0]["headers"])
    assert headers[b"content-type"].startswith(b"text/event-stream")
    assert headers[b"x-accel-buffering"] == b"no"
    assert b"".join(message["body"] for message in sent[1:]) == (
        b'event: head\ndata: {"gen":0,"seq":5}\n\n: ping\n\n: ping\n\n'
        b'event: head\ndata: {"gen":0,"seq":7}\n\nevent: bye\ndata: {}\n\n'
    )
    assert stream.waits == [25.0] * 4


async def test_a_head_is_told_once_though_another_process_brings_it_late(service):
    heads = [Hint(ACCOUNT, "head", 0, seq) for seq in (4, 5, 6, 6, 5)] + [Hint(ACCOUNT, "head", 1, 6)]
    sent = await answered(service, Quiet(*heads, Hint(ACCOUNT, "bye")))
    assert [message["body"] for message in sent[1:]] == [
        b'event: head\ndata: {"gen":0,"seq":5}\n\n',
        b'event: head\ndata: {"gen":0,"seq":6}\n\n',
        b'event: head\ndata: {"gen":1,"seq":6}\n\n',
        b"event: bye\ndata: {}\n\n",
        b"",
    ]


async def test_a_stream_ends_when_its_session_has_ended_unheard(service):
    sent = await answered(service, Quiet(None, None, None, kid=SESSIONS), True, False)
    assert [message["body"] for message in sent[2:]] == [b": ping\n\n", b"event: revoked\ndata: {}\n\n", b""]


async def test_a_device_is_proved_anew_every_five_minutes(service):
    sent = await answered(service, Quiet(*[None] * 24), True, False)
    assert [message["body"] for message in sent[-3:]] == [b": ping\n\n", b"event: revoked\ndata: {}\n\n", b""]
