"""The basket: findings from anywhere, in any order, gathered for one confirmation."""

from __future__ import annotations

import base64
import gzip
import itertools
import json
from urllib.parse import quote

import pytest

from app.core.errors import AppError
from app.otp import migration
from app.otp.base import Entry, OtpParameters
from app.services.review import Standing, review_report
from app.services.scanning import Basket, Origin, Place, texts_in
from app.vault.model import Snapshot
from tests.kit.qr_pictures import encoded, on_page, picture

URI = "otpauth://totp/Example:alice?secret=JBSWY3DPEHPK3PXP&issuer=Example"
ACCESS = "4otp1qyqqqqgzqvzq2ps8pqys5zcvp58q7yq3zgf3g9gkzuvpjxsmrsw3u8cg8ggae"
SCREEN, CAMERA, PASTE = Place(Origin.SCREEN, "DP-1"), Place(Origin.CAMERA, "Front"), Place(Origin.PASTE)


def google_parts(count=25, marker="Q"):
    entries = tuple(
        Entry(otp=OtpParameters(type="totp", secret="GEZDGNBVGY3TQOJ" + marker), issuer=f"Site {n}", account="me")
        for n in range(count)
    )
    parts, refused = migration.write(entries)
    assert not refused
    return parts


def filled(*texts, place=SCREEN):
    basket = Basket()
    for text in texts:
        basket.add(text, place)
    return basket


def test_what_is_found_comes_with_where_it_was_found():
    basket = Basket()
    assert basket.add(URI, CAMERA)
    assert basket.add("jbsw y3dp ehpk 3pxp", PASTE)

    contents = basket.contents

    first, second = contents.found
    assert (first.entry.issuer, first.entry.account, first.place) == ("Example", "alice", CAMERA)
    assert (second.entry.otp.secret, second.entry.remarks, second.place) == ("JBSWY3DPEHPK3PXP", ("bare_key",), PASTE)
    assert contents.refused == ()


def test_the_next_frame_adds_nothing():
    basket = Basket()
    assert basket.add(URI, CAMERA)
    assert not basket.add(URI, CAMERA)
    assert not basket.add(URI, SCREEN)
    assert len(basket.contents.found) == 1
    basket.clear()
    assert basket.contents.found == ()


def test_parts_of_googles_export_in_any_order_and_from_anywhere():
    parts = google_parts()
    for order in itertools.permutations(range(3)):
        basket = Basket()
        for place, index in zip((SCREEN, CAMERA, PASTE), order, strict=True):
            assert basket.add(parts[index], place)
        assert basket.contents.incomplete == ()
        assert sorted(entry.issuer for entry in basket.contents.entries) == sorted(f"Site {n}" for n in range(25))


def test_missing_parts_are_named_and_what_was_read_stays():
    parts = google_parts()

    contents = filled(parts[0], parts[2], URI).contents

    (export,) = contents.incomplete
    assert (export.read, export.missing, export.size) == ((1, 3), (2,), 3)
    assert len(contents.found) == 16
    (remark,) = contents.report().remarks
    assert (remark.code, dict(remark.facts)) == ("parts_missing", {"missing": "2", "read": 2, "size": 3})


def test_two_exports_are_kept_apart():
    first, second = google_parts(), google_parts(12, "A")

    contents = filled(first[0], second[1], first[2], second[0]).contents

    assert [(export.read, export.missing) for export in contents.exports] == [((1, 3), (2,)), ((1, 2), ())]


def test_the_same_part_in_another_spelling_counts_once():
    (part,) = google_parts(3)

    assert len(filled(part, part.replace("%3D", "=").replace("%2B", "+"), f" {part} ").contents.found) == 3


def lastpass_part(index: int, size: int) -> str:
    """One QR code of LastPass's export, with one account."""
    accounts = [{"iN": f"Site {index}", "uN": "me", "s": "GEZDGNBVGY3TQOJQ", "a": "SHA1", "d": 6, "tS": 30}]
    content = base64.b64encode(gzip.compress(json.dumps({"a": accounts, "f": []}).encode())).decode()
    part = {"version": 3, "batchId": "b", "batchSize": size, "batchIndex": index, "content": content}
    packed = base64.b64encode(gzip.compress(json.dumps(part).encode())).decode()
    return f"lpaauth-migration://offline?data={quote(packed, safe='')}"


def test_parts_of_lastpass_are_put_together_too():
    basket = filled(lastpass_part(2, 3), URI, lastpass_part(0, 3))

    assert sorted(entry.issuer for entry in basket.contents.entries) == ["Example", "Site 0", "Site 2"]
    (remark,) = basket.contents.report().remarks
    assert (remark.code, remark.facts["missing"]) == ("parts_missing", "2")

    assert basket.add(lastpass_part(1, 3), CAMERA)
    assert len(basket.contents.found) == 4
    assert basket.contents.remarks == ()
    assert basket.contents.refused == ()


def test_every_refused_text_has_its_reason():
    contents = filled(
        "https://example.com/menu",
        "otpauth://totp/Broken:me?secret=JBSWY3DPEHPK3PX1",
        "otpauth-migration://offline?data=%%%",
        "4otprk1q9ytwjcudgecu7lej68pqvmerwgvzy3qj5njpquh",
        ACCESS[:-1] + "q",
        "lpaauth-migration://offline?data=AAAA",
        URI,
    ).contents

    assert len(contents.found) == 1
    reasons = [refusal.reason for refusal in contents.refused]
    assert reasons[:5] == [
        "scan.no_key",
        "otp.secret_character",
        "otp.migration_data",
        "scan.recovery_key",
        "sync.key_mistyped",
    ]
    assert len(reasons) == 6
    assert contents.refused[1].name == "Broken:me"
    assert [refusal.row for refusal in contents.refused] == [1, 2, 3, 4, 5, 6]
    assert "JBSW" not in repr(contents.refused)


def test_access_keys_go_to_the_connection_not_to_the_codes():
    contents = filled(ACCESS.upper(), URI).contents

    assert contents.access_keys == (ACCESS,)
    assert len(contents.found) == 1
    assert ACCESS not in repr(contents)


def test_the_report_is_judged_like_an_import():
    basket = filled(URI, f"{URI} ", "hello")

    review = review_report(Snapshot(), basket.contents.report())

    assert [row.standing for row in review.rows] == [Standing.NEW, Standing.REFUSED]
    assert review.app == "QR codes and links"


def test_the_texts_of_a_page_come_as_a_person_reads_it():
    page = on_page(picture("below"), (900, 900), (30, 600))
    page.paste(picture("left"), (30, 30))
    page.paste(picture("right"), (500, 35))

    assert texts_in(encoded(page)) == ("left", "right", "below")
    with pytest.raises(AppError) as refusal:
        texts_in(b"nothing")
    assert refusal.value.code == "qr.not_an_image"
