"""Key URIs: `otpauth://`, `apple-otpauth://`, `steam://`, `motp://`, read tolerantly and written strictly (FORMATS 1).

Reading is total: an Entry, or an AppError that names the place and quotes nothing. Which parameters a type has comes
from its declared fields. Knows no list of URIs and no file; Google's multi-part payload is `app.otp.migration`.
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Any

from app.core.errors import AppError
from app.otp import code_display, registry, uri_secret
from app.otp.algorithms import algorithm_named
from app.otp.base import Entry, Field, OtpParameters, OtpType
from app.otp.uri_text import (
    MAX_URI_OCTETS,
    Query,
    checked_name,
    encoded_label,
    names_in_label,
    percent_decoded,
    percent_encoded,
)

_MAX_PARAMETERS = 64
_MAX_QUESTION_MARKS = 8
_NOTHING = frozenset({"", "null", "none", "nil", "undefined"})
_KNOWN = frozenset({"secret", "issuer", *(field.uri_key for kind in registry.TYPES for field in kind.fields)})
_ESCAPED_SCHEME = re.compile(r"(?:apple-)?otpauth%3a", re.IGNORECASE)
_KEEPASS_PIN = "yandexpin"
# What we write as encoder so that an ordinary TOTP code of an issuer "Steam" stays one.
_PLAIN_ENCODER = "totp"
_MARKERS = {"steam": frozenset({"encoder", "steam"}), "yandex": frozenset({"encoder", _KEEPASS_PIN})}
_TYPES = {kind.uri_name: kind for kind in registry.TYPES} | {kind.name: kind for kind in registry.TYPES}
_OWN_SCHEMES = {kind.uri_scheme: kind for kind in registry.TYPES if kind.uri_scheme != "otpauth"}


def parse(text: str) -> Entry:
    """The entry of one URI.

    Raises AppError "otp.uri_scheme" (this is no key URI), "otp.uri_migration" (it is Google's export), "otp.uri_text"
    (not writable as UTF-8), "otp.uri_too_long", "otp.name_too_long", and those of `registry.check`.
    """
    text = text.strip().strip("\ufeff").strip()
    _refuse_oversize(text)
    scheme, head, query = _taken_apart(text)
    if scheme in ("otpauth", "apple-otpauth"):
        type_name, _, label = head.partition("/")
        return _entry(_type_of(type_name), label, Query(query))
    if scheme in _OWN_SCHEMES:
        return _entry(_OWN_SCHEMES[scheme], head, Query(query))
    if scheme == "steam":  # a secret and nothing else, as Bitwarden and Proton keep it
        return _entry(_TYPES["steam"], "", Query(f"secret={head.rstrip('/')}&{query}"))
    raise AppError("otp.uri_migration" if scheme == "otpauth-migration" else "otp.uri_scheme")


def write(entry: Entry, *, extras: bool = True) -> str:
    """One URI that `parse` reads back as the same entry; recovery codes, icon and remarks have no place in one.

    Note, tags and favorite travel as Ente's `codeDisplay`; without `extras` (a QR code for a telephone) they stay at
    home, and so they do when the URI would grow beyond its limit. Raises AppError "otp.uri_too_long" when it does so
    without them.
    """
    parameters = [*_parameters(entry), *entry.unknown]
    display = code_display.CodeDisplay(entry.note, entry.tags, entry.favorite)
    if extras and display != code_display.CodeDisplay():
        full = _assembled(entry, [*parameters, (code_display.KEY, code_display.write(display))])
        if len(full) <= MAX_URI_OCTETS:
            return full
    uri = _assembled(entry, parameters)
    _refuse_oversize(uri)
    return uri


def _entry(kind: OtpType, label: str, query: Query) -> Entry:
    issuer, account = names_in_label(label, _issuer_parameter(query))
    kind, type_remarks = _marked(kind, issuer, query)
    if not issuer and query.raw("issuer") is None:
        issuer = kind.service
    key = uri_secret.read(kind, query)
    otp, counter_remarks = _checked(kind, key.secret, query)
    entry = Entry(
        otp=otp,
        issuer=checked_name(issuer, "issuer"),
        account=checked_name(account, "account"),
        recovery_codes=key.recovery_codes,
        remarks=(*type_remarks, *counter_remarks),
    )
    return _with_others(entry, query, key.consumed)


def _taken_apart(text: str) -> tuple[str, str, str]:
    """Scheme, what stands before the query, and the query; some generators escape the colon or the question mark."""
    if _ESCAPED_SCHEME.match(text):
        text = percent_decoded(text)
    scheme, _, rest = text.partition(":")
    if "?" not in rest and "%3f" in rest.lower():
        rest = percent_decoded(rest)
    return scheme.lower(), *_before_query(rest.lstrip("/"))


def _before_query(rest: str) -> tuple[str, str]:
    """Names may hold a question mark that nobody escaped: the query is what follows the first that leads to the key."""
    pieces = rest.split("?", _MAX_QUESTION_MARKS)
    for at in range(1, len(pieces)):
        query = "?".join(pieces[at:])
        if Query(query).raw("secret") is not None:
            return "?".join(pieces[:at]).rstrip("?"), query
    return pieces[0], "?".join(pieces[1:])


def _type_of(raw: str) -> OtpType:
    kind = _TYPES.get(percent_decoded(raw).strip().lower())
    if kind is None:
        raise AppError("otp.type_unknown")
    return kind


def _issuer_parameter(query: Query) -> str | None:
    issuer = query.text("issuer")
    return None if issuer is None else checked_name(issuer, "issuer")


def _marked(kind: OtpType, issuer: str, query: Query) -> tuple[OtpType, tuple[str, ...]]:
    """Steam and Yandex hide behind `totp` in many exports: by a marker, or by a name alone, which deserves a remark."""
    if kind.name != "totp":
        return kind, ()
    encoder = _encoder(query)
    if encoder:
        return (_TYPES[encoder] if encoder in ("steam", "yandex") else kind), ()
    if query.raw("steam") is not None or uri_secret.has_steam_data(_TYPES["steam"], query):
        return _TYPES["steam"], ()
    return _steam_by_name(kind, query) if issuer.casefold() == "steam" else (kind, ())


def _encoder(query: Query) -> str:
    """KeePassXC's parameter for the alphabet of a code."""
    return (query.text("encoder") or "").strip().lower()


def _steam_by_name(kind: OtpType, query: Query) -> tuple[OtpType, tuple[str, ...]]:
    digits = _value(query, "digits")
    if digits is not None and digits != "5":
        return kind, ("steam_issuer_with_digits",)
    return _TYPES["steam"], ("steam_by_issuer_only",)


def _checked(kind: OtpType, secret: str, query: Query) -> tuple[OtpParameters, tuple[str, ...]]:
    values: dict[str, Any] = {"period_seconds": None}
    for field in kind.fields:
        values[field.name] = None if field.fixed else _field_value(field, query)
    remarks = ("counter_assumed_0",) if "counter" in values and values["counter"] is None else ()
    return registry.check(OtpParameters(type=kind.name, secret=secret, **values)), remarks


def _field_value(field: Field, query: Query) -> str | int | None:
    """The value of a declared field, None for its default."""
    text = _value(query, field.uri_key)
    if text is None and field.name == "pin":
        text = _value(query, _KEEPASS_PIN)
    if text is None:
        return None
    if field.name == "pin":
        return uri_secret.read_pin(text)
    if field.choices:
        return algorithm_named(text)
    if not (text.isascii() and text.isdigit() and len(text) <= 20):
        raise AppError("otp.field_range", field=field.name, minimum=field.minimum, maximum=field.maximum)
    return int(text)


def _value(query: Query, key: str) -> str | None:
    text = (query.text(key) or "").strip()
    return None if text.lower() in _NOTHING else text


def _with_others(entry: Entry, query: Query, consumed: frozenset[str]) -> Entry:
    known = _KNOWN | consumed | _MARKERS.get(entry.otp.type, frozenset())
    if _encoder(query) == _PLAIN_ENCODER:
        known |= {"encoder"}
    display = code_display.read(query.text(code_display.KEY.lower()) or "")
    if display is not None:
        known |= {code_display.KEY.lower()}
        remarks = (*entry.remarks, "trashed") if display.trashed else entry.remarks
        entry = replace(entry, note=display.note, tags=display.tags, favorite=display.favorite, remarks=remarks)
    return replace(entry, unknown=tuple(query.others(known)))


def _parameters(entry: Entry) -> list[tuple[str, str]]:
    otp = entry.otp
    kind = registry.type_named(otp.type)
    parameters = [("secret", kind.secret_to_text(otp.secret))]
    if entry.issuer or kind.service:  # empty, it says that there is none
        parameters.append(("issuer", entry.issuer))
    for field in kind.fields:
        value = getattr(otp, field.name)
        if value is None or (field.fixed and kind.name != "steam"):
            continue  # steam's fixed values help apps that know its type by them
        parameters.append((field.uri_key, uri_secret.write_pin(value) if field.name == "pin" else str(value)))
    has_encoder = any(key.lower() == "encoder" and value.strip() for key, value in entry.unknown)
    if kind.name == "totp" and entry.issuer.casefold() == "steam" and not has_encoder:
        parameters.append(("encoder", _PLAIN_ENCODER))
    return parameters


def _assembled(entry: Entry, parameters: list[tuple[str, str]]) -> str:
    query = "&".join(f"{percent_encoded(key)}={percent_encoded(value)}" for key, value in parameters)
    label = encoded_label(entry.issuer, entry.account)
    kind = registry.type_named(entry.otp.type)
    path = f"{kind.uri_name}/{label}" if kind.uri_scheme == "otpauth" else label
    return f"{kind.uri_scheme}://{path}?{query}"


def _refuse_oversize(uri: str) -> None:
    try:
        octets = len(uri.encode("utf-8"))
    except UnicodeEncodeError as error:
        raise AppError("otp.uri_text", position=error.start + 1) from None
    # Nobody writes more than a dozen parameters; thousands in each line of a file would take minutes.
    if octets > MAX_URI_OCTETS or uri.count("&") > _MAX_PARAMETERS:
        raise AppError("otp.uri_too_long", limit=MAX_URI_OCTETS)
