"""Leads drawing on the picture in the viewer: tools, colours, undo, and what is kept for each picture."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal, SignalInstance
from PySide6.QtGui import QUndoStack
from PySide6.QtWidgets import QWidget

from gallery_app.desktop.announcer import announce
from gallery_app.desktop.markup import CROP, Lettering, Markup
from gallery_app.desktop.markup_geometry import keep_point
from gallery_app.desktop.markup_gesture import begin_in_middle
from gallery_app.desktop.markup_keeper import MarkupKeeper
from gallery_app.desktop.markup_stamps import clean_words, draw_stamp
from gallery_app.desktop.markup_steps import MarkupState, MarkupStep
from gallery_app.desktop.markup_tools import RED, Tool, find_text_px
from gallery_app.desktop.markup_words import mark_words, selection_words
from gallery_app.desktop.theme import Theme
from gallery_app.desktop.view_geometry import Spot
from gallery_app.desktop.viewer import Viewer
from gallery_app.desktop.viewer_controller import ViewerController
from gallery_app.domain.marks import BLACK, Colour, Label, Stamp
from gallery_app.domain.marks_json import has_room
from gallery_app.domain.translation import tr


class MarkupController(QObject):
    """Has the marks of the picture in the viewer drawn, shown and kept.

    Signals:
        copy_asked: a copy with the marks is to go to the clipboard; carries the ImageId.
        export_asked: such a copy is to be saved; carries the ImageId.
        told: something happened that is not seen; carries the words.
    """

    copy_asked = Signal(str)
    export_asked = Signal(str)
    told = Signal(str)

    def __init__(
        self,
        viewer: Viewer,
        looking: ViewerController,
        undo: QUndoStack,
        theme: Theme,
        tell: Callable[[QWidget, str], None] = announce,
    ) -> None:
        super().__init__(viewer)
        self._viewer = viewer
        self._layer, self._bar = viewer.markup, viewer.markup_bar
        self._looking = looking
        self._undo = undo
        self._theme = theme
        self._tell = tell
        self.keeper = MarkupKeeper()
        self.keeper.setParent(self)
        self._colour_of_redactions: Colour = BLACK
        self._colour_of_others: Colour = RED
        self._run: object = object()
        self._text_at: Spot | None = None
        self._wire()

    def _wire(self) -> None:
        layer, bar, undo, canvas = self._layer, self._bar, self._undo, self._viewer.canvas
        layer.drawn.connect(self._on_drawn)
        layer.selected.connect(self._on_selected)
        layer.text_asked.connect(self._ask_text)
        layer.text.finished.connect(self._take_text)
        bar.tool_asked.connect(self.start)
        bar.colour_asked.connect(self.choose_colour)
        bar.undo_asked.connect(undo.undo)
        bar.redo_asked.connect(undo.redo)
        bar.delete_asked.connect(self.delete)
        bar.copy_asked.connect(lambda: self._share(self.copy_asked))
        bar.export_asked.connect(lambda: self._share(self.export_asked))
        bar.done_asked.connect(self.stop)
        undo.canUndoChanged.connect(bar.undo.setEnabled)
        undo.canRedoChanged.connect(bar.redo.setEnabled)
        bar.undo.setEnabled(undo.canUndo())
        bar.redo.setEnabled(undo.canRedo())
        self._looking.picture_changed.connect(self._on_picture)
        self._looking.closed.connect(self._on_closed)
        self.keeper.loaded.connect(self._show_kept)
        self._looking.facts_shown.connect(self._on_view)
        canvas.view_changed.connect(self._on_view)
        self._viewer.film.changed.connect(self._show_kept)

    # --- the tool ---------------------------------------------------------------------------------------

    @property
    def is_on(self) -> bool:
        """Whether somebody draws."""
        return self._layer.tool is not None

    def can_start(self) -> bool:
        """Whether tools can be taken: a picture is shown, and it is more than a quick look.

        Marks can be drawn as soon as its real size is known, a moment later.
        """
        shown = self._viewer.canvas.shown
        is_open = self._looking.image is not None and not self._looking.is_quick
        return is_open and shown is not None and shown.note is None

    def start(self, tool: Tool) -> None:
        """Take a tool."""
        if not self.can_start():
            return
        self._close_text()
        if not self.is_on:
            self._viewer.film.pause()
            self._viewer.canvas.show_page(0)  # a copy with marks shows the first frame
            self._viewer.canvas.wish_now()
        self._layer.colour = self._colour_for(tool)
        self._layer.show_tool(tool)
        self._viewer.show_markup_bar(is_on=True)
        self._bar.show_tool(tool)
        self._viewer.bar.show_markup(tool)
        markup = self._make_markup()
        if markup is not None:
            selected = self._layer.markup.selected if self._layer.markup is not None else None
            is_crop = tool is Tool.CROP
            self._show(markup.select(CROP if is_crop else None if selected == CROP else selected))
        self._layer.setFocus()

    def toggle(self, tool: Tool) -> None:
        """Take a tool from the viewer's bar, or leave it."""
        if self._layer.tool is tool:
            self.stop()
        else:
            self.start(tool)
            self._viewer.bar.show_markup(self._layer.tool)

    def stop(self) -> None:
        """Draw no more; the marks stay."""
        if not self.is_on:
            return
        self._close_text()
        had_focus = self._has_focus()
        self._layer.show_tool(None)
        self._viewer.show_markup_bar(is_on=False)
        self._viewer.bar.show_markup(None)
        self._show_kept()
        if had_focus:
            self._viewer.setFocus()

    def step_back(self) -> bool:
        """One level back, as Esc does: what is being drawn, then the tool; False if nobody draws."""
        if not self.is_on:
            return False
        if not self._layer.cancel_gesture():
            self.stop()
        return True

    def choose_colour(self, colour: Colour) -> None:
        """Draw in this colour from now on; the selected mark takes it."""
        if self._layer.tool is Tool.REDACT:
            self._colour_of_redactions = colour
        else:
            self._colour_of_others = colour
        self._layer.colour = colour
        markup = self._layer.markup
        if markup is not None and markup.mark is not None:
            self._change(markup.recolour(colour), mark_words(markup.mark).recolour)
        self._show_state()

    def _colour_for(self, tool: Tool) -> Colour:
        return self._colour_of_redactions if tool is Tool.REDACT else self._colour_of_others

    # --- what keys do -----------------------------------------------------------------------------------

    @property
    def markup(self) -> Markup | None:
        """What is drawn on the picture in the viewer, and what of it is selected."""
        return self._layer.markup

    def begin(self) -> None:
        """Put a mark in the middle of what is visible."""
        markup, visible, tool = self._layer.markup, self._layer.visible_box(), self._layer.tool
        if markup is None or visible is None or tool is None:
            return
        if tool is Tool.TEXT:
            left, top, right, bottom = visible
            self._layer.selected.emit(markup.select(None))
            self._ask_text(Spot(left + (right - left) / 3, (top + bottom) / 2))
        else:
            self._on_drawn(begin_in_middle(markup, tool, self._layer.colour, visible), False)

    def delete(self) -> None:
        """Take the selected mark away."""
        markup = self._layer.markup
        if markup is not None and markup.selected is not None:
            words = mark_words(markup.mark)
            self._change(markup.remove(), words.delete)
            self._tell(self._layer, words.deleted)
            self._layer.setFocus()

    def reword(self) -> None:
        """Change the words of the selected text."""
        self._ask_text(None)

    def can_begin(self) -> bool:
        """Whether a tool is chosen that draws."""
        return self.is_on and self._layer.tool is not Tool.SELECT

    def can_delete(self) -> bool:
        """Whether something is selected."""
        return self.is_on and self._layer.markup is not None and self._layer.markup.selected is not None

    def can_reword(self) -> bool:
        """Whether a text is selected."""
        mark = self._layer.markup.mark if self._layer.markup is not None else None
        return self.is_on and isinstance(mark, Label) and not mark.is_step

    # --- what was drawn ---------------------------------------------------------------------------------

    def _on_drawn(self, markup: Markup, is_one_of_many: bool) -> None:  # noqa: FBT001 - a signal's value
        before = self._layer.markup
        if before is None:
            return
        is_new = len(markup.edits.marks) > len(before.edits.marks)
        words = mark_words(markup.mark)
        words_of_step = words.draw if is_new or markup.mark is None else words.change
        self._change(markup, words_of_step, run=self._run if is_one_of_many else None)
        if self._layer.markup is not None:
            self._tell(self._layer, selection_words(self._layer.markup))

    def _on_selected(self, markup: Markup) -> None:
        self._run = object()  # moves of another mark are another step
        self._show(markup)
        self._tell(self._layer, selection_words(markup))

    def _change(self, markup: Markup, words: str, run: object | None = None) -> None:
        before, image = self._layer.markup, self._looking.image
        if before is None or image is None or before.edits == markup.edits:
            return
        if not has_room(markup.edits):
            self.told.emit(tr("No more marks fit on this picture"))
            self._show(before)
            return
        states = (
            MarkupState(image, before.edits, before.selected),
            MarkupState(image, markup.edits, markup.selected),
        )
        self._undo.push(MarkupStep(words, *states, self._set, run))

    def _set(self, state: MarkupState) -> None:
        """Done, undone or done again: of a picture that is not in front, words must tell."""
        self.keeper.put(state.image, state.edits)
        markup = self._make_markup()
        if state.image == self._looking.image and markup is not None:
            self._show(markup.with_edits(state.edits, state.selected))
        else:
            self.told.emit(tr("Marks of another picture changed"))

    def _ask_text(self, at: Spot | None) -> None:
        """Have a text typed: a new one, or the selected one anew."""
        markup = self._layer.markup
        mark = markup.mark if markup is not None else None
        self._text_at = None
        if at is not None and markup is not None:
            self._text_at = Spot(*keep_point(*at, markup.picture))
            self._layer.text.begin(self._layer.to_widget(self._text_at))
        elif isinstance(mark, Label) and not mark.is_step:
            self._layer.text.begin(self._layer.to_widget(Spot(*mark.at)), mark.words)

    def _take_text(self, words: str, is_by_key: bool) -> None:  # noqa: FBT001 - a signal's value
        words, markup = clean_words(words), self._layer.markup
        if words and markup is not None:
            if self._text_at is None:
                self._on_drawn(markup.reword(words), False)
            else:
                size = find_text_px(markup.picture)
                self._on_drawn(markup.add_text(self._text_at, words, self._layer.colour, size), False)
        if is_by_key:
            self._layer.setFocus()

    def _close_text(self) -> None:
        self._layer.text.close_with(self._layer.text.text())

    # --- what is shown ----------------------------------------------------------------------------------

    def _on_picture(self) -> None:
        """Another picture: the tool stays, so that several can be gone through."""
        self._layer.text.close_with("")
        self._layer.show_markup(None)
        self._show_kept()

    def _on_closed(self) -> None:
        self._layer.text.close_with("")
        self.stop()
        self._layer.show_markup(None)

    def _on_view(self) -> None:
        """What is typed stays where it belongs; a picture whose size is known now shows its marks."""
        shown, made = self._layer.markup, self._make_markup()
        if (shown.picture if shown else None) != (made.picture if made else None):
            self._show_kept()
        if self._layer.text.is_open and self._text_at is not None:
            self._layer.text.move(self._layer.to_widget(self._text_at))

    def _show_kept(self) -> None:
        markup, shown = self._make_markup(), self._layer.markup
        selected = shown.selected if shown is not None else None
        if self._layer.tool is Tool.CROP:
            selected = CROP
        self._show(markup.select(selected) if markup is not None else None)

    def _make_markup(self) -> Markup | None:
        """None where nothing can be drawn: on a failure, on later frames, before the real size is known."""
        image, canvas = self._looking.image, self._viewer.canvas
        facts, shown = canvas.facts(), canvas.shown
        if image is None or facts is None or shown is None or shown.page or shown.note is not None:
            return None
        if self._viewer.film.is_playing:
            return None
        return Markup(facts.size, self._draw, self.keeper.find(image))

    def _show(self, markup: Markup | None) -> None:
        self._layer.show_markup(markup)
        words = selection_words(markup) if markup is not None else ""
        self._layer.setAccessibleDescription(words)
        self._show_state()

    def _show_state(self) -> None:
        markup = self._layer.markup
        mark = markup.mark if markup is not None else None
        is_cropping = self._layer.tool is Tool.CROP and mark is None
        self._bar.show_colour(None if is_cropping else mark.colour if mark else self._layer.colour)
        self._bar.show_possible(
            can_delete=self.can_delete(), can_share=markup is not None and bool(markup.edits)
        )

    def _draw(self, lettering: Lettering) -> Stamp:
        return draw_stamp(lettering, self._theme.font(13))

    def _share(self, signal: SignalInstance) -> None:
        self._close_text()
        if self._looking.image is not None:
            signal.emit(self._looking.image)

    def _has_focus(self) -> bool:
        focus = self._viewer.window().focusWidget()
        parts = (self._layer, self._bar)
        return any(part is focus or part.isAncestorOf(focus) for part in parts)

    def forget(self) -> None:
        """Another helpdesk is in use: its pictures are others."""
        self.stop()
        self.keeper.clear()
