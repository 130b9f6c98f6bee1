"""The tables of SYNC.md 12."""

from __future__ import annotations

from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision: str | None = None


def _where(condition: str) -> dict[str, Any]:
    return {"sqlite_where": sa.text(condition), "postgresql_where": sa.text(condition)}


def upgrade() -> None:
    op.create_table(
        "accounts",
        sa.Column("account_id", sa.LargeBinary(), autoincrement=False, nullable=False),
        sa.Column("created", sa.BigInteger(), nullable=False),
        sa.Column("status", sa.Text(), server_default="active", nullable=False),
        sa.Column("locale", sa.Text(), server_default="en", nullable=False),
        sa.Column("tz", sa.Text(), server_default="UTC", nullable=False),
        sa.Column("display", sa.Text(), server_default="{}", nullable=False),
        sa.Column("mail_prefs", sa.Text(), server_default="{}", nullable=False),
        sa.Column("vault_state", sa.Text(), server_default="none", nullable=False),
        sa.Column("entitled_until", sa.BigInteger(), nullable=True),
        sa.PrimaryKeyConstraint("account_id"),
    )
    op.create_table(
        "billing_events",
        sa.Column("provider", sa.Text(), autoincrement=False, nullable=False),
        sa.Column("event_id", sa.Text(), autoincrement=False, nullable=False),
        sa.Column("type", sa.Text(), nullable=False),
        sa.Column("received", sa.BigInteger(), nullable=False),
        sa.Column("processed", sa.BigInteger(), nullable=True),
        sa.PrimaryKeyConstraint("provider", "event_id"),
    )
    op.create_table(
        "login_requests",
        sa.Column("request_id", sa.LargeBinary(), autoincrement=False, nullable=False),
        sa.Column("email_hmac", sa.LargeBinary(), nullable=False),
        sa.Column("email_ct", sa.LargeBinary(), nullable=False),
        sa.Column("account_id", sa.LargeBinary(), nullable=True),
        sa.Column("purpose", sa.Text(), nullable=False),
        sa.Column("locale", sa.Text(), server_default="en", nullable=False),
        sa.Column("token_hash", sa.LargeBinary(), nullable=False),
        sa.Column("code_mac", sa.LargeBinary(), nullable=False),
        sa.Column("browser_hash", sa.LargeBinary(), nullable=False),
        sa.Column("attempts", sa.Integer(), server_default=sa.text("0"), nullable=False),
        sa.Column("created", sa.BigInteger(), nullable=False),
        sa.Column("expires", sa.BigInteger(), nullable=False),
        sa.Column("used", sa.BigInteger(), nullable=True),
        sa.PrimaryKeyConstraint("request_id"),
    )
    op.create_index("login_requests_expires", "login_requests", ["expires"], unique=False)
    op.create_index("login_requests_token", "login_requests", ["token_hash"], unique=False)
    op.create_table(
        "mail_outbox",
        sa.Column("mail_id", sa.LargeBinary(), autoincrement=False, nullable=False),
        sa.Column("template", sa.Text(), nullable=False),
        sa.Column("locale", sa.Text(), nullable=False),
        sa.Column("to_ct", sa.LargeBinary(), nullable=False),
        sa.Column("params_ct", sa.LargeBinary(), nullable=False),
        sa.Column("state", sa.Text(), server_default="waiting", nullable=False),
        sa.Column("tries", sa.Integer(), server_default=sa.text("0"), nullable=False),
        sa.Column("next_at", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("mail_id"),
    )
    op.create_index("mail_outbox_next", "mail_outbox", ["state", "next_at"], unique=False)
    op.create_table(
        "rate_buckets",
        sa.Column("key_hash", sa.LargeBinary(), autoincrement=False, nullable=False),
        sa.Column("tokens", sa.BigInteger(), nullable=False),
        sa.Column("updated", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("key_hash"),
    )
    op.create_table(
        "server_facts",
        sa.Column("name", sa.Text(), autoincrement=False, nullable=False),
        sa.Column("value", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("name"),
    )
    op.create_table(
        "access_keys",
        sa.Column("account_id", sa.LargeBinary(), nullable=False),
        sa.Column("kid", sa.LargeBinary(), autoincrement=False, nullable=False),
        sa.Column("auth_hash", sa.LargeBinary(), nullable=True),
        sa.Column("slot", sa.LargeBinary(), nullable=True),
        sa.Column("slot_epoch", sa.BigInteger(), nullable=False),
        sa.Column("name", sa.LargeBinary(), nullable=False),
        sa.Column("name_epoch", sa.BigInteger(), nullable=False),
        sa.Column("created", sa.BigInteger(), nullable=False),
        sa.Column("disabled", sa.BigInteger(), nullable=True),
        sa.Column("removed", sa.BigInteger(), nullable=True),
        sa.Column("last_used", sa.BigInteger(), nullable=True),
        sa.ForeignKeyConstraint(["account_id"], ["accounts.account_id"], ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("account_id", "kid"),
    )
    op.create_index("access_keys_disabled", "access_keys", ["disabled"], unique=False, **_where("disabled IS NOT NULL"))
    op.create_table(
        "audit_log",
        sa.Column("account_id", sa.LargeBinary(), nullable=False),
        sa.Column("id", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.Column("event", sa.Text(), nullable=False),
        sa.Column("actor", sa.Text(), nullable=False),
        sa.Column("ip_prefix", sa.Text(), nullable=False),
        sa.Column("detail", sa.Text(), server_default="{}", nullable=False),
        sa.ForeignKeyConstraint(["account_id"], ["accounts.account_id"], ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("account_id", "id"),
    )
    op.create_table(
        "backup_codes",
        sa.Column("account_id", sa.LargeBinary(), nullable=False),
        sa.Column("n", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("hash", sa.Text(), nullable=False),
        sa.Column("used", sa.BigInteger(), nullable=True),
        sa.ForeignKeyConstraint(["account_id"], ["accounts.account_id"], ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("account_id", "n"),
    )
    op.create_table(
        "commits",
        sa.Column("account_id", sa.LargeBinary(), nullable=False),
        sa.Column("seq", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("gen", sa.BigInteger(), nullable=False),
        sa.Column("epoch", sa.BigInteger(), nullable=False),
        sa.Column("kind", sa.Integer(), nullable=False),
        sa.Column("hash", sa.LargeBinary(), nullable=False),
        sa.Column("header", sa.LargeBinary(), nullable=False),
        sa.Column("mac", sa.LargeBinary(), nullable=False),
        sa.Column("kid", sa.LargeBinary(), nullable=False),
        sa.Column("device_id", sa.LargeBinary(), nullable=False),
        sa.Column("commit_id", sa.LargeBinary(), nullable=False),
        sa.Column("created", sa.BigInteger(), nullable=False),
        sa.Column("visible", sa.Integer(), nullable=False),
        sa.Column("meta", sa.LargeBinary(), nullable=True),
        sa.Column("ops", sa.LargeBinary(), nullable=False),
        sa.ForeignKeyConstraint(["account_id"], ["accounts.account_id"], ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("account_id", "seq"),
    )
    op.create_index("commits_id", "commits", ["account_id", "commit_id"], unique=True)
    op.create_index("commits_meta", "commits", ["account_id", "seq"], unique=False, **_where("meta IS NOT NULL"))
    op.create_index("commits_visible", "commits", ["account_id", "seq"], unique=False, **_where("visible = 1"))
    op.create_table(
        "devices",
        sa.Column("account_id", sa.LargeBinary(), nullable=False),
        sa.Column("device_id", sa.LargeBinary(), autoincrement=False, nullable=False),
        sa.Column("kid", sa.LargeBinary(), nullable=False),
        sa.Column("token_hash", sa.LargeBinary(), nullable=False),
        sa.Column("name", sa.LargeBinary(), nullable=True),
        sa.Column("name_epoch", sa.BigInteger(), server_default=sa.text("0"), nullable=False),
        sa.Column("platform", sa.Text(), nullable=False),
        sa.Column("app_version", sa.Text(), nullable=False),
        sa.Column("created", sa.BigInteger(), nullable=False),
        sa.Column("last_seen", sa.BigInteger(), nullable=False),
        sa.Column("last_seq", sa.BigInteger(), server_default=sa.text("0"), nullable=False),
        sa.Column("revoked", sa.BigInteger(), nullable=True),
        sa.ForeignKeyConstraint(["account_id"], ["accounts.account_id"], ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("account_id", "device_id"),
    )
    op.create_index("devices_revoked", "devices", ["revoked"], unique=False, **_where("revoked IS NOT NULL"))
    op.create_table(
        "email_index",
        sa.Column("email_hmac", sa.LargeBinary(), autoincrement=False, nullable=False),
        sa.Column("account_id", sa.LargeBinary(), nullable=False),
        sa.ForeignKeyConstraint(["account_id"], ["accounts.account_id"], ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("email_hmac"),
    )
    op.create_index("email_index_account", "email_index", ["account_id"], unique=False)
    op.create_table(
        "emails",
        sa.Column("account_id", sa.LargeBinary(), nullable=False),
        sa.Column("email_ct", sa.LargeBinary(), nullable=False),
        sa.Column("email_hmac", sa.LargeBinary(), nullable=False),
        sa.Column("verified", sa.BigInteger(), nullable=False),
        sa.ForeignKeyConstraint(["account_id"], ["accounts.account_id"], ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("account_id"),
    )
    op.create_table(
        "kid_index",
        sa.Column("kid", sa.LargeBinary(), autoincrement=False, nullable=False),
        sa.Column("account_id", sa.LargeBinary(), nullable=False),
        sa.ForeignKeyConstraint(["account_id"], ["accounts.account_id"], ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("kid"),
    )
    op.create_index("kid_index_account", "kid_index", ["account_id"], unique=False)
    op.create_table(
        "revisions",
        sa.Column("account_id", sa.LargeBinary(), nullable=False),
        sa.Column("record_id", sa.LargeBinary(), autoincrement=False, nullable=False),
        sa.Column("from_seq", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("epoch", sa.BigInteger(), nullable=False),
        sa.Column("blob", sa.LargeBinary(), nullable=False),
        sa.Column("blob_hash", sa.LargeBinary(), nullable=False),
        sa.Column("to_seq", sa.BigInteger(), nullable=True),
        sa.ForeignKeyConstraint(["account_id"], ["accounts.account_id"], ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("account_id", "record_id", "from_seq"),
    )
    op.create_index("revisions_from", "revisions", ["account_id", "from_seq"], unique=False)
    op.create_index(
        "revisions_live", "revisions", ["account_id", "record_id"], unique=False, **_where("to_seq IS NULL")
    )
    op.create_index("revisions_to", "revisions", ["account_id", "to_seq"], unique=False)
    op.create_table(
        "sessions",
        sa.Column("account_id", sa.LargeBinary(), nullable=False),
        sa.Column("session_id", sa.LargeBinary(), autoincrement=False, nullable=False),
        sa.Column("secret_hash", sa.LargeBinary(), nullable=False),
        sa.Column("level", sa.Integer(), nullable=False),
        sa.Column("auth_time", sa.BigInteger(), nullable=False),
        sa.Column("unlocked_until", sa.BigInteger(), nullable=True),
        sa.Column("created", sa.BigInteger(), nullable=False),
        sa.Column("last_seen", sa.BigInteger(), nullable=False),
        sa.Column("expires", sa.BigInteger(), nullable=False),
        sa.Column("ip_prefix", sa.Text(), nullable=False),
        sa.Column("agent", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["account_id"], ["accounts.account_id"], ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("account_id", "session_id"),
    )
    op.create_index("sessions_expires", "sessions", ["expires"], unique=False)
    op.create_table(
        "slots",
        sa.Column("account_id", sa.LargeBinary(), nullable=False),
        sa.Column("kind", sa.Text(), autoincrement=False, nullable=False),
        sa.Column("kdf_id", sa.Integer(), nullable=True),
        sa.Column("salt", sa.LargeBinary(), nullable=True),
        sa.Column("auth_hash", sa.LargeBinary(), nullable=False),
        sa.Column("blob", sa.LargeBinary(), nullable=False),
        sa.Column("version", sa.BigInteger(), nullable=False),
        sa.Column("fails", sa.Integer(), server_default=sa.text("0"), nullable=False),
        sa.Column("locked_until", sa.BigInteger(), nullable=True),
        sa.ForeignKeyConstraint(["account_id"], ["accounts.account_id"], ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("account_id", "kind"),
    )
    op.create_table(
        "subscriptions",
        sa.Column("account_id", sa.LargeBinary(), nullable=False),
        sa.Column("provider", sa.Text(), nullable=False),
        sa.Column("external_id", sa.Text(), nullable=False),
        sa.Column("customer_ct", sa.LargeBinary(), nullable=False),
        sa.Column("customer_hmac", sa.LargeBinary(), nullable=False),
        sa.Column("status", sa.Text(), nullable=False),
        sa.Column("period_end", sa.BigInteger(), nullable=True),
        sa.Column("updated", sa.BigInteger(), nullable=False),
        sa.ForeignKeyConstraint(["account_id"], ["accounts.account_id"], ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("account_id"),
    )
    op.create_index("subscriptions_customer", "subscriptions", ["customer_hmac"], unique=False)
    op.create_table(
        "totp_factors",
        sa.Column("account_id", sa.LargeBinary(), nullable=False),
        sa.Column("name_ct", sa.LargeBinary(), nullable=False),
        sa.Column("secret_ct", sa.LargeBinary(), nullable=False),
        sa.Column("confirmed", sa.BigInteger(), nullable=True),
        sa.Column("last_step", sa.BigInteger(), server_default=sa.text("0"), nullable=False),
        sa.ForeignKeyConstraint(["account_id"], ["accounts.account_id"], ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("account_id"),
    )
    op.create_table(
        "vaults",
        sa.Column("account_id", sa.LargeBinary(), nullable=False),
        sa.Column("vault_id", sa.LargeBinary(), nullable=False),
        sa.Column("gen", sa.BigInteger(), nullable=False),
        sa.Column("epoch", sa.BigInteger(), nullable=False),
        sa.Column("head_seq", sa.BigInteger(), nullable=False),
        sa.Column("head_hash", sa.LargeBinary(), nullable=False),
        sa.Column("write_key", sa.LargeBinary(), nullable=False),
        sa.Column("keyset", sa.LargeBinary(), nullable=False),
        sa.Column("keyset_version", sa.BigInteger(), nullable=False),
        sa.Column("keyring", sa.LargeBinary(), nullable=True),
        sa.Column("seen_epoch", sa.BigInteger(), server_default=sa.text("0"), nullable=False),
        sa.Column("live_count", sa.Integer(), server_default=sa.text("0"), nullable=False),
        sa.Column("live_bytes", sa.BigInteger(), server_default=sa.text("0"), nullable=False),
        sa.Column("created", sa.BigInteger(), nullable=False),
        sa.ForeignKeyConstraint(["account_id"], ["accounts.account_id"], ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("account_id"),
    )


def downgrade() -> None:
    op.drop_table("vaults")
    op.drop_table("totp_factors")
    op.drop_index("subscriptions_customer", table_name="subscriptions")
    op.drop_table("subscriptions")
    op.drop_table("slots")
    op.drop_index("sessions_expires", table_name="sessions")
    op.drop_table("sessions")
    op.drop_index("revisions_to", table_name="revisions")
    op.drop_index("revisions_live", table_name="revisions", **_where("to_seq IS NULL"))
    op.drop_index("revisions_from", table_name="revisions")
    op.drop_table("revisions")
    op.drop_index("kid_index_account", table_name="kid_index")
    op.drop_table("kid_index")
    op.drop_table("emails")
    op.drop_index("email_index_account", table_name="email_index")
    op.drop_table("email_index")
    op.drop_index("devices_revoked", table_name="devices", **_where("revoked IS NOT NULL"))
    op.drop_table("devices")
    op.drop_index("commits_visible", table_name="commits", **_where("visible = 1"))
    op.drop_index("commits_meta", table_name="commits", **_where("meta IS NOT NULL"))
    op.drop_index("commits_id", table_name="commits")
    op.drop_table("commits")
    op.drop_table("backup_codes")
    op.drop_table("audit_log")
    op.drop_index("access_keys_disabled", table_name="access_keys", **_where("disabled IS NOT NULL"))
    op.drop_table("access_keys")
    op.drop_table("server_facts")
    op.drop_table("rate_buckets")
    op.drop_index("mail_outbox_next", table_name="mail_outbox")
    op.drop_table("mail_outbox")
    op.drop_index("login_requests_token", table_name="login_requests")
    op.drop_index("login_requests_expires", table_name="login_requests")
    op.drop_table("login_requests")
    op.drop_table("billing_events")
    op.drop_table("accounts")
