"""Image files cut at many places and with bits turned never end in anything but codes or a refusal."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.core.errors import AppError
from app.qr.pixels import Layout, pixels
from app.qr.read import read, read_quickly
from app.qr.write import Correction, png, symbol
from tests.kit.qr_pictures import URI, encoded, picture

KINDS = ("PNG", "JPEG", "GIF", "WEBP", "BMP", "TIFF", "PPM", "AVIF")
WHOLE = {kind: encoded(picture(URI, module=2).convert("RGB"), kind) for kind in KINDS}
REFUSALS = {"qr.image_damaged", "qr.not_an_image", "qr.image_too_large", "qr.image_kind_unsupported"}

pytestmark = pytest.mark.filterwarnings("ignore")  # Pillow comments on damage as it likes; the outcome counts


def outcome(octets: bytes) -> str:
    try:
        read(octets)
    except AppError as refusal:
        return refusal.code
    return "read"


@pytest.mark.parametrize("kind", KINDS)
def test_cut_at_many_places(kind):
    whole = WHOLE[kind]
    places = {*range(min(200, len(whole))), *range(0, len(whole), max(1, len(whole) // 100))}

    assert {outcome(whole[:place]) for place in places} <= {*REFUSALS, "read"}


@given(st.sampled_from(KINDS), st.lists(st.tuples(st.integers(0, 10_000), st.integers(0, 255)), min_size=1, max_size=8))
@settings(max_examples=300)
def test_with_octets_changed(kind, changes):
    octets = bytearray(WHOLE[kind])
    for place, value in changes:
        octets[place % len(octets)] = value

    assert outcome(bytes(octets)) in {*REFUSALS, "read"}


@given(st.binary(max_size=400), st.sampled_from(KINDS))
def test_rubbish_behind_a_true_beginning(rubbish, kind):
    assert outcome(WHOLE[kind][:40] + rubbish) in {*REFUSALS, "read"}


@given(st.integers(1, 40), st.integers(1, 40), st.data())
@settings(max_examples=60)
def test_pictures_of_any_content(width, height, data):
    octets = data.draw(st.binary(min_size=width * height, max_size=width * height))

    frame = pixels(octets, width, height, Layout.GREY)

    assert isinstance(read(frame), tuple)
    assert isinstance(read_quickly(frame, data.draw(st.integers(0, 100))), tuple)


@given(st.text(st.characters(exclude_categories=["Cs", "Cc"]), min_size=1, max_size=60), st.sampled_from(Correction))
@settings(max_examples=100)
def test_any_name_survives_writing_and_reading(name, correction):
    uri = f"otpauth://totp/{name}?secret=JBSWY3DPEHPK3PXP"

    assert [code.text for code in read(png(symbol(uri, correction), 4))] == [uri]
