"""More writers of other apps' files, made from the format descriptions, beside `tests.kit.foreign_files`."""

from __future__ import annotations

import base64
import gzip
import hashlib
import hmac
import io
import json
import plistlib
import zipfile
from pathlib import Path
from urllib.parse import quote

import pykeepass
import pyzipper
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.kdf.argon2 import Argon2id

from tests.kit.foreign_files import SECRET, b64, cbc, to_json

URI = f"otpauth://totp/GitHub:me?secret={SECRET}&issuer=GitHub"


def zipped(members: dict[str, bytes], password: bytes | None = None) -> bytes:
    """A plain archive, or one under WinZip AES."""
    memory = io.BytesIO()
    if password is None:
        with zipfile.ZipFile(memory, "w", zipfile.ZIP_DEFLATED) as archive:
            for name, data in members.items():
                archive.writestr(name, data)
    else:
        with pyzipper.AESZipFile(memory, "w", encryption=pyzipper.WZ_AES) as archive:
            archive.setpassword(password)
            for name, data in members.items():
                archive.writestr(name, data)
    return memory.getvalue()


def lastpass_account(**changes: object) -> dict:
    account = {"issuerName": "GitHub", "originalIssuerName": "gh", "userName": "me", "originalUserName": "old"}
    values = {"secret": SECRET, "timeStep": 30, "digits": 6, "algorithm": "SHA1", "isFavorite": False}
    return {**account, **values, "pushNotification": False, "folderData": {"folderId": 0, "position": 0}, **changes}


def lastpass(*accounts: object, **more: object) -> bytes:
    folders = [{"id": 1, "name": "Favorites"}, {"id": 0, "name": "Other accounts"}, {"id": 7, "name": "Work"}]
    return to_json({"version": 1, "localDeviceId": "x", "accounts": list(accounts), "folders": folders, **more})


def lastpass_part(accounts: list[dict], *, batch: str = "X", index: int = 0, size: int = 1) -> str:
    content = gzip.compress(json.dumps({"a": accounts, "f": [{"i": 1, "n": "Favorites"}]}).encode())
    part = {"version": 3, "batchId": batch, "batchSize": size, "batchIndex": index, "content": b64(content)}
    return "lpaauth-migration://offline?data=" + quote(b64(gzip.compress(json.dumps(part).encode())), safe="")


def lastpass_short(**changes: object) -> dict:
    return {"iN": "GitHub", "oIN": "g", "uN": "me", "oUN": "o", "s": SECRET, "a": "SHA1", "d": 6, "tS": 30, **changes}


def proton_entry(uri: str = URI, **changes: object) -> dict:
    return {"id": "x", "content": {"uri": uri, "entry_type": "Totp", "name": "me", **changes}, "note": None}


def proton_encrypted(document: object, password: str) -> bytes:
    key = Argon2id(salt=b"s" * 16, length=32, iterations=2, lanes=1, memory_cost=19_456).derive(password.encode())
    sealed = AESGCM(key).encrypt(b"n" * 12, to_json(document), b"proton.authenticator.export.v1")
    return to_json({"version": 1, "salt": b64(b"s" * 16), "content": b64(b"n" * 12 + sealed)})


def steam_account(**changes: object) -> dict:
    account = {"shared_secret": b64(b"k" * 20), "account_name": "sophia", "revocation_code": "R1"}
    return {**account, "Session": {"SteamID": 76561190000000001}, **changes}


STEAM_IV, STEAM_SALT = b"i" * 16, b"t" * 8


def steam_sealed(account: object, password: str, argon2: tuple[int, int, int] | None = None) -> bytes:
    key = hashlib.pbkdf2_hmac("sha1", password.encode(), STEAM_SALT, 50_000, 32)
    if argon2:
        memory, passes, lanes = argon2
        kdf = Argon2id(salt=STEAM_SALT, length=32, iterations=passes, lanes=lanes, memory_cost=memory)
        key = kdf.derive(password.encode())
    return b64(cbc(key, STEAM_IV, to_json(account))).encode()


