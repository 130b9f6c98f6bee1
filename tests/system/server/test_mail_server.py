"""The way to the mail server: encrypted, its certificate proved, the password never sent in the clear."""

from __future__ import annotations

import ssl

import pytest

from tests.kit.certificates import self_signed
from tests.kit.server_process import operator
from tests.kit.smtp_server import SmtpServer


@pytest.fixture
def certificate(tmp_path):
    return self_signed(tmp_path)


@pytest.fixture
def tls(certificate):
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificate)
    return context


async def doctor(tmp_path, smtp, **more):
    """What the doctor says of the mail server: it connects and signs in as for a mail."""
    done = await operator(
        "doctor", data=tmp_path / "data", smtp_host="127.0.0.1", smtp_port=str(smtp.port), smtp_user="sync",
        **{"smtp_password": "right horse", **more},
    )  # fmt: skip
    assert "horse" not in done.stdout + done.stderr
    return next(line for line in done.stdout.splitlines() if " mail: " in line)


@pytest.mark.parametrize("security", ["starttls", "tls"])
async def test_the_password_goes_to_a_server_with_a_good_certificate_alone(tmp_path, certificate, tls, security):
    async with SmtpServer(tls=tls, from_the_start=security == "tls", password="right horse") as smtp:
        unknown = await doctor(tmp_path, smtp, smtp_security=security)
        assert (unknown.split(":")[0], "SSLCertVerificationError" in unknown) == ("PROBLEM mail", True)
        assert smtp.sign_ins == []
        known = await doctor(tmp_path, smtp, smtp_security=security, trusted=certificate)
        assert known == "ok      mail: 127.0.0.1 answers"
        assert smtp.sign_ins == [(True, b"right horse")]
        wrong = await doctor(tmp_path, smtp, smtp_security=security, trusted=certificate, smtp_password="wrong horse")
        assert wrong.startswith("PROBLEM mail: ")


async def test_a_server_that_offers_no_encryption_gets_nothing(tmp_path):
    async with SmtpServer(password="right horse") as smtp:
        assert "SMTPNotSupportedError" in await doctor(tmp_path, smtp)  # STARTTLS is the default
        assert smtp.sign_ins == []
