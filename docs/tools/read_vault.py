#!/usr/bin/env python3
"""Reads a 4OTP vault with its password or recovery key and prints the codes as otpauth URIs, or everything as JSON.

It shares no code with the app: Python 3.11 or newer and the package `cryptography` (44 or newer) are all it needs.
The format is described in docs/vault-format.md.

usage: read_vault.py [--json] [--recovery-key] FILE

The password is asked for, or read from standard input when that is no terminal. Nothing is written.
"""

from __future__ import annotations

import argparse
import base64
import getpass
import hashlib
import hmac
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
MAGIC = b"4OTPVLT"
SETS = {1: (65536, 3), 2: (262144, 4), 3: (1048576, 2), 4: (2097152, 1)}
ALPHABET = "qpzry9x8gf2tvdw0s3jn54khce6mua7l"


class NotOpenedError(Exception):
    """Says in a sentence why the file was not opened."""


def lp(octets: bytes) -> bytes:
    return len(octets).to_bytes(4, "big") + octets


def b64(text: str) -> bytes:
    return base64.urlsafe_b64decode(text + "=" * (-len(text) % 4))


def hkdf(key: bytes, info: bytes, size: int, salt: bytes | None = None) -> bytes:
    return HKDF(hashes.SHA256(), size, salt, info).derive(key)


def sub(key: bytes, label: str) -> bytes:
    return hkdf(key, ROOT + label.encode(), 32)


def tagged(label: str, *parts: bytes) -> bytes:
    return hashlib.sha256(lp(ROOT + label.encode()) + b"".join(map(lp, parts))).digest()


def open_box(key: bytes, label: str, context: bytes, box: bytes) -> bytes | None:
    """S1: None when this key, label and context did not make the box."""
    if len(box) < 81 or box[0] != 1:
        return None
    info = lp(ROOT + b"s1") + lp(label.encode()) + lp(context)
    okm = hkdf(key, info, 64, box[1:33])
    if not hmac.compare_digest(okm[32:], box[33:65]):
        return None
    try:
        return AESGCM(okm[:32]).decrypt(bytes(12), box[65:], info)
    except InvalidTag:
        return None


def stretched(password: str, salt: bytes, kdf: int) -> bytes:
    memory, passes = SETS[kdf]
    octets = unicodedata.normalize("NFKC", password).encode("utf-8", "surrogatepass")
    return Argon2id(salt=salt, length=32, iterations=passes, lanes=4, memory_cost=memory).derive(octets)


