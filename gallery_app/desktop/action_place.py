"""Where keys act: the parts of the window that have keys of their own, and which lies in which."""

from enum import Enum

from gallery_app.domain.translation import mark


class ActionPlace(Enum):
    """A part of the window with keys of its own; the value is its head in the shortcut sheet, in English.

    Keys of an inner place win over those of the places around it. Grid, viewer and comparison are never in
    front together, so they may use the same keys.
    """

    ANYWHERE = mark("Anywhere")
    PICTURES = mark("Grid and viewer")
    GRID = mark("Grid")
    VIEWER = mark("Viewer")
    MARKUP = mark("Redact and annotate")
    COMPARISON = mark("Comparison")
    INSPECTOR = mark("Inspector")

    @property
    def enclosing(self) -> tuple["ActionPlace", ...]:
        """The places around this one, from the inside out."""
        if self is ActionPlace.ANYWHERE:
            return ()
        if self is ActionPlace.MARKUP:
            return (ActionPlace.VIEWER, ActionPlace.PICTURES, ActionPlace.ANYWHERE)
        if self in (ActionPlace.GRID, ActionPlace.VIEWER, ActionPlace.COMPARISON):
            return (ActionPlace.PICTURES, ActionPlace.ANYWHERE)
        return (ActionPlace.ANYWHERE,)

    @property
    def has_fields(self) -> bool:
        """Whether somebody may be typing there, so that plain letters cannot be shortcuts."""
        return self in (ActionPlace.ANYWHERE, ActionPlace.INSPECTOR)

    @property
    def reaches_out(self) -> bool:
        """Whether keys with Ctrl, Alt or an F key act from any part of the window while this is in front."""
        return self in (
            ActionPlace.PICTURES,
            ActionPlace.GRID,
            ActionPlace.VIEWER,
            ActionPlace.COMPARISON,
        )

    def meets(self, other: "ActionPlace") -> bool:
        """Whether the same key can be meant for both: they are the same, or one lies in the other."""
        return self is other or other in self.enclosing or self in other.enclosing
