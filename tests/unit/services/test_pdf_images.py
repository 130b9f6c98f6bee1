"""PDFs with pictures of QR codes: JPEG, deflated pixels with and without predictors, one bit; encrypted ones refused."""

from __future__ import annotations

import io
import zlib

import pytest
from PIL import Image

from app.core.errors import AppError
from app.qr.write import png, symbol
from app.services.foreign_file import lines_in_pictures
from app.services.pdf_images import images_in
from tests.kit.other_files import URI

PICTURE = Image.open(io.BytesIO(png(symbol(URI), 4)))


def pdf(*streams):
    objects = b"".join(
        b"%d 0 obj\n<< %s /Length %d >>\nstream\r\n%s\nendstream\nendobj\n" % (number, head, len(body), body)
        for number, (head, body) in enumerate(streams, 1)
    )
    return b"%PDF-1.7\n" + objects + b"trailer << /Root 9 0 R >>\n%%EOF\n"


def head(bits, colours, filters):
    size = b"/Subtype /Image /Width %d /Height %d" % PICTURE.size
    return size + b" /BitsPerComponent %d /ColorSpace /%s %s" % (bits, colours, filters)


def jpeg():
    memory = io.BytesIO()
    PICTURE.convert("L").save(memory, "JPEG", quality=90)
    return head(8, b"DeviceGray", b"/Filter /DCTDecode"), memory.getvalue()


def pixels(mode, bits, colours, *, predictor=False, deflated=True):
    image = PICTURE.convert(mode)
    data = image.tobytes()
    if predictor:
        row = len(data) // image.height
        data = b"".join(b"\0" + data[at : at + row] for at in range(0, len(data), row))
    parameters = b"/DecodeParms << /Predictor 15 /Columns %d >>" % image.width if predictor else b""
    filters = b"/Filter [ /FlateDecode ] " + parameters if deflated else b""
    return head(bits, colours, filters), zlib.compress(data) if deflated else data


STREAMS = {
    "jpeg": jpeg(),
    "rgb": pixels("RGB", 8, b"DeviceRGB"),
    "grey": pixels("L", 8, b"DeviceGray"),
    "predicted": pixels("RGB", 8, b"DeviceRGB", predictor=True),
    "one bit": pixels("1", 1, b"DeviceGray"),
    "as they are": pixels("L", 8, b"DeviceGray", deflated=False),
}


@pytest.mark.parametrize("name", STREAMS)
def test_pictures_are_found_and_read(name):
    text = (b"/Type /Page", b"BT (text) ET")
    assert lines_in_pictures([pdf(text, STREAMS[name])]).decode() == URI


def test_what_cannot_be_read_does_not_hide_the_rest():
    bad = (head(8, b"DeviceGray", b"/Filter /JBIG2Decode"), b"x")
    broken = (head(8, b"DeviceGray", b"/Filter /FlateDecode"), b"no zlib")
    huge = (
        b"/Subtype /Image /Width 999999 /Height 999999 /BitsPerComponent 8 /Filter /FlateDecode",
        zlib.compress(b"x"),
    )
    assert lines_in_pictures([pdf(bad, broken, huge, STREAMS["grey"])]).decode() == URI


def test_pdfs_without_codes_and_encrypted_ones():
    with pytest.raises(AppError, match="no_qr_code"):
        lines_in_pictures([pdf((b"/Type /Page", b"x"))])
    with pytest.raises(AppError, match="not_importable"):
        images_in(pdf(STREAMS["grey"]).replace(b"/Root 9 0 R", b"/Root 9 0 R /Encrypt 8 0 R"))
