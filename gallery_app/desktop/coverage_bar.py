"""What a count covers, at the left of the status line: each part leads to what it counts."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime

from PySide6.QtCore import QPoint, QSize, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QAction, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QPushButton, QWidget

from gallery_app.desktop.buttons import IconButton, LinkButton, make_pill
from gallery_app.desktop.coverage_popover import SentencesPopover
from gallery_app.desktop.mirroring import is_mirrored
from gallery_app.desktop.plain_text import PlainLabel, set_plain_tooltip
from gallery_app.desktop.theme import SEMIBOLD, Theme
from gallery_app.desktop.wording import (
    FOLD_WORDS,
    MISSING_WORDS,
    coverage_hint,
    coverage_words,
    local_words,
    number_words,
    selected_words,
)
from gallery_app.domain.query import Choice, Key, Term
from gallery_app.domain.result import Coverage, FoldReason
from gallery_app.domain.translation import mark, tr, tr_count

UNLOOKED_WORDS = mark("What was not looked at")


@dataclass
class Part:
    """A part of the line: its widgets, its words, and how early it gives way (large ranks first)."""

    name: str
    rank: int
    widget: QLabel | QPushButton
    press: Callable[[], None] | None = None
    tail: QPushButton | None = None
    dot: QLabel = field(default_factory=lambda: PlainLabel("·", tone="second"))

    @property
    def text(self) -> str:
        """What it says; empty while it has nothing to say."""
        return self.widget.text()

    def width(self, gap: int) -> int:
        """How much room it takes."""
        tail = self.tail.sizeHint().width() + gap if self.tail is not None else 0
        return self.dot.sizeHint().width() + self.widget.sizeHint().width() + tail + 2 * gap

    def show(self, *, is_shown: bool) -> None:
        """Show or hide all of it."""
        for widget in (self.dot, self.widget, self.tail):
            if widget is not None:
                widget.setVisible(is_shown)


class CoverageBar(QWidget):
    """Says in words what was counted and what was not; short of room the rest waits behind "…".

    Signals:
        query_part_asked: carries a Node: the open query is to be narrowed to what a part counts.
        look_into_asked: load the pictures that could not be decided.
        read_more_asked: read more of the tickets that may answer.
        more_asked: show the pictures that were found since.
        retry_asked: try again what failed.
        clear_asked: select nothing on any page.
        refresh_asked: read the recent tickets, which nobody has opened here yet.
    """

    query_part_asked = Signal(object)
    look_into_asked = Signal()
    read_more_asked = Signal()
    more_asked = Signal()
    retry_asked = Signal()
    clear_asked = Signal()
    refresh_asked = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._coverage = Coverage(0)
        self._number = PlainLabel(font=theme.font(13, SEMIBOLD, tabular=True))
        self._rest = PlainLabel(tone="second", font=theme.font(13, tabular=True))
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(theme.px(5))
        self._row.addWidget(self._number)
        self._row.addWidget(self._rest)
        self.parts = self._make_parts()
        for part in self.parts.values():
            for widget in (part.dot, part.widget, part.tail):
                if widget is not None:
                    self._row.addWidget(widget)
        self.overflow = IconButton(theme, "ellipsis", tr("More about this count"))
        self.overflow.clicked.connect(self._open_overflow)
        self._row.addWidget(self.overflow)
        self._row.addStretch(1)
        self.clear()

    # --- values in --------------------------------------------------------------------------------------

    def clear(self) -> None:
        """Nothing is open."""
        self._coverage = Coverage(0)
        self._number.setText("")
        self._rest.setText("")
        for part in self.parts.values():
            part.widget.setText("")
        self._show_fitting()

    def clear_offers(self) -> None:
        """A page was cut: nothing was found or turned out since."""
        self._write(more="", foldable="")

    def show_coverage(self, coverage: Coverage, shown_on_page: int) -> None:
        """Write the counts; parts that are zero are left out."""
        self._coverage = coverage
        before = self._number.text() + self._rest.text()
        words = coverage_words(coverage, shown_on_page)
        number = number_words(min(coverage.total, shown_on_page))
        is_first = words.startswith(f"{number} ")  # so it is in our languages; where it is not, all is bold
        self._number.setText(number if is_first else words)
        self._rest.setText(words.removeprefix(f"{number} ") if is_first else "")
        set_plain_tooltip(self._rest, coverage_hint(coverage))
        folded = sum(coverage.folded.values())
        self._write(
            folded=tr_count("{count} folded", "{count} folded", folded) if folded else "",
            failed=tr_count("{count} failed", "{count} failed", coverage.failed) if coverage.failed else "",
            remote=tr_count("{count} remote, not loaded", "{count} remote, not loaded", coverage.remote)
            if coverage.remote
            else "",
            undecided=tr_count("{count} not looked into", "{count} not looked into", coverage.undecided)
            if coverage.undecided
            else "",
            tickets=self._reading_words(),
            asking="",
            local=local_words(coverage, datetime.now(UTC)) if coverage.is_local else "",
            unlooked=tr(UNLOOKED_WORDS) if coverage.not_looked_at else "",
            missing=tr(MISSING_WORDS) if coverage.messages_missing else "",
            messages=tr_count("{count} message read", "{count} messages read", coverage.messages_read)
            if coverage.messages_read
            else "",
            files=tr_count("{count} other file", "{count} other files", coverage.other_files)
            if coverage.other_files
            else "",
        )
        after = self._number.text() + self._rest.text()
        if after != before:
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, words))

    def show_asking(self, found: int, read: int) -> None:
        """Say how far the asking of Freshdesk is; zeros end it, and so does the next coverage."""
        words = tr_count(
            "Freshdesk: {read} of {count} ticket read",
            "Freshdesk: {read} of {count} tickets read",
            found,
            read=number_words(read),
        )
        self._write(asking=words if found else "", tickets="" if found else self._reading_words())

    def show_more(self, count: int) -> None:
        """Offer the pictures that were found since the page was cut; 0 takes the offer away."""
        words = tr_count("Show {count} new picture", "Show {count} new pictures", count)
        self.parts["more"].widget.setAccessibleName(words if count else "")
        self._write(more=tr_count("{count} new · Show", "{count} new · Show", count) if count else "")

    def show_foldable(self, count: int) -> None:
        """Offer to fold away what turned out to be logos, icons or copies; 0 takes the offer away."""
        spoken = tr_count("Fold {count} logo or copy away", "Fold {count} logos or copies away", count)
        words = tr_count("{count} logo or copy · Fold", "{count} logos or copies · Fold", count)
        self.parts["foldable"].widget.setAccessibleName(spoken if count else "")
        self._write(foldable=words if count else "")

    def show_selected(self, count: int, pages: int | None = 1) -> None:
        """Say how many pictures are selected; one alone on the page is seen without words."""
        self._write(selected=selected_words(count, pages))

    def text(self) -> str:
        """The whole of it in words."""
        total = f"{self._number.text()} {self._rest.text()}".strip()
        return " · ".join(words for words in (total, *(part.text for part in self.parts.values())) if words)

    # --- room -------------------------------------------------------------------------------------------

    def minimumSizeHint(self) -> QSize:
        """The count itself, and the way to the rest."""
        return QSize(self._needed_width(()), super().minimumSizeHint().height())

    def sizeHint(self) -> QSize:
        """Wants all of its parts."""
        told = [part for part in self.parts.values() if part.text]
        return QSize(self._needed_width(told), super().sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave out what matters least where room is short."""
        super().resizeEvent(event)
        self._show_fitting()

    def _needed_width(self, parts: Sequence[Part]) -> int:
        gap = self._row.spacing()
        told = [part for part in self.parts.values() if part.text]
        total = self._number.sizeHint().width() + self._rest.sizeHint().width() + gap
        more = self.overflow.sizeHint().width() + gap if len(parts) < len(told) else 0
        return total + sum(part.width(gap) for part in parts) + more + 4

    def _show_fitting(self) -> None:
        told = sorted((part for part in self.parts.values() if part.text), key=lambda part: part.rank)
        fitting: list[Part] = list(told) if self._needed_width(told) <= self.width() else []
        if not fitting:
            for part in told:
                if self._needed_width([*fitting, part]) <= self.width():
                    fitting.append(part)
        if not self._number.text():
            fitting = []
        for part in self.parts.values():
            part.show(is_shown=part in fitting)
        self.overflow.setVisible(bool(self._number.text()) and len(fitting) < len(told))
        set_plain_tooltip(self, self.text() if len(fitting) < len(told) else "")
        self.setAccessibleName(self.text())
        self.updateGeometry()

    def _reading_words(self) -> str:
        known, read = self._coverage.tickets_known, self._coverage.tickets_read
        if read >= known:
            return ""
        return tr_count(
            "{read} of {count} ticket read", "{read} of {count} tickets read", known, read=number_words(read)
        )

    def _write(self, **texts: str) -> None:
        for name, text in texts.items():
            self.parts[name].widget.setText(text)
        self._show_fitting()

    # --- parts ------------------------------------------------------------------------------------------

    def _make_parts(self) -> dict[str, Part]:
        more = make_pill(self._theme, "", is_checkable=False)
        more.clicked.connect(self.more_asked)
        fold = make_pill(self._theme, "", is_checkable=False)
        fold.clicked.connect(self.more_asked)
        clear = self._make_link("second", tr("Select nothing on any page"))
        clear.setText(tr("Clear", about="what is selected"))
        clear.clicked.connect(self.clear_asked)
        remote = Term(Key.IS, (Choice("remote"),))
        links = (
            Part("more", 0, more, self.more_asked.emit),
            Part("foldable", 1, fold, self.more_asked.emit),
            self._link("folded", 3, self._open_folded, "", tr("Show what was folded away, and why")),
            self._link("failed", 2, self._open_failed, "error", tr("Show what failed, and why")),
            self._link(
                "remote",
                7,
                lambda: self.query_part_asked.emit(remote),
                "",
                tr("Show the pictures that are hosted elsewhere"),
            ),
            self._link(
                "undecided",
                4,
                self.look_into_asked.emit,
                "amber",
                tr("Load these pictures to see whether they fit: a filter asks what only their bytes say"),
            ),
            self._link("tickets", 5, self.read_more_asked.emit, "", tr("Read more tickets that may answer")),
            Part("asking", 5, PlainLabel(tone="second", font=self._theme.font(13, tabular=True))),
            self._link(
                "local",
                6,
                self.refresh_asked.emit,
                "",
                tr("Freshdesk cannot answer this; what is known here was searched. Refresh recent tickets"),
            ),
            self._link(
                "unlooked", 6, self._open_unlooked, "amber", tr("Say what the search could not reach")
            ),
            Part("missing", 8, PlainLabel(tone="amber")),
            Part("selected", 1, PlainLabel(tone="second"), None, clear),
            Part("messages", 9, PlainLabel(tone="second")),
            Part("files", 10, PlainLabel(tone="second")),
        )
        return {part.name: part for part in links}

    def _link(self, name: str, rank: int, press: Callable[[], None], tone: str, hint: str) -> Part:
        link = self._make_link(tone, hint)
        link.clicked.connect(lambda _checked=False: press())
        return Part(name, rank, link, press)

    def _make_link(self, tone: str, hint: str) -> LinkButton:
        link = LinkButton("", tone)
        link.setProperty("place", "line")
        link.setFont(self._theme.font(13, tabular=True))
        set_plain_tooltip(link, hint)
        return link

    def _spot(self, name: str) -> QWidget:
        widget = self.parts[name].widget
        return widget if widget.isVisible() else self.overflow

    # --- menus ------------------------------------------------------------------------------------------

    def make_folded_menu(self) -> QMenu:
        """All that is folded, and by reason."""
        menu = self._make_menu(tr("Folded pictures"))
        folded = self._coverage.folded
        self._add(menu, tr("All that is folded"), sum(folded.values()), Key.IS, "hidden")
        menu.addSeparator()
        for reason, words in FOLD_WORDS.items():
            if folded.get(reason):
                action = self._add(menu, tr(words), folded[reason], Key.IS, reason.value)
                # `is:hidden` means folded for any reason, so those alone cannot be asked for.
                action.setEnabled(reason is not FoldReason.HIDDEN)
        return menu

    def make_failed_menu(self) -> QMenu:
        """All that failed, by reason, and trying again."""
        menu = self._make_menu(tr("Failed pictures"))
        self._add(menu, tr("All that failed"), self._coverage.failed, Key.IS, "failed")
        menu.addSeparator()
        for failure in self._coverage.failures:
            self._add(menu, failure.title, failure.count, Key.FAILED, failure.code)
        if self._coverage.failures:
            menu.addSeparator()
        menu.addAction(tr("Try again what failed"), self.retry_asked.emit)
        return menu

    def make_overflow_menu(self) -> QMenu:
        """The parts there is no room for."""
        menu = self._make_menu(tr("More about this count"))
        for part in self.parts.values():
            if part.text and not part.widget.isVisible():
                action = menu.addAction(part.text)
                action.setEnabled(part.press is not None)
                if part.press is not None:
                    action.triggered.connect(lambda _checked=False, press=part.press: press())
        return menu

    def _make_menu(self, name: str) -> QMenu:
        menu = QMenu(self)
        menu.setAccessibleName(name)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        return menu

    def _add(self, menu: QMenu, words: str, count: int, key: Key, value: str) -> QAction:
        action = menu.addAction(f"{words}\t{number_words(count)}")
        node = Term(key, (Choice(value),))
        action.triggered.connect(lambda: self.query_part_asked.emit(node))
        return action

    def _open_folded(self) -> None:
        self._pop_up(self.make_folded_menu(), self._spot("folded"))

    def _open_failed(self) -> None:
        self._pop_up(self.make_failed_menu(), self._spot("failed"))

    def _open_overflow(self) -> None:
        self._pop_up(self.make_overflow_menu(), self.overflow)

    def _pop_up(self, menu: QMenu, above: QWidget) -> None:
        size = menu.sizeHint()
        left = above.width() - size.width() if is_mirrored(above) else 0
        menu.popup(above.mapToGlobal(QPoint(left, -size.height() - 2)))

    def _open_unlooked(self) -> None:
        popover = SentencesPopover(self._theme, self, tr(UNLOOKED_WORDS), self._coverage.not_looked_at)
        popover.open_above(self._spot("unlooked"))