def recovery_key(text: str) -> bytes:
    """The 20 bytes behind "4otprk1..." (Bech32m)."""
    body = "".join(text.split()).replace("-", "").lower()
    values = [ALPHABET.find(c) for c in body[7:]]
    if not body.startswith("4otprk1") or -1 in values or len(values) < 6:
        raise NotOpenedError("This is no recovery key.")
    check = 1
    for value in [ord(c) >> 5 for c in "4otprk"] + [0] + [ord(c) & 31 for c in "4otprk"] + values:
        top, check = check >> 25, (check & 0x1FFFFFF) << 5 ^ value
        for bit, generator in enumerate((0x3B6A57B2, 0x26508E6D, 0x1EA119FA, 0x3D4233DD, 0x2A1462B3)):
            check ^= generator if top >> bit & 1 else 0
    if check != 0x2BC830A3:
        raise NotOpenedError("This recovery key has a typing error.")
    number = 0
    for value in values[:-6]:
        number = number << 5 | value
    size = len(values[:-6]) * 5
    return (number >> size % 8).to_bytes(size // 8, "big")[1:]


def slot_key(slot: dict, secret: str, *, is_recovery: bool) -> bytes | None:
    """The key of the slot, when the secret is of its kind."""
    if slot["type"] == "plain":
        return bytes(32)
    if slot["type"] == "recovery" and is_recovery:
        return sub(recovery_key(secret), "vault-rk")
    if slot["type"] == "password" and not is_recovery and slot["kdf"] in SETS and len(b64(slot["salt"])) == 16:
        return sub(stretched(secret, b64(slot["salt"]), slot["kdf"]), "vault-pw")
    return None


def read_header(data: bytes) -> tuple[dict, int]:
    if data[:7] != MAGIC:
        raise NotOpenedError("This is no 4OTP vault.")
    if data[7:8] != b"\x01":
        raise NotOpenedError("This vault was made by a newer 4OTP.")
    end = 12 + int.from_bytes(data[8:12], "big")
    try:
        return json.loads(data[12:end]), end
    except ValueError:
        raise NotOpenedError("The vault's header is damaged.") from None


def open_vault(data: bytes, secret: str, *, is_recovery: bool) -> dict:
    header, end = read_header(data)
    for slot in header["slots"]:
        key = slot_key(slot, secret, is_recovery=is_recovery)
        if key is None:
            continue
        numbers = [n.to_bytes(4, "big") for n in (slot["id"], slot.get("kdf", 0))]
        context = tagged(
            "vault-slot", b64(header["id"]), numbers[0], slot["type"].encode(), numbers[1], b64(slot.get("salt", ""))
        )
        dek = open_box(key, "vault-slot", context, b64(slot["key"]))
        if dek is not None:
            return open_body(data, end, dek)
    raise NotOpenedError("Nothing in this vault opens with that.")


def open_body(data: bytes, end: int, dek: bytes) -> dict:
    mac = hmac.digest(sub(dek, "vault-head"), data[:end], "sha256")
    if not hmac.compare_digest(mac, data[end : end + 32]):
        raise NotOpenedError("The vault's header is damaged or was changed.")
    padded = open_box(dek, "vault-body", hashlib.sha256(data[: end + 32]).digest(), data[end + 32 :])
    if padded is None or not padded.rstrip(b"\x00").endswith(b"\x80"):
        raise NotOpenedError("The vault's body is damaged.")
    return json.loads(padded.rstrip(b"\x00")[:-1])


def records(body: dict) -> list[dict]:
    """All codes: local ones, and synced ones with what is still to be sent."""
    sync = body.get("sync") or {}
    synced = {i: held["record"] for i, held in sync.get("base", {}).items() if "record" in held}
    for record_id, change in sync.get("pending", {}).items():
        if change.get("op") == "put":
            synced[record_id] = change["record"]
        else:
            synced.pop(record_id, None)
    hidden = {local for local, other in sync.get("leaving", {}).items() if other in synced}
    local = [e["record"] for e in body["local"] if e["id"] not in hidden]
    return [record for record in (*local, *synced.values()) if record.get("t") == "otp"]


def uri(record: dict) -> str:
    """An otpauth URI; types that otpauth does not know keep their name."""
    label = ":".join(quote(record[name], safe="") for name in ("issuer", "account") if record.get(name))
    members = {"secret": record["secret"], "issuer": record.get("issuer"), "algorithm": record["algorithm"]}
    members |= {name: record.get(name) for name in ("digits", "period", "counter", "pin")}
    query = urlencode({name: value for name, value in members.items() if value not in (None, "")}, quote_via=quote)
    return f"otpauth://{record['type']}/{label}?{query}"


def main() -> int:
    parser = argparse.ArgumentParser(description="Reads a 4OTP vault.")
    parser.add_argument("--json", action="store_true", help="print everything that is in it")
    parser.add_argument("--recovery-key", action="store_true", help="ask for the recovery key, not the password")
    parser.add_argument("file", type=Path)
    args = parser.parse_args()
    asked = "Recovery key: " if args.recovery_key else "Password: "
    try:
        data = args.file.read_bytes()
        header, _ = read_header(data)
        if any(slot["type"] == "plain" for slot in header["slots"]):
            secret = ""
        else:
            secret = getpass.getpass(asked) if sys.stdin.isatty() else sys.stdin.readline().rstrip("\r\n")
        body = open_vault(data, secret, is_recovery=args.recovery_key)
    except (NotOpenedError, OSError) as problem:
        print(problem, file=sys.stderr)
        return 1
    if args.json:
        print(json.dumps(body, ensure_ascii=False, indent=1))
    else:
        for record in records(body):
            print(uri(record))
    if body["quarantine"]:
        print(f"{len(body['quarantine'])} entries could not be read by the app; --json shows them.", file=sys.stderr)
    return 0


if __name__ == "__main__":
    sys.exit(main())
