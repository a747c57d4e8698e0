"""Turns the stories into about forty everyday tickets over a year."""

from __future__ import annotations

import random
from collections import Counter

from gallery_app.demo.composing import TicketDraft
from gallery_app.demo.pictures.forms import make_recipe
from gallery_app.demo.pictures.recipe import Recipe
from gallery_app.demo.records import StoredFile, Ticket
from gallery_app.demo.stories import STORIES, Story, Turn
from gallery_app.demo.studio import Studio

FIRST_NUMBER = 4102
ROUNDS = 3
OLDEST_DAYS = 350


class Variants:
    """Counts how often each kind was shown, so that no picture comes twice."""

    def __init__(self) -> None:
        self._used: Counter[str] = Counter()

    def next(self, kind: str) -> Recipe:
        """The next picture of the kind."""
        self._used[kind] += 1
        return make_recipe(kind, self._used[kind])


def make_everyday_tickets(studio: Studio) -> list[Ticket]:
    """Oldest first: three rounds of the stories, with other customers and pictures each time."""
    rng = random.Random(f"{studio.seed} everyday")
    variants = Variants()
    tickets = []
    count = len(STORIES) * ROUNDS - 8
    for place in range(count):
        story = STORIES[place % len(STORIES)]
        days_ago = OLDEST_DAYS * (1 - place / (count - 1)) + 0.3
        number = FIRST_NUMBER + place * 11 + rng.randint(0, 9)
        draft = _start(studio, story, number, days_ago=days_ago, place=place, rng=rng)
        _tell(studio, draft, story, variants=variants, words=_make_words(rng), rng=rng)
        tickets.append(draft.finish())
    return tickets


def _make_words(rng: random.Random) -> dict[str, str]:
    return {
        "order": f"#{rng.randint(10000, 99999)}",
        "invoice": f"INV-{rng.randint(2000, 9999)}",
        "aisle": rng.choice("ABCDEF") + str(rng.randint(1, 30)),
    }


def _start(
    studio: Studio, story: Story, number: int, *, days_ago: float, place: int, rng: random.Random
) -> TicketDraft:
    contact = studio.contacts[story.contacts[(place // len(STORIES)) % len(story.contacts)]]
    draft = studio.draft(number, story.subject, contact, days_ago=days_ago)
    settled = days_ago > 20
    draft.status = rng.choice((4, 5, 5)) if settled else rng.choice((2, 2, 3, 6, 7))
    draft.priority = rng.choice((1, 1, 2, 2, 3, 4))
    draft.source = rng.choice((1, 1, 1, 2, 2, 3, 9))
    draft.type, draft.tags, draft.model = story.type, tuple(story.tags.split(",")), story.model
    draft.group_id = studio.groups[story.group].id
    draft.agent = studio.agent_of(story.group)
    return draft


def _tell(
    studio: Studio,
    draft: TicketDraft,
    story: Story,
    *,
    variants: Variants,
    words: dict[str, str],
    rng: random.Random,
) -> None:
    draft.subject = story.subject.format(**words)
    for place, turn in enumerate(story.turns):
        attach, inline = _choose_pictures(turn, variants)
        text = turn.text.format(**words)
        if place == 0:
            draft.open(text, attach, inline)
            continue
        author = draft.requester if turn.who == "c" else draft.agent
        quoted = draft.quote_last() if turn.who == "c" and rng.random() < 0.5 else ""
        shown: list[Recipe | StoredFile] = [*inline]
        if turn.who == "a":
            shown.append(studio.signature)
        draft.say(
            author, text, attach, shown, private=turn.who == "n", note=turn.who in "np",
            minutes=rng.randint(25, 1500), more_html=quoted,
        )  # fmt: skip


def _choose_pictures(turn: Turn, variants: Variants) -> tuple[list[Recipe], list[Recipe]]:
    attach: list[Recipe] = []
    inline: list[Recipe] = []
    for name in turn.pictures.split():
        (inline if name.startswith(">") else attach).append(variants.next(name.removeprefix(">")))
    return attach, inline
