"""Writers of other authenticators' files, made from the format descriptions, so that tests can bend every part of them.

Costs are the least that each format allows. Nothing here is used by the app.
"""

from __future__ import annotations

import base64
import hashlib
import hmac
import json
import os
import sqlite3
import struct
from contextlib import closing
from xml.sax.saxutils import escape

import nacl.bindings as sodium
from cryptography.hazmat.primitives import hashes, padding
from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.kdf.argon2 import Argon2id
from cryptography.hazmat.primitives.kdf.hkdf import HKDFExpand
from cryptography.hazmat.primitives.kdf.scrypt import Scrypt

SECRET = "JBSWY3DPEHPK3PXP"
OTHER_SECRET = "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ"


def to_json(value: object) -> bytes:
    return json.dumps(value, ensure_ascii=False).encode()


def b64(octets: bytes) -> str:
    return base64.b64encode(octets).decode()


def pad(plain: bytes) -> bytes:
    padder = padding.PKCS7(128).padder()
    return padder.update(plain) + padder.finalize()


def cbc(key: bytes, iv: bytes, plain: bytes) -> bytes:
    encryptor = Cipher(algorithms.AES(key), modes.CBC(iv)).encryptor()
    return encryptor.update(pad(plain)) + encryptor.finalize()


# Aegis


def aegis_entry(**changes: object) -> dict:
    info = {"secret": SECRET, "algo": "SHA1", "digits": 6, "period": 30, **changes.pop("info", {})}
    return {"type": "totp", "uuid": "u", "name": "me", "issuer": "GitHub", "icon": None, "info": info, **changes}


def aegis(*entries: object, version: int = 3, **database: object) -> bytes:
    db = {"version": version, "entries": list(entries), **database}
    return to_json({"version": 1, "header": {"slots": None, "params": None}, "db": db})


def aegis_slot(master: bytes, password: bytes, *, n: int = 1024, kind: int = 1, **more: object) -> dict:
    key = Scrypt(salt=b"s" * 32, length=32, n=n, r=8, p=1).derive(password)
    sealed = AESGCM(key).encrypt(b"n" * 12, master, None)
    params = {"nonce": (b"n" * 12).hex(), "tag": sealed[32:].hex()}
    slot = {"type": kind, "uuid": "x", "key": sealed[:32].hex(), "key_params": params, "n": n, "r": 8, "p": 1}
    return {**slot, "salt": (b"s" * 32).hex(), **more}


def aegis_encrypted(slots: list[dict], master: bytes, database: object = None) -> bytes:
    sealed = AESGCM(master).encrypt(b"d" * 12, to_json(database or {"version": 3, "entries": [aegis_entry()]}), None)
    header = {"slots": slots, "params": {"nonce": (b"d" * 12).hex(), "tag": sealed[-16:].hex()}}
    return to_json({"version": 1, "header": header, "db": b64(sealed[:-16])})


# 2FAS


def twofas_service(**changes: object) -> dict:
    otp = {"account": "me", "issuer": "GitHub", "digits": 6, "period": 30, "algorithm": "SHA1", "tokenType": "TOTP"}
    return {"name": "GitHub", "secret": SECRET, "otp": {**otp, **changes.pop("otp", {})}, **changes}


def twofas_seal(plain: bytes, password: bytes, salt: bytes = b"s" * 256) -> str:
    key = hashlib.pbkdf2_hmac("sha256", password, salt, 10_000, 32)
    return ":".join((b64(AESGCM(key).encrypt(b"i" * 12, plain, None)), b64(salt), b64(b"i" * 12)))


def twofas(*services: object, schema: int = 4, **more: object) -> bytes:
    return to_json({"schemaVersion": schema, "appOrigin": "android", "services": list(services), "groups": [], **more})


def twofas_encrypted(*services: object, password: str, **more: object) -> bytes:
    sealed = twofas_seal(to_json(list(services)), password.encode())
    reference = twofas_seal(b"a constant", password.encode())
    return twofas(servicesEncrypted=sealed, reference=reference, **more)


# andOTP


def andotp_new(plain: bytes, password: bytes, iterations: int = 1000) -> bytes:
    key = hashlib.pbkdf2_hmac("sha1", password, b"s" * 12, iterations, 32)
    return iterations.to_bytes(4, "big") + b"s" * 12 + b"i" * 12 + AESGCM(key).encrypt(b"i" * 12, plain, None)


def andotp_old(plain: bytes, password: bytes, iv: bytes = b"\xff" * 12) -> bytes:
    return iv + AESGCM(hashlib.sha256(password).digest()).encrypt(iv, plain, None)


# Stratum


def stratum_strong(plain: bytes, password: bytes) -> bytes:
    key = Argon2id(salt=b"s" * 16, length=32, iterations=3, lanes=4, memory_cost=65536).derive(password)
    return b"AUTHENTICATORPRO" + b"s" * 16 + b"i" * 12 + AESGCM(key).encrypt(b"i" * 12, plain, None)


