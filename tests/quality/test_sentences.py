"""Every expected failure has a sentence in the window and on the command line, and the facts that it names."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from app.cli import text as command_line
from app.core.errors import AppError
from app.ui.text import errors as window

ROOT = Path(__file__).parents[2]
CODE = re.compile(r"[a-z]+(\.[a-z_0-9]+)+")

NO_CODES = {
    "backup.failed", "backup.files", "backup.fingerprint", "backup.first", "backup.last_drill",
    "backup.shrunk", "backup.no_drill",  # what the vault keeps
    "export.data",  # a file in 1Password's archive
    "keyring.backends.kwallet",  # a module
    "otp.secret", "otp.uri",  # where a failure is shown
    "sync.new_codes",  # a setting
    "vault.4otpv",  # the file
    "vault.opened_from_copy", "vault.other_slots_removed", "vault.unreadable_entries",  # notices, see text/notices.py
}  # fmt: skip

NO_FULL_STOP = (
    "entry.trashed", "vault.bad_record",  # stand behind "Refused:"
    "screen.left_behind", "screen.no_picture",  # end with a path
    "sync.server_invalid", "sync.proxy_invalid",  # end with an address
)  # fmt: skip
NEVER_IN_THE_WINDOW = {
    "cli.": "only the command line raises them",
    "engine.stopped": "the engine ends after the window",
    "export.format_unknown": "the page offers the formats that there are",
    "import.locked": "the page asks for the password before it reviews",
    "sync.paused": "only raised while an alarm is kept, whose code is said instead",
    "vault.absent": "the window shows the first run instead",
    "vault.pin_needs_password": "the window offers no PIN",
}
NEVER_ON_THE_COMMAND_LINE = {
    "camera.": "there is no camera",
    "engine.stopped": "commands run without the engine",
    "file.no_settings": "settings travel in the window",
    "hotkey.": "there are no shortcuts",
    "icon.": "icons are chosen in the window",
    "import.locked": "the command unlocks before it reviews",
    "portal.": "nothing is asked of the desktop",
    "scan.access_key": "raised by the window's pages",
    "scan.nothing_": "raised by the window's pages",
    "screen.": "the screen is not read",
    "sync.code_wrong": "a lost access key is restored in the window",
    "sync.no_keys": "as before",
    "sync.no_vault": "as before",
    "sync.passphrase_wrong": "as before",
    "sync.paused": "only raised while an alarm is kept, whose code is said instead",
    "typing.": "nothing is typed into other programs",
    "vault.pin_needs_password": "there is no command for PINs",
    "vault.unreadable_entry": "there is no command for such entries",
    "vault.wrong_pin": "there is no command for PINs",
}


@dataclass
class Found:
    """Where a code stands, and the facts of each place that raises it by name."""

    places: list[str] = field(default_factory=list)
    facts: list[frozenset[str]] = field(default_factory=list)


def families(trees: dict[Path, ast.Module]) -> set[str]:
    """The first words of codes: whatever an AppError is made with somewhere."""
    made = (call for tree in trees.values() for call in calls(tree, "AppError"))
    return {str(call.args[0].value).split(".")[0] for call in made if isinstance(call.args[0], ast.Constant)}


def calls(tree: ast.Module, name: str) -> Iterator[ast.Call]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and node.args and ast.unparse(node.func).split(".")[-1] == name:
            yield node


def codes() -> dict[str, Found]:
    """Every dotted code in app/: raised at once, handed to a helper, in a table, or put together."""
    trees = {path: ast.parse(path.read_text(encoding="utf-8")) for path in (ROOT / "app").rglob("*.py")}
    first_words = families(trees)
    found: dict[str, Found] = {}
    for path, tree in trees.items():
        place = path.relative_to(ROOT).as_posix()
        for node in ast.walk(tree):
            word = node.value if isinstance(node, ast.Constant) else None
            if isinstance(word, str) and CODE.fullmatch(word) and word.split(".")[0] in first_words:
                found.setdefault(word, Found()).places.append(place)
        for call in calls(tree, "integrity"):  # the alarms of sync
            assert isinstance(call.args[0], ast.Constant), f"{place}:{call.lineno}"
            found.setdefault(f"sync.integrity.{call.args[0].value}", Found()).places.append(place)
        for call in calls(tree, "AppError"):
            if isinstance(call.args[0], ast.Constant) and all(keyword.arg for keyword in call.keywords):
                given = frozenset(str(keyword.arg) for keyword in call.keywords)
                found.setdefault(str(call.args[0].value), Found()).facts.append(given)
    for word in NO_CODES:
        del found[word]
    for state in ("absent", "missing"):  # AppError(f"vault.{status.state}") of the command line
        found.setdefault(f"vault.{state}", Found()).places.append("app/cli/context.py")
    return found


CODES = codes()


def reaching(never: dict[str, str]) -> list[str]:
    return sorted(code for code in CODES if not code.startswith(tuple(never)))


def samples(code: str) -> Iterator[AppError]:
    """As it is raised in each place; as a bare code where only a helper raises it."""
    for names in CODES[code].facts:
        yield AppError(code, **dict.fromkeys(names, 3))
    if not CODES[code].facts:
        yield AppError(code)


def test_the_codes_were_found():
    assert len(CODES) > 200
    assert {"otp.migration_truncated", "sync.integrity.keys_differ", "vault.missing", "kit.mixed"} <= set(CODES)


def test_codes_are_put_together_only_where_the_test_knows_of_it():
    joined = [
        f"{path.relative_to(ROOT)}"
        for path in sorted((ROOT / "app").rglob("*.py"))
        for call in calls(ast.parse(path.read_text(encoding="utf-8")), "AppError")
        if isinstance(call.args[0], ast.JoinedStr | ast.BinOp)
    ]
    assert sorted(set(joined)) == ["app/cli/context.py", "app/sync/alarms.py"]


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("code", reaching(NEVER_IN_THE_WINDOW))
def test_the_window_has_a_sentence_for(code):
    for error in samples(code):
        said = window.sentence(error)
        assert code not in said, CODES[code].places
        assert "None" not in said
        assert "{" not in said
        assert said[-1] in ".?" or code in NO_FULL_STOP


@pytest.mark.parametrize("code", reaching(NEVER_ON_THE_COMMAND_LINE))
def test_the_command_line_has_a_sentence_for(code):
    for error in samples(code):
        said = command_line.sentence(error)
        assert code not in said, CODES[code].places
        assert "?" not in said
        assert "{" not in said
        assert said.endswith((".", "https://sync.example.org", "http://proxy.example.org:8080"))


def test_nothing_is_excused_that_does_not_exist():
    excused = [*NEVER_IN_THE_WINDOW, *NEVER_ON_THE_COMMAND_LINE]
    assert [prefix for prefix in excused if not any(code.startswith(prefix) for code in CODES)] == []
