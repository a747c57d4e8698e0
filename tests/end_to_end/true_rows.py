"""What every picture of the demo world truly is, as one row for each ticket or article that shows it."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import datetime

from gallery_app.demo.records import Article, Message, StoredFile, Ticket
from gallery_app.demo.world import TruePicture, World
from tests.end_to_end.ground_truth import is_picture, picture_ids

NOT_SURE = frozenset({"hostile", "heic", "svg", "ico", "avif"})
"""Files of which the table does not tell what their bytes say: broken ones, and those that need an extra."""


@dataclass(frozen=True, slots=True)
class TrueRow:
    """One picture in one parent; `ticket` or `article` is set."""

    file: StoredFile
    at: datetime
    ticket: Ticket | None = None
    article: Article | None = None
    picture: TruePicture | None = None
    message: Message | None = None

    @property
    def id(self) -> str:
        """As the application names it."""
        return f"attachment-{self.file.id}"

    @property
    def is_private(self) -> bool:
        """Whether no customer was ever shown it: a reply may quote a note with its pictures."""
        if self.ticket is None or self.picture is None or not self.picture.private:
            return False
        return not any(str(self.file.id) in said.body for said in self.ticket.messages if not said.private)

    @property
    def is_sure(self) -> bool:
        """Whether its bytes say what its recipe does."""
        return self.file.recipe.file not in NOT_SURE and self.file.recipe.decodes


def list_rows(world: World) -> list[TrueRow]:
    """All that an agent can come to see: not what is archived, deleted, spam or forbidden."""
    return [*_ticket_rows(world), *_article_rows(world)]


def _ticket_rows(world: World) -> Iterator[TrueRow]:
    for ticket in world.tickets.values():
        if ticket.archived or ticket.spam or ticket.deleted or ticket.forbidden:
            continue
        shown = picture_ids(world, ticket.number)
        messages = {message.id: message for message in ticket.messages}
        for picture in world.pictures_of(ticket.number):
            if f"attachment-{picture.file.id}" in shown:
                message = messages.get(picture.message_id or 0)
                said_at = message.created_at if message else ticket.created_at
                at = said_at if picture.inline else picture.file.created_at
                yield TrueRow(picture.file, at, ticket=ticket, picture=picture, message=message)


def _article_rows(world: World) -> Iterator[TrueRow]:
    for article in world.articles.values():
        for file in world.files_of_article(article.id):
            if is_picture(file) and (not file.inline or str(file.id) in article.description):
                yield TrueRow(file, article.created_at if file.inline else file.created_at, article=article)


def lies_in(world: World, row: TrueRow, folder_name: str) -> bool:
    """Whether the row's article is in this folder or category, or in a folder below it."""
    folder = world.folders.get(row.article.folder_id) if row.article else None
    while folder is not None:
        if folder_name in (folder.name, world.categories[folder.category_id].name):
            return True
        folder = world.folders.get(folder.parent_id or 0)
    return False


def select(
    rows: list[TrueRow], fits: Callable[[TrueRow], bool], *, by_bytes: bool
) -> tuple[set[str], set[str]]:
    """Ids that must be found, and ids that may be: what nobody is sure of."""
    sure = [row for row in rows if row.is_sure or not by_bytes]
    must = {row.id for row in sure if fits(row)}
    return must, must | ({row.id for row in rows if not row.is_sure} if by_bytes else set())
