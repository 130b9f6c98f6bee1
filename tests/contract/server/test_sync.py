"""Pull and commit as devices see them (SYNC.md 6, 13, 14.1)."""

from __future__ import annotations

from tests.kit.protocol_client import code_record

A, B, C = (bytes([n]) * 16 for n in (1, 2, 3))


async def test_two_devices_see_the_same(people):
    owner = await people.owner()
    first, second = await people.device(owner), await people.device(owner)
    await first.commit({A: code_record("GitHub"), B: code_record("GitLab")})
    assert await second.pull()
    await second.commit({A: code_record("GitHub", note="x")}, (B,))
    assert await first.pull()
    assert not await first.pull()
    assert first.log.records == second.log.records == {A: code_record("GitHub", note="x")}
    third = await people.device(owner)
    assert third.log.records == first.log.records
