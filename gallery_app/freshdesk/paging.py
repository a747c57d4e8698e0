"""The next page, as Freshdesk's `Link` header tells it."""

import re

_NEXT = re.compile(r"""<([^<>]*+)>\s*+;\s*+rel\s*+=\s*+"?next"?""", re.IGNORECASE)
_PAGE = re.compile(r"[?&]page=([0-9]{1,9})(?:&|$)")


def find_next_page(link_header: str | None, page: int) -> int | None:
    """Number of the page after `page`, None on the last one.

    Only the number is taken, never the address: whatever host stands there, the next request goes to
    the helpdesk's own. A number that does not go forward ends the list, so that none goes on for ever.
    """
    found = _NEXT.search((link_header or "")[:16_384])
    if found is None:
        return None
    number = _PAGE.search(found[1].strip())
    following = int(number[1]) if number else page + 1
    return following if following > page else None
