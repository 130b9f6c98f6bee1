"""What every test has: the strict configuration of pyproject.toml, the protocol's vectors, and no way to skip in CI."""

from __future__ import annotations

import json
import os
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

VECTORS = Path(__file__).parent / "vectors"

settings.register_profile("default", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.register_profile("ci", settings.get_profile("default"), derandomize=True, database=None)
settings.load_profile("ci" if os.environ.get("CI") else "default")


@pytest.fixture(scope="session")
def protocol_vectors():
    """The vectors of the protocol's reference model, byte for byte."""
    return json.loads((VECTORS / "protocol.json").read_text(encoding="utf-8"))


def pytest_make_parametrize_id(config, val, argname):
    """A case of a long text or many octets is named by their number: names of megabytes go to every worker."""
    del config
    return f"{argname}-of-{len(val)}" if isinstance(val, str | bytes) and len(val) > 120 else None


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(item, call):
    """In CI a skipped test is a failed one: nothing may hide."""
    report = yield
    if report.skipped and os.environ.get("CI") == "true":
        report.outcome = "failed"
        report.longrepr = f"{item.nodeid} was skipped; CI refuses skipped tests ({report.longrepr})"
    return report
