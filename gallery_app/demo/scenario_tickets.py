"""Tickets that each show one property of the service: their number of conversations, their state."""

from __future__ import annotations

from typing import Final

from gallery_app.demo.composing import FORWARD, TicketDraft
from gallery_app.demo.pictures.forms import CAMERAS, make_photo, make_recipe
from gallery_app.demo.pictures.recipe import Recipe
from gallery_app.demo.records import Ticket
from gallery_app.demo.scenario import Scenario
from gallery_app.demo.studio import Studio

PICTURES_240_KINDS: Final = ("shelf", "label", "parcel", "device_plate", "receipt", "cable")
PIXEL: Final = Recipe("pixel", 0, "gif", 1, 1)
LINES: Final = (
    "Any news on this?",
    "We are waiting for the technician's answer.",
    "I tried it again today, no change.",
    "Thank you for your patience.",
    "Please see the newest photo.",
    "We changed the setting on our side, could you try again?",
    "Now it works for some of us, but not for all.",
)


def make_scenario_tickets(studio: Studio) -> list[Ticket]:
    """All tickets that show one property each."""
    drafts = [
        *_make_sized(studio),
        make_no_pictures(studio),
        make_pictures_240(studio),
        make_empty_subject(studio),
        make_forwarded(studio),
        make_signatures(studio),
        *_make_states(studio),
    ]
    return [draft.finish() for draft in drafts]


def _make_sized(studio: Studio) -> list[TicketDraft]:
    """Tickets with an exact number of conversations and pictures spread over them."""
    sizes = (
        (Scenario.TICKET_0, 0, "Label printer: which paper?", 18),
        (Scenario.TICKET_1, 1, "Router lamp is orange", 22),
        (Scenario.TICKET_10, 10, "Photo quality of the scanner", 25),
        (Scenario.TICKET_11, 11, "Boxes without bar code", 26),
        (Scenario.TICKET_31, 31, "Ongoing trouble with the till", 60),
        (Scenario.TICKET_250, 250, "Roll-out of 120 tills: diary", 140),
    )
    return [_make_one_sized(studio, *size) for size in sizes]


