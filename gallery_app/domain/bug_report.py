"""What "copy as bug report" gives: a template filled with ticket and picture, plain and rich.

A line with a token of the picture stands once for each picture, any other line once for each ticket. A line
of which nothing is known is left out.
"""

import html
import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby
from typing import Final

from gallery_app.domain.display import display_text, make_picture_name, size_words
from gallery_app.domain.export_errors import TemplateNotUnderstood
from gallery_app.domain.export_plan import PlannedFile
from gallery_app.domain.translation import mark, tr
from gallery_app.domain.words import clock_words, format_name, message_words, parent_words

USUAL: Final = mark(
    "{subject}\n{ticket}: {url}\nFrom {requester}, {company}\n\n"
    "{name}: {width} × {height}, {type}, {size}, sent {date} in {message}"  # noqa: RUF001 - a sign of size
)
TEMPLATE_LIMIT: Final = 4000
_TOKEN: Final = re.compile(r"\{([a-z]*)\}")


def _ticket(file: PlannedFile) -> str:
    return parent_words(file.ref.parent, in_article=file.ref.in_article)


def _message(file: PlannedFile) -> str:
    return tr("the article") if file.ref.in_article else message_words(file.ref.message_kind)


_OF_TICKET: Final[Mapping[str, Callable[[PlannedFile], str]]] = {
    "subject": lambda file: display_text(file.subject),
    "ticket": _ticket,
    "url": lambda file: file.ticket_url,
    "requester": lambda file: display_text(file.requester or ""),
    "company": lambda file: display_text(file.company or ""),
}
_OF_PICTURE: Final[Mapping[str, Callable[[PlannedFile], str]]] = {
    "name": lambda file: make_picture_name(file.ref),
    "width": lambda file: str(file.info.width) if file.info is not None else "",
    "height": lambda file: str(file.info.height) if file.info is not None else "",
    "type": lambda file: format_name(file.info) if file.info is not None else "",
    "size": lambda file: size_words(file.size_bytes) if file.size_bytes else "",
    "date": lambda file: clock_words(file.ref.created_at.astimezone()),
    "message": _message,
    "camera": lambda file: display_text(file.info.exif.camera_model or "") if file.info is not None else "",
}
TOKENS: Final = (*_OF_TICKET, *_OF_PICTURE)
"""What a template may hold."""


@dataclass(frozen=True, slots=True)
class BugReport:
    """The same words twice; in `rich` addresses of tickets are links, and nothing else is a tag."""

    plain: str
    rich: str


def check_report_template(template: str) -> None:
    """Raise TemplateNotUnderstood for a token that does not exist."""
    for name in _TOKEN.findall(template):
        if name not in TOKENS:
            offered = ", ".join(f"{{{token}}}" for token in TOKENS)
            raise TemplateNotUnderstood(
                mark("There is no {token}"),
                mark("There are {offered}."),
                token=f"{{{name}}}",
                offered=offered,
            )


def make_bug_report(template: str, files: Sequence[PlannedFile]) -> BugReport:
    """The report on these pictures, ticket by ticket."""
    by_ticket = sorted(files, key=_parent)
    filled = tr(USUAL) if template == USUAL else template
    blocks = [list(_fill(filled, tuple(of_one))) for _, of_one in groupby(by_ticket, key=_parent)]
    plain = "\n\n".join("\n".join(lines).strip() for lines in blocks) + "\n"
    return BugReport(plain, _make_rich(plain, {file.ticket_url for file in files}))


def _parent(file: PlannedFile) -> tuple[bool, int]:
    return file.ref.in_article, file.ref.parent


def _fill(template: str, files: tuple[PlannedFile, ...]) -> Iterator[str]:
    for line in template.splitlines():
        tokens = _TOKEN.findall(line)
        of_each = files if any(token in _OF_PICTURE for token in tokens) else files[:1]
        for file in of_each:
            values = {token: _value_of(token, file) for token in tokens}
            if not tokens or any(values.values()):
                yield _drop_gaps(_put_in(line, values))


def _put_in(line: str, values: Mapping[str, str]) -> str:
    return _TOKEN.sub(lambda match: values[match[1]], line)


def _value_of(token: str, file: PlannedFile) -> str:
    known = _OF_TICKET.get(token) or _OF_PICTURE.get(token)
    return known(file) if known is not None else f"{{{token}}}"


def _drop_gaps(line: str) -> str:
    """`From Ana Silva, ` without the comma that waits for a company."""
    return re.sub(r"(?:,\s*)+(?=,|$)", "", line).rstrip()


def _make_rich(plain: str, urls: set[str]) -> str:
    lines = html.escape(plain.rstrip()).split("\n")
    text = "<br>\n".join(lines)
    for url in sorted(urls, key=len, reverse=True):
        safe = html.escape(url)
        text = re.sub(rf"{re.escape(safe)}(?![0-9])", f'<a href="{safe}">{safe}</a>', text)
    return f"<p>{text}</p>"
