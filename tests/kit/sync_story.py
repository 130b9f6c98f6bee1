"""Random histories of a household: what devices do, and what must hold in the end. For any server."""

from __future__ import annotations

import hashlib
from dataclasses import replace

from app.core.errors import AppError
from app.core.octets import to_base64url
from app.vault.merge import identity
from tests.kit.sync_records import otp

KINDS = ("add", "edit", "tag", "sec", "del", "ctr", "rc", "fetch", "push", "lost", "sync", "rotate", "forget")


class Story:
    """Drives one history on a household and remembers what must never be lost."""

    def __init__(self, home) -> None:
        self.home = home
        self.added, self.gone, self.counters, self.step_number = set(), set(), {}, 0

    def step(self, kind: str, who: int, x: int) -> None:
        self.step_number += 1
        device = self.home.devices[who % len(self.home.devices)]
        shown = device.view()
        record_id = sorted(shown)[x % len(shown)] if shown else None
        if kind in ("edit", "tag", "sec", "del", "ctr", "rc") and record_id is None:
            return
        getattr(self, f"_{kind}")(device, record_id, x)

    def _add(self, device, _record_id, x):
        n = self.step_number
        record = otp(f"S{x % 7}-{n}" if x % 3 else f"S{x % 5}")
        if x % 2:
            record.update(type="hotp", counter=0)
        device.put(to_base64url(hashlib.sha256(b"%d" % (x * 1000 + n)).digest()[:16]), record)
        self.added.add(identity(record))

    def _edit(self, device, record_id, _x):
        device.edit(record_id, issuer=f"e{self.step_number}")

    def _tag(self, device, record_id, x):
        device.edit(record_id, tags=sorted(set(device.view()[record_id].get("tags", [])) ^ {f"t{x % 4}"}))

    def _rc(self, device, record_id, x):
        codes = {c["code"]: c for c in device.view()[record_id].get("recovery_codes", [])}
        code = f"c{x % 3}"
        codes[code] = {"code": code, "used": code in codes}
        device.edit(record_id, recovery_codes=list(codes.values()))

    def _sec(self, device, record_id, _x):
        before = device.view()[record_id]
        after = {k: v for k, v in before.items() if k != "counter"} | {"type": "totp", "secret": f"N{self.step_number}"}
        self.gone.add(identity(before))
        self.added.add(identity(after))
        device.put(record_id, after)

    def _del(self, device, record_id, _x):
        self.gone.add(identity(device.view()[record_id]))
        device.delete(record_id)

    def _ctr(self, device, record_id, _x):
        record = device.view()[record_id]
        if "counter" in record:
            device.edit(record_id, counter=record["counter"] + 1)
            known = self.counters.get(identity(record), 0)
            self.counters[identity(record)] = max(known, record["counter"] + 1)

    def _fetch(self, device, _record_id, _x):
        device.fetch()

    def _push(self, device, _record_id, _x):
        try:
            device.push()
        except AppError as error:
            expect(error, "sync.conflict")

    def _lost(self, device, _record_id, _x):
        device.fetch()
        device.push(lose_answer=True)

    def _sync(self, device, _record_id, _x):
        device.sync()

    def _rotate(self, _device, _record_id, x):
        if x % 3 == 0:
            self.home.new_key()
            used = {device.kid for device in self.home.devices}
            self.home.remove(min(set(self.home.owner.keys) - used))

    def _forget(self, device, _record_id, _x):
        """A crash after the answer was lost: what was sent is not known any more."""
        device.fetch()
        device.push(lose_answer=True)
        device.store.edit(lambda state: replace(state, unacked=None))

    def check(self, final):
        there = {identity(record) for record in final.values()}
        assert self.added - self.gone <= there, "a code was lost"
        for record in final.values():
            key = identity(record)
            alone = sum(identity(other) == key for other in final.values()) == 1
            if "counter" in record and key not in self.gone and alone:
                assert record["counter"] >= self.counters.get(key, 0), "a counter went back"


def expect(error, *codes):
    """Any other failure is one of the test."""
    if error.code not in codes:
        raise error
