"""What texts are taken for."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core.errors import AppError
from app.services.found_text import MAX_TEXT_CHARACTERS, TextKind, pieces_of

URI = "otpauth://totp/Example:alice?secret=JBSWY3DPEHPK3PXP&issuer=Example"
OTHER_URI = "otpauth://hotp/b?secret=GEZDGNBVGY3TQOJQ&counter=1"
PART = "otpauth-migration://offline?data=CjEKCkhello"
ACCESS = "4otp1qyqqqqgzqvzq2ps8pqys5zcvp58q7yq3zgf3g9gkzuvpjxsmrsw3u8cg8ggae"
RECOVERY = "4otprk1q9ytwjcudgecu7lej68pqvmerwgvzy3qj5njpquh"


def kinds(text):
    return [(piece.kind, piece.text) for piece in pieces_of(text)]


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        (URI, TextKind.KEY_URI),
        (f"\ufeff  {URI}\n", TextKind.KEY_URI),
        (URI.replace("otpauth", "OTPAUTH"), TextKind.KEY_URI),
        ("apple-otpauth://totp/a?secret=JBSWY3DPEHPK3PXP", TextKind.KEY_URI),
        ("steam://JBSWY3DPEHPK3PXP", TextKind.KEY_URI),
        ("motp://a:b?secret=e3152afee62599c8", TextKind.KEY_URI),
        ("otpauth%3A%2F%2Ftotp%2Fa%3Fsecret%3DJBSWY3DPEHPK3PXP", TextKind.KEY_URI),
        ("otpauth://totp/My Company: Zoë?secret=JBSWY3DPEHPK3PXP", TextKind.KEY_URI),
        ("otpauth://totp/x?secret=JBSWY3DPEHPK3PXP&issuer=Foo (bar)", TextKind.KEY_URI),
        (PART, TextKind.GOOGLE_PART),
        ("lpaauth-migration://offline?data=H4sI", TextKind.LASTPASS_PART),
        (ACCESS, TextKind.ACCESS_KEY),
        (ACCESS.upper(), TextKind.ACCESS_KEY),
        (RECOVERY, TextKind.RECOVERY_KEY),
    ],
)
def test_one_thing(text, kind):
    assert kinds(text) == [(kind, text.strip().strip("\ufeff").strip())]


@pytest.mark.parametrize(
    ("text", "secret"),
    [
        ("JBSWY3DPEHPK3PXP", "JBSWY3DPEHPK3PXP"),
        ("jbsw y3dp ehpk 3pxp", "JBSWY3DPEHPK3PXP"),
        ("JBSW-Y3DP-EHPK-3PXP-JB", "JBSWY3DPEHPK3PXPJB"),
        (" JBSWY3DPEHPK3PXPJBSWY3DP== \n", "JBSWY3DPEHPK3PXPJBSWY3DP"),
        ("JBSW Y3DP\nEHPK 3PXP", "JBSWY3DPEHPK3PXP"),
    ],
)
def test_bare_keys(text, secret):
    assert kinds(text) == [(TextKind.BARE_KEY, secret)]


@pytest.mark.parametrize(
    "text",
    [
        "HELLO",
        "please open the door now and come in",
        "https://example.com/",
        "JBSWY3DPEHPK3PX1",
        "BEGIN:VCARD\nFN:Alice\nEND:VCARD",
        "a b c d e f g h i j k l m n o p q r",
        "WIFI:T:WPA;S=home;P=secret;;",
    ],
)
def test_other_text_stays_one_piece(text):
    assert kinds(text) == [(TextKind.OTHER, text)]


def test_keys_of_ours_in_groups_and_lines():
    grouped = " ".join(RECOVERY[place : place + 4] for place in range(0, len(RECOVERY), 4))
    assert kinds(grouped) == [(TextKind.RECOVERY_KEY, RECOVERY)]
    assert kinds(f"{ACCESS[:30]}\r\n{ACCESS[30:]}") == [(TextKind.ACCESS_KEY, ACCESS)]


def test_lists_and_uris_among_words():
    assert kinds(f"{URI}\r\n\r\n# a remark\n{PART}\n") == [(TextKind.KEY_URI, URI), (TextKind.GOOGLE_PART, PART)]
    assert kinds(f"{URI} {OTHER_URI}") == [(TextKind.KEY_URI, URI), (TextKind.KEY_URI, OTHER_URI)]
    assert kinds(f"Your code is {URI} and that is it.") == [(TextKind.KEY_URI, URI)]
    assert kinds(f'["{URI}", "{OTHER_URI}"]') == [(TextKind.KEY_URI, URI), (TextKind.KEY_URI, OTHER_URI)]
    assert kinds(f"<{URI}>") == [(TextKind.KEY_URI, URI)]
    assert kinds(f"hello\n{URI}\n{ACCESS}\nJBSW Y3DP EHPK 3PXP") == [
        (TextKind.OTHER, "hello"),
        (TextKind.KEY_URI, URI),
        (TextKind.ACCESS_KEY, ACCESS),
        (TextKind.BARE_KEY, "JBSWY3DPEHPK3PXP"),
    ]
    assert kinds("JBSWY3DPEHPK3PXP\nnothing\nGEZDGNBVGY3TQOJQ") == [
        (TextKind.BARE_KEY, "JBSWY3DPEHPK3PXP"),
        (TextKind.OTHER, "nothing"),
        (TextKind.BARE_KEY, "GEZDGNBVGY3TQOJQ"),
    ]


def test_whole_keys_on_lines_of_their_own_are_several():
    assert kinds("JBSWY3DPEHPK3PXP\nGEZDGNBVGY3TQOJQ\n") == [
        (TextKind.BARE_KEY, "JBSWY3DPEHPK3PXP"),
        (TextKind.BARE_KEY, "GEZDGNBVGY3TQOJQ"),
    ]


@pytest.mark.parametrize("text", ["", " ", "\n\r\n", "\ufeff"])
def test_nothing(text):
    assert pieces_of(text) == ()


def test_endless_texts_are_refused():
    for text in ("x" * (MAX_TEXT_CHARACTERS + 1), f"{OTHER_URI}\n" * 10_001):
        with pytest.raises(AppError) as refusal:
            pieces_of(text)
        assert refusal.value.code == "scan.text_too_large"


def test_secrets_are_not_in_representations():
    assert "JBSW" not in repr(pieces_of(URI))


@given(
    st.text()
    | st.lists(st.sampled_from([URI, PART, ACCESS, "JBSW Y3DP EHPK 3PXP", "x", "\n", " ", '"', "<"])).map("".join)
)
def test_every_text_is_taken_for_something(text):
    assert all(piece.text for piece in pieces_of(text))
