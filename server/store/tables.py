"""The tables (SYNC.md 12). Every primary key begins with the account, so the data can be sharded by it.

Moments are milliseconds since 1970 UTC; `*_ct` columns are sealed under the master key. The schema is made by the
migrations, a test compares both.
"""

from __future__ import annotations

from typing import Any

from sqlalchemy import BigInteger, Column, ForeignKey, Index, Integer, LargeBinary, MetaData, Table, Text, text
from sqlalchemy.types import TypeEngine

metadata = MetaData()


def _blob(name: str, *, null: bool = False) -> Column[bytes]:
    return Column(name, LargeBinary, nullable=null)


def _ms(name: str, *, null: bool = False) -> Column[int]:
    return Column(name, BigInteger, nullable=null)


def _number(name: str, default: int | None = None, kind: type[TypeEngine[int]] = Integer) -> Column[int]:
    return Column(name, kind, nullable=False, server_default=None if default is None else text(str(default)))


def _text(name: str, default: str | None = None) -> Column[str]:
    return Column(name, Text, nullable=False, server_default=default)


def _where(condition: str) -> dict[str, Any]:
    return {"sqlite_where": text(condition), "postgresql_where": text(condition)}


def _account(*, primary: bool = True) -> Column[bytes]:
    return Column(
        "account_id",
        LargeBinary,
        ForeignKey("accounts.account_id", ondelete="CASCADE"),
        primary_key=primary,
        nullable=False,
    )


def _key(name: str, kind: type[TypeEngine[Any]] = LargeBinary) -> Column[Any]:
    return Column(name, kind, primary_key=True, nullable=False, autoincrement=False)


