"""What the vault service says and takes: status, results of commands, notices, options."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from app.core.errors import Fact
from app.runtime.files import Step, no_step
from app.services.vault_status import State, VaultStatus
from app.vault.commands import Command
from app.vault.model import Snapshot

__all__ = ["Applied", "Notice", "State", "VaultOptions", "VaultStatus"]


@dataclass(frozen=True, slots=True)
class Applied:
    """The snapshot after a command, and the command that takes it back."""

    snapshot: Snapshot
    undo: Command


@dataclass(frozen=True, slots=True)
class Notice:
    """Something to tell the user once; the sentence is chosen by the code."""

    code: str
    facts: Mapping[str, Fact] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class VaultOptions:
    """What differs between the window, the command line and tests. `kdf` None: the best for this machine."""

    app_version: str = "0.1.0"
    kdf: int | None = None
    writes: bool = True
    step: Step = no_step
