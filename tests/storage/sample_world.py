"""A small catalog with a bit of everything, entered as the engine would, and its rows for the plain way."""

import random
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

from gallery_app.domain.article import Article, Category, Folder
from gallery_app.domain.exif import ExifReport, ExifTag, GpsPosition
from gallery_app.domain.folding import Repetition
from gallery_app.domain.ids import (
    AgentId,
    ArticleId,
    CategoryId,
    CompanyId,
    ContactId,
    ConversationId,
    FolderId,
    ImageId,
    Sha256,
    TicketId,
)  # fmt: skip
from gallery_app.domain.image import ImageAnalysis, ImageInfo, ImageKind, ImageRef, Placement, Source
from gallery_app.domain.query_days import Moment
from gallery_app.domain.ticket import MessageKind, Ticket
from tests.storage.plain_answers import Plain, Row

NOW = datetime(2026, 11, 12, 9, 41, tzinfo=UTC)
MOMENT = Moment(NOW, ZoneInfo("Europe/Berlin"))
SUBJECTS = (
    "Printer jam",
    "Screen flickers",
    "Café order",
    "größe falsch",
    "Printer on fire again",
    "",
    "a_b 100%",
)
NAMES = (
    "IMG_0001.jpg",
    "IMG_0002.JPG",
    "image.png",
    "error dialog.png",
    "größe [1].png",
    "logo.svg",
    "*star?.gif",
    "ab",
)
PEOPLE = {1: "Ana Silva", 3: "Zoë Größmann"}
ADDRESSES = {1: "ana@acme.example", 2: "ben@globex.example"}
COMPANIES = {10: "Acme", 11: "Globex GmbH"}
AGENTS = {7: "Maya", 8: "Liam"}
GROUPS = {70: "Hardware", 71: "Billing"}
CATEGORIES = {100: "Products", 101: "Company"}
FOLDERS = {
    200: ("Printers", 100, None),
    201: ("Ink", 100, 200),
    202: ("Laser", None, 201),
    203: ("People", 101, None),
}
HASHES = ("00ff00ff00ff00ff", "00ff00ff00ff00fe", "00ff00ff00ff07ff", "123456789abcdef0", "0000000000000001")
PLACES = (
    (Source.DESCRIPTION, Placement.INLINE, MessageKind.DESCRIPTION, False),
    (Source.ATTACHMENT, Placement.ATTACHED, MessageKind.DESCRIPTION, False),
    (Source.REPLY, Placement.INLINE, MessageKind.CUSTOMER_REPLY, False),
    (Source.REPLY, Placement.INLINE, MessageKind.AGENT_REPLY, False),
    (Source.NOTE, Placement.ATTACHED, MessageKind.PRIVATE_NOTE, True),
    (Source.FORWARD, Placement.ATTACHED, MessageKind.FORWARD, False),
)
SIZES = (
    (1, 1),
    (48, 48),
    (300, 90),
    (600, 180),
    (1920, 1080),
    (1080, 2940),
    (2000, 2010),
    (4032, 3024),
    (3000, 400),
)


