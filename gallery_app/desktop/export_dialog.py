"""The export dialog: which pictures, how, under which names and where to, with a preview of every file."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from gallery_app.desktop.buttons import LinkButton, PrimaryButton
from gallery_app.desktop.export_extras import ExportExtras
from gallery_app.desktop.export_how import ExportHow
from gallery_app.desktop.export_names_field import ExportNames
from gallery_app.desktop.export_places import ChooseFolder, ExportPlaces, choose_folder
from gallery_app.desktop.export_preset_cards import PresetCards, make_own_preset
from gallery_app.desktop.export_preview import FindPicture, Preview
from gallery_app.desktop.export_segments import RING_PX, Segments
from gallery_app.desktop.export_settings import ExportScope, ExportSettings, Images
from gallery_app.desktop.export_wording import check_words, count_drawn, exportable, head_words, private_words
from gallery_app.desktop.mirroring import set_margins
from gallery_app.desktop.plain_text import ElidedLabel, PlainLabel
from gallery_app.desktop.theme import SEMIBOLD, Theme
from gallery_app.domain.errors import GalleryError
from gallery_app.domain.export_errors import FolderUnusable, TemplateNotUnderstood
from gallery_app.domain.export_plan import ExportPlan
from gallery_app.domain.export_preset import ExportPreset
from gallery_app.domain.translation import mark, number_words, tr, tr_count

PLAN_AFTER_MS = 150
_WIDTH_PX, _HEIGHT_PX = 656, 790
_SMALLEST = QSize(420, 360)
_FRAME = QSize(32, 72)
"""What a window manager may draw around it, and a little of what is below."""
_WAITING = mark("Working out names and sizes")


class ExportDialog(QDialog):
    """Opens at once; names and sizes come by `show_plan`.

    Args:
        scopes: the pictures there are to choose from; the first one is chosen.
        settings: as they were left last time.
        presets: the built-in ones and a person's own.
        find_picture: gives a small picture where one is at hand.

    Signals:
        plan_asked: carries an ExportWish; its plan is to be shown.
        export_asked: carries the ExportPlan that is to be run.
        presets_changed: carries a person's own presets, which are to be kept.
    """

    plan_asked = Signal(object)
    export_asked = Signal(object)
    presets_changed = Signal(object)

    def __init__(
        self,
        theme: Theme,
        scopes: Sequence[ExportScope],
        settings: ExportSettings,
        presets: Sequence[ExportPreset],
        *,
        find_picture: FindPicture,
        choose: ChooseFolder = choose_folder,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._scopes = tuple(scopes)
        self._settings = settings
        self._presets = tuple(presets)
        self._images: Images = ()
        self._scope = 0
        self._plan: ExportPlan | None = None
        self._error: GalleryError | None = None
        self._is_stale = True
        """The plan that is shown is not the one that was asked for last."""
        self._exports_next = False
        """Export was pressed while a plan was on its way."""
        self.setWindowTitle(tr("Export"))
        self.setModal(True)
        self.title = PlainLabel(tr("Export"), font=theme.font(18, SEMIBOLD))
        self.head = PlainLabel(tr(_WAITING), tone="second", font=theme.font(13), wraps=True)
        self.scope = self._make_scope()
        self.cards = PresetCards(theme)
        self.how = ExportHow(theme)
        self.names = ExportNames(theme)
        self.places = ExportPlaces(theme, choose)
        self.extras = ExportExtras(theme)
        self.preview = Preview(theme, find_picture)
        self.band = PrivateBand(theme)
        self.cancel_button = QPushButton(tr("Cancel"))
        self.export_button = PrimaryButton(tr("Export"))
        self._sign = QLabel()
        self._state = PlainLabel(font=theme.font(13), wraps=True)
        self._state_tone = "good"
        self._pause = QTimer(self, singleShot=True, interval=PLAN_AFTER_MS)
        self._lay_out()
        self._wire()
        self._show_settings()
        self._take_size()
        self._show_state()

    # --- what is shown ----------------------------------------------------------------------------------

    def show_plan(self, plan: ExportPlan) -> None:
        """Show the plan that was asked for last."""
        before = self._plan
        self._plan, self._error, self._is_stale = plan, None, False
        self.preview.show_plan(plan)
        self.band.show_plan(plan)
        self.places.show_free(plan.free_bytes)
        first = next((file.name for file in plan.files if file.refusal is None), "")
        self.names.show_first(first)
        self.title.setText(tr_count("Export {count} picture", "Export {count} pictures", exportable(plan)))
        self.head.setText(head_words(plan) or " ")
        self._show_state()
        is_wanted, self._exports_next = self._exports_next, False
        if is_wanted and before is not None and plan.private <= before.private:
            self._export()

    def show_problem(self, error: GalleryError) -> None:
        """Say why there is no plan, or why it could not be begun."""
        self._error, self._is_stale, self._exports_next = error, False, False
        if isinstance(error, TemplateNotUnderstood):
            self.names.show_problem(error)
        elif isinstance(error, FolderUnusable):
            self.places.show_error(error)
        self._show_state()

    def settings(self) -> ExportSettings:
        """What the dialog holds now."""
        preset = self._settings.preset
        preset = self.extras.changed(self.how.changed(preset))
        preset = replace(preset, names=self.names.template())
        return replace(
            self.places.changed(self._settings),
            preset=preset,
            opens_folder=self.extras.opens_folder.isChecked(),
            shows_more=self.extras.is_open,
        )

    @property
    def reason(self) -> str:
        """Why nothing can be exported now; empty if it can."""
        if problem := self._find_problem():
            return problem
        if self._plan is None:
            return tr(_WAITING)
        return "" if exportable(self._plan) else tr("Nothing is left to export")

    def _find_problem(self) -> str:
        for problem in (self.names.problem, self.places.problem):
            if problem is not None:
                return problem.title
        if self.how.problem:
            return self.how.problem
        if self._error is not None:
            return tr("{title}. {hint}", title=self._error.title, hint=self._error.hint)
        return ""

    def state_words(self) -> str:
        """What stands beside the buttons, for tests."""
        return self._state.text()

    # --- what a person does -----------------------------------------------------------------------------

    def _on_edit(self) -> None:
        """Something is otherwise: ask for a plan once it stays so for a moment."""
        self._settings = self.settings()
        self._is_stale, self._error = True, None
        self.how.show_preset(self._settings.preset)
        self.cards.show_changed(is_changed=self._is_changed())
        self._pause.start()
        self._show_state()

    def _on_preset(self, preset: ExportPreset) -> None:
        self._settings = replace(self._settings, preset=preset)
        self._show_preset()
        self._on_edit()

    def _on_private(self, leaves_out: bool) -> None:  # noqa: FBT001 - as the signal gives it
        self.extras.boxes["leave_out_private"].setChecked(leaves_out)

    def _keep(self, name: str, title: str) -> None:
        own = make_own_preset(self.settings().preset, name, title, self._presets)
        others = [each for each in self._presets if each.is_own]
        names = [each.name for each in others]
        kept = [own if each.name == own.name else each for each in others]
        self._settings = replace(self._settings, preset=own)
        self._take_own(tuple(kept if own.name in names else (*others, own)))

    def _take_own(self, own: tuple[ExportPreset, ...]) -> None:
        """Show a person's own presets as they are now, and have them kept."""
        self._presets = (*(each for each in self._presets if not each.is_own), *own)
        now = self._settings.preset
        known = next((each for each in self._presets if each.name == now.name), self._presets[0])
        self._settings = replace(self._settings, preset=known)
        self.presets_changed.emit(own)
        self._show_preset()
        self._on_edit()

    def _take_scope(self, place: int) -> None:
        self._scope = place
        scope = self._scopes[place]
        self._images = scope.images
        self._plan, self._error, self._is_stale = None, None, True
        if scope.fetch is not None and not scope.images:
            self.head.setText(tr("Looking which pictures these are"))
            scope.fetch(lambda images: self._take_images(place, images))
        else:
            self._ask()
        self._show_state()

    def _take_images(self, place: int, images: Images) -> None:
        self._scopes = tuple(
            replace(each, images=images) if number == place else each
            for number, each in enumerate(self._scopes)
        )
        if place == self._scope:
            self._images = images
            self._ask()

    def _ask(self) -> None:
        """Ask for the plan of what is shown, unless it is plain that there is none."""
        self._pause.stop()
        if self.names.problem is None and not self.how.problem and self._images:
            self.plan_asked.emit(self.settings().make_wish(self._images))

    def _export(self) -> None:
        if self.reason or self._plan is None:
            return
        if self._is_stale:
            self._exports_next = True
            if self._pause.isActive():
                self._ask()
            return
        self._settings = self.settings()
        self.export_asked.emit(self._plan)
        self.accept()

    # --- showing ----------------------------------------------------------------------------------------

    def _is_changed(self) -> bool:
        """Whether the settings are not the preset's; leaving out private notes is of this export alone."""
        now, kept = self._settings.preset, self.cards.preset
        return now != replace(kept, leave_out_private=now.leave_out_private)

    def _show_settings(self) -> None:
        settings = self._settings
        self.places.show_settings(settings)
        self.extras.opens_folder.setChecked(settings.opens_folder)
        self.extras.set_open(is_open=settings.shows_more)
        known = next((each for each in self._presets if each.name == settings.preset.name), None)
        if known is None:
            self._settings = replace(settings, preset=self._presets[0])
        else:
            # what it is called may have been changed since
            self._settings = replace(
                settings, preset=replace(settings.preset, title=known.title, words=known.words)
            )
        self._show_preset()

    def _show_preset(self) -> None:
        preset = self._settings.preset
        self.cards.show_presets(self._presets, preset.name)
        self.how.show_preset(preset)
        self.names.show_template(preset.names)
        self.extras.show_preset(preset)
        self.cards.show_changed(is_changed=self._is_changed())

    def _show_state(self) -> None:
        reason = self.reason
        count = exportable(self._plan) if self._plan is not None else 0
        drawn = count_drawn(self._plan)
        self.how.show_drawn(drawn)
        self.export_button.setText(tr("Export {count}", count=number_words(count)) if count else tr("Export"))
        self.export_button.setEnabled(not reason)
        self.export_button.setAccessibleDescription(reason)
        self._state.setText(reason or check_words(self._settings.preset, drawn))
        is_waiting = self._plan is None and not self._find_problem()
        self._state_tone = "good" if not reason else "second" if is_waiting else "error"
        self._recolour()

    def _recolour(self) -> None:
        icon = {"good": "shield-check", "second": "history", "error": "circle-alert"}[self._state_tone]
        self._sign.setPixmap(self._theme.pixmap(icon, self._state_tone, 16, self.devicePixelRatioF()))
        self._state.setProperty("tone", self._state_tone)
        self._state.style().polish(self._state)

    # --- putting together -------------------------------------------------------------------------------

    def _make_scope(self) -> Segments | None:
        if len(self._scopes) < 2:
            return None
        return Segments(self._theme, tr("Which pictures"), [scope.words for scope in self._scopes])

    def _wire(self) -> None:
        if self.scope is not None:
            self.scope.chosen.connect(self._take_scope)
        self.cards.chosen.connect(self._on_preset)
        self.cards.kept.connect(self._keep)
        self.cards.own_changed.connect(self._take_own)
        for part in (self.how, self.names, self.places, self.extras):
            part.edited.connect(self._on_edit)
        self.band.pressed.connect(self._on_private)
        self._pause.timeout.connect(self._ask)
        self.cancel_button.clicked.connect(self.reject)
        self.cancel_button.setAutoDefault(False)
        self.export_button.clicked.connect(self._export)
        self.export_button.setDefault(True)
        self._theme.changed.connect(self._recolour)

    def _lay_out(self) -> None:
        theme, side = self._theme, self._theme.px(24)
        self.names.tokens.setAutoRaise(True)
        body = QWidget()
        column = QVBoxLayout(body)
        column.setSpacing(theme.px(8))
        column.addWidget(self.cards)
        below = QVBoxLayout()
        below.setContentsMargins(RING_PX, 0, RING_PX, 0)  # in line with the frames of the cards
        below.setSpacing(theme.px(6))
        for part in (self.how, self.names, self.places, self.extras):
            below.addWidget(part)
        below.addWidget(self.preview, 1)
        column.addLayout(below, 1)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)  # so that nothing moves
        scroll.setWidget(body)
        bar = scroll.verticalScrollBar().sizeHint().width()
        set_margins(column, side - RING_PX, RING_PX, max(0, side - RING_PX - bar), theme.px(4))
        head = QVBoxLayout()
        set_margins(head, side - RING_PX, theme.px(20), side, theme.px(6))
        head.setSpacing(theme.px(2))
        for label in (self.title, self.head):
            set_margins(label, RING_PX, 0, 0, 0)
        head.addWidget(self.title)
        head.addWidget(self.head)
        if self.scope is not None:
            head.addSpacing(theme.px(6))
            head.addWidget(self.scope)
        foot = QVBoxLayout()
        foot.setContentsMargins(side, theme.px(8), side, theme.px(20))
        foot.setSpacing(theme.px(14))
        foot.addWidget(self.band)
        foot.addLayout(self._make_buttons())
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addLayout(head)
        whole.addWidget(scroll, 1)
        whole.addLayout(foot)

    def _make_buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(self._theme.px(8))
        row.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self._state, 1)
        row.addWidget(self.cancel_button)
        row.addWidget(self.export_button)
        return row

    def showEvent(self, event: QShowEvent) -> None:
        """Begin with the keys at the chosen preset, and ask for the plan."""
        super().showEvent(event)
        if not event.spontaneous():
            self.cards.focus_chosen()
            self._take_scope(self._scope)

    def _take_size(self) -> None:
        """As large as is wanted and there is room for, before the window is placed."""
        room = self.screen().availableSize()
        least = _SMALLEST.boundedTo(room)
        wanted = QSize(self._theme.px(_WIDTH_PX), self._theme.px(_HEIGHT_PX))
        self.setMinimumSize(least)
        self.resize(wanted.boundedTo(room - _FRAME).expandedTo(least))


