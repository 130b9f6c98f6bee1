"""A browser without a screen: cookies, forms with their token, and the sign-in by mail."""

from __future__ import annotations

import re

import httpx

from tests.kit.mailbox import code_of
from tests.kit.sync_service import HOST

SAME_ORIGIN = {"Sec-Fetch-Site": "same-origin"}


def browser(service) -> httpx.AsyncClient:
    return httpx.AsyncClient(transport=httpx.ASGITransport(app=service.app), base_url=HOST, headers=SAME_ORIGIN)


def token_in(answer: httpx.Response) -> str:
    return re.search(r'name="form_token" value="([^"]+)"', answer.text).group(1)


async def post(client, path, page="/settings", **fields):
    """Posts a form of `page`."""
    token = token_in(await client.get(page))
    return await client.post(path, data={"form_token": token, **fields})


async def signed_in(service, client, email):
    await post(client, "/login", "/login", email=email)
    code = code_of(await service.mailbox.next_to(email, "Sign in to 4OTP Sync"))
    answer = await post(client, "/login/code", "/login/code", code=code)
    assert answer.headers["Location"] in ("/login/done", "/login/two-factor")
