"""One 4OTP per vault: a socket of the user's own, where a second start or the command line says what it wants.

One JSON object a line: {"verb": "show" | "quick" | "add" | "rm" | "next", "uri"?, "id"?}. The answer is an object, with
"error" when it was refused. Only processes of the same user are heard. What then happens is the listener's business.
"""

from __future__ import annotations

import contextlib
import hashlib
import json
import os
import socket
import struct
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any, Final

from app.platform.paths import Paths

Request = dict[str, str]
Answer = dict[str, Any]
VERBS: Final = ("show", "quick", "add", "rm", "next")
MAX_BYTES: Final = 16 * 1024
SECONDS: Final = 5.0
_MAX_PATH: Final = 100  # sun_path holds 104 on macOS, 108 on Linux


def socket_path(paths: Paths) -> Path:
    """Per vault folder; in the system's temporary folder of the user when the own one makes the path too long."""
    name = f"4otp-{hashlib.sha256(str(paths.data).encode('utf-8', 'surrogatepass')).hexdigest()[:16]}.sock"
    path = paths.runtime / name
    if len(os.fsencode(path)) <= _MAX_PATH:
        return path
    import tempfile  # noqa: PLC0415  (only for long paths)

    return Path(tempfile.gettempdir()) / f"4otp-{_user_id()}" / name


def ask(paths: Paths, request: Request) -> Answer | None:
    """The running 4OTP's answer, None when none runs."""
    if not hasattr(socket, "AF_UNIX"):
        return None
    with contextlib.closing(socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)) as line:
        line.settimeout(SECONDS)
        try:
            line.connect(str(socket_path(paths)))
            if not _is_same_user(line):
                return None
            line.sendall(json.dumps(request).encode() + b"\n")
            return _read_object(line)
        except (OSError, ValueError):
            return None


def is_running(paths: Paths) -> bool:
    """Whether a 4OTP listens for this vault."""
    return _is_taken(socket_path(paths)) if hasattr(socket, "AF_UNIX") else False


class InstanceServer:
    """Listens. `fileno` and `accept_one` fit a QSocketNotifier or an asyncio reader: nothing here waits by itself.

    Who asks between `listen` and the first `accept_one` waits: a second start is heard while the window comes.
    """

    def __init__(self, paths: Paths) -> None:
        self._path = socket_path(paths)
        self._socket: socket.socket | None = None

    def listen(self) -> bool:
        """False when another 4OTP listens, or when the system knows no such sockets. Called again, it is true."""
        if self._socket is not None:
            return True
        if not hasattr(socket, "AF_UNIX") or _is_taken(self._path):
            return False
        self._path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        if os.name == "posix" and self._path.parent.stat().st_uid != _user_id():
            return False
        self._path.unlink(missing_ok=True)
        listening = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
        before = os.umask(0o177)
        try:
            listening.bind(str(self._path))
        finally:
            os.umask(before)
        listening.listen(16)
        listening.setblocking(False)
        self._socket = listening
        return True

    def fileno(self) -> int:
        return self._socket.fileno() if self._socket is not None else -1

    def accept_one(self, answer: Callable[[Request], Answer]) -> None:
        """Takes one waiting request and answers it; a stranger or nonsense gets no answer."""
        if self._socket is None:
            return
        try:
            line, _ = self._socket.accept()
        except OSError:
            return
        with contextlib.closing(line), contextlib.suppress(OSError, ValueError):
            line.settimeout(SECONDS)
            if not _is_same_user(line):
                return
            request = _read_object(line)
            if request.get("verb") in VERBS and all(isinstance(value, str) for value in request.values()):
                line.sendall(json.dumps(answer(request)).encode() + b"\n")

    def close(self) -> None:
        if self._socket is not None:
            self._socket.close()
            self._socket = None
            self._path.unlink(missing_ok=True)


def _is_taken(path: Path) -> bool:
    with contextlib.closing(socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)) as line:
        line.settimeout(SECONDS)
        try:
            line.connect(str(path))
        except OSError:
            return False
        return True


def _read_object(line: socket.socket) -> dict[str, Any]:
    received = b""
    while not received.endswith(b"\n"):
        part = line.recv(4096)
        if not part or len(received) + len(part) > MAX_BYTES:
            raise ValueError("request")
        received += part
    value = json.loads(received)
    if isinstance(value, dict):
        return value
    raise ValueError("request")


def _is_same_user(line: socket.socket) -> bool:
    """Asked of the kernel on Linux; elsewhere the folder's and the socket's permissions keep others out."""
    if sys.platform != "linux":
        return True
    credentials = line.getsockopt(socket.SOL_SOCKET, socket.SO_PEERCRED, struct.calcsize("3i"))
    return bool(struct.unpack("3i", credentials)[1] == _user_id())


def _user_id() -> int:
    return os.getuid() if hasattr(os, "getuid") else 0
