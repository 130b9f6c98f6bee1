"""Trays that the program meets: a StatusNotifier watcher on a private D-Bus, and a small X11 tray."""

from __future__ import annotations

import asyncio
import contextlib
import subprocess
from collections.abc import AsyncIterator, Iterator
from typing import Any

from jeepney import DBusAddress, HeaderFields, Message, MessageType, new_error, new_method_call, new_method_return
from jeepney.bus_messages import message_bus
from jeepney.io.asyncio import DBusConnection, DBusRouter, open_dbus_connection

from tests.kit.x11 import Display

WATCHER = "org.kde.StatusNotifierWatcher"
_WATCHER_PATH = "/StatusNotifierWatcher"
_MENU = "com.canonical.dbusmenu"
_INTROSPECTION = f"""<node><interface name="{WATCHER}">
<method name="RegisterStatusNotifierItem"><arg type="s" direction="in"/></method>
<method name="RegisterStatusNotifierHost"><arg type="s" direction="in"/></method>
<property name="IsStatusNotifierHostRegistered" type="b" access="read"/>
<property name="ProtocolVersion" type="i" access="read"/>
<property name="RegisteredStatusNotifierItems" type="as" access="read"/>
<signal name="StatusNotifierHostRegistered"/>
</interface></node>"""


class MenuEntry:
    """A line of the icon's menu as the tray got it."""

    def __init__(self, number: int, properties: dict[str, tuple[str, Any]]) -> None:
        self.number = number
        self.is_separator = properties.get("type", ("s", ""))[1] == "separator"
        self.text = str(properties.get("label", ("s", ""))[1]).replace("_", "", 1)


class TrayStandIn:
    """A desktop's tray: notes the items that register, and opens and clicks their menus as a person would."""

    def __init__(self, connection: DBusConnection, router: DBusRouter) -> None:
        self._watcher = connection
        self._router = router
        self._named = asyncio.Event()
        self._items: asyncio.Queue[str] = asyncio.Queue()
        self._item: DBusAddress | None = None
        self._menu: DBusAddress | None = None

    async def serve(self) -> None:
        """Answers as the watcher, until cancelled: from the first moment, for a program waits for the name to register."""
        await self._watcher.send(message_bus.RequestName(WATCHER))
        while True:
            message = await self._watcher.receive()
            match message.header.message_type:
                case MessageType.method_call:
                    await self._watcher.send(self._answer(message))
                case MessageType.method_return:
                    self._named.set()

    async def named(self) -> None:
        """Waits until the bus has given it the watcher's name."""
        await asyncio.wait_for(self._named.wait(), 60)

    @property
    def icons_waiting(self) -> bool:
        """Whether an item has registered that nobody asked for."""
        return not self._items.empty()

    async def icon_shown(self) -> str:
        """Waits for an item; its title."""
        name = await asyncio.wait_for(self._items.get(), 60)
        item = self._item = DBusAddress("/StatusNotifierItem", bus_name=name, interface="org.kde.StatusNotifierItem")
        path = await self._property(item, "Menu")
        self._menu = DBusAddress(path, bus_name=name, interface=_MENU)
        return str(await self._property(item, "Title"))

    async def activate(self) -> None:
        """What a left click does."""
        assert self._item is not None, "no icon yet"
        await self._reply(new_method_call(self._item, "Activate", "ii", (0, 0)))

    async def open_menu(self) -> list[MenuEntry]:
        """What a right click shows."""
        await self._call("AboutToShow", "i", (0,))
        return await self.layout()

    async def layout(self) -> list[MenuEntry]:
        """What the program exports at this moment, whether a menu is open or not."""
        answer = await self._call("GetLayout", "iias", (0, -1, []))
        return [MenuEntry(child[1][0], child[1][1]) for child in answer[1][2]]

    async def click(self, text: str) -> None:
        """Chooses the entry of an opened menu."""
        entry = next(entry for entry in await self.open_menu() if entry.text == text)
        await self._call("Event", "isvu", (entry.number, "clicked", ("i", 0), 0))

    async def _call(self, member: str, signature: str, body: tuple[Any, ...]) -> Any:
        assert self._menu is not None, "no icon yet"
        return await self._reply(new_method_call(self._menu, member, signature, body))

    async def _property(self, owner: DBusAddress, name: str) -> Any:
        place = DBusAddress(owner.object_path, bus_name=owner.bus_name, interface="org.freedesktop.DBus.Properties")
        return (await self._reply(new_method_call(place, "Get", "ss", (owner.interface, name))))[0][1]

    async def _reply(self, message: Message) -> Any:
        answer = await asyncio.wait_for(self._router.send_and_get_reply(message), 60)
        assert answer.header.message_type is MessageType.method_return, answer.body
        return answer.body

    def _answer(self, message: Message) -> Message:
        fields = message.header.fields
        match fields[HeaderFields.member], tuple(message.body):
            case "Introspect", ():
                return new_method_return(message, "s", (_INTROSPECTION,))
            case "Get", (_, "IsStatusNotifierHostRegistered"):
                return new_method_return(message, "v", (("b", True),))
            case "Get", (_, "ProtocolVersion"):
                return new_method_return(message, "v", (("i", 0),))
            case "RegisterStatusNotifierItem", (name,):
                self._items.put_nowait(name if not name.startswith("/") else fields[HeaderFields.sender])
                return new_method_return(message)
            case _:
                return new_error(message, "org.freedesktop.DBus.Error.UnknownMethod")


@contextlib.asynccontextmanager
async def tray_stand_in(bus_address: str) -> AsyncIterator[TrayStandIn]:
    """A StatusNotifier tray on that bus while the context is open."""
    async with (
        await open_dbus_connection(bus_address) as watcher,
        await open_dbus_connection(bus_address) as host,
        DBusRouter(host) as router,
    ):
        tray = TrayStandIn(watcher, router)
        serving = asyncio.get_running_loop().create_task(tray.serve())
        try:
            await tray.named()
            yield tray
        finally:
            serving.cancel()
            with contextlib.suppress(asyncio.CancelledError):
                await serving


@contextlib.contextmanager
def x11_tray(display: Display, bus_address: str) -> Iterator[None]:
    """A panel that shows the icons of X11's own tray, in the lower right corner."""
    process = subprocess.Popen(
        ["trayer", "--edge", "bottom", "--align", "right", "--widthtype", "request", "--height", "32"],
        env={**display.environment, "DBUS_SESSION_BUS_ADDRESS": bus_address},
        stderr=subprocess.DEVNULL,
    )
    try:
        display.xdotool("search", "--sync", "--class", "trayer")
        yield
    finally:
        process.terminate()
        process.wait(timeout=20)
