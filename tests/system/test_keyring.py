"""The OS key store for real: gnome-keyring on a bus of its own, and a machine without any."""

from __future__ import annotations

import contextlib
import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.kit.dbus import private_bus

ROOT = Path(__file__).parents[2]
USE = """
import asyncio, json, sys
from pathlib import Path
from app.core.clock import SystemClock
from app.core.errors import AppError
from app.platform.keyring.system import SystemKeyring
from app.services.vault import VaultOptions, VaultService

async def work(folder, action):
    keyring = SystemKeyring()
    vault = VaultService(folder, clock=SystemClock(), keyring=keyring, options=VaultOptions(kdf=1))
    told = {"store": keyring.name}
    try:
        if action == "enable":
            await vault.create("correct horse battery")
            await vault.enable_keyring(30)
        elif action == "status":
            told["state"] = vault.status().state
        elif action == "disable":
            await vault.unlock_with_keyring()
            await vault.disable_keyring()
        else:
            await vault.unlock_with_keyring()
            told["slots"] = sorted(vault.status().slots)
    except AppError as error:
        told["error"] = error.code
    await vault.close()
    return told

print(json.dumps(asyncio.run(work(Path(sys.argv[1]), sys.argv[2]))))
"""


def use(folder, action, env):
    done = subprocess.run(
        [sys.executable, "-W", "error", "-c", USE, str(folder), action],
        cwd=ROOT,
        env=env,
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout)


def environment(home, bus):
    kept = {name: value for name, value in os.environ.items() if name in ("PATH", "LANG", "LD_LIBRARY_PATH")}
    folders = {
        name: str(home) for name in ("HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_RUNTIME_DIR")
    }
    return {**kept, **folders, "DBUS_SESSION_BUS_ADDRESS": bus}


@contextlib.contextmanager
def key_store(home, bus):
    """gnome-keyring with an unlocked login keyring; it says on its output when it is there."""
    env = environment(home, bus)
    daemon = subprocess.Popen(
        ["gnome-keyring-daemon", "--foreground", "--unlock", "--components=secrets"],
        env=env,
        stdin=subprocess.PIPE,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    daemon.stdin.write(b"login\n")
    daemon.stdin.close()
    subprocess.run(["gdbus", "wait", "--session", "--timeout", "30", "org.freedesktop.secrets"], env=env, check=True)
    try:
        yield env
    finally:
        daemon.terminate()
        daemon.wait(timeout=30)


@pytest.fixture
def home(tmp_path):
    folder = tmp_path / "home"
    folder.mkdir(mode=0o700)
    return folder


def test_the_key_store_opens_the_vault_and_its_loss_is_said(tmp_path, home):
    folder = tmp_path / "v"
    with private_bus() as bus:
        with key_store(home, bus) as env:
            assert use(folder, "enable", env) == {"store": "Secret Service"}
            assert use(folder, "unlock", env)["slots"] == ["keyring", "password"]
            held = subprocess.run(
                ["secret-tool", "search", "--all", "service", "4OTP"],
                env=env,
                capture_output=True,
                text=True,
                check=True,
            )
            assert "correct horse" not in held.stdout + held.stderr
            (folder / "vault.4otpv").rename(tmp_path / "kept")
            for copy in folder.glob("vault.4otpv.*"):
                copy.unlink()
            assert use(folder, "status", env)["state"] == "missing"
            assert use(folder, "enable", env)["error"] == "vault.missing"
            (tmp_path / "kept").rename(folder / "vault.4otpv")
        other = home / "other"
        other.mkdir(mode=0o700)
        with key_store(other, bus) as env:
            assert use(folder, "unlock", env)["error"] == "vault.keyring_missing"
            assert use(folder, "status", env)["state"] == "locked"
        with key_store(home, bus) as env:
            assert "error" not in use(folder, "disable", env)
            assert use(folder, "unlock", env)["error"] == "vault.keyring_missing"


def test_without_a_key_store_none_is_offered(tmp_path, home):
    bus = f"unix:path={home}/nothing-here"
    env = {**environment(home, bus), "PYTHON_KEYRING_BACKEND": "keyring.backends.null.Keyring"}
    assert use(tmp_path / "v", "enable", env) == {"store": None, "error": "keyring.unavailable"}
    assert use(tmp_path / "v", "status", env)["state"] == "locked"


MUTE = """
import asyncio
from jeepney.bus_messages import message_bus
from jeepney.io.asyncio import DBusRouter, Proxy, open_dbus_connection

async def own():
    async with DBusRouter(await open_dbus_connection()) as router:
        await Proxy(message_bus, router).RequestName("org.freedesktop.secrets")
        print("there", flush=True)
        await asyncio.Event().wait()

asyncio.run(own())
"""


def test_the_first_start_does_not_wait_for_a_key_store_that_never_answers(tmp_path, home):
    with private_bus() as bus:
        env = environment(home, bus)
        mute = subprocess.Popen([sys.executable, "-c", MUTE], env=env, stdout=subprocess.PIPE, text=True)
        try:
            assert mute.stdout.readline() == "there\n"
            assert use(tmp_path / "v", "status", env) == {"store": "Secret Service", "state": "absent"}
        finally:
            mute.kill()
            mute.wait()
            mute.stdout.close()