def steam_manifest(*names: str, encrypted: bool = True, version_1: bool = False, scheme: str = "") -> bytes:
    seal = {"iv": b64(STEAM_IV), "salt": b64(STEAM_SALT)} | ({"scheme": scheme} if scheme else {})
    entries = [
        {"filename": name, "encryption": seal if encrypted else None}
        if version_1
        else {"filename": name, **{f"encryption_{k}": v if encrypted else None for k, v in seal.items()}}
        for name in names
    ]
    return to_json({"encrypted": encrypted, "entries": entries})


def totp_authenticator(entries: list[dict], password: str) -> bytes:
    plain = json.dumps({json.dumps(entries): ""}).encode()
    return base64.b64encode(cbc(hashlib.sha256(password.encode()).digest(), bytes(16), plain))


def archive_of(value: object) -> bytes:
    """A keyed archive (NSKeyedArchiver) of dicts, lists, texts, bytes and numbers; "$class" only by name."""
    objects: list[object] = ["$null"]

    def put(item: object) -> plistlib.UID:
        place = len(objects)
        objects.append(None)
        if isinstance(item, list):
            objects[place] = {"NS.objects": [put(inner) for inner in item]}
        elif isinstance(item, dict) and item.get("$custom"):
            objects[place] = {name: put(inner) for name, inner in item.items() if name != "$custom"}
        elif isinstance(item, dict):
            objects[place] = {"NS.keys": [put(k) for k in item], "NS.objects": [put(v) for v in item.values()]}
        else:
            objects[place] = item
        return plistlib.UID(place)

    root = put(value)
    archive = {"$archiver": "NSKeyedArchiver", "$version": 100_000, "$objects": objects, "$top": {"root": root}}
    return plistlib.dumps(archive, fmt=plistlib.FMT_BINARY)


def otp_auth_account(**changes: object) -> dict:
    values = {"label": "me", "issuer": "GitHub", "secret": b"k" * 10, "type": 2, "algorithm": 0}
    return {"$custom": True, **values, "digits": 6, "period": 30, "counter": 0, **changes}


def rncryptor(plain: bytes, password: bytes) -> bytes:
    key, mac_key = (hashlib.pbkdf2_hmac("sha1", password, salt, 10_000, 32) for salt in (b"e" * 8, b"h" * 8))
    head = b"\x03\x01" + b"e" * 8 + b"h" * 8 + b"i" * 16
    sealed = head + cbc(key, b"i" * 16, plain)
    return sealed + hmac.digest(mac_key, sealed, "sha256")


def otp_auth(content: object, password: str, *, version: float = 1.1) -> bytes:
    """All accounts (versions 1.0 and 1.1) under the outer key of `.otpauthdb`."""
    inner = archive_of(content)
    if version == 1.0:
        key = hashlib.sha256(f"salt-{password}".encode()).digest()
        data = cbc(key, hashlib.sha1(b"iv").digest()[:16], inner)
        outer = {"Version": version, "WrappedData": data, "IV": "iv", "Salt": "salt"}
    else:
        outer = {"Version": version, "WrappedData": rncryptor(inner, password.encode())}
    return cbc(hashlib.sha256(b"Authenticator").digest(), bytes(16), archive_of(outer))


def otp_auth_single(account: dict, password: str) -> bytes:
    outer = {"Version": 1.2, "Data": rncryptor(archive_of(account), password.encode())}
    return cbc(hashlib.sha256(b"OTPAuth").digest(), bytes(16), archive_of(outer))


def open_authenticator(items: list[dict], password: str, salts: list[bytes] | None = None) -> bytes:
    """Texts of the items are encrypted; `salts` gives an entry another salt than the file's."""
    salt = b"\x11" * 32

    def key_of(octets: bytes) -> bytes:
        return Argon2id(salt=octets, length=32, iterations=3, lanes=8, memory_cost=4096).derive(password.encode())

    totps = []
    for place, item in enumerate(items):
        own = salts[place] if salts else salt
        key = key_of(own)
        sealed = {
            name: list(b"n" * 12 + AESGCM(key).encrypt(b"n" * 12, item[name].encode(), None))
            for name in ("secret", "label", "issuer")
            if name in item
        }
        others = {name: value for name, value in item.items() if name not in sealed}
        totps.append({"uuid": f"u{place}", **others, **sealed, "encryptionSalt": list(own)})
    signature = hmac.digest(key_of(salt), password.encode(), "sha256")
    return to_json({"passwordSignature": b64(signature), "salt": b64(salt), "totps": totps})


