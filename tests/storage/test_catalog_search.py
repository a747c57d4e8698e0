import threading
from dataclasses import replace
from datetime import timedelta

import pytest

from gallery_app.domain.article import Article, Category, Folder
from gallery_app.domain.errors import StoreUnavailable
from gallery_app.domain.ids import ArticleId, CategoryId, FolderId, ImageId, Sha256, TicketId
from gallery_app.domain.image import ImageKind, Placement, Source
from gallery_app.domain.query import (
    And,
    Choice,
    Days,
    DaysBack,
    Key,
    Not,
    Or,
    Query,
    Sort,
    Span,
    Term,
    Text,
    Word,
)
from gallery_app.domain.result import FoldReason
from gallery_app.domain.ticket import MessageKind
from gallery_app.storage import result_index
from gallery_app.storage.catalog import Catalog
from gallery_app.storage.catalog_search import SearchInterrupted
from tests.storage.sample_world import MOMENT, NOW
from tests.storage.test_catalog import INFO, REF, TICKET

assert INFO.analysis is not None
ANALYSIS = INFO.analysis
SCREEN = replace(INFO, sha256=Sha256("aa" * 32), width=1366, height=768, format="PNG")
LOGO = replace(INFO, sha256=Sha256("bb" * 32), width=320, height=96, format="PNG")


@pytest.fixture(params=["file", "memory"])
def catalog(request, tmp_path):
    opened = Catalog(tmp_path / "catalog.sqlite" if request.param == "file" else None, decoder="one")
    yield opened
    opened.close()


@pytest.fixture
def search(catalog):
    opened = catalog.open_search()
    yield opened
    opened.close()


def ticket(number, **changes):
    created = NOW - timedelta(days=number)
    return replace(
        TICKET, id=TicketId(number), created_at=created, updated_at=created + timedelta(hours=5), **changes
    )


def picture(parent, image, **changes):
    return replace(
        REF, id=ImageId(image), parent=TicketId(parent), created_at=NOW - timedelta(days=parent), **changes
    )


def term(key, *words):
    return Term(key, tuple(Choice(word) for word in words))


def enter_signatures(catalog, tickets):
    """In each ticket a screenshot of its own and the same signature."""
    for number in range(1, tickets + 1):
        pictures = [
            picture(number, f"screen-{number}", placement=Placement.ATTACHED),
            picture(number, f"logo-{number}", message_kind=MessageKind.AGENT_REPLY),
        ]
        catalog.save_ticket(ticket(number), pictures, messages_read=2, other_files=1)
        catalog.save_picture(ImageId(f"screen-{number}"), replace(SCREEN, sha256=Sha256(f"{number:064x}")))
        catalog.save_picture(ImageId(f"logo-{number}"), LOGO)


def images(items):
    return [item.ref.id for item in items]


def test_a_signature_folds_once_it_repeats_and_is_counted_not_dropped(catalog, search):
    enter_signatures(catalog, 1)
    assert images(search.find_page(Query(), MOMENT, 10)) == ["screen-1", "logo-1"]
    enter_signatures(catalog, 3)
    index = search.make_index(Query(), MOMENT)
    assert images(search.load_items(index, 0, 10)) == ["screen-1", "screen-2", "screen-3"]
    assert index.folded == {FoldReason.LOGO: 3}
    assert (index.total, index.pictures) == (3, 6)
    (logo,) = search.find_page(Query(term(Key.IS, "logo")), MOMENT, 10)
    assert (logo.copies, logo.other_tickets, logo.fold) == (3, 2, FoldReason.LOGO)
    whole = search.find_page(Query(), MOMENT, 10, whole=True)
    assert images(whole) == ["screen-1", "logo-1", "screen-2", "screen-3"]


def test_what_is_hidden_by_hand_folds_everywhere_also_where_it_comes_up_later(catalog, search):
    enter_signatures(catalog, 1)
    catalog.hide([SCREEN.sha256], True)
    catalog.save_ticket(ticket(9), [picture(9, "later")])
    catalog.save_picture(ImageId("later"), SCREEN)
    assert search.make_index(Query(), MOMENT).folded == {FoldReason.HIDDEN: 1}
    catalog.hide([SCREEN.sha256], False)
    assert search.make_index(Query(), MOMENT).folded == {}
    assert len(search.find_page(Query(), MOMENT, 10)) == 3


