"""What a crash report may hold: versions and where it happened; no folder, address, person or key."""

import re
from typing import Final

REPORT_LIMIT: Final = 20_000
_CUT: Final = "\n[…]\n"
_ADDRESS = re.compile(r"([a-z][a-z0-9+.-]{0,20}://)[^\s/'\"]{0,500}[^\s'\"]{0,2000}", re.IGNORECASE)
_HELPDESK = re.compile(
    r"\b[\w-]{1,63}(?:\.[\w-]{1,63}){0,4}\.(?:freshdesk|freshworks|freshservice)\.com\b", re.IGNORECASE
)
_FOLDER = re.compile(r'File "[^"\n]*[\\/]([^"\\/\n]+)"')
_PLACE = re.compile(r"(['\"])(?:[A-Za-z]:)?[\\/][^'\"\n]{0,1000}([\\/][^\\/'\"\n]{0,255}['\"])")
_BARE_PLACE = re.compile(
    r"(?<![\w.…:/\\\"'~<])(?:[A-Za-z]:|~)?[\\/](?:[^\s\\/:'\"<>|]{1,255}[\\/])+([^\s\\/:'\"<>|]{0,255})"
)
_EMAIL = re.compile(r"[^\s'\"<>()]{1,200}@[^\s'\"<>()]{1,200}")


def scrub(text: str, home: str = "") -> str:
    """Take out folders, whole addresses, helpdesks and e-mail addresses: they name people and carry keys.

    `home` is the person's own folder, which may have blanks in it.
    """
    text = _FOLDER.sub(r'File "\1"', _ADDRESS.sub(r"\1…", text))
    text = _EMAIL.sub("…", _PLACE.sub(r"\1…\2", text))
    if len(home) > 1:
        text = text.replace(home, "~")
    return _HELPDESK.sub("…", _BARE_PLACE.sub(r"…/\1", text))


def shorten(report: str, limit: int = REPORT_LIMIT) -> str:
    """At most `limit` characters: versions at the start, and what happened at the end, are what helps."""
    if len(report) <= limit:
        return report
    start = limit // 4
    return report[:start] + _CUT + report[len(report) - (limit - start - len(_CUT)) :]
