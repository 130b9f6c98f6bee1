"""Opens the database and the master key of a configuration: nothing is written before the key is proved."""

from __future__ import annotations

from app.core.clock import Clock
from app.core.errors import AppError
from server.domain.config import Config
from server.security.buckets import MemoryBuckets
from server.security.master_key import MasterKeys, load_or_create
from server.services.context import Context
from server.store import facts, migrate
from server.store.database import Database

_PROOF = b"4otp-server"
HASH_KEY = "hash_key"


def database_of(config: Config) -> Database:
    """The database of the configuration, not yet opened. Its driver is imported only when it is the one."""
    if config.database:
        from server.store.postgres import PostgresDatabase  # noqa: PLC0415  (SQLite needs no asyncpg)

        return PostgresDatabase(config.database)
    from server.store.sqlite import SqliteDatabase  # noqa: PLC0415  (PostgreSQL needs no file)

    config.data.mkdir(parents=True, exist_ok=True, mode=0o700)
    return SqliteDatabase(config.database_file)


async def open_context(config: Config, clock: Clock) -> Context:
    """Migrates the database and proves the master key; raises AppError("master_key.*")."""
    database = database_of(config)
    try:
        await migrate.upgrade(database)
        keys = await _proved_keys(config, database)
    except BaseException:
        await database.close()
        raise
    return Context(config=config, clock=clock, database=database, keys=keys, buckets=MemoryBuckets(clock))


async def _proved_keys(config: Config, database: Database) -> MasterKeys:
    proof = await database.read(facts.get, "master_key_proof")
    hashing = await database.read(facts.get, HASH_KEY)
    keys = load_or_create(
        config.master_key_path, may_create=proof is None, hashing=None if hashing is None else int(hashing)
    )
    if proof is None:
        sealed = keys.seal("server_facts|value", b"master_key_proof", _PROOF)
        proof = await database.write(facts.claim, "master_key_proof", sealed)
    if keys.open("server_facts|value", b"master_key_proof", proof) != _PROOF:
        raise AppError("master_key.mismatch", place="server_facts|value")
    return keys
