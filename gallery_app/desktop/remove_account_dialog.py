"""Asks once before a helpdesk and all it left on this computer is deleted."""

from PySide6.QtWidgets import QWidget

from gallery_app.desktop.buttons import CheckBox
from gallery_app.desktop.confirm_dialog import ConfirmDialog
from gallery_app.desktop.theme import Theme
from gallery_app.domain.account import Account
from gallery_app.domain.display import display_text, size_words
from gallery_app.domain.translation import mark, tr

_WORDS = mark(
    "Its API key is taken out of the password store. Nothing changes in Freshdesk, and files you exported "
    "stay where they are."
)


class RemoveAccountDialog(ConfirmDialog):
    """Says what goes and what stays; `keeps_data` once it is confirmed."""

    def __init__(self, theme: Theme, account: Account, size_bytes: int | None, parent: QWidget) -> None:
        name = display_text(account.label, limit=40)
        super().__init__(
            theme,
            parent,
            window_title=tr("Remove a helpdesk"),
            question=tr("Remove {name} from this computer?", name=name),
            act=tr("Remove"),
        )
        self.act_button.setProperty("tone", "error")
        self.data = CheckBox(theme, _data_words(size_bytes))
        self.data.setChecked(True)
        self.add_words(tr(_WORDS))
        self.add_part(self.data)
        self.add_words(tr("Drawings and the tray cannot be brought back."), size_px=12)

    @property
    def keeps_data(self) -> bool:
        """Catalog, pictures, tray and drawings stay."""
        return not self.data.isChecked()


def _data_words(size_bytes: int | None) -> str:
    if not size_bytes:
        return tr("Delete its pictures, catalog, tray and drawings too")
    return tr("Delete its pictures, catalog, tray and drawings too ({size})", size=size_words(size_bytes))
