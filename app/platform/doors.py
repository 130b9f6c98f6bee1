"""Where a second process of the same user knocks: a private Unix socket; on Windows see `loopback_door`.

Nobody else gets in: the kernel names the peer's user on Linux, permissions keep others out on macOS.
"""

from __future__ import annotations

import os
import socket
import struct
import sys
import time
from binascii import crc32
from pathlib import Path
from typing import Final, Protocol

from app.platform.paths import Paths

SECONDS: Final = 5.0
WAITING: Final = 16
_MAX_PATH: Final = 100  # sun_path holds 104 on macOS, 108 on Linux


class Door(Protocol):
    """One for a vault's folder."""

    def knock(self) -> socket.socket:
        """A line to the 4OTP behind it. OSError or ValueError: nobody is there, or it is not ours."""

    def open(self) -> socket.socket | None:
        """The listening socket; None where others could come between. What lies there is nobody's any more."""

    def admit(self, line: socket.socket, deadline: float) -> bool:
        """Whether the one who knocked is the same user. OSError or ValueError when it breaks off."""

    def remove(self) -> None:
        """Takes away what `open` left in the folder."""


def door_of(paths: Paths) -> Door:
    """What this system has."""
    if hasattr(socket, "AF_UNIX"):
        return UnixDoor(paths)
    from app.platform.loopback_door import LoopbackDoor  # noqa: PLC0415  (Windows alone needs it)

    return LoopbackDoor(paths)


class UnixDoor:
    """A socket of the user's own."""

    def __init__(self, paths: Paths) -> None:
        self.path = place_of(paths, "sock")
        if len(os.fsencode(self.path)) > _MAX_PATH:
            import tempfile  # noqa: PLC0415  (only for long paths)

            self.path = Path(tempfile.gettempdir()) / f"4otp-{_user_id()}" / self.path.name

    def knock(self) -> socket.socket:
        line = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
        try:
            line.settimeout(SECONDS)
            line.connect(str(self.path))
            _must_be_ours(line)
        except BaseException:
            line.close()
            raise
        return line

    def open(self) -> socket.socket | None:
        self.path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        if self.path.parent.stat().st_uid != _user_id():
            return None
        self.path.unlink(missing_ok=True)
        listening = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
        before = os.umask(0o177)
        try:
            listening.bind(str(self.path))
            listening.listen(WAITING)
        except OSError:
            listening.close()
            raise
        finally:
            os.umask(before)
        return listening

    def admit(self, line: socket.socket, deadline: float) -> bool:  # noqa: ARG002  (the kernel answers at once)
        return _is_same_user(line)

    def remove(self) -> None:
        self.path.unlink(missing_ok=True)


def read_some(line: socket.socket, deadline: float) -> bytes:
    """Up to 4 KiB, empty at the end; TimeoutError when the moment of `time.monotonic` passes."""
    left = deadline - time.monotonic()
    if left <= 0:
        raise TimeoutError
    line.settimeout(left)
    return line.recv(4096)


def place_of(paths: Paths, kind: str) -> Path:
    """The file of a vault's door. Every start waits for this, and `hashlib` takes 2 ms to import."""
    name = crc32(str(paths.data).encode("utf-8", "surrogatepass"))
    return paths.runtime / f"4otp-{name:08x}.{kind}"


def _must_be_ours(line: socket.socket) -> None:
    if not _is_same_user(line):
        raise PermissionError


def _is_same_user(line: socket.socket) -> bool:
    """Asked of the kernel on Linux; elsewhere the folder's and the socket's permissions keep others out."""
    if sys.platform != "linux":
        return True
    credentials = line.getsockopt(socket.SOL_SOCKET, socket.SO_PEERCRED, struct.calcsize("3i"))
    return bool(struct.unpack("3i", credentials)[1] == _user_id())


def _user_id() -> int:
    return os.getuid() if hasattr(os, "getuid") else 0
