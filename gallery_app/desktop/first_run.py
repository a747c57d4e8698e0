"""The first thing seen: a promise, two fields, and a way to try it without a helpdesk."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from gallery_app.desktop.buttons import LinkButton
from gallery_app.desktop.connect_form import ConnectForm
from gallery_app.desktop.plain_text import PlainLabel, WrappedLabel
from gallery_app.desktop.sample_strip import SampleStrip
from gallery_app.desktop.theme import MEDIUM, SEMIBOLD, Theme
from gallery_app.domain.translation import mark, tr

HEADING = mark("See every picture in your tickets.")
PROMISE = mark("Connect your helpdesk once. Your key stays in this computer's password store.")
TRY_WORDS = mark("Try it with sample pictures")


class FirstRun(QScrollArea):
    """Connects the first helpdesk, or starts the demo.

    Signals:
        demo_asked: try it with sample pictures.
    """

    demo_asked = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("firstRun")
        self.setAccessibleName(tr(HEADING))
        self.setWidgetResizable(True)
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.form = ConnectForm(theme)
        self.form.setObjectName("card")
        self.form.setFixedWidth(theme.px(420))
        self._try = LinkButton(tr(TRY_WORDS))
        self._try.setFont(theme.font(13, MEDIUM))
        self._try.setAccessibleIdentifier("tryDemo")
        self._try.clicked.connect(self.demo_asked)
        self.setWidget(self._make_page(theme))
        self.setFocusProxy(self.form.address)

    def show_demo_starting(self, *, is_starting: bool) -> None:
        """The demo helpdesk is being started."""
        self._try.setText(tr("Starting the demo helpdesk…") if is_starting else tr(TRY_WORDS))
        self._try.setEnabled(not is_starting)

    def _make_page(self, theme: Theme) -> QWidget:
        page = QWidget()
        heading = PlainLabel(tr(HEADING), font=theme.font(24, SEMIBOLD))
        promise = WrappedLabel(tr(PROMISE), theme.px(400), tone="second", font=theme.font(13))
        promise.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        column = QVBoxLayout(page)
        column.setSpacing(0)
        middle = Qt.AlignmentFlag.AlignHCenter
        column.addStretch(5)
        column.addWidget(SampleStrip(theme), 0, middle)
        column.addSpacing(theme.px(8))
        column.addWidget(heading, 0, middle)
        column.addSpacing(theme.px(10))
        column.addWidget(promise, 0, middle)
        column.addSpacing(theme.px(24))
        column.addWidget(self.form, 0, middle)
        column.addSpacing(theme.px(14))
        column.addWidget(self._try, 0, middle)
        column.addStretch(5)
        return page
