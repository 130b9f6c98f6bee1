"""Logos are found by exact names and aliases, and never by resemblance."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.services.icons import ServiceIcons

FOLDER = Path(__file__).parents[3] / "resources" / "icons" / "services"


@pytest.fixture(scope="module")
def icons():
    return ServiceIcons(FOLDER)


@pytest.mark.parametrize(
    ("issuer", "slug"),
    [("GitHub", "github"), ("github.com", "github"), ("  GITHUB ", "github"), ("Twitter", "x"), ("ŠKODA", "skoda")],
)
def test_names_and_aliases_are_found(icons, issuer, slug):
    found = icons.find(issuer)
    assert found is not None
    assert found.slug == slug
    assert len(found.colour) == 6
    assert found.path[0] in "Mm"


@pytest.mark.parametrize("issuer", ["", "GitHu", "GitHub of my employer", "🔑", "Bank"])
def test_no_resemblance_is_taken_for_a_name(icons, issuer):
    assert icons.find(issuer) is None


def test_every_icon_can_be_drawn(icons):
    titles = icons.titles()
    assert len(titles) > 3000
    assert all(titles)


def test_a_record_names_an_icon_by_slug(icons):
    found = icons.by_slug("github")
    assert found is not None
    assert found.title == "GitHub"
    assert icons.by_slug("twitter") is None
