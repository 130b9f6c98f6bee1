"""`4otp sync connect`: says where the key leads and how many codes go, asks at a terminal, then connects."""

from __future__ import annotations

import sys
from argparse import ArgumentParser, Namespace

from app.cli.matching import find_all
from app.cli.sync_output import outcome_json, say
from app.core.errors import AppError
from app.services.sync import Choice, SyncService
from app.services.sync_status import Offer
from app.vault.model import Snapshot

DONE, REFUSED = 0, 1


def add_connect_arguments(parser: ArgumentParser) -> None:
    parser.add_argument(
        "key", nargs="?", metavar="KEY", help="the access key; without it, it is asked for; - reads standard input"
    )
    parser.add_argument("--server", metavar="URL", help="the server, for keys that name none")
    which = parser.add_mutually_exclusive_group()
    which.add_argument(
        "--codes",
        choices=("all", "none"),
        help="which codes of this vault to sync; asked at a terminal, otherwise all",
    )
    which.add_argument("--only", metavar="QUERY", action="append", help="sync the codes that match; may be repeated")
    parser.add_argument("--yes", action="store_true", help="do not ask whether the server is the right one")


async def connect(sync: SyncService, args: Namespace, text: str) -> int:
    """Nothing on this device changes before the key is proved and the questions are answered."""
    target = sync.look_at(text, server=args.server)
    asks = sys.stdin.isatty()
    if asks and not args.yes and not target.built_in and not _agreed(f"This key leads to {target.host}. Go on?"):
        return REFUSED
    offer = await sync.offer(text, server=args.server)
    if not args.json:
        print(_found(offer))
    try:
        chosen = _chosen(args, offer, sync.snapshot, asks=asks)
    except AppError:
        await sync.decline(offer)
        raise
    count = offer.here if chosen == "all" else 0 if chosen == "none" else len(chosen)
    await sync.accept(offer, chosen)
    outcome = await sync.sync_now()
    members = {
        "server": offer.server,
        "here": offer.here,
        "there": offer.there,
        "equal": offer.equal,
        "chosen": count,
        **outcome_json(outcome),
    }
    rest = f" {offer.here - count} stay on this device only." if count < offer.here else ""
    sentence = f"Connected to {offer.server}. Codes of this vault that are synced now: {count}.{rest}"
    say(args, members, sentence, sync.told(outcome))
    return DONE


def _found(offer: Offer) -> str:
    if offer.again:
        return f"This vault was connected before and goes on. Codes there: {offer.there}."
    return f"Codes here: {offer.here}. Codes there: {offer.there}. On both sides, and become one: {offer.equal}."


def _chosen(args: Namespace, offer: Offer, snapshot: Snapshot, *, asks: bool) -> Choice:
    if args.only:
        return _matching(snapshot, args.only)
    if args.codes is not None:
        return "all" if args.codes == "all" else "none"
    if not asks or offer.again or not offer.here:
        return "all"
    answer = input("Sync which of the codes here? all, none, or a part of their names [all]: ").strip()
    if answer.lower() in ("", "all", "none"):
        return "none" if answer.lower() == "none" else "all"
    return _matching(snapshot, [answer])


def _matching(snapshot: Snapshot, queries: list[str]) -> list[str]:
    """AppError "cli.no_match" when one of them matches nothing."""
    ids: dict[str, None] = {}
    for query in queries:
        found = find_all(snapshot, query)
        if not found:
            raise AppError("cli.no_match")
        ids.update(dict.fromkeys(code.id for code in found))
    return list(ids)


def _agreed(question: str) -> bool:
    return input(f"{question} [y/N]: ").strip().lower() in ("y", "yes")
