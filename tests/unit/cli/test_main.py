"""`4otp` as a process: what it prints, its exit codes, and that it imports no Qt."""

from __future__ import annotations

import asyncio
import json
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from app.cli.main import COMMANDS, exit_code, is_command
from app.cli.text import sentence
from app.core.errors import AppError
from app.platform.instance import InstanceServer
from app.platform.paths import paths_in
from app.services.instance import RunningInstance
from app.vault.commands import add_entries, add_group, move_to_group, new_ids
from tests.kit.vaults import PASSWORD, counted, entry, service

ROOT = Path(__file__).parents[3]
START = "import os, sys; from app.cli.main import run; sys.exit(run(sys.argv[1:], home=os.environ.get('FOUROTP_HOME')))"
# a shell that runs the tests in the background starts them deaf to Ctrl+C
HEARING = f"import signal; signal.signal(signal.SIGINT, signal.default_int_handler); {START}"
HOTP = "otpauth://hotp/x?secret=JBSWY3DPEHPK3PXP&counter={}"
URI = "otpauth://totp/GitHub:octocat?secret=JBSWY3DPEHPK3PXP&issuer=GitHub"


def cli(*args, stdin="", home=None, start=START, path="/bin", encoding="utf-8"):
    env = {
        "PYTHONIOENCODING": encoding,
        "HOME": "/nonexistent",
        "PATH": path,
        **({"FOUROTP_HOME": str(home)} if home else {}),
    }
    return subprocess.run(
        [sys.executable, "-W", "error", "-c", start, *map(str, args)],
        cwd=ROOT,
        input=stdin,
        capture_output=True,
        text=True,
        encoding="utf-8",
        timeout=120,
        check=False,
        env=env,
    )


@pytest.fixture
async def home(tmp_path):
    """A vault without protection: three codes, a counter among them."""
    folder = tmp_path / "v"
    vault = service(folder)
    await vault.create(None)
    before = vault.snapshot
    after = (await vault.apply(add_entries([entry("GitHub"), entry("GitLab", number=1), counted()]))).snapshot
    with_group = (await vault.apply(add_group("Work"))).snapshot
    await vault.apply(move_to_group(new_ids(before, after)[:1], with_group.groups[0].id))
    await vault.close()
    return folder


def test_the_code_of_a_uri_at_a_moment():
    done = cli("code", URI, "--at", "59")
    assert (done.returncode, done.stdout) == (0, "996554\n")
    told = json.loads(cli("code", URI, "--at", "59", "--json").stdout)
    assert told == {"code": "996554", "issuer": "GitHub", "account": "octocat", "valid_from": 30, "valid_until": 60}
    assert cli("code", "-", "--at", "59", stdin=URI + "\n").stdout == "996554\n"


def test_a_uri_and_a_password_come_in_two_lines(tmp_path):
    home = tmp_path / "v"
    cli("init", "--password-stdin", stdin=f"{PASSWORD}\n", home=home)
    assert cli("add", "-", "--password-stdin", stdin=f"{URI}\n{PASSWORD}\n", home=home).stdout == "GitHub:octocat\n"
    for command in ("add", "code"):
        done = cli(command, "-", home=home)
        assert (done.returncode, "Traceback" in done.stderr) == (1 if command == "add" else 2, False)
    assert cli("list", "--password-fd", "-1", home=home).returncode == 2


async def test_names_that_a_console_cannot_show(tmp_path):
    vault = service(tmp_path / "v")
    await vault.create(None)
    await vault.apply(add_entries([entry("Zoë \N{GRINNING FACE}"), entry("A\x1b[2J\nB", number=1)]))
    await vault.close()
    listed = cli("list", home=tmp_path / "v", encoding="ascii")
    assert listed.stdout.splitlines() == ["A [2J B:octocat", "Zo\\xeb \\U0001f600:octocat"]
    told = json.loads(cli("list", "--json", home=tmp_path / "v", encoding="ascii").stdout)
    assert "Zoë \N{GRINNING FACE}" in [code["issuer"] for code in told]