def test_the_same_picture_in_several_tickets_is_one_tile_where_it_comes_first(catalog, search):
    for number in (1, 2, 3):
        catalog.save_ticket(ticket(number), [picture(number, f"a{number}", placement=Placement.ATTACHED)])
        catalog.save_picture(ImageId(f"a{number}"), SCREEN)
    (item,) = search.find_page(Query(), MOMENT, 10)
    assert (item.ref.id, item.copies, item.other_tickets) == ("a1", 3, 2)
    (oldest,) = search.find_page(Query(None, Sort.OLDEST), MOMENT, 10)
    assert oldest.ref.id == "a3"
    (second,) = search.find_page(Query(Term(Key.TICKET, (Span(2, 2),))), MOMENT, 10)
    assert (second.copies, second.other_tickets) == (1, 2)
    places = search.find_places(ImageId("a2"))
    assert [(place.parent, place.image, place.distance) for place in places] == [
        (1, "a1", 0),
        (2, "a2", 0),
        (3, "a3", 0),
    ]


def test_nearly_equal_pictures_of_other_tickets_are_counted_and_found(catalog, search):
    hashes = ("00ff00ff00ff00ff", "00ff00ff00ff00fc", "00ff00ff00ff7700")
    for number, digits in enumerate(hashes, start=1):
        catalog.save_ticket(ticket(number), [picture(number, f"a{number}")])
        info = replace(
            SCREEN, sha256=Sha256(f"{number:064x}"), analysis=replace(ANALYSIS, difference_hash=digits)
        )
        catalog.save_picture(ImageId(f"a{number}"), info)
    items = search.find_page(Query(), MOMENT, 10)
    assert [item.other_tickets for item in items] == [1, 1, 0]
    assert [(place.image, place.distance) for place in search.find_places(ImageId("a2"))] == [
        ("a2", 0),
        ("a1", 2),
    ]
    assert search.count_similar(hashes[0]) == 2
    similar = Query(Term(Key.SIMILAR, (Choice(hashes[1]),)), Sort.SIMILAR)
    assert images(search.find_page(similar, MOMENT, 10)) == ["a2", "a1"]


def test_heads_count_within_the_whole_result(catalog, search):
    catalog.save_names("contact", [(5, "Ana Silva")])
    catalog.save_names("company", [(6, "Acme")])
    pictures = [picture(1, f"a{place}") for place in range(4)]
    catalog.save_ticket(ticket(1, requester_id=5, company_id=6, subject="Printer jam"), pictures)
    catalog.save_picture(ImageId("a3"), replace(SCREEN, width=1, height=1))
    enter_signatures(catalog, 0)
    article = Article(ArticleId(7), "How to print", False, NOW, NOW)
    catalog.save_article(article, [picture(7, "k1", in_article=True, source=Source.ARTICLE)])
    index = search.make_index(Query(), MOMENT)
    items = search.load_items(index, 0, 3)
    guide, jam = search.load_groups(index, items)
    assert (guide.title, guide.in_article, guide.published, guide.pictures) == (
        "How to print",
        True,
        False,
        1,
    )
    assert (jam.title, jam.requester, jam.company) == ("Printer jam", "Ana Silva", "Acme")
    assert (jam.parent, jam.pictures, jam.folded, jam.published) == (1, 3, 1, None)


def test_coverage_says_what_is_missing(catalog, search):
    catalog.save_ticket(ticket(1), [picture(1, "a"), picture(1, "b"), picture(1, "c",
    remote_host="img.example.com")],
                        messages_read=4, messages_missing=True, other_files=2)  # fmt: skip
    catalog.save_failure(ImageId("a"), "file_gone", "Gone", "It is gone.")
    catalog.save_tickets([ticket(2), ticket(3)])
    for query, undecided, total in ((Query(), 0, 3), (Query(term(Key.TYPE, "png")), 1, 0)):
        index = search.make_index(query, MOMENT)
        found = search.count_coverage(query, MOMENT, index)
        assert (found.total, found.undecided) == (total, undecided)
        assert (found.tickets_known, found.tickets_read) == (3, 1)
        assert (found.messages_read, found.messages_missing, found.other_files) == (4, True, 2)
    everything = search.count_coverage(Query(), MOMENT, search.make_index(Query(), MOMENT))
    assert (everything.failed, everything.remote) == (1, 1)
    assert [(f.code, f.title, f.count) for f in everything.failures] == [("file_gone", "The file is gone", 1)]
    assert images(search.load_items(search.make_index(Query(term(Key.IS, "remote")), MOMENT), 0, 9)) == ["c"]


