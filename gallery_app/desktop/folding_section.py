"""A part of a panel that folds away: a head, and a body below it."""

from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QVBoxLayout, QWidget

from gallery_app.desktop.theme import Theme


class FoldingSection(QWidget):
    """`head` is checked while `body` is shown; what is in it goes into `column`."""

    def __init__(self, theme: Theme, name: str, head: QAbstractButton, *, is_open: bool) -> None:
        super().__init__()
        self._theme = theme
        self._switch = head
        self.name = name
        self.body = QWidget()
        self.column = QVBoxLayout(self.body)
        self.column.setContentsMargins(0, 0, 0, theme.px(8))
        self.column.setSpacing(0)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(head)
        column.addWidget(self.body)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        head.setChecked(is_open)
        head.toggled.connect(self.body.setVisible)
        self.body.setVisible(is_open)

    @property
    def is_open(self) -> bool:
        """Whether the body is shown."""
        return self._switch.isChecked()

    def set_open(self, *, is_open: bool) -> None:
        """Show the body or fold it away."""
        self._switch.setChecked(is_open)
