"""Breaks the code of sync on purpose: every mutation must make a test fail.

Run by hand or at night: `.venv/bin/python tests/quality/sync_mutations.py [part of a name]`.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).parents[2]
TESTS = ["tests/unit/vault/test_merge.py", "tests/unit/vault/test_rebase.py", "tests/unit/vault/test_sync_state.py"]
TESTS += ["tests/unit/sync", "tests/property/test_sync_histories.py"]
MERGE, REBASE, STATE = "app/vault/merge.py", "app/vault/rebase.py", "app/vault/sync_state.py"
VERIFY, PLAN, REPAIR = "app/sync/verify.py", "app/sync/plan.py", "app/sync/repair.py"
EXCHANGE, COMMIT, STRINGS = "app/sync/exchange.py", "app/sync/commit.py", "app/sync/strings.py"

MUTATIONS = [
    ("edit beats delete", REBASE, "if entry.base is None or _content_differs(entry.base, entry.raw):\n            self.pending[record_id] = Put(entry.raw)", "if entry.base is None:\n            self.pending[record_id] = Put(entry.raw)"),
    ("delete against a remote edit", REBASE, "if raw is not None and not _content_differs(entry.base, raw):", "if raw is not None:"),
    ("unreadable is never deleted", REBASE, "if raw is not None and not _content_differs(entry.base, raw):", "if raw is None or not _content_differs(entry.base, raw):"),
    ("fork of two secrets", MERGE, "fork = dict(local) if ours != theirs and before not in (ours, theirs) else None", "fork = None"),
    ("counter is a maximum", MERGE, "return max(counter_of(side) for side in sides)", "return counter_of(remote)"),
    ("counter goes with its secret", MERGE, '    if our_secret:\n        return local.get("counter")\n', ""),
    ("folding keeps the counter", MERGE, "if counter_of(local) > counter_of(target):", "if False:"),
    ("tags are a set", MERGE, 'merged["tags"] = sorted(_merge_set(*(tags_of(side) for side in sides)))', 'merged["tags"] = sorted(tags_of(remote))'),
    ("used recovery codes", MERGE, "used = our_use or their_use", "used = their_use"),
    ("members merge one by one", MERGE, "        if _same(ours, before):\n            merged[name] = theirs\n        elif", "        if"),
    ("no fold into what we delete", REBASE, "                going_to_be.pop(record_id, None)", "                pass"),
    ("additions come last", REBASE, "        if record_id in additions:\n            continue\n", "        if record_id in additions:\n            work.add_all({record_id: entry})\n            continue\n"),
    ("own addition without base", REBASE, "merged, fork = dict(theirs), (local if identity(local) != identity(theirs) else None)", "merged, fork = dict(local), None"),
    ("edit taken back in flight", STATE, "if raw == base and not _in_flight(state, record_id):", "if raw == base:"),
    ("delete of what may be sent", STATE, "base = sent.raw if isinstance(sent, Put) else None", "base = None"),
    ("mac", VERIFY, "if vault_key is None or not equal(signed.mac, ledger.commit_mac(vault_key, hashed)):", "if vault_key is None:"),
    ("prev links", VERIFY, "or not equal(header.prev, pin.hash) ", ""),
    ("seq links", VERIFY, "if header.seq != pin.seq + 1 or not", "if not"),
    ("gen only with a repair", VERIFY, "or header.gen not in (pin.gen, next_gen):", "or header.gen < pin.gen:"),
    ("vault id", VERIFY, "if header.vault != known.ref.vault:", "if False:"),
    ("new epoch by a change of keys", VERIFY, "if header.epoch > pin.epoch and header.kind != ledger.KEYS:", "if False:"),
    ("state root", VERIFY, "if not equal(root_of(live), pulled.headers[-1].header.state_root):", "if False:"),
    ("changes without a commit", VERIFY, "if pulled.changed or pulled.deleted:", "if False:"),
    ("the head is where the headers lead", VERIFY, "if (head.gen, head.seq, head.epoch) != (pin.gen, pin.seq, pin.epoch) or not equal(head.hash, pin.hash):", "if False:"),
    ("slot newer than the log", VERIFY, "if pin.epoch < max(known.keys):", "if False:"),
    ("floor", VERIFY, "if floor is not None and (", "if False and floor is not None and ("),
    ("slot not older than the pin", VERIFY, "if slot.epoch < needed:", "if False:"),
    ("an epoch's key never changes", VERIFY, "if not equal(keys.get(epoch, vault_key), vault_key):", "if False:"),
    ("no snapshot for a pinned device", VERIFY, "if pulled.snapshot != (known.pin.seq == 0) or", "if"),
    ("settle", PLAN, "if unacked.commit_id not in commit_ids:", "if True:"),
    ("edits after a sent commit", PLAN, "left[record_id] = _grown_from(change, done)", "pass"),
    ("fetch before push", EXCHANGE, "        if self._store.state.unacked is not None:\n            outcome = await self.fetch()\n", ""),
    ("no repair below the epoch", EXCHANGE, "if slot.epoch < state.pin.epoch:", "if False:"),
    ("repair: deletes stay deleted", REPAIR, "if theirs.raw is not None and self._held(record_id, theirs):", "if False:"),
    ("repair: only what we held", REPAIR, "return record_id in self._seen and theirs.box_hash in self._seen[record_id].hashes", "return record_id in self._seen"),
    ("repair: ancestors", REPAIR, "        if self._held(record_id, theirs):\n            joined = dict(ours)", "        if True:\n            joined = dict(ours)"),
    ("repair: a new generation", REPAIR, "recover_gen=verified.pin.gen if same_generation else None,", "recover_gen=None,"),
    ("revert keeps counters", REPAIR, 'record["counter"] = counter_of(now)', "pass"),
    ("epoch of a put", COMMIT, "self._epoch = max(state.vks)", "self._epoch = min(state.vks)"),
    ("http", STRINGS, 'if parts.scheme == "http" and not is_loopback(host):', "if False:"),
    ("odd members are critical", STRINGS, "if kind not in (_URL, _FLOOR) and kind % 2:", "if False:"),
]  # fmt: skip


def survives(folder: Path, file: str, old: str, new: str) -> bool:
    path = folder / file
    text = path.read_text("utf-8")
    if text.count(old) != 1:
        raise SystemExit(f"{file}: not exactly once: {old!r}")
    path.write_text(text.replace(old, new), "utf-8")
    try:
        done = subprocess.run(
            [sys.executable, "-m", "pytest", "-x", "-q", "--show-capture=no", *TESTS],
            cwd=folder, env={**os.environ, "SYNC_HISTORIES": "60", "SYNC_SHRINK": "no"}, capture_output=True, timeout=900, check=False,
        )  # fmt: skip
    finally:
        path.write_text(text, "utf-8")
    return done.returncode == 0


def main() -> int:
    wanted = sys.argv[1] if len(sys.argv) > 1 else ""
    alive = []
    with tempfile.TemporaryDirectory() as temporary:
        folder = Path(temporary) / "repository"
        folder.mkdir()
        for name in ("app", "server", "tests"):
            shutil.copytree(ROOT / name, folder / name)
        for name in ("pyproject.toml", "main.py"):
            shutil.copy(ROOT / name, folder / name)
        for name, file, old, new in MUTATIONS:
            if wanted in name:
                lives = survives(folder, file, old, new)
                alive += [name] if lives else []
                sys.stdout.write(f"{name:45} {'SURVIVED' if lives else 'killed'}\n")
                sys.stdout.flush()
    return 1 if alive else 0


if __name__ == "__main__":
    sys.exit(main())
