"""Tickets whose pictures were seen before: one error of four customers, one claim photo of two."""

from __future__ import annotations

import dataclasses
from typing import Final

from gallery_app.demo.composing import TicketDraft
from gallery_app.demo.pictures.forms import make_photo, make_recipe
from gallery_app.demo.pictures.recipe import Recipe
from gallery_app.demo.records import StoredFile, Ticket
from gallery_app.demo.scenario import Scenario
from gallery_app.demo.studio import Studio

ERROR: Final = Recipe("error_dialog", 630, "png", 1366, 768)
SMALLER: Final = dataclasses.replace(ERROR, file="jpeg", width=1024, height=576, drawn=(1366, 768))
PACKED: Final = dataclasses.replace(ERROR, file="webp")
CLAIM: Final = make_photo("parcel_open", 631)
PIXEL: Final = Recipe("pixel", 1, "gif", 1, 1)
ICON: Final = make_recipe("social", 632)


def make_repeated_tickets(studio: Studio) -> list[Ticket]:
    """The same bytes under other ids and names, smaller and repacked copies, and mail junk between them."""
    return [*_make_errors(studio), *_make_claims(studio)]


def _make_errors(studio: Studio) -> list[Ticket]:
    told = (
        (Scenario.SEEN_ERROR, "Error while saving the order list", 2, 33),
        (Scenario.SEEN_ERROR_AGAIN, "Orders cannot be saved", 12, 17),
        (Scenario.SEEN_ERROR_SMALLER, "Message when saving, see picture", 11, 6),
        (Scenario.SEEN_ERROR_PACKED, "Saving fails with the same message", 8, 2),
    )
    shown = (
        (ERROR, "Screenshot 2.png"),
        (ERROR, "image.png"),
        (SMALLER, "IMG-WA0031.jpg"),
        (PACKED, "saving.webp"),
    )
    return [
        _make_error(studio, _start(studio, *one), *picture) for one, picture in zip(told, shown, strict=True)
    ]


def _make_error(studio: Studio, draft: TicketDraft, recipe: Recipe, name: str) -> Ticket:
    draft.type, draft.tags, draft.model = "Problem", ("orders", "error"), "Desk 4"
    draft.open("Since the update we cannot save our orders. This is what it says:", [], [ICON, PIXEL])
    draft.attachments.append(studio.filing.file(recipe, draft.created_at, name=name))
    draft.say(draft.agent, "Thank you, we have seen this one before.", inline=[studio.signature], minutes=50)
    return draft.finish()


def _make_claims(studio: Studio) -> list[Ticket]:
    first = _start(studio, Scenario.SEEN_CLAIM, "Claim: box crushed on arrival", 7, 21)
    photo = studio.filing.file(CLAIM, first.created_at)
    second = _start(studio, Scenario.SEEN_CLAIM_AGAIN, "Claim for a damaged parcel", 9, 4)
    again = studio.filing.file(photo.recipe, second.created_at, name="20260302_photo.jpg")
    return [_tell_claim(studio, first, photo), _tell_claim(studio, second, again)]


def _tell_claim(studio: Studio, draft: TicketDraft, photo: StoredFile) -> Ticket:
    draft.type, draft.tags, draft.priority = "Refund", ("damaged", "claim"), 3
    draft.group_id, draft.agent = studio.groups[2].id, studio.agent_of(2)
    draft.open("Our parcel arrived like this. Please refund the whole order.", [], [PIXEL])
    draft.attachments.append(photo)
    draft.say(draft.agent, "I am sorry. We are looking into it.", inline=[studio.signature], minutes=35)
    return draft.finish()


def _start(studio: Studio, number: int, subject: str, contact: int, days_ago: int) -> TicketDraft:
    return studio.draft(number, subject, studio.contacts[contact], days_ago=days_ago)
