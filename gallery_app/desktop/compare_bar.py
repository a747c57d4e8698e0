"""The row above a comparison: back, what is compared, how, and what else can be done."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QMenu

from gallery_app.desktop.buttons import ChooserButton, IconButton
from gallery_app.desktop.compare_difference import FACTORS
from gallery_app.desktop.compare_layout import CompareMode
from gallery_app.desktop.look_bar import LookBar
from gallery_app.desktop.plain_text import set_plain_tooltip
from gallery_app.desktop.theme import Theme
from gallery_app.domain.translation import mark, tr, tr_count

_MODES = (
    (CompareMode.SIDE, "columns-2", mark("Side by side"), "compare_side"),
    (CompareMode.FLIP, "layers-2", mark("Flip in place"), "compare_flip"),
    (CompareMode.SLIDER, "square-split-horizontal", mark("Slider"), "compare_slider"),
    (CompareMode.DIFFERENCE, "blend", mark("Difference"), "compare_difference"),
)
PAIR_MODES = (CompareMode.SLIDER, CompareMode.DIFFERENCE)
"""Ways of comparing that are for two pictures only."""


class CompareBar(LookBar):
    """Ways of comparing before the zoom.

    Signals:
        mode_asked: carries a CompareMode.
        factor_asked: carries one of FACTORS.
        linked_asked: carries whether the pictures are to be moved together.
    """

    mode_asked = Signal(object)
    factor_asked = Signal(int)
    linked_asked = Signal(bool)

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, back="leave_comparison", out="compare_zoom_out", closer="compare_zoom_in")
        self.modes = {mode: self._make_mode(*words) for mode, *words in _MODES}
        self.factor = self._make_factor()
        self.link = IconButton(theme, "link-2", tr("Move together"), action="compare_link")
        self.link.setCheckable(True)
        self.link.clicked.connect(self.linked_asked)
        self.swap = IconButton(theme, "arrow-left-right", tr("Swap"), action="compare_swap")
        self.table = IconButton(theme, "panel-bottom", tr("What the files say"), action="compare_table")
        self.table.setCheckable(True)
        self.spared.append(self.swap)
        self._group_modes()
        self._lay_out(
            (*self.modes.values(), self.factor),
            (self.link, self.swap),
            (self.out, self.zoom, self.closer),
            (self.table, self.inspector, self.more),
        )

    def show_mode(self, mode: CompareMode, count: int) -> None:
        """Say how they are compared, and offer what is possible with so many."""
        self.modes[mode].setChecked(True)
        for pair_mode in PAIR_MODES:
            self.modes[pair_mode].setEnabled(count == 2)
        self.factor.setVisible(mode is CompareMode.DIFFERENCE)

    def show_factor(self, factor: int) -> None:
        """Say how much differences are amplified."""
        self.factor.setText(f"{factor}\N{MULTIPLICATION SIGN}")
        self.factor.setAccessibleName(tr_count("Amplified {count} times", "Amplified {count} times", factor))

    def show_linked(self, *, is_linked: bool) -> None:
        """Say whether the pictures move together."""
        self.link.setChecked(is_linked)
        self.link.show_icon("link-2" if is_linked else "link-2-off")

    def _make_mode(self, icon: str, words: str, action: str) -> IconButton:
        button = IconButton(self._theme, icon, tr(words), action=action)
        button.setCheckable(True)
        return button

    def _group_modes(self) -> None:
        group = QButtonGroup(self)
        for mode, button in self.modes.items():
            group.addButton(button)
            button.clicked.connect(lambda _=False, mode=mode: self.mode_asked.emit(mode))

    def _make_factor(self) -> ChooserButton:
        button = ChooserButton(self._theme)
        button.setFont(self._theme.font(13, tabular=True))
        button.setMinimumWidth(self._theme.px(64))
        set_plain_tooltip(button, tr("How much differences are amplified (. more, , less)"))
        menu = QMenu(button)
        for factor in FACTORS:
            entry = menu.addAction(f"{factor}\N{MULTIPLICATION SIGN}")
            entry.triggered.connect(lambda _=False, factor=factor: self.factor_asked.emit(factor))
        button.setMenu(menu)
        button.hide()
        return button
