"""The sample exports of other authenticators that lie beside the repository, each with its expected entries.

They are other projects' test data under their licences, so they are read where they are and never copied in. In CI their
absence fails the run; elsewhere `FOUROTP_SAMPLES` may say where they are.
"""

from __future__ import annotations

import json
import os
from dataclasses import dataclass
from pathlib import Path

from app.formats.base import Locked, Opened, Report
from app.formats.content import Source
from app.formats.registry import open_source
from app.otp import base32

_BESIDE = Path(__file__).parents[2].parent / "shared" / "samples" / "imports"
SAMPLES = Path(os.environ.get("FOUROTP_SAMPLES", _BESIDE))
_COMPARED = ("type", "issuer", "account", "secret", "algorithm", "digits", "period", "counter", "tags")


@dataclass(frozen=True)
class Sample:
    path: Path
    expected: dict

    @property
    def id(self) -> str:
        return self.path.relative_to(SAMPLES).as_posix()

    @property
    def data(self) -> bytes:
        return self.path.read_bytes()


def samples(*folders: str) -> list[Sample]:
    """The samples of these apps, each with what it must give; raises when the folder is not there and CI asks for it."""
    if not SAMPLES.is_dir():
        if os.environ.get("CI") == "true":
            raise FileNotFoundError(f"CI needs the sample exports in {SAMPLES}")
        return []
    found = []
    for folder in folders:
        for expected in sorted((SAMPLES / folder).glob("*.expected.json")):
            path = expected.with_name(expected.name.removesuffix(".expected.json"))
            found.append(Sample(path, json.loads(expected.read_text(encoding="utf-8"))))
    return found


def convert(data: bytes, password: str | None = None, **source: object) -> Report:
    """Opens, unlocks when asked to, converts."""
    opened = open_source(Source(data, **source))
    if isinstance(opened, Locked):
        assert password is not None, "the file asks for a password"
        opened = opened.unlock(password)
    assert isinstance(opened, Opened)
    return opened.convert()


def plain(report: Report) -> list[dict]:
    """The entries as the expected files write them."""
    return [
        {
            "type": entry.otp.type,
            "issuer": entry.issuer,
            "account": entry.account,
            "secret": _shown(entry.otp.type, entry.otp.secret),
            "algorithm": entry.otp.algorithm,
            "digits": entry.otp.digits,
            "period": entry.otp.period_seconds,
            "counter": entry.otp.counter,
            "tags": list(entry.tags),
        }
        for entry in report.entries
    ]


def _shown(type_name: str, secret: str) -> str:
    """Base32, but hexadecimal for mOTP, as its own apps show it."""
    return base32.decode(secret).hex() if type_name == "motp" else secret


def expected_entries(sample: Sample) -> list[dict]:
    """The compared members of the expected entries."""
    return [{name: entry[name] for name in _COMPARED} for entry in sample.expected["entries"]]