def _make_one_sized(studio: Studio, number: int, count: int, subject: str, days_ago: int) -> TicketDraft:
    contact = studio.contacts[number % len(studio.contacts)]
    draft = studio.draft(number, subject, contact, days_ago=days_ago)
    base = 200 + number % 100 * 3
    draft.tags = ("scenario",)
    draft.open(
        "Please have a look at the picture.", [make_photo("label", base)], [make_recipe("form_page", base)]
    )
    every = 6 if count > 100 else 3
    kinds = ("router", "print_queue", "receipt", "dashboard", "device_plate", "chat", "cable", "settings")
    minutes = days_ago * 1440 * 0.8 / max(1, count)
    for place in range(count):
        customer = place % 2 == 1
        private = place % 9 == 4
        kind = kinds[(place // every) % len(kinds)]
        shown = [make_recipe(kind, base + place // every)] if place % every == 1 else []
        draft.say(
            contact if customer and not private else draft.agent, LINES[place % len(LINES)],
            shown if place % 2 else (), () if place % 2 else shown, private=private, minutes=minutes,
        )  # fmt: skip
    return draft


def make_no_pictures(studio: Studio) -> TicketDraft:
    """A ticket whose only file is a text."""
    draft = studio.draft(
        Scenario.NO_PICTURES, "Opening hours over the holidays", studio.contacts[13], days_ago=12
    )
    text = Recipe("notes", 0, "text", 0, 0)
    draft.open("When can I reach you between the holidays?", [text])
    draft.say(draft.agent, "Every working day from 8 to 18.")
    return draft


def make_pictures_240(studio: Studio) -> TicketDraft:
    """240 different photos in 24 messages of ten."""
    draft = studio.draft(
        Scenario.PICTURES_240, "Inspection of hall 3: all places", studio.contacts[2], days_ago=9
    )
    draft.group_id, draft.tags = studio.groups[2].id, ("inspection",)
    photos = [_make_inspection_photo(place) for place in range(240)]
    draft.open("The inspection of today, ten photos a mail. Nothing urgent.")
    for begin in range(0, len(photos), 10):
        text = f"Places {begin + 1} to {begin + 10}"
        draft.say(draft.requester, text, photos[begin : begin + 10], minutes=7)
    return draft


def _make_inspection_photo(place: int) -> Recipe:
    kind = PICTURES_240_KINDS[place % len(PICTURES_240_KINDS)]
    camera = CAMERAS[place % 3]
    upright = place % 5 == 2
    size = (1200, 1600) if upright else (1600, 1200)
    return Recipe(kind, 400 + place, "jpeg", *size, camera, 6 if upright else 1, preview=True)


def make_empty_subject(studio: Studio) -> TicketDraft:
    """What a sample ticket of a new account looks like: empty subject, null lists, no company."""
    draft = studio.draft(Scenario.EMPTY_SUBJECT, "", studio.contacts[13], days_ago=14)
    draft.null_lists, draft.type, draft.agent, draft.group_id = True, None, None, None
    draft.open("", [make_photo("note", 201)])
    draft.say(studio.agents[4], "What is this about, please?")
    return draft


def make_forwarded(studio: Studio) -> TicketDraft:
    """A forward repeats the ticket's files under other ids, with the same bytes; one name occurs twice."""
    draft = studio.draft(Scenario.FORWARDED, "Wrong cable in the box", studio.contacts[1], days_ago=16)
    first, second = make_photo("cable", 211), make_photo("parcel_open", 212)
    draft.open("Box opened just now.")
    for recipe in (first, second):
        draft.attachments.append(studio.filing.file(recipe, draft.created_at, name="photo.jpg"))
    again = [studio.filing.file(file.recipe, draft.created_at, name=file.name) for file in draft.attachments]
    draft.say(studio.agents[2], "FYI, see below.", again, source=FORWARD)
    draft.say(draft.requester, "Thanks!")
    return draft


def make_signatures(studio: Studio) -> TicketDraft:
    """40 replies: the customer's logo comes with a new id each time, the helpdesk's with one token."""
    draft = studio.draft(
        Scenario.SIGNATURES_40, "Price list 2027, questions", studio.contacts[10], days_ago=45
    )
    draft.open("I have some questions about the price list.", [], [make_recipe("invoice", 221), PIXEL])
    logo = Recipe("logo", 614, "png_alpha", 360, 120)
    for place in range(40):
        customer = place % 2 == 0
        quote = draft.quote_last() if place % 4 == 3 else ""
        inline = [logo, PIXEL] if customer else [studio.signature]
        author = draft.requester if customer else draft.agent
        draft.say(author, LINES[place % len(LINES)], (), inline, more_html=quote, minutes=600)
    return draft


def _make_states(studio: Studio) -> list[TicketDraft]:
    """Spam, deleted, forbidden and archived tickets."""
    spam = studio.draft(Scenario.SPAM, "You have won a parcel!!!", studio.contacts[13], days_ago=3)
    spam.spam = True
    spam.open("Click here.", [], [make_recipe("badge", 3)])
    deleted = studio.draft(Scenario.DELETED, "Test, please ignore", studio.contacts[8], days_ago=6)
    deleted.deleted = True
    deleted.open("Test", [make_photo("note", 231)])
    forbidden = studio.draft(Scenario.FORBIDDEN, "Personnel matter", studio.contacts[12], days_ago=4)
    forbidden.forbidden = True
    forbidden.open("Confidential.", [make_recipe("invoice", 232)])
    archived = studio.draft(Scenario.ARCHIVED, "Projector lamp", studio.contacts[4], days_ago=300)
    archived.archived, archived.status = True, 5
    archived.open("The lamp is broken.", [make_photo("appliance", 233)], [make_recipe("settings", 233)])
    archived.say(archived.agent, "Replaced.", [make_photo("device_plate", 234)])
    long = studio.draft(Scenario.ARCHIVED_LONG, "Moving house: network", studio.contacts[9], days_ago=320)
    long.archived, long.status = True, 5
    long.open("Plan attached.", [make_photo("whiteboard", 235)])
    for place in range(12):
        author = long.requester if place % 2 else long.agent
        long.say(
            author, LINES[place % len(LINES)], [make_photo("router", 236 + place)] if place % 4 == 3 else ()
        )
    return [spam, deleted, forbidden, archived, long]
