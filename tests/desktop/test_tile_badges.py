from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, QRect

from gallery_app.desktop.tile_badges import BadgeKind, pick_badges, place_badges
from gallery_app.desktop.tile_state import EMPTY_TILE, TileState, make_tile
from gallery_app.domain.result import FoldReason, GalleryItem
from tests.desktop.sample_gallery import make_info, make_ref, make_thumbnail

PICTURE = QRect(100, 50, 190, 138)


def make_ready(item, **info):
    shown = make_info(**info)
    return replace(make_tile(item), state=TileState.READY, info=shown, thumbnail=make_thumbnail())


EVERYTHING = make_ready(
    GalleryItem(make_ref(1, private=True), copies=5, other_tickets=7, fold=FoldReason.LOGO),
    picture_format="HEIF",
    has_place=True,
)


def kinds(tile):
    return [badge.kind.value for badge in pick_badges(tile)]


def test_at_most_three_badges_the_most_telling_first():
    assert kinds(EVERYTHING) == ["copies", "similar", "private"]
    quieter = replace(EVERYTHING, item=GalleryItem(make_ref(1), fold=FoldReason.TINY))
    assert kinds(quieter) == ["place", "fold", "format"]
    assert kinds(make_ready(GalleryItem(make_ref(2)))) == []
    assert kinds(EMPTY_TILE) == []


@pytest.mark.parametrize(
    ("item", "text", "words"),
    [
        (GalleryItem(make_ref(1), copies=5), "\N{MULTIPLICATION SIGN}5", "5 copies of the same file"),
        (GalleryItem(make_ref(1, occurrences=3)), "\N{MULTIPLICATION SIGN}3", "in 3 messages of this ticket"),
        (GalleryItem(make_ref(1), other_tickets=7), "7", "Also in 7 other tickets"),
        (GalleryItem(make_ref(1), fold=FoldReason.PIXEL), "pixel", "Folded: a tracking pixel"),
        (GalleryItem(make_ref(1, private=True)), "", "customers do not see it"),
    ],
)
def test_each_badge_says_in_full_what_its_sign_means(item, text, words):
    (badge,) = pick_badges(make_tile(item))
    assert badge.text == text
    assert words in badge.words
    assert badge.text or badge.icon


@pytest.mark.parametrize("reason", FoldReason)
def test_each_reason_for_folding_has_words(reason):
    (badge,) = pick_badges(make_tile(GalleryItem(make_ref(1), fold=reason)))
    assert badge.words.startswith("Folded: ")
    assert not badge.can_be_clicked


@pytest.mark.parametrize("is_mirrored", [False, True])
def test_badges_stand_beside_each_other_in_the_picture_and_can_be_hit(theme, is_mirrored):
    placed = place_badges(EVERYTHING, PICTURE, theme, is_mirrored=is_mirrored)
    lefts = [each.rect.left() for each in placed]
    assert lefts == sorted(lefts, reverse=is_mirrored)
    for each in placed:
        assert PICTURE.contains(each.rect)
        assert each.rect.height() == 20
        hit = [other for other in placed if other.is_hit(each.rect.center())]
        assert hit == [each]
    first = placed[0].rect
    assert placed[0].is_hit(QPoint(first.center().x(), first.top() - 2))
    assert not placed[0].is_hit(QPoint(first.center().x(), first.top() - 3))


def test_only_what_leads_further_can_be_clicked():
    clickable = [badge.kind for badge in pick_badges(EVERYTHING) if badge.can_be_clicked]
    assert clickable == [BadgeKind.COPIES, BadgeKind.SIMILAR]
