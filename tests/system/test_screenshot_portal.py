"""The Screenshot portal, against a stand-in on a private bus: the picture is read, its file is gone."""

from __future__ import annotations

import pytest

from app.core.errors import AppError, Cancelled
from app.platform.screenshot_portal import MAX_FILE_BYTES, Screenshot, take_screenshot
from app.qr.read import read
from tests.kit.dbus import portal_stand_in, private_bus
from tests.kit.qr_pictures import URI, encoded, on_page, picture


@pytest.fixture
def bus():
    with private_bus() as address:
        yield address


@pytest.fixture
def file(tmp_path):
    """Where the desktop puts the picture; its name has what URIs escape."""
    path = tmp_path / "Screenshot from 2026 – 1 %41.png"
    path.write_bytes(encoded(on_page(picture(URI), (1920, 1080), (700, 300))))
    return path


def answering(uri, response=0):
    return {
        "Register": lambda _token, _arguments: None,
        "Screenshot": lambda _token, _arguments: (response, {"uri": ("s", uri)} if uri else {}),
    }


async def test_the_code_on_the_screen_is_read_and_the_file_deleted(bus, file):
    async with portal_stand_in(bus, answering(file.as_uri())) as portal:
        taken = await take_screenshot("wayland:abc", bus_address=bus)

    assert [code.text for code in read(taken.octets)] == [URI]
    assert taken.left_behind is None
    assert list(file.parent.iterdir()) == []
    assert [member for member, _ in portal.calls] == ["Register", "Screenshot"]
    parent, options = portal.calls[1][1]
    assert parent == "wayland:abc"
    assert options["interactive"] == ("b", False)


async def test_the_user_may_choose_a_part(bus, file):
    async with portal_stand_in(bus, answering(file.as_uri())) as portal:
        await take_screenshot(interactive=True, bus_address=bus)

    assert portal.calls[1][1][1]["interactive"] == ("b", True)


async def test_the_user_says_no(bus, file):
    async with portal_stand_in(bus, answering("", response=1)):
        with pytest.raises(Cancelled):
            await take_screenshot(bus_address=bus)
    assert file.exists()


@pytest.mark.parametrize("response", [2, 3])
async def test_the_desktop_refuses(bus, response):
    async with portal_stand_in(bus, answering("", response)):
        with pytest.raises(AppError) as refusal:
            await take_screenshot(bus_address=bus)
    assert refusal.value.code == "portal.refused"


async def test_without_portal_or_bus(bus):
    for address in (bus, "unix:path=/nonexistent/bus"):
        with pytest.raises(AppError) as refusal:
            await take_screenshot(bus_address=address)
        assert refusal.value.code == "portal.unavailable"


@pytest.mark.parametrize(
    "uri",
    ["", "file:///nonexistent/picture.png", "https://example.com/a.png", "file://elsewhere/a.png", "file:///", "%"],
)
async def test_answers_without_a_picture(bus, uri):
    async with portal_stand_in(bus, answering(uri)):
        with pytest.raises(AppError) as refusal:
            await take_screenshot(bus_address=bus)
    assert refusal.value.code == "screen.no_picture"


@pytest.mark.parametrize("size", [0, MAX_FILE_BYTES + 1])
async def test_a_file_that_is_no_use_is_deleted_too(bus, file, size):
    with file.open("r+b") as picture_file:
        picture_file.truncate(size)
    async with portal_stand_in(bus, answering(file.as_uri())):
        with pytest.raises(AppError) as refusal:
            await take_screenshot(bus_address=bus)
    assert refusal.value.code == "screen.no_picture"
    assert not file.exists()


def test_the_picture_is_not_in_the_representation(file):
    assert "PNG" not in repr(Screenshot(file.read_bytes()))
