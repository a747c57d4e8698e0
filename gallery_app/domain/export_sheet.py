"""The contact sheet of an export: what stands on it, and how it looks as a page of HTML."""

import base64
import html
from dataclasses import dataclass, field
from typing import Final

from gallery_app.domain.translation import tr

_STYLE: Final = """
@page { margin: 14mm }
body { font: 13px/1.4 system-ui, sans-serif; color: #1a1e24; margin: 24px; max-width: 1100px }
h1 { font-size: 20px; margin: 0 }
.head { color: #5a6472; margin: 4px 0 20px }
ul { display: grid; grid-template-columns: repeat(auto-fill, minmax(220px, 1fr)); gap: 20px; padding: 0 }
li { list-style: none; break-inside: avoid; overflow-wrap: anywhere }
.picture { background: #eceef2; border-radius: 6px; height: 180px; display: flex }
img { max-width: 100%; max-height: 180px; margin: auto }
b { display: block; font-weight: 600; margin-top: 6px }
span { display: block; color: #5a6472 }
.private { color: #9a6700 }
"""


@dataclass(frozen=True, slots=True)
class SheetEntry:
    """One picture: the name of its file, lines below it, and a small JPEG of ours (None: there is none).

    `is_private`: it comes from a private note, which `lines` say as well.
    """

    name: str
    lines: tuple[str, ...]
    jpeg: bytes | None = field(default=None, repr=False)
    is_private: bool = False


@dataclass(frozen=True, slots=True)
class ContactSheet:
    """All of an export: `lines` stand below the title."""

    title: str
    lines: tuple[str, ...]
    entries: tuple[SheetEntry, ...]


def make_sheet_html(sheet: ContactSheet) -> str:
    """One file that needs nothing else: no script, no link, pictures within it, all foreign text escaped."""
    entries = "\n".join(_make_entry(entry) for entry in sheet.entries)
    lines = "<br>".join(html.escape(line) for line in sheet.lines)
    title = html.escape(sheet.title)
    policy = "default-src 'none'; img-src data:; style-src 'unsafe-inline'"
    language = html.escape(tr("en", about="the code of this language, as in HTML"))
    return (
        f'<!doctype html>\n<html lang="{language}">\n<head>\n<meta charset="utf-8">\n'
        f'<meta http-equiv="Content-Security-Policy" content="{policy}">\n'
        f"<title>{title}</title>\n<style>{_STYLE}</style>\n</head>\n<body>\n"
        f'<h1>{title}</h1>\n<p class="head">{lines}</p>\n<ul>\n{entries}\n</ul>\n</body>\n</html>\n'
    )


def _make_entry(entry: SheetEntry) -> str:
    name = html.escape(entry.name)
    picture = ""
    if entry.jpeg is not None:
        data = base64.b64encode(entry.jpeg).decode("ascii")
        picture = f'<img alt="{name}" src="data:image/jpeg;base64,{data}">'
    tone = ' class="private"' if entry.is_private else ""
    lines = "".join(f"<span{tone}>{html.escape(line)}</span>" for line in entry.lines)
    return f'<li><div class="picture">{picture}</div><b>{name}</b>{lines}</li>'
