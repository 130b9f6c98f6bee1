# ruff: noqa: RUF009  (a declaration is a call: type, default and meaning in one place)
"""The settings of the service: each declared once, with its type, default and meaning.

`load` reads them from a TOML file and the environment; docs/self-hosting.md and `4otp-server doctor` list them from
here. A value that does not fit is an error at start, never a silent default.
"""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import Field, dataclass, field, fields
from email.utils import parseaddr
from ipaddress import ip_address, ip_network
from pathlib import Path
from typing import Any, Final, cast
from urllib.parse import urlsplit

from app.core.errors import AppError

PREFIX: Final = "FOUROTP_SERVER_"


def _setting(default: Any, meaning: str, *, secret: bool = False, choices: tuple[str, ...] = ()) -> Any:
    return field(default=default, metadata={"meaning": meaning, "secret": secret, "choices": choices})


@dataclass(frozen=True, slots=True, kw_only=True)
class Config:
    """All settings with their values."""

    data: Path = _setting(
        Path("~/.local/share/4otp-server").expanduser(),
        "Folder of the SQLite database and the master key.",
    )
    database: str = _setting(
        "", "Empty: SQLite in the data folder. Otherwise postgresql://user:password@host/name.", secret=True
    )
    host: str = _setting("127.0.0.1", "Address to listen on.")
    port: int = _setting(8440, "Port to listen on.")
    base_url: str = _setting(
        "", "Where people reach the dashboard, https:// (http:// for loopback only). Links in mails begin with it."
    )
    workers: int = _setting(1, "Worker processes. More than one needs PostgreSQL, or SQLite on a local disk.")
    trusted_proxies: tuple[str, ...] = _setting(
        (), "Addresses or networks of reverse proxies whose X-Forwarded-For is believed, separated by commas."
    )
    registration: str = _setting("open", "Whether unknown addresses may sign up.", choices=("open", "closed"))
    master_key_file: str = _setting("", "File of the master key (mode 0600). Empty: `master.key` in the data folder.")
    smtp_host: str = _setting("", "Mail server. Empty: mails are printed to the terminal.")
    smtp_port: int = _setting(587, "Port of the mail server.")
    smtp_security: str = _setting(
        "starttls", "How the connection to the mail server is protected.", choices=("starttls", "tls", "none")
    )
    smtp_user: str = _setting("", "User name at the mail server; empty: none.")
    smtp_password: str = _setting("", "Password at the mail server.", secret=True)
    mail_from: str = _setting("4OTP Sync <no-reply@localhost>", "Sender of all mails.")
    mail_per_hour: int = _setting(
        1000, "Sign-in mails an hour over all accounts; more wait for nobody and are dropped."
    )
    backup_codes_mail: str = _setting(
        "ask", "Whether two-factor backup codes are also mailed.", choices=("always", "ask", "never")
    )
    billing: str = _setting(
        "none", "`none`: every account may write. `stripe`: a subscription is needed.", choices=("none", "stripe")
    )
    stripe_secret_key: str = _setting("", "Stripe's secret API key.", secret=True)
    stripe_webhook_secret: str = _setting(
        "", "Signing secret of the webhook endpoint /api/v1/billing/stripe/webhook.", secret=True
    )
    stripe_price: str = _setting("", "Id of the recurring price that is sold.")
    stripe_api: str = _setting("", "Base URL of Stripe's API; empty: the official one.")
    language: str = _setting("en", "Language of pages and mails where the user has not chosen one.")
    log_level: str = _setting("info", "What is logged.", choices=("debug", "info", "warning", "error"))
    rate_limits: bool = _setting(True, "Off only for load tests.")

    @property
    def public_url(self) -> str:
        """`base_url`, or where this process listens."""
        return self.base_url.rstrip("/") or f"http://{_bracketed(self.host)}:{self.port}"

    @property
    def secure_cookies(self) -> bool:
        """Whether cookies can carry `__Host-` and Secure: everywhere but on plain-http loopback."""
        return self.public_url.startswith("https://")

    @property
    def database_file(self) -> Path:
        """The SQLite file; means nothing with PostgreSQL."""
        return self.data / "4otp.sqlite3"

    @property
    def master_key_path(self) -> Path:
        return Path(self.master_key_file) if self.master_key_file else self.data / "master.key"


