"""The socket of the running app: asked by the same user only, nonsense gets no answer."""

from __future__ import annotations

import os
import socket
import threading

import pytest

from app.platform.instance import InstanceServer, _is_same_user, ask, socket_path
from app.platform.paths import paths_in


@pytest.fixture
def paths(tmp_path):
    return paths_in(tmp_path)


@pytest.fixture
def server(paths):
    made = InstanceServer(paths)
    yield made
    made.close()


@pytest.fixture
def heard():
    return []


def served(server, work, heard):
    """Answers one request in a thread while `work` asks."""

    def answer(request):
        heard.append(request)
        return {"error": "vault.locked"} if request["verb"] == "add" else {}

    server._socket.setblocking(True)
    thread = threading.Thread(target=server.accept_one, args=[answer])
    thread.start()
    try:
        return work()
    finally:
        thread.join(10)


def test_a_request_is_heard_and_answered(server, paths, heard):
    assert server.listen()
    assert served(server, lambda: ask(paths, {"verb": "show"}), heard) == {}
    assert served(server, lambda: ask(paths, {"verb": "add", "uri": "otpauth://x"}), heard) == {"error": "vault.locked"}
    assert heard == [{"verb": "show"}, {"verb": "add", "uri": "otpauth://x"}]


def test_nobody_there_is_none(paths, server):
    assert ask(paths, {"verb": "show"}) is None
    socket_path(paths).write_bytes(b"")
    assert ask(paths, {"verb": "show"}) is None
    assert server.listen()


def test_only_one_listens_and_the_socket_is_private(paths, server):
    assert server.listen()
    assert not served(server, InstanceServer(paths).listen, [])
    assert socket_path(paths).stat().st_mode & 0o777 == 0o600
    server.close()
    assert not socket_path(paths).exists()
    server.accept_one(lambda _request: {})


@pytest.mark.parametrize(
    "line", [b"\n", b"[]\n", b'{"verb":"delete"}\n', b'{"verb":"show","x":1}\n', b"\xff\n", b"x" * 20_000]
)
def test_nonsense_gets_no_answer(server, paths, line, heard):
    assert server.listen()

    def send():
        with socket.socket(socket.AF_UNIX) as stranger:
            stranger.connect(str(socket_path(paths)))
            stranger.sendall(line)
            stranger.shutdown(socket.SHUT_WR)
            try:
                return stranger.recv(100)
            except ConnectionResetError:
                return b""

    assert served(server, send, heard) == b""
    assert heard == []


def test_who_asks_before_the_window_is_there_is_heard(server, paths, heard):
    assert server.listen()
    assert server.listen()
    with socket.socket(socket.AF_UNIX) as second:
        second.connect(str(socket_path(paths)))
        second.sendall(b'{"verb":"quick"}\n')
        assert served(server, lambda: second.recv(100), heard) == b"{}\n"
    assert heard == [{"verb": "quick"}]


def test_a_long_path_has_its_socket_elsewhere(tmp_path):
    paths = paths_in(tmp_path / ("x" * 120))
    assert len(os.fsencode(socket_path(paths))) <= 100


def test_the_peer_is_asked_for():
    left, right = socket.socketpair(socket.AF_UNIX)
    with left, right:
        assert _is_same_user(left)
