"""A worker ends when it is asked to, and never takes the process down."""

from __future__ import annotations

import subprocess
import sys
import threading

from app.runtime.worker import Worker


def test_it_runs_until_it_is_asked_to_end():
    ran = threading.Event()

    def work(stopping):
        ran.set()
        stopping.wait(20)

    worker = Worker("test", work)
    worker.start()
    assert ran.wait(20)
    assert worker.stop(20)
    assert worker.stop(20)


def test_one_that_never_started_is_stopped():
    assert Worker("test", lambda _stopping: None).stop()


def test_one_that_hangs_is_left_behind_and_said_so():
    release = threading.Event()
    worker = Worker("test", lambda _stopping: release.wait(20) and None)
    worker.start()
    assert not worker.stop(0)
    release.set()
    assert worker.stop(20)


def test_work_may_stop_itself():
    answers = []
    done = threading.Event()

    def work(_stopping):
        answers.append(worker.stop())
        done.set()

    worker = Worker("test", work)
    worker.start()
    assert done.wait(20)
    assert answers == [True]


def test_the_process_ends_cleanly_while_one_works():
    code = (
        "from app.runtime.worker import Worker\n"
        "worker = Worker('test', lambda stopping: stopping.wait(20) and print('ended'))\n"
        "worker.start()\n"
    )
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, check=True, timeout=60)
    assert run.stdout.split() == [b"ended"]
