"""Which codes the tray offers, as a pure function of the vault."""

from __future__ import annotations

from app.vault.model import Code, Snapshot

OFFERED = 8


def offered(snapshot: Snapshot) -> list[Code]:
    """Pinned codes by name, then those used last; at most eight."""
    pinned = sorted((code for code in snapshot.codes if code.pinned), key=lambda code: code.issuer.casefold())
    used = sorted(
        (code for code in snapshot.codes if not code.pinned and code.id in snapshot.usage),
        key=lambda code: -snapshot.usage[code.id].last_ms,
    )
    return [*pinned, *used][:OFFERED]


def menu_text(code: Code) -> str:
    """Name and account; an ampersand would make a shortcut of the next letter."""
    name = f"{code.issuer} ({code.account})" if code.issuer and code.account else code.issuer or code.account
    return name.replace("&", "&&")
