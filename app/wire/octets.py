"""Binary members of messages: octets of a known size, base64url on the wire, checked when read (SYNC.md 3.1)."""

from __future__ import annotations

from collections.abc import Container
from typing import Any, ClassVar, TypeVar

import msgspec

from app.core.octets import from_base64url, to_base64url
from app.wire.limits import KEY_BOX_SIZES, KEYRING_BOX_SIZES, META_BOX_SIZES, NAME_BOX_SIZES, RECORD_BOX_SIZES

Message = TypeVar("Message")


class Octets(bytes):
    """Octets that travel as canonical base64url without padding."""

    __slots__ = ()
    sizes: ClassVar[Container[int]] = range(1 << 20)

    @classmethod
    def parse(cls, text: object) -> Octets:
        """Raises ValueError for anything but a canonical text of an allowed size."""
        if not isinstance(text, str):
            raise ValueError("base64url")  # noqa: TRY004  (msgspec reports ValueError with the member's path)
        octets = cls(from_base64url(text))
        if len(octets) not in cls.sizes:
            raise ValueError("size")
        return octets


class Id(Octets):
    """16 octets: account, vault, record, commit, device, access key."""

    __slots__ = ()
    sizes = frozenset({16})


class Hash(Octets):
    """32 octets: a hash, a MAC, a proof, the hash of a proof, the write key."""

    __slots__ = ()
    sizes = frozenset({32})


class Salt(Octets):
    """16 octets for Argon2id."""

    __slots__ = ()
    sizes = frozenset({16})


class KeyBox(Octets):
    """A sealed key: slots."""

    __slots__ = ()
    sizes = KEY_BOX_SIZES


class NameBox(Octets):
    """A sealed name of a key or device."""

    __slots__ = ()
    sizes = NAME_BOX_SIZES


class RecordBox(Octets):
    """A sealed record."""

    __slots__ = ()
    sizes = RECORD_BOX_SIZES


class MetaBox(Octets):
    """The sealed description of a commit."""

    __slots__ = ()
    sizes = META_BOX_SIZES


class KeysetBox(Octets):
    """The sealed keyset."""

    __slots__ = ()
    sizes = RECORD_BOX_SIZES


class KeyringBox(Octets):
    """The sealed keys of earlier epochs."""

    __slots__ = ()
    sizes = KEYRING_BOX_SIZES


def encode_member(value: object) -> str:
    """msgspec's hook for the octets of a message."""
    if isinstance(value, bytes):
        return to_base64url(value)
    raise NotImplementedError(type(value).__name__)


def decode_member(kind: type, value: Any) -> Octets:
    """msgspec's hook for the octets of a message."""
    if issubclass(kind, Octets):
        return kind.parse(value)
    raise NotImplementedError(kind.__name__)


_ENCODER = msgspec.json.Encoder(enc_hook=encode_member)
_DECODERS: dict[Any, msgspec.json.Decoder[Any]] = {}


def encode(message: object) -> bytes:
    """The JSON of a message."""
    return _ENCODER.encode(message)


def decode(body: bytes, kind: type[Message]) -> Message:
    """The message in a JSON body; raises msgspec.DecodeError (msgspec.ValidationError names the member)."""
    decoder = _DECODERS.get(kind)
    if decoder is None:
        decoder = _DECODERS[kind] = msgspec.json.Decoder(kind, dec_hook=decode_member)
    try:
        message: Message = decoder.decode(body)
    except RecursionError:
        raise msgspec.DecodeError("too deep") from None
    return message
