"""What the service writes to people: each mail once, as text and as HTML, in their language.

No mail holds anything of the vault. Links begin with the configured address.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from html import escape
from typing import Final

from babel import Locale

Gettext = Callable[[str], str]
Parameters = Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Letter:
    """Subject, paragraphs, and what is to be typed or opened."""

    subject: str
    paragraphs: tuple[str, ...]
    codes: tuple[str, ...] = ()
    link: tuple[str, str] | None = None
    closing: tuple[str, ...] = ()

    def as_text(self) -> str:
        blocks = [*self.paragraphs, "\n".join(f"    {code}" for code in self.codes)]
        if self.link:
            blocks.append(f"{self.link[0]}:\n{self.link[1]}")
        return "\n\n".join(block for block in (*blocks, *self.closing) if block) + "\n"

    def as_html(self, language: str) -> str:
        """One column, no image, no script, nothing from elsewhere."""
        parts = [f"<p>{escape(text)}</p>" for text in self.paragraphs]
        if self.codes:
            rows = "<br>".join(escape(code) for code in self.codes)
            parts.append(f'<p dir="ltr" style="font:600 20px/1.6 monospace;letter-spacing:1px">{rows}</p>')
        if self.link:
            label, url = (escape(text, quote=True) for text in self.link)
            parts.append(
                f'<p><a href="{url}" style="display:inline-block;padding:12px 20px;border-radius:8px;'
                f'background:#0b6e69;color:#fff;text-decoration:none">{label}</a></p>'
            )
        parts += [f'<p style="color:#5b6270">{escape(text)}</p>' for text in self.closing]
        direction = "rtl" if is_right_to_left(language) else "ltr"
        return (
            f'<!doctype html><html lang="{escape(language)}" dir="{direction}"><meta charset="utf-8">'
            f"<title>{escape(self.subject)}</title>"
            '<body style="margin:0 auto;padding:24px;max-width:480px;font:16px/1.5 sans-serif;color:#1b1f27">'
            f"{''.join(parts)}</body></html>\n"
        )


# Typed or opened as they are: no sign may come before or after them.
_VERBATIM: Final = frozenset({"code", "codes", "link"})


def isolated(parameters: Parameters) -> Parameters:
    """For mails that run from right to left: each name and address keeps its own direction within its sentence."""
    return {n: value if n in _VERBATIM else f"\u2068{value}\u2069" for n, value in parameters.items()}


def is_right_to_left(language: str) -> bool:
    return Locale.parse(language).text_direction == "rtl"


def _sign_in(_: Gettext, p: Parameters) -> Letter:
    return Letter(
        _("Sign in to 4OTP Sync"),
        (_("Open this link in the browser where you started, or type the code there."),),
        codes=(p["code"],),
        link=(_("Sign in"), p["link"]),
        closing=(
            _("Both work once and for 10 minutes."),
            _("If you did not ask for this, ignore this message. Nobody can sign in without it."),
        ),
    )


def _new_browser(_: Gettext, p: Parameters) -> Letter:
    return Letter(
        _("New sign-in to your 4OTP Sync account"),
        (
            _("Somebody signed in from a browser that was not used before: {agent} ({network}).").format_map(p),
            _("If that was not you, sign in, end that session under Settings, and change your mailbox's password."),
        ),
    )


def _email_change(_: Gettext, p: Parameters) -> Letter:
    return Letter(
        _("Confirm your new address"),
        (_("Type this code on the page where you changed your address."),),
        codes=(p["code"],),
        closing=(_("It works once and for 10 minutes."),),
    )


def _email_changed(_: Gettext, p: Parameters) -> Letter:
    return Letter(
        _("Your 4OTP Sync address has changed"),
        (
            _("Sign-in links now go to {email}.").format_map(p),
            _("If that was not you, write to whoever runs this service."),
        ),
    )


def _two_factor_on(_: Gettext, p: Parameters) -> Letter:
    return Letter(
        _("Two-factor authentication is on"),
        (
            _("Signing in now also asks for a code of {name}.").format_map(p),
            _("Keep your backup codes safe: without the device and without them there is no way to sign in."),
        ),
    )


def _two_factor_off_request(_: Gettext, p: Parameters) -> Letter:
    return Letter(
        _("Turn off two-factor authentication"),
        (_("You asked to turn off two-factor authentication. Open this link in the browser where you asked."),),
        link=(_("Disable two-factor authentication"), p["link"]),
        closing=(
            _("It works once and for 10 minutes, and only with a code of your device or a backup code."),
            _("If you did not ask for this, sign in and end all other sessions."),
        ),
    )


def _two_factor_off(_: Gettext, _p: Parameters) -> Letter:
    return Letter(
        _("Two-factor authentication is off"),
        (
            _("Signing in now needs only a mail to this address. All other sessions were ended."),
            _("If that was not you, sign in and turn it on again."),
        ),
    )


def _backup_codes(_: Gettext, p: Parameters) -> Letter:
    return Letter(
        _("Your backup codes"),
        (_("Each of these codes signs you in once when your device is not at hand. Earlier codes are void."),),
        codes=tuple(p["codes"].split()),
        closing=(_("Print or save them, then delete this message: it is as good as your second factor."),),
    )


def _backup_code_used(_: Gettext, p: Parameters) -> Letter:
    return Letter(
        _("A backup code was used"),
        (
            _("Somebody signed in with a backup code. Codes left: {left}.").format_map(p),
            _("If that was not you, sign in and turn two-factor authentication off and on again."),
        ),
    )


def _key_created(_: Gettext, _p: Parameters) -> Letter:
    return Letter(
        _("A new access key was created"),
        (
            _("Whoever holds it can read and change your synchronized codes."),
            _("If that was not you, sign in and delete it under Access keys."),
        ),
    )


def _key_removed(_: Gettext, _p: Parameters) -> Letter:
    return Letter(
        _("An access key was deleted"),
        (
            _("Apps that were connected with it no longer see changes. They keep the codes they already had."),
            _("If it may have been in bad hands, set up the codes that matter anew with their services."),
        ),
    )


def _key_disabled(_: Gettext, _p: Parameters) -> Letter:
    return Letter(
        _("An access key was disabled"),
        (_("It no longer works. Sign in and enter your passphrase to finish deleting it."),),
    )


def _new_device(_: Gettext, p: Parameters) -> Letter:
    return Letter(
        _("A device was connected"),
        (
            _("A device was connected to your synchronized codes: {platform}.").format_map(p),
            _("If that was not you, sign in and delete the access key that it uses."),
        ),
    )


def _passphrase_changed(_: Gettext, _p: Parameters) -> Letter:
    return Letter(
        _("Your passphrase was changed"),
        (
            _("Your codes and devices are untouched. All other sessions were ended."),
            _("If that was not you, sign in and start a new vault from a connected device."),
        ),
    )


def _recovery_key_changed(_: Gettext, _p: Parameters) -> Letter:
    return Letter(
        _("Your recovery key was changed"),
        (
            _("Your codes and devices are untouched. All other sessions were ended."),
            _("If that was not you, sign in and start a new vault from a connected device."),
        ),
    )


def _unlock_locked(_: Gettext, _p: Parameters) -> Letter:
    return Letter(
        _("Too many wrong passphrases"),
        (
            _("Somebody who is signed in to your account typed a wrong passphrase many times."),
            _("Unlocking is blocked for 24 hours. Connected devices are not affected."),
        ),
    )


def _vault_deleted(_: Gettext, _p: Parameters) -> Letter:
    return Letter(
        _("Your synchronized codes were deleted from the server"),
        (_("Connected apps stop synchronizing and keep all their codes."),),
    )


def _account_deleted(_: Gettext, _p: Parameters) -> Letter:
    return Letter(
        _("Your 4OTP Sync account was deleted"),
        (
            _("The server has deleted your data; its backups lose them within 30 days."),
            _("Connected apps stop synchronizing and keep all their codes."),
        ),
    )


def _lapsed(_: Gettext, p: Parameters) -> Letter:
    return Letter(
        _("Your 4OTP Sync subscription has ended"),
        (
            _("Your devices keep all codes and can still read. New changes are not synchronized any more."),
            _("Nothing is deleted for at least 90 days."),
        ),
        link=(_("Open the dashboard"), p["link"]),
    )


LETTERS: Final[dict[str, Callable[[Gettext, Parameters], Letter]]] = {
    "sign_in": _sign_in,
    "new_browser": _new_browser,
    "email_change": _email_change,
    "email_changed": _email_changed,
    "two_factor_on": _two_factor_on,
    "two_factor_off_request": _two_factor_off_request,
    "two_factor_off": _two_factor_off,
    "backup_codes": _backup_codes,
    "backup_code_used": _backup_code_used,
    "key_created": _key_created,
    "key_removed": _key_removed,
    "key_disabled": _key_disabled,
    "new_device": _new_device,
    "passphrase_changed": _passphrase_changed,
    "recovery_key_changed": _recovery_key_changed,
    "unlock_locked": _unlock_locked,
    "vault_deleted": _vault_deleted,
    "account_deleted": _account_deleted,
    "lapsed": _lapsed,
}
# Worth nothing once the request that they belong to is over.
SHORT_LIVED: Final = frozenset({"sign_in", "email_change", "two_factor_off_request"})
