"""What a setting is: a key, a default, a kind that checks values. Declared once; page, reset and store derive from it.

Knows no Qt and no vault. Labels live with the face, found by the key. The values are named tuples: the window's first
picture waits for this module, and a frozen dataclass takes five times as long to make.
"""

from __future__ import annotations

from typing import Any, Generic, Literal, NamedTuple, TypeVar, cast

T = TypeVar("T")

Place = Literal["vault", "early"]


class Flag:
    """On or off."""

    __slots__ = ()

    def accepts(self, value: object) -> bool:
        return isinstance(value, bool)


class Choice(NamedTuple):
    """One of several words, in the order offered."""

    options: tuple[str, ...]

    def accepts(self, value: object) -> bool:
        return isinstance(value, str) and value in self.options


class Number(NamedTuple):
    """A whole number within limits; `steps` are the values offered, 0 stands for never or off."""

    minimum: int
    maximum: int
    steps: tuple[int, ...]
    unit: Literal["minutes", "seconds", "percent", "days"]

    def accepts(self, value: object) -> bool:
        if not isinstance(value, int) or isinstance(value, bool):
            return False
        return self.minimum <= value <= self.maximum or (value == 0 and 0 in self.steps)


class Text(NamedTuple):
    """Free text of limited length; a `secret` one is shown as dots and listed nowhere."""

    longest: int = 200
    secret: bool = False

    def accepts(self, value: object) -> bool:
        return isinstance(value, str) and len(value) <= self.longest and not any(map(_is_half, value))


def _is_half(sign: str) -> bool:
    """JSON can name half of a pair alone, which no file can hold and no window show."""
    return "\ud800" <= sign <= "\udfff"


Kind = Flag | Choice | Number | Text


class Setting(NamedTuple, Generic[T]):
    """`place` "vault": within the encrypted vault; "early": in the settings file, needed before it is open."""

    key: str
    default: T
    kind: Kind
    place: Place = "vault"

    def checked(self, value: object) -> T:
        """The value when it is a good one, else the default: a bad value never stops the program."""
        return cast("T", value) if self.kind.accepts(value) else self.default


class Section(NamedTuple):
    """Settings that belong together. `page` is the name of the page that shows them; the face has its title.

    "" stands for nowhere: what the program remembers by itself is neither found nor carried to another computer.
    """

    name: str
    settings: tuple[Setting[Any], ...]
    page: str
