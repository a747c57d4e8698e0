"""Any number of small tickets, for what only shows with many of them: search limits, filling a catalog."""

from __future__ import annotations

import random
from datetime import UTC, datetime, timedelta
from typing import Final

from gallery_app.demo.composing import TicketDraft
from gallery_app.demo.options import DemoOptions
from gallery_app.demo.people import STATUSES
from gallery_app.demo.pictures.recipe import Recipe
from gallery_app.demo.records import Ticket
from gallery_app.demo.scenario import Scenario
from gallery_app.demo.studio import Studio

TAG: Final = "bulk"
PHOTOS: Final = tuple(
    Recipe(kind, 640 + place, "jpeg", 800, 600, camera)
    for place, (kind, camera) in enumerate(
        (
            ("label", "Google Pixel 7"),
            ("parcel", "samsung SM-A546B"),
            ("receipt", "Apple iPhone SE"),
            ("cable", "samsung SM-G991B"),
        )
    )
)
"""With a camera, so that the date in it makes each file's bytes its own."""
SCREENS: Final = (Recipe("form_page", 650, "png", 1024, 640), Recipe("error_dialog", 651, "png", 1024, 640))
DAY_S: Final = 86_400


def make_bulk_tickets(studio: Studio, options: DemoOptions) -> list[Ticket]:
    """Every third without a picture, every third with one photo, every third with three pictures."""
    rng = random.Random(f"{studio.seed} bulk")
    midnight = datetime.combine(studio.now.date(), datetime.min.time(), UTC)
    return [_make_one(studio, options, rng, place, midnight) for place in range(options.bulk_tickets)]


def _make_one(
    studio: Studio, options: DemoOptions, rng: random.Random, place: int, midnight: datetime
) -> Ticket:
    day, second = place % options.bulk_days, rng.randrange(DAY_S)
    contact = studio.contacts[place % len(studio.contacts)]
    draft = TicketDraft(
        number=Scenario.BULK_FIRST + place,
        subject=f"Delivery note {rng.randint(100_000, 999_999)}",
        requester=contact,
        created_at=midnight - timedelta(days=day + 1) + timedelta(seconds=second),
        now=studio.now,
        filing=studio.filing,
        numbers=studio.message_numbers,
        agent=studio.agents[0],
        group_id=studio.groups[0].id,
        tags=(TAG,),
    )
    if not options.bulk_alike:
        draft.agent, draft.group_id = rng.choice(studio.agents), rng.choice(studio.groups).id
        draft.status, draft.priority = rng.choice(tuple(STATUSES)), rng.randint(1, 4)
    _tell(studio, draft, place)
    return draft.finish()


def _tell(studio: Studio, draft: TicketDraft, place: int) -> None:
    photos = [PHOTOS[place % len(PHOTOS)]] if place % 3 else []
    draft.open("The delivery note of today.", photos)
    if place % 3 == 2:
        draft.say(draft.requester, "And what our screen says.", (), [SCREENS[place % len(SCREENS)]])
        draft.say(draft.agent, "Thank you, noted.", (), [studio.signature])
