"""`4otp scan`: its shapes and exit codes, and that it needs no display."""

from __future__ import annotations

import argparse
import json
import subprocess
import sys

import pytest

from app.cli import scan
from app.qr.write import png, symbol
from tests.kit.qr_pictures import URI


@pytest.fixture
def run(capsys):
    def call(*arguments):
        parser = argparse.ArgumentParser()
        scan.add_arguments(parser)
        code = scan.run(parser.parse_args([str(argument) for argument in arguments]))
        out, err = capsys.readouterr()
        return code, out, err

    return call


@pytest.fixture
def image(tmp_path):
    def make(text, name="code.png"):
        path = tmp_path / name
        path.write_bytes(png(symbol(text)))
        return path

    return make


def test_the_text_alone_for_one_image(run, image):
    assert run(image(URI)) == (0, f"{URI}\n", "")


def test_json_names_each_file_as_it_was_given(run, image):
    first, second = image(URI), image("日本", "second.png")

    code, out, err = run(first, second, "--json")

    assert (code, err) == (0, "")
    assert json.loads(out) == [{"file": str(first), "texts": [URI]}, {"file": str(second), "texts": ["日本"]}]


def test_several_images_are_told_apart(run, image):
    first, second = image(URI), image("second", "second.png")

    assert run(first, second)[1] == f"{first}: {URI}\n{second}: second\n"


def test_a_picture_without_a_code_is_no_failure_and_is_said(run, tmp_path):
    path = tmp_path / "white.ppm"
    path.write_bytes(b"P5 20 20 255\n" + b"\xff" * 400)

    code, out, err = run(path, "--json")

    assert (code, json.loads(out)) == (0, [{"file": str(path), "texts": []}])
    assert "no QR code" in err


def test_exit_codes(run, image, tmp_path):
    good, bad, missing = image(URI), tmp_path / "bad.png", tmp_path / "missing.png"
    bad.write_bytes(b"not an image")

    assert run(bad)[0] == 4
    assert run(missing)[0] == 2
    assert run(bad, missing)[0] == 4
    code, out, err = run(good, bad, missing, "--json")
    assert code == 1
    assert [report.get("error") for report in json.loads(out)] == [None, "qr.not_an_image", "qr.file_unreadable"]
    assert "This file is not an image." in err
    with pytest.raises(SystemExit) as usage:
        run()
    assert usage.value.code == 2


def test_unreadable_kinds_are_explained(run, tmp_path):
    photo = tmp_path / "photo.heic"
    photo.write_bytes(b"\0\0\0\x18ftypheic" + bytes(60))

    assert "HEIC" in run(photo)[2]


def test_a_text_cannot_drive_the_terminal(run, image):
    assert run(image("a\x1b[2Jb"))[1] == "a\ufffd[2Jb\n"


def test_no_qt_is_imported():
    check = "import sys, app.cli.scan; sys.exit(any(name.startswith(('PySide6', 'shiboken')) for name in sys.modules))"
    assert subprocess.run([sys.executable, "-c", check], check=False).returncode == 0
