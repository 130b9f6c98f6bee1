"""What a service holds while a transaction is open: it hands it to store functions and knows nothing of it."""

from __future__ import annotations

from typing import TypeAlias

from sqlalchemy import Connection

Transaction: TypeAlias = Connection
