"""`gallery-app inspect`: all that is known of one picture, as text or as JSON."""

import argparse
import asyncio
from datetime import datetime
from pathlib import Path

from gallery_app.cli.command import PARTLY_EXIT, Hide
from gallery_app.domain.ids import ImageId
from gallery_app.domain.inspect_copy import make_text
from gallery_app.domain.inspect_json import make_json_text
from gallery_app.domain.inspect_privacy import find_personal
from gallery_app.domain.inspect_rows import EVERYTHING, Personal
from gallery_app.domain.query_days import Moment
from gallery_app.domain.subject import make_subject
from gallery_app.engine.credentials import Credentials
from gallery_app.engine.home import find_home
from gallery_app.engine.inspecting import Inspected, inspect_path, inspect_picture


def run_inspect(arguments: argparse.Namespace, credentials: Credentials | None, hide: Hide) -> int:
    """Look at the picture or file; 3 if a later call may bring more. Raises GalleryError."""
    inspected = asyncio.run(_inspect(arguments, credentials, hide))
    shown = EVERYTHING if arguments.location else EVERYTHING - {Personal.PLACE}
    if arguments.json:
        print(make_json_text([inspected.inspection], shown), end="")
    else:
        print_inspected(inspected, shown)
    return PARTLY_EXIT if inspected.is_partial else 0


async def _inspect(arguments: argparse.Namespace, credentials: Credentials | None, hide: Hide) -> Inspected:
    if arguments.file is not None:
        return await inspect_path(find_home(), Path(arguments.file))
    in_article = arguments.article is not None
    subject = make_subject(arguments.article or arguments.ticket, in_article=in_article)
    image = find_image_id(arguments.image)
    return await inspect_picture(find_home(), credentials, subject, image, hide=hide)


def find_image_id(typed: str) -> ImageId:
    """An id as `gallery --json` prints it; a number alone is that of an attachment."""
    text = typed.strip()
    return ImageId(f"attachment-{text}" if text.isascii() and text.isdecimal() else text)


def print_inspected(inspected: Inspected, shown: frozenset[Personal]) -> None:
    """Sections and tags for people, then what was left out and what went wrong beside it."""
    inspection = inspected.inspection
    print(make_text(inspection, Moment(datetime.now().astimezone()), shown), end="")
    if Personal.PLACE in find_personal(inspection) and Personal.PLACE not in shown:
        print("\nThe place is hidden; --location shows it.")
    for message in inspected.messages:
        print(message)
