"""The composition root: the only module that knows every layer.

Nothing heavy is imported here: a sub-command never meets Qt, and the unlock window never waits for OpenCV, httpx,
keyring or Pillow.
"""

from __future__ import annotations

import gc
import os
import sys
from collections.abc import Callable, Mapping, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from app.core.clock import Clock, CorrectedClock, SystemClock
from app.platform.desktop import Desktop, desktop_kind
from app.sync.builtin import SERVICE_URL

if TYPE_CHECKING:
    from app.platform.instance import InstanceServer
    from app.platform.integration import Integration
    from app.platform.keyring.store import Keyring
    from app.platform.paths import Paths
    from app.platform.screen_shield import ScreenShield
    from app.runtime.engine import Engine
    from app.services.backup import BackupService
    from app.services.bundle import Services
    from app.services.clock_check import ClockCheck, TimeServer
    from app.services.export import ExportService
    from app.services.icons import ServiceIcons
    from app.services.sync import SyncService
    from app.services.transfer import TransferService
    from app.services.vault import VaultOptions, VaultService
    from app.ui.window import MainWindow

# Imports within these functions keep the command line free of Qt and the window's start short.
# ruff: noqa: PLC0415

VERSION = "0.1.0"
NO_DISPLAY = """\
4OTP could not open its window: there is no display here.
The command line does the same work: `4otp --help`, for example `4otp list` or `4otp code github`.
To see the window without one, `make demo SCREENSHOTS=folder` saves a picture of every screen.
"""
_WINDOW_OPTIONS = frozenset({"--vault", "--quick", "--hidden"})
_START_SECONDS = 30.0  # the first start answers when its window is there, which a busy machine puts off
_LINKS = ("otpauth:", "otpauth-migration:")
_MAIN = Path(__file__).parents[1] / "main.py"
_OFFSCREEN = ("offscreen", "minimal", "vnc", "eglfs", "linuxfb")


def main(arguments: Sequence[str] | None = None, opened: Callable[[MainWindow], None] | None = None) -> int:
    """Opens the window, or runs a sub-command of the command line; returns the exit code. `opened` gets the window."""
    given = list(sys.argv[1:] if arguments is None else arguments)
    environment = os.environ  # noqa: TID251  (this is where the environment is read)
    home, words = _split(given)
    links = [word for word in words if "://" in word]
    if len(words) > len(links):
        from app.cli.main import run as run_command

        return run_command(given, home=environment.get("FOUROTP_HOME"), version=VERSION)
    home = home or environment.get("FOUROTP_HOME")
    wish = "add" if links else "quick" if "--quick" in given else "show"
    if _reached_running(home, wish, links):
        return 0
    if not has_display(sys.platform, environment):
        sys.stderr.write(NO_DISPLAY)
        return 2
    gc.disable()  # all that a start makes stays; `furniture.warm_up` turns it on again
    from app.platform.process import protect_memory
    from app.ui.app import Opening, run

    protect_memory()
    desktop = desktop_kind(sys.platform, environment)
    command = [sys.executable] if getattr(sys, "frozen", False) else [sys.executable, str(_MAIN)]
    services = build(home=home, desktop=desktop, command=command)
    if not services.instance.listen() and _reached_running(home, wish, links):  # started twice in the same moment
        return 0
    return run(
        services,
        [sys.argv[0]],
        Opening(wish, links, hidden="--hidden" in given),
        opened,
    )


console = main


