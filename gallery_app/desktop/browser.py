"""Addresses to open in the browser: made of account and number only, never of foreign text."""

from gallery_app.domain.account import Account
from gallery_app.domain.subject import Subject, TicketSubject, make_agent_url


def find_browser_url(
    account: Account | None, parent: tuple[bool, int] | None, subject: Subject | None
) -> str:
    """Where Freshdesk shows an article (`parent` True and its number) or ticket to agents.

    Without a `parent` the `subject` is meant; empty if there is neither.
    """
    if parent is None and subject is not None:
        parent = not isinstance(subject, TicketSubject), int(subject.id)
    if account is None or parent is None:
        return ""
    in_article, number = parent
    return make_agent_url(account.address, number, in_article=in_article)
