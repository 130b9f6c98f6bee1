"""An opened vault: its key, its header, and which version of it is on the disk. Saves when it is told to."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from app.core.errors import AppError
from app.core.ids import new_id
from app.core.secret import SecretBytes
from app.vault.body import SCHEMA, BodyError, decode_body, encode_body, has_lost_sync, schema_of
from app.vault.file.container import FORMAT, Header, Sealed, Stamp, check_header, encode, open_body, parse
from app.vault.file.folder import VaultFolder
from app.vault.folder_merge import merge_snapshots
from app.vault.migrations import MIGRATIONS, Migration, migrate
from app.vault.model import Snapshot
from app.wire.canonical import canonical_json


@dataclass(slots=True)
class Session:
    """`saved` is the content of the version `stamp` on the disk: the base when somebody else has saved meanwhile.

    `own_slots` is set while slots or hint were changed here and are not on the disk yet.
    """

    header: Header
    dek: SecretBytes
    saved: Snapshot
    stamp: Stamp | None
    app_version: str
    own_slots: bool = False

    def seal(self, snapshot: Snapshot, now_ms: int) -> SealedVersion:
        """The next version of the file, in memory."""
        header = self.header.replaced(
            gen=self.header.gen + 1,
            app=self.app_version,
            saved=datetime.fromtimestamp(max(now_ms, 0) / 1000, UTC).strftime("%Y-%m-%dT%H:%M:%SZ"),
        )
        dek = self.dek.reveal()
        body = encode_body(snapshot)
        return SealedVersion(snapshot, header, encode(header, dek, body), body, SecretBytes(dek), self.stamp)

    def adopt(self, version: SealedVersion) -> None:
        """The version is on the disk."""
        self.header = version.header
        self.saved = version.snapshot
        self.stamp = parse_stamp(version.octets)
        self.own_slots = False

    def take_in(self, octets: bytes, local: Snapshot, now_ms: int) -> Snapshot:
        """Somebody else saved `octets`: returns theirs and ours as one, to be saved on top of theirs (VAULT.md 6.3).

        A version with no higher counter than ours cannot have grown from ours.

        AppError "vault.changed_elsewhere" when it is of another key or damaged: nothing is overwritten then.
        """
        try:
            sealed, theirs = read_other_version(octets, self.dek.reveal(), now_ms)
        except AppError:
            raise AppError("vault.changed_elsewhere") from None
        descends = self.stamp is None or sealed.header.gen > self.stamp.gen
        merged = merge_snapshots(self.saved, local, theirs, descends=descends)
        kept = (
            {name: self.header.members.get(name) for name in ("slots", "hint")}
            if self.own_slots or not descends
            else {}
        )
        self.header = sealed.header.replaced(gen=max(sealed.header.gen, self.header.gen), **kept)
        self.saved, self.stamp = theirs, sealed.stamp
        return merged

    def close(self) -> None:
        self.dek.wipe()


@dataclass(frozen=True, slots=True, repr=False)
class SealedVersion:
    """A version of the file that is ready to be written; `replaces` is the version it was made from."""

    snapshot: Snapshot
    header: Header
    octets: bytes
    body: bytes
    dek: SecretBytes
    replaces: Stamp | None

    def write(self, files: VaultFolder, now_ms: int) -> None:
        """Blocks; AppErrors of `VaultFolder.write`."""
        files.write(self.octets, self._check, self.replaces, now_ms)

    def _check(self, back: bytes) -> None:
        """Opens what was read back: header MAC, save counter, and every record (by the exact text)."""
        sealed = parse(back)
        if sealed.header.gen != self.header.gen or open_body(sealed, self.dek.reveal()) != self.body:
            raise AppError("vault.save_failed", errno=None)


def parse_stamp(octets: bytes) -> Stamp:
    return parse(octets).stamp


def new_session(slots: list[dict[str, Any]], file_id: str, dek: bytes, app_version: str) -> Session:
    """A vault that is nowhere yet."""
    header = Header({"v": FORMAT, "id": file_id, "gen": 0, "min_reader": FORMAT, "slots": slots})
    return Session(header, SecretBytes(dek), Snapshot(), None, app_version)


def new_file_id() -> str:
    return new_id()


@dataclass(frozen=True, slots=True)
class Opened:
    """A body that was read. `read_only` is a reason or None; `migrated` tells that it was of an older schema.

    `lost_sync`: what it says of sync cannot be read, and the synced codes are codes of this device now.
    """

    snapshot: Snapshot
    read_only: str | None = None
    migrated: bool = False
    lost_sync: bool = False


def read_body(body: bytes, now_ms: int, migrations: Mapping[int, Migration] = MIGRATIONS) -> Opened:
    """AppError "vault.damaged" when it is no vault body. One of a newer schema is read as far as it is understood.

    Not understood at all, it is "vault.newer": what a newer app wrote is not damaged, and stays as it is.
    """
    try:
        schema = schema_of(body)
        if schema > SCHEMA:
            return _of_a_newer_schema(body, now_ms)
        if schema < SCHEMA:
            return _migrated(body, now_ms, migrations)
        snapshot = decode_body(body, now_ms=now_ms)
        return Opened(snapshot, lost_sync=has_lost_sync(body, snapshot))
    except BodyError as problem:
        raise AppError("vault.damaged", where=f"body.{problem}") from None


def _of_a_newer_schema(body: bytes, now_ms: int) -> Opened:
    try:
        return Opened(decode_body(body, now_ms=now_ms), read_only="newer_schema")
    except BodyError:
        raise AppError("vault.newer") from None


def _migrated(body: bytes, now_ms: int, migrations: Mapping[int, Migration]) -> Opened:
    try:
        migrated = canonical_json(migrate(json.loads(body), SCHEMA, migrations))
        return Opened(decode_body(migrated, now_ms=now_ms), migrated=True)
    except (AppError, ValueError, KeyError, TypeError, RecursionError):
        return Opened(decode_body(body, now_ms=now_ms), read_only="migration_failed")


def read_other_version(octets: bytes, dek: bytes, now_ms: int) -> tuple[Sealed, Snapshot]:
    """What somebody else saved, when it is of the same key. AppError "vault.damaged", "vault.newer"."""
    sealed = parse(octets)
    check_header(sealed, dek)
    opened = read_body(open_body(sealed, dek), now_ms)
    if opened.read_only is not None:
        raise AppError("vault.newer")
    if opened.lost_sync:
        raise AppError("vault.damaged", where="body.sync")  # here sync is on: it must not end by a merge
    return sealed, opened.snapshot
