"""The text level of a key URI: percent encoding, the query and the label. Knows no type and no parameter's meaning."""

from __future__ import annotations

import re
from collections.abc import Iterator
from urllib.parse import quote, unquote_to_bytes

from app.core.errors import AppError

MAX_URI_OCTETS = 8192
MAX_NAME_CHARACTERS = 1024
_COLON = re.compile(r":|%3a", re.IGNORECASE)
_CONTROL = re.compile(r"[\x00-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff]")


def percent_decoded(raw: str) -> str:
    """One round of percent-decoding; octets that are no UTF-8 are read as Latin-1, as old generators wrote them."""
    if "%" not in raw:
        return raw
    octets = unquote_to_bytes(raw)
    try:
        return octets.decode("utf-8")
    except UnicodeDecodeError:
        return octets.decode("latin-1")


def percent_encoded(text: str) -> str:
    """Everything but unreserved characters escaped, so that no reader can take `+`, `:` or `/` for something else."""
    return quote(text, safe="@", errors="replace")


def without_controls(text: str) -> str:
    """A name in one line: line breaks, NUL and lone surrogates become spaces, those at the ends go."""
    return _CONTROL.sub(" ", text).strip()


def checked_name(text: str, field: str) -> str:
    """A name of an entry. Raises AppError "otp.name_too_long" (`field`, `limit`)."""
    name = without_controls(text)
    if len(name) > MAX_NAME_CHARACTERS:
        raise AppError("otp.name_too_long", field=field, limit=MAX_NAME_CHARACTERS)
    return name


class Query:
    """The parameters behind the question mark. Known keys ignore case; the first occurrence of a known one wins."""

    def __init__(self, raw: str) -> None:
        self._pairs: list[tuple[str, str]] = []
        self._first: dict[str, str] = {}
        for part in raw.split("&"):
            key, _, value = part.removeprefix("amp;").partition("=")
            if key:
                name = percent_decoded(key)
                self._pairs.append((name, value))
                self._first.setdefault(name.lower(), value)

    def raw(self, key: str) -> str | None:
        """The value as it stands; None when the key is absent."""
        return self._first.get(key)

    def text(self, key: str) -> str | None:
        """The decoded value, plus and `%20` both meaning a space."""
        value = self.raw(key)
        return None if value is None else percent_decoded(value.replace("+", " "))

    def others(self, known: frozenset[str]) -> Iterator[tuple[str, str]]:
        """Every parameter that is not known, decoded and otherwise as it stands, in order."""
        for name, value in self._pairs:
            if name.lower() not in known:
                yield name, percent_decoded(value.replace("+", " "))


def names_in_label(raw: str, issuer: str | None) -> tuple[str, str]:
    """Issuer and account of a raw label and a decoded issuer parameter (FORMATS section 1).

    A plus in the label is a space, except in front of an `@`: `me+work@example.org` is one address.
    """
    raw = raw.rstrip("/")
    first = _COLON.search(raw)
    if first is None:
        return issuer or "", without_controls(_label_decoded(raw))
    prefix, account = _label_decoded(raw[: first.start()]), _label_decoded(raw[first.end() :])
    return names_of(f"{prefix}:{account}", issuer)


def names_of(label: str, issuer: str | None, *, prefix_is_issuer: bool = True) -> tuple[str, str]:
    """Issuer and account of a decoded label. Without `prefix_is_issuer`, a prefix other than the issuer is kept."""
    label = without_controls(label)
    if issuer and label[: len(issuer) + 1].casefold() == f"{issuer}:".casefold():
        return issuer, label[len(issuer) + 1 :].strip()
    prefix, colon, account = (part.strip() for part in label.partition(":"))
    if not colon:
        return issuer or "", label
    if not prefix:
        return issuer or "", account
    if ":" in account or (issuer and not prefix_is_issuer):
        return issuer or "", label
    return issuer or prefix, account


def label_of(issuer: str, account: str) -> str:
    """A label, not yet encoded, that `names_of` takes apart again. A leading colon says that there is no issuer."""
    if issuer:
        return f"{issuer}:{account}"
    return account if names_of(account, None) == ("", account) else f":{account}"


def encoded_label(issuer: str, account: str) -> str:
    """A raw label that `names_in_label` takes apart again, given the same issuer as a parameter."""
    if issuer:
        return f"{percent_encoded(issuer)}:{percent_encoded(account)}"
    return percent_encoded(label_of(issuer, account))


def _label_decoded(raw: str) -> str:
    is_address = "@" in percent_decoded(raw)
    return percent_decoded(raw.replace("+", "%2B" if is_address else " "))