def raivo_entry(**changes: object) -> dict:
    entry = {"secret": SECRET, "account": "me", "issuer": "GitHub", "algorithm": "SHA1", "digits": "6"}
    return {**entry, "kind": "TOTP", "timer": "30", "counter": "0", "pinned": "false", **changes}


def winauth(*authenticators: str) -> bytes:
    return f'<?xml version="1.0"?><WinAuth version="3.6">{"".join(authenticators)}</WinAuth>'.encode()


def winauth_entry(
    secret: str = "3132333435\t6\tHMACSHA1\t30", kind: str = "GoogleAuthenticator", attribute: str = ""
) -> str:
    return (
        f'<WinAuthAuthenticator type="WinAuth.{kind}"><name>GitHub:me</name><authenticatordata {attribute}>'
        f"<secretdata>{secret}</secretdata></authenticatordata></WinAuthAuthenticator>"
    )


def keepass(
    entries: list[dict], password: str | None = "secret", keyfile: io.BytesIO | None = None, cipher: str = "aes256"
) -> bytes:
    """A KDBX 4 database made by an independent library; `group` and custom strings as given, `recycled` in the bin."""
    blank = io.BytesIO()
    template = io.BytesIO(Path(pykeepass.pykeepass.BLANK_DATABASE_LOCATION).read_bytes())
    database = pykeepass.PyKeePass(template, password=pykeepass.pykeepass.BLANK_DATABASE_PASSWORD)
    database.password, database.keyfile = password, keyfile
    for values in entries:
        strings = dict(values)
        group = database.root_group
        if "group" in strings:
            group = database.add_group(group, strings.pop("group"))
        recycled, changed = strings.pop("recycled", False), strings.pop("changed", False)
        entry = database.add_entry(group, strings.pop("title", "GitHub"), strings.pop("username", "me"), "never kept")
        if "otp" in strings:
            entry.otp = strings.pop("otp")
        for name, text in strings.items():
            entry.set_custom_property(name, text, protect=True)
        if changed:
            entry.save_history()
            entry.title = changed
        if recycled:
            database.trash_entry(entry)
    database.kdbx.header.value.dynamic_header.cipher_id.data = cipher
    database.save(blank)
    return blank.getvalue()


def encrypted_by_cryptojs(secret: str, passphrase: bytes) -> str:
    derived, block, salt = b"", b"", b"saltsalt"
    while len(derived) < 48:
        block = hashlib.md5(block + passphrase + salt).digest()
        derived += block
    return b64(b"Salted__" + salt + cbc(derived[:32], derived[32:48], secret.encode()))


def extension_entry(**changes: object) -> dict:
    entry = {"account": "me", "issuer": "GitHub::github.com", "secret": SECRET, "type": "totp", "hash": "h"}
    return {**entry, "encrypted": False, "counter": 0, "index": 0, "pinned": False, **changes}


def extension_sealed(entry: dict, password: str, key_id: str = "k") -> dict:
    """An entry sealed as a whole, and its key, as version 8 writes them."""
    salt = "12ab34cd56ef7890"
    key = Argon2id(salt=salt.encode(), length=32, iterations=2, lanes=1, memory_cost=19_456).derive(password.encode())
    sealed = encrypted_by_cryptojs(json.dumps({**entry, "encrypted": True}), b64(key).rstrip("=").encode())
    return {
        "e": {"dataType": "EncOTPStorage", "keyId": key_id, "data": sealed, "index": 0},
        key_id: {"dataType": "Key", "id": key_id, "salt": salt, "hash": "$argon2id$...", "version": 3},
    }
