"""`gallery-app export`: pictures of a ticket, an article or a search as files, safe to share."""

import argparse
import asyncio
import json
import os
import re
import sys
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from functools import partial

from gallery_app.cli.command import PARTLY_EXIT, Hide
from gallery_app.cli.export_json import make_answer
from gallery_app.cli.progress import open_progress_line
from gallery_app.cli.wording import count_words
from gallery_app.domain.copying import Strip
from gallery_app.domain.display import display_text, size_words
from gallery_app.domain.export_plan import Container, ExportReport, ExportWish
from gallery_app.domain.export_preset import SAFE, ExportPreset
from gallery_app.domain.export_sheet import ContactSheet
from gallery_app.domain.ids import ImageId
from gallery_app.domain.subject import ArticleSubject, Subject, make_subject
from gallery_app.engine.credentials import Credentials
from gallery_app.engine.export_command import ExportCommand, Exported, find_preset
from gallery_app.engine.home import find_home

OpenPrinter = Callable[[], Callable[[ContactSheet], bytes]]
"""Makes ready what prints contact sheets; only called where one is wanted."""


def run_export(
    open_printer: OpenPrinter, arguments: argparse.Namespace, credentials: Credentials | None, hide: Hide
) -> int:
    """Export; 3 if some pictures are not there. Raises GalleryError where nothing could begin."""
    preset = None if arguments.resume else make_preset(arguments)
    exported = Exported()
    wants_pdf = preset is None or preset.sheet_pdf
    with open_progress_line() as progress:
        command = ExportCommand(
            find_home(),
            credentials,
            exported,
            hide,
            progress,
            open_printer() if wants_pdf else None,
        )
        try:
            asyncio.run(_export(command, arguments, preset))
        except KeyboardInterrupt:
            _print(exported, as_json=arguments.json)
            raise
    _print(exported, as_json=arguments.json)
    return PARTLY_EXIT if exported.is_partial else 0


async def _export(command: ExportCommand, arguments: argparse.Namespace, preset: ExportPreset | None) -> None:
    if preset is None:
        await command.resume()
        return
    subject: Subject | None = None
    if arguments.ticket or arguments.article:
        in_article = arguments.article is not None
        subject = make_subject(arguments.article or arguments.ticket, in_article=in_article)
    await command.export(partial(make_wish, arguments, preset, subject), subject, arguments.filter)


def make_preset(arguments: argparse.Namespace) -> ExportPreset:
    """The named preset with what was typed beside it.

    Raises:
        GalleryError: there is no such preset.
    """
    preset = find_preset(find_home(), arguments.preset or SAFE.name)
    if arguments.name is not None:
        preset = replace(preset, names=arguments.name)
    if arguments.strip is not None:
        preset = replace(preset, strip=Strip(arguments.strip))
    if arguments.no_private:
        preset = replace(preset, leave_out_private=True)
    return preset


def make_wish(
    arguments: argparse.Namespace,
    preset: ExportPreset,
    subject: Subject | None,
    images: tuple[ImageId, ...],
) -> ExportWish:
    """Where to, and what of."""
    container = Container.ZIP if arguments.zip else Container.FOLDER
    folder = os.path.abspath(os.path.expanduser(arguments.to))  # noqa: PTH100, PTH111 - as text, it is not read here
    return ExportWish(images, preset, folder, container, make_zip_name(subject))


def make_zip_name(subject: Subject | None) -> str:
    """`ticket-4711.zip`, `article-12.zip`, or by the day for a search."""
    if subject is None:
        return f"pictures-{datetime.now().astimezone():%Y-%m-%d}.zip"
    kind = "article" if isinstance(subject, ArticleSubject) else "ticket"
    return f"{kind}-{re.sub('[^0-9]', '', str(subject.id))}.zip"


def _print(exported: Exported, *, as_json: bool) -> None:
    if as_json:
        print(json.dumps(make_answer(exported), indent=2, ensure_ascii=False))
        return
    for report in exported.reports:
        print("\n".join(say_report(report)))
    for message in exported.messages:
        print(message)
    for left in exported.interrupted:
        print(
            f"An earlier export to {left.wish.folder} was interrupted: {left.done} of "
            f"{left.done + len(left.missing)} files are there. export --resume goes on with it.",
            file=sys.stderr,
        )


def say_report(report: ExportReport) -> list[str]:
    """A line for each file that is there or missing, then how many there are."""
    lines = []
    for file in report.done:
        notes = "".join(f" · {display_text(note)}" for note in file.notes)
        was_there = " · was there" if file.was_there else ""
        lines.append(f"{file.name}  {size_words(file.size_bytes)}{was_there}{notes}")
    lines += report.extras
    lines += [f"failed: {failure.name}: {failure.error}" for failure in report.failures]
    lines += [
        f"failed: {extra.name}: {extra.error or 'It was not tried any more.'}"
        for extra in report.missing_extras
    ]
    return [*lines, say_summary(report)]


def say_summary(report: ExportReport) -> str:
    """`11 of 12 exported, verified, to /home/ana/4711 · 3 from private notes`."""
    planned = {file.image for file in report.plan.files}
    total = len(planned | {failure.image for failure in report.failures})
    where = f", verified, to {report.place}" if report.done else ""
    parts = [f"{len(report.done)} of {count_words(total, 'picture')} exported{where}"]
    private = report.plan.private
    if private:
        parts.append(f"{private} from private notes")
    if report.plan.left_out_private:
        parts.append(f"{report.plan.left_out_private} of private notes left out")
    if report.left:
        parts.append(f"{len(report.left)} not tried")
    return " · ".join(parts)
