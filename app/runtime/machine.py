"""What the machine has: memory, for the choice of the key derivation."""

from __future__ import annotations

import ctypes
import os
import sys

_ASSUMED_BYTES = 4 * 1024**3


def total_memory_bytes() -> int:
    """Physical memory; 4 GiB when the system does not say."""
    if sys.platform == "win32":
        return _windows_memory()
    try:
        return os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES")
    except (ValueError, OSError):
        return _ASSUMED_BYTES


def _windows_memory() -> int:
    class Status(ctypes.Structure):
        _fields_ = (
            ("length", ctypes.c_ulong),
            ("load", ctypes.c_ulong),
            *((name, ctypes.c_ulonglong) for name in ("total", "free", "t1", "t2", "t3", "t4", "t5")),
        )

    status = Status(length=ctypes.sizeof(Status))
    library = getattr(ctypes, "windll", None)
    if library is None or not library.kernel32.GlobalMemoryStatusEx(ctypes.byref(status)):
        return _ASSUMED_BYTES
    return int(status.total)
