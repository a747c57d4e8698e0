"""The slow and plain way to answer a query: one picture after the other, as the key's meaning is written
down.

True, False, or None for not known yet. What it shares with the catalog is the folding of text and the
folding rule, which have tests of their own."""

import re
from collections import Counter
from dataclasses import dataclass, field
from datetime import UTC, datetime

from gallery_app.domain.article import Article
from gallery_app.domain.exif import ExifReport
from gallery_app.domain.folding import Repetition, find_fold
from gallery_app.domain.image import ImageInfo, ImageRef, Placement
from gallery_app.domain.query import And, Choice, Key, Not, Or, Query, Sort, Span, Term, Text, Word
from gallery_app.domain.query_days import clock_bounds, utc_bounds
from gallery_app.domain.ticket import Ticket
from gallery_app.storage.search_text import fold_text

FOLDS = {"logo", "pixel", "tiny", "repeated"}
TYPE_WORDS = {"JPEG": "jpeg", "PNG": "png", "GIF": "gif", "HEIF": "heic", "TIFF": "tiff"}
CHANNELS = {1: "email", 2: "portal", 3: "phone", 9: "feedback-widget"}
PRIORITIES = {1: "low", 2: "medium", 3: "high", 4: "urgent"}
STATUSES = {2: "open", 3: "pending", 4: "resolved", 5: "closed", 6: "waiting on customer"}


@dataclass
class Row:
    """One picture of one ticket or article, and all that is known of it."""

    id: int
    ref: ImageRef
    ticket: Ticket | None = None
    article: Article | None = None
    sha256: str | None = None
    info: ImageInfo | None = None
    failure: str | None = None
    hidden: bool = False
    copies: int = 1
    repetition: Repetition = field(default_factory=lambda: Repetition(1, 1))

    @property
    def group(self):
        return self.sha256 or self.ref.id

    @property
    def state(self):
        if self.ref.remote_host:
            return "remote"
        return "failed" if self.failure else "ready" if self.info else "waiting"

    @property
    def fold(self):
        """A reason, "" for none, None for not known."""
        info = self.info
        inline = self.ref.placement is Placement.INLINE
        width, height = (info.width, info.height) if info else (None, None)
        reason = find_fold(width, height, self.repetition, inline=inline, hidden=self.hidden)
        return reason.value if reason else "" if info else None

    @property
    def size(self):
        return self.info.size_bytes if self.info else self.ref.declared_bytes


