"""What a person chose about what stays on this computer."""

from dataclasses import dataclass
from typing import Final

from gallery_app.domain.translation import tr, tr_count

KEEP_CHOICES: Final = (7, 30, 90, 365, 0)
"""Days that are offered; 0 keeps without an end (up to the stores' sizes)."""


@dataclass(frozen=True, slots=True)
class Privacy:
    """`keep_days`: what nobody looked at for so long is removed, 0 never.

    `is_private`: nothing of tickets and pictures is written to the disk at all.
    """

    is_private: bool = False
    keep_days: int = 30


def keep_words(days: int) -> str:
    """`30 days`, `Always`."""
    if days == 0:
        return tr("Always")
    return tr("1 year") if days == 365 else tr_count("{count} day", "{count} days", days)
