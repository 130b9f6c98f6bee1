"""andOTP: both encryptions, its labels, and GNOME Authenticator's files of the same shape."""

from __future__ import annotations

import pytest

from app.core.errors import AppError
from app.formats.base import Locked
from app.formats.content import Source
from app.formats.registry import open_source
from tests.kit import foreign_files as files
from tests.kit.samples import convert


def token(**changes):
    return {
        "secret": f"{files.SECRET}======",
        "issuer": "GitHub",
        "label": "me",
        "digits": 6,
        "type": "TOTP",
        "algorithm": "SHA1",
        "thumbnail": "Default",
        "last_used": 1,
        "used_frequency": 0,
        "period": 30,
        "tags": [],
        **changes,
    }


def first(**changes):
    return convert(files.to_json([token(**changes)])).entries[0]


def without(name, **changes):
    return {key: value for key, value in token(**changes).items() if key != name}


def names(item):
    found = convert(files.to_json([item])).entries[0]
    return found.issuer, found.account


def test_padding_is_dropped_and_tags_are_kept():
    found = first(tags=["work", "mail", "work"])
    assert (found.otp.secret, found.tags) == (files.SECRET, ("work", "mail"))


def test_an_issuer_repeated_in_the_label_is_dropped():
    assert names(token(issuer="Other Company", label="Other Company:michal@example.org")) == (
        "Other Company",
        "michal@example.org",
    )


def test_old_files_have_one_label_with_a_dash():
    assert names(without("issuer", label="GitHub - me")) == ("GitHub", "me")
    assert names(without("issuer", label="GitHub - Me - You")) == ("GitHub", "Me - You")
    assert names(without("issuer", label="alice@example.org")) == ("", "alice@example.org")
    assert names(without("issuer", label="GitHub:me")) == ("GitHub", "me")


def test_what_stands_behind_the_dash_is_kept():
    assert names(without("issuer", label="Deno - Deno:Mason")) == ("Deno", "Deno:Mason")


def test_steam_has_no_period_and_motp_is_hexadecimal():
    steam = convert(files.to_json([without("period", type="STEAM", digits=5)])).entries[0]
    assert (steam.otp.type, steam.otp.digits, steam.otp.period_seconds) == ("steam", 5, 30)
    motp = first(type="MOTP", secret="e3152afee62599c8", pin="1234")
    assert (motp.otp.type, motp.otp.secret, motp.otp.pin) == ("motp", "4MKSV7XGEWM4Q", "1234")


@pytest.mark.parametrize(
    ("written", "secret"),
    [("MFRGGZDFMYYDCMRTGQ2TMNZYHE======", "VPG66AJDIVTYS"), ("IFAUCQKBIFAUCQKBIFAUCQKBIE======", "VKVKVKVKVKVKU")],
)
def test_andotp_writes_the_hexadecimal_key_of_motp_in_base32(written, secret):
    assert first(type="MOTP", secret=written).otp.secret == secret


@pytest.mark.parametrize(
    ("written", "reason"), [("", "empty"), ("xyz1", "hex"), ("JBSWY3DP", "hex"), ("ABCDEFGH", "hex")]
)
def test_a_key_of_motp_that_is_neither_is_named(written, reason):
    problem = convert(files.to_json([token(type="MOTP", secret=written)])).problems[0]
    assert problem.reason == f"otp.secret_{reason}"


def test_hotp():
    found = convert(files.to_json([without("period", type="HOTP", counter=5)])).entries[0]
    assert (found.otp.counter, found.otp.period_seconds) == (5, None)


def test_very_old_files_lack_type_and_algorithm():
    assert convert(files.to_json([{"secret": files.SECRET, "label": "x", "period": 30}])).entries[0].otp.type == "totp"


def test_bad_rows_are_named():
    report = convert(
        files.to_json(
            [token(secret="1"), token(), token(type="NEW", issuer="", label="L"), token(type="MOTP", secret="xyz")]
        )
    )
    assert [(p.row, p.name, p.reason) for p in report.problems] == [
        (1, "GitHub: me", "otp.secret_character"),
        (3, "L", "otp.type_unknown"),
        (4, "GitHub: me", "otp.secret_hex"),
    ]


@pytest.mark.parametrize("seal", [files.andotp_new, files.andotp_old])
def test_both_encryptions(seal):
    data = seal(files.to_json([token()]), b"secret")
    assert isinstance(open_source(Source(data)), Locked)
    assert convert(data, "secret").entries[0].issuer == "GitHub"
    with pytest.raises(AppError, match="wrong_password"):
        convert(data, "wrong")


def test_an_old_file_whose_iv_looks_like_iterations_is_read_all_the_same():
    data = files.andotp_old(files.to_json([token()]), b"secret", iv=b"\0\0\x10\0" + b"v" * 8)
    assert len(convert(data, "secret").entries) == 1


def test_iterations_out_of_bounds_are_never_derived():
    data = files.andotp_new(files.to_json([token()]), b"secret")
    with pytest.raises(AppError, match="wrong_password"):
        convert(b"\xff\xff\xff\xff" + data[4:], "secret")


def test_decrypted_rubbish_is_damage():
    with pytest.raises(AppError, match="damaged"):
        convert(files.andotp_new(b"{not json", b"secret"), "secret")
    with pytest.raises(AppError, match="damaged"):
        convert(files.andotp_new(b"{}", b"secret"), "secret")


@pytest.mark.parametrize(
    "head", ["-----BEGIN PGP MESSAGE-----\n\nhQEM", b"\x85\x01\x0c\x03" + b"\x80" * 60, b"\x84\x5e\x03" + b"\xff" * 60]
)
def test_the_openpgp_variant_is_refused_with_advice(head):
    data = head if isinstance(head, bytes) else head.encode()
    with pytest.raises(AppError) as caught:
        open_source(Source(data))
    assert (caught.value.code, caught.value.facts["advice"]) == ("format.not_importable", "decrypt_first")
