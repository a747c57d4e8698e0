"""Where exported files go: a folder, in it files or one ZIP; folders used before, and the room there is."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QDir, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFileDialog, QLineEdit, QMenu, QPushButton, QVBoxLayout, QWidget

from gallery_app.desktop.buttons import IconButton
from gallery_app.desktop.export_segments import Segments
from gallery_app.desktop.export_settings import ExportSettings, make_zip_name
from gallery_app.desktop.fields import FieldBox
from gallery_app.desktop.plain_text import PlainLabel
from gallery_app.desktop.theme import Theme
from gallery_app.domain.display import display_text, size_words
from gallery_app.domain.errors import GalleryError
from gallery_app.domain.export_errors import FolderUnusable
from gallery_app.domain.export_plan import Container
from gallery_app.domain.translation import mark, tr

_CONTAINERS = (Container.FOLDER, Container.ZIP)
ChooseFolder = Callable[[QWidget, str], str]


def choose_folder(parent: QWidget, folder: str) -> str:
    """Ask with the system's own dialog; empty if it was left."""
    return QFileDialog.getExistingDirectory(parent, tr("Export into"), folder)


class ExportPlaces(QWidget):
    """A field for the folder, what the files come in, and the ZIP's name.

    Signals:
        edited: something else is wanted.
    """

    edited = Signal()

    def __init__(self, theme: Theme, choose: ChooseFolder = choose_folder) -> None:
        super().__init__()
        self._choose = choose
        self._recent: tuple[str, ...] = ()
        self.field = PlaceField(theme)
        self.field.textEdited.connect(self._on_edit)
        self.recent = IconButton(theme, "history", tr("Folders used before"))
        self.recent.setPopupMode(IconButton.ToolButtonPopupMode.InstantPopup)
        self._menu = QMenu(self.recent)
        self.recent.setMenu(self._menu)
        self.choose = QPushButton(tr("Choose…"))
        self.choose.setAccessibleName(tr("Choose the folder"))
        self.choose.setAutoDefault(False)
        self.choose.clicked.connect(self._ask)
        self.container = Segments(theme, tr("Export into"), (tr("Folder"), "ZIP"))
        self.container.chosen.connect(lambda _place: self._on_edit())
        self.zip_name = QLineEdit()
        self.zip_name.setMaxLength(150)
        self.zip_name.textEdited.connect(self._on_edit)
        self._zip_box = FieldBox(theme, tr("Name of the ZIP"), self.zip_name)
        self._said = PlainLabel(tone="error", font=theme.font(12), wraps=True)
        self._zip_said = PlainLabel(tone="second", font=theme.font(12), wraps=True)
        self._error: GalleryError | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(4))
        column.addWidget(
            FieldBox(theme, tr("Folder"), self.field, self.recent, self.choose, beside=self.container)
        )
        column.addWidget(self._said)
        column.addWidget(self._zip_box)
        column.addWidget(self._zip_said)
        self._show()

    def show_settings(self, settings: ExportSettings) -> None:
        """Show where the last export went."""
        self.field.setText(QDir.toNativeSeparators(settings.folder))
        self.zip_name.setText(settings.zip_name)
        with QSignalBlocker(self.container):  # nobody chose it now, and the dialog may not be filled yet
            self.container.parts[_CONTAINERS.index(settings.container)].setChecked(True)
        self._recent = settings.recent
        self._menu.clear()
        for folder in settings.recent:
            entry = self._menu.addAction(display_text(folder).replace("&", "&&"))
            entry.triggered.connect(lambda _=False, folder=folder: self.take(folder))
        self.recent.setVisible(bool(settings.recent))
        self._show()

    def changed(self, settings: ExportSettings) -> ExportSettings:
        """The settings with what is shown here."""
        return replace(
            settings,
            folder=self.folder(),
            container=_CONTAINERS[self.container.place],
            zip_name=self.zip_name.text(),
        )

    def folder(self) -> str:
        """The folder, with `/` between its parts."""
        return (
            QDir.cleanPath(QDir.fromNativeSeparators(self.field.text().strip())) if self.field.text() else ""
        )

    def take(self, folder: str) -> None:
        """Go into another folder."""
        self.field.setText(QDir.toNativeSeparators(folder))
        self._on_edit()

    def show_free(self, free_bytes: int | None) -> None:
        """Say how much room there is; None if that is not known."""
        self.field.show_words(
            tr("{size} free", size=size_words(free_bytes)) if free_bytes is not None else ""
        )

    def show_error(self, error: GalleryError) -> None:
        """Say that nothing can be written there."""
        self._error = error
        self._show()

    @property
    def problem(self) -> GalleryError | None:
        """Why nothing can be written there, as far as that can be told by its name."""
        if not QDir.isAbsolutePath(self.folder()):
            return FolderUnusable(mark("A folder is needed"), mark("Choose one, or type its whole path."))
        return self._error

    def said(self) -> str:
        """What stands below the field."""
        return self._said.text()

    def zip_said(self) -> str:
        """What the ZIP will be called, where that is not what was typed; for tests."""
        return self._zip_said.text() if self._zip_said.isVisibleTo(self) else ""

    def _ask(self) -> None:
        if folder := self._choose(self, self.folder()):
            self.take(folder)

    def _on_edit(self) -> None:
        self._error = None
        self.field.show_words("")
        self._show()
        self.edited.emit()

    def _show(self) -> None:
        problem = self.problem
        self._said.setText(
            tr("{title}. {hint}", title=problem.title, hint=problem.hint) if problem is not None else ""
        )
        self._said.setVisible(problem is not None)
        self.field.setAccessibleDescription(self._said.text())
        self.field.setProperty("refused", "true" if problem is not None else "false")
        self.field.style().polish(self.field)
        is_zip = _CONTAINERS[self.container.place] is Container.ZIP
        self._zip_box.setVisible(is_zip)
        made = make_zip_name(self.zip_name.text())
        self._zip_said.setText(tr("It will be called {name}", name=made))
        self._zip_said.setVisible(is_zip and made != self.zip_name.text())
        self.zip_name.setAccessibleDescription(self.zip_said())


class PlaceField(QLineEdit):
    """A path to type, with words at its end."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self._gap = theme.px(10)
        self._words = PlainLabel(tone="second", font=theme.font(12, tabular=True))
        self._words.setParent(self)
        self._words.hide()

    def show_words(self, words: str) -> None:
        """Say something behind the path; the path ends before it."""
        self._words.setText(words)
        self._words.setVisible(bool(words))
        self._place()

    def words(self) -> str:
        """What is said, for tests."""
        return self._words.text()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the words at the end."""
        super().resizeEvent(event)
        self._place()

    def _place(self) -> None:
        self._words.adjustSize()
        width = self._words.width() if self._words.text() else 0
        self.setTextMargins(0, 0, width + self._gap if width else 0, 0)  # a path is not mirrored, nor its end
        self._words.move(self.width() - width - self._gap, (self.height() - self._words.height()) // 2)
