import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester

from gallery_app.desktop.gallery_model import GalleryModel, TileState
from gallery_app.domain.errors import DamagedPicture, FileGone, LinkExpired, RemoteNotLoaded
from gallery_app.domain.ids import ImageId
from gallery_app.domain.image import Source
from gallery_app.domain.paging import PageRequest, make_page
from gallery_app.domain.ticket import MessageKind
from tests.desktop.sample_gallery import make_info, make_ref, make_thumbnail

pytestmark = pytest.mark.usefixtures("qapp")

REFS = tuple(make_ref(number) for number in range(12))


@pytest.fixture
def model():
    model = GalleryModel()
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    model.show_page(make_page(REFS, PageRequest()))
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
    assert model.show_page(make_page(REFS, PageRequest())) is False
    assert [model.tile(row).state for row in (0, 1)] == [TileState.READY, TileState.WAITING]


def test_another_page_replaces_all(model):
    assert model.show_page(make_page(REFS, PageRequest(2, 5))) is True
    assert names(model) == [f"IMG_{number:04}.JPG" for number in range(5, 10)]


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
    model.show_page(make_page((make_ref(1, "x.gif", remote_host="img.example.com"),), PageRequest()))
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
    model.show_page(make_page(refs, PageRequest()))
    model.show_thumbnail(refs[2].id, make_info(1920, 1080), make_thumbnail())
    expected = "Picture 3 of 12, error.png, ticket 4711, attached to a private note, 1920 by 1080"
    assert spoken(model, 2) == expected


def test_the_number_spoken_counts_over_pages(model):
    model.show_page(make_page(REFS, PageRequest(3, 5)))
    assert spoken(model, 0).startswith("Picture 11 of 12,")


def test_names_are_cleaned_and_tooltips_are_literal():
    model = GalleryModel()
    model.show_page(make_page((make_ref(1, "a\u202egpj.<b>x</b>\n.png"),), PageRequest()))
    assert model.data(model.index(0), Qt.ItemDataRole.DisplayRole) == "a\ufffdgpj.<b>x</b> .png"
    assert "&lt;b&gt;x&lt;/b&gt;" in str(model.data(model.index(0), Qt.ItemDataRole.ToolTipRole))


def test_skeletons_of_unknown_pictures_cannot_be_chosen():
    model = GalleryModel()
    model.show_empty(6)
    assert model.rowCount() == 6
    assert model.flags(model.index(0)) == Qt.ItemFlag.NoItemFlags
