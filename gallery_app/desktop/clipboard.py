"""What is put on the clipboard, in every form that other programs take: a picture, files, links, a report."""

import base64
import html
from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QMimeData, QUrl
from PySide6.QtGui import QGuiApplication, QImage

from gallery_app.domain.export_plan import HandedFile, PlannedFile
from gallery_app.domain.words import parent_words

PNG: Final = "image/png"
Loaded = tuple[bytes, QImage]
"""A copy as PNG, and its pixels without holes."""
_GNOME_FILES: Final = "x-special/gnome-copied-files"
"""How file managers of GNOME, Cinnamon and XFCE are told that files were copied, not cut."""


def make_picture_data(png: bytes, opaque: QImage) -> QMimeData:
    """A picture as PNG, and as a bitmap without holes: see-through pixels turn black in some programs."""
    data = QMimeData()
    data.setData(PNG, png)
    data.setImageData(opaque)
    return data


def make_files_data(files: Sequence[HandedFile]) -> QMimeData:
    """Files, as a file manager would put them there."""
    data = QMimeData()
    urls = [QUrl.fromLocalFile(file.path) for file in files]
    data.setUrls(urls)
    lines = "\n".join(["copy", *(bytes(url.toEncoded().data()).decode("ascii") for url in urls)])
    data.setData(_GNOME_FILES, lines.encode())
    return data


def make_links_data(files: Sequence[PlannedFile]) -> QMimeData:
    """Addresses of the tickets and articles that pictures come from, once each; as text and as links."""
    tickets = {file.ticket_url: file for file in files}
    data = QMimeData()
    data.setText("\n".join(tickets))
    rich = "<br>\n".join(
        f'<a href="{html.escape(url)}">{html.escape(_name_parent(file))}</a>' for url, file in tickets.items()
    )
    _set_rich(data, rich)
    return data


def make_report_data(plain: str, rich: str, pictures: Sequence[Loaded]) -> QMimeData:
    """A report with its pictures in the rich text, as addresses that hold them; one picture alone as well."""
    data = QMimeData()
    data.setText(plain)
    inside = "".join(f'<p><img src="{_make_address(png)}" alt=""></p>' for png, _ in pictures)
    _set_rich(data, rich + inside)
    if len(pictures) == 1:
        data.setData(PNG, pictures[0][0])
        data.setImageData(pictures[0][1])
    return data


def put(data: QMimeData) -> None:
    """On the clipboard, in place of what was there."""
    QGuiApplication.clipboard().setMimeData(data)


def _make_address(png: bytes) -> str:
    return f"data:{PNG};base64,{base64.b64encode(png).decode('ascii')}"


def _set_rich(data: QMimeData, rich: str) -> None:
    """As a whole page that says its encoding: some programs guess otherwise."""
    page = f'<!doctype html><html><head><meta charset="utf-8"></head><body>{rich}</body></html>'
    data.setData("text/html", page.encode())


def _name_parent(file: PlannedFile) -> str:
    number = parent_words(file.ref.parent, in_article=file.ref.in_article)
    return f"{number} {file.subject}".strip()
