"""The form of a code as values, and the entry they make. Pure: which fields a type has comes from its declaration."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from app.core.errors import AppError
from app.otp import registry
from app.otp.base import Entry, Field, OtpParameters
from app.wire.records import MAX_TAGS

_SELF_EVIDENT = frozenset({"counter", "pin"})  # every code of that type has its own


@dataclass(frozen=True, slots=True, kw_only=True)
class FormValues:
    """What stands in the form, as typed. `parameters` maps field names to their text; absent means default."""

    type: str = "totp"
    secret_text: str = ""
    issuer: str = ""
    account: str = ""
    note: str = ""
    tags: tuple[str, ...] = ()
    group: str | None = None
    parameters: Mapping[str, str] = field(default_factory=dict)


def offered_fields(type_name: str) -> tuple[Field, ...]:
    """The fields of a type that a person can set."""
    return tuple(each for each in registry.type_named(type_name).fields if not each.fixed)


def otp_of(values: FormValues, secret: str | None = None) -> OtpParameters:
    """The parameters that the form describes; raises AppError naming the field. `secret` replaces the typed key."""
    otp = replace(registry.defaults(values.type), secret=values.secret_text if secret is None else secret)
    changes: dict[str, str | int] = {}
    for each in offered_fields(values.type):
        text = values.parameters.get(each.name, "").strip()
        if text:
            changes[each.name] = text if each.choices or each.name == "pin" else _number(text, each)
    return registry.check(replace(otp, **changes))  # type: ignore[arg-type]  # each by the field's own kind


def unusual(otp: OtpParameters) -> tuple[tuple[str, str], ...]:
    """The parameters that differ from what nearly every code has: (field name, value)."""
    odd = []
    for each in offered_fields(otp.type):
        value = getattr(otp, each.name)
        if each.name not in _SELF_EVIDENT and value is not None and value != each.default:
            odd.append((each.name, str(value)))
    return tuple(odd)


def entry_of(values: FormValues, base: Entry | None = None) -> Entry:
    """The entry to be saved; what the form does not show (unknown URI parameters, icon) is kept from `base`.

    AppError "vault.text_too_long" for more tags than a record holds, and those of `otp_of`.
    """
    if len(values.tags) > MAX_TAGS:
        raise AppError("vault.text_too_long", member="tags", maximum=MAX_TAGS)
    start = base if base is not None else Entry(otp=registry.defaults(values.type))
    return replace(
        start,
        otp=otp_of(values),
        issuer=values.issuer.strip(),
        account=values.account.strip(),
        note=values.note,
        tags=values.tags,
    )


def values_of(entry: Entry, group: str | None = None) -> FormValues:
    """The form for an entry that was read."""
    return replace(
        values_of_otp(entry.otp),
        issuer=entry.issuer,
        account=entry.account,
        note=entry.note,
        tags=entry.tags,
        group=group,
    )


def values_of_otp(otp: OtpParameters) -> FormValues:
    """The form for parameters; only what differs from the default is filled in."""
    parameters: dict[str, str] = {}
    for each in offered_fields(otp.type):
        value = getattr(otp, each.name)
        if value is not None and value != each.default:
            parameters[each.name] = str(value)
    return FormValues(type=otp.type, secret_text=otp.secret, parameters=parameters)


def tags_of(text: str) -> tuple[str, ...]:
    """Tags typed with commas between them."""
    return tuple(dict.fromkeys(tag for part in text.split(",") if (tag := part.strip())))


def _number(text: str, each: Field) -> int:
    if not (text.isascii() and text.isdigit() and len(text) <= 20):
        raise AppError("otp.field_range", field=each.name, minimum=each.minimum, maximum=each.maximum)
    return int(text)