class Plain:
    """All rows, names and folders, and the moment of asking. `folders`: name, category, folder above."""

    def __init__(self, rows: list[Row], moment, names, categories, folders) -> None:
        self.rows, self.moment, self.names = rows, moment, names
        self.categories, self.folders = categories, folders

    # --- whole answers ----------------------------------------------------------------------------------

    def fitting(self, query):
        """All rows that fit, in order, copies and folded ones as well."""
        found = [row for row in self.rows if self.value(query.where, row) is True]
        return sorted(found, key=lambda row: order_of(row, query))

    def tiles(self, query, *, whole):
        """Rows that stand for a tile, each with its copies; and the counts of what is folded."""
        fitting = self.fitting(query)
        shows_all = whole or speaks_of_folded(query.where)
        shown = [row for row in fitting if shows_all or not row.fold]
        counts = Counter(row.group for row in shown)
        first = {row.group: row for row in reversed(shown)}
        tiles = [(row, counts[row.group]) for row in shown if first[row.group] is row]
        folded = Counter(row.fold for row in fitting if row.fold) if not shows_all else Counter()
        return tiles, dict(folded)

    def undecided(self, query):
        """Waiting pictures for which the query is not known."""
        return [row for row in self.rows if row.state == "waiting" and self.value(query.where, row) is None]

    # --- one row ----------------------------------------------------------------------------------------

    def value(self, node, row):
        match node:
            case None:
                return True
            case Word(text):
                return any(fits(text, value) for value in self.words(row))
            case Term(key, values):
                return either(self.term(key, value, row) for value in values)
            case Not(part):
                return opposite(self.value(part, row))
            case And(parts):
                return opposite(either(opposite(self.value(part, row)) for part in parts))
            case Or(parts):
                return either(self.value(part, row) for part in parts)

    def words(self, row):
        yield row.ref.untrusted_name
        if row.article:
            yield row.article.title
            return
        yield row.ticket.subject
        for kind, number in (
            ("contact", row.ticket.requester_id), ("email", row.ticket.requester_id), ("company",
            row.ticket.company_id)
        ):  # fmt: skip
            if number in self.names[kind]:
                yield self.names[kind][number]

    def term(self, key, value, row):
        return getattr(self, f"key_{key.name.lower()}")(value, row)

    def key_ticket(self, value, row):
        return row.ticket is not None and within(value, row.ticket.id)

    def key_article(self, value, row):
        return row.article is not None and within(value, row.article.id)

    def key_folder(self, value, row):
        if row.article is None:
            return False
        folder, category = row.article.folder_id, row.article.category_id
        if category is not None and fits(value, self.categories.get(category, "")):
            return True
        if folder is not None and folder not in self.folders:
            return None
        while folder is not None:
            name, of, above = self.folders[folder]
            if fits(value, name) or (of is not None and fits(value, self.categories[of])):
                return True
            folder = above
        return False

    def key_from(self, value, row):
        if row.ticket is None or row.ticket.requester_id is None:
            return False
        name = self.names["contact"].get(row.ticket.requester_id)
        address = self.names["email"].get(row.ticket.requester_id)
        if any(known is not None and fits(value, known) for known in (name, address)):
            return True
        unknown = address is None if "@" in value.pattern else name is None and address is None
        return None if unknown else False

    def key_company(self, value, row):
        return self.named(value, "company", row.ticket and row.ticket.company_id)

    def key_agent(self, value, row):
        return self.named(value, "agent", row.ticket and row.ticket.responder_id)

    def key_group(self, value, row):
        return self.named(value, "group", row.ticket and row.ticket.group_id)

    def named(self, value, kind, number):
        if number is None:
            return False
        name = self.names[kind].get(number)
        return None if name is None else fits(value, name)

    def key_tag(self, value, row):
        return row.ticket is not None and any(fits(value, tag) for tag in row.ticket.tags)

    def key_status(self, value, row):
        return row.ticket is not None and STATUSES.get(row.ticket.status) == value.value

    def key_priority(self, value, row):
        return row.ticket is not None and PRIORITIES.get(row.ticket.priority) == value.value

    def key_channel(self, value, row):
        return row.ticket is not None and CHANNELS.get(row.ticket.channel, "other") == value.value

    def key_source(self, value, row):
        ref = row.ref
        return {
            "description": ref.source in ("description", "attachment"), "reply": ref.source == "reply",
            "customer": ref.message_kind == "customer reply", "agent": ref.message_kind == "agent reply",
            "note": ref.source == "note", "forward": ref.source == "forward",
            "article": ref.source == "article",
            "inline": ref.placement == "inline", "attachment": ref.placement == "attached",
        }[value.value]  # fmt: skip

    def key_visibility(self, value, row):
        return row.ref.private == (value.value == "private")

    def key_type(self, value, row):
        if row.state == "failed" and row.failure in ("not_a_picture", "picture_unsafe"):
            is_svg = row.failure == "picture_unsafe" and row.ref.untrusted_name.endswith(".svg")
            return value.value == ("svg" if is_svg else "other")
        return known(row.info, lambda info: TYPE_WORDS.get(info.format, "other") == value.value)

    def key_name(self, value, row):
        return fits(value, row.ref.untrusted_name)

    def key_size(self, value, row):
        return None if row.size is None else within(value, row.size)

    def key_width(self, value, row):
        return known(row.info, lambda info: within(value, info.width))

    def key_height(self, value, row):
        return known(row.info, lambda info: within(value, info.height))

    def key_megapixels(self, value, row):
        return known(row.info, lambda info: within(value, info.width * info.height / 1e6))

    def key_ratio(self, value, row):
        if isinstance(value, Span):
            return known(row.info, lambda info: within(value, info.width / info.height))
        return known(row.info, lambda info: has_shape(value.value, info.width, info.height))

    def key_date(self, value, row):
        return between(row.ref.created_at.timestamp(), utc_bounds(value, self.moment))

    def key_taken(self, value, row):
        taken = row.info and row.info.exif.taken_at
        if not taken:
            return None
        clock = seconds_shown(taken)
        if not hasattr(value, "relation"):
            return between(clock, clock_bounds(value, self.moment))
        sent = seconds_shown(row.ref.created_at.astimezone(self.moment.zone))
        return {"<": clock < sent, "<=": clock <= sent, ">": clock > sent, ">=": clock >= sent}[
            value.relation
        ]

    def key_camera(self, value, row):
        return known(row.info, lambda info: names(value, camera_of(info.exif)))

    def key_software(self, value, row):
        return known(row.info, lambda info: names(value, info.exif.software or ""))

    def key_failed(self, value, row):
        return row.failure == value.value

    def key_has(self, value, row):
        if value.value == "duplicate":
            return True if row.copies > 1 else False if row.sha256 else None
        return known(row.info, {
            "gps": lambda info: info.exif.position is not None, "exif": lambda info: bool(info.exif.tags),
            "alpha": lambda info: info.analysis.has_alpha if info.analysis else None,
            "note": lambda info: info.exif.maker_note_bytes > 0,
        }[value.value])  # fmt: skip

    def key_is(self, value, row):
        word = value.value
        if word in FOLDS:
            return None if row.fold is None else row.fold == word
        if word == "hidden":
            return None if row.fold is None else row.fold != ""
        if word in ("failed", "remote"):
            return row.state == word
        if word in ("draft", "published"):
            return row.article is not None and row.article.published == (word == "published")
        if word in ("cached", "private"):
            return row.sha256 is not None if word == "cached" else row.ref.private
        return known(row.info, {
            "animated": lambda info: info.frames > 1 and info.format in ("GIF", "PNG"),
            "edited": lambda info: "photoshop" in (info.exif.software or "").lower(),
        }.get(word, lambda info: (info.analysis.kind if info.analysis else "unknown") == word))  # fmt: skip

    def key_similar(self, value, row):
        digest = row.info and row.info.analysis and row.info.analysis.difference_hash
        if not digest:
            return None
        return comparable(value.value) and comparable(digest) and bits_apart(value.value, digest) <= 3

    def key_sha(self, value, row):
        return None if row.sha256 is None else row.sha256.startswith(value.value)


