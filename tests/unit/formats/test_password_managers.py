"""KeePass, 1Password, Keeper, Enpass, SafeInCloud, and CSV of all the others; WinAuth and the browser extension."""

from __future__ import annotations

import io
import json

import pytest

from app.core.errors import AppError
from app.formats import fields, limits
from app.formats.content import Source
from app.formats.registry import open_source
from tests.kit import foreign_files as files
from tests.kit import other_files as other
from tests.kit.samples import convert

HEX, BASE64 = "6b6b6b6b6b", files.b64(b"kkkkk")
PLACES = [
    ({"otp": other.URI}, ("totp", files.SECRET, 6, 30)),
    ({"otp": f"key={files.SECRET}&size=8&step=60"}, ("totp", files.SECRET, 8, 60)),
    ({"otp": f"key={files.SECRET}&type=Hotp&counter=3"}, ("hotp", files.SECRET, 6, None)),
    ({"otp": f"key={files.SECRET}%3d%3d&otpHashMode=SHA256"}, ("totp", files.SECRET, 6, 30)),
    ({"otp": "key=48656c6c6f21deadbeef&encoding=Hex&size=8"}, ("totp", files.SECRET, 8, 30)),
    ({"otp": "key=SGVsbG8h3q2%2B7w%3D%3D&encoding=Base64"}, ("totp", files.SECRET, 6, 30)),
    ({"TOTP Seed": files.SECRET, "TOTP Settings": "60;8"}, ("totp", files.SECRET, 8, 60)),
    ({"TOTP Seed": files.SECRET, "TOTP Settings": "30;S"}, ("steam", files.SECRET, 5, 30)),
    ({"TOTP Seed": files.SECRET, "TOTP Settings": "30;6;https://time.example.org"}, ("totp", files.SECRET, 6, 30)),
    ({"TOTP Seed": files.SECRET}, ("totp", files.SECRET, 6, 30)),
    ({"TimeOtp-Secret-Base32": files.SECRET, "TimeOtp-Algorithm": "HMAC-SHA-512"}, ("totp", files.SECRET, 6, 30)),
    ({"TimeOtp-Secret-Hex": HEX, "TimeOtp-Length": "8", "TimeOtp-Period": "60"}, ("totp", "NNVWW23L", 8, 60)),
    ({"TimeOtp-Secret-Base64": BASE64}, ("totp", "NNVWW23L", 6, 30)),
    ({"TimeOtp-Secret": "kkkkk"}, ("totp", "NNVWW23L", 6, 30)),
    ({"HmacOtp-Secret-Hex": HEX, "HmacOtp-Counter": "9"}, ("hotp", "NNVWW23L", 6, None)),
]


def test_every_place_where_keepass_keeps_codes():
    report = convert(other.keepass([{"title": f"T{n}", **strings} for n, (strings, _) in enumerate(PLACES)]), "secret")
    assert not report.problems
    found = [(e.otp.type, e.otp.secret, e.otp.digits, e.otp.period_seconds) for e in report.entries]
    assert found == [expected for _, expected in PLACES]
    assert [entry.issuer for entry in report.entries][:3] == ["GitHub", "T1", "T2"]
    assert {entry.account for entry in report.entries} == {"me"}


def test_history_and_the_recycle_bin_stay_out():
    entries = [
        {"otp": other.URI, "changed": "New"},
        {"otp": other.URI, "recycled": True},
        {"group": "G", "otp": other.URI},
    ]
    assert len(convert(other.keepass(entries), "secret").entries) == 2


def test_bad_codes_in_keepass_are_named():
    report = convert(other.keepass([{"title": "Bad", "otp": "otpauth://totp/x"}, {"title": "None"}]), "secret")
    assert [(problem.name, problem.reason) for problem in report.problems] == [("Bad", "otp.secret_empty")]


