"""The sentences that the dashboard's modules show: declared here, so that they are translated with the pages.

`{places}` are filled in the browser. A sentence that counts has a form for each of the language's plural categories,
between which `{number}` decides there. A name that is missing here shows itself there.
"""

from __future__ import annotations

from collections.abc import Callable
from gettext import NullTranslations

from babel import Locale

from server.services.texts import locale_of

Gettext = Callable[[str], str]
Counted = Callable[[str, str], dict[str, str]]
# Every category that a whole number has in any of the languages has a number below this one.
_NUMBERS = 200


def script_texts(language: str, translations: NullTranslations) -> dict[str, str | dict[str, str]]:
    """All of them, in one language."""
    _, counted = translations.gettext, counter(language, translations)
    return {
        **_general(_),
        **_errors(_),
        **_keys(_),
        **_history(_),
        **_devices(_),
        **_protect(_),
        **_counted(counted),
    }


def counter(language: str, translations: NullTranslations) -> Counted:
    """The forms of a counted sentence by the category (one, few, many ...) that the browser knows as well."""
    category = Locale.parse(locale_of(language)).plural_form
    examples = {category(number): number for number in reversed(range(_NUMBERS))}

    def counted(one: str, many: str) -> dict[str, str]:
        return {name: translations.ngettext(one, many, number) for name, number in sorted(examples.items())}

    return counted


def _counted(counted: Counted) -> dict[str, dict[str, str]]:
    return {
        "keys.devices": counted("{number} device", "{number} devices"),
        "history.more": counted("and {number} more", "and {number} more"),
        "revert.unreadable": counted(
            "{number} entry cannot be read and stays as it is.", "{number} entries cannot be read and stay as they are."
        ),
        "revert.many.title": counted("Delete {number} entry?", "Delete {number} entries?"),
        "backup.made": counted("{number} entry is in the file.", "{number} entries are in the file."),
        "backup.lost": counted(
            "{number} entry cannot be read and is missing.", "{number} entries cannot be read and are missing."
        ),
    }


def _general(_: Gettext) -> dict[str, str]:
    return {
        "never": _("never"),
        "rename": _("Rename"),
        "save": _("Save"),
        "alarm": _("What the server shows does not continue what this browser has seen before."),
        "link.refused": _(
            "This link does not work here. Open it in the browser where you asked for it, or type the code there. "
            "It works once and for 10 minutes."
        ),
        "copied.codes": _("Copied. Keep them where only you find them."),
        "zone.use": _("Use the time zone of this computer: {zone}"),
    }


def _errors(_: Gettext) -> dict[str, str]:
    return {
        "error.seal": _("That does not open your codes. Check what you typed."),
        "error.unauthenticated": _("That does not open your codes. Check what you typed."),
        "error.integrity": _("The server's answer cannot be trusted. Nothing was changed."),
        "error.unknown": _("That did not work. Nothing was changed. Try again, or reload the page."),
        "error.unreachable": _("The server cannot be reached. Nothing was changed. Try again in a moment."),
        "error.maintenance": _("The server is being maintained. Nothing was changed. Try again in a moment."),
        "error.rate_limited": _("Too many tries. Wait {minutes} min and try again."),
        "error.locked": _("Unlocking is blocked after too many wrong tries. Wait {minutes} min and try again."),
        "error.conflict": _("Somebody else changed this at the same moment. Reload the page and try again."),
        "error.subscription_required": _("This needs a subscription. What you have stays as it is."),
        "error.too_large": _("This is more than the server takes. Nothing was changed."),
        "error.not_found": _("It is no longer there. Reload the page."),
        "error.not_retained": _("This version is no longer kept."),
        "error.reauth_required": _("This needs a recent sign-in. Sign in again and come back."),
        "error.unlock_required": _("Unlock again to go on."),
        "error.exists": _("Your codes are already protected. Reload the page."),
    }


def _keys(_: Gettext) -> dict[str, str]:
    return {
        "keys.first": _("My devices"),
        "keys.new": _("New key"),
        "keys.unnamed": _("Access key {number}"),
        "keys.qr": _("QR code of the access key"),
        "keys.countdown": _("Hidden again in {seconds} s."),
        "keys.create": _("Create new key"),
        "keys.create.yes": _("Create"),
        "keys.created": _("“{name}” was created."),
        "keys.deleted": _("“{name}” was deleted. All other keys go on."),
        "keys.delete.others": _("This also finishes the removal of: {names}."),
        "keys.renewed": _("The keys are renewed. Your devices repair what is missing."),
        "copied.key": _("Copied. Paste it in 4OTP, then copy something else."),
    }


def _history(_: Gettext) -> dict[str, str]:
    return {
        "history.version": _("Version {seq}"),
        "history.dashboard": _("Dashboard"),
        "history.removed.key": _("a deleted key"),
        "history.created": _("Protected for the first time"),
        "history.reverted": _("Reverted to version {seq}"),
        "history.recovered": _("Repaired after the server was restored"),
        "history.one.add": _("Added {title}"),
        "history.one.edit": _("Changed {title}"),
        "history.one.del": _("Deleted {title}"),
        "history.many.add": _("Added: {number}"),
        "history.many.edit": _("Changed: {number}"),
        "history.many.del": _("Deleted: {number}"),
        "history.group": _("Group {name}"),
        "history.untitled": _("Code without a name"),
        "history.unreadable": _("Entry that cannot be read"),
        "history.empty": _("There were no codes in this version."),
        "history.holds": _("Codes and groups: {number}"),
        "history.clear.title": _("Clear the history?"),
        "history.clear.text": _(
            "All earlier versions and what changed in them are deleted from the server. Your codes stay as they are. "
            "You cannot go back to any earlier version then."
        ),
        "history.clear.yes": _("Clear the history"),
        "history.cleared": _("The history is cleared."),
        "revert.title": _("Revert to version {seq} of {when}?"),
        "revert.lead": _("All your devices will show these changes. You can revert this too."),
        "revert.nothing": _("Your codes are already as they were in this version."),
        "revert.back": _("Come back: {number}"),
        "revert.gone": _("Go away: {number}"),
        "revert.changed": _("Change: {number}"),
        "revert.many.text": _(
            "This is more than half of what you have. They stay in the history for the next changes."
        ),
        "revert.many.yes": _("Delete them"),
        "revert.done": _("Reverted to version {seq}."),
    }


def _devices(_: Gettext) -> dict[str, str]:
    return {
        "devices.remove.title": _("Disconnect “{name}”?"),
        "devices.remove.text": _(
            "It keeps the codes that it has, and gets no further changes until it is connected again."
        ),
        "devices.remove.yes": _("Disconnect"),
        "devices.removed": _("“{name}” was disconnected."),
    }


def _protect(_: Gettext) -> dict[str, str]:
    return {
        "copied.passphrase": _("Copied. Put it into your password manager, then copy something else."),
        "copied.recovery": _("Copied. Keep it apart from your passphrase."),
        "strength.0": _("Too easy to guess. Use at least 12 characters; several words are best."),
        "strength.1": _("Weak: a patient attacker may guess it."),
        "strength.2": _("Fair"),
        "strength.3": _("Good"),
        "strength.4": _("Very good"),
        "protect.weak": _("This passphrase is too easy to guess. Use at least 12 characters; several words are best."),
        "protect.differs": _("The two passphrases are not the same."),
        "protect.groups": _("These are not the groups of your recovery key. Look at what you wrote down."),
    }