def stratum_legacy(plain: bytes, password: bytes) -> bytes:
    key = hashlib.pbkdf2_hmac("sha1", password, b"s" * 20, 64_000, 32)
    return b"AuthenticatorPro" + b"s" * 20 + b"i" * 16 + cbc(key, b"i" * 16, plain)


# SQLite


def sqlite_image(*statements: str, rows: dict[str, list[tuple]] | None = None) -> bytes:
    with closing(sqlite3.connect(":memory:")) as connection:
        for statement in statements:
            connection.execute(statement)
        for table, values in (rows or {}).items():
            for value in values:
                connection.execute(f"INSERT INTO {table} VALUES ({','.join('?' * len(value))})", value)
        connection.commit()
        return connection.serialize()


def sqlcipher(
    statements: tuple[str, ...], password: bytes, *, page: int, hash_name: str, iterations: int, reserve: int
) -> bytes:
    """A database encrypted page by page; the plain one is made with the reserved bytes that the pages need."""
    with closing(sqlite3.connect(":memory:")) as connection:
        connection.execute(f"PRAGMA page_size = {page}")
        for statement in statements:
            connection.execute(statement)
        connection.commit()
        image = bytearray(connection.serialize())
    image = _with_reserve(image, page, reserve)
    salt = b"t" * 16
    key = hashlib.pbkdf2_hmac(hash_name, password, salt, iterations, 32)
    mac_key = hashlib.pbkdf2_hmac(hash_name, key, bytes(octet ^ 0x3A for octet in salt), 2, 32)
    out = bytearray()
    for number, start in enumerate(range(0, len(image), page), 1):
        body = bytes(image[start + (16 if number == 1 else 0) : start + page - reserve])
        iv = number.to_bytes(16, "big")
        encryptor = Cipher(algorithms.AES(key), modes.CBC(iv)).encryptor()
        sealed = encryptor.update(body) + encryptor.finalize() + iv
        mac = hmac.digest(mac_key, sealed + number.to_bytes(4, "little"), hash_name)
        out += (salt if number == 1 else b"") + (sealed + mac).ljust(page - (16 if number == 1 else 0), b"\0")
    return bytes(out)


def _with_reserve(image: bytearray, page: int, reserve: int) -> bytearray:
    """The same small database with reserved bytes at each page's end: cell contents and pointers move down."""
    for start in range(0, len(image), page):
        head = start + (100 if start == 0 else 0)
        cells = struct.unpack(">H", image[head + 3 : head + 5])[0]
        content = struct.unpack(">H", image[head + 5 : head + 7])[0] or page
        body = image[start + content : start + page]
        image[start + content : start + page] = bytes(page - content)
        image[start + content - reserve : start + page - reserve] = body
        image[head + 5 : head + 7] = struct.pack(">H", content - reserve)
        for cell in range(cells):
            at = head + 8 + 2 * cell
            pointer = struct.unpack(">H", image[at : at + 2])[0]
            image[at : at + 2] = struct.pack(">H", pointer - reserve)
    image[20] = reserve
    return image


# Authy


def preferences(strings: dict[str, str], ints: dict[str, int] | None = None) -> bytes:
    lines = [f'<string name="{escape(name)}">{escape(text)}</string>' for name, text in strings.items()]
    lines += [f'<int name="{name}" value="{value}" />' for name, value in (ints or {}).items()]
    head = "<?xml version='1.0' encoding='utf-8' standalone='yes' ?>\n<map>\n"
    return (head + "\n".join(lines) + "\n</map>\n").encode()


def authy_seal(secret: str, password: bytes, salt: str = "salt", iterations: int = 1000, iv: bytes = bytes(16)) -> str:
    return b64(cbc(hashlib.pbkdf2_hmac("sha1", password, salt.encode(), iterations, 32), iv, secret.encode()))


# Bitwarden


def bitwarden_item(totp: str | None, **changes: object) -> dict:
    login = {"username": "me", "password": "never kept", "uris": [], "totp": totp}
    return {"type": 1, "name": "GitHub", "notes": None, "folderId": None, "login": login, **changes}


def bitwarden(*items: object, **more: object) -> dict:
    return {"encrypted": False, "folders": [], "items": list(items), **more}


def bitwarden_encrypted(document: object, password: str, **changes: object) -> bytes:
    salt = b64(b"0123456789abcdef")
    header = {"encrypted": True, "passwordProtected": True, "salt": salt, "kdfType": 0, "kdfIterations": 5000}
    header.update(changes)
    if header["kdfType"] == 0:
        root = hashlib.pbkdf2_hmac("sha256", password.encode(), salt.encode(), header["kdfIterations"], 32)
    else:
        root = Argon2id(
            salt=hashlib.sha256(salt.encode()).digest(),
            length=32,
            iterations=header["kdfIterations"],
            lanes=header["kdfParallelism"],
            memory_cost=header["kdfMemory"] * 1024,
        ).derive(password.encode())
    keys = [HKDFExpand(algorithm=hashes.SHA256(), length=32, info=info).derive(root) for info in (b"enc", b"mac")]
    header["encKeyValidation_DO_NOT_EDIT"] = _enc_string(keys, b"a random id")
    header["data"] = _enc_string(keys, to_json(document))
    return to_json(header)


