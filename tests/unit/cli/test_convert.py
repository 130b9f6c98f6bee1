"""`4otp convert`: shapes, exit codes, passwords from everywhere but the arguments."""

from __future__ import annotations

import argparse
import io
import json
import os
import sys
from contextlib import contextmanager

import pytest

from app.cli import convert
from app.qr.write import png, symbol
from tests.kit import foreign_files as files

MASTER = b"m" * 32


class AtTheTerminal:
    """A dispatcher's context whose person types this password."""

    def __init__(self, password=""):
        self.password = password
        self.asked = 0

    def prompt_password(self):
        self.asked += 1
        return self.password


@pytest.fixture
def run(tmp_path, capsys):
    def call(data, *options, context=None, name="export.bin"):
        path = tmp_path / name
        path.write_bytes(data)
        parser = argparse.ArgumentParser()
        convert.add_arguments(parser)
        code = convert.run(parser.parse_args([str(path), *options]), context or AtTheTerminal())
        out, err = capsys.readouterr()
        return code, out, err

    return call


@contextmanager
def standard_input(octets):
    before, sys.stdin = sys.stdin, io.TextIOWrapper(io.BytesIO(octets))
    try:
        yield
    finally:
        sys.stdin = before


def test_json_has_the_documented_shape(run):
    code, out, err = run(
        files.aegis(files.aegis_entry(note="n", group="Work"), files.aegis_entry(issuer="Bad", info={"secret": "1"})),
        "--json",
    )
    found = json.loads(out)
    assert code == 1
    assert found["format"] == "aegis"
    (entry,) = found["entries"]
    wanted = {
        "type": "totp",
        "issuer": "GitHub",
        "account": "me",
        "secret": files.SECRET,
        "algorithm": "SHA1",
        "digits": 6,
        "period": 30,
        "counter": None,
        "pin": None,
        "tags": ["Work"],
        "note": "n",
    }
    assert {name: entry[name] for name in wanted} == wanted
    (problem,) = found["problems"]
    assert (problem["row"], problem["name"], problem["reason"]) == (2, "Bad: me", "otp.secret_character")
    assert "Bad" in err


def test_motp_secrets_are_hexadecimal_and_say_so(run):
    entry = files.aegis_entry(type="motp", info={"secret": "4MKSV7XGEWM4Q", "pin": "1234"})
    (found,) = json.loads(run(files.aegis(entry))[1])["entries"]
    assert (found["secret"], found["secret_encoding"], found["pin"]) == ("e3152afee62599c8", "hex", "1234")


def test_otpauth_prints_uris_that_are_read_back(run):
    code, out, _err = run(files.aegis(files.aegis_entry(), files.aegis_entry(issuer="Ä")), "--to", "otpauth")
    assert code == 0
    assert len(out.splitlines()) == 2
    again = json.loads(run(out.encode(), "--json")[1])
    assert [entry["issuer"] for entry in again["entries"]] == ["GitHub", "Ä"]
    both = json.loads(run(files.aegis(files.aegis_entry()), "--to", "otpauth", "--json")[1])
    assert both["uris"] == out.splitlines()[:1]


ENCRYPTED = files.aegis_encrypted([files.aegis_slot(MASTER, b" pass word ")], MASTER)


def test_the_password_is_asked_only_when_needed(run):
    plain = AtTheTerminal()
    assert run(files.aegis(files.aegis_entry()), context=plain)[0] == 0
    assert plain.asked == 0
    assert run(ENCRYPTED, context=AtTheTerminal(" pass word "))[0] == 0


def test_the_password_from_standard_input_loses_only_its_line_end(run):
    with standard_input(b" pass word \r\nrest"):
        assert run(ENCRYPTED, "--password-stdin")[0] == 0


@pytest.mark.parametrize(
    "options", [("--password-fd",), ("--file-password-fd",), ("--password-stdin", "--file-password-fd")]
)
def test_the_password_from_a_file_descriptor(run, options):
    read_end, write_end = os.pipe()
    os.write(write_end, b" pass word \n")
    os.close(write_end)
    try:
        assert run(ENCRYPTED, *options, str(read_end))[0] == 0
    finally:
        os.close(read_end)


def test_no_password_where_one_was_promised_is_a_usage_error(run):
    with standard_input(b""):
        assert run(ENCRYPTED, "--password-stdin")[0] == 2
    assert run(ENCRYPTED, "--password-fd", "997")[0] == 2


@pytest.mark.parametrize(
    ("data", "code", "reason"),
    [
        (ENCRYPTED, 3, "format.wrong_password"),
        (b"{", 4, "format.damaged"),
        (b"nothing known", 4, "format.unknown"),
        (b"-----BEGIN PGP MESSAGE-----", 1, "format.not_importable"),
        (png(symbol("otpauth://totp/a?secret=JBSWY3DPEHPK3PXP"))[:-40], 4, "format.damaged"),
        (b'{"encrypted":true,"items":[]}', 1, "format.not_importable"),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_failures_have_their_exit_code_and_the_same_shape(run, data, code, reason):
    found, out, err = run(data, "--json", context=AtTheTerminal("wrong"))
    assert found == code
    report = json.loads(out)
    assert report["entries"] == []
    assert [problem["reason"] for problem in report["problems"]] == [reason]
    assert err.startswith("export.bin: ")
    assert "{" not in err
    without, out, _err = run(data, context=AtTheTerminal("wrong"))
    assert (without, out) == (code, "")


def test_a_file_that_is_not_there_is_a_usage_error(tmp_path, capsys):
    parser = argparse.ArgumentParser()
    convert.add_arguments(parser)
    assert convert.run(parser.parse_args([str(tmp_path / "none")]), AtTheTerminal()) == 2
    assert "cannot be read" in capsys.readouterr().err


def test_pictures_of_qr_codes_are_read(run):
    picture = png(symbol("otpauth://totp/GitHub:me?secret=JBSWY3DPEHPK3PXP&issuer=GitHub"))
    code, out, _err = run(picture, "--json")
    assert code == 0
    assert [entry["issuer"] for entry in json.loads(out)["entries"]] == ["GitHub"]


def test_what_lies_in_the_trash_is_listed_and_not_converted(run):
    display = "codeDisplay=%7B%22trashed%22%3Atrue%7D"
    code, out, _err = run(
        f"otpauth://totp/GitHub:me?secret={files.SECRET}&issuer=GitHub&{display}\n".encode(), "--json"
    )
    found = json.loads(out)
    assert (code, found["entries"]) == (1, [])
    assert [(p["name"], p["reason"]) for p in found["problems"]] == [("GitHub", "entry.trashed")]


def test_no_secret_reaches_standard_error(run):
    _code, _out, err = run(f"otpauth://totp/GitHub:me?secret={files.SECRET}8&issuer=GitHub\n{files.SECRET}\n".encode())
    assert files.SECRET not in err
    assert "GitHub" in err
