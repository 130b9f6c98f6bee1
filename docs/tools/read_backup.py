#!/usr/bin/env python3
"""Reads a .4otp.txt backup with its passphrase and prints the codes as otpauth URIs, or everything as JSON.

It shares no code with the app: Python 3.11 or newer and the package `cryptography` (44 or newer) are all it needs.
The format is described in docs/backup-format.md.

usage: read_backup.py [--json] FILE

The passphrase is asked for, or read from standard input when that is no terminal.
"""

from __future__ import annotations

import argparse
import base64
import getpass
import hashlib
import json
import sys
import unicodedata
from pathlib import Path
from urllib.parse import quote, urlencode

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.kdf.argon2 import Argon2id
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

ROOT = b"4otp/1/"
SETS = {1: (65536, 3), 2: (262144, 4), 3: (1048576, 2), 4: (2097152, 1)}


class NotOpenedError(Exception):
    """Wrong passphrase, damaged file, or no backup at all."""


def lp(octets: bytes) -> bytes:
    return len(octets).to_bytes(4, "big") + octets


def hkdf(key: bytes, info: bytes, size: int, salt: bytes | None = None) -> bytes:
    return HKDF(hashes.SHA256(), size, salt, info).derive(key)


def open_box(key: bytes, label: str, context: bytes, box: bytes) -> bytes:
    if len(box) < 81 or box[0] != 1:
        raise NotOpenedError
    info = lp(ROOT + b"s1") + lp(label.encode()) + lp(context)
    okm = hkdf(key, info, 64, box[1:33])
    if okm[32:] != box[33:65]:
        raise NotOpenedError
    try:
        return AESGCM(okm[:32]).decrypt(bytes(12), box[65:], info)
    except InvalidTag:
        raise NotOpenedError from None


def head_hash(lines: list[str]) -> bytes:
    return hashlib.sha256(lp(ROOT + b"backup-head") + lp("\n".join(lines).encode())).digest()


def read(data: bytes, passphrase: str) -> dict:
    lines = [line.rstrip(" \t\r") for line in data.decode("utf-8-sig").split("\n")]
    while lines and not lines[-1]:
        lines.pop()
    if not lines or lines[0] != "4OTP-BACKUP/1" or len(lines) < 10:
        raise NotOpenedError
    head = dict(line.split(": ", 1) for line in lines[2:6])
    memory, passes = SETS[int(head["Kdf"])]
    derive = Argon2id(
        salt=base64.b64decode(head["Salt"]), length=32, iterations=passes, lanes=4, memory_cost=memory
    ).derive
    root = derive(unicodedata.normalize("NFKC", passphrase).encode())
    file_key = open_box(
        hkdf(root, ROOT + b"backup-kek", 32), "backup-key", head_hash(lines[:5]), base64.b64decode(head["Key"])
    )
    body = base64.b64decode("".join(lines[8:-1]))
    padded = open_box(file_key, "backup-body", head_hash(lines[:6]), body).rstrip(b"\x00")
    return json.loads(padded.removesuffix(b"\x80"))


def uri(record: dict) -> str:
    issuer, account = record.get("issuer", ""), record.get("account", "")
    label = quote(f"{issuer}:{account}" if issuer else account, safe="")
    wanted = ("secret", "issuer", "algorithm", "digits", "period", "counter", "pin")
    values = {name: record[name] for name in wanted if record.get(name) not in (None, "")}
    if record["type"] == "motp":  # its world writes keys in hexadecimal, under a scheme of its own
        secret = record["secret"]
        values["secret"] = base64.b32decode(secret + "=" * (-len(secret) % 8)).hex()
        return f"motp://{label}?{urlencode(values, quote_via=quote)}"
    if record["type"] == "yandex" and "pin" in values:  # Yandex writes the PIN in Base32
        values["pin"] = base64.b32encode(values["pin"].encode()).decode().rstrip("=")
    kind = "yaotp" if record["type"] == "yandex" else record["type"]
    return f"otpauth://{kind}/{label}?{urlencode(values, quote_via=quote)}"


def main() -> int:
    parser = argparse.ArgumentParser(description="Reads a .4otp.txt backup and prints what is in it, in the clear.")
    parser.add_argument("file", type=Path)
    parser.add_argument("--json", action="store_true", help="print everything as JSON instead of otpauth URIs")
    arguments = parser.parse_args()
    passphrase = getpass.getpass("Passphrase: ") if sys.stdin.isatty() else sys.stdin.readline().rstrip("\r\n")
    try:
        content = read(arguments.file.read_bytes(), passphrase)
    except (NotOpenedError, ValueError, KeyError):
        sys.stderr.write("Wrong passphrase or damaged file.\n")
        return 3
    if arguments.json:
        print(json.dumps(content, ensure_ascii=False, indent=1))
    else:
        for item in content["records"]:
            if item["record"].get("t") == "otp":
                print(uri(item["record"]))
    return 0


if __name__ == "__main__":
    sys.exit(main())
