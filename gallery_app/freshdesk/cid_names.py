"""Names that e-mails give to the pictures in their text (`cid:`), and whether such a one was attached."""

import re
from typing import Final

_CID_MARK = re.compile(r"\[cid:([^\]@\s]{1,255})(?:@[^\]\s]{0,255})?\]", re.IGNORECASE)
_NAMES_MAX: Final = 20_000


class CidNames:
    """The `[cid:name@…]` marks of a message's plain text, one for each picture of the helpdesk in it."""

    def __init__(self, body_text: str) -> None:
        self._marks = iter(_CID_MARK.findall(body_text))

    def take(self) -> str:
        """The next name, `""` when there is none left."""
        return str(next(self._marks, ""))


class AttachedNames:
    """The names of all attachments of a reading: attached pictures are not missing in the text."""

    def __init__(self) -> None:
        self._names: set[str] = set()

    def add(self, untrusted_name: str) -> None:
        """Take the name of an attachment, picture or not."""
        if len(self._names) < _NAMES_MAX:
            self._names |= _make_keys(untrusted_name)

    def has(self, cid_name: str) -> bool:
        """Whether an attachment has this name, endings aside (`image001` is `image001.png`)."""
        return not self._names.isdisjoint(_make_keys(cid_name))


def _make_keys(name: str) -> set[str]:
    """The name without regard to case, and its stem; nothing for an empty one."""
    whole = name.strip().casefold()
    return {key for key in (whole, whole.rpartition(".")[0]) if key}
