"""The dashboard's files: one name for all, integrity, and vendored files that are what they say."""

from __future__ import annotations

import base64
import hashlib
import re
from pathlib import Path

import pytest

from server.web.assets import STATIC, WORDS, load_assets

ROOT = Path(__file__).parents[4]


def sha384(path: Path) -> str:
    return base64.b64encode(hashlib.sha384(path.read_bytes()).digest()).decode()


def test_vendored_files_are_unchanged_and_have_their_licence():
    notes = (STATIC / "vendor" / "VENDORED.md").read_text(encoding="utf-8")
    rows = re.findall(r"^\| (\S+) \| .* MIT, (\S+) \| (\S+) \|$", notes, re.MULTILINE)
    scripts = {p.name for p in (STATIC / "vendor").iterdir() if p.suffix in {".js", ".mjs"}}
    assert {name for name, _, _ in rows} == scripts
    for name, licence, digest in rows:
        assert sha384(STATIC / "vendor" / name) == digest
        assert "Permission is hereby granted" in (STATIC / "vendor" / licence).read_text(encoding="utf-8")


def test_the_checking_tool_is_unchanged():
    folder = ROOT / "tests" / "vectors" / "axe"
    assert sha384(folder / "axe-4.14.1.min.js") in (folder / "README.md").read_text(encoding="utf-8")


def test_the_word_list_is_that_of_bip_39():
    digest = hashlib.sha256((WORDS / "english.txt").read_bytes()).hexdigest()
    assert digest == "2f5eed53a4727b4bf8880d8f3f199efc90e58503646d9ff8eff3a2ed3b24dbda"


def test_any_change_renames_all_files(tmp_path):
    (tmp_path / "a.js").write_text("1", encoding="utf-8")
    first = load_assets(tmp_path, tmp_path)
    assert first.url("a.js") == f"/static/{first.version}/a.js"
    assert first.integrity("a.js").startswith("sha384-")
    (tmp_path / "a.js").write_text("2", encoding="utf-8")
    assert load_assets(tmp_path, tmp_path).version != first.version
    with pytest.raises(KeyError):
        first.url("b.js")


def test_a_page_preloads_what_its_module_imports_and_nothing_else():
    assets = load_assets()
    sign_in = assets.modules("js/entry/sign_in.js")
    assert sign_in == ["js/ui/dom.js", "js/ui/texts.js", "js/vault/api.js"]
    dashboard = assets.modules("js/entry/dashboard.js")
    assert "vendor/uqr-0.1.3.mjs" in dashboard
    assert "js/crypto/kdf_worker.js" not in dashboard
    entries = [name for name in assets.files if name.startswith("js/entry/")]
    used = {name for entry in entries for name in assets.modules(entry)}
    modules = {name for name in assets.files if name.startswith("js/")} - set(entries) - {"js/crypto/kdf_worker.js"}
    assert modules - used == set()


def test_licence_texts_and_notes_are_not_served():
    assert not [name for name in load_assets().files if name.endswith((".md", "LICENSE"))]
