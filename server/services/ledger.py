"""Account look-up, audit lines and notices within a transaction: what most services need together."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from server.domain.people import Account, Session, Visitor
from server.domain.refusal import Refusal
from server.services.context import Context
from server.services.post import Post
from server.store import accounts, audit
from server.store.transaction import Transaction


@dataclass(frozen=True, slots=True)
class Ledger:
    """The books of the accounts."""

    context: Context
    post: Post

    def account(self, connection: Transaction, account: bytes) -> Account:
        """Raises Refusal("unauthenticated") for an account that is gone."""
        row = accounts.read(connection, account)
        if row is None:
            raise Refusal("unauthenticated")
        display, mails = accounts.display_of(row)
        return Account(
            id=row.account_id,
            email=self.address(row),
            created=row.created,
            locale=row.locale,
            tz=row.tz,
            vault_state=row.vault_state,
            entitled_until=row.entitled_until,
            display=display,
            mails=mails,
        )

    def address(self, row: Any) -> str:
        """The address of an account's row, as it was typed."""
        return self.context.keys.open("emails|email", row.account_id, row.email_ct).decode()

    def note(
        self, connection: Transaction, /, account: bytes, event: str, visitor: Visitor, actor: str = "", **detail: str
    ) -> None:
        """One line of the account's log."""
        audit.add(connection, account, event, self.context.clock.now_ms(), actor, visitor.ip_prefix, detail)

    def notify(self, connection: Transaction, /, account: bytes, template: str, **parameters: str) -> None:
        """A security notice to the account's address."""
        row = accounts.read(connection, account)
        if row is not None:
            self.post.queue(connection, template, row.locale, self.address(row), **parameters)

    def notify_if_wanted(self, connection: Transaction, /, account: bytes, template: str, **parameters: str) -> None:
        """A mail about the subscription, which people may turn off."""
        row = accounts.read(connection, account)
        if row is not None and accounts.display_of(row)[1].billing:
            self.post.queue(connection, template, row.locale, self.address(row), **parameters)


def actor_of(session: Session) -> str:
    """How an audit line names a session."""
    return f"session:{session.id[:4].hex()}"
