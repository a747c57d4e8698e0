"""Numbers of the tickets and articles that were made to show one thing."""

from __future__ import annotations

from typing import Final


class Scenario:
    """Ticket numbers by what they show; `world.py` guarantees them for every seed."""

    SHOWPIECE: Final = 4711
    TICKET_0: Final = 4601
    TICKET_1: Final = 4602
    NO_PICTURES: Final = 4603
    TICKET_10: Final = 4610
    TICKET_11: Final = 4611
    TICKET_31: Final = 4631
    TICKET_250: Final = 4650
    PICTURES_240: Final = 4640
    EMPTY_SUBJECT: Final = 4655
    FORMATS: Final = 4660
    ORIENTATIONS: Final = 4661
    FORWARDED: Final = 4665
    SIGNATURES_40: Final = 4670
    SOURCE_FORMS: Final = 4680
    HOSTILE_FILES: Final = 4690
    HOSTILE_NAMES: Final = 4691
    DELETED: Final = 4699
    FORBIDDEN: Final = 4705
    SPAM: Final = 4720
    SEEN_ERROR: Final = 4730
    SEEN_ERROR_AGAIN: Final = 4731
    SEEN_ERROR_SMALLER: Final = 4732
    SEEN_ERROR_PACKED: Final = 4733
    SEEN_CLAIM: Final = 4734
    SEEN_CLAIM_AGAIN: Final = 4735
    BULK_FIRST: Final = 100_001
    ARCHIVED: Final = 3901
    ARCHIVED_LONG: Final = 3902
    UNKNOWN: Final = 999_999

    ARTICLE_TRANSLATED: Final = 1060000284909
    ARTICLE_DRAFT: Final = 1060000284910
    ARTICLE_NESTED: Final = 1060000284911
    ARTICLE_WITH_TOKENS: Final = 1060000284912
