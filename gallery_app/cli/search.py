"""`gallery-app search`: tickets or articles as a table or as JSON."""

import argparse
import asyncio
import json
from collections.abc import Mapping
from typing import Any

from gallery_app.cli.command import PARTLY_EXIT, Hide
from gallery_app.cli.table import print_table
from gallery_app.cli.wording import LOCAL_WORDS, count_words
from gallery_app.domain.display import display_text
from gallery_app.domain.json_values import make_time
from gallery_app.domain.result import ArticleHit, TicketHit
from gallery_app.engine.collecting import Finding
from gallery_app.engine.credentials import Credentials
from gallery_app.engine.finding import find_by_query
from gallery_app.engine.home import find_home


def run_search(arguments: argparse.Namespace, credentials: Credentials | None, hide: Hide) -> int:
    """List what fits; 3 if something could not be looked at. Raises GalleryError."""
    found = asyncio.run(
        find_by_query(
            find_home(),
            credentials,
            arguments.query,
            articles=arguments.articles,
            limit=arguments.limit,
            hide=hide,
        )
    )
    if arguments.json:
        print(json.dumps(make_answer(found, articles=arguments.articles), indent=2))
    else:
        print_finding(found, articles=arguments.articles)
    return PARTLY_EXIT if found.not_looked_at else 0


def make_answer(found: Finding, *, articles: bool) -> dict[str, Any]:
    """`{"tickets": [...]}` or `{"articles": [...]}`, with what was not looked at."""
    statuses = dict(found.vocabulary.statuses)
    rows = (
        [make_article(hit) for hit in found.articles]
        if articles
        else [make_ticket(hit, statuses) for hit in found.tickets]
    )
    return {
        "articles" if articles else "tickets": rows,
        "has_more": found.has_more,
        "complete": not found.not_looked_at,
        "not_looked_at": list(found.not_looked_at),
        "only_known_here": found.is_local,
        "messages": found.messages,
    }


def make_ticket(hit: TicketHit, statuses: Mapping[int, str]) -> dict[str, Any]:
    """One ticket; `pictures` are only known once it was read."""
    ticket = hit.ticket
    return {
        "id": ticket.id,
        "subject": ticket.subject,
        "requester": hit.requester,
        "company": hit.company,
        "status": _status_words(ticket.status, statuses),
        "created_at": make_time(ticket.created_at),
        "updated_at": make_time(ticket.updated_at),
        "read": hit.was_read,
        "pictures": hit.pictures if hit.was_read else None,
    }


def make_article(hit: ArticleHit) -> dict[str, Any]:
    """One article."""
    article = hit.article
    return {
        "id": article.id,
        "title": article.title,
        "folder": hit.folder,
        "published": article.published,
        "updated_at": make_time(article.updated_at),
        "pictures": hit.pictures,
    }


def print_finding(found: Finding, *, articles: bool) -> None:
    """A table for people, and one line on what it covers."""
    if articles and found.articles:
        print_table(
            ("Number", "Title", "Folder", "State", "Pictures"), [_article_row(hit) for hit in found.articles]
        )
    if not articles and found.tickets:
        statuses = dict(found.vocabulary.statuses)
        print_table(
            ("Number", "Subject", "Requester", "Company", "Status", "Pictures"),
            [_ticket_row(hit, statuses) for hit in found.tickets],
        )
    print(make_summary(found, articles=articles))
    if found.is_local:
        print(LOCAL_WORDS)
    for sentence in (*found.not_looked_at, *found.messages):
        print(sentence)


def make_summary(found: Finding, *, articles: bool) -> str:
    """`12 tickets`, `50 tickets, and there are more`."""
    rows = len(found.articles) if articles else len(found.tickets)
    more = ", and there are more: see --limit" if found.has_more else ""
    return count_words(rows, "article" if articles else "ticket") + more


def _ticket_row(hit: TicketHit, statuses: Mapping[int, str]) -> tuple[str, ...]:
    ticket = hit.ticket
    return (
        f"#{ticket.id}",
        display_text(ticket.subject, limit=48),
        display_text(hit.requester or "", limit=24),
        display_text(hit.company or "", limit=24),
        display_text(_status_words(ticket.status, statuses), limit=24),
        str(hit.pictures) if hit.was_read else "not read",
    )


def _article_row(hit: ArticleHit) -> tuple[str, ...]:
    article = hit.article
    state = "published" if article.published else "draft"
    title, folder = display_text(article.title, limit=56), display_text(hit.folder or "", limit=32)
    return (str(article.id), title, folder, state, str(hit.pictures))


def _status_words(status: int, statuses: Mapping[int, str]) -> str:
    return statuses.get(status, f"status {status}")
