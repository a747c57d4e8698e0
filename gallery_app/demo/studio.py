"""What every ticket writer needs at hand: people, the calendar, the filing of pictures, the signature."""

from __future__ import annotations

import random
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from gallery_app.demo.composing import TicketDraft
from gallery_app.demo.filing import Filing
from gallery_app.demo.numbering import Numbering
from gallery_app.demo.pictures.recipe import Recipe
from gallery_app.demo.records import Agent, Company, Contact, Group, StoredFile

SIGNATURE = Recipe("signature", 0, "png_alpha", 320, 96)


@dataclass(slots=True)
class Studio:
    """Shared by all modules that write tickets and articles."""

    seed: int
    now: datetime
    companies: list[Company]
    contacts: list[Contact]
    groups: list[Group]
    agents: list[Agent]
    filing: Filing
    message_numbers: Numbering
    signature: StoredFile = field(init=False)

    def __post_init__(self) -> None:
        self.signature = self.filing.file(
            SIGNATURE, self.now - timedelta(days=400), inline=True, name="signature.png"
        )

    def moment(self, days_ago: float, number: int) -> datetime:
        """A moment in working hours so many days ago; the present's own day if that is less than one."""
        rng = random.Random(f"{self.seed} moment {number}")
        if days_ago < 1:
            midnight = self.now.replace(hour=0, minute=0, second=0, microsecond=0)
            return midnight + (self.now - midnight) * 0.2
        day = (self.now - timedelta(days=days_ago)).replace(hour=0, minute=0, second=0, microsecond=0)
        return day + timedelta(
            hours=rng.randint(7, 17), minutes=rng.randint(0, 59), seconds=rng.randint(0, 59)
        )

    def draft(self, number: int, subject: str, requester: Contact, *, days_ago: float) -> TicketDraft:
        """A new ticket, opened so many days before the present."""
        return TicketDraft(
            number=number,
            subject=subject,
            requester=requester,
            created_at=self.moment(days_ago, number),
            now=self.now,
            filing=self.filing,
            numbers=self.message_numbers,
            agent=self.agents[0],
            group_id=self.groups[0].id,
        )

    def agent_of(self, group: int) -> Agent:
        """The agent who answers for the group."""
        return self.agents[{0: 4, 1: 1, 2: 2, 3: 3}[group]]
