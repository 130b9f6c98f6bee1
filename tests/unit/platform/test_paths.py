"""Where things lie."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from app.platform.paths import find_paths, is_in_synced_folder

ROOT = Path(__file__).parents[3]


def test_a_given_folder_holds_everything(tmp_path):
    paths = find_paths(str(tmp_path), "/elsewhere")
    assert (paths.data, paths.config, paths.runtime) == (tmp_path, tmp_path, tmp_path)
    assert find_paths(None, str(tmp_path)).data == tmp_path


def test_the_platform_s_folders(tmp_path):
    code = "from app.platform.paths import find_paths; p = find_paths(None, ''); print(p.data, p.config, sep='\\n')"
    done = subprocess.run(
        [sys.executable, "-W", "error", "-c", code],
        cwd=ROOT,
        env={
            "HOME": str(tmp_path),
            "XDG_DATA_HOME": str(tmp_path / "data"),
            "XDG_CONFIG_HOME": str(tmp_path / "config"),
        },
        capture_output=True,
        text=True,
        check=True,
    )
    assert all(line.startswith(str(tmp_path)) for line in done.stdout.splitlines())


@pytest.mark.parametrize(
    ("folder", "synced"),
    [("/home/me/Dropbox/4otp", True), ("/home/me/OneDrive - Firm/x", True), ("/home/me/.local/share/4OTP", False)],
)
def test_folders_of_file_sync_services_are_noticed(folder, synced):
    assert is_in_synced_folder(Path(folder)) is synced


def test_memory_stays_out_of_dumps():
    code = (
        "import resource; from app.platform.process import is_dumpable, protect_memory\n"
        "protect_memory(); print(resource.getrlimit(resource.RLIMIT_CORE), is_dumpable())"
    )
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "(0, 0) False"
