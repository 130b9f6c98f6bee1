"""The body: what cannot be read is kept byte for byte, what is not known stays, an unchanged record keeps its text."""

from __future__ import annotations

import json
from dataclasses import replace

import pytest

from app.vault.body import BodyError, decode_body, encode_body, has_lost_sync, has_unread_backup, schema_of
from app.vault.commands import Moment, edit, record_use, restore, set_setting
from app.vault.model import BackupState
from app.wire.canonical import canonical_json

ID = "Dy7AzzObBjZDSOXp-vxbrQ"
OTHER = "E_8LyXITaEbW0ugq_yLLhA"
RECORD = {"t": "otp", "type": "totp", "secret": "JBSWY3DPEHPK3PXP", "algorithm": "SHA1", "digits": 6, "period": 30}
NOW = Moment(1_763_769_600_000)


def body(**members):
    empty = {"schema": 1, "local": [], "trash": [], "quarantine": [], "sync": None, "settings": {}, "backup": None}
    return canonical_json({**empty, "log": [], **members})


def entry(record_id=ID, **members):
    return {"id": record_id, "record": {**RECORD, **members}}


def read(text):
    return decode_body(text, now_ms=7)


def test_the_vector_is_read_and_written_unchanged(protocol_vectors):
    text = canonical_json(protocol_vectors["vault_file"]["body"])
    snapshot = read(text)
    assert [code.issuer for code in snapshot.codes] == ["Exämple"]
    assert [item.why for item in snapshot.unreadable] == ["parse"]
    assert encode_body(snapshot) == text


BROKEN = {
    "not an object": ("7", "entry"),
    "a text": ('"otp"', "entry"),
    "null": ("null", "entry"),
    "no id": ('{"record":{"t":"otp"}}', "entry"),
    "a bad id": ('{"id":"short","record":{}}', "entry"),
    "no record": (f'{{"id":"{ID}"}}', "entry"),
    "unknown t": (f'{{"id":"{ID}","record":{{"t":"note","text":"x"}}}}', "t"),
    "unknown type": (json.dumps(entry(type="webauthn")), "type"),
    "no secret": (f'{{"id":"{ID}","record":{{"t":"otp","type":"totp","algorithm":"SHA1","digits":6}}}}', "secret"),
    "a bad secret": (json.dumps(entry(secret="jbsw y3dp")), "secret"),
    "a padded secret": (json.dumps(entry(secret="JBSWY3DP====")), "secret"),
    "eleven digits": (json.dumps(entry(digits=11)), "digits"),
    "no digits at all": (json.dumps(entry(digits=0)), "digits"),
    "no period": (json.dumps(entry(period=None)), "period"),
    "a period of 0": (json.dumps(entry(period=0)), "period"),
    "an unknown algorithm": (json.dumps(entry(algorithm="SHA3")), "algorithm"),
    "a huge counter": (json.dumps(entry(type="hotp", counter=2**53)), "counter"),
    "a number as issuer": (json.dumps(entry(issuer=5)), "issuer"),
    "tags as text": (json.dumps(entry(tags="a,b")), "tags"),
    "odd  spacing": (f'{{ "id" : "{ID}" ,"record": {{"t":"otp" }} }}', "type"),
    "a list as record": (f'{{"id":"{ID}","record":{"[" * 300}{"]" * 300}}}', "record"),
}


@pytest.mark.parametrize("name", BROKEN)
def test_an_entry_that_does_not_parse_is_quarantined_byte_for_byte(name):
    text, why = BROKEN[name]
    whole = body().replace(b'"local":[]', b'"local":[%b,%b]' % (text.encode(), canonical_json(entry(OTHER))))
    snapshot = read(whole)
    assert [code.id for code in snapshot.codes] == [OTHER]
    assert [(item.raw, item.seen_ms) for item in snapshot.unreadable] == [(text, 7)]
    assert snapshot.unreadable[0].why == why
    saved = encode_body(snapshot)
    assert [item["raw"] for item in json.loads(saved)["quarantine"]] == [text]
    again = read(saved)
    assert [(item.raw, item.seen_ms) for item in again.unreadable] == [(text, 7)]
    assert encode_body(again) == saved


def test_quarantine_is_tried_again_and_what_can_be_read_now_comes_back():
    raw = json.dumps(entry(issuer="back again"))
    text = body(quarantine=[{"raw": raw, "why": "type", "seen": 5}, {"raw": "{", "why": "x", "seen": 6, "more": [1]}])
    snapshot = read(text)
    assert [code.issuer for code in snapshot.codes] == ["back again"]
    assert [(item.raw, item.why, item.seen_ms) for item in snapshot.unreadable] == [("{", "x", 6)]
    assert json.loads(encode_body(snapshot))["quarantine"] == [{"raw": "{", "why": "x", "seen": 6, "more": [1]}]


