"""What a page says when the service says no."""

from __future__ import annotations

from litestar import Response

from server.domain.refusal import Refusal
from server.web.call import Call, page_of, sign_in_again

_BOUNCED_SITES = frozenset({"cross-site", "same-site"})


def answer(call: Call, refusal: Refusal) -> Response[str]:
    """A page, or the way to the page that helps."""
    if refusal.code == "unauthenticated" and call.session is None:
        return _signed_out(call)
    if refusal.code == "level_required":
        return call.go("/login/two-factor")
    if refusal.code == "reauth_required":
        return call.go(f"/again?to={page_of(call.path)}")
    title, text = _words(call, refusal)
    return call.show(
        "message.html",
        call.page(),
        status=refusal.status,
        title=title,
        text=text,
        path="/start" if call.account else "/login",
        action=call.gettext("Go on"),
    )


def _signed_out(call: Call) -> Response[str]:
    """Browsers withhold the cookie on the way from another site: then the page is asked for once more by itself."""
    if call.request.method == "GET" and call.request.headers.get("sec-fetch-site") in _BOUNCED_SITES:
        return call.show(
            "message.html",
            call.page(refresh=0),
            title=call.gettext("One moment"),
            text=call.gettext("The page opens."),
            path=call.path,
            action=call.gettext("Go on"),
        )
    return sign_in_again(call)


def beside_the_field(call: Call, refusal: Refusal, wrong: str) -> str:
    """What a form says beside its code field: `wrong`, or how long to wait. Any other refusal is raised again."""
    if refusal.code == "unauthenticated":
        return wrong
    if refusal.code == "rate_limited":
        return call.gettext("Too many tries. Wait {minutes} min and try again.").format(minutes=_minutes(refusal))
    raise refusal


def _minutes(refusal: Refusal) -> int:
    return -(-(refusal.retry_after or 60) // 60)


def _words(call: Call, refusal: Refusal) -> tuple[str, str]:
    _ = call.gettext
    known = {
        "rate_limited": (
            _("Too many tries"),
            _("Wait %(minutes)s min and try again.") % {"minutes": _minutes(refusal)},
        ),
        "forbidden": (
            _("This form cannot be used any more"),
            _("It was open for long, or came from elsewhere. Nothing was changed. Open the page anew."),
        ),
        "not_found": (_("There is nothing here"), _("The page or what it shows is gone.")),
        "invalid": (_("That was not accepted"), _("Check what you typed. Nothing was changed.")),
        "conflict": (_("That was not possible"), _("Something changed meanwhile. Open the page anew.")),
        "subscription_required": (_("This needs a subscription"), _("What you have stays as it is.")),
        "billing_unavailable": (_("The payment service does not answer"), _("Nothing was charged. Try again later.")),
    }
    return known.get(refusal.code, (_("That did not work"), _("Nothing was changed. Try again.")))
