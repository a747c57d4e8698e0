"""`gallery-app refresh`: fills the catalog from the recent tickets."""

import argparse
import asyncio
import json

from gallery_app.cli.command import PARTLY_EXIT, Hide
from gallery_app.cli.progress import open_progress_line
from gallery_app.cli.wording import count_words
from gallery_app.engine.credentials import Credentials
from gallery_app.engine.home import find_home
from gallery_app.engine.refreshing import Refreshed, refresh_catalog


def run_refresh(arguments: argparse.Namespace, credentials: Credentials | None, hide: Hide) -> int:
    """Read the recent tickets; 3 if some are left to be read. Raises GalleryError."""
    with open_progress_line() as progress:
        done = asyncio.run(
            refresh_catalog(
                find_home(), credentials, pictures=arguments.pictures, progress=progress, hide=hide
            )
        )
    if arguments.json:
        print(json.dumps(make_answer(done), indent=2))
    else:
        print(make_summary(done))
        for message in done.messages:
            print(message)
    return PARTLY_EXIT if done.is_partial else 0


def make_answer(done: Refreshed) -> dict[str, object]:
    """The JSON of what was done."""
    return {
        "tickets_known": done.tickets_known,
        "tickets_read": done.tickets_read,
        "pictures": done.pictures,
        "credits": done.credits,
        "pictures_looked_into": done.looked_into,
        "pictures_undecided": done.undecided,
        "complete": not done.is_partial,
        "messages": done.messages,
    }


def make_summary(done: Refreshed) -> str:
    """`41 of 41 tickets read · 230 pictures · 95 requests`."""
    parts = [
        f"{done.tickets_read} of {count_words(done.tickets_known, 'ticket')} read",
        count_words(done.pictures, "picture"),
        count_words(done.credits, "request"),
    ]
    if done.looked_into:
        parts.append(f"{count_words(done.looked_into, 'picture')} looked into")
    return " · ".join(parts)
