"""What a row of the inspector says: on the screen, in its tooltip, to a screen reader."""

from dataclasses import dataclass

from gallery_app.domain.inspect_rows import HIDDEN_WORDS, Row, Tone

_ONE_LINE = 24


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
        label = f"{self.row.label}, " if self.row.label else ""
        if self.is_hidden:
            return f"{label}hidden, personal. Press Enter to show it."
        note = f", {self.row.note}" if self.row.note else ""
        personal = ", personal" if self.row.personal is not None else ""
        details = "".join(f" {detail}" for detail in self.row.details)
        does = " Press Enter to see these pictures." if self.row.target is not None else ""
        end = "." if details and not self.row.words.endswith(".") else ""
        return f"{label}{self.row.words}{note}{personal}{end}{details}{does}"
