"""A Java-serialised HashMap<String, String>, as FreeOTP 2 writes it, and nothing else of Java's serialisation.

Grammar: Java Object Serialization Specification, section 6.4. A general deserialiser runs what a stranger names; this
one knows four things: a class descriptor to skip, strings, long strings, and references to strings seen before.
"""

from __future__ import annotations

from app.core.errors import AppError
from app.formats import limits

_OBJECT, _CLASS, _REFERENCE, _NULL = 0x73, 0x72, 0x71, 0x70
_STRING, _LONG_STRING, _BLOCK, _END_OF_BLOCK = 0x74, 0x7C, 0x77, 0x78
_FIRST_HANDLE = 0x7E0000
_PRIMITIVE_BYTES = {"B": 1, "C": 2, "D": 8, "F": 4, "I": 4, "J": 8, "S": 2, "Z": 1}
_MAGIC = b"\xac\xed\x00\x05"


def _damaged() -> AppError:
    return AppError("format.damaged", place="java")


class _Stream:
    """The octets and the handles given out so far: the descriptor and the map have one each, then every string."""

    def __init__(self, data: bytes) -> None:
        self._data = data
        self._at = len(_MAGIC)
        self._handles: list[str | None] = []

    def take(self, count: int) -> bytes:
        chunk = self._data[self._at : self._at + count]
        if len(chunk) != count:
            raise _damaged()
        self._at += count
        return chunk

    def number(self, size: int) -> int:
        return int.from_bytes(self.take(size), "big")

    def expect(self, tag: int) -> None:
        if self.number(1) != tag:
            raise _damaged()

    def remember(self, value: str | None) -> None:
        self._handles.append(value)

    def utf(self, size_bytes: int) -> str:
        return _modified_utf8(self.take(self.number(size_bytes)))

    def string(self) -> str | None:
        """A string object, a reference to an earlier one, or null."""
        tag = self.number(1)
        if tag == _NULL:
            return None
        if tag == _REFERENCE:
            handle = self.number(4) - _FIRST_HANDLE
            if not 0 <= handle < len(self._handles):
                raise _damaged()
            return self._handles[handle]
        if tag not in (_STRING, _LONG_STRING):
            raise _damaged()
        value = self.utf(2 if tag == _STRING else 8)
        self.remember(value)
        return value


def read(data: bytes) -> dict[str, str]:
    """The map; AppError "format.damaged" for anything else. Null keys and values are left out."""
    stream = _Stream(data)
    stream.expect(_OBJECT)
    field_bytes = _class_descriptor(stream)
    stream.remember(None)
    stream.take(field_bytes)
    stream.expect(_BLOCK)
    if stream.number(1) != 8:
        raise _damaged()
    _buckets, size = stream.number(4), stream.number(4)
    limits.check_size(size, 2 * limits.ENTRIES + 1, "entries")
    pairs = ((stream.string(), stream.string()) for _ in range(size))
    return {key: value for key, value in pairs if key is not None and value is not None}


def _class_descriptor(stream: _Stream) -> int:
    """Skips the descriptor of java.util.HashMap; the octets that its primitive fields take in the object.

    Old versions of Android have one field, newer ones two.
    """
    stream.expect(_CLASS)
    if stream.utf(2) != "java.util.HashMap":
        raise _damaged()
    stream.take(8 + 1)
    stream.remember(None)
    size = 0
    for _ in range(stream.number(2)):
        kind = stream.take(1).decode("latin-1")
        if kind not in _PRIMITIVE_BYTES:
            raise _damaged()
        stream.utf(2)
        size += _PRIMITIVE_BYTES[kind]
    stream.expect(_END_OF_BLOCK)
    stream.expect(_NULL)
    return size


def _modified_utf8(octets: bytes) -> str:
    """Java's own UTF-8: NUL in two octets, and characters beyond the basic plane as two surrogates of three each."""
    try:
        text = octets.replace(b"\xc0\x80", b"\0").decode("utf-8", "surrogatepass")
        return text.encode("utf-16-le", "surrogatepass").decode("utf-16-le")
    except (UnicodeDecodeError, UnicodeEncodeError):
        raise _damaged() from None
