"""A grid on the screen for the tests that look at it, four tiles wide."""

from typing import Any

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QCursor

from gallery_app.desktop.gallery_model import GalleryModel
from gallery_app.desktop.gallery_view import GalleryView
from gallery_app.desktop.pixmaps import PixmapCache
from gallery_app.domain.paging import PageRequest
from tests.desktop.sample_gallery import make_item_page


def open_view(qtbot, theme, refs, groups=(), *, direction=Qt.LayoutDirection.LeftToRight):
    """Show a page, with the focus on its first tile and nothing selected."""
    QCursor.setPos(QPoint(3000, 3000))  # where the test before left it, it would point at a tile
    model, pixmaps = GalleryModel(), PixmapCache()
    view: Any = GalleryView(model, theme, pixmaps)
    view.setLayoutDirection(direction)
    model.setParent(view)
    model.show_page(make_item_page(refs, PageRequest(1, 200)), groups)
    qtbot.addWidget(view)
    view.resize(1000, 560)
    view.show()
    view.activateWindow()
    view.setFocus()
    qtbot.waitExposed(view)
    view.setCurrentIndex(model.index(0))
    view.selectionModel().clearSelection()
    assert view.columns() == 4
    view.model_, view.pixmaps_ = model, pixmaps
    return view


def selected(view):
    """The selected rows, as Qt's own selection model has them."""
    return sorted(index.row() for index in view.selectionModel().selectedRows())


def cell_of(view, row):
    """The cell of a row in the viewport."""
    return view.visualRect(view.model_.index(row))


def click(qtbot, view, point, modifiers=Qt.KeyboardModifier.NoModifier):
    """Click with the left button into the viewport."""
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, modifiers, point)
