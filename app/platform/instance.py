"""One 4OTP per vault: a door where a second start or the command line says what it wants.

One JSON object a line: {"verb": "show" | "quick" | "add" | "rm" | "next", "uri"?, "id"?}. The answer is an object, with
"error" when it was refused. Only processes of the same user are heard. What then happens is the listener's business.
"""

from __future__ import annotations

import contextlib
import json
import socket
import time
from collections.abc import Callable
from typing import Any, Final

from app.platform.doors import SECONDS, Door, door_of, read_some
from app.platform.paths import Paths

Request = dict[str, str]
Answer = dict[str, Any]
VERBS: Final = ("show", "quick", "add", "rm", "next")
MAX_BYTES: Final = 16 * 1024


def ask(paths: Paths, request: Request, *, door: Door | None = None, patience: float = SECONDS) -> Answer | None:
    """The running 4OTP's answer, None when none runs or none came within so many seconds."""
    try:
        with contextlib.closing((door or door_of(paths)).knock()) as line:
            line.sendall(json.dumps(request).encode() + b"\n")
            return _read_object(line, time.monotonic() + patience)
    except (OSError, ValueError, KeyError, TypeError):
        return None


def is_running(paths: Paths) -> bool:
    """Whether a 4OTP listens for this vault."""
    return _is_taken(door_of(paths))


class InstanceServer:
    """Listens. `socket` fits `loop.sock_accept`: nothing here waits by itself.

    Who asks between `listen` and the first `answer_one` waits: a second start is heard while the window comes.
    """

    def __init__(self, paths: Paths, *, door: Door | None = None) -> None:
        self._door = door or door_of(paths)
        self.socket: socket.socket | None = None

    def listen(self) -> bool:
        """False when another 4OTP listens, or where no door can be: a folder that takes nothing, or another user's.

        Called again, it is true.
        """
        if self.socket is not None:
            return True
        if _is_taken(self._door):
            return False
        try:
            self.socket = self._door.open()
        except OSError:
            return False
        if self.socket is None:
            return False
        self.socket.setblocking(False)
        return True

    def answer_one(self, line: socket.socket, answer: Callable[[Request], Answer]) -> None:
        """Answers one request, in at most `SECONDS` of waiting; a stranger or nonsense gets no answer."""
        deadline = time.monotonic() + SECONDS
        with contextlib.closing(line), contextlib.suppress(OSError, ValueError):
            line.settimeout(SECONDS)
            if not self._door.admit(line, deadline):
                return
            request = _read_object(line, deadline)
            if request.get("verb") in VERBS and all(isinstance(value, str) for value in request.values()):
                line.sendall(json.dumps(answer(request)).encode() + b"\n")

    def close(self) -> None:
        if self.socket is not None:
            self.socket.close()
            self.socket = None
            self._door.remove()


def _is_taken(door: Door) -> bool:
    try:
        door.knock().close()
    except (PermissionError, TimeoutError):  # somebody is there who is slow, or who is not ours
        return True
    except (OSError, ValueError, KeyError, TypeError):
        return False
    return True


def _read_object(line: socket.socket, deadline: float) -> dict[str, Any]:
    received = b""
    while not received.endswith(b"\n"):
        part = read_some(line, deadline)
        if not part or len(received) + len(part) > MAX_BYTES:
            raise ValueError("request")
        received += part
    value = json.loads(received)
    if isinstance(value, dict):
        return value
    raise ValueError("request")
