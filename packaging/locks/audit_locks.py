"""Asks for known weaknesses of the packages in the locks, and says plainly what could not be asked.

    python packaging/locks/audit_locks.py LOCK... [-- MORE ARGUMENTS OF PIP-AUDIT]

A weakness that is found ends with 1. A machine that is offline, or whose package index has no list of weaknesses, is no
finding: it is said in capitals, and ends with 0.
"""

from __future__ import annotations

import json
import re
import subprocess
import sys
from pathlib import Path

_UNREACHED = re.compile(r"requests\.exceptions\.|Could not connect|not redirecting properly")


def _audited(lock: Path, more: list[str]) -> tuple[list[dict], str]:
    """What pip-audit says of each package; and why it said nothing, where it could reach nobody."""
    command = [sys.executable, "-m", "pip_audit", "--progress-spinner", "off", "--disable-pip", "--require-hashes"]
    done = subprocess.run(
        [*command, "--format", "json", "--requirement", str(lock), *more], capture_output=True, text=True, check=False
    )
    try:
        return json.loads(done.stdout)["dependencies"], ""
    except ValueError:
        reason = done.stderr.strip().rpartition("\n")[2]
        if _UNREACHED.search(done.stderr):
            return [], reason
        sys.exit(f"audit: {lock.name}: {reason or 'pip-audit failed'}")


def audit(lock: Path, more: list[str]) -> bool:
    """Prints one line, and one for each weakness; whether there was none."""
    packages, reason = _audited(lock, more)
    asked = [package for package in packages if "skip_reason" not in package]
    left = [package["name"] for package in packages if "skip_reason" in package]
    found = [(package, weakness) for package in asked for weakness in package["vulns"]]
    if not asked:
        why = reason or f"the package index of this machine has no list of weaknesses ({len(left)} packages)"
        print(f"audit: {lock.name}: NOTHING COULD BE AUDITED: {why}")
        return True
    missing = f"; NOT AUDITED: {', '.join(left)}" if left else ""
    print(f"audit: {lock.name}: {len(asked)} packages, {len(found) or 'no'} known weaknesses{missing}")
    for package, weakness in found:
        mended = ", ".join(weakness["fix_versions"]) or "no version"
        print(f"  {package['name']} {package['version']}: {weakness['id']}, mended in {mended}")
    return not found


def main() -> int:
    arguments = sys.argv[1:]
    at = arguments.index("--") if "--" in arguments else len(arguments)
    sound = [audit(Path(lock), arguments[at + 1 :]) for lock in arguments[:at]]
    return 0 if all(sound) else 1


if __name__ == "__main__":
    sys.exit(main())
