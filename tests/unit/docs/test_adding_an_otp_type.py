"""The example of docs/adding/otp-type.md is a type that works."""

from __future__ import annotations

import hashlib
import hmac
import re
from dataclasses import replace
from pathlib import Path

from app.otp import registry

PAGE = Path(__file__).parents[3] / "docs" / "adding" / "otp-type.md"


def test_the_example_computes_its_code():
    (source,) = re.findall(r"```python\n(.*?)```", PAGE.read_text(encoding="utf-8"), re.DOTALL)
    namespace = {}
    exec(compile(source, str(PAGE), "exec"), namespace)
    example = namespace["TYPE"]
    assert {field.name for field in example.fields} >= {"algorithm", "digits"}
    otp = replace(registry.defaults("totp"), algorithm="SHA256", digits=10)
    wanted = hmac.new(b"key", (2).to_bytes(8, "big"), hashlib.sha256).hexdigest()[:10]
    passcode = example.passcode(otp, b"key", 61)
    assert (passcode.text, passcode.valid_from, passcode.valid_until) == (wanted, 60, 90)
    assert example.secret_from_text("jbsw y3dp") == "JBSWY3DP"
