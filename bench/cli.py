"""How long the command line takes from start to end, beside its budget and a bare Python.

usage: python -m bench.cli
"""

from __future__ import annotations

import resource
import statistics
import subprocess
import sys
import time
from pathlib import Path

URI = "otpauth://totp/GitHub:octocat?secret=JBSWY3DPEHPK3PXP&issuer=GitHub"
MAIN = str(Path(__file__).parents[1] / "main.py")


def cost(*command):
    """Milliseconds of the wall and of the processor, medians of 15 runs."""
    walls, cpus = [], []
    for _ in range(15):
        before = resource.getrusage(resource.RUSAGE_CHILDREN)
        started = time.perf_counter()
        subprocess.run([sys.executable, *command], check=True, stdout=subprocess.DEVNULL)
        walls.append(time.perf_counter() - started)
        after = resource.getrusage(resource.RUSAGE_CHILDREN)
        cpus.append(after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime)
    return f"{statistics.median(walls) * 1000:6.0f} ms wall {statistics.median(cpus) * 1000:6.0f} ms cpu"


def main():
    print(f"a bare Python          {cost('-c', 'pass')}")
    print(f"4otp code URI --at T   {cost(MAIN, 'code', URI, '--at', '59')}   budget 150 ms")


if __name__ == "__main__":
    main()
