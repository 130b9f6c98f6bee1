"""A screen reader's view of a running program, over AT-SPI on a private bus."""

from __future__ import annotations

import json
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from tests.kit.dbus import private_bus
from tests.kit.x11 import Display

SYSTEM_PYTHON = "/usr/bin/python3"


@dataclass(frozen=True, slots=True)
class Node:
    """One object as it is told to a screen reader."""

    path: list[int]
    role: str
    name: str
    description: str
    label: str
    states: list[str]

    def __str__(self) -> str:
        return f"{self.role} {self.name!r} {self.path}"


class ScreenReader:
    """Asks the child program; each question is answered once."""

    def __init__(self, process: subprocess.Popen[str], environment: dict[str, str]) -> None:
        self._process = process
        self.environment = environment

    def tree(self) -> list[Node]:
        """Everything visible, in reading order."""
        return [Node(**node) for node in self._ask("tree")]

    def wait_for(self, **wanted: Any) -> Node:
        """The first object with this role, name, state ..., once there is one."""
        answer = self._ask("wait_for", wanted)
        assert "found" in answer, (wanted, [str(Node(**node)) for node in answer["tree"]])
        return Node(**answer["found"])

    def press(self, name: str, role: str = "push button") -> None:
        """Presses a control by its name, as an assistive program does."""
        self._ask("act", self.wait_for(name=name, role=role).path, "Press")

    def focus(self, node: Node) -> None:
        self._ask("act", node.path, "SetFocus")

    def write(self, node: Node, text: str) -> None:
        assert self._ask("write", node.path, text), node

    def wait_announced(self, text: str) -> None:
        """Returns once the program has announced a text that holds this."""
        said = self._ask("wait_heard", "announced", text)
        assert any(text in each for each in said), (text, said)

    def wait_focused(self, text: str) -> None:
        """Returns once something had the focus whose role and name hold this."""
        said = self._ask("wait_heard", "focused", text)
        assert any(text in each for each in said), (text, said)

    def forget(self) -> None:
        """What was heard until now counts no more."""
        self._ask("forget")

    def _ask(self, *command: Any) -> Any:
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._process.stdin.write(json.dumps(command) + "\n")
        self._process.stdin.flush()
        return json.loads(self._process.stdout.readline())


@contextmanager
def screen_reader(display: Display, folder: Path) -> Iterator[ScreenReader]:
    """`environment` is for the programs that it shall see."""
    runtime = folder / "runtime"
    runtime.mkdir(mode=0o700)
    with private_bus() as bus:
        environment = {
            **display.environment,
            "DBUS_SESSION_BUS_ADDRESS": bus,
            "XDG_RUNTIME_DIR": str(runtime),
            "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
        }
        process = subprocess.Popen(
            [SYSTEM_PYTHON, str(Path(__file__).with_name("at_spi_child.py"))],
            env=environment,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
        )
        assert process.stdin is not None
        assert process.stdout is not None
        try:
            assert process.stdout.readline() == '"ready"\n'
            yield ScreenReader(process, environment)
        finally:
            process.stdin.close()
            process.stdout.close()
            process.terminate()
            process.wait(timeout=20)
