"""The global shortcut under Wayland: the GlobalShortcuts portal asks the user and calls us for one shortcut."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import Callable

from app.core.errors import AppError, Cancelled
from app.platform.hotkey.base import Shortcut
from app.platform.portal.session import Portal, new_token, open_portal

APP_ID = "com.fourotp.FourOTP"
_INTERFACE = "org.freedesktop.portal.GlobalShortcuts"
_ID = "quick-picker"
# The XDG shortcuts specification names modifiers in its own way
_NAMES = {"Ctrl": "CTRL", "Alt": "ALT", "Shift": "SHIFT", "Meta": "LOGO"}


def trigger_of(shortcut: Shortcut) -> str:
    """The preferred trigger in the words of the XDG shortcuts specification: "CTRL+ALT+o"."""
    key = shortcut.key.lower() if len(shortcut.key) == 1 else shortcut.key
    return "+".join([*(_NAMES[modifier] for modifier in shortcut.modifiers), key])


class PortalHotkey:
    """Asks the portal once. The desktop shows its own dialog and may bind another key, so `start` returns None."""

    name = "portal"

    def __init__(self, description: str, bus_address: str | None = None) -> None:
        self._description = description
        self._bus_address = bus_address
        self._listening: asyncio.Task[None] | None = None
        self._over: asyncio.Event | None = None
        self.trigger_description = ""

    async def start(self, shortcut: Shortcut, on_pressed: Callable[[], None]) -> Shortcut | None:
        await self.stop()
        bound: asyncio.Future[str] = asyncio.get_running_loop().create_future()
        self._over = asyncio.Event()
        run = self._run(shortcut, on_pressed, bound, self._over)
        self._listening = asyncio.get_running_loop().create_task(run)
        try:
            self.trigger_description = await bound
        except BaseException:
            await self.stop()
            raise
        return None

    async def stop(self) -> None:
        if self._listening is None or self._over is None:
            return
        self._over.set()
        listening, self._listening = self._listening, None
        listening.cancel()
        with contextlib.suppress(asyncio.CancelledError):
            await listening

    async def _run(
        self, shortcut: Shortcut, on_pressed: Callable[[], None], bound: asyncio.Future[str], over: asyncio.Event
    ) -> None:
        try:
            async with open_portal(self._bus_address) as portal:
                await portal.register(APP_ID)
                async with portal.signals(_INTERFACE, "Activated") as activations:
                    session, trigger = await self._bind(portal, shortcut)
                    bound.set_result(trigger)
                    while not over.is_set():
                        body = (await activations.get()).body
                        if (body[0], body[1]) == (session, _ID):
                            on_pressed()
        except (AppError, Cancelled) as error:
            if not bound.done():
                bound.set_exception(error)
        except (EOFError, ConnectionError):
            if not bound.done():
                bound.set_exception(AppError("hotkey.unavailable", why="bus"))
        except asyncio.CancelledError:
            bound.cancel()
            raise

    async def _bind(self, portal: Portal, shortcut: Shortcut) -> tuple[str, str]:
        """Session and the words in which the desktop names the key; nothing bound is AppError "hotkey.not_granted"."""
        created = await portal.request(
            _INTERFACE, "CreateSession", "", (), {"session_handle_token": ("s", new_token())}
        )
        session = str(created["session_handle"])
        wanted = {"description": ("s", self._description), "preferred_trigger": ("s", trigger_of(shortcut))}
        answer = await portal.request(_INTERFACE, "BindShortcuts", "oa(sa{sv})s", (session, [(_ID, wanted)], ""), {})
        for shortcut_id, properties in answer.get("shortcuts", []):
            if shortcut_id == _ID:
                return session, str(properties.get("trigger_description", ("s", ""))[1])
        raise AppError("hotkey.not_granted")
