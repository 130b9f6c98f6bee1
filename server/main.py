"""The application factory and the `4otp-server` command: the only module that knows every layer."""

from __future__ import annotations

import argparse
import asyncio
import json
import os
import socket
import sys
from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import asynccontextmanager
from dataclasses import replace
from pathlib import Path
from typing import Any, Final

import uvicorn
from litestar import Litestar, Router
from litestar.openapi import OpenAPIConfig

from app.core.clock import Clock, SystemClock
from app.core.errors import AppError
from server.api import problems
from server.api.connection import Connection
from server.api.description import DescriptionPlugin, described
from server.api.octets import TYPE_DECODERS, TYPE_ENCODERS, OctetsSchema
from server.api.shield import Shield
from server.api.v1 import account, auth, billing, devices, events, keys, meta, sync, two_factor, vault
from server.domain.config import PREFIX, Config, load
from server.services import admin, logs
from server.services.facade import build
from server.services.opening import open_context
from server.services.payments import Provider
from server.services.post import Transport
from server.web import routes as web

API: Final = tuple(
    module.router for module in (meta, auth, account, two_factor, billing, vault, keys, devices, sync, events)
)
EXIT_REFUSED: Final = 1


def create_app(
    config: Config,
    *,
    clock: Clock | None = None,
    transport: Transport | None = None,
    provider: Provider | None = None,
) -> Shield:
    """The ASGI application of a configuration. It opens its database when it starts and closes it when it ends.

    Clock, mail transport and payment provider are the real ones unless given.
    """
    time = clock or SystemClock()

    @asynccontextmanager
    async def lifespan(app: Litestar) -> AsyncIterator[None]:
        services = build(await open_context(config, time), transport=transport, provider=provider)
        app.state.services = services
        async with services.running():
            yield

    return Shield(make_litestar(lifespan=[lifespan]), config, time)


def make_litestar(*, pages: bool = True, **more: Any) -> Litestar:
    """Routes, problems, message types: everything but the running parts."""
    return Litestar(
        route_handlers=[Router("/api/v1", route_handlers=list(API)), *(web.handlers() if pages else ())],
        exception_handlers=problems.HANDLERS,
        type_encoders=TYPE_ENCODERS,
        type_decoders=TYPE_DECODERS,
        plugins=[OctetsSchema()],
        openapi_config=OpenAPIConfig(
            title="4OTP Sync", version="1", path="/api/v1/schema", render_plugins=[DescriptionPlugin()]
        ),
        logging_config=None,
        **more,
    )


class _Server(uvicorn.Server):
    """Says where it is once it listens, and goodbye to open streams before it waits for them to end."""

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        await super().startup(sockets)
        if self.started:
            _say(f"4OTP Sync is ready: {_settings().public_url}")

    async def shutdown(self, sockets: list[socket.socket] | None = None) -> None:
        app = self.config.loaded_app
        if isinstance(app, Shield):
            app.app.state.services.hints.board.farewell()
        await super().shutdown(sockets)


def worker_app() -> Shield:
    """The application of a worker process: settings come from the environment that `serve` prepared."""
    config = _settings()
    logs.configure(config.log_level, SystemClock())
    return create_app(config)


def _settings(**given: object) -> Config:
    environment = os.environ  # noqa: TID251  (this is the server's wiring)
    file = environment.get(PREFIX + "CONFIG")
    try:
        toml = Path(file).read_text("utf-8") if file else ""
    except OSError as error:
        raise AppError("config.unreadable", path=str(file), reason=error.strerror) from None
    except UnicodeDecodeError:
        raise AppError("config.unreadable", path=str(file), reason="not UTF-8") from None
    return load(environment, toml, **given)


def _serve(arguments: argparse.Namespace) -> int:
    config = _settings(host=arguments.host, port=arguments.port)
    asyncio.run(admin.prepared(config, SystemClock()))
    try:
        family = socket.AF_INET6 if ":" in config.host else socket.AF_INET
        listening = socket.create_server((config.host, config.port), family=family, backlog=2048)
    except OSError as error:
        raise AppError("serve.address", host=config.host, port=config.port, reason=error.strerror) from None
    config = replace(config, port=listening.getsockname()[1])
    for name in ("data", "host", "port"):
        os.environ[PREFIX + name.upper()] = str(getattr(config, name))  # noqa: TID251  (for the worker processes)
    logs.configure(config.log_level, SystemClock())
    settings = uvicorn.Config(
        "server.main:worker_app",
        factory=True,
        http=Connection,
        workers=config.workers,
        access_log=False,
        log_config=None,
        server_header=False,
        date_header=True,
        proxy_headers=False,
        timeout_graceful_shutdown=5,
    )
    if config.workers > 1:
        from uvicorn.supervisors import Multiprocess  # noqa: PLC0415  (one process needs none)

        _say(f"4OTP Sync starts: {config.public_url}")
        Multiprocess(settings, [listening]).run()
    else:
        _Server(settings).run(sockets=[listening])
    return 0


