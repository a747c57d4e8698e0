"""Signed links by themselves: what is good, and that nothing else is."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gallery_app.api.signed_links import LIFE_LIMIT_S, SignedLinks, Variant
from gallery_app.domain.serving_errors import LinkRefused

PICTURE = "0123456789abcdef" * 4
OTHER = "f" * 64


class Clock:
    def __init__(self):
        self.now_s = 1000.0

    def __call__(self):
        return self.now_s


@pytest.fixture
def clock():
    return Clock()


@pytest.fixture
def links(clock):
    return SignedLinks(clock)


def is_refused(links, target):
    try:
        links.check(target if isinstance(target, bytes) else target.encode("utf-8", "surrogatepass"))
    except LinkRefused:
        return True
    return False


@pytest.mark.parametrize("variant", list(Variant))
def test_a_link_is_good_for_its_picture_and_variant(links, variant):
    grant = links.check(links.mint(variant, PICTURE, 120).encode())
    assert (grant.variant, grant.picture) == (variant, PICTURE)


def test_it_expires_to_the_second(links, clock):
    target = links.mint(Variant.FULL, PICTURE, 120)
    clock.now_s += 119.9
    assert not is_refused(links, target)
    clock.now_s += 0.1
    assert is_refused(links, target)


def test_a_clock_that_goes_back_makes_no_link_live_longer(links, clock):
    clock.now_s += 500
    target = links.mint(Variant.FULL, PICTURE, LIFE_LIMIT_S)
    clock.now_s -= 400
    assert is_refused(links, target)


@pytest.mark.parametrize("life_s", [0, -1, LIFE_LIMIT_S + 1])
def test_none_is_made_that_lives_too_long(links, life_s):
    with pytest.raises(ValueError, match=str(life_s)):
        links.mint(Variant.FULL, PICTURE, life_s)


def test_a_key_is_changed_in_time_and_its_last_link_lives_on(links, clock):
    clock.now_s += LIFE_LIMIT_S - 1
    last = links.mint(Variant.FULL, PICTURE, LIFE_LIMIT_S)
    clock.now_s += 2
    first = links.mint(Variant.FULL, PICTURE, LIFE_LIMIT_S)
    assert last.partition("?k=")[2][:8] != first.partition("?k=")[2][:8]
    clock.now_s += LIFE_LIMIT_S - 3
    assert not is_refused(links, last)
    assert not is_refused(links, first)


def test_revoking_voids_every_link_at_once_also_one_that_is_being_answered(links):
    old = links.mint(Variant.FULL, PICTURE, 120)
    grant = links.check(old.encode())
    links.require_valid(grant)
    links.revoke()
    assert is_refused(links, old)
    with pytest.raises(LinkRefused):
        links.require_valid(grant)
    assert not is_refused(links, links.mint(Variant.FULL, PICTURE, 120))


def test_links_of_another_run_are_refused(links, clock):
    assert is_refused(SignedLinks(clock), links.mint(Variant.FULL, PICTURE, 120))


def test_a_signature_is_not_good_for_anything_else(links):
    target = links.mint(Variant.THUMBNAIL, PICTURE, 120)
    assert is_refused(links, target.replace("thumbnail", "full"))
    assert is_refused(links, target.replace(PICTURE, OTHER))
    assert is_refused(links, re.sub(r"e=(\d+)", lambda found: f"e={int(found[1]) + 1}", target))


def test_every_refusal_is_the_same(links, clock):
    expired = links.mint(Variant.FULL, PICTURE, 1)
    clock.now_s += 2
    good = links.mint(Variant.FULL, PICTURE, 120)
    told = set()
    for target in (
        expired,
        good[:-1] + ("0" if good[-1] != "0" else "1"),
        "/i/",
        "",
        good.replace("k=", "k=f"),
    ):
        with pytest.raises(LinkRefused) as caught:
            links.check(target.encode())
        told.add((caught.value.title, caught.value.hint, caught.value.code))
    assert len(told) == 1


def test_no_key_shows_in_a_repr(links):
    assert links._current.secret.hex() not in repr(links._current)
    assert repr(links._current.secret) not in repr(links._current)


@given(st.data())
def test_any_change_of_any_bytes_is_refused(data):
    links = SignedLinks(Clock())
    good = links.mint(data.draw(st.sampled_from(list(Variant))), PICTURE, 120).encode()
    start = data.draw(st.integers(0, len(good)))
    end = data.draw(st.integers(start, min(len(good), start + 3)))
    changed = good[:start] + data.draw(st.binary(max_size=3)) + good[end:]
    assert is_refused(links, changed) == (changed != good)


@given(st.binary(max_size=400))
def test_nothing_that_was_not_made_is_good(target):
    assert is_refused(SignedLinks(Clock()), target)
