"""The section on where a picture stands: ticket or article, people, message."""

from datetime import datetime
from typing import Final

from gallery_app.domain.display import display_text
from gallery_app.domain.image import ImageRef, Placement
from gallery_app.domain.inspect_rows import Row, Section, Tone, join_words, make_row
from gallery_app.domain.inspection import Inspection
from gallery_app.domain.kept_words import say_status
from gallery_app.domain.query_days import Moment
from gallery_app.domain.query_likeness import make_likeness_query
from gallery_app.domain.query_subject import make_subject_query
from gallery_app.domain.result import Place
from gallery_app.domain.subject import make_subject
from gallery_app.domain.ticket import MessageKind
from gallery_app.domain.translation import mark, tr, tr_count
from gallery_app.domain.words import channel_words, clock_words, parent_words, span_words

NAME: Final = "ticket"
_PLACEMENTS: Final = {Placement.INLINE: mark("In the text"), Placement.ATTACHED: mark("Attached")}
_MESSAGES: Final = {
    MessageKind.DESCRIPTION: mark("Description, {sent}"),
    MessageKind.CUSTOMER_REPLY: mark("Customer reply, {sent}"),
    MessageKind.AGENT_REPLY: mark("Agent reply, {sent}"),
    MessageKind.PRIVATE_NOTE: mark("Private note, {sent}"),
    MessageKind.PUBLIC_NOTE: mark("Public note, {sent}"),
    MessageKind.FORWARD: mark("Forward, {sent}"),
}


def make_ticket_section(inspection: Inspection, moment: Moment) -> Section:
    """Of a ticket or an article; a file of this computer stands in neither."""
    ref = inspection.ref
    if ref is None:
        return Section(
            NAME, tr("Ticket"), reason=tr("A file of this computer, of no ticket"), summary=tr("none")
        )
    if ref.in_article:
        return Section(NAME, tr("Article"), _article_rows(inspection, ref, moment))
    return Section(NAME, tr("Ticket"), _ticket_rows(inspection, ref, moment))


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
        *make_row(tr("Status"), say_status(inspection.status or "")),
        *make_row(tr("From", about="who asks"), _people(inspection)),
        *_message_rows(inspection, ref, moment, ticket.created_at if ticket else None),
        *make_row(tr("Channel"), channel_words(ticket.channel) if ticket is not None else ""),
        *_seen_rows(inspection),
    )


def _article_rows(inspection: Inspection, ref: ImageRef, moment: Moment) -> tuple[Row, ...]:
    article = inspection.article
    state = None if article is None else tr("Published") if article.published else tr("Draft")
    return (
        _number_row(parent_words(ref.parent, in_article=True), article.title if article else "", ref),
        *make_row(tr("State"), state),
        *_message_rows(inspection, ref, moment, None),
        *_seen_rows(inspection),
    )


def _number_row(number: str, untrusted_title: str, ref: ImageRef) -> Row:
    return Row(
        tr("Number"),
        number,
        display_text(untrusted_title),
        copied=f"{number} {display_text(untrusted_title)}".rstrip(),
        target=make_subject_query(make_subject(ref.parent, in_article=ref.in_article)),
    )


def _people(inspection: Inspection) -> str:
    return join_words((inspection.requester, inspection.company))


def _message_rows(
    inspection: Inspection, ref: ImageRef, moment: Moment, opened_at: datetime | None
) -> tuple[Row, ...]:
    """What message it is of, when, and the picture's place in it."""
    what = (
        mark("Article, {sent}")
        if ref.in_article
        else _MESSAGES.get(ref.message_kind, mark("Message, {sent}"))
    )
    sent = clock_words(ref.created_at.astimezone(moment.zone))
    is_private = ref.private or ref.message_kind is MessageKind.PRIVATE_NOTE
    tone = Tone.PERSONAL if is_private else Tone.PLAIN
    note = tr("private") if is_private and ref.message_kind is not MessageKind.PRIVATE_NOTE else ""
    rows = [*make_row(tr("Message"), tr(what, sent=sent), note=note, tone=tone)]
    if opened_at is not None and (ref.created_at - opened_at).total_seconds() >= 60:
        after = tr("{span} after the ticket opened", span=span_words(ref.created_at - opened_at))
        rows += make_row("", after, tone=Tone.QUIET)
    if inspection.position is not None and inspection.pictures_in_message is not None:
        template = (
            mark("{number} of {all} in this article")
            if ref.in_article
            else mark("{number} of {all} in this message")
        )
        words = tr(template, number=inspection.position, all=inspection.pictures_in_message)
        rows += make_row(tr("Picture"), words, note=tr(_PLACEMENTS[ref.placement]))
    if ref.occurrences > 1:
        rows += make_row(tr("Repeated"), _repeated(ref))
    return tuple(rows)


def _repeated(ref: ImageRef) -> str:
    if ref.in_article:
        return tr_count(
            "In {count} message of this article", "In {count} messages of this article", ref.occurrences
        )
    return tr_count(
        "In {count} message of this ticket", "In {count} messages of this ticket", ref.occurrences
    )


def _seen_rows(inspection: Inspection) -> tuple[Row, ...]:
    others, info = list_other_parents(inspection), inspection.info
    if not others or info is None:
        return ()
    if any(place.in_article for place in others):
        words = tr_count("Also in {count} other place", "Also in {count} other places", len(others))
    else:
        words = tr_count("Also in {count} other ticket", "Also in {count} other tickets", len(others))
    return make_row(tr("Seen"), words, target=make_likeness_query(info))