def test_tickets_that_may_answer_are_read_next_newest_first(catalog, search):
    catalog.save_ticket(ticket(1, status=2), [picture(1, "a")])
    catalog.save_names("company", [(6, "Acme")])
    listed = [
        ticket(2, status=2, subject="Printer jam"),
        ticket(3, status=5, company_id=6),
        ticket(40, status=2),
    ]
    catalog.save_tickets(listed)
    unread = {
        None: [2, 3, 40],
        term(Key.STATUS, "open"): [2, 40],
        Word(Text("printer")): [2],
        Word(Text("acme")): [3],
        term(Key.TYPE, "png"): [2, 3, 40],
        Not(term(Key.TYPE, "png")): [2, 3, 40],
        And((term(Key.TYPE, "png"), term(Key.STATUS, "closed"))): [3],
        Or((term(Key.TYPE, "png"), term(Key.STATUS, "closed"))): [2, 3, 40],
        Term(Key.ARTICLE, (Span(1, 9),)): [],
        term(Key.SOURCE, "article"): [],
        term(Key.SOURCE, "note"): [2, 3, 40],
        term(Key.IS, "published"): [],
        Term(Key.DATE, (Days(DaysBack(10), DaysBack(0)),)): [2, 3],
        Term(Key.DATE, (Days(None, DaysBack(30)),)): [40],
        Term(Key.TICKET, (Span(3, 3),)): [3],
        Term(Key.TAG, (Text("a"),)): [2, 3, 40],
        Not(Term(Key.TAG, (Text("a"),))): [],
        Term(Key.COMPANY, (Text("acme"),)): [3],
    }
    for where, numbers in unread.items():
        assert list(search.find_unread(Query(where), MOMENT, 9)) == numbers, where
    assert search.find_unread(Query(), MOMENT, 1) == (2,)
    assert catalog.find_unread(9) == (2, 3, 40)
    assert catalog.find_unread(9, [TicketId(40), TicketId(1), TicketId(3)]) == (3, 40)
    counts = catalog.count_tickets()
    assert (counts.known, counts.read) == (4, 1)


def test_a_ticket_that_changed_since_its_reading_is_unread_and_keeps_its_pictures(catalog, search):
    first = ticket(1)
    catalog.save_ticket(first, [picture(1, "a")], messages_read=3, messages_missing=True, other_files=2)
    catalog.save_tickets([first])
    assert catalog.find_unread(9) == ()
    newer = replace(first, updated_at=first.updated_at + timedelta(hours=1), status=5)
    catalog.save_tickets([newer])
    assert catalog.find_unread(9) == (1,)
    assert images(search.find_page(Query(term(Key.STATUS, "closed")), MOMENT, 9)) == ["a"]
    facts = catalog.find_reading(first.id)
    assert facts is not None
    assert (facts.messages_read, facts.messages_missing, facts.other_files) == (3, True, 2)
    assert facts.read_updated_at == first.updated_at
    catalog.save_ticket(newer, [])
    assert catalog.find_unread(9) == ()
    assert catalog.find_reading(TicketId(77)) is None


def test_hits_are_tickets_that_answer_or_may(catalog, search):
    catalog.save_names("contact", [(5, "Ana Silva")])
    catalog.save_ticket(ticket(1, subject="Printer jam", requester_id=5), [picture(1, "a")])
    catalog.save_ticket(ticket(2, subject="Other"), [picture(2, "printer.png", untrusted_name="printer.png")])
    catalog.save_ticket(ticket(3, subject="Other"), [picture(3, "b")])
    catalog.save_tickets([ticket(4, subject="printer")])
    found = search.find_ticket_hits(Query(Word(Text("printer"))), MOMENT, 9)
    assert [(hit.ticket.id, hit.pictures, hit.was_read, hit.requester) for hit in found] == [
        (1, 1, True, "Ana Silva"), (4, 0, False, None),
    ]  # fmt: skip
    assert found[0].ticket.subject == "Printer jam"
    unread = search.find_ticket_hits(Query(term(Key.TYPE, "png")), MOMENT, 9)
    assert [hit.ticket.id for hit in unread] == [4]
    catalog.save_picture(ImageId("b"), SCREEN)
    loaded = search.find_ticket_hits(Query(term(Key.TYPE, "png")), MOMENT, 9)
    assert [hit.ticket.id for hit in loaded] == [3, 4]