@pytest.mark.parametrize(
    "uri", ["otpauth://totp/x", "otpauth://totp/x?secret=0189", "https://example.org", "otpauth://xotp/x?secret=MFRGG"]
)
def test_an_odd_uri_is_named_and_never_quoted(uri):
    done = cli("code", uri)
    assert done.returncode == 1
    assert done.stderr.strip()
    assert "0189" not in done.stderr
    assert done.stdout == ""


def test_no_command_imports_qt_and_a_uri_imports_no_vault(home):
    start = START.replace("sys.exit(run(", "code = run(").replace("))", ")") + (
        "\nprint(sorted(m for m in sys.modules if m.split('.')[0] in ('PySide6', 'shiboken6', 'httpx', 'cv2', 'PIL')))"
        "\nprint('app.vault.model' in sys.modules, 'asyncio' in sys.modules)"
    )
    lines = cli("code", URI, start=start).stdout.splitlines()
    assert lines[1:] == ["[]", "False False"]
    for command in (("list",), ("code", "gitlab"), ("add", URI), ("rm", "gitlab")):
        assert "[]" in cli(*command, home=home, start=start).stdout.splitlines(), command


def test_list_and_code_read_the_vault(home):
    assert cli("list", home=home).stdout.splitlines() == ["Counter:me", "GitHub:octocat", "GitLab:octocat"]
    told = json.loads(cli("--vault", home, "list", "git", "--json").stdout)
    assert [item["issuer"] for item in told] == ["GitHub", "GitLab"]
    assert told[0]["group"] == "Work"
    assert "secret" not in json.dumps(told)
    assert len(cli("code", "gitlab", home=home).stdout.strip()) == 6
    assert cli("list", "nothing", home=home).returncode == 1


def test_a_query_that_means_several_codes_or_none(home):
    several = cli("code", "git", home=home)
    assert (several.returncode, several.stdout) == (1, "")
    assert "2 codes match" in several.stderr
    assert cli("code", "nothing", home=home).returncode == 1
    assert cli("code", "github:octocat", home=home).returncode == 0


def test_the_counter_is_stored_before_the_code_is_shown(home):
    codes = [cli("code", "counter", home=home).stdout.strip() for _ in range(3)]
    wanted = [cli("code", HOTP.format(n)).stdout.strip() for n in (5, 6, 7)]
    assert codes == wanted


def test_add_and_rm(home):
    done = cli("add", URI, "--json", home=home)
    assert done.returncode == 0
    added = json.loads(done.stdout)
    assert (added["issuer"], added["same_key_as"]) == ("GitHub", None)
    again = cli("add", URI, home=home)
    assert again.returncode == 0
    assert "has the same key" in again.stderr
    gone = cli("rm", added["id"], "--json", home=home)
    assert json.loads(gone.stdout)["id"] == added["id"]
    assert cli("rm", added["id"], home=home).returncode == 1


async def test_an_id_that_begins_with_a_dash_is_no_option(tmp_path):
    vault, ids = service(tmp_path), []
    await vault.create(None)
    while not ids:  # ids are random; one in 64 is such a one
        await vault.apply(add_entries([entry("GitHub", number=number) for number in range(64)]))
        ids = [name for name in vault.snapshot.by_id if name.startswith("-")]
    await vault.close()
    assert json.loads(cli("code", ids[0], "--json", home=tmp_path).stdout)["issuer"] == "GitHub"
    assert json.loads(cli("rm", ids[0], "--json", home=tmp_path).stdout)["id"] == ids[0]
    for name in (ids[0], "-h" + "A" * 20, "--vault" + "A" * 15):  # in the trash now, or never there
        assert cli("--vault", tmp_path, "rm", "--json", name).returncode == 1
    assert cli("rm", "-x", home=tmp_path).returncode == 2


