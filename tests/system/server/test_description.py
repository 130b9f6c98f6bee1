"""The running service holds to its committed description: schemathesis invents the requests, sends and judges them."""

from __future__ import annotations

import asyncio
import json
from pathlib import Path

import httpx
import pytest
import schemathesis
from hypothesis import HealthCheck, Phase, given, settings
from schemathesis.checks import not_a_server_error
from schemathesis.config import SchemathesisConfig
from schemathesis.specs.openapi.checks import (
    content_type_conformance,
    response_headers_conformance,
    response_schema_conformance,
    status_code_conformance,
)

from app.wire.octets import Id
from tests.kit.mail_catcher import code_in
from tests.kit.protocol_client import BROWSER, Browser, DeviceClient, Owner
from tests.kit.service_process import sync_service

COMMITTED = json.loads((Path(__file__).parents[3] / "docs" / "openapi.json").read_text("utf-8"))
CHECKS = [
    not_a_server_error,
    status_code_conformance,
    content_type_conformance,
    response_headers_conformance,
    response_schema_conformance,
]
schema = schemathesis.openapi.from_dict(COMMITTED, config=SchemathesisConfig(seed=4))
# Not `schema.parametrize()`: with pytest 9 all its tests have one id, and xdist runs one of them.
OPERATIONS = {operation.label: operation for operation in (found.ok() for found in schema.get_all_operations())}
OPERATIONS.pop("GET /api/v1/sync/events")  # has no end; test_process.py


class Served:
    """The service with an account whose browser is signed in and unlocked, and a device."""

    def __init__(self, service) -> None:
        self.service = service
        self._accounts = 0
        self.callers: list[dict[str, str]] = []

    def settled(self) -> list[dict[str, str]]:
        """Headers of a stranger, a browser and a device. An invented request may end them: then there are new ones."""
        asyncio.run(self._settle())
        return self.callers

    async def _settle(self) -> None:
        async with httpx.AsyncClient(base_url=f"{self.service.origin}/api/v1", timeout=60) as client:
            probes = ("/meta", "/history", "/history")
            answers = [await client.get(path, headers=h) for path, h in zip(probes, self.callers, strict=False)]
            if [answer.status_code for answer in answers] != [200, 200, 200]:
                await self._sign_up(client)

    async def _sign_up(self, client: httpx.AsyncClient) -> None:
        self._accounts += 1
        browser = Browser(client)
        request_id = await browser.ask(f"ann{self._accounts}@example.org")
        code = code_in(await asyncio.to_thread(self.service.box.wait, "Sign in to 4OTP Sync"))
        await browser.ok("POST", "/auth/redeem", {"request_id": request_id, "code": code})
        browser.account = Id.parse((await browser.ok("GET", "/account")).json()["account"])
        owner = Owner(browser)
        await owner.protect()
        await owner.unlock()
        device = DeviceClient(client, owner.keys[0])
        await device.connect()
        cookie = "; ".join(f"{name}={value}" for name, value in browser.cookies.items())
        self.callers = [{}, {**BROWSER, "cookie": cookie}, {"authorization": f"Bearer {device.token}"}]


@pytest.fixture(scope="module")
def served(tmp_path_factory, cluster):
    """On both databases: what one takes may be too large or of the wrong form for the other."""
    with (
        sync_service(tmp_path_factory.mktemp("sqlite"), rate_limits="off") as one,
        sync_service(
            tmp_path_factory.mktemp("postgresql"), rate_limits="off", database=asyncio.run(cluster.fresh_database())
        ) as two,
    ):
        yield Served(one), Served(two)


@pytest.fixture
def callers(served):
    return [(each.service.origin, headers) for each in served for headers in each.settled()]


@pytest.mark.slow
@pytest.mark.parametrize("operation", OPERATIONS)
def test_every_answer_is_as_described(operation, callers):
    @settings(
        max_examples=6, derandomize=True, database=None, deadline=None, phases=[Phase.explicit, Phase.generate],
        suppress_health_check=list(HealthCheck),
    )  # fmt: skip
    @given(OPERATIONS[operation].as_strategy())
    def check(case) -> None:
        case.query = {name: value for name, value in (case.query or {}).items() if name != "wait"}
        for origin, headers in callers:
            case.call_and_validate(base_url=origin, headers=headers, checks=CHECKS)

    check()
