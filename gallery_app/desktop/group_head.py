"""The line above the tiles: which ticket or article, from whom, when, and how many pictures."""

from datetime import UTC, datetime

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from gallery_app.desktop.buttons import LinkButton
from gallery_app.desktop.plain_text import ElidedLabel, PlainLabel, set_plain_tooltip
from gallery_app.desktop.theme import SEMIBOLD, Theme
from gallery_app.desktop.wording import count_words, date_words, people_words
from gallery_app.domain.article import Article
from gallery_app.domain.subject import Subject, TicketSubject
from gallery_app.domain.ticket import Ticket


class GroupHead(QWidget):
    """Shows the open ticket or article.

    Signals:
        open_asked: the number was pressed: open it in the browser.
    """

    open_asked = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._date = ""
        self._requester: str | None = None
        self._company: str | None = None
        self._number = LinkButton("")
        self._number.setFont(theme.font(13, SEMIBOLD, tabular=True))
        self._number.clicked.connect(self.open_asked)
        self._subject = ElidedLabel(font=theme.font(14, SEMIBOLD))
        self._people = ElidedLabel(tone="second")
        self._count = PlainLabel(tone="second")
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.px(18), theme.px(12), theme.px(28), theme.px(2))
        row.setSpacing(theme.px(6))
        row.addWidget(self._number)
        row.addWidget(self._subject)
        row.addSpacing(theme.px(4))
        row.addWidget(self._people)
        row.addStretch(1)
        row.addWidget(self._count)

    def show_subject(self, subject: Subject) -> None:
        """Show what is being opened, before anything is known of it."""
        is_ticket = isinstance(subject, TicketSubject)
        self._number.setText(str(subject) if is_ticket else f"Article {subject.id}")
        set_plain_tooltip(self._number, "Open in the browser (Ctrl+Shift+O)")
        self._number.setAccessibleName(
            f"Open {'ticket' if is_ticket else 'article'} {subject.id} in the browser"
        )
        self._subject.set_full_text("")
        self._date, self._requester, self._company = "", None, None
        self._count.setText("")
        self._write_people()

    def show_ticket(self, ticket: Ticket) -> None:
        """Show subject, people and date of a ticket."""
        self._subject.set_full_text(ticket.subject or "Without a subject")
        self._date = date_words(ticket.created_at, datetime.now(UTC))
        self._requester = ticket.requester_name or self._requester
        self._company = ticket.company_name or self._company
        self._write_people()

    def show_article(self, article: Article) -> None:
        """Show title and date of an article."""
        self._subject.set_full_text(article.title or "Without a title")
        state = "Published" if article.published else "Draft"
        self._date = f"{state} · {date_words(article.updated_at, datetime.now(UTC))}"
        self._write_people()

    def show_people(self, requester: str | None, company: str | None) -> None:
        """Add names that came later."""
        self._requester = requester or self._requester
        self._company = company or self._company
        self._write_people()

    def show_count(self, total: int) -> None:
        """Show how many pictures there are in all."""
        self._count.setText(count_words(total, "picture"))

    def text(self) -> str:
        """The whole line, for tests and the offscreen picture's table."""
        parts = (self._number.text(), self._subject.text(), self._people.text(), self._count.text())
        return "  ".join(part for part in parts if part)

    def _write_people(self) -> None:
        self._people.set_full_text(people_words(self._requester, self._company, self._date))
