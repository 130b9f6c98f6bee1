"""The three kinds of failure: expected, cancelled, and bugs (everything else).

An expected failure carries a stable code and facts, never prose: the sentence that a person reads lives in
`app.ui.text` and `app.cli.text`, chosen by the code. Facts must never hold a secret, a label or the start of a file.
"""

from __future__ import annotations

Fact = str | int | float | bool | None


class AppError(Exception):
    """An expected failure. `code` is stable and dotted ("vault.wrong_password"); facts say what and where."""

    def __init__(self, code: str, **facts: Fact) -> None:
        super().__init__(code)
        self.code = code
        self.facts = facts

    def __str__(self) -> str:
        facts = ", ".join(f"{name}={value!r}" for name, value in self.facts.items())
        return f"{self.code}({facts})" if facts else self.code


class Cancelled(Exception):  # noqa: N818  (it is no error: the user changed their mind, and nothing is said)
    """The user cancelled. Silent everywhere."""
