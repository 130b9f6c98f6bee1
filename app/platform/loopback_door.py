"""A door of loopback TCP, for Windows, whose Python has no Unix sockets.

The port's number and a key lie in a file in the user's folder. Both sides prove that they have read it before anything
is said: a stranger who knocks hears nothing, and a stranger on a port that 4OTP once had is told nothing.
"""

from __future__ import annotations

import contextlib
import hmac
import json
import os
import socket
import time
from typing import Final

from app.platform.doors import SECONDS, WAITING, place_of
from app.platform.paths import Paths

_NONCE: Final = 32
_LOOPBACK: Final = "127.0.0.1"


class LoopbackDoor:
    """A port on this machine; its number and a key lie in a file that only the user can read."""

    def __init__(self, paths: Paths) -> None:
        self.path = place_of(paths, "port")
        self._key = b""

    def knock(self) -> socket.socket:
        told = json.loads(self.path.read_text("ascii"))
        key, port = bytes.fromhex(told["key"]), int(told["port"])
        line = socket.create_connection((_LOOPBACK, port), SECONDS)
        try:
            deadline = time.monotonic() + SECONDS
            ours = os.urandom(_NONCE)
            line.sendall(ours)
            answer = _read_exactly(line, 2 * _NONCE, deadline)
            _must_be(answer[:_NONCE], _proof(key, b"inside", ours))
            line.sendall(_proof(key, b"outside", answer[_NONCE:]))
        except BaseException:
            line.close()
            raise
        return line

    def open(self) -> socket.socket | None:
        listening = socket.socket(socket.AF_INET, socket.SOCK_STREAM)
        if hasattr(socket, "SO_EXCLUSIVEADDRUSE"):  # on Windows another program could bind the same port otherwise
            listening.setsockopt(socket.SOL_SOCKET, socket.SO_EXCLUSIVEADDRUSE, 1)
        try:
            listening.bind((_LOOPBACK, 0))
            listening.listen(WAITING)
            self._tell(listening.getsockname()[1])
        except OSError:
            listening.close()
            raise
        return listening

    def admit(self, line: socket.socket, deadline: float) -> bool:
        theirs = _read_exactly(line, _NONCE, deadline)
        ours = os.urandom(_NONCE)
        line.sendall(_proof(self._key, b"inside", theirs) + ours)
        return hmac.compare_digest(_read_exactly(line, _NONCE, deadline), _proof(self._key, b"outside", ours))

    def _tell(self, port: int) -> None:
        self._key = os.urandom(_NONCE)
        self.path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        fresh = self.path.with_suffix(".new")
        fresh.unlink(missing_ok=True)
        with os.fdopen(os.open(fresh, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "w", encoding="ascii") as file:
            json.dump({"port": port, "key": self._key.hex()}, file)
        fresh.replace(self.path)

    def remove(self) -> None:
        with contextlib.suppress(OSError, ValueError):
            if json.loads(self.path.read_text("ascii"))["key"] == self._key.hex():
                self.path.unlink()


def _read_exactly(line: socket.socket, count: int, deadline: float) -> bytes:
    received = b""
    while len(received) < count:
        line.settimeout(max(deadline - time.monotonic(), 0.001))
        part = line.recv(count - len(received))
        if not part:
            raise ValueError("line")
        received += part
    return received


def _proof(key: bytes, side: bytes, nonce: bytes) -> bytes:
    return hmac.digest(key, b"4OTP instance " + side + nonce, "sha256")


def _must_be(told: bytes, wanted: bytes) -> None:
    if not hmac.compare_digest(told, wanted):
        raise ValueError("proof")