def test_a_quarantined_record_without_its_id_gets_one_when_it_can_be_read():
    snapshot = read(body(quarantine=[{"raw": json.dumps(RECORD), "why": "type", "seen": 5}]))
    assert [code.record.secret for code in snapshot.codes] == [RECORD["secret"]]
    assert not snapshot.unreadable


def test_trash_that_cannot_be_read_is_quarantined_and_returns_to_the_trash():
    broken = {**entry(type="later"), "deleted": 3}
    snapshot = read(body(trash=[broken, {**entry(OTHER), "deleted": 4}]))
    assert [item.id for item in snapshot.trash] == [OTHER]
    kept = snapshot.unreadable[0].raw
    assert json.loads(kept) == broken
    mended = body(quarantine=[{"raw": kept.replace("later", "totp"), "why": "type", "seen": 5}])
    assert [(item.id, item.deleted_ms) for item in read(mended).trash] == [(ID, 3)]


def test_a_malformed_quarantine_entry_is_kept_as_it_is():
    for odd in ('{"raw":5}', "[]", "17"):
        snapshot = read(body().replace(b'"quarantine":[]', b'"quarantine":[%b]' % odd.encode()))
        assert [item.raw for item in snapshot.unreadable] == [odd]
        assert [item["raw"] for item in json.loads(encode_body(snapshot))["quarantine"]] == [odd]


def test_null_means_absent():
    snapshot = read(body(local=[entry(issuer=None, pin=None, tags=None, group=None)]))
    assert (snapshot.codes[0].issuer, snapshot.codes[0].tags, snapshot.codes[0].otp.pin) == ("", (), None)


def test_two_entries_with_one_id_are_both_kept():
    snapshot = read(body(local=[entry(issuer="first"), entry(issuer="second")]))
    first, second = snapshot.codes
    assert (first.id, first.issuer, second.issuer) == (ID, "first", "second")
    assert second.id != ID
    assert second.conflict_of == ID


def test_two_of_one_id_in_the_trash_are_both_kept():
    snapshot = read(body(trash=[{**entry(issuer=issuer), "deleted": 4} for issuer in ("first", "second")]))
    first, second = snapshot.trash
    assert (first.id, first.record.issuer, second.record.issuer) == (ID, "first", "second")
    assert (second.id != ID, second.record.conflict_of) == (True, ID)
    assert [code.issuer for code in restore([ID])(snapshot, NOW).codes] == ["first"]
    assert [item.record.issuer for item in restore([ID])(snapshot, NOW).trash] == ["second"]


def test_a_code_with_a_member_of_the_trash_is_no_trash():
    text = body(local=[{**entry(), "deleted": 4, "synced": "x"}])
    snapshot = read(text)
    assert [code.id for code in snapshot.codes] == [ID]
    assert not snapshot.trash
    assert encode_body(snapshot) == text


def test_odd_counts_and_lines_of_the_log_keep_nobody_out():
    fine = {"n": 3, "last": 9}
    snapshot = read(body(local=[entry()], usage={ID: fine, OTHER: {"n": 1.5}}, log=["odd", {"at": 1, "event": "e"}]))
    assert (len(snapshot.codes), list(snapshot.usage), [line.event for line in snapshot.log]) == (1, [ID], ["e"])
    kept = [(item.raw, item.why) for item in snapshot.unreadable]
    assert kept == [(f'{{"{OTHER}":{{"n":1.5}}}}', "usage"), ('"odd"', "log")]
    assert [(item.raw, item.why) for item in read(encode_body(snapshot)).unreadable] == kept


def test_unknown_members_of_every_level_survive_load_change_and_save():
    text = body(
        x_body={"kept": [1, 2.50]},
        local=[{**entry(x_record={"deep": [None]}), "x_entry": True}],
        trash=[{**entry(OTHER), "deleted": 4, "x_trash": 1}],
        quarantine=[{"raw": "{", "why": "w", "seen": 1, "x_quarantine": "q"}],
        usage={ID: {"n": 3, "last": 9, "x_usage": {}}},
        settings={"x_setting": {"a": 1}},
        log=[{"at": 1, "event": "e", "x_log": 0}],
        backup={"folder": "f", "every": "day", "keep": 3, "kdf": 1, "salt": "s", "prk": "p", "last": None, "x_b": 1},
    )
    assert encode_body(read(text)) == text
    snapshot = read(text)
    for command in (edit(ID, issuer="changed"), record_use(ID), set_setting("theme", "dark")):
        snapshot = command(snapshot, NOW)
    saved = json.loads(encode_body(snapshot))
    assert saved["x_body"] == {"kept": [1, 2.5]}
    local = saved["local"][0]
    assert (local["x_entry"], local["record"]["x_record"], local["record"]["issuer"]) == (
        True,
        {"deep": [None]},
        "changed",
    )
    assert saved["usage"][ID] == {"n": 4, "last": NOW.now_ms, "x_usage": {}}
    assert saved["settings"] == {"x_setting": {"a": 1}, "theme": "dark"}
    for name in ("trash", "quarantine", "log", "backup"):
        assert saved[name] == json.loads(text)[name]


