from dataclasses import replace
from itertools import pairwise

import pytest
from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QImage, QPainter

from gallery_app.desktop.group_head import HEAD_PX, HeadPainter, HeadPart, explain_head, find_part, plan_head
from gallery_app.desktop.tile_words import head_line
from gallery_app.domain.ids import ArticleId
from tests.desktop.sample_gallery import make_group, make_ref

TICKET = make_group(make_ref(1), pictures=14, folded=6)
ARTICLE = make_group(make_ref(1, parent=ArticleId(12), in_article=True), pictures=1)
LONG = replace(TICKET, title="A subject that goes on and on " * 6, requester="Maximiliane " * 6)


def plan(theme, group, width=900, *, is_mirrored=False):
    return plan_head(group, QSize(width, HEAD_PX), 6, theme, is_mirrored=is_mirrored)


def texts(head):
    return {each.part: each.text for each in head if each.text != "·"}


def test_a_head_says_number_subject_people_date_and_counts(theme):
    assert texts(plan(theme, TICKET)) == {
        HeadPart.NUMBER: "#4711",
        HeadPart.TITLE: "Screen flickers after the update",
        HeadPart.WHO: "Ana Silva · Contoso · 12 Nov",
        HeadPart.COUNT: "14 pictures",
        HeadPart.FOLDED: "6 folded",
    }


@pytest.mark.parametrize(("published", "word"), [(True, "Published"), (False, "Draft")])
def test_an_article_says_in_words_whether_it_is_published(theme, published, word):
    head = texts(plan(theme, replace(ARTICLE, published=published)))
    assert (head[HeadPart.NUMBER], head[HeadPart.LABEL]) == ("Article 12", word)
    assert (head[HeadPart.WHO], head[HeadPart.COUNT]) == ("12 Nov", "1 picture")
    assert HeadPart.FOLDED not in head


@pytest.mark.parametrize("group", [TICKET, ARTICLE, LONG, replace(LONG, published=False)])
@pytest.mark.parametrize("width", range(120, 1400, 97))
@pytest.mark.parametrize("is_mirrored", [False, True])
def test_parts_never_overlap_and_stay_inside(theme, group, width, is_mirrored):
    head = sorted(plan(theme, group, width, is_mirrored=is_mirrored), key=lambda each: each.rect.left())
    assert all(left.rect.right() < right.rect.left() for left, right in pairwise(head))
    if width > 200:
        assert head[0].rect.left() >= 0
        assert head[-1].rect.right() < width


def test_people_give_way_first_then_counts_then_the_title(theme):
    wide, narrow, small, tiny = (texts(plan(theme, TICKET, width)) for width in (900, 540, 330, 160))
    assert wide[HeadPart.WHO] == "Ana Silva · Contoso · 12 Nov"
    assert narrow[HeadPart.TITLE] == wide[HeadPart.TITLE]
    assert narrow[HeadPart.WHO].endswith("…")
    assert HeadPart.COUNT in narrow
    assert HeadPart.COUNT not in small
    assert tiny[HeadPart.NUMBER] == "#4711"
    assert tiny[HeadPart.TITLE].endswith("…")


def test_a_long_title_leaves_people_some_room(theme):
    head = texts(plan(theme, LONG))
    assert head[HeadPart.TITLE].endswith("…")
    assert head[HeadPart.WHO].startswith("Maximiliane")


def test_a_mirrored_head_begins_at_the_right(theme):
    plain, mirrored = (plan(theme, TICKET, is_mirrored=way) for way in (False, True))
    for left, right in zip(plain, mirrored, strict=True):
        assert left.rect.left() == 900 - (right.rect.left() + right.rect.width())


def test_a_point_finds_its_part_and_the_tooltip_says_what_a_click_does(theme):
    head = plan(theme, TICKET)
    for part, words in (
        (HeadPart.NUMBER, "Open ticket 4711"),
        (HeadPart.FOLDED, "Show what is folded in ticket 4711"),
        (HeadPart.TITLE, head_line(TICKET)),
    ):
        rect = next(each.rect for each in head if each.part is part)
        found = find_part(head, rect.center())
        assert found is not None
        assert found.part is part
        assert found.rect.height() >= 24
        assert explain_head(TICKET, found) == words
    assert find_part(head, QPoint(600, 20)) is None
    assert head_line(TICKET).endswith("Ana Silva · Contoso · 12 Nov  14 pictures · 6 folded")


@pytest.mark.parametrize("group", [TICKET, None])
@pytest.mark.parametrize(("is_mirrored", "columns"), [(False, range(6, 40)), (True, range(860, 894))])
def test_a_head_and_its_skeleton_are_painted_from_where_reading_begins(theme, group, is_mirrored, columns):
    heads = HeadPainter(theme, 6)
    heads.is_mirrored = is_mirrored
    image = QImage(900, HEAD_PX, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    heads.paint(painter, QRect(0, 0, 900, HEAD_PX), group, None)
    painter.end()
    colours = {image.pixelColor(x, y).name() for x in columns for y in range(12, 28)}
    assert len(colours) > 1


def test_a_title_with_markup_is_shown_as_it_was_typed(theme):
    hostile = replace(TICKET, title="<img src='/etc/hostname'>\u202e <b>x</b>")
    assert texts(plan(theme, hostile))[HeadPart.TITLE] == "<img src='/etc/hostname'>\ufffd <b>x</b>"


def test_a_plan_is_made_once_for_words_and_width(theme):
    heads = HeadPainter(theme, 6)
    size = QSize(900, HEAD_PX)
    assert heads.plan(TICKET, size) is heads.plan(TICKET, size)
    assert heads.plan(TICKET, QSize(500, HEAD_PX)) is not heads.plan(TICKET, size)
    assert heads.plan(replace(TICKET, requester="Jonas Weber"), size) != heads.plan(TICKET, size)