def test_key_files_of_every_kind():
    keys = (
        b"k" * 32,
        b"6b" * 32,
        b"any file of any size",
        b'<?xml version="1.0"?><KeyFile><Meta><Version>1.0</Version></Meta><Key><Data>a2tra2tra2tra2tra2tra2tra2tra2tra2tra2tra2s=</Data></Key></KeyFile>',
    )
    for key in keys:
        alone = other.keepass([{"otp": other.URI}], None, io.BytesIO(key))
        assert len(convert(alone, key_file=key).entries) == 1
        both = other.keepass([{"otp": other.URI}], "secret", io.BytesIO(key))
        assert len(convert(both, "secret", key_file=key).entries) == 1
        with pytest.raises(AppError, match="wrong_password"):
            convert(both, "secret")
    broken = b"<KeyFile><Meta><Version>2.0</Version></Meta><Key><Data Hash='00000000'>00</Data></Key></KeyFile>"
    with pytest.raises(AppError, match="key_file_damaged"):
        convert(both, "secret", key_file=broken)


def test_keepass_wrong_passwords_and_damage_are_two_things():
    data = other.keepass([{"otp": other.URI}])
    with pytest.raises(AppError, match="wrong_password"):
        convert(data, "other")
    with pytest.raises(AppError, match="damaged"):
        convert(data[:-40] + bytes(40), "secret")
    with pytest.raises(AppError, match="damaged"):
        convert(data[:50] + bytes([data[50] ^ 1]) + data[51:], "secret")


@pytest.mark.parametrize("cipher", ["chacha20", "twofish"])
def test_keepass_ciphers(cipher):
    data = other.keepass([{"otp": other.URI}], cipher=cipher)
    assert [entry.issuer for entry in convert(data, "secret").entries] == ["GitHub"]


def test_keepass_1_is_refused_with_the_way_out():
    with pytest.raises(AppError) as caught:
        convert(b"\x03\xd9\xa2\x9a\x65\xfb\x4b\xb5" + bytes(200))
    assert caught.value.facts["advice"] == "keepass_1"


def test_keepass_costs_are_refused_before_the_password_is_asked():
    data = bytearray(other.keepass([{"otp": other.URI}]))
    place = data.index(b"M\x08\0\0\0") + 5
    data[place : place + 8] = (limits.ARGON2_MEMORY_KIB * 1024 * 2).to_bytes(8, "little")
    with pytest.raises(AppError, match="too_costly"):
        open_source(Source(bytes(data)))


def test_keepass_xml():
    strings = "".join(
        f"<String><Key>{k}</Key><Value>{v}</Value></String>" for k, v in (("Title", "T"), ("otp", files.SECRET))
    )
    entry = f"<Entry>{strings}<History><Entry>{strings}</Entry></History></Entry>"
    page = f"<KeePassFile><Meta/><Root><Group><UUID>a</UUID>{entry}</Group></Root></KeePassFile>"
    assert [found.issuer for found in convert(page.encode()).entries] == ["T"]


def test_1password_archive_states_and_both_spellings():
    def login(totp, state="active"):
        fields = [{"id": "TOTP_1", "value": {"totp": totp}}, {"id": "x", "value": {"string": "no"}}]
        names = [{"designation": "username", "value": "me"}]
        details = {"loginFields": names, "sections": [{"fields": fields}]}
        return {"state": state, "favIndex": 1, "details": details, "overview": {"title": "Site", "tags": ["work"]}}

    items = [login(files.SECRET), login(other.URI, "archived"), login("bad!")]
    document = files.to_json({"accounts": [{"vaults": [{"items": items}]}]})
    report = convert(other.zipped({"export.attributes": b"{}", "export.data": document}))
    assert [(entry.issuer, entry.account, entry.tags, entry.remarks) for entry in report.entries] == [
        ("Site", "me", ("work",), ()),
        ("GitHub", "me", ("work",), ("archived",)),
    ]
    assert [problem.row for problem in report.problems] == [3]


def test_1pif_lines():
    fields = [{"k": "concealed", "n": "TOTP_1", "v": other.URI}, {"n": "other", "v": "text"}]
    contents = {"fields": [{"designation": "username", "value": "me"}], "sections": [{"fields": fields}]}
    item = json.dumps({"title": "Site", "typeName": "webforms.WebForm", "secureContents": contents})
    mark = "***5642bee8-a5ff-11dc-8314-0800200c9a66***"
    report = convert(f"{item}\n{mark}\n{item}\n{mark}\n{{broken\n{mark}\n".encode())
    assert [entry.issuer for entry in report.entries] == ["GitHub", "GitHub"]
    assert [problem.row for problem in report.problems] == [3]
    assert len(convert(f"{item}\n{mark}\n".encode()).entries) == 1


