"""What a row of the inspector says: on the screen, in its tooltip, to a screen reader."""

from dataclasses import dataclass

from gallery_app.domain.inspect_rows import HIDDEN_WORDS, Personal, Row, Tone
from gallery_app.domain.translation import mark, tr

_ONE_LINE = 24
_REVEAL_WORDS = {
    Personal.PLACE: mark("Show the place"),
    Personal.SERIAL: mark("Show the serial number"),
    Personal.OWNER: mark("Show the owner"),
}


@dataclass(frozen=True, slots=True)
class RowText:
    """A row as it is shown; `is_shown` is False while a personal value was not asked for."""

    row: Row
    is_shown: bool

    @property
    def is_hidden(self) -> bool:
        """Whether dots stand in place of the value."""
        return not self.is_shown

    @property
    def words(self) -> str:
        """The value, or dots."""
        return HIDDEN_WORDS if self.is_hidden else self.row.words

    @property
    def note(self) -> str:
        """What stands beside it."""
        return "" if self.is_hidden else self.row.note

    @property
    def is_sentence(self) -> bool:
        """A row without a label takes the whole width, and the lines it needs; so does a long warning."""
        if self.row.tone is Tone.WARNING and len(self.row.words) > _ONE_LINE:
            return True
        return (not self.row.label and self.row.target is None) or bool(self.row.details)

    @property
    def whole(self) -> str:
        """All of it, for where it was cut."""
        return "\n".join(part for part in (self.words, self.note) if part)

    @property
    def spoken(self) -> str:
        """`Serial, hidden, personal. Press Enter to show it.`"""
        row = self.row
        label = f"{row.label}, " if row.label else ""
        if self.is_hidden:
            return label + tr("hidden, personal. Press Enter to show it.")
        note = f", {row.note}" if row.note else ""
        personal = f", {tr('personal')}" if row.personal is not None else ""
        end = "." if row.details and not row.words.endswith(".") else ""
        does = (tr("Press Enter to see these pictures."),) if row.target is not None else ()
        return " ".join((f"{label}{row.words}{note}{personal}{end}", *row.details, *does))

    @property
    def reveal_words(self) -> str:
        """What the menu calls showing a hidden value."""
        return tr(_REVEAL_WORDS[self.row.personal]) if self.row.personal is not None else ""
