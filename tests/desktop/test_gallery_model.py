from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester, QSignalSpy

from gallery_app.desktop.gallery_model import GalleryModel
from gallery_app.desktop.tile_state import TileState
from gallery_app.domain.errors import DamagedPicture, FileGone, LinkExpired, RemoteNotLoaded
from gallery_app.domain.ids import ArticleId, ImageId, TicketId
from gallery_app.domain.image import Source
from gallery_app.domain.paging import Page, PageRequest
from gallery_app.domain.result import FoldReason, GalleryItem, Group
from gallery_app.domain.ticket import MessageKind
from tests.desktop.sample_gallery import (
    SENT_AT,
    make_groups,
    make_info,
    make_item_page,
    make_items,
    make_ref,
    make_refs_of,
    make_thumbnail,
)

pytestmark = pytest.mark.usefixtures("qapp")

REFS = tuple(make_ref(number) for number in range(12))


@pytest.fixture
def model():
    model = GalleryModel()
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    model.show_page(make_item_page(REFS), make_groups(REFS))
    yield model
    del tester


def names(model):
    return [tile.name for tile in model.tiles()]


def test_names_stand_before_the_first_byte(model):
    assert names(model)[:2] == ["IMG_0000.JPG", "IMG_0001.JPG"]
    assert {tile.state for tile in model.tiles()} == {TileState.WAITING}


def test_nothing_moves_a_tile(model):
    before = names(model)
    for number in reversed(range(12)):
        image = ImageId(f"attachment-{number}")
        if number % 3 == 0:
            model.show_failure(image, DamagedPicture())
        else:
            model.show_preview(image, make_thumbnail())
            model.show_thumbnail(image, make_info(), make_thumbnail())
    assert names(model) == before
    assert [model.find_row(ref.id) for ref in REFS] == list(range(12))


def test_a_preview_never_replaces_the_true_picture(model):
    model.show_thumbnail(REFS[0].id, make_info(), make_thumbnail())
    model.show_preview(REFS[0].id, make_thumbnail("#ffffff"))
    assert model.tile(0).state is TileState.READY
    assert model.tile(0).thumbnail == make_thumbnail()


def test_the_same_page_again_keeps_its_pictures_and_tries_failures_anew(model):
    model.show_thumbnail(REFS[0].id, make_info(), make_thumbnail())
    model.show_failure(REFS[1].id, LinkExpired())
    assert model.show_page(make_item_page(REFS), make_groups(REFS)) is False
    assert [model.tile(row).state for row in (0, 1)] == [TileState.READY, TileState.WAITING]


def test_another_page_replaces_all(model):
    assert model.show_page(make_item_page(REFS, PageRequest(2, 5))) is True
    assert names(model) == [f"IMG_{number:04}.JPG" for number in range(5, 10)]
    assert model.ids() == tuple(ref.id for ref in REFS[5:10])


def test_a_picture_that_is_on_the_next_page_too_is_not_loaded_before_the_eyes_again(model):
    model.show_thumbnail(REFS[5].id, make_info(), make_thumbnail())
    model.show_failure(REFS[6].id, LinkExpired())
    model.show_page(make_item_page(reversed(REFS[:7])))
    assert [model.tile(row).state for row in (0, 1, 2)] == [
        TileState.WAITING,
        TileState.READY,
        TileState.WAITING,
    ]
    model.show_empty(3)
    model.show_page(make_item_page(REFS))
    assert model.ids_in(TileState.READY) == ()


def test_what_is_known_of_the_same_pictures_anew_is_taken_over(model):
    items = make_items(REFS)
    items = (replace(items[0], copies=5), *items[1:])
    assert model.show_page(Page(items, 12, 1, 50), make_groups(REFS)) is False
    assert model.tile(0).item.copies == 5


def test_events_of_pictures_of_another_page_are_passed_over(model):
    model.show_thumbnail(ImageId("attachment-999"), make_info(), make_thumbnail())
    model.show_failure(ImageId("attachment-999"), DamagedPicture())
    assert model.ids_in(TileState.READY, TileState.FAILED) == ()


@pytest.mark.parametrize(
    ("error", "action"),
    [(LinkExpired(), "Retry"), (DamagedPicture(), "Check again"), (FileGone(), "Check again")],
)
def test_each_failure_offers_its_action_and_says_so(model, error, action):
    model.show_failure(REFS[0].id, error)
    assert model.tile(0).action == action
    assert spoken(model, 0).endswith(f"failed: {error.title}. {error.hint} Press Enter to {action.lower()}.")
    tooltip = str(model.data(model.index(0), Qt.ItemDataRole.ToolTipRole))
    assert "Press Enter" not in tooltip
    model.show_waiting((REFS[0].id,))
    assert model.tile(0).action == ""


def test_a_remote_picture_stays_remote_whatever_is_told():
    model = GalleryModel()
    model.show_page(make_item_page((make_ref(1, "x.gif", remote_host="img.example.com"),)))
    model.show_failure(ImageId("attachment-1"), RemoteNotLoaded())
    assert model.tile(0).state is TileState.REMOTE
    assert model.tile(0).action == ""
    assert spoken(model, 0).endswith("hosted at img.example.com, not loaded")


def spoken(model, row):
    return model.data(model.index(row), Qt.ItemDataRole.AccessibleTextRole)