class SampleWorld:
    """What was entered; `plain` gives it as rows."""

    def __init__(self, catalog, seed: int, tickets: int = 60) -> None:
        self.rng = random.Random(seed)
        self.catalog = catalog
        self.parents: list[tuple[Ticket | Article, list[ImageRef]]] = []
        self.files: dict[str, str] = {}
        self.infos: dict[str, ImageInfo] = {}
        self.failures: dict[str, str] = {}
        self.hidden: set[str] = set()
        self.enter_names()
        for number in range(1, tickets + 1):
            self.enter_ticket(number)
        for number in range(1, tickets // 6 + 1):
            self.enter_article(number)
        for image in sorted({ref.id for _, refs in self.parents for ref in refs if not ref.remote_host}):
            self.load(image)
        self.hidden.update(self.rng.sample(sorted(set(self.files.values())), 3))
        catalog.hide([Sha256(sha256) for sha256 in self.hidden], True)

    # --- changes ----------------------------------------------------------------------------------------

    def change(self):
        """One thing happens: what the engine may do at any time."""
        self.rng.choice((
            self.read_again, self.read_again, self.list_again, self.rename, self.load_one, self.forget_some,
            self.hide_one, self.show_one, self.read_new,
        ))()  # fmt: skip

    def read_again(self):
        place = self.rng.randrange(len(self.parents))
        parent, refs = self.parents[place]
        kept = [ref for ref in refs if self.rng.random() < 0.7]
        added = [self.make_ref(parent.id, parent.created_at, in_article=isinstance(parent, Article))]
        refs = list({ref.id: ref for ref in self.rng.sample(kept + added, len(kept) + 1)}.values())
        if isinstance(parent, Article):
            self.catalog.save_article(parent, refs)
        else:
            self.catalog.save_ticket(parent, refs)
        self.parents[place] = (parent, refs)

    def read_new(self):
        self.enter_ticket(1000 + len(self.parents))

    def list_again(self):
        place, (ticket, refs) = self.pick_ticket()
        changed = replace(
            ticket, status=self.rng.choice((2, 3, 5)), subject=self.rng.choice(SUBJECTS),
            company_id=self.rng.choice((CompanyId(10), None)),
            updated_at=ticket.updated_at + timedelta(hours=1),
        )  # fmt: skip
        self.catalog.save_tickets([changed])
        self.parents[place] = (changed, refs)

    def pick_ticket(self):
        places = [place for place, (parent, _) in enumerate(self.parents) if isinstance(parent, Ticket)]
        place = self.rng.choice(places)
        return place, self.parents[place]

    def rename(self):
        kind, number = self.rng.choice((("contact", 1), ("contact", 4), ("company", 12)))
        self.catalog.save_names(kind, [(number, f"Printer {self.rng.randrange(50)} & Co")])

    def images(self):
        return sorted({ref.id for _, refs in self.parents for ref in refs if not ref.remote_host})

    def load_one(self):
        image = self.rng.choice(self.images())
        self.load(image)

    def forget_some(self):
        images = self.rng.sample(self.images(), 3)
        self.catalog.forget_pictures(images)
        for image in images:
            self.files.pop(image, None)
            self.failures.pop(image, None)

    def hide_one(self):
        sha256 = self.rng.choice(sorted(set(self.files.values())))
        self.catalog.hide([Sha256(sha256)], True)
        self.hidden.add(sha256)

    def show_one(self):
        if self.hidden:
            sha256 = self.rng.choice(sorted(self.hidden))
            self.catalog.hide([Sha256(sha256)], False)
            self.hidden.discard(sha256)

    # --- making -----------------------------------------------------------------------------------------

    def enter_names(self):
        for kind, names in (
            ("contact", PEOPLE),
            ("email", ADDRESSES),
            ("company", COMPANIES),
            ("agent", AGENTS),
            ("group", GROUPS),
        ):
            self.catalog.save_names(kind, names.items())
        self.catalog.save_names("status", [(6, "Waiting on Customer")])
        self.catalog.save_folders(
            [Category(CategoryId(number), name) for number, name in CATEGORIES.items()],
            [
                Folder(FolderId(number), name, None if of is None else CategoryId(of),
                       None if above is None else FolderId(above), 0, 0)
                for number, (name, of, above) in FOLDERS.items()
            ],
        )  # fmt: skip

    def enter_ticket(self, number):
        rng = self.rng
        created = NOW - timedelta(hours=rng.randrange(2000), seconds=rng.randrange(3))
        requester = rng.choice((1, 2, 3, 4, None))
        ticket = Ticket(
            TicketId(number), rng.choice(SUBJECTS), rng.choice((2, 3, 4, 5, 6)), rng.randrange(1, 5),
            rng.choice((1, 2, 3, 9, 99)), created, created + timedelta(hours=4),
            None if requester is None else ContactId(requester),
            CompanyId(rng.choice((10, 11, 12))) if rng.random() < 0.7 else None,
            rng.choice((AgentId(7), AgentId(8), AgentId(9), None)), rng.choice((70, 71, 72, None)),
            tags=tuple(rng.sample(("vip", "Größe", "printer"), rng.randrange(3))),
        )  # fmt: skip
        refs = [self.make_ref(ticket.id, created, in_article=False) for _ in range(rng.choice((0, 1, 3, 8)))]
        refs = list({ref.id: ref for ref in refs}.values())
        self.catalog.save_ticket(ticket, refs, messages_read=2, other_files=1)
        self.parents.append((ticket, refs))

    def enter_article(self, number):
        rng = self.rng
        created = NOW - timedelta(hours=rng.randrange(2000))
        article = Article(
            ArticleId(number), rng.choice(SUBJECTS), rng.random() < 0.6, created, created,
            rng.choice((FolderId(200), FolderId(202), FolderId(203), FolderId(299), None)),
            rng.choice((CategoryId(100), None)),
        )  # fmt: skip
        refs = [self.make_ref(article.id, created, in_article=True) for _ in range(rng.choice((1, 3)))]
        refs = list({ref.id: ref for ref in refs}.values())
        self.catalog.save_article(article, refs)
        self.parents.append((article, refs))

    def make_ref(self, parent, created, *, in_article):
        rng = self.rng
        place = (
            (Source.ARTICLE, Placement.INLINE, MessageKind.DESCRIPTION, False)
            if in_article
            else rng.choice(PLACES)
        )
        kind = rng.random()
        shared = rng.randrange(12)
        image = (
            f"remote-{shared}"
            if kind < 0.05
            else f"data-{shared}"
            if kind < 0.2
            else f"attachment-{rng.getrandbits(40)}"
        )
        return ImageRef(
            ImageId(image), parent, in_article, place[0], place[1], place[2],
            rng.choice((None, ConversationId(rng.randrange(1, 99)))), place[3], rng.choice(NAMES),
            "image/png",
            rng.choice((None, 500, 40_000, 3_000_000)), created + timedelta(hours=rng.randrange(-2, 90)),
            "img.example.com" if kind < 0.05 else None, rng.choice((1, 1, 1, 3)),
        )  # fmt: skip

    def load(self, image):
        """Seven in ten are loaded, one fails, the rest waits; some only have their bytes here."""
        rng = self.rng
        chance = rng.random()
        sha256 = f"{rng.randrange(60):02x}" * 32
        if chance < 0.7:
            self.infos.setdefault(sha256, self.make_info(sha256))
            self.catalog.save_picture(image, self.infos[sha256])
            self.files[image] = sha256
            self.failures.pop(image, None)
        elif chance < 0.85:
            if chance < 0.78:
                self.catalog.save_file(image, Sha256(sha256))
                self.files[image] = sha256
            self.failures[image] = rng.choice(
                ("damaged_picture", "not_a_picture", "picture_unsafe", "file_gone")
            )
            self.catalog.save_failure(image, self.failures[image], "Title", "Hint")
        elif chance < 0.9:
            self.catalog.save_file(image, Sha256("ee" * 32))
            self.files[image] = "ee" * 32

    def make_info(self, sha256):
        rng = self.rng
        width, height = rng.choice(SIZES)
        taken = NOW - timedelta(hours=rng.randrange(2500)) if rng.random() < 0.6 else None
        camera = rng.choice((("Apple", "iPhone XR"), ("Canon", "Canon EOS 5D"), (None, "X100"), (None, None)))
        exif = ExifReport(
            tags=(ExifTag("IFD0", 271, "Make", "x"),) if camera[1] else (), camera_make=camera[0],
            camera_model=camera[1], software=rng.choice((None, "Adobe Photoshop 25", "17.4")),
            taken_at=taken if taken is None or rng.random() < 0.5 else taken.replace(tzinfo=None),
            position=GpsPosition(1.0, 2.0) if rng.random() < 0.3 else None, maker_note_bytes=rng.choice((0,
            0, 99)),
        )  # fmt: skip
        analysis = ImageAnalysis(
            1.0, 1.0, ("#000000",), rng.choice(list(ImageKind)), "why", rng.choice(HASHES), rng.random() < 0.3
        )
        return ImageInfo(
            rng.choice(("JPEG", "PNG", "GIF", "HEIF", "TIFF")), "image/x", width, height, rng.choice((400,
            40_000, 3_100_000)),
            Sha256(sha256), rng.choice((1, 1, 5)), exif, analysis if rng.random() < 0.9 else None,
        )  # fmt: skip

    @property
    def plain(self) -> Plain:
        """As the catalog's numbers stand now; only those are asked of it."""
        told = "SELECT image_id, coalesce(ticket_id, 0), coalesce(article_id, 0), id FROM picture"
        numbers = {tuple(row[:3]): row[3] for row in self.catalog._db.execute(told)}
        rows = [self.make_row(parent, ref, numbers) for parent, refs in self.parents for ref in refs]
        for row in rows:
            same = [other for other in rows if other.group == row.group]
            row.copies = len(same)
            if row.sha256:
                tickets = {(other.ref.in_article, other.ref.parent) for other in same}
                row.repetition = Repetition(sum(other.ref.occurrences for other in same), len(tickets))
        names = {"email": ADDRESSES, "agent": AGENTS, "group": GROUPS}
        names |= {kind: self.catalog.find_names(kind) for kind in ("contact", "company")}
        return Plain(rows, MOMENT, names, CATEGORIES, FOLDERS)

    def make_row(self, parent, ref, numbers):
        ticket = parent if isinstance(parent, Ticket) else None
        article = parent if isinstance(parent, Article) else None
        sha256 = self.files.get(ref.id)
        failure = self.failures.get(ref.id)
        return Row(
            numbers[ref.id, ticket.id if ticket else 0, article.id if article else 0], ref, ticket, article,
            sha256,
            self.infos.get(sha256) if sha256 and not failure else None, failure, sha256 in self.hidden,
        )  # fmt: skip