def either(values):
    told = list(values)
    return True if True in told else None if None in told else False


def opposite(value):
    return None if value is None else not value


def known(info, ask):
    return None if info is None else ask(info)


def fits(text: Text, value: str) -> bool:
    wanted, value = fold_text(text.pattern), fold_text(value)
    if not wanted:
        return False
    if "*" in text.pattern and not text.is_quoted:
        return re.fullmatch(".*".join(re.escape(piece) for piece in wanted.split("*")), value) is not None
    return value == wanted if text.is_whole else wanted in value


def names(text: Text, value: str) -> bool:
    """What has no camera is of none, not even of `*`."""
    return bool(value) and fits(text, value)


def within(span: Span, number) -> bool:
    above = span.low is None or (number >= span.low if span.low_included else number > span.low)
    below = span.high is None or (number <= span.high if span.high_included else number < span.high)
    return above and below


def between(seconds, bounds) -> bool:
    start, end = bounds
    return (start is None or seconds >= start) and (end is None or seconds < end)


def seconds_shown(moment: datetime) -> float:
    return moment.replace(tzinfo=UTC).timestamp()


def has_shape(word, width, height):
    tall, wide = height / width, width / height
    return {
        "tall": tall > 2.5, "wide": wide > 2.5, "square": max(tall, wide) <= 1.02,
        "portrait": tall > 1.02, "landscape": wide > 1.02,
    }[word]  # fmt: skip


def camera_of(exif: ExifReport) -> str:
    make, model = exif.camera_make or "", exif.camera_model or ""
    return model if model.lower().startswith(make.lower()) else f"{make} {model}".strip()


def comparable(digits: str) -> bool:
    return 6 <= int(digits, 16).bit_count() <= 58


def bits_apart(one: str, other: str) -> int:
    return (int(one, 16) ^ int(other, 16)).bit_count()


def speaks_of_folded(node) -> bool:
    match node:
        case Term(key, values):
            words = {value.value for value in values if isinstance(value, Choice)}
            return key in (Key.SHA, Key.SIMILAR) or (key is Key.IS and bool(words & (FOLDS | {"hidden"})))
        case Not(part):
            return speaks_of_folded(part)
        case And(parts) | Or(parts):
            return any(speaks_of_folded(part) for part in parts)
    return False


def order_of(row: Row, query: Query):
    """What comes first has the smallest."""
    sort = query.sort or Sort.TICKET
    digest = row.info and row.info.analysis and row.info.analysis.difference_hash
    seconds = int(row.ref.created_at.timestamp())
    match sort:
        case Sort.TICKET:
            return (-row.id,)
        case Sort.NEWEST:
            return (-seconds, -row.id)
        case Sort.OLDEST:
            return (seconds, row.id)
        case Sort.SIZE:
            return (row.size is None, -(row.size or 0), -row.id)
        case Sort.NAME:
            return (fold_text(row.ref.untrusted_name).encode(), -row.id)
        case Sort.SIMILAR:
            return similar_order(row, digest, query)


def similar_order(row, digest, query):
    wanted = [
        value.value
        for part in query.parts
        if isinstance(part, Term) and part.key is Key.SIMILAR and len(part.values) == 1
        for value in part.values
        if isinstance(value, Choice)
    ]
    if wanted:
        return (bits_apart(digest, wanted[0]) if digest else -1, -row.id)
    return (digest is None, -int(digest or "0", 16), -row.id)
