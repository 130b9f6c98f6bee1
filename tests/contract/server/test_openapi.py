"""The committed description of the API is the application's (that it holds to it: system/server/test_description.py)."""

from __future__ import annotations

import json
from pathlib import Path

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