def test_several_uris_are_added_in_one_go_and_the_odd_one_is_named(home):
    second = "otpauth://totp/Example:me?secret=GEZDGNBVGY3TQOJQ&issuer=Example"
    done = cli("add", URI, "otpauth://totp/x?secret=0189", second, "--json", home=home)
    assert done.returncode == 1
    assert [item["issuer"] for item in json.loads(done.stdout)] == ["GitHub", "Example"]
    assert "URI 2 of 3" in done.stderr
    assert "0189" not in done.stderr
    assert "Example:me" in cli("list", home=home).stdout.splitlines()
    assert cli("add", second, URI, home=home).stdout.splitlines() == ["Example:me", "GitHub:octocat"]
    assert cli("add", "nonsense", "otpauth://totp/x", home=home).stdout == ""


def test_init_and_passwords(tmp_path):
    home = tmp_path / "new"
    assert cli("list", home=home).returncode == 1
    assert cli("init", "--password-stdin", stdin="short\n", home=home).returncode == 1
    assert cli("init", home=home).returncode == 2
    assert cli("init", "--password-stdin", "--hint", "my HORSE", stdin=PASSWORD + "\n", home=home).returncode == 1
    assert not (home / "vault.4otpv").exists()
    assert cli("init", "--password-stdin", stdin=PASSWORD + "\n", home=home).returncode == 0
    before = (home / "vault.4otpv").read_bytes()
    assert cli("init", "--password-stdin", stdin=PASSWORD + "\n", home=home).returncode == 1
    wrong = cli("list", "--password-stdin", "--json", stdin="wrong password\n", home=home)
    assert wrong.returncode == 3
    assert json.loads(wrong.stdout)["error"] == "vault.wrong_password"
    assert cli("list", "--password-stdin", stdin=PASSWORD + "\n", home=home).returncode == 0
    assert cli("list", home=home).returncode == 2
    assert (home / "vault.4otpv").read_bytes() == before


def test_damaged_and_foreign_files_are_named(home):
    path = home / "vault.4otpv"
    whole = path.read_bytes()
    for copy in home.glob("vault.4otpv.*"):
        copy.unlink()
    for octets in (whole[:-1], b"", b"PK\x03\x04", b"4OTPVLT\x02" + whole[8:]):
        path.write_bytes(octets)
        done = cli("list", "--password-stdin", stdin="\n", home=home)
        assert done.returncode == 4, octets[:8]
        assert done.stderr.strip()
        assert cli("init", "--no-password", home=home).returncode == 1
        assert path.read_bytes() == octets
    path.unlink()
    (home / "vault.4otpv.1").write_bytes(whole)
    assert cli("list", home=home).returncode == 1
    assert cli("init", "--no-password", home=home).returncode == 1


def test_usage(home):
    assert cli().returncode == 2
    assert cli("nonsense").returncode == 2
    assert cli("code").returncode == 2
    assert cli("code", "x", "--at", "5", home=home).returncode == 1
    assert cli("--version").stdout.startswith("4OTP ")
    shown = cli("--help")
    assert shown.returncode == 0
    assert all(name in shown.stdout for name in ("init", "list", "code", "add", "rm"))


def test_the_code_goes_to_the_clipboard_through_a_pipe(home, tmp_path):
    tools = tmp_path / "tools"
    tools.mkdir()
    tool = tools / "xclip"
    tool.write_text(f'#!/bin/sh\ncat > "{tmp_path}/copied"\necho "$@" > "{tmp_path}/arguments"\n')
    tool.chmod(0o755)
    done = cli("code", "gitlab", "--copy", home=home, path=f"{tools}:/bin:/usr/bin")
    assert (done.returncode, done.stdout) == (0, "")
    copied = (tmp_path / "copied").read_text()
    assert len(copied) == 6
    assert copied not in (tmp_path / "arguments").read_text()
    assert "code" not in json.loads(cli("code", "gitlab", "--copy", "--json", home=home, path=f"{tools}:/bin").stdout)
    assert cli("code", "gitlab", "--copy", home=home, path=str(tmp_path)).returncode == 1


