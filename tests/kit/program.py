"""The whole program on a real display: a vault made beforehand, `main.py` as a process."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path

from app.otp.base import Entry, OtpParameters
from app.otp.registry import passcode
from app.services.vault import VaultOptions
from app.vault.commands import Command, add_entries, pin, record_use, set_setting
from app.wiring import build
from tests.kit.x11 import ROOT

PASSWORD = "correct horse battery"
_SECRETS = {"GitHub": "JBSWY3DPEHPK3PXP", "Proton": "GEZDGNBVGY3TQOJQ", "Fastmail": "KRUGS4ZANFZSAYLO"}
# A period so long that the code is the same for the whole test
_STEADY = 2**31 - 1


def entries() -> list[Entry]:
    """Three codes that stay the same."""
    return [
        Entry(otp=OtpParameters(type="totp", secret=secret, period_seconds=_STEADY), issuer=issuer, account="me")
        for issuer, secret in _SECRETS.items()
    ]


def code_of(issuer: str) -> str:
    """The code that the program shows for it."""
    return passcode(next(entry.otp for entry in entries() if entry.issuer == issuer), 1).text


def make_home(
    folder: Path, changes: Sequence[tuple[str, str]] = (), settings: Mapping[str, object] | None = None
) -> Path:
    """A vault with the three codes; `changes` are pairs of an issuer and "pin" or "use", made one after the other."""
    services = build(home=folder, options=VaultOptions(kdf=1), service_url=None)
    run = services.engine.submit

    def apply(command: Command) -> None:
        run(services.vault.apply(command)).result()

    run(services.vault.create(PASSWORD)).result()
    apply(add_entries(entries()))
    for issuer, what in changes:
        code = next(code for code in services.vault.snapshot.codes if code.issuer == issuer)
        apply(pin([code.id], pinned=True) if what == "pin" else record_use(code.id))
    for key, value in (settings or {}).items():
        apply(set_setting(key, value))
    run(services.vault.close()).result()
    services.engine.stop()
    return folder


@contextmanager
def running(environment: Mapping[str, str], home: Path, *options: str) -> Iterator[subprocess.Popen[str]]:
    """The program until the context is left; whatever it wrote, no traceback is in it."""
    process = subprocess.Popen(
        [sys.executable, "-W", "error", str(ROOT / "main.py"), "--vault", str(home), *options],
        env=environment,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
    )
    try:
        yield process
    finally:
        process.terminate()
        out, _ = process.communicate(timeout=30)
        assert "Traceback" not in out, out
