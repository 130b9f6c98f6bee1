"""The sentences for findings and the names of their actions."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from app.services.health import Action, Finding

_tr = QCoreApplication.translate


def headline(finding: Finding) -> str:
    """What was found, in a few words."""
    return _HEADLINES[finding.code](_count(finding))


def explanation(finding: Finding) -> str:
    """Why it matters, and what helps."""
    return _EXPLANATIONS[finding.code]()


def action_name(action: Action) -> str:
    """The word on the button."""
    return _ACTIONS[action]()


def _count(finding: Finding) -> int:
    facts = finding.facts
    for name in ("count", "left", "days", "times"):
        value = facts.get(name)
        if isinstance(value, int):
            return value
    return 0


_HEADLINES: dict[str, Callable[[int], str]] = {
    "health.backup_failed": lambda n: _tr("Health", "The automatic backup failed %n time(s)", "", n),
    "health.no_backup": lambda _n: _tr("Health", "There is no backup yet"),
    "health.backup_shrunk": lambda n: _tr("Health", "The last backup holds only %n code(s)", "", n),
    "health.backup_never_proved": lambda _n: _tr("Health", "No backup was ever tested"),
    "health.backup_not_proved_lately": lambda n: _tr("Health", "The last test of a backup is %n day(s) old", "", n),
    "health.keyring_only": lambda _n: _tr("Health", "Only this computer can open the vault"),
    "health.no_protection": lambda _n: _tr("Health", "The vault has no password"),
    "health.unreadable": lambda n: _tr("Health", "%n entry(s) cannot be read", "", n),
    "health.clock_off": lambda _n: _tr("Health", "The clock of this computer is off"),
    "health.duplicates": lambda n: _tr("Health", "%n codes share one key", "", n),
    "health.recovery_codes_low": lambda n: _tr("Health", "%n recovery code(s) left", "", n),
    "health.odd_parameters": lambda n: _tr("Health", "%n code(s) with unusual settings", "", n),
    "health.short_keys": lambda n: _tr("Health", "%n code(s) with a short key", "", n),
    "health.copies_with_old_password": lambda n: _tr("Health", "%n copy(s) open with a former password", "", n),
}

_EXPLANATIONS: dict[str, Callable[[], str]] = {
    "health.backup_failed": lambda: _tr("Health", "Older backups were kept. Check that the folder is there."),
    "health.backup_shrunk": lambda: _tr(
        "Health", "The one before held more than twice as many. Older backups are kept until you say that it is right."
    ),
    "health.no_backup": lambda: _tr("Health", "If this computer is lost, so are the codes. A backup takes a minute."),
    "health.backup_never_proved": lambda: _tr(
        "Health", "A test opens a backup with its passphrase and compares it. Nothing is changed."
    ),
    "health.backup_not_proved_lately": lambda: _tr("Health", "Test one again, to know that the passphrase is right."),
    "health.keyring_only": lambda: _tr(
        "Health", "Without its key store, after a new installation for example, nothing opens it. Add a password."
    ),
    "health.no_protection": lambda: _tr("Health", "Whoever has this computer has the codes. Set a password."),
    "health.unreadable": lambda: _tr("Health", "They are kept as they are, and tried again after each update."),
    "health.clock_off": lambda: _tr("Health", "Sites may refuse the codes. 4OTP can correct them by the difference."),
    "health.duplicates": lambda: _tr("Health", "That can be right. If one is left over, delete it."),
    "health.recovery_codes_low": lambda: _tr("Health", "Make new ones on the site, and keep them with the code."),
    "health.odd_parameters": lambda: _tr("Health", "That can be right: compare with what the site says."),
    "health.short_keys": lambda: _tr("Health", "A key below 80 bits is weak. Turn two-factor off and on at the site."),
    "health.copies_with_old_password": lambda: _tr(
        "Health", "Whoever has one of them opens it the former way. Renew them, or delete them."
    ),
}

_ACTIONS: dict[Action, Callable[[], str]] = {
    Action.BACK_UP: lambda: _tr("Health", "Make a backup"),
    Action.TEST_BACKUP: lambda: _tr("Health", "Test a backup"),
    Action.MEND_BACKUP: lambda: _tr("Health", "Backup settings"),
    Action.SHOW_CODES: lambda: _tr("Health", "Show"),
    Action.SHOW_UNREADABLE: lambda: _tr("Health", "Show them"),
    Action.CORRECT_CLOCK: lambda: _tr("Health", "Correct the codes"),
    Action.ADD_PASSWORD: lambda: _tr("Health", "Set a password"),
    Action.OLD_COPIES: lambda: _tr("Health", "Show them"),
    Action.FEWER_CODES: lambda: _tr("Health", "That is right"),
}