def test_watching_goes_on_until_it_is_interrupted(home):
    with subprocess.Popen(
        [sys.executable, "-c", HEARING, "--vault", str(home), "code", "gitlab", "--watch"],
        cwd=ROOT,
        stdout=subprocess.PIPE,
        text=True,
    ) as watching:
        assert len(watching.stdout.readline().strip()) == 6
        watching.send_signal(signal.SIGINT)
        assert watching.wait(timeout=60) == 0


@pytest.mark.parametrize("unbuffered", ["", "1"])
@pytest.mark.parametrize(
    "words",
    [
        ("list",),
        ("list", "--json"),
        ("code", URI),
        ("code", "gitlab"),
        ("rm", "gitlab"),
        ("--help",),
        ("list", "-h"),
        ("--version",),
    ],
)
def test_what_cannot_be_written_is_said_in_one_line(home, words, unbuffered):
    with Path("/dev/full").open("w") as full:
        done = subprocess.run(
            [sys.executable, "-c", START, *words],
            cwd=ROOT,
            stdin=subprocess.DEVNULL,
            stdout=full,
            stderr=subprocess.PIPE,
            text=True,
            check=False,
            env={"FOUROTP_HOME": str(home), "HOME": "/nonexistent", "PYTHONUNBUFFERED": unbuffered},
        )
    assert done.returncode == 1
    assert done.stderr.splitlines() == ["What was to be printed could not be written. Make room, or send it elsewhere."]


async def test_the_running_app_makes_the_changes(home):
    vault = service(home)
    await vault.unlock(None)
    running = RunningInstance(InstanceServer(paths_in(home)), vault)
    asked = []
    running.asked.subscribe(lambda what: asked.append((what.verb, what.uri)))
    serving = asyncio.ensure_future(running.serve())
    await asyncio.sleep(0)
    added = await asyncio.to_thread(cli, "add", URI, home=home)
    assert (added.returncode, asked) == (0, [("add", URI)])
    assert len(vault.snapshot.codes) == 3
    removed = await asyncio.to_thread(cli, "rm", "gitlab", home=home)
    assert (removed.returncode, removed.stderr) == (0, "")
    assert [item.record.issuer for item in vault.snapshot.trash] == ["GitLab"]
    codes = [(await asyncio.to_thread(cli, "code", "counter", home=home)).stdout.strip() for _ in range(2)]
    assert codes == [(await asyncio.to_thread(cli, "code", HOTP.format(n))).stdout.strip() for n in (5, 6)]
    vault.lock()
    refused = await asyncio.to_thread(cli, "rm", "github", home=home)
    assert (refused.returncode, "locked" in refused.stderr) == (1, True)
    assert not await RunningInstance(InstanceServer(paths_in(home)), vault).serve()
    serving.cancel()
    await asyncio.gather(serving, return_exceptions=True)
    await vault.close()
    assert cli("list", home=home).stdout.splitlines() == ["Counter:me", "GitHub:octocat"]


async def test_a_running_app_keeps_its_vault(home):
    vault = service(home)
    await vault.unlock(None)
    assert cli("list", home=home).returncode == 0
    refused = cli("rm", "gitlab", home=home)
    assert refused.returncode == 1
    assert "in use" in refused.stderr
    await vault.close()


@pytest.mark.parametrize(
    ("argv", "known"),
    [
        (["list"], True),
        (["--vault", "x", "code", "y"], True),
        (["--vault=x", "add"], True),
        (["--help"], True),
        ([], False),
        (["--quick"], False),
        (["--vault", "x"], False),
        (["otpauth://totp/x"], False),
    ],
)
def test_what_is_for_the_window(argv, known):
    assert is_command(argv) is known


def test_exit_codes_and_sentences():
    assert [exit_code(AppError(c)) for c in ("vault.wrong_password", "vault.newer", "cli.no_terminal", "x")] == [
        3,
        4,
        2,
        1,
    ]
    assert sentence(AppError("unknown.code", number=5)) == "It did not work: unknown.code(number=5)"
    assert "process ? on ?" in sentence(AppError("vault.in_use"))
    assert set(COMMANDS) >= {"init", "list", "code", "add", "rm", "scan", "convert"}
