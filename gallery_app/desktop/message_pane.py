"""The middle of the window when there are no tiles: what is the case, and the one thing to do."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QProgressBar, QPushButton, QVBoxLayout

from gallery_app.desktop.buttons import LinkButton, PrimaryButton
from gallery_app.desktop.plain_text import WrappedLabel
from gallery_app.desktop.theme import SEMIBOLD, Theme
from gallery_app.domain.translation import tr

_WORDS_PX, _NARROW_PX = 460, 200


@dataclass(frozen=True, slots=True)
class PaneAction:
    """A button of the pane."""

    text: str
    run: Callable[[], None]
    is_primary: bool = False


@dataclass(frozen=True, slots=True)
class PaneContent:
    """An icon, a title, a hint and at most a few actions; `busy` shows that something is under way."""

    icon: str
    title: str
    hint: str = ""
    tone: str = "second"
    actions: tuple[PaneAction, ...] = ()
    busy: bool = False


class MessagePane(QFrame):
    """Centred, quiet, with room around."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.setObjectName("messagePane")
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self._content = PaneContent("images", "")
        self._sign = QLabel(alignment=Qt.AlignmentFlag.AlignCenter)
        self._title = WrappedLabel("", theme.px(_WORDS_PX), font=theme.font(18, SEMIBOLD))
        self._hint = WrappedLabel("", theme.px(_WORDS_PX), tone="second", font=theme.font(13))
        for label in (self._title, self._hint):
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        self._words_width = theme.px(_WORDS_PX)
        self._busy = QProgressBar()
        self._busy.setRange(0, 0)
        self._busy.setTextVisible(False)
        self._busy.setFixedWidth(theme.px(160))
        self._busy.setAccessibleName(tr("Working"))
        self._buttons = QHBoxLayout()
        self._buttons.setSpacing(theme.px(8))
        column = QVBoxLayout(self)
        column.setSpacing(theme.px(8))
        column.addStretch(4)
        middle = Qt.AlignmentFlag.AlignHCenter
        column.addWidget(self._sign, 0, middle)
        column.addSpacing(theme.px(6))
        column.addWidget(self._title, 0, middle)
        column.addWidget(self._hint, 0, middle)
        column.addSpacing(theme.px(4))
        column.addWidget(self._busy, 0, middle)
        column.addLayout(self._buttons)
        column.addStretch(5)
        theme.changed.connect(self._recolour)

    def show_content(self, content: PaneContent) -> None:
        """Say something else."""
        self._content = content
        self._title.setText(content.title)
        self._hint.setText(content.hint)
        self._wrap()
        self._hint.setVisible(bool(content.hint))
        self._busy.setVisible(content.busy and not self._theme.reduces_motion)  # the words say it too
        self.setAccessibleName(f"{content.title} {content.hint}".strip())
        self._fill_buttons(content.actions)
        self._recolour()

    def focus_first(self) -> None:
        """Take the keys, at the first button if there is one."""
        items = (self._buttons.itemAt(place) for place in range(self._buttons.count()))
        widgets = (item.widget() for item in items if item is not None)
        first = next((widget for widget in widgets if widget is not None), self)
        first.show()  # the layout would do so later, and what is hidden cannot have the keys
        first.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def minimumSizeHint(self) -> QSize:
        """May be narrower than its words want to be: they wrap."""
        return QSize(self._theme.px(_NARROW_PX), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Wrap the words at the width there is."""
        super().resizeEvent(event)
        width = min(self._theme.px(_WORDS_PX), event.size().width() - 2 * self._theme.px(16))
        self._words_width = max(1, width)
        self._wrap()

    def _wrap(self) -> None:
        for label in (self._title, self._hint):
            label.set_width(self._words_width, is_even=True)

    def title(self) -> str:
        """What it says, for tests."""
        return self._title.text()

    def _fill_buttons(self, actions: tuple[PaneAction, ...]) -> None:
        while (item := self._buttons.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        self._buttons.addStretch(1)
        for action in actions:
            self._buttons.addWidget(_make_button(action))
        self._buttons.addStretch(1)

    def _recolour(self) -> None:
        pixmap = self._theme.pixmap(self._content.icon, self._content.tone, 40, self.devicePixelRatioF())
        self._sign.setPixmap(pixmap)


def _make_button(action: PaneAction) -> QPushButton:
    button = PrimaryButton(action.text) if action.is_primary else LinkButton(action.text)

    def press() -> None:
        """Take no argument: the signal would hand over its own."""
        action.run()

    button.clicked.connect(press)
    return button
