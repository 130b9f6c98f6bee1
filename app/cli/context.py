"""What sub-commands share: where the vault is, the clock, opening the vault, asking for a password."""

from __future__ import annotations

import contextlib
import json
import sys
from argparse import Namespace
from collections.abc import AsyncIterator
from functools import cached_property
from typing import TYPE_CHECKING, Any

from app.cli import passwords
from app.core.clock import Clock
from app.core.errors import AppError
from app.platform.paths import Paths, find_paths

if TYPE_CHECKING:  # the vault is not imported for a command that needs none
    from app.services.vault import VaultService


class Context:
    """One call of a sub-command."""

    def __init__(self, args: Namespace, *, home: str | None, clock: Clock, version: str) -> None:
        self._args = args
        self._home = home
        self.clock = clock
        self.version = version
        self._password: str | None = None

    @cached_property
    def paths(self) -> Paths:
        return find_paths(getattr(self._args, "vault", None), self._home)

    def prompt_password(self, prompt: str = "Password: ") -> str:
        """At the terminal, without echo. AppError "cli.no_terminal"."""
        from getpass import getpass  # noqa: PLC0415  (only when somebody is asked)

        if not sys.stdin.isatty():
            raise AppError("cli.no_terminal")
        return getpass(prompt)

    def password(self) -> str:
        """From where the options say, or the terminal; asked for once."""
        if self._password is None:
            self._password = passwords.read(self._args, self.prompt_password)
        return self._password

    def vault(self, *, writes: bool) -> VaultService:
        """The service, still locked. `list` and `code` read without the lock."""
        from app.platform.keyring.system import SystemKeyring  # noqa: PLC0415  (only with a vault)
        from app.platform.process import protect_memory  # noqa: PLC0415  (only with a vault)
        from app.services.vault import VaultOptions, VaultService  # noqa: PLC0415  (only with a vault)

        protect_memory()
        options = VaultOptions(app_version=self.version, writes=writes)
        return VaultService(self.paths.data, clock=self.clock, keyring=SystemKeyring(), options=options)

    @contextlib.asynccontextmanager
    async def open_vault(self, *, writes: bool) -> AsyncIterator[VaultService]:
        """The unlocked vault. AppError "vault.absent", "vault.in_use" and those of `unlock`."""
        vault = self.vault(writes=writes)
        try:
            await self._unlock(vault)
            if writes:
                vault.check_writable()
            yield vault
            if vault.save_failure is not None:
                raise vault.save_failure
        finally:
            await vault.close()

    async def _unlock(self, vault: VaultService) -> None:
        status = vault.status()
        if status.state in ("absent", "missing"):
            raise AppError(f"vault.{status.state}")
        given = self._args.password_stdin or self._args.password_fd is not None
        if "plain" in status.slots:
            await vault.unlock(None)
            return
        if "keyring" in status.slots and not given:
            with contextlib.suppress(AppError):
                await vault.unlock_with_keyring()
                return
        await vault.unlock(self.password())


def print_json(value: Any) -> None:
    """In ASCII: what another program reads does not depend on the encoding of a console."""
    print(json.dumps(value, indent=1))