def test_articles_are_found_by_title_folder_and_state(catalog, search):
    catalog.save_folders(
        [Category(CategoryId(1), "Products")],
        [
            Folder(FolderId(2), "Printers", CategoryId(1), None, 1, 0),
            Folder(FolderId(3), "Ink", CategoryId(1), FolderId(2), 1, 0),
        ],
    )
    catalog.save_article(
        Article(ArticleId(8), "Change the cartridge", True, NOW, NOW, FolderId(3), CategoryId(1)), []
    )
    catalog.save_article(Article(ArticleId(9), "Paper", False, NOW - timedelta(days=1), NOW, FolderId(2)), [
        picture(9, "k", in_article=True, source=Source.ARTICLE)
    ])  # fmt: skip
    catalog.save_ticket(ticket(1, subject="cartridge"), [])

    def ask(node):
        return [
            (hit.article.id, hit.pictures, hit.folder)
            for hit in search.find_article_hits(Query(node), MOMENT, 9)
        ]

    assert ask(Word(Text("cartridge"))) == [(8, 0, "Ink")]
    assert ask(Term(Key.FOLDER, (Text("printers"),))) == [(8, 0, "Ink"), (9, 1, "Printers")]
    assert ask(Term(Key.FOLDER, (Text("ink"),))) == [(8, 0, "Ink")]
    assert ask(term(Key.IS, "draft")) == [(9, 1, "Printers")]
    assert ask(term(Key.STATUS, "open")) == []
    assert ask(Term(Key.ARTICLE, (Span(9, 9),))) == [(9, 1, "Printers")]


def test_the_vocabulary_holds_the_accounts_own_words(catalog):
    catalog.save_names("agent", [(1, "Maya")])
    catalog.save_names("status", [(6, "Waiting on Customer")])
    catalog.save_ticket(
        ticket(1, requester_id=5, requester_name="Ana", company_id=6, company_name="Acme"), [picture(1, "a")]
    )
    catalog.save_picture(ImageId("a"), replace(INFO, exif=replace(INFO.exif, camera_model="Apple iPhone XR")))
    words = catalog.load_vocabulary()
    assert words.agents == ((1, "Maya"),)
    assert dict(words.statuses) == {
        2: "Open",
        3: "Pending",
        4: "Resolved",
        5: "Closed",
        6: "Waiting on Customer",
    }
    assert (words.requesters, words.companies) == (("Ana",), ("Acme",))
    assert (words.tags, words.cameras) == (("a", "b"), ("Apple iPhone XR",))


def test_a_name_learnt_later_is_found_in_older_tickets(catalog, search):
    catalog.save_ticket(ticket(1, requester_id=5), [picture(1, "a")])
    query = Query(Word(Text("silva")))
    assert search.find_page(query, MOMENT, 9) == ()
    catalog.save_ticket(ticket(2, requester_id=5, requester_name="Ana Silva"), [])
    assert images(search.find_page(query, MOMENT, 9)) == ["a"]
    assert catalog.find_names("contact") == {5: "Ana Silva"}


def test_marks_are_remembered(catalog):
    assert catalog.find_mark("fill") is None
    catalog.save_mark("fill", "2026-01")
    catalog.save_mark("fill", "2026-02")
    assert catalog.find_mark("fill") == "2026-02"


def test_an_interrupt_ends_the_question_and_the_next_one_is_answered(catalog, search):
    enter_signatures(catalog, 5)
    query = Query(Word(Text("s*n*f*rs")))

    def interrupt_within(*_):
        search.interrupt()
        return 1

    search._db.create_function("fits_line", 2, interrupt_within)
    with pytest.raises(SearchInterrupted):
        search.make_index(query, MOMENT)
    with pytest.raises(SearchInterrupted):
        search.find_page(query, MOMENT, 10)
    assert len(search.find_page(Query(), MOMENT, 10)) == 5


def test_a_question_sees_one_state_while_somebody_writes(tmp_path):
    catalog = Catalog(tmp_path / "catalog.sqlite", decoder="one")
    search = catalog.open_search()
    enter_signatures(catalog, 2)
    seen, errors, done = [], [], threading.Event()

    def read():
        try:
            while not done.is_set():
                index = search.make_index(Query(None, Sort.NEWEST), MOMENT)
                seen.append((index.total, index.pictures, sum(index.folded.values())))
                items = search.load_items(index, 0, 1000)
                assert len(items) == index.total
                search.count_facets(Query(), MOMENT)
        except BaseException as error:  # noqa: BLE001 - told in the test's own thread
            errors.append(error)

    reader = threading.Thread(target=read)
    reader.start()
    enter_signatures(catalog, 40)
    done.set()
    reader.join()
    assert errors == []
    assert len(set(seen)) > 1
    assert all(pictures == total + folded for total, pictures, folded in seen)
    search.close()
    catalog.close()


