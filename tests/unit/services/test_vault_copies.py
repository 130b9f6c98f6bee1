"""Copies that a former password opens: put under the present one, or deleted, and never more than that."""

from __future__ import annotations

import pytest

from app.core.errors import AppError
from app.vault.commands import add_entries, delete, purge
from tests.kit.vaults import service
from tests.unit.services.test_vault import entry

OLD, NEW, NEWER = "correct horse battery", "another long password", "a third long password"
MINUTE_MS = 60_000


def refused(code):
    return pytest.raises(AppError, match=rf"^{code.replace('.', '[.]')}(?:$|\()")


@pytest.fixture
async def vault(tmp_path):
    made = service(tmp_path / "v")
    await made.create(OLD)
    await made.apply(add_entries([entry("A"), entry("B", number=1)]))
    await made.apply(add_entries([entry("C", number=2)]), copy_before="before-import")
    yield made
    await made.close()


@pytest.fixture
def path(tmp_path):
    return tmp_path / "v" / "vault.4otpv"


def contents(path):
    return {copy.name: copy.read_bytes() for copy in path.parent.glob(f"{path.name}.*")}


async def names(vault):
    return {copy.info.name: copy.is_open for copy in await vault.former_copies()}


async def test_no_copy_is_former_before_a_change(vault):
    assert vault.copies()
    assert await vault.former_copies() == ()
    await vault.set_hint("the usual")
    await vault.make_recovery_key()
    assert await vault.former_copies() == ()


async def test_a_changed_password_makes_the_copies_former_and_renewing_ends_that(vault, path):
    await vault.change_password(OLD, NEW)
    former = await names(vault)
    assert set(former) == {copy.name for copy in vault.copies()}
    assert all(former.values())
    tally = await vault.renew_copies()
    assert (tally.done, tally.left) == (len(former), 0)
    assert await names(vault) == {}
    name = next(name for name in former if name.startswith("before-import"))
    await vault.open_copy(name)
    with refused("vault.wrong_password"):
        await vault.unlock(OLD)
    await vault.unlock(NEW)
    assert sorted(code.issuer for code in vault.snapshot.codes) == ["A", "B"]
    assert not list(path.parent.glob(".4otp-*"))


async def test_a_replaced_recovery_key_makes_them_former_too(vault):
    await vault.make_recovery_key()
    await vault.apply(add_entries([entry("D", number=3)]), copy_before="before-sync")
    await vault.make_recovery_key()
    assert [name[:11] for name in await names(vault)] == ["before-sync"]


async def test_after_a_new_key_the_former_password_is_needed(vault, path):
    await vault.change_password(OLD, NEW, compromised=True)
    former = await names(vault)
    assert former
    assert not any(former.values())
    before = contents(path)
    assert (await vault.renew_copies()).done == 0
    assert (await vault.delete_copies()).done == 0
    for act in (vault.renew_copies, vault.delete_copies):
        with refused("vault.wrong_password"):
            await act("not the former one")
    assert contents(path) == before
    assert (await vault.renew_copies(OLD)).done == len(former)
    assert await names(vault) == {}


async def test_deleting_leaves_what_holds_a_code_that_is_nowhere_else(vault):
    first = next(code for code in vault.snapshot.codes if code.issuer == "A")
    await vault.apply(delete([first.id]))
    await vault.change_password(OLD, NEW)
    await vault.apply(purge([first.id]))
    assert (await vault.delete_copies()).left == 1
    assert [name[:13] for name in await names(vault)] == ["before-import"]
    await vault.apply(add_entries([entry("A again")]))
    assert (await vault.delete_copies()).left == 0
    assert await names(vault) == {}


async def test_a_code_in_the_trash_counts_as_held(vault):
    await vault.apply(delete([vault.snapshot.codes[0].id]))
    await vault.change_password(OLD, NEW)
    assert (await vault.delete_copies()).left == 0


async def test_damaged_copies_and_those_of_another_vault_stay_as_they_are(vault, path, tmp_path):
    other = service(tmp_path / "other")
    await other.create(NEWER)
    await other.close()
    foreign = (tmp_path / "other" / "vault.4otpv").read_bytes()
    await vault.change_password(OLD, NEW)
    damaged = path.with_name(path.name + ".3")
    damaged.write_bytes(path.read_bytes()[:-40])
    strange = path.with_name(path.name + ".4")
    strange.write_bytes(foreign)
    cut = path.with_name(path.name + ".5")
    cut.write_bytes(foreign[:30])
    assert (await vault.renew_copies()).left == 1
    assert (await vault.delete_copies()).left == 1
    assert strange.read_bytes() == foreign
    assert cut.read_bytes() == foreign[:30]
    assert damaged.exists()


@pytest.mark.parametrize("compromised", [False, True])
async def test_the_choice_at_the_change_itself_needs_no_former_password(vault, compromised):
    await vault.change_password(OLD, NEW, compromised=compromised, copies="renew")
    assert await names(vault) == {}
    await vault.change_password(NEW, NEWER, compromised=compromised, copies="delete")
    assert await names(vault) == {}


async def test_a_locked_vault_tells_nothing(vault):
    vault.lock()
    with refused("vault.locked"):
        await vault.former_copies()
    with refused("vault.locked"):
        await vault.delete_copies()