def build(
    *,
    home: str | Path | None = None,
    clock: Clock | None = None,
    keyring: Keyring | None = None,
    options: VaultOptions | None = None,
    service_url: str | None = SERVICE_URL,
    desktop: Desktop = Desktop.NONE,
    command: Sequence[str] = (),
) -> Services:
    """The services of one running app, in its folders. Tests hand in a clock, a key store, a quick key derivation.

    `service_url` None asks no server for the time. `desktop` NONE binds no global shortcut and types nowhere.
    `command` is what starts 4OTP; without it nothing is offered to the system.
    """
    from app.core.later import Later
    from app.platform.paths import find_paths
    from app.services.bundle import Services
    from app.services.glance import glance
    from app.settings.store import SettingsFile

    where = find_paths(None if home is None else str(home), None)
    clock = clock or SystemClock()
    corrected = CorrectedClock(clock)

    def vault() -> VaultService:
        from app.platform.keyring.system import SystemKeyring
        from app.platform.process import give_back_large_blocks
        from app.services.sync_follow import follow_vault
        from app.services.vault import VaultOptions, VaultService

        give_back_large_blocks()
        made = VaultService(
            where.data,
            clock=corrected,
            keyring=keyring or SystemKeyring(),
            options=options or VaultOptions(app_version=VERSION),
        )
        follow_vault(made, later_sync)
        return made

    later_vault = Later(vault)

    def backup() -> BackupService:
        from app.services.backup import BackupService

        return BackupService(later_vault(), clock, f"4OTP {VERSION}")

    def sync() -> SyncService:
        import platform

        from app.services.proxy import proxy_of
        from app.services.sync import SyncService
        from app.services.sync_status import SyncOptions

        options = SyncOptions(
            app=f"4OTP/{VERSION}",
            service_url=service_url,
            device_name=platform.node()[:100],
            proxy=proxy_of(later_vault()),
        )
        return SyncService(later_vault(), clock, options, corrected=corrected)

    later_sync = Later(sync)

    def transfer() -> TransferService:
        from app.services.transfer import TransferService

        return TransferService(later_vault())

    def export() -> ExportService:
        from app.services.export import ExportService

        return ExportService(later_vault(), clock, f"4OTP {VERSION}")

    def integration() -> Integration:
        from app.platform.integration import Integration, system_integration

        if not command:
            return Integration(())
        return system_integration(command, os.environ, Path.home())  # noqa: TID251  (read here, handed in)

    def time_server() -> TimeServer:
        from app.services.proxy import proxy_of
        from app.sync.server_time import ServerTime

        synced = later_vault().snapshot.sync
        server = synced.server if synced else str(service_url)
        return ServerTime(server, app=f"4OTP/{VERSION}", proxy=proxy_of(later_vault()))

    def clock_check() -> ClockCheck:
        from app.services.clock_check import ClockCheck, LaterTimeServer

        return ClockCheck(clock, LaterTimeServer(time_server) if service_url else None)

    return Services(
        glance=lambda: glance(where.data),
        later_engine=Later(_engine),
        clock=clock,
        later_vault=later_vault,
        backup=Later(backup),
        transfer=Later(transfer),
        export=Later(export),
        sync=later_sync,
        later_clock_check=Later(clock_check),
        settings_file=SettingsFile(where.config / "settings.json"),
        later_icons=Later(_icons),
        data_folder=where.data,
        paths=where,
        later_instance=Later(partial(_instance, where)),
        desktop=desktop,
        integration=Later(integration),
        screen_shield=Later(_screen_shield),
        version=VERSION,
    )


def _instance(paths: Paths) -> InstanceServer:
    from app.platform.instance import InstanceServer

    return InstanceServer(paths)


def _engine() -> Engine:
    from app.runtime.engine import Engine

    return Engine()


def _screen_shield() -> ScreenShield | None:
    from app.platform.screen_shield import system_screen_shield

    return system_screen_shield()


def _icons() -> ServiceIcons:
    from app.services.icons import ServiceIcons

    return ServiceIcons(Path(__file__).parents[1] / "resources" / "icons" / "services")


def has_display(platform: str, environment: Mapping[str, str]) -> bool:
    """Whether a window can be shown. Only Linux and its relatives can lack a display."""
    if platform in ("win32", "darwin"):
        return True
    if environment.get("QT_QPA_PLATFORM", "").partition(":")[0] in _OFFSCREEN:
        return True
    return bool(environment.get("DISPLAY") or environment.get("WAYLAND_DISPLAY"))


def _split(arguments: list[str]) -> tuple[str | None, list[str]]:
    """The folder given with --vault, and everything that is not an option of the window."""
    home: str | None = None
    words: list[str] = []
    rest = iter(arguments)
    for argument in rest:
        if argument == "--vault":
            home = next(rest, None)
        elif argument.startswith("--vault="):
            home = argument.removeprefix("--vault=")
        elif argument not in _WINDOW_OPTIONS:
            words.append(argument)
    return home, words


def _reached_running(home: str | None, wish: str, links: Sequence[str]) -> bool:
    """Whether another 4OTP on this vault has taken the wish over."""
    from app.platform.instance import ask
    from app.platform.paths import find_paths

    request = {"verb": wish, "uri": "\n".join(links)} if links else {"verb": wish}
    return ask(find_paths(home, None), request, patience=_START_SECONDS) is not None
