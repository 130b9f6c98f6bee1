"""Names of keys, and where the current keyboard layout has them. Knows nothing of shortcuts or windows."""

from __future__ import annotations

from dataclasses import dataclass

import xcffib

_NAMED_KEYSYMS = {
    "Space": 0x20,
    "Tab": 0xFF09,
    "Return": 0xFF0D,
    "Escape": 0xFF1B,
    "Insert": 0xFF63,
    "Delete": 0xFFFF,
    "Home": 0xFF50,
    "End": 0xFF57,
    "PageUp": 0xFF55,
    "PageDown": 0xFF56,
    "Left": 0xFF51,
    "Up": 0xFF52,
    "Right": 0xFF53,
    "Down": 0xFF54,
    **{f"F{number}": 0xFFBD + number for number in range(1, 36)},
}
SHIFT_KEYSYM, CAPS_LOCK_KEYSYM, NUM_LOCK_KEYSYM, SCROLL_LOCK_KEYSYM = 0xFFE1, 0xFFE5, 0xFF7F, 0xFF14
SHIFT, LOCK, CONTROL, MOD1, MOD2, MOD3, MOD4, MOD5 = (1 << bit for bit in range(8))  # X protocol, chapter 1
_MODIFIER_MASKS = (SHIFT, LOCK, CONTROL, MOD1, MOD2, MOD3, MOD4, MOD5)


def keysym_of(name: str) -> int | None:
    """The keysym of a key's name ("O", "F9", "Space"); None when there is no such key."""
    if name in _NAMED_KEYSYMS:
        return _NAMED_KEYSYMS[name]
    if len(name) != 1:
        return None
    point = ord(name.lower())
    return point if point < 0x100 else 0x01000000 | point


@dataclass(frozen=True, slots=True)
class KeyPlace:
    """A key of the keyboard, and whether Shift is needed for the wanted sign."""

    keycode: int
    shifted: bool


class KeyboardMap:
    """The layout as it is now; read it again after the user changed the layout."""

    def __init__(self, connection: xcffib.Connection) -> None:
        setup = connection.get_setup()
        self._first: int = setup.min_keycode
        count = setup.max_keycode - setup.min_keycode + 1
        mapping = connection.core.GetKeyboardMapping(self._first, count).reply()
        self._width: int = mapping.keysyms_per_keycode
        self._keysyms: list[int] = list(mapping.keysyms)
        modifiers = connection.core.GetModifierMapping().reply()
        self._modifier_width: int = modifiers.keycodes_per_modifier
        self._modifier_keys: list[int] = list(modifiers.keycodes)

    def place_of(self, keysym: int, group: int = 0) -> KeyPlace | None:
        """Where the layout has the sign without or with Shift; None when it has not. `group` 1 is the second layout."""
        for column in (0, 1):
            for keycode in range(self._first, self._first + len(self._keysyms) // self._width):
                if self._pair(keycode, group)[column] == keysym:
                    return KeyPlace(keycode, shifted=column == 1)
        return None

    def _pair(self, keycode: int, group: int) -> list[int]:
        """What a key is without and with Shift; a key that the group does not change is as in the first."""
        start = (keycode - self._first) * self._width
        keysyms = self._keysyms[start : start + self._width]
        of_group = keysyms[2 * group : 2 * group + 2]
        return of_group if len(of_group) == 2 and any(of_group) else keysyms[:2]

    def unused_keycode(self) -> int | None:
        """A keycode without any sign, to lend to one that the layout has not."""
        for index in range(len(self._keysyms) // self._width - 1, -1, -1):
            if not any(self._keysyms[index * self._width : (index + 1) * self._width]):
                return self._first + index
        return None

    def lock_masks(self) -> tuple[int, ...]:
        """All combinations of Caps, Num and Scroll Lock: a shortcut must work under each."""
        locks = [LOCK]
        for keysym in (NUM_LOCK_KEYSYM, SCROLL_LOCK_KEYSYM):
            mask = self._mask_of(keysym)
            if mask and mask not in locks:
                locks.append(mask)
        combinations = [0]
        for lock in locks:
            combinations += [combination | lock for combination in combinations]
        return tuple(combinations)

    def _mask_of(self, keysym: int) -> int:
        place = self.place_of(keysym)
        if place is None:
            return 0
        for number, mask in enumerate(_MODIFIER_MASKS):
            row = self._modifier_keys[number * self._modifier_width : (number + 1) * self._modifier_width]
            if place.keycode in row:
                return mask
        return 0
