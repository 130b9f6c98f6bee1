"""How a global shortcut is written."""

from __future__ import annotations

import pytest

from app.core.errors import AppError
from app.platform.hotkey.base import DEFAULT_SHORTCUT, Shortcut


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        (DEFAULT_SHORTCUT, "Ctrl+Alt+O"),
        ("alt+ctrl+o", "Ctrl+Alt+O"),
        ("Meta + Space", "Meta+Space"),
        ("F9", "F9"),
        ("shift+ctrl+pageUp", "Ctrl+Shift+PageUp"),
    ],
)
def test_it_is_read_and_written_in_one_form(text, shown):
    assert str(Shortcut.parse(text)) == shown


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("", "hotkey.not_a_shortcut"),
        ("Ctrl+", "hotkey.not_a_shortcut"),
        ("Hyper+O", "hotkey.not_a_shortcut"),
        ("Ctrl+Ctrl+O", "hotkey.not_a_shortcut"),
        ("O", "hotkey.needs_a_modifier"),
        ("Shift+O", "hotkey.needs_a_modifier"),
    ],
)
def test_what_would_catch_ordinary_typing_is_refused(text, code):
    with pytest.raises(AppError) as caught:
        Shortcut.parse(text)
    assert caught.value.code == code
