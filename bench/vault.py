"""The vault's costs at 10, 1,000 and 10,000 codes, each beside its budget. Other load shows in the wall time only.

usage: python -m bench.vault [CODES...]
"""

from __future__ import annotations

import asyncio
import gc
import random
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from app.core.clock import SystemClock
from app.otp.base import Entry, OtpParameters
from app.platform.process import give_back_large_blocks
from app.services.vault import VaultOptions, VaultService
from app.services.vault_keys import by_password
from app.vault.commands import Moment, add_entries, edit
from app.vault.file.container import parse
from app.vault.file.folder import VaultFolder
from app.vault.file.opening import open_vault
from app.vault.model import Snapshot
from app.vault.search import Index
from app.vault.session import read_body

WORDS = (
    *("amazon", "google", "github", "gitlab", "paypal", "dropbox", "proton", "bank", "steam", "cloud"),
    *("air", "canada", "web", "mail", "chat", "shop", "club", "news"),
)
QUERIES = ("g", "gi", "git", "aws", "example", "gthb", "user77", "mail cloud", "zzz")


def entries(count):
    source = random.Random(1)
    letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567"
    return [
        Entry(
            otp=OtpParameters(type="totp", secret="".join(source.choices(letters, k=32))),
            issuer=" ".join(word.title() for word in source.sample(WORDS, 2)),
            account=f"user{number}@{source.choice(WORDS)}.example.org",
            tags=(source.choice(WORDS),),
        )
        for number in range(count)
    ]


def told(what, runs, budget):
    walls, cpus = zip(*runs, strict=True)
    wall, cpu = (f"{statistics.median(times) * 1000:8.1f} ms" for times in (walls, cpus))
    print(f"  {what:42} {wall} wall {cpu} cpu   budget {budget}")


def timed(function, times=9):
    runs = []
    for _ in range(times):
        gc.collect()
        wall, cpu = time.perf_counter(), time.process_time()
        function()
        runs.append((time.perf_counter() - wall, time.process_time() - cpu))
    return runs


def memory_mb():
    """Proportional set size."""
    for line in Path("/proc/self/smaps_rollup").read_text().splitlines():
        if line.startswith("Pss:"):
            return int(line.split()[1]) / 1024
    return 0.0


async def measure(count, folder):
    print(f"{count} codes")
    vault = VaultService(folder, clock=SystemClock(), options=VaultOptions(kdf=1))
    await vault.create(None)
    await vault.apply(add_entries(entries(count)))
    vault.lock()

    files = VaultFolder(folder)
    find = by_password(None)
    await vault.unlock(None)
    body_budget = "part of 30 ms" if count < 1000 else "part of 80 ms"
    opened = timed(lambda: open_vault(files, find, lambda body: read_body(body, 0), "x"))
    told("read, decrypt, decode, model", opened, body_budget)
    size_mb = len(parse(files.read()).octets) / 1e6
    gc.collect()
    print(f"  {'file':42} {size_mb:8.2f} MB")
    await vault.close()
    used = await asyncio.to_thread(used_memory, folder)
    print(f"  {'memory (PSS): unlock, index, one save':42} {used:8.1f} MB        budget 15 MB at 10,000")
    await vault.unlock(None)

    ids = [code.id for code in vault.snapshot.codes]
    runs = []
    for number in range(9):
        wall, cpu = time.perf_counter(), time.process_time()
        await vault.apply(edit(ids[number % len(ids)], note=f"note {number}"))
        runs.append((time.perf_counter() - wall, time.process_time() - cpu))
    told("edit and save, fsync, read back", runs, "60 ms at 10,000")
    snapshot = vault.snapshot
    told("the same in memory alone", timed(lambda: edit(ids[0], note="x")(snapshot, Moment(1))), "-")
    told("search index, once a snapshot", timed(lambda: Index(snapshot)), "-")
    index = Index(snapshot)
    index.search("", "issuer", None)
    worst = max((timed(lambda q=query: index.search(q, "issuer", None)) for query in QUERIES), key=lambda r: min(r)[0])
    told("keystroke to results (slowest of 9 queries)", worst, "10 ms at 10,000")
    told("add all at once", timed(lambda: add_entries(entries(count))(Snapshot(), Moment(1)), 3), "part of 1 s")
    await vault.close()


def used_memory(folder):
    """The same in a process of its own, so that nothing that was measured before counts."""
    command = [sys.executable, "-m", "bench.vault", "--memory", str(folder)]
    return float(subprocess.run(command, check=True, stdout=subprocess.PIPE).stdout)


async def print_memory(folder):
    """What an unlocked vault adds to a process that has everything imported."""
    vault = VaultService(folder, clock=SystemClock(), options=VaultOptions(kdf=1))
    vault.status()
    gc.collect()
    before = memory_mb()
    await vault.unlock(None)
    index = Index(vault.snapshot)
    await vault.apply(edit(vault.snapshot.codes[0].id, note="x"))
    index = Index(vault.snapshot, index)
    gc.collect()
    print(memory_mb() - before)
    await vault.close()


def main():
    give_back_large_blocks()
    if sys.argv[1:2] == ["--memory"]:
        asyncio.run(print_memory(Path(sys.argv[2])))
        return
    for count in map(int, sys.argv[1:] or ("10", "1000", "10000")):
        with tempfile.TemporaryDirectory() as folder:
            asyncio.run(measure(count, Path(folder) / "vault"))


if __name__ == "__main__":
    main()
