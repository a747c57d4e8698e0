"""The inspector: everything that is known of the chosen pictures, at the right of the window."""

from collections.abc import Collection, Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QHBoxLayout,
    QMenu,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
)

from gallery_app.desktop.buttons import IconButton, make_pill
from gallery_app.desktop.inspect_content import SINGLE, TOGETHER, Content
from gallery_app.desktop.inspect_summary import SIDE_PX, InspectSummary, Shown
from gallery_app.desktop.inspect_tags import TagsPage
from gallery_app.desktop.mirroring import set_margins
from gallery_app.desktop.plain_text import PlainLabel
from gallery_app.desktop.theme import Theme
from gallery_app.domain.ids import ImageId
from gallery_app.domain.image import Thumbnail
from gallery_app.domain.inspect_rows import EVERYTHING, Personal
from gallery_app.domain.inspect_sections import OPEN_AT_FIRST
from gallery_app.domain.translation import mark, tr

WIDTH_PX = 312
NOTHING_WORDS = mark("No picture is chosen. Select one to see what is known of it.")
UNKNOWN_WORDS = mark("Nothing is known of this picture yet.")
SUMMARY, TAGS = "summary", "all"


class InspectPanel(QFrame):
    """Summary or all metadata of one picture or several; or a line that says why there is nothing.

    Signals:
        query_asked: carries the Query behind a value.
        close_asked: the panel is to be closed.
        copied: something is on the clipboard now; carries words that say so.
    """

    query_asked = Signal(object)
    close_asked = Signal()
    copied = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._content: Content | None = None
        self._begun: frozenset[ImageId] = frozenset()
        self._images: frozenset[ImageId] = frozenset()
        self._thumbnails: tuple[Thumbnail, ...] = ()
        self.revealed: frozenset[Personal] = frozenset()
        self.setObjectName("inspectPanel")
        self.setAccessibleName(tr("Inspector"))
        self.summary = InspectSummary(theme, (*SINGLE, *TOGETHER), (*OPEN_AT_FIRST, *TOGETHER))
        self.tags = TagsPage(theme)
        self.note = PlainLabel(tr(NOTHING_WORDS), tone="second", font=theme.font(13), wraps=True)
        self.note.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignVCenter)
        self.note.setMargin(theme.px(24))
        self._stack = QStackedWidget()
        for page in (self.note, self.summary, self.tags):
            self._stack.addWidget(page)
        self.copy_button = self._make_copy_button()
        self._lay_out()
        self._wire()

    # --- what is shown ----------------------------------------------------------------------------------

    def begin(self, images: Sequence[ImageId]) -> None:
        """What comes from now on is of these pictures, all of them or those that are known by then."""
        self._begun = frozenset(images)

    def show_content(self, content: Content, thumbnails: Sequence[Thumbnail]) -> None:
        """Show what is known of them; personal values that were shown of others are hidden again."""
        if self._begun != self._images:
            self.revealed = frozenset()
        self._content, self._images, self._thumbnails = content, self._begun, tuple(thumbnails)
        if not content.inspections:
            self.show_note(tr(UNKNOWN_WORDS))
            return
        self.copy_button.setEnabled(True)
        self._show()

    def show_thumbnails(self, thumbnails: Sequence[Thumbnail]) -> None:
        """A small picture of those that are shown came in."""
        self._thumbnails = tuple(thumbnails)
        self.summary.show_thumbnails(thumbnails)

    def show_note(self, words: str) -> None:
        """Say why there is nothing."""
        self._content, self._images = None, frozenset()
        self.revealed = frozenset()
        self.note.setText(words)
        self.copy_button.setEnabled(False)
        self._stack.setCurrentWidget(self.note)

    @property
    def mode(self) -> str:
        """`summary` or `all`, to be remembered."""
        return TAGS if self.all_button.isChecked() else SUMMARY

    def set_mode(self, mode: str) -> None:
        """Show the summary or all metadata."""
        (self.all_button if mode == TAGS else self.summary_button).setChecked(True)
        self._show()

    def reveal(self, kinds: Collection[Personal]) -> None:
        """Show personal values of these kinds of this picture, and no others."""
        self.revealed = frozenset(kinds)
        self._show()

    def focus_first(self) -> None:
        """Take the keys."""
        if self._stack.currentWidget() is self.summary:
            self.summary.focus_first()
        elif self._stack.currentWidget() is self.tags:
            self.tags.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        else:
            self.summary_button.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def sizeHint(self) -> QSize:
        """The drawings' width."""
        return QSize(self._theme.px(WIDTH_PX), self._theme.px(600))

    def minimumSizeHint(self) -> QSize:
        """No narrower than what stands at its top, which is longer in some languages."""
        least = super().minimumSizeHint()
        return least.expandedTo(QSize(self._theme.px(240), 0))

    def _show(self) -> None:
        """Only the page in front is made: the other one when it is turned to."""
        content = self._content
        if content is None:
            return
        if self.mode == TAGS:
            self.tags.show_branches(content.make_branches(), content.no_tree_reason, self.revealed)
            self._stack.setCurrentWidget(self.tags)
        else:
            self.summary.show_all(self._make_shown(content), self.revealed)
            self._stack.setCurrentWidget(self.summary)

    def _make_shown(self, content: Content) -> Shown:
        single = content.single
        report = single.report if single is not None else None
        analysis = single.info.analysis if single is not None and single.info is not None else None
        return Shown(
            name=content.name,
            headline=content.headline,
            sections=content.make_sections(),
            privacy=content.privacy,
            thumbnails=self._thumbnails,
            histogram=report.histogram if report is not None else None,
            colours=analysis.colours if analysis is not None else (),
        )

    # --- what a person does -----------------------------------------------------------------------------

    def copy_text(self) -> None:
        """All of it as text; what is hidden stays hidden."""
        if self._content is not None:
            self._copy(self._content.make_text(self.revealed), tr("All of it is copied as text"))

    def copy_json(self) -> None:
        """All of it as JSON; what is hidden is left out and named."""
        if self._content is not None:
            self._copy(self._content.make_json(self.revealed), tr("All of it is copied as JSON"))

    # --- putting it together ----------------------------------------------------------------------------

    def _make_copy_button(self) -> IconButton:
        button = IconButton(self._theme, "copy", tr("Copy all"))
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        button.setAccessibleIdentifier("inspectCopy")
        menu = QMenu(button)
        menu.addAction(tr("Copy all as text"), self.copy_text)
        menu.addAction(tr("Copy all as JSON"), self.copy_json)
        button.setMenu(menu)
        button.setEnabled(False)
        return button

    def _lay_out(self) -> None:
        theme = self._theme
        self.summary_button = make_pill(theme, tr("Summary"))
        self.all_button = make_pill(theme, tr("All metadata"))
        modes = QButtonGroup(self)
        for button, name in ((self.summary_button, "inspectSummary"), (self.all_button, "inspectAll")):
            button.setAccessibleIdentifier(name)
            modes.addButton(button)
        self.summary_button.setChecked(True)
        self.close_button = IconButton(theme, "x", tr("Close the inspector"), action="inspector")
        top = QHBoxLayout()
        side = theme.px(SIDE_PX)
        set_margins(top, side, theme.px(10), theme.px(10), theme.px(8))
        top.setSpacing(theme.px(6))
        top.addWidget(self.summary_button)
        top.addWidget(self.all_button)
        top.addStretch(1)
        top.addWidget(self.copy_button)
        top.addWidget(self.close_button)
        set_margins(self.tags, side, theme.px(4), theme.px(4), theme.px(4))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(top)
        column.addWidget(self._stack, 1)

    def _wire(self) -> None:
        self.summary_button.clicked.connect(self._show)
        self.all_button.clicked.connect(self._show)
        self.close_button.clicked.connect(self.close_asked)
        for part in (self.summary, self.tags):
            part.copy_asked.connect(lambda text: self._copy(text, tr("Copied")))
            part.reveal_asked.connect(lambda kind: self.reveal(self.revealed | {kind}))
        self.summary.query_asked.connect(self.query_asked)
        self.summary.personal_asked.connect(lambda is_shown: self.reveal(EVERYTHING if is_shown else ()))

    def _copy(self, text: str, words: str) -> None:
        QGuiApplication.clipboard().setText(text)
        self.copied.emit(words)
