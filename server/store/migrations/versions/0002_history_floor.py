"""Expand: how far back a vault's states can be rebuilt, how long a session may idle, whether a subscription ends.

The floor of an existing vault is its 50th newest visible commit, as the retention rule kept it.
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision: str | None = "0001"

_FLOOR = """
UPDATE vaults SET history_floor = COALESCE((
  SELECT seq FROM commits WHERE commits.account_id = vaults.account_id AND visible = 1
  ORDER BY seq DESC LIMIT 1 OFFSET 49), 1)
"""


def upgrade() -> None:
    op.add_column("vaults", sa.Column("history_floor", sa.BigInteger, nullable=False, server_default=sa.text("1")))
    op.add_column("sessions", sa.Column("idle_ms", sa.BigInteger, nullable=False, server_default=sa.text("1800000")))
    op.add_column("subscriptions", sa.Column("cancels", sa.Integer, nullable=False, server_default=sa.text("0")))
    op.execute(_FLOOR)


def downgrade() -> None:
    op.drop_column("subscriptions", "cancels")
    op.drop_column("sessions", "idle_ms")
    op.drop_column("vaults", "history_floor")
