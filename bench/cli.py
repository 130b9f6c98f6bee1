"""How long the command line takes from start to end, beside its budget and a bare Python.

usage: python -m bench.cli
"""

from __future__ import annotations

import statistics
import subprocess
import sys
import time

URI = "otpauth://totp/GitHub:octocat?secret=JBSWY3DPEHPK3PXP&issuer=GitHub"
START = "import sys; from app.cli.main import run; sys.exit(run(sys.argv[1:]))"


def seconds(*command):
    taken = []
    for _ in range(15):
        started = time.perf_counter()
        subprocess.run([sys.executable, *command], check=True, stdout=subprocess.DEVNULL)
        taken.append(time.perf_counter() - started)
    return statistics.median(taken) * 1000


def main():
    bare = seconds("-c", "pass")
    ours = seconds("-c", START, "code", URI, "--at", "59")
    print(f"a bare Python          {bare:6.0f} ms")
    print(f"4otp code URI --at T   {ours:6.0f} ms   budget 150 ms")


if __name__ == "__main__":
    main()
