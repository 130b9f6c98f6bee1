"""The global shortcut and typing into another program, on a real X server with a window manager."""

from __future__ import annotations

import asyncio
import subprocess

import pytest

from app.core.errors import AppError
from app.platform.hotkey.base import Shortcut
from app.platform.hotkey.x11 import X11Hotkey
from app.platform.x11.focus import FocusedWindow
from tests.kit.x11 import other_program

pytestmark = pytest.mark.xdist_group("x11")
SHORTCUT = Shortcut.parse("Ctrl+Alt+O")


async def pressed(display, hotkey_pressed: asyncio.Event, keys: str) -> None:
    await asyncio.to_thread(display.press, keys)
    await asyncio.wait_for(hotkey_pressed.wait(), 20)
    hotkey_pressed.clear()


async def test_the_shortcut_is_heard_from_another_program_under_every_lock_key(display):
    heard = asyncio.Event()
    hotkey = X11Hotkey(display.name)
    assert await hotkey.start(SHORTCUT, heard.set) == SHORTCUT
    try:
        with other_program(display):
            await pressed(display, heard, "ctrl+alt+o")
            for lock in ("Num_Lock", "Caps_Lock"):
                display.press(lock)
                await pressed(display, heard, "ctrl+alt+o")
                display.press(lock)
    finally:
        await hotkey.stop()


def use_layout(display, layout: str) -> None:
    subprocess.run(["setxkbmap", "-layout", layout], env=display.environment, check=True)


async def test_the_shortcut_moves_with_the_layout(display):
    heard = asyncio.Event()
    hotkey = X11Hotkey(display.name)
    await hotkey.start(SHORTCUT, heard.set)
    try:
        for layout in ("de,us", "dvorak", "us"):  # the O is elsewhere on the second one
            await asyncio.to_thread(use_layout, display, layout)
            heard.clear()
            for _ in range(200):  # until the program has heard of the layout
                await asyncio.to_thread(display.press, "ctrl+alt+o")
                if heard.is_set():
                    break
            assert heard.is_set(), layout
    finally:
        await hotkey.stop()


async def test_other_keys_are_not_heard(display):
    heard = []
    hotkey = X11Hotkey(display.name)
    arrived = asyncio.Event()

    def on_pressed():
        heard.append("shortcut")
        arrived.set()

    await hotkey.start(SHORTCUT, on_pressed)
    try:
        with other_program(display) as field:
            display.xdotool("type", "go")
            await asyncio.to_thread(field.wait_for_text, "go")
            await pressed(display, arrived, "ctrl+alt+o")
    finally:
        await hotkey.stop()
    assert heard == ["shortcut"]


async def test_a_shortcut_that_another_program_has_is_refused_and_free_again_after_stop(display):
    first, second = X11Hotkey(display.name), X11Hotkey(display.name)
    await first.start(SHORTCUT, lambda: None)
    with pytest.raises(AppError) as caught:
        await second.start(SHORTCUT, lambda: None)
    assert caught.value.code == "hotkey.taken"
    await first.stop()
    await second.start(SHORTCUT, lambda: None)
    await second.stop()
    await second.stop()


async def test_no_display_is_said():
    with pytest.raises(AppError) as caught:
        await X11Hotkey(":987").start(SHORTCUT, lambda: None)
    assert caught.value.code == "hotkey.unavailable"


@pytest.mark.parametrize("text", ["123456", "0049381", "7KQ2M", "umozdicq", "é☃9"])
def test_a_code_is_typed_into_the_window_that_had_the_focus(display, text):
    with other_program(display) as field, FocusedWindow(display.name) as before, other_program(display, "Between"):
        assert not before.has_focus()
        before.give_back()
        assert any(before.has_focus() for _ in range(20_000))  # the window manager takes its time
        before.type_text(text)
        field.wait_for_text(text)


@pytest.mark.parametrize("held", [("ctrl",), ("shift",), ("alt",), ("ctrl", "Return")])
def test_keys_that_are_still_held_do_not_change_what_is_typed(display, held):
    """A person who pressed Ctrl+Enter holds Ctrl for a while: its digits would be commands."""
    with other_program(display) as field, FocusedWindow(display.name) as before:
        display.xdotool(*(word for key in held for word in ("keydown", key)))
        try:
            before.type_text("7KQ2m")
            field.wait_for_text("7KQ2m")
        finally:
            display.xdotool(*(word for key in held for word in ("keyup", key)))
        display.xdotool("type", "x")
        field.wait_for_text("7KQ2mx")


@pytest.mark.parametrize("text", ["7KQ2m", "é☃9a"])
def test_caps_lock_does_not_change_the_letters_and_stays_on(display, text):
    with other_program(display) as field, FocusedWindow(display.name) as before:
        display.press("Caps_Lock")
        try:
            before.type_text(text)
            field.wait_for_text(text)
            display.xdotool("key", "a")
            field.wait_for_text(f"{text}A")
        finally:
            display.press("Caps_Lock")


def test_a_second_layout_in_use_does_not_change_the_letters(display):
    with other_program(display) as field:
        use_layout(display, "us,ru")
        try:
            display.press("ISO_Next_Group")
            with FocusedWindow(display.name) as before:
                before.type_text("7KQ2m")
                field.wait_for_text("7KQ2m")
        finally:
            display.press("ISO_Next_Group")
            use_layout(display, "us")


def test_nothing_is_typed_when_a_sign_has_no_key(display):
    with other_program(display), FocusedWindow(display.name) as before:
        with pytest.raises(AppError) as caught:
            before.type_text("12\n")
        assert caught.value.code == "typing.unknown_sign"