def _migrate(_arguments: argparse.Namespace) -> int:
    _say(f"schema {asyncio.run(admin.migrated(_settings()))}")
    return 0


def _backup(arguments: argparse.Namespace) -> int:
    config = _settings()
    asyncio.run(admin.backup(config, Path(arguments.file)))
    _say(f"{arguments.file} is written. It is of no use without {config.master_key_path}: keep that elsewhere.")
    return 0


def _restore(arguments: argparse.Namespace) -> int:
    kept = asyncio.run(admin.restore(_settings(), Path(arguments.file)))
    _say("restored" if kept is None else f"restored; what was there before is {kept}")
    return 0


def _doctor(_arguments: argparse.Namespace) -> int:
    config = _settings()
    for name, value in admin.settings(config):
        _say(f"{name} = {value}")
    findings = asyncio.run(admin.examine(config, SystemClock()))
    for finding in findings:
        _say(f"{'ok     ' if finding.sound else 'PROBLEM'} {finding.subject}: {finding.text}")
    return 0 if all(finding.sound for finding in findings) else EXIT_REFUSED


def _user(arguments: argparse.Namespace) -> int:
    config, clock = _settings(), SystemClock()
    if arguments.action == "list":
        for person in asyncio.run(admin.people(config, clock)):
            _say(f"{person.email}  {person.status}  vault: {person.vault}  {person.id}")
        return 0
    action = {"disable": admin.disable, "enable": admin.enable, "delete": admin.delete}[arguments.action]
    asyncio.run(action(config, clock, arguments.email))
    _say("done")
    return 0


def _rotate_key(_arguments: argparse.Namespace) -> int:
    count = asyncio.run(admin.rotate_key(_settings(), SystemClock()))
    _say(f"{count} values are sealed under a new master key; keep a copy of it")
    return 0


def _openapi(_arguments: argparse.Namespace) -> int:
    _say(openapi_text())
    return 0


def openapi_text() -> str:
    """The description of the API, as docs/openapi.json has it."""
    return json.dumps(described(make_litestar(pages=False).openapi_schema.to_schema()), indent=1, sort_keys=True)


def _say(line: str) -> None:
    sys.stdout.write(line + "\n")
    sys.stdout.flush()


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser("4otp-server", description="The sync service of 4OTP.")
    parser.add_argument("--config", help="TOML file with settings")
    parser.add_argument("--data", help="data folder")
    commands = parser.add_subparsers(dest="command", required=True)

    def add(name: str, run: Callable[[argparse.Namespace], int], text: str) -> argparse.ArgumentParser:
        sub = commands.add_parser(name, help=text, description=text)
        sub.add_argument("--config", default=argparse.SUPPRESS, help=argparse.SUPPRESS)
        sub.add_argument("--data", default=argparse.SUPPRESS, help="data folder")
        sub.set_defaults(run=run)
        return sub

    serve = add("serve", _serve, "run the service")
    serve.add_argument("--host", help="address to listen on")
    serve.add_argument("--port", type=int, help="port to listen on")
    add("migrate", _migrate, "bring the database up to date")
    add("backup", _backup, "copy the database, also while the service runs").add_argument("file")
    add("restore", _restore, "put a copy back, with the service stopped").add_argument("file")
    add("doctor", _doctor, "show the settings and look for problems")
    add("rotate-key", _rotate_key, "seal everything under a new master key, with the service stopped")
    add("openapi", _openapi, "print the description of the API")
    user = add("user", _user, "list, disable, enable or delete accounts")
    actions = user.add_subparsers(dest="action", required=True)
    actions.add_parser("list", help="all accounts")
    for name in ("disable", "enable", "delete"):
        actions.add_parser(name, help=f"{name} an account").add_argument("email")
    return parser


def command(arguments: Sequence[str] | None = None) -> int:
    """Runs a sub-command; returns the exit code: 0 done, 1 refused, 2 usage."""
    parsed = _parser().parse_args(arguments)
    os.umask(0o077)  # database, log and key are for the service's user alone, wherever they are
    for name in ("config", "data"):
        if getattr(parsed, name):
            os.environ[PREFIX + name.upper()] = getattr(parsed, name)  # noqa: TID251  (as if it had been set there)
    try:
        return int(parsed.run(parsed))
    except AppError as error:
        sys.stderr.write(f"{error}\n")
        return EXIT_REFUSED


if __name__ == "__main__":
    sys.exit(command())