accounts = Table(
    "accounts",
    metadata,
    _key("account_id"),
    _ms("created"),
    _text("status", "active"),
    _text("locale", "en"),
    _text("tz", "UTC"),
    _text("display", "{}"),
    _text("mail_prefs", "{}"),
    _text("vault_state", "none"),
    _ms("entitled_until", null=True),
)
email_index = Table(
    "email_index", metadata, _key("email_hmac"), _account(primary=False), Index("email_index_account", "account_id")
)
emails = Table("emails", metadata, _account(), _blob("email_ct"), _blob("email_hmac"), _ms("verified"))
login_requests = Table(
    "login_requests",
    metadata,
    _key("request_id"),
    _blob("email_hmac"),
    _blob("email_ct"),
    _blob("account_id", null=True),
    _text("purpose"),
    _text("locale", "en"),
    _blob("token_hash"),
    _blob("code_mac"),
    _blob("browser_hash"),
    _number("attempts", 0),
    _ms("created"),
    _ms("expires"),
    _ms("used", null=True),
    Index("login_requests_token", "token_hash"),
    Index("login_requests_expires", "expires"),
)
sessions = Table(
    "sessions",
    metadata,
    _account(),
    _key("session_id"),
    _blob("secret_hash"),
    _number("level"),
    _ms("auth_time"),
    _ms("unlocked_until", null=True),
    _ms("created"),
    _ms("last_seen"),
    _number("idle_ms", 1_800_000, BigInteger),
    _ms("expires"),
    _text("ip_prefix"),
    _text("agent"),
    Index("sessions_expires", "expires"),
)
totp_factors = Table(
    "totp_factors",
    metadata,
    _account(),
    _blob("name_ct"),
    _blob("secret_ct"),
    _ms("confirmed", null=True),
    _number("last_step", 0, BigInteger),
)
backup_codes = Table("backup_codes", metadata, _account(), _key("n", Integer), _text("hash"), _ms("used", null=True))
vaults = Table(
    "vaults",
    metadata,
    _account(),
    _blob("vault_id"),
    _number("gen", kind=BigInteger),
    _number("epoch", kind=BigInteger),
    _number("head_seq", kind=BigInteger),
    _blob("head_hash"),
    _blob("write_key"),
    _blob("keyset"),
    _number("keyset_version", kind=BigInteger),
    _blob("keyring", null=True),
    _number("seen_epoch", 0, BigInteger),
    _number("live_count", 0),
    _number("live_bytes", 0, BigInteger),
    _number("history_floor", 1, BigInteger),
    _ms("created"),
)
slots = Table(
    "slots",
    metadata,
    _account(),
    _key("kind", Text),
    Column("kdf_id", Integer),
    _blob("salt", null=True),
    _blob("auth_hash"),
    _blob("blob"),
    _number("version", kind=BigInteger),
    _number("fails", 0),
    _ms("locked_until", null=True),
)
access_keys = Table(
    "access_keys",
    metadata,
    _account(),
    _key("kid"),
    _blob("auth_hash", null=True),
    _blob("slot", null=True),
    _number("slot_epoch", kind=BigInteger),
    _blob("name"),
    _number("name_epoch", kind=BigInteger),
    _ms("created"),
    _ms("disabled", null=True),
    _ms("removed", null=True),
    _ms("last_used", null=True),
    Index("access_keys_disabled", "disabled", **_where("disabled IS NOT NULL")),
)
kid_index = Table("kid_index", metadata, _key("kid"), _account(primary=False), Index("kid_index_account", "account_id"))
devices = Table(
    "devices",
    metadata,
    _account(),
    _key("device_id"),
    _blob("kid"),
    _blob("token_hash"),
    _blob("name", null=True),
    _number("name_epoch", 0, BigInteger),
    _text("platform"),
    _text("app_version"),
    _ms("created"),
    _ms("last_seen"),
    _number("last_seq", 0, BigInteger),
    _ms("revoked", null=True),
    Index("devices_revoked", "revoked", **_where("revoked IS NOT NULL")),
)
commits = Table(
    "commits",
    metadata,
    _account(),
    _key("seq", BigInteger),
    _number("gen", kind=BigInteger),
    _number("epoch", kind=BigInteger),
    _number("kind"),
    _blob("hash"),
    _blob("header"),
    _blob("mac"),
    _blob("kid"),
    _blob("device_id"),
    _blob("commit_id"),
    _ms("created"),
    _number("visible"),
    _blob("meta", null=True),
    _blob("ops"),
    Index("commits_id", "account_id", "commit_id", unique=True),
    Index("commits_visible", "account_id", "seq", **_where("visible = 1")),
    Index("commits_meta", "account_id", "seq", **_where("meta IS NOT NULL")),
)
revisions = Table(
    "revisions",
    metadata,
    _account(),
    _key("record_id"),
    _key("from_seq", BigInteger),
    _number("epoch", kind=BigInteger),
    _blob("blob"),
    _blob("blob_hash"),
    Column("to_seq", BigInteger),
    Index("revisions_from", "account_id", "from_seq"),
    Index("revisions_to", "account_id", "to_seq"),
    Index("revisions_live", "account_id", "record_id", **_where("to_seq IS NULL")),
)
subscriptions = Table(
    "subscriptions",
    metadata,
    _account(),
    _text("provider"),
    _text("external_id"),
    _blob("customer_ct"),
    _blob("customer_hmac"),
    _text("status"),
    _ms("period_end", null=True),
    _number("cancels", 0),
    _ms("updated"),
    Index("subscriptions_customer", "customer_hmac"),
)
billing_events = Table(
    "billing_events",
    metadata,
    _key("provider", Text),
    _key("event_id", Text),
    _text("type"),
    _ms("received"),
    _ms("processed", null=True),
)
audit_log = Table(
    "audit_log",
    metadata,
    _account(),
    _key("id", BigInteger),
    _ms("at"),
    _text("event"),
    _text("actor"),
    _text("ip_prefix"),
    _text("detail", "{}"),
)
mail_outbox = Table(
    "mail_outbox",
    metadata,
    _key("mail_id"),
    _text("template"),
    _text("locale"),
    _blob("to_ct"),
    _blob("params_ct"),
    _text("state", "waiting"),
    _number("tries", 0),
    _ms("next_at"),
    Index("mail_outbox_next", "state", "next_at"),
)
rate_buckets = Table(
    "rate_buckets", metadata, _key("key_hash"), Column("tokens", BigInteger, nullable=False), _ms("updated")
)
server_facts = Table("server_facts", metadata, _key("name", Text), _blob("value"))
