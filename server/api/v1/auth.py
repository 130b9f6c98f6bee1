"""Sign-in, second factor at sign-in, sign-out, sessions (SYNC.md 9.1 to 9.3)."""

from __future__ import annotations

from typing import Annotated, Any

from litestar import Request, Response, Router, delete, get, post
from litestar.params import JSONBody, PathParameter

from app.wire.account import (
    EmailAnswer,
    EmailRequest,
    RedeemAnswer,
    RedeemRequest,
    SessionInfo,
    TotpAnswer,
    TotpRequest,
)
from app.wire.limits import OTHER_BODY_BYTES
from app.wire.octets import Id
from server.api.credentials import any_session, full_session, public, services_of, session_of, visitor_of
from server.api.paths import path_id
from server.domain.people import FULL, NewSession
from server.domain.refusal import Refusal
from server.security import cookies


@post("/auth/email", summary="Ask for a sign-in mail", guards=[public], status_code=202, tags=["sign-in"])
async def email(request: Request[Any, Any, Any], data: JSONBody[EmailRequest]) -> Response[EmailAnswer]:
    services = services_of(request)
    asked = services.sign_in.ask(data.email, data.locale, visitor_of(request), data.challenge)
    answer = Response(EmailAnswer(request_id=Id(asked.request_id)), status_code=202)
    if data.challenge is None:
        answer.headers["Set-Cookie"] = cookies.login_cookie(services.config, asked.binder)
    return answer


@post("/auth/redeem", summary="Sign in with what was mailed", guards=[public], status_code=200, tags=["sign-in"])
async def redeem(request: Request[Any, Any, Any], data: JSONBody[RedeemRequest]) -> Response[RedeemAnswer]:
    services, visitor = services_of(request), visitor_of(request)
    binder = request.cookies.get(cookies.names(services.config).login)
    if data.token is not None:
        started = await services.sign_in.redeem_token(data.token, binder, data.verifier, visitor, keep=data.keep)
    elif data.request_id is not None and data.code is not None:
        started = await services.sign_in.redeem_code(
            data.request_id, data.code, binder, data.verifier, visitor, keep=data.keep
        )
    else:
        raise Refusal("invalid", "token, or request_id and code")
    bare = data.verifier is not None
    if not bare:
        await services.sessions.end_former(request.cookies.get(cookies.names(services.config).session), started)
    redeemed = RedeemAnswer(
        next="ok" if started.session.level == FULL else "totp", session=started.token if bare else None
    )
    answer = Response(redeemed, status_code=200)
    return _with_cookie(request, answer, started, bare=bare)


@post("/auth/totp", summary="Prove the second factor", guards=[any_session], status_code=200, tags=["sign-in"])
async def totp(request: Request[Any, Any, Any], data: JSONBody[TotpRequest]) -> Response[TotpAnswer]:
    if (data.code is None) == (data.backup_code is None):
        raise Refusal("invalid", "code or backup_code")
    services, session = services_of(request), session_of(request)
    started = await services.two_factor.prove(session, visitor_of(request), data.code, data.backup_code)
    left = await services.two_factor.codes_left(session.account)
    bare = "authorization" in request.headers
    answer = Response(TotpAnswer(codes_left=left, session=started.token if bare else None), status_code=200)
    return _with_cookie(request, answer, started, bare=bare)


@post("/auth/logout", summary="Sign out", guards=[any_session], status_code=204, tags=["sign-in"])
async def logout(request: Request[Any, Any, Any]) -> Response[None]:
    services, session = services_of(request), session_of(request)
    await services.sessions.end(session.account, session.id)
    headers = {"Clear-Site-Data": '"cache", "cookies"', "Set-Cookie": cookies.ended(services.config)}
    return Response(None, status_code=204, headers=headers)


@get("/sessions", summary="Who is signed in", guards=[full_session], tags=["sign-in"])
async def sessions(request: Request[Any, Any, Any]) -> list[SessionInfo]:
    own = session_of(request)
    return [
        SessionInfo(
            id=Id(session.id),
            created=session.created,
            last_seen=session.last_seen,
            expires=session.expires,
            ip_prefix=session.ip_prefix,
            agent=session.agent,
            current=session.id == own.id,
        )
        for session in await services_of(request).sessions.listed(own.account)
    ]


@delete("/sessions/{session_id:str}", summary="End a session", guards=[full_session], tags=["sign-in"])
async def end_session(
    request: Request[Any, Any, Any], session_id: Annotated[str, PathParameter(description="Its id")]
) -> None:
    await services_of(request).sessions.end(session_of(request).account, path_id(session_id))


def _with_cookie(
    request: Request[Any, Any, Any], answer: Response[Any], started: NewSession, *, bare: bool
) -> Response[Any]:
    if not bare:
        answer.headers["Set-Cookie"] = cookies.session_cookie(services_of(request).config, started.token)
    return answer


router = Router(
    "",
    route_handlers=[email, redeem, totp, logout, sessions, end_session],
    request_max_body_size=OTHER_BODY_BYTES,
)
