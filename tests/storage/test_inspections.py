from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from gallery_app.domain.article import Article
from gallery_app.domain.exif import ExifReport
from gallery_app.domain.ids import ArticleId, CompanyId, ContactId, ConversationId, ImageId, Sha256, TicketId
from gallery_app.domain.image import ImageInfo, ImageRef, Placement, Source
from gallery_app.domain.ticket import MessageKind, Ticket
from gallery_app.storage.catalog import Catalog

MOMENT = datetime(2026, 11, 12, 9, 41, tzinfo=UTC)
REF = ImageRef(
    ImageId("attachment-1"), TicketId(5), False, Source.REPLY, Placement.ATTACHED, MessageKind.CUSTOMER_REPLY,
    ConversationId(9), False, "a.png", "image/png", 10, MOMENT,
)  # fmt: skip


def make_ticket(number, hours=0):
    created = MOMENT + timedelta(hours=hours)
    return Ticket(
        TicketId(number), f"Subject {number}", 6, 1, 7, created, created,
        requester_id=ContactId(70), company_id=CompanyId(80),
    )  # fmt: skip


def make_ref(number, **changes):
    return replace(REF, id=ImageId(f"attachment-{number}"), **changes)


def make_info(number, model):
    exif = ExifReport(camera_make="Apple", camera_model=model)
    return ImageInfo("JPEG", "image/jpeg", 100, 100, 9, Sha256(f"{number:02x}" * 32), 1, exif)


@pytest.fixture
def catalog(tmp_path):
    opened = Catalog(tmp_path / "catalog.sqlite", decoder="one")
    yield opened
    opened.close()


@pytest.fixture
def find(catalog):
    """What a reader finds of pictures; `shown` are references as a page shows them."""

    def ask(*images, shown=()):
        search = catalog.open_search()
        found = search.find_inspections([ImageId(image) for image in images], {ref.id: ref for ref in shown})
        search.close()
        return found

    return ask


def test_ticket_people_and_status_come_with_the_picture(catalog, find):
    catalog.save_ticket(make_ticket(5), [REF])
    catalog.save_name("contact", 70, "Ana Silva")
    catalog.save_name("company", 80, "Contoso")
    (found,) = find(REF.id)
    assert (found.name, found.ref) == ("a.png", REF)
    assert (found.ticket.subject, found.ticket.channel) == ("Subject 5", 7)
    assert (found.requester, found.company, found.status) == ("Ana Silva", "Contoso", "status 6")
    catalog.save_name("status", 6, "Waiting on customer")
    assert find(REF.id)[0].status == "Waiting on customer"
    assert (found.info, found.report, found.stored_at) == (None, None, None)


def test_a_picture_has_its_place_among_those_of_its_own_message(catalog, find):
    refs = (
        make_ref(1, message_id=None),
        make_ref(2),
        make_ref(3),
        make_ref(4, message_id=None),
        make_ref(5, message_id=ConversationId(10)),
    )
    catalog.save_ticket(make_ticket(5), refs)
    found = find(*(ref.id for ref in refs))
    assert [(each.position, each.pictures_in_message) for each in found] == [
        (1, 2),
        (1, 2),
        (2, 2),
        (2, 2),
        (1, 1),
    ]


def test_of_several_tickets_the_shown_one_is_meant_else_the_newest(catalog, find):
    catalog.save_ticket(make_ticket(5), [REF])
    catalog.save_ticket(make_ticket(6, hours=1), [replace(REF, parent=TicketId(6))])
    (newest,) = find(REF.id)
    (meant,) = find(REF.id, shown=[REF])
    assert (newest.ticket.id, meant.ticket.id) == (6, 5)
    assert {place.parent for place in meant.places} == {5, 6}


def test_an_article_has_no_people_and_no_cameras(catalog, find):
    article = Article(ArticleId(12), "How to pair", published=True, created_at=MOMENT, updated_at=MOMENT)
    ref = make_ref(1, parent=ArticleId(12), in_article=True, source=Source.ARTICLE, message_id=None)
    catalog.save_article(article, [ref, make_ref(2, parent=ArticleId(12), in_article=True, message_id=None)])
    (found,) = find(ref.id)
    assert (found.article, found.ticket, found.requester, found.cameras) == (article, None, None, ())
    assert (found.position, found.pictures_in_message) == (1, 2)


def test_cameras_of_the_ticket_are_counted_by_file(catalog, find):
    catalog.save_ticket(make_ticket(5), [make_ref(number) for number in range(1, 6)])
    catalog.save_ticket(make_ticket(6), [make_ref(9, parent=TicketId(6))])
    for number, model in ((1, "iPhone XR"), (2, "iPhone XR"), (3, "iPhone 13"), (9, "iPhone 5")):
        catalog.save_picture(ImageId(f"attachment-{number}"), make_info(number, model))
    catalog.save_picture(ImageId("attachment-4"), make_info(1, "iPhone XR"))  # the same bytes once more
    (found,) = find("attachment-5")
    assert found.cameras == (("Apple iPhone XR", 2), ("Apple iPhone 13", 1))


def test_what_the_catalog_does_not_know_is_left_out_or_taken_as_shown(find):
    assert find("attachment-404") == ()
    (shown,) = find(REF.id, shown=[REF])
    assert (shown.ref, shown.ticket, shown.places) == (REF, None, ())
