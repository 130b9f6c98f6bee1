"""The OS key store and the PIN as ways into the vault; what happens when the store is gone, broken or lies."""

from __future__ import annotations

import pytest

from app.core.errors import AppError
from app.core.octets import to_base64url
from app.vault.commands import add_entries
from tests.kit.clock import ManualClock
from tests.kit.keyrings import MemoryKeyring
from tests.kit.vaults import PASSWORD, entry, service

DAY = 24 * 3600


def refused(code):
    return pytest.raises(AppError, match=rf"^{code.replace('.', '[.]')}(?:$|\()")


@pytest.fixture
def keyring():
    return MemoryKeyring()


@pytest.fixture
async def vault(tmp_path, keyring):
    made = service(tmp_path / "v", clock=ManualClock(), keyring=keyring)
    await made.create(PASSWORD)
    await made.apply(add_entries([entry("A")]))
    yield made
    await made.close()


async def test_the_key_store_opens_the_vault_until_the_password_is_due(vault, keyring):
    await vault.enable_keyring(7)
    assert vault.status().slots == {"password", "keyring"}
    vault.lock()
    await vault.unlock_with_keyring()
    vault.lock()
    vault._clock.advance(7 * DAY + 1)
    with refused("vault.password_due"):
        await vault.unlock_with_keyring()
    assert vault.status().state == "locked"
    await vault.unlock(PASSWORD)
    vault.lock()
    await vault.unlock_with_keyring()
    vault.lock()
    vault._clock.set_wall(0)
    with refused("vault.password_due"):
        await vault.unlock_with_keyring()


async def test_what_is_stored_opens_nothing_by_itself(vault, keyring, protocol_vectors):
    await vault.enable_keyring(7)
    assert PASSWORD not in str(keyring.held)
    assert all("JBSWY3DP" not in secret for secret in keyring.held.values())


async def test_a_key_that_is_gone_or_changed_owner_is_said_and_the_password_still_opens(vault, keyring):
    await vault.enable_keyring(7)
    file_id = vault._session.header.file_id
    vault.lock()
    for wrong in (to_base64url(bytes(32)), "nonsense", ""):
        keyring.held[file_id] = wrong
        with refused("vault.keyring_missing"):
            await vault.unlock_with_keyring()
    del keyring.held[file_id]
    with refused("vault.keyring_missing"):
        await vault.unlock_with_keyring()
    keyring.broken = "keyring.locked"
    with refused("keyring.locked"):
        await vault.unlock_with_keyring()
    assert vault.status().wait_seconds == 0
    assert vault.status().state == "locked"
    await vault.unlock(PASSWORD)
    assert len(vault.snapshot.codes) == 1


async def test_a_store_that_does_not_keep_what_it_took_gets_no_slot(vault, keyring):
    class Forgetful(MemoryKeyring):
        def set(self, account, secret):
            pass

    vault.security._keyring = Forgetful()
    with refused("vault.keyring_missing"):
        await vault.enable_keyring(7)
    assert vault.status().slots == {"password"}


async def test_without_a_store_it_is_not_offered(tmp_path):
    made = service(tmp_path / "v")
    await made.create(None)
    assert made.security.store_name is None
    with refused("keyring.unavailable"):
        await made.enable_keyring(7)
    await made.close()


async def test_turning_it_off_forgets_the_key(vault, keyring):
    await vault.enable_keyring(7)
    assert keyring.held
    await vault.disable_keyring()
    assert keyring.held == {}
    assert vault.status().slots == {"password"}
    vault.lock()
    with refused("vault.keyring_missing"):
        await vault.unlock_with_keyring()


async def test_a_changed_file_key_keeps_the_key_store_working(vault):
    await vault.enable_keyring(7)
    await vault.change_password(PASSWORD, "another password", compromised=True)
    assert vault.status().slots == {"password", "keyring"}
    vault.lock()
    await vault.unlock_with_keyring()


async def test_a_key_store_that_is_gone_keeps_nobody_from_a_new_file_key(vault, keyring):
    await vault.enable_keyring(7)
    keyring.held.clear()
    await vault.change_password(PASSWORD, "another password", compromised=True)
    assert vault.status().slots == {"password"}


FIDO = {"type": "fido2", "key": "of a later version"}


@pytest.mark.parametrize("number", [{"id": 9}, {"id": "2"}, {"id": 2**32 - 1}, {"id": True}, {"id": 2.5}, {}])
async def test_a_slot_of_an_unknown_kind_stays_whatever_its_number(vault, number):
    header = vault._session.header
    unknown = {**FIDO, **number}
    await vault._change_header(header.replaced(slots=[*header.members["slots"], unknown]))
    await vault.make_recovery_key()
    await vault.enable_keyring(7)
    await vault.change_password(PASSWORD, "another password")
    assert vault.status().slots == {"password", "recovery", "keyring"}
    assert unknown in vault._session.header.members["slots"]
    vault.lock()
    await vault.unlock("another password")


async def test_what_cannot_be_opened_here_is_no_way_in(tmp_path, keyring):
    made = service(tmp_path / "w", keyring=keyring)
    await made.create(None)
    header = made._session.header
    await made._change_header(header.replaced(slots=[*header.members["slots"], {"id": 9, **FIDO}]))
    await made.enable_keyring(7)
    with refused("vault.last_slot"):
        await made.disable_keyring()
    await made.make_recovery_key()
    await made.enable_pin("4711")
    with refused("vault.last_slot"):
        await made.remove_recovery_key()
    await made.close()


async def test_the_pin_counts_in_the_store_and_the_tenth_wrong_one_ends_it(vault, keyring):
    await vault.enable_pin("4711")
    file_id = vault._session.header.file_id
    vault.lock()
    with refused("vault.wrong_pin"):
        await vault.unlock_with_pin("0000")
    await vault.unlock_with_pin("4711")
    assert f"{file_id}-tries" not in keyring.held
    vault.lock()
    left = []
    for _ in range(10):
        vault._clock.advance(60)
        with pytest.raises(AppError) as wrong:
            await vault.unlock_with_pin("0000")
        left.append(wrong.value.facts["left"])
    assert left == [9, 8, 7, 6, 5, 4, 3, 2, 1, 0]
    assert file_id not in keyring.held
    vault._clock.advance(60)
    with refused("vault.keyring_missing"):
        await vault.unlock_with_pin("4711")
    await vault.unlock(PASSWORD)
    assert len(vault.snapshot.codes) == 1


async def test_a_try_counts_before_it_is_made(vault, keyring):
    await vault.enable_pin("4711")
    file_id = vault._session.header.file_id
    vault.lock()
    for expected in range(1, 11):
        vault.security.start_pin_try()
        assert keyring.held[f"{file_id}-tries"] == str(expected)
    with refused("vault.keyring_missing"):
        vault.security.start_pin_try()
    keyring.held.update({file_id: to_base64url(bytes(32)), f"{file_id}-tries": "-5"})
    with refused("vault.keyring_missing"):
        vault.security.start_pin_try()


async def test_a_pin_alone_is_no_protection(tmp_path, keyring):
    made = service(tmp_path / "w", keyring=keyring)
    await made.create(None)
    with refused("vault.pin_needs_password"):
        await made.enable_pin("4711")
    await made.close()
