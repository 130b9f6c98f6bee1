"""Saving meets kill -9 at every step, a full disk, a folder that takes nothing, and a second process (VAULT.md 12)."""

from __future__ import annotations

import asyncio
import contextlib
import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from app.core.clock import SystemClock
from app.core.errors import AppError
from app.services.vault import VaultOptions, VaultService
from app.vault.commands import add_entries
from tests.kit.vaults import entry

ROOT = Path(__file__).parents[2]
STEPS = (
    "create",
    "write",
    "write_half",
    "sync",
    "read_back",
    "compare",
    "daily",
    *(f"rotate_{number}" for number in (5, 4, 3, 2, 1)),
    "replace",
    "sync_folder",
    "done",
)
SAVED_FROM = STEPS.index("sync_folder")


def run_child(folder, *options, under=()):
    return subprocess.run(
        [*under, sys.executable, "-m", "tests.kit.saving_child", str(folder), *options],
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )


async def _make(folder, codes):
    vault = VaultService(folder, clock=SystemClock())
    await vault.create(None)
    for number in range(codes):
        await vault.apply(add_entries([entry(f"code {number}", number=number)]))
    await vault.close()


async def _opened(folder):
    vault = VaultService(folder, clock=SystemClock(), options=VaultOptions(writes=False))
    notices = []
    vault.notices.subscribe(notices.append)
    await vault.unlock(None)
    issuers = sorted(code.issuer for code in vault.snapshot.codes)
    await vault.close()
    return issuers, [notice.code for notice in notices if notice.code != "vault.read_only"]


@pytest.fixture
def folder(tmp_path):
    """A vault of 3 codes whose copies are old enough that the next save rotates them."""
    path = tmp_path / "vault"
    asyncio.run(_make(path, 3))
    for number in range(1, 6):
        copy = path / f"vault.4otpv.{number}"
        if not copy.exists():
            copy.write_bytes((path / "vault.4otpv").read_bytes())
        os.utime(copy, (1_700_000_000 - number, 1_700_000_000 - number))
    for daily in path.glob("*.d-*"):
        daily.unlink()
    return path


@pytest.mark.parametrize("step", STEPS)
def test_a_process_killed_while_saving_leaves_the_old_or_the_new_vault_whole(folder, step):
    done = run_child(folder, "--kill-at", step)
    assert done.returncode == -9, done.stderr
    issuers, notices = asyncio.run(_opened(folder))
    old = ["code 0", "code 1", "code 2"]
    assert issuers == (["added", *old] if STEPS.index(step) >= SAVED_FROM else old)
    assert notices == []
    again = json.loads(run_child(folder).stdout)
    assert again["failed"] is None
    assert again["codes"] == len(issuers) + 1
    assert not list(folder.glob(".4otp-*"))


@pytest.mark.parametrize("step", [step for step in STEPS if not step.startswith(("daily", "rotate"))])
def test_a_process_killed_while_making_a_vault_leaves_none_or_a_whole_one(tmp_path, step):
    folder = tmp_path / "vault"
    assert run_child(folder, "--create", "--kill-at", step).returncode == -9
    state = VaultService(folder, clock=SystemClock()).status().state
    assert state == ("locked" if STEPS.index(step) >= SAVED_FROM else "absent")
    again = json.loads(run_child(folder, *([] if state == "locked" else ["--create"])).stdout)
    assert (again["codes"], again["failed"]) == (1, None)


def test_the_steps_of_this_test_are_the_steps_of_a_save(folder):
    seen = []

    async def save():
        vault = VaultService(folder, clock=SystemClock(), options=VaultOptions(step=seen.append))
        await vault.unlock(None)
        await vault.apply(add_entries([entry("added", number=99)]))
        await vault.close()

    asyncio.run(save())
    assert tuple(seen) == STEPS


def test_a_full_disk_keeps_the_old_file_and_the_change_in_memory(folder):
    before = (folder / "vault.4otpv").read_bytes()
    told = json.loads(run_child(folder, "--file-limit", "2048").stdout)
    assert told == {"opened": True, "codes": 4, "failed": "vault.disk_full"}
    assert (folder / "vault.4otpv").read_bytes() == before
    assert not list(folder.glob(".4otp-*"))


