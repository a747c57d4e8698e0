"""The template of file names: typed, with a menu of its tokens, and what is wrong with it said below."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QFont, QFontDatabase
from PySide6.QtWidgets import QLineEdit, QMenu, QVBoxLayout, QWidget

from gallery_app.desktop.buttons import ChooserButton
from gallery_app.desktop.fields import FieldBox
from gallery_app.desktop.plain_text import PlainLabel, set_plain_tooltip
from gallery_app.desktop.theme import Theme
from gallery_app.domain.display import display_text
from gallery_app.domain.errors import GalleryError
from gallery_app.domain.export_names import TOKENS, check_template
from gallery_app.domain.translation import tr

_MENU_TOKENS = {"n": "n:03"}
"""Numbers sort in every file manager only with zeros before them."""


class ExportNames(QWidget):
    """A field for the template.

    Signals:
        edited: another template is typed.
    """

    edited = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.field = QLineEdit()
        self.field.setFont(_make_fixed_font(theme.px(13)))
        self.field.setMaxLength(300)
        self.field.textEdited.connect(self._on_edit)
        self.tokens = ChooserButton(theme)
        self.tokens.setText(tr("Insert"))
        self.tokens.setFont(theme.font(12))
        self.tokens.setProperty("place", "row")
        self.tokens.setAccessibleName(tr("Insert a token into the name"))
        set_plain_tooltip(self.tokens, tr("Parts of a name that are filled in for each file"))
        menu = QMenu(self.tokens)
        for token, words in TOKENS.items():
            inserted = f"{{{_MENU_TOKENS.get(token, token)}}}"
            entry = menu.addAction(f"{inserted}\t{tr(words)}")
            entry.triggered.connect(lambda _=False, inserted=inserted: self.insert(inserted))
        self.tokens.setMenu(menu)
        self._said = PlainLabel(font=theme.font(12), wraps=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(4))
        column.addWidget(FieldBox(theme, tr("Names"), self.field, beside=self.tokens))
        column.addWidget(self._said)
        self.problem: GalleryError | None = None
        """Why no file can be named by it."""
        self._first = ""
        self._show()

    def show_template(self, template: str) -> None:
        """Show another template."""
        if template != self.field.text():
            self.field.setText(template)
        self._check()

    def show_first(self, name: str) -> None:
        """Say what the first file will be called."""
        self._first = name
        self._show()

    def show_problem(self, error: GalleryError) -> None:
        """Say what the engine had to say about it."""
        self.problem = error
        self._show()

    def insert(self, token: str) -> None:
        """Put a token where the cursor is."""
        self.field.insert(token)
        self.field.setFocus()
        self._on_edit()

    def template(self) -> str:
        """What is typed."""
        return self.field.text().strip()

    def said(self) -> str:
        """What stands below the field."""
        return self._said.text()

    def _on_edit(self) -> None:
        self._check()
        self.edited.emit()

    def _check(self) -> None:
        try:
            check_template(self.field.text())
        except GalleryError as error:
            self.problem = error
        else:
            self.problem = None
        self._show()

    def _show(self) -> None:
        words = display_text(tr("The first is {name}", name=self._first), limit=240) if self._first else " "
        if self.problem is not None:
            words = tr("{title}. {hint}", title=self.problem.title, hint=self.problem.hint)
        self._said.setText(words)
        self._said.setProperty("tone", "second" if self.problem is None else "error")
        self._said.style().polish(self._said)
        self.field.setAccessibleDescription(words.strip())
        self.field.setProperty("refused", "false" if self.problem is None else "true")
        self.field.style().polish(self.field)


def _make_fixed_font(pixels: int) -> QFont:
    font = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
    font.setPixelSize(pixels)
    return font