class PrivateBand(QFrame):
    """Says how many pictures come from private notes.

    Signals:
        pressed: carries whether they are to be left out.
    """

    pressed = Signal(bool)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._leaves_out = True
        self.setObjectName("amberBand")
        self._sign = QLabel()
        self._words = ElidedLabel(tone="amber", font=theme.font(13))
        self.link = LinkButton("")
        self.link.setAutoDefault(False)
        self.link.clicked.connect(lambda: self.pressed.emit(self._leaves_out))
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.px(10), theme.px(4), theme.px(10), theme.px(4))
        row.setSpacing(theme.px(8))
        row.addWidget(self._sign)
        row.addWidget(self._words)
        row.addWidget(self.link)
        row.addStretch(1)
        theme.changed.connect(self._recolour)
        self._recolour()
        self.hide()

    def show_plan(self, plan: ExportPlan) -> None:
        """Say what the plan has of them, or leaves out."""
        words, link = private_words(plan)
        self._leaves_out = plan.private > 0
        self._words.set_full_text(words)
        self.link.setText(link)
        self.link.setAccessibleDescription(words)
        self.setVisible(bool(words))

    def text(self) -> str:
        """What it says, for tests."""
        return f"{self._words.text()} {self.link.text()}".strip()

    def _recolour(self) -> None:
        self._sign.setPixmap(self._theme.pixmap("lock", "amber", 16, self.devicePixelRatioF()))
