"""How long 10,000 entries take from file to report, format by format. usage: python -m bench.import_files

The least processor time of some rounds is printed: one thread does it all, and neighbours on the machine only add. Key
derivation is left out: encrypted files are made with the least cost that their format allows. The limit is 1 s.
"""

from __future__ import annotations

import json
import time

from app.formats.base import Locked
from app.formats.content import Source
from app.formats.registry import open_source
from app.otp import base32, migration
from tests.kit import foreign_files as files

ENTRIES = 10_000
ROUNDS = 3
LIMIT_MS = 1000
NUMBERS = range(ENTRIES)
SECRETS = [base32.encode(number.to_bytes(20, "big")) for number in NUMBERS]
MASTER = b"m" * 32
GOOGLE = "CREATE TABLE accounts (_id INTEGER, email TEXT, secret TEXT, counter INTEGER, type INTEGER, issuer TEXT)"


def uris():
    return [
        f"otpauth://totp/Issuer%20{n}:me%40x{n}.org?secret={SECRETS[n]}&issuer=Issuer+{n}&digits=6" for n in NUMBERS
    ]


def aegis_entries():
    return [files.aegis_entry(issuer=f"I{n}", info={"secret": SECRETS[n]}, groups=["a"]) for n in NUMBERS]


def google_parts():
    entries = open_source(Source("\n".join(uris()).encode())).convert().entries
    return "\n".join(migration.write(entries)[0]).encode()


def freeotp_tokens():
    return {f"{n:032x}": (files.freeotp_token(label=str(n)), n.to_bytes(20, "big")) for n in NUMBERS}


def made():
    """One file of each kind that differs in how it is read."""
    services = [files.twofas_service(name=f"I{n}", secret=SECRETS[n]) for n in NUMBERS]
    stratum = [{"Type": 2, "Issuer": f"I{n}", "Username": "me", "Secret": SECRETS[n], "Algorithm": 0} for n in NUMBERS]
    tokens = [{**files.freeotp_token(), "secret": files.signed(n.to_bytes(20, "big"))} for n in NUMBERS]
    plain = json.dumps([{"secret": SECRETS[n], "issuer": f"I{n}", "label": "me", "type": "TOTP"} for n in NUMBERS])
    rows = [(n, f"I{n}:me", SECRETS[n], 0, 0, f"I{n}") for n in NUMBERS]
    vault = files.bitwarden(*(files.bitwarden_item(uri, name=f"I{n}") for n, uri in enumerate(uris())))
    return {
        "otpauth URIs": "\n".join(uris()).encode(),
        "Google export, 1,000 parts": google_parts(),
        "Google database": files.sqlite_image(GOOGLE, rows={"accounts": rows}),
        "Aegis": files.aegis(*aegis_entries(), groups=[{"uuid": "a", "name": "W"}]),
        "Aegis, encrypted": files.aegis_encrypted(
            [files.aegis_slot(MASTER, b"secret", n=2)], MASTER, {"version": 3, "entries": aegis_entries()}
        ),
        "2FAS": files.twofas(*services),
        "2FAS, encrypted": files.twofas_encrypted(*services, password="secret"),
        "andOTP, encrypted": files.andotp_new(plain.encode(), b"secret", iterations=1),
        "Stratum": files.to_json({"Authenticators": stratum}),
        "Bitwarden": files.to_json(vault),
        "Bitwarden, encrypted": files.bitwarden_encrypted(vault, "secret", kdfIterations=1),
        "Bitwarden CSV": ("name,login_username,login_totp\n" + "".join(f"I,me,{uri}\n" for uri in uris())).encode(),
        "Ente, encrypted": files.ente_encrypted("\n".join(uris()), "secret"),
        "FreeOTP+": files.to_json({"tokenOrder": [], "tokens": tokens}),
        "FreeOTP 2": files.freeotp_backup(freeotp_tokens(), "secret", iterations=1),
    }


def read(data):
    opened = open_source(Source(data))
    return (opened.unlock("secret") if isinstance(opened, Locked) else opened).convert()


def main():
    for name, data in made().items():
        times = []
        for _ in range(ROUNDS):
            start = time.process_time()
            report = read(data)
            times.append((time.process_time() - start) * 1000)
            assert (len(report.rows), len(report.problems)) == (ENTRIES, 0), name
        size = len(data) / 2**20
        print(f"{name:28} {size:6.1f} MiB  {min(times):6.0f} ms (limit {LIMIT_MS} ms)")


if __name__ == "__main__":
    main()
