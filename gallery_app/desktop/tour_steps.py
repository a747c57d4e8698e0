"""What the tour says, and what each of its steps speaks of."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QRect
from PySide6.QtWidgets import QWidget

from gallery_app.desktop.key_words import shown_keys
from gallery_app.desktop.window_parts import WindowParts
from gallery_app.domain.translation import tr

KeyOf = Callable[[str], str]
"""The first key of an action by its id, in the portable form; empty if it has none."""


@dataclass(frozen=True, slots=True)
class TourStep:
    """A title, what is worth knowing in two sentences, and what they are about.

    `targets` are widgets, the best first; the first that shows is meant. `find_part` gives the part of such a
    widget that is meant, in its own coordinates; an empty one if there is none now.
    """

    title: str
    words: str
    targets: tuple[QWidget, ...]
    find_part: Callable[[QWidget], QRect] = QWidget.rect


def make_steps(parts: WindowParts, key_of: KeyOf) -> tuple[TourStep, ...]:
    """The steps in their order, with the keys that are in force now."""
    toolbar = parts.toolbar

    def key(action_id: str) -> str:
        return shown_keys(key_of(action_id)) or tr("no key")

    return (
        TourStep(
            tr("Ask for pictures here"),
            tr(
                "Type a ticket number, paste a link, or write words and filters such as {example}. "
                "{key} leads here from anywhere.",
                example="company:acme type:png",
                key=key("focus_search"),
            ),
            (toolbar.search,),
        ),
        TourStep(
            tr("Narrow it down"),
            tr(
                "The filters change the same search, and count what is there. {key} shows and hides them.",
                key=key("filters"),
            ),
            (parts.panel, toolbar.filters),
        ),
        TourStep(
            tr("Look at a picture"),
            tr(
                "{large} shows it large, {quick} has a quick look, and {back} leads back. "
                "A right click has all that can be done with it.",
                large=key("view"),
                quick=key("quick_look"),
                back=key("escape"),
            ),
            (parts.page.view,),
            lambda _view: _find_tile(parts),
        ),
        TourStep(
            tr("What a picture says of itself"),
            tr(
                "The inspector ({key}) has its dates, its camera and where it stands. "
                "Place, serial number and owner stay hidden until you ask for them.",
                key=key("inspector"),
            ),
            (parts.inspector, toolbar.inspector),
        ),
        TourStep(
            tr("Hand it over safely"),
            tr(
                "What you export ({export}), copy or drag is made anew and holds nothing personal, unless "
                "you choose so. {tray} puts a picture into a tray that stays for another day.",
                export=key("export"),
                tray=key("pick"),
            ),
            (toolbar.export, parts.status.tray, toolbar.more),
        ),
        TourStep(
            tr("Help is here"),
            tr(
                "{help} opens the help, {keys} shows every key. Both are in this menu under Help, "
                "and so is this tour.",
                help=key("help"),
                keys=key("show_shortcuts"),
            ),
            (toolbar.more,),
        ),
    )


def _find_tile(parts: WindowParts) -> QRect:
    """The focused picture, or else the first, as far as it is in sight; in the view's coordinates."""
    view = parts.page.view
    sight = view.viewport().rect()
    current = view.currentIndex()
    rows = (current, *(view.model().index(row, 0) for row in range(min(view.model().rowCount(), 200))))
    for index in rows:
        tile = view.visualRect(index) if index.isValid() else QRect()
        if tile.isValid() and sight.contains(tile.center()):
            shown = tile.intersected(sight)
            return QRect(view.viewport().mapTo(view, shown.topLeft()), shown.size())
    return QRect()
