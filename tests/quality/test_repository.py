"""What the repository must and must not hold. Each gate names the file and line it found."""

from __future__ import annotations

import ast
import re
import subprocess
import tomllib
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]


def tracked(*patterns: str) -> list[Path]:
    listed = subprocess.run(["git", "ls-files", "-z", "--", *patterns], cwd=ROOT, capture_output=True, check=True)
    return [path for name in listed.stdout.decode().split("\0") if name and (path := ROOT / name).exists()]


def lines_matching(pattern: str, *paths: str) -> list[str]:
    wanted = re.compile(pattern)
    found = []
    for path in tracked(*paths):
        try:
            text = path.read_text(encoding="utf-8")
        except UnicodeDecodeError:
            continue
        found += [
            f"{path.relative_to(ROOT)}:{number}"
            for number, line in enumerate(text.splitlines(), 1)
            if wanted.search(line)
        ]
    return found


def test_only_the_code_can_be_imported():
    importable = {path.parent.name for path in ROOT.glob("*/__init__.py")}
    assert importable == {"app", "server"}


def test_locks_have_hashes_and_no_index_addresses():
    for lock in sorted((ROOT / "requirements").glob("*.txt")):
        text = lock.read_text(encoding="utf-8")
        assert "://" not in text, lock.name
        assert "--index" not in text, lock.name
        blocks = re.split(r"\n(?=[a-z0-9])", "\n" + text, flags=re.IGNORECASE)
        for block in blocks:
            if re.match(r"\S+==", block):
                assert "--hash=sha256:" in block, block.split("\n", 1)[0]


def test_locks_hold_every_declared_dependency():
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    groups = project["dependency-groups"]
    wanted = {
        "app.txt": project["project"]["dependencies"],
        "server.txt": groups["server"],
        "dev.txt": project["project"]["dependencies"] + groups["server"] + groups["dev"],
    }
    for name, dependencies in wanted.items():
        locked = set(
            re.findall(r"^([a-z0-9._-]+)==", (ROOT / "requirements" / name).read_text(encoding="utf-8"), re.MULTILINE)
        )
        for dependency in dependencies:
            bare = re.split(r"[\[<>=;! ]", dependency)[0].lower()
            assert bare in locked, f"{dependency} is not in {name}: make lock"


@pytest.mark.parametrize(
    ("what", "pattern", "paths"),
    [
        ("an unfinished mark", r"\b(TODO|FIXME|XXX)\b", ("app/*.py", "server/*.py", "main.py")),
        ("a hidden test", r"pytest\.skip|mark\.skip|mark\.xfail|importorskip", ("tests/*.py",)),
        ("a patched part", r"unittest\.mock|MagicMock|monkeypatch\.setattr", ("tests/*.py",)),
        ("a path of one machine", r"(/root/|/home/[a-z]+/|/work/)", ("app", "server", "docs", "bench", "Makefile")),
    ],
)
def test_there_is_not(what, pattern, paths):
    found = [place for place in lines_matching(pattern, *paths) if not place.startswith("tests/quality/")]
    assert not found, f"{what}: {found}"


def test_catching_everything_is_kept_to_the_three_tops():
    """STYLE: the engine's top, the server's top and the command line's top; each with its reason beside it."""
    found = lines_matching(r"except Exception", "app/*.py", "server/*.py")
    assert len(found) <= 6, found


def test_no_handler_swallows_what_it_cannot_know():
    """A bare `except`, or one of BaseException, may clean up and must raise again."""
    wrong = [
        f"{path.relative_to(ROOT)}:{node.lineno}"
        for path in tracked("app/*.py", "server/*.py")
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.ExceptHandler)
        and (node.type is None or (isinstance(node.type, ast.Name) and node.type.id == "BaseException"))
        and not (isinstance(node.body[-1], ast.Raise) and node.body[-1].exc is None)
    ]
    assert not wrong


def test_translated_texts_are_literals():
    """`tr` with an f-string or a variable is extracted wrongly and in silence."""
    wrong = []
    for path in tracked("app/ui/*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if (
                isinstance(node, ast.Call)
                and isinstance(node.func, ast.Attribute)
                and node.func.attr == "tr"
                and (not node.args or not isinstance(node.args[0], ast.Constant))
            ):
                wrong.append(f"{path.relative_to(ROOT)}:{node.lineno}")  # noqa: PERF401  (reads easier)
    assert not wrong


def test_modules_stay_readable():
    """A module over 400 lines is two modules."""
    long = {
        str(path.relative_to(ROOT)): size
        for path in tracked("app/*.py", "server/*.py")
        if (size := len(path.read_text(encoding="utf-8").splitlines())) > 400
    }
    assert not long
