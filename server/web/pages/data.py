"""Export, deletion of the vault, deletion of the account."""

from __future__ import annotations

from typing import Any

from litestar import Response

from app.wire.octets import encode
from server.domain.refusal import Refusal
from server.web.call import Call
from server.web.cookies import SESSION
from server.web.pages.settings import notices
from server.web.render import Notice


async def show(call: Call) -> Response[Any]:
    return _page(call)


def _page(call: Call, trouble: str = "") -> Response[Any]:
    _, account = call.known()
    shown = [Notice(trouble, kind="bad")] if trouble else notices(call)
    page = call.page(tab="settings", notices=shown)
    return call.show("settings/data.html", page, status=422 if trouble else 200, account=account)


async def export(call: Call) -> Response[Any]:
    session, _ = call.known()
    found = await call.services.account.export(session, call.visitor)
    headers = {"Content-Disposition": 'attachment; filename="4otp-account.json"'}
    return Response(encode(found), media_type="application/json", headers=headers)


async def delete_vault(call: Call) -> Response[Any]:
    session, _ = call.known()
    try:
        await call.services.vault.delete(session, call.text("confirm"), call.visitor)
    except Refusal as refusal:
        if refusal.code != "invalid":
            raise
        return _page(call, call.gettext("This is not the address of this account. Nothing was deleted."))
    return call.go("/settings/data?done=vault")


async def delete_account(call: Call) -> Response[Any]:
    session, _ = call.known()
    try:
        await call.services.account.delete(session, call.text("email"))
    except Refusal as refusal:
        if refusal.code != "invalid":
            raise
        return _page(call, call.gettext("This is not the address of this account. Nothing was deleted."))
    call.drop(SESSION)
    call.session = call.account = None
    return call.show(
        "message.html",
        call.page(),
        title=call.gettext("Your account was deleted"),
        text=call.gettext(
            "Everything this server had about you is gone; copies in backups within 30 days. "
            "Your devices keep their codes."
        ),
        path="/login",
        action=call.gettext("Back to the start"),
    )


ROUTES = (
    ("GET", "/settings/data", show),
    ("POST", "/settings/data/export", export),
    ("POST", "/settings/data/vault", delete_vault),
    ("POST", "/settings/data/account", delete_account),
)
