"""What is opened outside: addresses made of account and number only, and folders that a person chose."""

from PySide6.QtCore import QDir, QUrl
from PySide6.QtGui import QDesktopServices

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


def open_page(address: str) -> None:
    """Open a page of the local API in the browser."""
    QDesktopServices.openUrl(QUrl(address))


def open_folder(folder: str) -> None:
    """Show a folder of this computer in its file manager.

    The slash at the end keeps it from being anything else: a file of that name cannot be opened or run.
    """
    if QDir.isAbsolutePath(folder):
        QDesktopServices.openUrl(QUrl.fromLocalFile(f"{QDir.cleanPath(folder).rstrip('/')}/"))
