"""What a crash report may hold: versions and where it happened; no folder, address, person or key."""

import re
from typing import Final

REPORT_LIMIT: Final = 20_000
_CUT: Final = "\n[…]\n"
_ADDRESS = re.compile(r"([a-z][a-z0-9+.-]{0,20}://)[^\s/'\"]{0,500}[^\s'\"]{0,2000}", re.IGNORECASE)
_HELPDESK = re.compile(
    r"\b[\w-]{1,63}(?:\.[\w-]{1,63}){0,4}\.(?:freshdesk|freshworks|myfreshworks|freshservice)\.com\b",
    re.IGNORECASE,
)
_FOLDER = re.compile(r'File "[^"\n]*[\\/]([^"\\/\n]+)"')
_BEGIN = r"(?:[A-Za-z]:|~[\w.-]{0,64})?[\\/]{1,2}"
_ENDING = r"\.[A-Za-z0-9]{1,5}"
_NAMED = r"\.(?i:jpe?g|png|gif|webp|hei[cf]|tiff?|bmp|avif|svg|pdf|zip|txt|csv|eml|docx?|xlsx?|mp4|mov)"
"""Endings of what agents get: a name alone tells of a person too."""
_QUOTED_PLACE = re.compile(
    "|".join(
        rf"(?<={quote})(?:{_BEGIN}|[^{quote}\n]{{1,300}}(?=[\\/][^{quote}\n]{{0,255}}{_ENDING}{quote})"
        rf"|(?=[^{quote}\n\\/]{{1,255}}{_NAMED}{quote}))[^{quote}\n]{{0,2000}}?({_ENDING})?(?={quote})"
        for quote in ("'", '"')
    )
)
"""In either quotation mark: Python takes the double one where there is an apostrophe inside."""
_LEAF = r"[^\\/:'\"<>|\n]"
_BARE_PLACE = re.compile(
    rf"(?<![\w.…/\\\"'~]){_BEGIN}(?=[^\s\\/…])(?:[^'\"<>|\n]{{0,1000}}[\\/])?"
    rf"(?:{_LEAF}{{0,100}}?({_ENDING})(?=[\s:'\"<>|)\],;.]|$)|[^\s\\/:'\"<>|)\],;]{{0,255}})",
    re.MULTILINE,
)
"""To the last slash of its line, and on to an ending: names of folders and files have blanks."""
_EMAIL = re.compile(r"[^\s'\"<>()]{1,200}@[^\s'\"<>()]{1,200}")


def scrub(text: str, home: str = "") -> str:
    """Take out folders and names of files, whole addresses, helpdesks and e-mail addresses.

    They name people and carry keys. Of a file its ending stays, of a module of the program its name.
    `home` is the person's own folder.
    """
    if len(home) > 1:
        text = text.replace(home, "~").replace(home.replace("\\", "\\\\"), "~")
    text = _FOLDER.sub(r'File "\1"', _ADDRESS.sub(r"\1…", text))
    text = _BARE_PLACE.sub(_keep_ending, _QUOTED_PLACE.sub(_keep_ending, text))
    return _HELPDESK.sub("…", _EMAIL.sub("…", text))


def _keep_ending(found: re.Match[str]) -> str:
    return "…" + next(filter(None, found.groups()), "")


def shorten(report: str, limit: int = REPORT_LIMIT) -> str:
    """At most `limit` characters: versions at the start, and what happened at the end, are what helps."""
    if len(report) <= limit:
        return report
    start = limit // 4
    return report[:start] + _CUT + report[len(report) - (limit - start - len(_CUT)) :]