def test_a_record_that_was_not_changed_keeps_its_exact_text():
    odd = b'{"id":"%b","record":{"type":"totp", "t":"otp","x":1.0e2,"secret":"JBSWY3DP","period":30,' % ID.encode()
    odd += b'"digits":6,"algorithm":"SHA1"}}'
    snapshot = read(body(local=[]).replace(b'"local":[]', b'"local":[' + odd + b"]"))
    assert odd in encode_body(snapshot)


@pytest.mark.parametrize(
    ("text", "where"),
    [
        (b"", "body"),
        (b"[]", "body"),
        (b"{", "body"),
        (b'{"local":{}}', "local"),
        (b'{"sync":[]}', "sync"),
        (b'{"sync":{"base":[]}}', "sync"),
        (b"[" * 100_000, "body"),
        (b"\xff", "body"),
        (b'{"log":["\xff"]}', "body"),
    ],
)
def test_what_is_no_body_is_refused_with_the_place(text, where):
    with pytest.raises(BodyError) as refused:
        read(text)
    assert str(refused.value) == where


@pytest.mark.parametrize(
    "member",
    ['"trash":5', '"quarantine":""', '"settings":[ 1,2.0e1 ]', '"usage":[]', '"log":{}', '"settings":null'],
)
def test_a_member_of_another_form_is_kept_whole_and_the_codes_open(member):
    name = json.loads(f"{{{member}}}").popitem()[0]
    text = canonical_json({"schema": 1, "local": [entry()]})[:-1] + b"," + member.encode() + b"}"
    snapshot = read(text)
    assert list(snapshot.by_id) == [ID]
    assert [(item.raw, item.why) for item in snapshot.unreadable] == [(f"{{{member}}}", name)]
    again = read(encode_body(set_setting("a", 1)(snapshot, NOW)))
    assert [item.raw for item in again.unreadable] == [f"{{{member}}}"]
    assert list(again.by_id) == [ID]
    assert again.settings == {"a": 1}


def test_records_of_a_sync_state_that_cannot_be_read_are_codes_of_this_device():
    changed = {**RECORD, "issuer": "Changed"}
    state = {
        "base": {
            ID: {"rev": 1, "record": RECORD},
            OTHER: {"rev": "?", "record": RECORD},
            "AAAAAAAAAAAAAAAAAAAAAA": {"box": "sealed"},
            "no id": {"record": RECORD},
            "E_8LyXITaEbW0ugq_yLLhQ": {"record": RECORD},
        },
        "pending": {ID: {"op": "put", "record": changed}, "E_8LyXITaEbW0ugq_yLLhQ": {"op": "del"}},
        "access_key": "odd",
    }
    text = body(local=[entry(OTHER, issuer="Local")], sync=state, sync_unread=5)
    snapshot = read(text)
    assert has_lost_sync(text, snapshot)
    assert snapshot.sync is None
    assert sorted(code.issuer for code in snapshot.codes) == ["", "Changed", "Local"]
    assert snapshot.by_id[ID].issuer == "Changed"
    assert [item.why for item in snapshot.unreadable] == ["sync", "sync"]
    saved = encode_body(snapshot)
    assert json.loads(saved)["sync"] is None
    assert json.loads(saved)["sync_unread"] == 5
    assert canonical_json(state) in saved
    again = read(saved)
    assert not has_lost_sync(saved, again)
    assert again.by_id.keys() == snapshot.by_id.keys()
    assert len(again.unreadable) == 2


@pytest.mark.parametrize("backup", ["[ ]", '{"folder":"/b" ,"prk":5}', "7"])
def test_a_backup_that_cannot_be_read_stays_until_another_is_set_up(backup):
    text = canonical_json({"schema": 1, "local": [entry()]})[:-1] + f',"backup":{backup}}}'.encode()
    snapshot = read(text)
    assert list(snapshot.by_id) == [ID]
    assert snapshot.backup is None
    assert has_unread_backup(snapshot)
    saved = encode_body(set_setting("a", 1)(snapshot, NOW))
    assert f'"backup":{backup},'.encode() in saved
    assert has_unread_backup(read(saved))
    chosen = BackupState(folder="/c", every="daily", keep=3, kdf=2, salt="s", prk="p")
    anew = read(encode_body(replace(snapshot, backup=chosen)))
    assert anew.backup == chosen
    assert not has_unread_backup(anew)


def test_the_schema_is_read_alone():
    assert schema_of(b'{"schema":3,"local":"whatever"}') == 3
    for text in (b"{}", b'{"schema":0}', b'{"schema":"1"}', b"7"):
        with pytest.raises(BodyError):
            schema_of(text)
