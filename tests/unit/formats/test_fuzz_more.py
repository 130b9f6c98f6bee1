"""The readers of FORMATS.md 14 to 27 against truncated and damaged files: a report or an AppError, and soon."""

from __future__ import annotations

import zlib

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.formats import kit_parts
from app.formats.backup_file import BackupKey, write_backup
from app.services.pdf_images import images_in
from tests.kit import foreign_files as files
from tests.kit import other_files as other
from tests.kit.fuzz import attempt, damages, truncations

PLUS = (
    "CREATE TABLE accounts (email, secret, counter INTEGER, type INTEGER, issuer, original_name, category)",
    f"INSERT INTO accounts VALUES ('me', '{files.SECRET}', 0, 0, 'GitHub', 'GitHub:me', 'Work')",
)
LOGIN = {
    "details": {"loginFields": [], "sections": [{"fields": [{"value": {"totp": files.SECRET}}]}]},
    "overview": {"title": "Site", "tags": ["a"]},
}
PASS = {
    "vaults": {"a": {"name": "P", "items": [{"data": {"content": {"totpUri": other.URI}, "metadata": {"name": "n"}}}]}}
}
BATTLENET = "com.blizzard.bma.AUTH_STORE.HASH"
BACKUP = write_backup(
    {"format": "4otp-backup", "v": 1, "records": []}, BackupKey.from_passphrase("secret"), "2026-11-22T12:00:00+00:00"
).encode()
PLAIN = {
    "lastpass": other.lastpass(other.lastpass_account()),
    "lastpass qr": other.lastpass_part([other.lastpass_short()]).encode(),
    "proton": files.to_json({"version": 1, "entries": [other.proton_entry()]}),
    "proton pass": other.zipped({"Proton Pass/data.json": files.to_json(PASS)}),
    "steam": files.to_json(other.steam_account()),
    "battlenet": files.preferences({BATTLENET: "398e27fc50276a656065"}),
    "duo": files.to_json([{"name": "me", "otpGenerator": {"otpSecret": files.SECRET}}]),
    "plus": files.sqlite_image(*PLUS),
    "plus zip": other.zipped({"Accounts.txt": other.URI.encode()}),
    "raivo": files.to_json([other.raivo_entry()]),
    "winauth": other.winauth(other.winauth_entry()),
    "1pux": other.zipped({"export.data": files.to_json({"accounts": [{"vaults": [{"items": [LOGIN]}]}]})}),
    "csv": f"title,username,password,otpauth\nsite,me,pw,{other.URI}\n".encode(),
    "keeper": files.to_json({"records": [{"title": "S", "login": "m", "custom_fields": {"$oneTimeCode": other.URI}}]}),
    "enpass": files.to_json({"items": [{"title": "S", "fields": [{"type": "totp", "value": files.SECRET}]}]}),
    "2fauth": files.to_json({"app": "2fauth_v5", "data": [{"otp_type": "totp", "secret": files.SECRET}]}),
    "extension": files.to_json({"a": other.extension_entry()}),
}
LOCKED = {
    "proton": other.proton_encrypted({"version": 1, "entries": [other.proton_entry()]}, "secret"),
    "totp authenticator": other.totp_authenticator([{"key": files.SECRET, "base": 32}], "secret"),
    "otp auth": other.otp_auth({"Folders": [{"name": "W", "accounts": [other.otp_auth_account()]}]}, "secret"),
    "open authenticator": other.open_authenticator([{"secret": files.SECRET, "label": "me"}], "secret"),
    "raivo": other.zipped({"raivo-otp-export.json": files.to_json([other.raivo_entry()])}, b"secret"),
    "keepass": other.keepass([{"otp": other.URI}]),
    "extension": files.to_json(
        {"a": other.extension_entry(encrypted=True, secret=other.encrypted_by_cryptojs(files.SECRET, b"secret"))}
    ),
}
OWN = {"backup": BACKUP, "kit": "\n".join(kit_parts.split(BACKUP)).encode()}


@pytest.mark.parametrize("name", PLAIN)
def test_plain_files(name):
    assert attempt(PLAIN[name]) == 1
    for cut in truncations(PLAIN[name], most=200):
        attempt(cut)
    for changed in damages(PLAIN[name], seed=zlib.crc32(name.encode()), count=200):
        attempt(changed)


@pytest.mark.parametrize("name", LOCKED)
def test_locked_files(name):
    assert attempt(LOCKED[name], "secret") == 1
    for place, cut in enumerate(truncations(LOCKED[name], most=150)):
        attempt(cut, "secret" if place % 30 == 0 else None)
    for place, changed in enumerate(damages(LOCKED[name], seed=zlib.crc32(name.encode()), count=100)):
        attempt(changed, "secret" if place % 25 == 0 else None)


@pytest.mark.parametrize("name", OWN)
def test_our_own_files(name):
    for cut in truncations(OWN[name], most=60):
        attempt(cut)
    for changed in damages(OWN[name], seed=1, count=60):
        attempt(changed)


@settings(max_examples=150)
@given(st.binary(max_size=400))
def test_pdfs_of_any_bytes(octets):
    head = (
        b"%PDF-1.4\n1 0 obj << /Subtype /Image /Width 9 /Height 9 /BitsPerComponent 8 /Filter /FlateDecode >> stream\n"
    )
    images_in(head + octets + b"\nendstream")
    images_in(b"%PDF-1.4 1 0 obj <<" + octets + b"stream\n" + octets)