CSV = {
    "apple_passwords": "Title,URL,Username,Password,Notes,OTPAuth\nsite (me),https://s,me,pw,,{otp}\nno,,,,,\n",
    "dashlane": "username,username2,username3,title,password,note,url,category,otpUrl\nme,,,site,pw,,,,{otp}\n",
    "myki": "url,username,password,additionalInfo,nickname,twofaSecret\nhttps://s,me,pw,,site,{otp}\n",
    "lastpass": "url,username,password,totp,extra,name,grouping,fav\nhttps://s,me,pw,{otp},,site,Work,1\n",
    "keepassxc": '"Group","Title","Username","Password","URL","Notes","TOTP","Icon","Last Modified"\nR,site,me,p,,,{otp},0,x\n',
    "safeincloud": '"Title","Login","Password","URL","Notes","OTP"\nsite,me,pw,,,{otp}\n',
    "proton_pass": "type,name,url,email,username,password,note,totp,vault\nlogin,site,,,me,pw,,{otp},P\n",
    "csv": "name;user;one-time password\nsite;me;{otp}\n",
    "roboform": 'Name,Url,MatchUrl,Login,Pwd,Note,Folder,RfFieldsV2\nsite,h,h,me,p,,f,"User$,,,txt,me","TOTP KEY$,,,txt,{otp}"\n',
}


@pytest.mark.parametrize("name", CSV)
@pytest.mark.parametrize("otp", [files.SECRET.lower(), f"otpauth://totp/?secret={files.SECRET}"])
def test_tables_of_every_manager(name, otp):
    report = convert(CSV[name].replace("{otp}", otp).encode())
    assert report.format.id == name
    assert [(entry.issuer, entry.account, entry.otp.secret) for entry in report.entries] == [
        ("site", "me", files.SECRET)
    ]
    assert [remark.code for remark in report.remarks] == ["holds_passwords"]


def test_words_in_an_otp_column_are_no_keys_and_bad_keys_are_named():
    report = convert(b"name,username,password,2FA\na,b,c,enabled\nd,e,f,no\ng,h,i,18!\n")
    assert not report.entries
    assert [(problem.row, problem.name) for problem in report.problems] == [(4, "g")]


def test_tables_without_codes_are_refused_with_the_way_out():
    with pytest.raises(AppError) as caught:
        convert(b"name,url,username,password,note\na,b,c,d,e\n")
    assert caught.value.facts["advice"] == "csv_without_codes"


def test_managers_that_write_no_codes_give_none_and_a_remark():
    report = convert(b"name,url,username,password,note,cardholdername,cardnumber\na,b,c,d,e,,\n")
    assert (report.format.id, report.entries) == ("nordpass", ())
    assert [remark.code for remark in report.remarks] == ["csv_without_codes"]


def test_keeper_json_labels_and_its_csv_without_a_header():
    custom = {"$oneTimeCode:Label:1": [other.URI, files.SECRET], "$url": "x"}
    record = {"title": "Site", "login": "me", "custom_fields": custom, "folders": [{"shared_folder": "S"}]}
    report = convert(files.to_json({"records": [record, {"uid": "y"}]}))
    assert [(entry.issuer, entry.tags) for entry in report.entries] == [("GitHub", ("S",)), ("Site", ("S",))]
    table = f'"Folder","Site","me","pw","https://s","","","TFC:Keeper","{other.URI}"\n"F","No","x","pw","","",""\n'
    assert [(e.issuer, e.account) for e in convert(table.encode()).entries] == [("GitHub", "me")]


def test_enpass_fields_and_safeincloud_cards():
    fields = [
        {"type": "username", "value": "me"},
        {"type": "totp", "value": files.SECRET},
        {"type": "totp", "value": ""},
    ]
    items = [{"title": "Site", "fields": fields, "folders": ["f"]}, {"title": "Old", "fields": fields, "trashed": 1}]
    report = convert(files.to_json({"folders": [{"uuid": "f", "title": "Work"}], "items": items}))
    assert [(entry.issuer, entry.tags, entry.remarks) for entry in report.entries] == [
        ("Site", ("Work",), ()),
        ("Old", (), ("trashed",)),
    ]
    card = f'<card title="Site"><field type="login">me</field><field type="one_time_password">{files.SECRET}</field></card>'
    page = f'<database>{card}<card title="T" template="true"/></database>'
    assert [(entry.issuer, entry.account) for entry in convert(page.encode()).entries] == [("Site", "me")]