def _enc_string(keys: list[bytes], plain: bytes) -> str:
    iv = b"v" * 16
    sealed = cbc(keys[0], iv, plain)
    return "2." + "|".join((b64(iv), b64(sealed), b64(hmac.digest(keys[1], iv + sealed, "sha256"))))


# Ente


def ente_encrypted(text: str, password: str, *, memory: int = 8 * 1024 * 8, passes: int = 1) -> bytes:
    salt = b"e" * 16
    key = Argon2id(salt=salt, length=32, iterations=passes, lanes=1, memory_cost=memory // 1024).derive(
        password.encode()
    )
    state = sodium.crypto_secretstream_xchacha20poly1305_state()
    header = sodium.crypto_secretstream_xchacha20poly1305_init_push(state, key)
    sealed = sodium.crypto_secretstream_xchacha20poly1305_push(
        state, text.encode(), None, sodium.crypto_secretstream_xchacha20poly1305_TAG_FINAL
    )
    params = {"memLimit": memory, "opsLimit": passes, "salt": b64(salt)}
    return to_json({"version": 1, "kdfParams": params, "encryptedData": b64(sealed), "encryptionNonce": b64(header)})


# FreeOTP


def signed(octets: bytes) -> list[int]:
    return [octet - 256 if octet > 127 else octet for octet in octets]


def freeotp_token(**changes: object) -> dict:
    token = {"algo": "SHA1", "digits": 6, "issuerExt": "GitHub", "issuerInt": "GitHub", "label": "me", "type": "TOTP"}
    return {**token, "period": 30, "counter": 0, **changes}


def freeotp_wrap(key: bytes, plain: bytes, kind: str, *, bare: bool = False) -> dict:
    nonce = os.urandom(12)
    der = b"\x04\x0c" + nonce if bare else b"\x30\x11\x04\x0c" + nonce + b"\x02\x01\x10"
    sealed = AESGCM(key).encrypt(nonce, plain, kind.encode())
    return {
        "mCipher": "AES/GCM/NoPadding",
        "mCipherText": signed(sealed),
        "mParameters": signed(der),
        "mToken": kind,
    }


def freeotp_backup(
    tokens: dict[str, tuple[dict, bytes]],
    password: str,
    *,
    threshold: bool = True,
    hash_name: str = "SHA512",
    bare: bool = False,
    iterations: int = 1000,
) -> bytes:
    salt, master = b"\x80" * 32, b"m" * 32
    kek = hashlib.pbkdf2_hmac(hash_name.lower(), password.encode(), salt, iterations, 32)
    wrapped = freeotp_wrap(kek, master, "AES", bare=bare)
    head = {"mAlgorithm": f"PBKDF2withHmac{hash_name}", "mIterations": iterations, "mSalt": signed(salt)}
    strings = {"masterKey": json.dumps({**head, "mEncryptedKey": wrapped})}
    for uuid, (token, secret) in tokens.items():
        strings[uuid] = json.dumps({"key": json.dumps(freeotp_wrap(master, secret, "HmacSHA1", bare=bare))})
        strings[f"{uuid}-token"] = json.dumps(token)
    return java_map(strings, threshold=threshold)


def java_map(strings: dict[str, str | None], *, threshold: bool = True, long_strings: bool = False) -> bytes:
    def utf(text: str) -> bytes:
        octets = text.encode()
        return struct.pack(">H", len(octets)) + octets

    def string(text: str | None) -> bytes:
        if text is None:
            return b"\x70"
        octets = text.encode()
        if long_strings or len(octets) > 0xFFFF:
            return b"\x7c" + struct.pack(">Q", len(octets)) + octets
        return b"\x74" + struct.pack(">H", len(octets)) + octets

    fields = [(b"F", "loadFactor")] + ([(b"I", "threshold")] if threshold else [])
    head = b"\xac\xed\x00\x05\x73\x72" + utf("java.util.HashMap") + bytes(8) + b"\x03"
    head += struct.pack(">H", len(fields)) + b"".join(kind + utf(name) for kind, name in fields) + b"\x78\x70"
    values = struct.pack(">f", 0.75) + (struct.pack(">i", 12) if threshold else b"")
    block = b"\x77\x08" + struct.pack(">ii", 16, len(strings))
    return head + values + block + b"".join(string(k) + string(v) for k, v in strings.items()) + b"\x78"
