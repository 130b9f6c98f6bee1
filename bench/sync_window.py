"""How long sync keeps the window from answering: the real main window, a real server, another device that changes codes.

Measured on the GUI thread: the longest wait between two ticks of a timer, beside the same of the idle window in the same
run, where it is the machine's and not ours. Of each wait two parts are ours: what the GUI thread computed ("own"), and
what the process computed at all ("ours", which the interpreter's lock may have kept the GUI thread waiting for).
Run: `.venv/bin/python bench/sync_window.py [--codes N] [--commits N] [--why]`. Draws off screen unless DISPLAY is set.
"""

from __future__ import annotations

# The child's imports stand where they are used: the parent needs no Qt. Lines of figures are long.
# ruff: noqa: PLC0415, E501, SLF001
import argparse
import asyncio
import base64
import json
import os
import statistics
import sys
import tempfile
import threading
import time
import traceback
from collections import Counter
from pathlib import Path
from typing import Any, Self

sys.path.insert(0, str(Path(__file__).parents[1]))

from app.core.octets import to_base64url
from app.crypto.hashing import sha256
from tests.kit.sync_home import RealHome
from tests.kit.sync_process import ROOT, serving_process
from tests.kit.sync_records import otp
from tests.kit.sync_remote import RemoteDevice

PASSWORD = "correct horse battery"
LIMIT_MS, FRAME_MS, TICK_MS, IDLE_SECONDS = 50, 16, 2, 6


class Heart:
    """Ticks on the GUI thread. A late tick is a window that did not answer; `own` is what its thread computed then."""

    def __init__(self, *, why: bool) -> None:
        from PySide6.QtCore import Qt, QTimer

        self.late: list[tuple[float, float, float]] = []
        self._timer = QTimer()
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(TICK_MS)
        self._timer.timeout.connect(self._tick)
        self._at, self._own, self._all = time.monotonic(), time.thread_time(), time.process_time()
        self._timer.start()
        self.causes: Counter[str] = Counter()
        if why:
            main = threading.main_thread().ident
            threading.Thread(target=self._watch, args=(main,), daemon=True).start()

    def _tick(self) -> None:
        now, own, everything = time.monotonic(), time.thread_time(), time.process_time()
        wait = now - self._at - TICK_MS / 1000
        self.late.append((wait * 1000, (own - self._own) * 1000, min(wait, everything - self._all) * 1000))
        self._at, self._own, self._all = now, own, everything

    def _watch(self, main: int) -> None:
        while True:
            time.sleep(0.004)
            if time.monotonic() - self._at > 0.016:
                frame = sys._current_frames().get(main)
                if frame is None:
                    return
                stack = traceback.extract_stack(frame)
                ours = [f"{Path(f.filename).name}:{f.lineno} {f.name}" for f in stack if "/app/" in f.filename]
                self.causes[" < ".join(reversed(ours[-5:])) or "Qt"] += 1

    def taken(self) -> dict[str, Any]:
        late, self.late = self.late, []
        causes, self.causes = self.causes, Counter()
        waits = late or [(0.0, 0.0, 0.0)]
        over = [wait for wait, _own, _ours in waits if wait > FRAME_MS]
        return {
            "worst": max(wait for wait, _own, _ours in waits),
            "own": max(own for _wait, own, _ours in waits),
            "ours": max(ours for _wait, _own, ours in waits),
            "over": len(over),
            "median": statistics.median(over) if over else 0.0,
            "over_ours": sum(ours > LIMIT_MS for _wait, _own, ours in waits),
            "why": causes.most_common(8),
        }


def child(folder: Path, *, why: bool) -> None:
    """The window's side: obeys orders that come as lines."""
    if not os.environ.get("DISPLAY"):
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from PySide6.QtCore import QSocketNotifier

    from app.services.vault import VaultOptions
    from app.ui.app import make_application
    from app.ui.theme.theme import Theme
    from app.ui.window import MainWindow
    from app.vault import commands
    from app.wiring import build
    from tests.kit.entries import entry

    application = make_application(["4otp"])
    services = build(home=folder, options=VaultOptions(kdf=1), service_url=None)
    window = MainWindow(services, Theme(application))
    window.show()
    services.engine.submit(services.vault.create(PASSWORD)).result()
    heart = Heart(why=why)
    bridge = window.desk.bridge

    def answer(_done: object = None) -> None:
        say(codes=len(services.vault.snapshot.codes), **heart.taken())

    async def connect(key: str) -> None:
        sync = services.sync()
        await sync.accept(await sync.offer(key), "all")
        sync.start()
        await until(lambda: sync.status.live and not sync.status.waiting)

    async def until(done) -> None:
        sync, happened = services.sync(), asyncio.Event()
        ends = [
            sync.changed.subscribe(lambda _s: happened.set()),
            services.vault.changed.subscribe(lambda _s: happened.set()),
        ]
        while not done():
            happened.clear()
            await happened.wait()
        for end in ends:
            end()

    async def see(count: int, note: str) -> None:
        def there() -> bool:
            codes = services.vault.snapshot.codes
            return len(codes) >= count and (not note or any(code.note == note for code in codes))

        await until(there)

    async def idle() -> None:
        await asyncio.sleep(IDLE_SECONDS)

    def obey() -> None:
        line = sys.stdin.readline()
        if not line:
            application.quit()
            return
        order = json.loads(line)
        heart.taken()
        match order["do"]:
            case "fill":
                entries = [entry(f"Service {n}", _secret(n), account=f"user{n}") for n in range(order["count"])]
                work = services.vault.apply(commands.add_entries(entries))
            case "connect":
                work = connect(order["key"])
            case "see":
                work = see(order["count"], order.get("note", ""))
            case _:
                work = idle()
        bridge.run(work, answer, owner=window)

    notifier = QSocketNotifier(sys.stdin.fileno(), QSocketNotifier.Type.Read)
    notifier.activated.connect(obey)
    say(ready=True)
    application.exec()
    services.engine.submit(services.close()).result()
    services.engine.stop()


