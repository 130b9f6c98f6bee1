"""`4otp import`: the codes of another app's export, of a backup or of pictures, added to the vault with a report."""

from __future__ import annotations

import asyncio
import sys
from argparse import ArgumentParser, Namespace
from pathlib import Path
from typing import Any

from app.cli import convert_text, file_failures, file_passwords, text
from app.cli.context import Context, print_json
from app.cli.convert import entry_json
from app.cli.file_failures import DONE, REFUSED
from app.core.errors import AppError
from app.services.review import Review, Standing
from app.services.transfer import Imported, ImportFile, TransferService


def add_arguments(parser: ArgumentParser) -> None:
    parser.add_argument(
        "files", nargs="+", type=Path, metavar="FILE", help="an export, a backup, or pictures of QR codes"
    )
    parser.add_argument("--key-file", type=Path, metavar="F", help="the key file, where the format has one")
    parser.add_argument("--synced", action="store_true", help="add to the synced codes")
    parser.add_argument("--dry-run", action="store_true", help="only say what would be done")
    parser.add_argument("--json", action="store_true", help="machine-readable output")
    file_passwords.add_arguments(parser)


def run(args: Namespace, context: Context) -> int:
    return asyncio.run(_run(args, context))


async def _run(args: Namespace, context: Context) -> int:
    async with context.open_vault(writes=not args.dry_run) as vault:
        transfer = TransferService(vault)
        try:
            files, failed = await transfer.open_paths(args.files, key_file=args.key_file)
        except AppError as error:
            return file_failures.tell(args.files[0].name, error, as_json=args.json)
        codes = [file_failures.tell(one.name, one.error, as_json=args.json and not files) for one in failed]
        reports = []
        for file in files:
            try:
                code, report = await import_one(file, transfer, args, context)
            except AppError as error:
                if not file_failures.is_of_file(error):
                    raise
                code, report = file_failures.tell(file.name, error, as_json=args.json and len(files) == 1), None
            codes.append(code)
            reports += [report] if report is not None else []
    if args.json and reports:
        print_json(reports[0] if len(files) == 1 else {"files": reports})
    if len(set(codes)) == 1:
        return codes[0]
    return REFUSED if any(codes) else DONE


async def import_one(
    file: ImportFile, transfer: TransferService, args: Namespace, context: Context
) -> tuple[int, dict[str, Any] | None]:
    """Unlocks, reviews and adds one file; prints the report, or returns it for `--json`."""
    if file.is_locked:
        file = await transfer.unlock(file, file_passwords.read(args, context))
    review = await transfer.review(file)
    imported = None if args.dry_run else await transfer.add(review, synced=args.synced)
    for row in review.rows:
        if row.standing is Standing.REFUSED:
            print(f"{row.number}: {row.name or '-'}: {convert_text.reason(row.reason, row.facts)}", file=sys.stderr)
    code = REFUSED if review.count(Standing.REFUSED) else DONE
    report = _as_json(file, review, imported)
    if args.json:
        return code, report
    print(_summary(file, report, dry=args.dry_run))
    return code, None


def _as_json(file: ImportFile, review: Review, imported: Imported | None) -> dict[str, Any]:
    """The shape of `4otp convert`, with what became of each row."""
    return {
        "file": file.name,
        "format": review.format,
        "app": review.app,
        "entries": [
            {"row": row.number, **entry_json(row.entry), "result": row.standing.value}
            for row in review.rows
            if row.entry is not None and row.standing is not Standing.REFUSED
        ],
        "problems": [
            {"row": row.number, "name": row.name, "reason": row.reason, "facts": dict(row.facts)}
            for row in review.rows
            if row.standing is Standing.REFUSED
        ],
        "groups": list(review.groups),
        "remarks": [{"code": remark.code, **remark.facts} for remark in review.remarks],
        "codes": len(review.rows),
        "new": review.count(Standing.NEW, Standing.SAME_KEY),
        "differs": review.count(Standing.DIFFERS),
        "added": imported.added if imported is not None else 0,
        "already_here": review.count(Standing.HERE),
        "refused": review.count(Standing.REFUSED),
    }


def _summary(file: ImportFile, report: dict[str, Any], *, dry: bool) -> str:
    would = "new" if dry else "added"
    counts = ", ".join(
        f"{report[name]} {words}"
        for name, words in (
            (would, "would be added" if dry else "added"),
            ("already_here", "already here"),
            ("differs", "differing"),
            ("refused", "refused"),
        )
        if report[name] or name == would
    )
    return f"{file.name} ({report['app']}): {text.counted(report['codes'], 'code')} in this file: {counts}"