@contextlib.contextmanager
def small_disk(path, size_bytes):
    """A file system of that size; None where this machine does not let us mount one."""
    path.mkdir()
    mounted = subprocess.run(
        ["mount", "-t", "tmpfs", "-o", f"size={size_bytes}", "tmpfs", str(path)], capture_output=True, check=False
    )
    try:
        yield path if mounted.returncode == 0 else None
    finally:
        if mounted.returncode == 0:
            subprocess.run(["umount", str(path)], check=True)


def test_a_disk_that_fills_up_while_saving_and_is_freed_again(tmp_path):
    async def fill(folder, hog, has_limit):
        vault = VaultService(folder, clock=SystemClock())
        states = []
        vault.save_state.subscribe(states.append)
        await vault.create(None)
        await vault.apply(add_entries([entry("first")]))
        if has_limit:
            with contextlib.suppress(OSError), hog.open("wb", buffering=0) as file:
                while True:
                    file.write(bytes(4096))
        else:
            folder.rename(folder.with_name("away"))  # where no disk can be mounted: the folder goes and comes back
            folder.write_bytes(b"")
        await vault.apply(add_entries([entry("second", number=1)]))
        assert [state.failed is None for state in states] == [False]
        assert len(vault.snapshot.codes) == 2
        hog.unlink(missing_ok=True)
        if not has_limit:
            folder.unlink()
            folder.with_name("away").rename(folder)
        await vault.retry_save()
        assert [state.failed is None for state in states] == [False, True]
        await vault.close()
        assert (await _opened(folder))[0] == ["first", "second"]

    with small_disk(tmp_path / "disk", 64 * 1024) as disk:
        home = disk or tmp_path
        asyncio.run(fill(home / "vault", home / "hog", disk is not None))


# root writes into any folder: the child runs without the two rights that let it
BOUND_BY_RIGHTS = ("--bounding-set=-dac_override,-dac_read_search", "--inh-caps=-dac_override,-dac_read_search")


def test_a_folder_that_takes_nothing_is_used_in_memory(folder):
    (folder / ".lock").unlink()
    folder.chmod(0o555)
    before = {file.name: file.read_bytes() for file in folder.iterdir()}
    under = ["setpriv", *BOUND_BY_RIGHTS] if os.getuid() == 0 else []
    told = json.loads(run_child(folder, under=under).stdout)
    assert told == {"opened": True, "codes": 4, "failed": "vault.read_only"}
    folder.chmod(0o755)
    assert {file.name: file.read_bytes() for file in folder.iterdir()} == before


def test_a_second_process_reads_but_does_not_write(folder):
    with subprocess.Popen(
        [sys.executable, "-m", "tests.kit.saving_child", str(folder), "--hold"],
        cwd=ROOT,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    ) as holder:
        assert json.loads(holder.stdout.readline())["codes"] == 4
        told = json.loads(run_child(folder).stdout)
        assert told == {"opened": True, "error": "vault.in_use", "codes": 4, "failed": None}

        async def second():
            vault = VaultService(folder, clock=SystemClock())
            await vault.unlock(None)
            with pytest.raises(AppError) as refused:
                await vault.apply(add_entries([entry()]))
            await vault.close()
            return refused.value.facts

        assert asyncio.run(second())["pid"] == holder.pid
        holder.stdin.close()
        holder.wait(timeout=30)
    assert json.loads(run_child(folder).stdout)["codes"] == 5


def test_the_lock_of_a_killed_process_is_free(folder):
    with subprocess.Popen(
        [sys.executable, "-m", "tests.kit.saving_child", str(folder), "--hold"],
        cwd=ROOT,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    ) as holder:
        holder.stdout.readline()
        holder.kill()
        holder.wait(timeout=30)
        holder.stdin.close()
    assert json.loads(run_child(folder).stdout)["codes"] == 5
