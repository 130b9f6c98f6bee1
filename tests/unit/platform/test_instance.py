"""The door of the running app: asked by the same user only, nonsense gets no answer. Both kinds of doors."""

from __future__ import annotations

import contextlib
import json
import os
import socket
import threading
from pathlib import Path

import pytest

from app.platform.doors import UnixDoor, _is_same_user
from app.platform.instance import InstanceServer, ask
from app.platform.loopback_door import LoopbackDoor
from app.platform.paths import paths_in


@pytest.fixture
def paths(tmp_path):
    return paths_in(tmp_path)


@pytest.fixture(params=[UnixDoor, LoopbackDoor])
def new_door(request, paths):
    """Makes a door of the vault's folder, as each process has one of its own."""
    return lambda: request.param(paths)


@pytest.fixture
def server(paths, new_door):
    made = InstanceServer(paths, door=new_door())
    yield made
    made.close()


@pytest.fixture
def heard():
    return []


def served(server, work, heard, times=1):
    """Answers requests in a thread while `work` asks."""

    def answer(request):
        heard.append(request)
        return {"error": "vault.locked"} if request["verb"] == "add" else {}

    def serve():
        for _ in range(times):
            server.answer_one(server.socket.accept()[0], answer)

    server.socket.setblocking(True)
    thread = threading.Thread(target=serve)
    thread.start()
    try:
        return work()
    finally:
        thread.join(10)
        assert not thread.is_alive()


def raw_line(paths, new_door):
    """A stranger's connection, past no check."""
    door = new_door()
    if isinstance(door, UnixDoor):
        line = socket.socket(socket.AF_UNIX)
        line.connect(str(door.path))
    else:
        line = socket.create_connection(("127.0.0.1", json.loads(door.path.read_text())["port"]))
    line.settimeout(20)
    return line


def test_a_request_is_heard_and_answered(server, paths, new_door, heard):
    assert server.listen()
    assert served(server, lambda: ask(paths, {"verb": "show"}, door=new_door()), heard) == {}
    request = {"verb": "add", "uri": "otpauth://x"}
    assert served(server, lambda: ask(paths, request, door=new_door()), heard) == {"error": "vault.locked"}
    assert heard == [{"verb": "show"}, request]


def test_nobody_there_is_none(paths, server, new_door):
    assert ask(paths, {"verb": "show"}, door=new_door()) is None
    new_door().path.write_bytes(b"")
    assert ask(paths, {"verb": "show"}, door=new_door()) is None
    assert server.listen()


def test_a_port_that_ended_without_tidying_up_is_nobody(paths, server):
    door = LoopbackDoor(paths)
    door.open().close()
    assert ask(paths, {"verb": "show"}, door=LoopbackDoor(paths)) is None
    assert server.listen()


def test_only_one_listens_and_the_door_is_private(paths, server, new_door):
    assert server.listen()
    assert not served(server, InstanceServer(paths, door=new_door()).listen, [])
    assert new_door().path.stat().st_mode & 0o777 == 0o600
    server.close()
    assert not new_door().path.exists()


def test_a_folder_that_takes_nothing_has_no_door():
    for kind in (UnixDoor, LoopbackDoor):
        nowhere = paths_in(Path(os.devnull) / "folder")
        assert not InstanceServer(nowhere, door=kind(nowhere)).listen()


@pytest.mark.parametrize(
    "words", [b"\n", b"[]\n", b'{"verb":"delete"}\n', b'{"verb":"show","x":1}\n', b"\xff\n", b"x" * 20_000]
)
def test_nonsense_gets_no_answer(server, new_door, words, heard):
    assert server.listen()

    def send():
        with contextlib.closing(new_door().knock()) as line:
            line.settimeout(20)
            line.sendall(words)
            with contextlib.suppress(OSError):
                line.shutdown(socket.SHUT_WR)
            try:
                return line.recv(100)
            except ConnectionResetError:
                return b""

    assert served(server, send, heard) == b""
    assert heard == []


def test_who_asks_before_the_window_is_there_is_heard(server, paths, new_door, heard):
    assert server.listen()
    assert server.listen()
    answers = []
    second = threading.Thread(target=lambda: answers.append(ask(paths, {"verb": "quick"}, door=new_door())))
    second.start()
    served(server, second.join, heard)
    assert (answers, heard) == ([{}], [{"verb": "quick"}])


def test_a_stranger_on_the_loopback_port_hears_nothing(paths, heard):
    server = InstanceServer(paths, door=LoopbackDoor(paths))
    assert server.listen()

    def knock():
        with raw_line(paths, lambda: LoopbackDoor(paths)) as line:
            line.sendall(b"\0" * 32)
            told = line.recv(64)
            line.sendall(b"\1" * 32 + b'{"verb":"show"}\n')
            try:
                return len(told), line.recv(100)
            except ConnectionResetError:
                return len(told), b""

    assert served(server, knock, heard) == (64, b"")
    assert heard == []
    server.close()


def test_a_stranger_behind_the_old_port_is_told_nothing(paths):
    door = LoopbackDoor(paths)
    told = []
    with socket.create_server(("127.0.0.1", 0)) as stranger:
        door.path.write_text(json.dumps({"port": stranger.getsockname()[1], "key": "00" * 32}))

        def listen():
            line, _ = stranger.accept()
            with line:
                told.append(line.recv(100))
                line.sendall(b"\2" * 64)
                with contextlib.suppress(ConnectionResetError):
                    told.append(line.recv(100))

        thread = threading.Thread(target=listen)
        thread.start()
        assert ask(paths, {"verb": "add", "uri": "otpauth://totp/x?secret=JBSWY3DPEHPK3PXP"}, door=door) is None
        thread.join(10)
    assert len(told[0]) == 32
    assert b"otpauth" not in b"".join(told)


def test_a_long_path_has_its_socket_elsewhere(tmp_path):
    paths = paths_in(tmp_path / ("x" * 120))
    assert len(os.fsencode(UnixDoor(paths).path)) <= 100


def test_the_peer_is_asked_for():
    left, right = socket.socketpair(socket.AF_UNIX)
    with left, right:
        assert _is_same_user(left)
