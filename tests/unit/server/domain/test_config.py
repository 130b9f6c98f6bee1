"""Settings: order of sources, types, refusals; each has a meaning and stands in the guide."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.core.errors import AppError
from server.domain.config import declared, is_loopback, load

GUIDE = Path(__file__).parents[4] / "docs" / "self-hosting.md"


def test_arguments_win_over_environment_over_file_over_defaults():
    toml = 'port = 1\nhost = "1.1.1.1"\nlanguage = "de"\n'
    config = load({"FOUROTP_SERVER_PORT": "2", "FOUROTP_SERVER_HOST": "2.2.2.2"}, toml, port=3)
    assert (config.port, config.host, config.language, config.workers) == (3, "2.2.2.2", "de", 1)


def test_values_have_types():
    config = load({"FOUROTP_SERVER_RATE_LIMITS": "off", "FOUROTP_SERVER_TRUSTED_PROXIES": "10.0.0.1, ::1"})
    assert config.rate_limits is False
    assert config.trusted_proxies == ("10.0.0.1", "::1")
    assert load({}, 'trusted_proxies = ["10.0.0.0/8"]').trusted_proxies == ("10.0.0.0/8",)
    assert load({}, 'data = "/srv/4otp"').database_file == Path("/srv/4otp/4otp.sqlite3")


@pytest.mark.parametrize(
    ("environment", "toml", "code"),
    [
        ({}, "port = ", "config.toml"),
        ({}, "prot = 1", "config.unknown"),
        ({"FOUROTP_SERVER_PROT": "1"}, "", "config.unknown"),
        ({"FOUROTP_SERVER_PORT": "high"}, "", "config.value"),
        ({"FOUROTP_SERVER_RATE_LIMITS": "perhaps"}, "", "config.value"),
        ({"FOUROTP_SERVER_BASE_URL": "https://a.example/path"}, "", "config.value"),
        ({"FOUROTP_SERVER_BASE_URL": "http://a.example"}, "", "config.value"),
        ({"FOUROTP_SERVER_BASE_URL": "ftp://a.example"}, "", "config.value"),
        ({"FOUROTP_SERVER_BASE_URL": "https://[::1"}, "", "config.value"),
        ({"FOUROTP_SERVER_BASE_URL": "https://a.example:99999"}, "", "config.value"),
        ({"FOUROTP_SERVER_PORT": "70000"}, "", "config.value"),
        ({"FOUROTP_SERVER_WORKERS": "0"}, "", "config.value"),
        ({"FOUROTP_SERVER_MAIL_PER_HOUR": "0"}, "", "config.value"),
        ({"FOUROTP_SERVER_MAIL_FROM": "nobody"}, "", "config.value"),
        ({"FOUROTP_SERVER_TRUSTED_PROXIES": "nginx"}, "", "config.value"),
    ],
)
def test_what_does_not_fit_is_refused(environment, toml, code):
    with pytest.raises(AppError) as caught:
        load(environment, toml)
    assert caught.value.code == code


def test_cookies_are_secure_wherever_the_public_address_is():
    assert load({}, 'base_url = "https://sync.example.org/"').secure_cookies
    assert load({}, 'base_url = "https://sync.example.org/"').public_url == "https://sync.example.org"
    assert not load({}).secure_cookies
    assert load({}, 'host = "::1"').public_url == "http://[::1]:8440"


@pytest.mark.parametrize(
    ("host", "expected"), [("localhost", True), ("127.0.0.5", True), ("::1", True), ("a.b", False)]
)
def test_loopback(host, expected):
    assert is_loopback(host) is expected


def test_every_setting_has_a_meaning_and_stands_in_the_guide():
    guide = GUIDE.read_text("utf-8")
    for item in declared():
        assert item.metadata["meaning"].endswith(".")
        assert f"| `{item.name}` |" in guide
        assert item.metadata["meaning"] in guide
