"""The colours and sizes that everything drawn is made of. Pure: no Qt, so that contrast is tested without a window."""

from __future__ import annotations

from typing import NamedTuple

SPACE_1, SPACE_2, SPACE_3, SPACE_4 = 4, 8, 12, 16
RADIUS = 8
RADIUS_LARGE = 12
FORM_WIDTH = 520


class Tokens(NamedTuple):
    """One palette. Names say the use, not the colour; every pair that carries text has a contrast of at least 4.5."""

    name: str
    dark: bool
    window: str
    surface: str
    hover: str
    pressed: str
    selected: str
    line: str
    field_line: str
    text: str
    muted: str
    accent: str
    accent_hover: str
    on_accent: str
    track: str
    good: str
    warning: str
    warning_ground: str
    danger: str
    toast: str
    on_toast: str
    toast_action: str
    tiles: tuple[str, ...]


LIGHT = Tokens(
    name="light",
    dark=False,
    window="#f5f6f8",
    surface="#ffffff",
    hover="#ebedf1",
    pressed="#e0e4e9",
    selected="#dcefec",
    line="#dfe3e8",
    field_line="#88919b",
    text="#1a1e23",
    muted="#57606a",
    accent="#0b6e69",
    accent_hover="#095c58",
    on_accent="#ffffff",
    track="#d5dae0",
    good="#1a7340",
    warning="#8a5000",
    warning_ground="#fdf1dc",
    danger="#b3261e",
    toast="#23292f",
    on_toast="#f4f6f8",
    toast_action="#6fd8cb",
    tiles=(
        "#3a5a9b",
        "#6f4a98",
        "#9b3b6c",
        "#a8452f",
        "#8a5a00",
        "#56691f",
        "#22714a",
        "#0f6f80",
        "#4c5a68",
        "#5a4fb0",
    ),
)

DARK = Tokens(
    name="dark",
    dark=True,
    window="#15181b",
    surface="#1d2125",
    hover="#23282d",
    pressed="#2b3137",
    selected="#173935",
    line="#2b3137",
    field_line="#6d7782",
    text="#e7eaed",
    muted="#9fa9b4",
    accent="#5ccfc1",
    accent_hover="#7addd1",
    on_accent="#06201d",
    track="#343b42",
    good="#71d594",
    warning="#f0bb5e",
    warning_ground="#35290f",
    danger="#ff9289",
    toast="#e7eaed",
    on_toast="#1a1e23",
    toast_action="#0b6e69",
    tiles=(
        "#3f5f9f",
        "#6f4f96",
        "#94406c",
        "#9c4a36",
        "#7e5a14",
        "#566829",
        "#2b6d4b",
        "#1f6a78",
        "#4d5966",
        "#5d54a6",
    ),
)

CONTRAST = Tokens(
    name="contrast",
    dark=True,
    window="#000000",
    surface="#000000",
    hover="#262626",
    pressed="#3a3a3a",
    selected="#00382f",
    line="#ffffff",
    field_line="#ffffff",
    text="#ffffff",
    muted="#e6e6e6",
    accent="#40ffe0",
    accent_hover="#9ffff0",
    on_accent="#000000",
    track="#7a7a7a",
    good="#7dff9e",
    warning="#ffd23f",
    warning_ground="#2b2200",
    danger="#ff9d94",
    toast="#ffffff",
    on_toast="#000000",
    toast_action="#00554a",
    tiles=("#00307a",),
)

# accent, the same under the pointer, text on it, ground of what is selected, an action within a message
_ACCENTS = {
    "light": {
        "blue": ("#1f5fbf", "#194f9f", "#ffffff", "#dde8f8", "#8fbcff"),
        "violet": ("#6b46b8", "#59399b", "#ffffff", "#e9e2f7", "#c3adff"),
        "pink": ("#a8326e", "#8d295c", "#ffffff", "#f8e0ec", "#ff9fcb"),
        "orange": ("#964700", "#7c3b00", "#ffffff", "#f7e6d6", "#ffb877"),
        "grey": ("#4a5560", "#3c454e", "#ffffff", "#e3e7eb", "#c6ced6"),
    },
    "dark": {
        "blue": ("#85b6ff", "#a3c8ff", "#081c3a", "#1b2f4d", "#1f5fbf"),
        "violet": ("#c0a8ff", "#d0beff", "#1d1040", "#31264f", "#6b46b8"),
        "pink": ("#ff9cc8", "#ffb5d6", "#3a0a22", "#4a2237", "#a8326e"),
        "orange": ("#ffb066", "#ffc58e", "#331800", "#452d14", "#8a4100"),
        "grey": ("#c3ccd5", "#d5dce3", "#14181c", "#343b43", "#4a5560"),
    },
}
ACCENTS = ("teal", *_ACCENTS["light"])

PALETTES = {tokens.name: tokens for tokens in (LIGHT, DARK, CONTRAST)}


def with_accent(tokens: Tokens, accent: str) -> Tokens:
    """The palette in another accent. Teal is its own; high contrast keeps the one that stands out most."""
    colours = _ACCENTS.get(tokens.name, {}).get(accent)
    if colours is None:
        return tokens
    chosen, hovered, on_accent, selected, toast_action = colours
    return tokens._replace(
        accent=chosen,
        accent_hover=hovered,
        on_accent=on_accent,
        selected=selected,
        toast_action=toast_action,
    )


def luminance(colour: str) -> float:
    """Relative luminance of "#rrggbb" (WCAG 2.2)."""

    def channel(start: int) -> float:
        value = int(colour[start : start + 2], 16) / 255
        return value / 12.92 if value <= 0.04045 else ((value + 0.055) / 1.055) ** 2.4

    return 0.2126 * channel(1) + 0.7152 * channel(3) + 0.0722 * channel(5)


def contrast(first: str, second: str) -> float:
    """Contrast ratio of two colours, 1 to 21 (WCAG 2.2)."""
    lighter, darker = sorted((luminance(first), luminance(second)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)
