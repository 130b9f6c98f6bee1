"""Seals everything anew under another master key, in one transaction, and hashes addresses anew."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final, Protocol

from sqlalchemy import Connection, delete, select, update

from server.store import facts
from server.store.tables import (
    email_index,
    emails,
    login_requests,
    mail_outbox,
    rate_buckets,
    server_facts,
    subscriptions,
    totp_factors,
)


class Keys(Protocol):
    """What seals, opens and hashes."""

    def seal(self, place: str, row: bytes, plaintext: bytes) -> bytes:
        """For a place and a row."""

    def open(self, place: str, row: bytes, sealed: bytes) -> bytes:
        """Raises AppError("master_key.mismatch")."""

    def mac(self, purpose: str, *parts: bytes) -> bytes:
        """A keyed hash."""


# table, its row's id, and its sealed columns with the name that they are sealed for
_SEALED: Final = (
    (emails, "account_id", {"email_ct": "emails|email"}),
    (totp_factors, "account_id", {"name_ct": "totp_factors|name", "secret_ct": "totp_factors|secret"}),
    (subscriptions, "account_id", {"customer_ct": "subscriptions|customer"}),
    (mail_outbox, "mail_id", {"to_ct": "mail_outbox|to", "params_ct": "mail_outbox|params"}),
)


def everything(connection: Connection, old: Keys, new: Keys, canonical: Callable[[str], str], hash_key: int) -> int:
    """Returns how many values were sealed anew. Open sign-in requests end; rate limits begin again."""
    count = 0
    for table, row_id, columns in _SEALED:
        for row in connection.execute(select(table)).mappings().all():
            values = {
                name: new.seal(place, row[row_id], old.open(place, row[row_id], row[name]))
                for name, place in columns.items()
                if row[name]
            }
            if values:
                connection.execute(update(table).where(table.c[row_id] == row[row_id]).values(**values))
            count += len(values)
    _rehash(connection, new, canonical)
    proof = connection.execute(select(server_facts.c.value).where(server_facts.c.name == "master_key_proof")).scalar()
    if proof is not None:
        plain = old.open("server_facts|value", b"master_key_proof", proof)
        facts.put(connection, "master_key_proof", new.seal("server_facts|value", b"master_key_proof", plain))
    facts.put(connection, "hash_key", str(hash_key).encode())
    connection.execute(delete(login_requests))
    connection.execute(delete(rate_buckets))
    return count


def _rehash(connection: Connection, new: Keys, canonical: Callable[[str], str]) -> None:
    connection.execute(delete(email_index))
    for row in connection.execute(select(emails)).all():
        typed = new.open("emails|email", row.account_id, row.email_ct).decode()
        hashed = new.mac("email", canonical(typed).encode())
        connection.execute(update(emails).where(emails.c.account_id == row.account_id).values(email_hmac=hashed))
        connection.execute(email_index.insert().values(email_hmac=hashed, account_id=row.account_id))
    for row in connection.execute(select(subscriptions)).all():
        customer = new.open("subscriptions|customer", row.account_id, row.customer_ct)
        connection.execute(
            update(subscriptions)
            .where(subscriptions.c.account_id == row.account_id)
            .values(customer_hmac=new.mac("customer", customer))
        )
