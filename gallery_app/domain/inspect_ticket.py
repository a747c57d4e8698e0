"""The section on where a picture stands: ticket or article, people, message."""

from datetime import datetime
from typing import Final

from gallery_app.domain.display import display_text
from gallery_app.domain.image import ImageRef, Placement
from gallery_app.domain.inspect_rows import Row, Section, Tone, join_words, make_row
from gallery_app.domain.inspection import Inspection
from gallery_app.domain.query_days import Moment
from gallery_app.domain.query_likeness import make_likeness_query
from gallery_app.domain.query_subject import make_subject_query
from gallery_app.domain.result import Place
from gallery_app.domain.subject import make_subject
from gallery_app.domain.ticket import CHANNEL_NAMES, MessageKind, Ticket
from gallery_app.domain.words import begin_upper, clock_words, count_words, message_words, span_words

NAME: Final = "ticket"
_PLACEMENTS: Final = {Placement.INLINE: "In the text", Placement.ATTACHED: "Attached"}


def make_ticket_section(inspection: Inspection, moment: Moment) -> Section:
    """Of a ticket or an article; a file of this computer stands in neither."""
    ref = inspection.ref
    if ref is None:
        return Section(NAME, "Ticket", reason="A file of this computer, of no ticket", summary="none")
    if ref.in_article:
        return Section(NAME, "Article", _article_rows(inspection, ref, moment))
    return Section(NAME, "Ticket", _ticket_rows(inspection, ref, moment))


def list_other_parents(inspection: Inspection) -> tuple[Place, ...]:
    """One place in each other ticket or article that shows the same bytes or a nearly equal picture."""
    ref = inspection.ref
    own = (ref.in_article, int(ref.parent)) if ref is not None else None
    first: dict[tuple[bool, int], Place] = {}
    for place in inspection.places:
        first.setdefault((place.in_article, int(place.parent)), place)
    return tuple(place for parent, place in first.items() if parent != own)


def _ticket_rows(inspection: Inspection, ref: ImageRef, moment: Moment) -> tuple[Row, ...]:
    ticket = inspection.ticket
    return (
        _number_row(f"#{ref.parent}", ticket.subject if ticket else "", ref),
        *make_row("Status", inspection.status),
        *make_row("From", _people(inspection)),
        *_message_rows(inspection, ref, moment, ticket.created_at if ticket else None, "ticket"),
        *make_row("Channel", begin_upper(_channel(ticket))),
        *_seen_rows(inspection),
    )


def _article_rows(inspection: Inspection, ref: ImageRef, moment: Moment) -> tuple[Row, ...]:
    article = inspection.article
    state = None if article is None else "Published" if article.published else "Draft"
    return (
        _number_row(f"Article {ref.parent}", article.title if article else "", ref),
        *make_row("State", state),
        *_message_rows(inspection, ref, moment, None, "article"),
        *_seen_rows(inspection),
    )


def _number_row(number: str, untrusted_title: str, ref: ImageRef) -> Row:
    return Row(
        "Number",
        number,
        display_text(untrusted_title),
        copied=f"{number} {display_text(untrusted_title)}".rstrip(),
        target=make_subject_query(make_subject(ref.parent, in_article=ref.in_article)),
    )


def _people(inspection: Inspection) -> str:
    return join_words((inspection.requester, inspection.company))


def _message_rows(
    inspection: Inspection, ref: ImageRef, moment: Moment, opened_at: datetime | None, parent: str
) -> tuple[Row, ...]:
    """What message it is of, when, and the picture's place in it."""
    what = "The article" if ref.in_article else begin_upper(message_words(ref.message_kind))
    what = begin_upper(what.removeprefix("A ").removeprefix("An ").removeprefix("The "))
    sent = clock_words(ref.created_at.astimezone(moment.zone))
    is_private = ref.private or ref.message_kind is MessageKind.PRIVATE_NOTE
    tone = Tone.PERSONAL if is_private else Tone.PLAIN
    rows = [*make_row("Message", f"{what}, {sent}", tone=tone)]
    if opened_at is not None and (ref.created_at - opened_at).total_seconds() >= 60:
        after = f"{span_words(ref.created_at - opened_at)} after the ticket opened"
        rows += make_row("", begin_upper(after), tone=Tone.QUIET)
    if inspection.position is not None and inspection.pictures_in_message is not None:
        whole = "article" if ref.in_article else "message"
        words = f"{inspection.position} of {inspection.pictures_in_message} in this {whole}"
        rows += make_row("Picture", words, note=_PLACEMENTS[ref.placement])
    if ref.occurrences > 1:
        words = f"In {count_words(ref.occurrences, 'message')} of this {parent}"
        rows += make_row("Repeated", words)
    return tuple(rows)


def _channel(ticket: Ticket | None) -> str:
    if ticket is None:
        return ""
    return CHANNEL_NAMES.get(ticket.channel, f"number {ticket.channel}")


def _seen_rows(inspection: Inspection) -> tuple[Row, ...]:
    others, info = list_other_parents(inspection), inspection.info
    if not others or info is None:
        return ()
    noun = "other ticket" if not any(place.in_article for place in others) else "other place"
    return make_row("Seen", f"Also in {count_words(len(others), noun)}", target=make_likeness_query(info))
