"""The knowledge base: categories, folders (nested) and articles."""

from dataclasses import dataclass
from datetime import datetime

from gallery_app.domain.ids import ArticleId, CategoryId, FolderId


@dataclass(frozen=True, slots=True)
class Category:
    """The top of the knowledge base's tree."""

    id: CategoryId
    name: str


@dataclass(frozen=True, slots=True)
class Folder:
    """A folder; `parent_id` names the folder it lies in, None directly below its category."""

    id: FolderId
    name: str
    category_id: CategoryId | None
    parent_id: FolderId | None
    articles_count: int
    sub_folders_count: int


@dataclass(frozen=True, slots=True)
class Article:
    """A solution article; `published` is Freshdesk's status 2, else it is a draft."""

    id: ArticleId
    title: str
    published: bool
    created_at: datetime
    updated_at: datetime
    folder_id: FolderId | None = None
    category_id: CategoryId | None = None