class Window:
    """A window in a process of its own, spoken to by lines of JSON."""

    def __init__(self, folder: Path, *, why: bool) -> None:
        self.folder = folder
        self.more = ["--why"] if why else []

    async def __aenter__(self) -> Self:
        self.process = await asyncio.create_subprocess_exec(
            sys.executable, __file__, "--child", str(self.folder), *self.more, cwd=ROOT,
            stdin=asyncio.subprocess.PIPE, stdout=asyncio.subprocess.PIPE, limit=1 << 20,
        )  # fmt: skip
        await self.hear()
        return self

    async def __aexit__(self, *_error: object) -> None:
        self.process.stdin.close()
        await self.process.wait()

    async def ask(self, **order: object) -> dict:
        self.process.stdin.write(json.dumps(order).encode() + b"\n")
        return await self.hear()

    async def hear(self) -> dict:
        return json.loads(await self.process.stdout.readline())


def say(**members: object) -> None:
    sys.stdout.write(json.dumps(members) + "\n")
    sys.stdout.flush()


def _secret(number: int) -> str:
    return base64.b32encode(sha256(b"%d" % number)[:20]).decode()


def line(what: str, taken: dict) -> None:
    figures = f"longest wait {taken['worst']:4.0f} ms, of it at most own {taken['own']:3.0f}, ours {taken['ours']:3.0f}"
    many = f"{taken['over']} waits over {FRAME_MS} ms, median {taken['median']:.0f}; ours over {LIMIT_MS}: {taken['over_ours']}"
    print(f"{what:44} {figures}; {many}", flush=True)
    for place, count in taken["why"]:
        print(f"    {count:4} {place}", flush=True)


async def arrivals(folder: Path, codes: int, commits: int, *, why: bool) -> None:
    """Codes, then single changes, made by another device, arrive in a window that is live."""
    async with serving_process(folder / "server") as server, Window(folder / "window", why=why) as window:
        home = await RealHome(server).open()
        try:
            line("idle, no codes", await window.ask(do="idle"))
            await window.ask(do="connect", key=await home.string())
            device = await RemoteDevice().connect(await home.string())
            ids = [to_base64url(sha256(b"code %d" % n)[:16]) for n in range(codes)]
            for number, record_id in enumerate(ids):
                device.put(record_id, otp(_secret(number), issuer=f"Service {number}"))
            seeing = asyncio.ensure_future(window.ask(do="see", count=codes))
            await device.exchange.push()
            line(f"{codes} codes arrive", await seeing)
            line(f"idle, {codes} codes", await window.ask(do="idle"))
            seeing = asyncio.ensure_future(window.ask(do="see", count=codes, note=f"change {commits - 1}"))
            started = time.monotonic()
            for number in range(commits):
                place = number % 20
                device.put(ids[place], otp(_secret(place), issuer=f"Service {place}", note=f"change {number}"))
                await device.exchange.push()
            line(f"{commits} commits arrive one by one", await seeing)
            print(f"    ({(time.monotonic() - started) / commits * 1000:.0f} ms each)")
            line(f"idle again, {codes} codes", await window.ask(do="idle"))
            await device.close()
        finally:
            await home.close()


async def first_connection(folder: Path, codes: int, *, why: bool) -> None:
    async with serving_process(folder / "server") as server, Window(folder / "window", why=why) as window:
        home = await RealHome(server).open()
        try:
            await window.ask(do="fill", count=codes)
            line(f"idle, {codes} codes of this device", await window.ask(do="idle"))
            line(f"first connection with {codes} codes", await window.ask(do="connect", key=await home.string()))
        finally:
            await home.close()


async def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--child", type=Path)
    parser.add_argument("--codes", type=int, default=4900)
    parser.add_argument("--commits", type=int, default=1000)
    parser.add_argument(
        "--why", action="store_true", help="say where the GUI thread was, at the price of some accuracy"
    )
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        await arrivals(Path(folder) / "arrivals", options.codes, options.commits, why=options.why)
        await first_connection(Path(folder) / "first", options.codes, why=options.why)


if __name__ == "__main__":
    if "--child" in sys.argv:
        child(Path(sys.argv[sys.argv.index("--child") + 1]), why="--why" in sys.argv)
    else:
        asyncio.run(main())