def test_what_is_written_between_two_steps_of_a_question_is_not_seen(tmp_path, monkeypatch):
    catalog = Catalog(tmp_path / "catalog.sqlite", decoder="one")
    search = catalog.open_search()
    enter_signatures(catalog, 3)
    read_rows = result_index._read_rows

    def write_then_read(db, plan):
        enter_signatures(catalog, 6)
        return read_rows(db, plan)

    monkeypatch.setattr(result_index, "_read_rows", write_then_read)
    index = search.make_index(Query(), MOMENT)
    assert (index.total, index.folded) == (3, {FoldReason.LOGO: 3})
    monkeypatch.undo()
    assert search.make_index(Query(), MOMENT).total == 6
    search.close()
    catalog.close()


def test_rows_that_went_since_the_snapshot_are_left_out(catalog, search):
    enter_signatures(catalog, 3)
    index = search.make_index(Query(), MOMENT)
    catalog.save_ticket(ticket(2), [])
    assert images(search.load_items(index, 0, 10)) == ["screen-1", "screen-3"]


def test_a_damaged_file_is_said_by_the_search_and_moved_aside_at_the_next_start(tmp_path):
    path = tmp_path / "catalog.sqlite"
    catalog = Catalog(path, decoder="one")
    enter_signatures(catalog, 60)
    catalog.close()
    whole = path.read_bytes()
    search_before = Catalog(path, decoder="one")
    search = search_before.open_search()
    path.write_bytes(whole[:8192] + b"\xff" * (len(whole) - 8192))
    with pytest.raises(StoreUnavailable):
        search.make_index(Query(), MOMENT)
    search.close()
    search_before.close()
    again = Catalog(path, decoder="one")
    assert again.moved_aside is not None
    enter_signatures(again, 1)
    again.close()


def test_more_pictures_than_a_ticket_has_places_are_cut_not_refused(catalog, search, monkeypatch):
    monkeypatch.setattr("gallery_app.storage.picture_table.POSITIONS", 3)
    catalog.save_ticket(ticket(1), [picture(1, f"a{place}") for place in range(5)])
    assert len(search.find_page(Query(), MOMENT, 10)) == 3


def test_tickets_of_the_same_second_each_have_their_place(catalog, search, monkeypatch):
    monkeypatch.setattr("gallery_app.storage.parent_table.SAME_SECOND_BITS", 1)
    monkeypatch.setattr("gallery_app.storage.picture_rows.POSITION_BITS", 16)
    for number in range(1, 8):
        same = replace(ticket(number), created_at=NOW)
        catalog.save_ticket(same, [picture(number, f"a{number}"), picture(number, f"b{number}")])
    items = search.find_page(Query(), MOMENT, 50)
    parents = [item.ref.parent for item in items]
    assert parents == [number for number in range(7, 0, -1) for _ in (1, 2)]


def test_a_picture_older_than_its_ticket_is_found_by_its_day(catalog, search):
    """The walk begins with the tickets of the last day asked for; by how much to begin earlier is kept."""
    old = replace(picture(1, "a"), created_at=NOW - timedelta(days=400))
    catalog.save_ticket(ticket(1), [old, picture(1, "b")])
    for sort in Sort:
        query = Query(Term(Key.DATE, (Days(None, DaysBack(390)),)), sort)
        assert images(search.find_page(query, MOMENT, 9)) == ["a"]


def test_kinds_of_pictures_are_told_apart(catalog, search):
    kinds = {kind: ImageId(f"a-{kind}") for kind in ImageKind}
    catalog.save_ticket(ticket(1), [picture(1, image) for image in kinds.values()])
    for number, (kind, image) in enumerate(kinds.items()):
        analysis = replace(ANALYSIS, kind=kind)
        catalog.save_picture(image, replace(INFO, sha256=Sha256(f"{number:064x}"), analysis=analysis))
    for kind in (ImageKind.PHOTO, ImageKind.SCREENSHOT, ImageKind.GRAPHIC):
        assert images(search.find_page(Query(term(Key.IS, kind)), MOMENT, 9)) == [kinds[kind]]
