"""Files: written whole and private, replaced when the system lets us, failures told by what they mean."""

from __future__ import annotations

import errno
import os

import pytest

from app.runtime.files import (
    RETRY_SECONDS,
    as_app_error,
    copy_file,
    link_or_copy,
    make_private_folder,
    replace,
    write_new,
)
from app.runtime.lock import FolderLock


def test_a_new_file_is_whole_private_and_never_over_another(tmp_path):
    path = tmp_path / "file"
    steps = []
    write_new(path, b"octets", steps.append)
    assert path.read_bytes() == b"octets"
    assert path.stat().st_mode & 0o777 == 0o600
    assert steps == ["create", "write", "write_half", "sync"]
    with pytest.raises(FileExistsError):
        write_new(path, b"other")
    (tmp_path / "link").symlink_to(tmp_path / "elsewhere")
    with pytest.raises(OSError, match="exists"):
        write_new(tmp_path / "link", b"other")


def test_folders_are_private(tmp_path):
    make_private_folder(tmp_path / "a" / "b")
    assert (tmp_path / "a" / "b").stat().st_mode & 0o777 == 0o700


class BusyPath:
    """A file that a scanner holds for the first few tries, as Windows tells it."""

    def __init__(self, failures, winerror):
        self.failures, self.winerror, self.calls = failures, winerror, 0

    def replace(self, _target):
        self.calls += 1
        if self.calls <= self.failures:
            error = PermissionError(errno.EACCES, "busy")
            error.winerror = self.winerror
            raise error


@pytest.mark.parametrize("winerror", [5, 32, 33])
def test_a_busy_file_is_tried_again(tmp_path, winerror):
    pauses = []
    replace(BusyPath(3, winerror), tmp_path, pauses.append)
    assert pauses == [0.05, 0.1, 0.2]
    pauses.clear()
    with pytest.raises(PermissionError):
        replace(BusyPath(99, winerror), tmp_path, pauses.append)
    assert tuple(pauses) == RETRY_SECONDS


def test_other_failures_are_told_at_once(tmp_path):
    pauses = []
    with pytest.raises(PermissionError):
        replace(BusyPath(1, 2), tmp_path, pauses.append)
    assert pauses == []


def test_a_copy_that_fails_leaves_what_was_there(tmp_path):
    (tmp_path / "a").mkdir()  # what cannot be read
    (tmp_path / "b").write_bytes(b"before")
    for target in ("b", "c"):
        with pytest.raises(OSError, match="a"):
            copy_file(tmp_path / "a", tmp_path / target)
    assert sorted(path.name for path in tmp_path.iterdir()) == ["a", "b"]
    assert (tmp_path / "b").read_bytes() == b"before"


def test_links_and_copies(tmp_path):
    (tmp_path / "a").write_bytes(b"one")
    (tmp_path / "b").write_bytes(b"old")
    link_or_copy(tmp_path / "a", tmp_path / "b")
    copy_file(tmp_path / "a", tmp_path / "c")
    assert (tmp_path / "b").read_bytes() == (tmp_path / "c").read_bytes() == b"one"
    assert (tmp_path / "b").stat().st_ino == (tmp_path / "a").stat().st_ino
    assert (tmp_path / "c").stat().st_ino != (tmp_path / "a").stat().st_ino


@pytest.mark.parametrize(
    ("number", "code"),
    [
        (errno.ENOSPC, "vault.disk_full"),
        (errno.EDQUOT, "vault.disk_full"),
        (errno.EROFS, "vault.read_only"),
        (errno.EACCES, "vault.read_only"),
        (errno.EIO, "vault.save_failed"),
    ],
)
def test_failures_by_what_they_mean(number, code):
    error = as_app_error(OSError(number, "x", "/home/somebody/private"))
    assert error.code == code
    assert "somebody" not in str(error)


def test_the_lock_names_its_holder_and_is_released(tmp_path):
    one, two = FolderLock(tmp_path), FolderLock(tmp_path)
    assert one.acquire() == "held"
    assert one.acquire() == "held"
    assert two.acquire() == "in_use"
    assert two.holder().pid == os.getpid()
    one.release()
    assert two.acquire() == "held"
    two.release()
    assert two.holder().pid is None


def test_a_lock_without_a_folder_for_it(tmp_path):
    (tmp_path / "file").write_bytes(b"")
    assert FolderLock(tmp_path / "file").acquire() in {"no_lock", "read_only"}


@pytest.mark.parametrize("text", ["", "{", "[]", '{"pid":"x"}', '{"host":"h"}'])
def test_an_unreadable_holder_is_nobody(tmp_path, text):
    (tmp_path / ".lock-holder").write_text(text)
    assert FolderLock(tmp_path).holder().pid is None
