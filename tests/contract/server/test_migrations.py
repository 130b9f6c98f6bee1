"""The schema's steps, up and down, with data in it (docs/decisions)."""

from __future__ import annotations

from pathlib import Path

from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import text

from server.services.opening import database_of
from server.store import migrate
from server.store.tables import metadata
from tests.kit.people import People
from tests.kit.protocol_client import code_record
from tests.kit.sync_service import config_of, running_service


def differences(connection):
    return compare_metadata(MigrationContext.configure(connection), metadata)


def test_the_newest_step_is_the_one_the_program_expects():
    folder = ScriptDirectory(str(Path(migrate.__file__).parent / "migrations"))
    assert folder.get_heads() == [migrate.HEAD]


async def test_the_steps_and_the_tables_say_the_same(tmp_path, database):
    opened = database_of(config_of(tmp_path, database))
    try:
        await opened.write(migrate.step_to, migrate.HEAD)
        assert await opened.read(differences) == []
        await opened.write(migrate.step_to, "base")
        await migrate.upgrade(opened)
        assert await opened.read(differences) == []
        assert not await migrate.upgrade(opened)
    finally:
        await opened.close()


async def test_down_and_up_again_keeps_a_vault_with_its_history(tmp_path, database):
    config = config_of(tmp_path, database)
    async with running_service(config) as service:
        crowd = People(service)
        owner = await crowd.owner()
        device = await crowd.device(owner)
        for number in range(55):
            await device.commit({bytes(16): code_record(f"n{number}")})
        floor = await _floor(service.services.context.database)
        await crowd.close()
    opened = database_of(config)
    try:
        await opened.write(migrate.step_to, "0001")
        assert await opened.read(migrate.version) == "0001"
        await migrate.upgrade(opened)
        assert await _floor(opened) == floor == 7
    finally:
        await opened.close()
    async with running_service(config) as service:
        crowd = People(service)
        device.client = crowd.http()
        assert not await device.pull()
        await device.commit({bytes(16): code_record("after")})
        assert len((await device.history()).headers) == 50
        await crowd.close()


async def _floor(database):
    return await database.read(lambda connection: connection.execute(text("SELECT history_floor FROM vaults")).scalar())
