"""A database that is away: callers are told to come back, and nothing of it leaks; when it returns, all goes on."""

from __future__ import annotations

import logging

from tests.kit.pages_client import browser
from tests.kit.people import People
from tests.kit.postgres import Cluster
from tests.kit.protocol_client import code_record
from tests.kit.sync_service import config_of, running_service


async def test_postgresql_goes_and_comes_back(tmp_path, caplog):
    cluster = Cluster()
    try:
        async with running_service(config_of(tmp_path, await cluster.fresh_database())) as service:
            crowd = People(service)
            device = await crowd.device(await crowd.owner())
            cluster.halt()
            with caplog.at_level(logging.ERROR):
                for answer in (
                    await device.call("GET", "/sync/pull?seq=0"),
                    await device.call("POST", "/sync/commits", device.build({bytes(16): code_record("x")})),
                    await device.call("GET", "/keys"),
                ):
                    assert (answer.status_code, answer.json()["code"]) == (503, "maintenance")
                    assert answer.headers["retry-after"] == "5"
            async with browser(service) as client:
                client.cookies.set("4otp_s", "AQ" + "A" * 85)
                page = await client.get("/start")
            assert (page.status_code, page.headers["content-type"]) == (503, "text/html; charset=utf-8")
            assert "That did not work" in page.text
            assert "[parameters" not in caplog.text
            cluster.start()
            await device.pull()
            await device.commit({bytes(16): code_record("x")})
            await crowd.close()
    finally:
        cluster.stop()