_PORTS: Final = (1, 65_535)
_MANY: Final = 2**31 - 1
_RANGES: Final = {"port": (0, 65_535), "smtp_port": _PORTS, "workers": (1, 1000), "mail_per_hour": (1, _MANY)}


def _bracketed(host: str) -> str:
    return f"[{host}]" if ":" in host else host


def declared() -> tuple[Field[Any], ...]:
    """The settings in their order; `metadata` has meaning, secret and choices."""
    return fields(Config)


def load(environment: Mapping[str, str], toml: str = "", **given: object) -> Config:
    """Settings from arguments, else environment, else TOML, else defaults. Raises AppError("config.*")."""
    try:
        table = tomllib.loads(toml)
    except tomllib.TOMLDecodeError as error:
        raise AppError("config.toml", reason=str(error)) from None
    known = {item.name: item for item in declared()}
    unknown = sorted(set(table) - set(known)) + sorted(
        name
        for name in environment
        if name.startswith(PREFIX) and name[len(PREFIX) :].lower() not in {*known, "config"}
    )
    if unknown:
        raise AppError("config.unknown", names=", ".join(unknown))
    values: dict[str, Any] = {}
    for name, item in known.items():
        raw: object = given.get(name)
        if raw is None:
            raw = environment.get(PREFIX + name.upper(), table.get(name))
        if raw is not None:
            values[name] = _convert(item, raw)
    return _checked(Config(**values))


def _convert(item: Field[Any], raw: object) -> object:
    kind = type(item.default)
    choices = cast("tuple[str, ...]", item.metadata["choices"])
    try:
        value = _CONVERTERS[kind](raw)
    except (ValueError, KeyError, TypeError):
        raise AppError("config.value", name=item.name, expected=kind.__name__) from None
    if choices and value not in choices:
        raise AppError("config.value", name=item.name, expected=" or ".join(choices))
    return value


def _boolean(raw: object) -> bool:
    return {"true": True, "1": True, "yes": True, "on": True, "false": False, "0": False, "no": False, "off": False}[
        str(raw).lower()
    ]


def _names(raw: object) -> tuple[str, ...]:
    parts = raw.split(",") if isinstance(raw, str) else list(cast("list[object]", raw))
    return tuple(str(part).strip() for part in parts if str(part).strip())


def _path(raw: object) -> Path:
    return Path(str(raw)).expanduser()


_CONVERTERS: Final[dict[type, Any]] = {
    type(Path()): _path,
    str: str,
    int: lambda raw: int(str(raw)),
    bool: _boolean,
    tuple: _names,
}


def _checked(config: Config) -> Config:
    for name, (lowest, highest) in _RANGES.items():
        if not lowest <= getattr(config, name) <= highest:
            raise AppError("config.value", name=name, expected=f"{lowest} to {highest}")
    if "@" not in parseaddr(config.mail_from)[1] or not config.mail_from.isprintable():
        raise AppError("config.value", name="mail_from", expected="Name <name@host>")
    try:
        for proxy in config.trusted_proxies:
            ip_network(proxy)
    except ValueError:
        raise AppError("config.value", name="trusted_proxies", expected="192.0.2.1, 192.0.2.0/24") from None
    _check_url(config)
    if config.database and not config.database.startswith("postgresql://"):
        raise AppError("config.value", name="database", expected="postgresql://")
    if config.billing == "stripe" and not (
        config.stripe_secret_key and config.stripe_webhook_secret and config.stripe_price
    ):
        raise AppError(
            "config.value", name="billing", expected="stripe_secret_key, stripe_webhook_secret, stripe_price"
        )
    return config


def _check_url(config: Config) -> None:
    try:
        url = urlsplit(config.public_url)
        host = url.hostname if url.port is None or url.port >= 0 else None  # the port is read here: it may be none
    except ValueError:
        raise AppError("config.value", name="base_url", expected="https://host") from None
    if url.scheme not in ("http", "https") or not host or url.path or url.query or url.fragment:
        raise AppError("config.value", name="base_url", expected="https://host")
    if url.scheme == "http" and config.base_url and not is_loopback(host):
        raise AppError("config.value", name="base_url", expected="https:// (http:// for loopback only)")


def is_loopback(host: str) -> bool:
    """Whether a host name means this machine."""
    if host == "localhost":
        return True
    try:
        return ip_address(host).is_loopback
    except ValueError:
        return False
