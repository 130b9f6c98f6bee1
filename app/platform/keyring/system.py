"""The key store of the operating system through the `keyring` library, by an allow-list: never a plain-text store.

The library's own choice is not asked: its configuration may name any store. It is imported when it is first needed.
"""

from __future__ import annotations

import contextlib
import importlib
import sys
from collections.abc import Callable
from concurrent.futures import Future
from typing import Any, Final, TypeVar

from app.core.errors import AppError
from app.platform.keyring.store import PATIENT_SECONDS, SERVICE
from app.runtime.worker import Worker

T = TypeVar("T")
ALLOWED: Final = {
    "linux": (
        ("keyring.backends.SecretService", "Keyring", "Secret Service"),
        ("keyring.backends.kwallet", "DBusKeyring", "KWallet"),
    ),
    "win32": (("keyring.backends.Windows", "WinVaultKeyring", "Windows Credential Manager"),),
    "darwin": (("keyring.backends.macOS", "Keyring", "macOS Keychain"),),
}


class SystemKeyring:
    """The first allowed store that this machine has."""

    def __init__(self, platform: str = sys.platform) -> None:
        self._candidates = ALLOWED.get(platform, ())
        self._looked = False
        self._backend: Any = None
        self._name: str | None = None

    @property
    def name(self) -> str | None:
        with contextlib.suppress(AppError):
            _within(PATIENT_SECONDS, self._find)
        return self._name

    def get(self, account: str, *, seconds: float = PATIENT_SECONDS) -> str | None:
        found = self._guarded(lambda store: store.get_password(SERVICE, account), seconds)
        return str(found) if found is not None else None

    def set(self, account: str, secret: str) -> None:
        self._guarded(lambda store: store.set_password(SERVICE, account, secret))

    def delete(self, account: str) -> None:
        def delete(store: Any) -> None:
            if store.get_password(SERVICE, account) is not None:
                store.delete_password(SERVICE, account)

        self._guarded(delete)

    def _find(self) -> None:
        if self._looked:
            return
        self._looked = True
        for module_name, class_name, name in self._candidates:
            backend = getattr(importlib.import_module(module_name), class_name)
            if backend.viable:
                self._backend, self._name = backend(), name
                return

    def _guarded(self, use: Callable[[Any], T], seconds: float = PATIENT_SECONDS) -> T:
        return _within(seconds, lambda: self._use(use))

    def _use(self, use: Callable[[Any], T]) -> T:
        self._find()
        if self._backend is None:
            raise AppError("keyring.unavailable")
        from keyring.errors import KeyringError, KeyringLocked  # noqa: PLC0415  (74 to 173 ms, only when it is used)

        try:
            return use(self._backend)
        except KeyringLocked:
            raise AppError("keyring.locked") from None
        except self._errors(KeyringError, OSError, ValueError) as error:
            raise AppError("keyring.failed", kind=type(error).__name__) from None

    @staticmethod
    def _errors(*known: type[Exception]) -> tuple[type[Exception], ...]:
        """The known ones, and what the stores' own libraries raise past the keyring library."""
        found = list(known)
        for module_name, class_name in (
            ("secretstorage.exceptions", "SecretStorageException"),
            ("jeepney.wrappers", "DBusErrorResponse"),
            ("win32ctypes.pywin32.pywintypes", "error"),
        ):
            module = sys.modules.get(module_name)
            if module is not None:
                found.append(getattr(module, class_name))
        return tuple(found)


def _within(seconds: float, work: Callable[[], T]) -> T:
    """On a thread of its own: a store that does not answer holds nobody up. AppError."""
    answer: Future[T] = Future()

    def run(_stopping: object) -> None:
        try:
            answer.set_result(work())
        except AppError as error:
            answer.set_exception(error)
        finally:
            if not answer.done():  # a bug, which is heard; nobody waits for it
                answer.set_exception(AppError("keyring.failed"))

    worker = Worker("key store", run)
    worker.start()
    try:
        return answer.result(seconds)
    except TimeoutError:
        raise AppError("keyring.failed", kind="TimeoutError") from None
    finally:
        worker.stop(0)
