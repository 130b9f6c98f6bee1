"""Where a second look is taken, and where not."""

from __future__ import annotations

from app.qr.codes import FoundCode, Quad
from app.qr.places import MAX_PLACES, places_to_look


def square(left: float, top: float, side: float) -> Quad:
    return (left, top), (left + side, top), (left + side, top + side), (left, top + side)


def code(left: float, top: float, side: float) -> FoundCode:
    return FoundCode("text", square(left, top, side))


def test_quads_of_one_symbol_are_one_place_with_room_around_it():
    (place,) = places_to_look([square(100, 100, 100), square(110, 90, 100), square(150, 150, 20)], [], 1000, 1000)

    left, top, right, bottom = place
    assert left < 70
    assert top < 60
    assert right > 240
    assert bottom > 230


def test_places_stay_within_the_picture():
    assert places_to_look([square(-5, -5, 100)], [], 80, 90) == [(0.0, 0.0, 80, 90)]


def test_beside_a_code_that_was_read_only_symbols_of_its_size_count():
    read = [code(2000, 2000, 100)]

    assert places_to_look([square(100, 100, 120)], read, 4000, 4000)
    assert places_to_look([square(100, 100, 900)], read, 4000, 4000) == []
    assert places_to_look([square(100, 100, 20)], read, 4000, 4000) == []
    scattered = [square(100 + 80 * n, 100, 100) for n in range(20)]
    assert places_to_look(scattered, read, 4000, 4000) == [], "patterns in text run into each other"


def test_most_of_a_large_picture_is_no_place_and_a_small_one_is():
    assert places_to_look([square(100, 100, 3000)], [], 4000, 4000) == []
    assert places_to_look([square(10, 10, 300)], [], 400, 400)


def test_the_largest_of_many_places_are_looked_at():
    quads = [square(300 * n, 10, 50 + n) for n in range(12)]

    places = places_to_look(quads, [], 4000, 400)

    assert len(places) == MAX_PLACES
    assert max(right for _left, _top, right, _bottom in places) > 3300