def test_a_screen_reader_hears_place_name_ticket_message_and_size():
    model = GalleryModel()
    changes = {"private": True, "source": Source.NOTE, "message_kind": MessageKind.PRIVATE_NOTE}
    refs = (*REFS[:2], make_ref(50, "error.png", **changes), *REFS[3:])
    model.show_page(make_item_page(refs), make_groups(refs))
    model.show_thumbnail(refs[2].id, make_info(1920, 1080), make_thumbnail())
    expected = (
        "Picture 3 of 12, error.png, ticket 4711 from Ana Silva, attached to a private note, 12 Nov, "
        "1920 by 1080"
    )
    assert spoken(model, 2) == expected


def test_a_screen_reader_hears_what_the_badges_say():
    model = GalleryModel()
    item = GalleryItem(make_ref(1, "logo.png"), copies=1204, other_tickets=7, fold=FoldReason.LOGO)
    model.show_page(Page((item,), 1, 1, 50))
    words = (
        "1\N{NARROW NO-BREAK SPACE}204 copies of the same file in this result, also in 7 other tickets, "
        "folded: repeated like a logo in a signature"
    )
    assert words in spoken(model, 0)
    once = GalleryItem(make_ref(2, occurrences=3), other_tickets=1)
    model.show_page(Page((once,), 1, 1, 50))
    assert "shown in 3 messages of this ticket, also in 1 other ticket, loading" in spoken(model, 0)


def test_the_number_spoken_counts_over_pages(model):
    model.show_page(make_item_page(REFS, PageRequest(3, 5)))
    assert spoken(model, 0).startswith("Picture 11 of 12,")


def described(model):
    role = Qt.ItemDataRole.AccessibleDescriptionRole
    return [model.data(model.index(row), role) for row in range(model.rowCount())]


MIXED = (*make_refs_of(2, 1), make_ref(9, parent=ArticleId(12), in_article=True))


def test_heads_stand_where_their_tickets_begin(model):
    model.show_page(make_item_page(MIXED), make_groups(MIXED))
    starts = [(placed.group.in_article, placed.group.parent, placed.start) for placed in model.groups()]
    assert starts == [(False, 4711, 0), (False, 4710, 2), (True, 12, 3)]
    assert [model.group_of(row).parent for row in range(4)] == [4711, 4711, 4710, 12]
    assert model.shows_one_parent() is False


def test_a_screen_reader_hears_a_head_with_its_first_tile(model):
    groups = [replace(group, folded=6) for group in make_groups(MIXED)]
    model.show_page(make_item_page(MIXED), groups)
    first = "First of ticket 4711, Screen flickers after the update, Ana Silva, Contoso, 12 Nov, "
    article = "First of article 12, How to pair the scanner, Published, 12 Nov, 1 picture, 6 folded"
    told = described(model)
    assert told[0] == f"{first}2 pictures, 6 folded"
    assert (told[1], told[3]) == (None, article)


def test_a_parent_without_a_head_gets_a_plain_one_and_never_the_one_before(model):
    model.show_page(make_item_page(MIXED), make_groups(MIXED)[:1])
    assert [placed.group.title for placed in model.groups()][1:] == ["", ""]
    assert model.group_of(2) == Group(TicketId(4710), in_article=False, title="", created_at=SENT_AT)


def test_names_that_come_later_change_heads_and_nothing_else(model):
    model.show_page(make_item_page(MIXED), make_groups(MIXED))
    resets, changes = QSignalSpy(model.modelReset), QSignalSpy(model.groups_changed)
    model.show_groups([replace(make_groups(MIXED)[1], requester="Jonas Weber")])
    assert [placed.start for placed in model.groups()] == [0, 2, 3]
    assert [placed.group.requester for placed in model.groups()] == ["Ana Silva", "Jonas Weber", None]
    assert (resets.count(), changes.count()) == (0, 1)
    assert "from Jonas Weber" in spoken(model, 2)


def test_without_heads_the_line_below_a_name_has_the_number(model):
    assert model.meta(0) == "412 KB"
    model.show_page(make_item_page(MIXED))
    assert (model.groups(), model.group_of(0), described(model)) == ((), None, [None] * 4)
    assert model.meta(0) == "#4711 · 412 KB"
    model.show_thumbnail(MIXED[3].id, make_info(), make_thumbnail())
    assert model.meta(3) == "Article 12 · 1.9 MB"
    model.show_page(make_item_page((make_ref(1, declared_bytes=None),)))
    assert model.meta(0) == "#4711"


def test_names_are_cleaned_and_tooltips_are_literal():
    model = GalleryModel()
    model.show_page(make_item_page((make_ref(1, "a\u202egpj.<b>x</b>\n.png"),)))
    assert model.data(model.index(0), Qt.ItemDataRole.DisplayRole) == "a\ufffdgpj.<b>x</b> .png"
    assert "&lt;b&gt;x&lt;/b&gt;" in str(model.data(model.index(0), Qt.ItemDataRole.ToolTipRole))


def test_skeletons_of_unknown_pictures_cannot_be_chosen():
    model = GalleryModel()
    model.show_empty(6)
    assert model.rowCount() == 6
    assert model.flags(model.index(0)) == Qt.ItemFlag.NoItemFlags
    assert spoken(model, 0) == "Loading"
    assert [(placed.group, placed.start) for placed in model.groups()] == [(None, 0)]
    model.show_empty(6, with_head=False)
    assert model.groups() == ()


def test_a_failure_is_told_in_the_tooltip_as_it_was_written(model):
    model.show_failure(REFS[0].id, LinkExpired())
    tooltip = str(model.data(model.index(0), Qt.ItemDataRole.ToolTipRole))
    assert f"Failed: {LinkExpired().title}. {LinkExpired().hint.split()[0]}" in tooltip
    assert "Ticket 4711, attached to a customer reply, 12 Nov 2026" in tooltip
