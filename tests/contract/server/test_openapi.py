"""The committed description of the API is the application's, and the application holds to it."""

from __future__ import annotations

import json
from pathlib import Path
from urllib.parse import quote, urlencode

import pytest
import schemathesis
from hypothesis import HealthCheck, Phase, given, settings

from server.main import make_litestar, openapi_text

COMMITTED = Path(__file__).parents[3] / "docs" / "openapi.json"


def test_the_committed_description_is_the_applications():
    assert json.loads(COMMITTED.read_text("utf-8")) == json.loads(openapi_text()), (
        "4otp-server openapi > docs/openapi.json"
    )


def test_every_operation_says_what_it_does():
    paths = make_litestar(pages=False).openapi_schema.to_schema()["paths"]
    for path, operations in paths.items():
        for method, operation in operations.items():
            assert operation.get("summary"), (method, path)


schema = schemathesis.openapi.from_dict(json.loads(COMMITTED.read_text("utf-8"))) if COMMITTED.exists() else None
OPERATIONS = [] if schema is None else [operation.ok() for operation in schema.get_all_operations()]


@pytest.mark.slow
async def test_invented_requests_are_answered_by_the_description(people):
    """Each operation meets invented bodies and parameters, signed in and as a device: never a 5xx, always a problem."""
    owner = await people.owner()
    await owner.unlock()
    device = await people.device(owner)
    skipped = {"/api/v1/sync/events", "/api/v1/account", "/api/v1/auth/logout", "/api/v1/vault"}
    problems = []
    for operation in OPERATIONS:
        if operation.path in skipped:
            continue
        for case in examples(operation, 8):
            path = quote(case.formatted_path.removeprefix("/api/v1"), safe="/%")
            query = urlencode({name: value for name, value in (case.query or {}).items() if name != "wait"})
            body = json.dumps(case.body).encode() if isinstance(case.body, dict | list | str | int) else b""
            for who in (owner.browser, device):
                answer = await who.call(case.method, path + (f"?{query}" if query else ""), body or None)
                if answer.status_code >= 500 and answer.json()["code"] != "billing_unavailable":
                    problems.append((case.method, path, answer.text))
                if answer.status_code >= 400 and answer.headers["content-type"] != "application/problem+json":
                    problems.append((case.method, path, answer.text))
    assert problems == []


def examples(operation, count):
    """Invented requests of an operation."""
    found = []

    @settings(
        max_examples=count, deadline=None, database=None, phases=[Phase.generate], derandomize=True,
        suppress_health_check=list(HealthCheck),
    )  # fmt: skip
    @given(operation.as_strategy())
    def collect(case):
        found.append(case)

    collect()
    return found
