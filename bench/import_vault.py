"""How long 10,000 codes take from a chosen file to the saved vault. usage: python -m bench.import_vault

Opens, reviews and adds through the services that the dialog uses, with a real vault on the disk; the least processor
time of some rounds is printed. The limit is 1 s beyond key derivation, of which there is none here.
"""

from __future__ import annotations

import asyncio
import itertools
import tempfile
import time
from pathlib import Path

from app.otp import base32
from app.services.import_sources import Chosen
from app.services.transfer import TransferService
from tests.kit import foreign_files as files
from tests.kit.vaults import PASSWORD, service

ENTRIES = 10_000
ROUNDS = 3
LIMIT_MS = 1000
SECRETS = [base32.encode(number.to_bytes(20, "big")) for number in range(ENTRIES)]


def aegis():
    entries = [files.aegis_entry(issuer=f"I{n}", info={"secret": SECRETS[n]}, groups=["a"]) for n in range(ENTRIES)]
    return files.aegis(*entries, groups=[{"uuid": "a", "name": "Work"}])


def table():
    rows = (f"I{n},me,pw,otpauth://totp/I{n}:me?secret={SECRETS[n]}&issuer=I{n}\n" for n in range(ENTRIES))
    return ("title,username,password,otpauth\n" + "".join(rows)).encode()


async def round_of(data: bytes, folder: Path) -> tuple[list[float], int]:
    vault = service(folder)
    await vault.create(PASSWORD)
    transfer = TransferService(vault)
    marks = [time.process_time()]
    found, _ = await transfer.open_files([Chosen("file", data)])
    marks.append(time.process_time())
    review = await transfer.review(found[0])
    marks.append(time.process_time())
    done = await transfer.add(review)
    marks.append(time.process_time())
    await vault.close()
    return [(after - before) * 1000 for before, after in itertools.pairwise(marks)], done.added


def main():
    for name, data in (("Aegis", aegis()), ("password manager's CSV", table())):
        rounds = []
        for _ in range(ROUNDS):
            with tempfile.TemporaryDirectory() as folder:
                parts, added = asyncio.run(round_of(data, Path(folder) / "vault"))
                assert added == ENTRIES, name
                rounds.append(parts)
        opened, reviewed, saved = min(rounds, key=sum)
        total = opened + reviewed + saved
        print(
            f"{name:24} open {opened:5.0f}  review {reviewed:4.0f}  add and save {saved:5.0f}  "
            f"in all {total:5.0f} ms (limit {LIMIT_MS} ms)"
        )


if __name__ == "__main__":
    main()