def test_winauth_types_and_what_stays_closed():
    report = convert(
        other.winauth(
            other.winauth_entry(),
            other.winauth_entry("3132333435\t6\tSHA256\t30|17", "HOTPAuthenticator"),
            other.winauth_entry("3132333435\t5\tHMACSHA1\t30|61|62", "SteamAuthenticator"),
            other.winauth_entry("3132333435\t8\tHMACSHA1\t30", "BattleNetAuthenticator"),
            other.winauth_entry("00", attribute='encrypted="u"'),
            other.winauth_entry("00", attribute='encrypted="y"'),
        )
    )
    assert [(e.otp.type, e.otp.digits, e.otp.algorithm, e.otp.counter, e.issuer) for e in report.entries] == [
        ("totp", 6, "SHA1", None, ""),
        ("hotp", 6, "SHA256", 17, ""),
        ("steam", 5, "SHA1", None, "Steam"),
        ("totp", 8, "SHA1", None, "Battle.net"),
    ]
    assert [problem.reason for problem in report.problems] == ["entry.device_encrypted", "entry.password_protected"]
    with pytest.raises(AppError, match="not_importable"):
        convert(other.winauth('<data encrypted="y">57</data>'))


def test_winauth_zips():
    assert len(convert(other.zipped({"winauth-2023.txt": f"{other.URI}\n".encode()}, b"secret"), "secret").entries) == 1
    with pytest.raises(AppError, match="empty_archive"):
        convert(other.zipped({}))


def test_the_extension_types_prefixes_and_hosts():
    kinds = [
        {"type": "hotp", "counter": 4},
        {"type": 4},
        {"type": "battle"},
        {"type": 5, "secret": HEX},
        {"secret": f"blz-{files.SECRET}"},
        {"secret": f"stm-{files.SECRET}"},
        {"type": "new"},
    ]
    document = {str(n): other.extension_entry(index=n, **kind) for n, kind in enumerate(kinds)}
    report = convert(files.to_json(document))
    assert [(e.otp.type, e.otp.digits) for e in report.entries] == [
        ("hotp", 6),
        ("steam", 5),
        ("totp", 8),
        ("totp", 6),
        ("totp", 8),
        ("steam", 5),
    ]
    assert {entry.issuer for entry in report.entries} == {"GitHub"}
    assert [problem.reason for problem in report.problems] == ["otp.type_unknown"]


def test_the_extension_under_a_passphrase_and_under_a_key():
    def document(passphrase, **more):
        sealed = other.encrypted_by_cryptojs(files.SECRET, passphrase)
        return files.to_json({"a": other.extension_entry(encrypted=True, secret=sealed), **more})

    assert convert(document(b"secret"), "secret").entries[0].otp.secret == files.SECRET
    with pytest.raises(AppError, match="wrong_password"):
        convert(document(b"secret"), "other")
    key = other.encrypted_by_cryptojs("the key", b"secret")
    keyed = document(b"the key".hex().encode(), key={"enc": key, "hash": "h"})
    assert convert(keyed, "secret").entries[0].otp.secret == files.SECRET


def test_entries_that_version_8_of_the_extension_sealed_as_a_whole():
    document = other.extension_sealed(other.extension_entry(algorithm="2", type="hotp", counter=7), "secret")
    report = convert(files.to_json({**document, "p": other.extension_entry(index=1)}), "secret")
    assert [(e.otp.type, e.otp.algorithm, e.otp.counter) for e in report.entries] == [
        ("hotp", "SHA256", 7),
        ("totp", "SHA1", None),
    ]
    with pytest.raises(AppError, match="wrong_password"):
        convert(files.to_json(document), "other")
    without_key = files.to_json({"e": document["e"], "p": other.extension_entry(index=1)})
    assert [problem.reason for problem in convert(without_key).problems] == ["entry.cannot_decrypt"]


def test_a_parameter_that_is_no_number_names_the_bounds():
    with pytest.raises(AppError, match="field='period_seconds', minimum=1, maximum=2147483647"):
        fields.entry(secret=files.SECRET, period="abc")
