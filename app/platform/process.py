"""Keeps memory out of dumps: no core files, no attaching, no Windows error reports (VAULT.md 11). A reduction only."""

from __future__ import annotations

import ctypes
import sys

_PR_SET_DUMPABLE = 4
_PR_GET_DUMPABLE = 3
_M_MMAP_THRESHOLD = -3
_LARGE_BYTES = 256 * 1024
_SEM_NO_ERROR_BOXES = 0x0001 | 0x0002


def protect_memory() -> None:
    """Called once, before a secret is in memory. What the system does not know is left out."""
    if sys.platform == "win32":
        _exclude_from_error_reports()
        return
    import resource  # noqa: PLC0415  (not on Windows)

    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    if sys.platform == "linux":
        ctypes.CDLL(None).prctl(_PR_SET_DUMPABLE, 0, 0, 0, 0)


def give_back_large_blocks() -> None:
    """Memory of a size that only whole files have goes back to the system when it is freed (glibc).

    Otherwise glibc learns to keep such blocks: 22 MB more after a save of 10,000 codes.
    """
    if sys.platform == "linux":
        mallopt = getattr(ctypes.CDLL(None), "mallopt", None)  # musl has none
        if mallopt is not None:
            mallopt(_M_MMAP_THRESHOLD, _LARGE_BYTES)


def is_dumpable() -> bool:
    """Whether the kernel would dump this process (Linux); True where it cannot be asked."""
    if sys.platform != "linux":
        return True
    return bool(ctypes.CDLL(None).prctl(_PR_GET_DUMPABLE, 0, 0, 0, 0))


def _exclude_from_error_reports() -> None:
    library = getattr(ctypes, "windll", None)
    if library is None:
        return
    library.kernel32.SetErrorMode(_SEM_NO_ERROR_BOXES)
    exclude = getattr(library.wer, "WerAddExcludedApplication", None)
    if exclude is not None:
        exclude(sys.executable, False)
