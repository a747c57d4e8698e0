"""What the walk through every screen shows: pictures in every state, a shelf, and an engine's answers."""

import itertools
from dataclasses import replace
from typing import Any

from gallery_app.domain.account import Account
from gallery_app.domain.article import Article, Category, Folder
from gallery_app.domain.errors import DamagedPicture, FileGone
from gallery_app.domain.events import (
    FacetsReady,
    InspectionReady,
    JobFinished,
    NewVersion,
    PageReady,
    ShelfReady,
    ThumbnailReady,
    TileFailed,
)
from gallery_app.domain.ids import ArticleId, CategoryId, FolderId
from gallery_app.domain.image import ImageKind, Source
from gallery_app.domain.paging import make_page
from gallery_app.domain.query_subject import find_subject
from gallery_app.domain.result import Coverage, FailureCount, FoldReason, GalleryItem
from gallery_app.domain.subject import ArticleSubject
from tests.desktop.sample_gallery import (
    ACCOUNT,
    SENT_AT,
    make_groups,
    make_info,
    make_page_ready,
    make_ref,
    make_refs_of,
    make_thumbnail,
)
from tests.desktop.sample_search import make_facets
from tests.desktop.view_answers import answer_views
from tests.domain.inspections import ANALYSIS, EIFFEL, PHOTO_TAGS, make_inspection, make_place
from tests.domain.inspections import make_info as make_inspected
from tests.domain.inspections import make_report as make_tags

TICKETS = make_refs_of(5, 3, 4)
REFS = (
    *(replace(ref, private=number % 4 == 1, in_article=False) for number, ref in enumerate(TICKETS)),
    make_ref(20, "open.gif", remote_host="img.example.com"),
    make_ref(21, "broken.png"),
    make_ref(22, "gone.png"),
    make_ref(23, "photo of the label and the whole parcel, seen from above.jpg", source=TICKETS[0].source),
)
FILM, SCAN = REFS[2], REFS[3]
"""The viewer plays the one and turns the pages of the other."""
_LOOKS = {FILM.id: {"pages": 12, "duration_ms": 80}, SCAN.id: {"pages": 3}}
COVERAGE = Coverage(
    212,
    failed=6,
    remote=4,
    pictures=240,
    folded=dict.fromkeys(FoldReason, 2),
    failures=(FailureCount("file_gone", "1", 2),),
    undecided=31,
    tickets_known=900,
    tickets_read=120,
    not_looked_at=("12",),
)
PERSONAL = make_inspection(
    info=make_inspected(exif={"position": EIFFEL, "serial_number": "F17XK2", "owner_name": "Jonas Weber"}),
    report=make_tags(*PHOTO_TAGS),
    places=(make_place(1), make_place(2)),
)
ACME = Account(ACCOUNT.address, "Ana Silva", "ana@acme.example", False, 700, "Secret Service")
VERSION_PAGE = "https://releases.example/1.2.0"
CATEGORY = Category(CategoryId(1), "Acme")
FOLDER = Folder(FolderId(5), "Contoso", CategoryId(1), None, 2, 1)
EMPTY = Folder(FolderId(6), "", CategoryId(1), None, 0, 1)
ARTICLES = (
    Article(ArticleId(9), "Screen flickers after the update", True, SENT_AT, SENT_AT),
    Article(ArticleId(10), "4711", False, SENT_AT, SENT_AT),
)
_LEVELS: dict[object, dict[str, Any]] = {
    None: {"categories": (CATEGORY,)},
    CATEGORY: {"folders": (FOLDER, EMPTY)},
    FOLDER: {"articles": ARTICLES},
    EMPTY: {},
}
"""What stands in the knowledge base below each entry."""


def _make_article_items():
    """Every badge of a tile, in an article and in a ticket."""
    article: dict[str, Any] = {
        "parent": ArticleId(12),
        "in_article": True,
        "source": Source.ARTICLE,
        "message_id": ArticleId(12),
    }
    folded = [
        GalleryItem(make_ref(40 + number, **article), fold=reason) for number, reason in enumerate(FoldReason)
    ]
    return (
        GalleryItem(make_ref(30, **article), copies=3, other_tickets=2),
        GalleryItem(make_ref(31, "scan.tif"), copies=2, other_tickets=7),
        *folded,
    )


ITEMS = _make_article_items()


def find_looks(image):
    """How a picture answers in the viewer, as `answer_views` takes it."""
    return _LOOKS.get(image, {})


def show_everything(engine, job, query, request):
    """A page with every state of a tile."""
    if isinstance(find_subject(query), ArticleSubject):
        groups = make_groups([item.ref for item in ITEMS])
        engine.post(PageReady(job, query, make_page(ITEMS, request), groups, COVERAGE))
        for item, kind in zip(ITEMS, itertools.cycle(ImageKind)):
            info = replace(make_info(picture_format="TIFF"), analysis=replace(ANALYSIS, kind=kind))
            engine.post(ThumbnailReady(job, item.ref.id, info, make_thumbnail()))
        return
    event = make_page_ready(job, REFS, request, query)
    engine.post(replace(event, coverage=COVERAGE))
    for number, ref in enumerate(REFS[:12]):
        colour = ("#3070c0", "#c07030", "#309050", "#806090")[number % 4]
        engine.post(ThumbnailReady(job, ref.id, make_info(has_place=number == 2), make_thumbnail(colour)))
    engine.post(TileFailed(job, REFS[13].id, DamagedPicture()))
    engine.post(TileFailed(job, REFS[14].id, FileGone()))
    engine.post(FacetsReady(job, make_facets()))


def answer(engine, job, name, call):
    """Views and inspections, whole; the knowledge base; a new version."""
    if name == "open_view":
        answer_views(engine, job, name, call, **find_looks(call[0]))
    elif name == "prepare_views":
        for image in call[0]:
            answer_views(engine, job, name, ((image,), call[1]), **find_looks(image))
    elif name == "inspect":
        for image in call[0]:
            engine.post(InspectionReady(job, image, _inspect(image)))
        engine.post(JobFinished(job))
    elif name == "open_shelf":
        engine.post(ShelfReady(job, call[0], **_LEVELS[call[0]]))
    elif name == "look_for_version":
        engine.post(NewVersion(job, "1.2.0", VERSION_PAGE))


def _inspect(image):
    """What is known of a picture; the camera of the first was another one's."""
    number = next(number for number, ref in enumerate(REFS) if ref.id == image)
    told = PERSONAL if number else replace(PERSONAL, info=make_inspected(exif={"position": EIFFEL}))
    return replace(told, name=REFS[number].untrusted_name, ref=REFS[number])
