"""`make check` names a known weakness and fails, and never passes off "could not ask" as "nothing found"."""

from __future__ import annotations

import json
import subprocess
import sys
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread

import pytest

PROGRAM = Path(__file__).parents[2] / "packaging" / "locks" / "audit_locks.py"
WEAKNESS = {
    "id": "OSV-1",
    "modified": "2026-01-01T00:00:00Z",
    "affected": [
        {
            "package": {"name": "sample", "ecosystem": "PyPI"},
            "ranges": [{"type": "ECOSYSTEM", "events": [{"introduced": "0"}, {"fixed": "2.0"}]}],
        }
    ],
}


@pytest.fixture
def lock(tmp_path):
    file = tmp_path / "lock.txt"
    file.write_text("".join(f"{name}==1.0 \\\n    --hash=sha256:{'0' * 64}\n" for name in ("sample", "other")))
    return file


@pytest.fixture
def weaknesses():
    """A list of weaknesses as OSV serves it, on loopback; `answers` by the package's name."""

    class Answer(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            asked = json.loads(self.rfile.read(int(self.headers["content-length"])))
            body = json.dumps(server.answers.get(asked["package"]["name"], {})).encode()
            self.send_response(200)
            self.send_header("content-length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, *_more: object) -> None: ...

    server = ThreadingHTTPServer(("127.0.0.1", 0), Answer)
    server.answers, server.url = {}, f"http://127.0.0.1:{server.server_port}/v1/query"
    thread = Thread(target=server.serve_forever)
    thread.start()
    yield server
    server.shutdown()
    thread.join()
    server.server_close()


def audit(lock: Path, url: str) -> tuple[int, str]:
    command = [sys.executable, str(PROGRAM), str(lock), "--", "--vulnerability-service", "osv", "--osv-url", url,
               "--cache-dir", str(lock.parent / "cache")]  # fmt: skip
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    return done.returncode, done.stdout + done.stderr


def test_a_weakness_fails_and_is_named(lock, weaknesses):
    weaknesses.answers["sample"] = {"vulns": [WEAKNESS]}
    code, said = audit(lock, weaknesses.url)
    assert (code, "2 packages, 1 known weaknesses" in said) == (1, True), said
    assert "sample 1.0: OSV-1, mended in 2.0" in said


def test_nothing_found_is_said_with_the_number_of_packages(lock, weaknesses):
    assert audit(lock, weaknesses.url) == (0, "audit: lock.txt: 2 packages, no known weaknesses\n")


def test_nobody_to_ask_is_no_failure_and_no_all_clear(lock):
    code, said = audit(lock, "http://127.0.0.1:9/v1/query")
    assert (code, "NOTHING COULD BE AUDITED" in said) == (0, True), said


def test_a_lock_without_hashes_fails(lock, weaknesses):
    lock.write_text("sample==1.0\n")
    assert audit(lock, weaknesses.url)[0] == 1
