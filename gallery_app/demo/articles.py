"""The knowledge base: four categories, nested folders, 25 articles with public pictures."""

from __future__ import annotations

import random
import string
from datetime import timedelta
from typing import Final

from gallery_app.demo.composing import make_image_tag, make_paragraphs
from gallery_app.demo.pictures.forms import make_recipe
from gallery_app.demo.records import Article, Category, Folder, StoredFile, Translation
from gallery_app.demo.scenario import Scenario
from gallery_app.demo.studio import Studio

CATEGORY: Final = 1060000173644
FOLDER: Final = 1060000255073
FIRST_ARTICLE: Final = 1060000284920
CATEGORIES: Final = (
    ("Getting started", "The first steps with devices and programs"),
    ("Devices", "Set up, clean and repair"),
    ("Shipping and returns", "Parcels, labels and refunds"),
    ("For agents", "Only visible to the helpdesk"),
)
# name, category, parent (by place in this list), visibility
FOLDERS: Final = (
    ("Your account", 0, None, 1),
    ("Signing in", 0, 0, 2),
    ("Single sign-on", 0, 1, 2),
    ("Notebooks and displays", 1, None, 1),
    ("Printers", 1, None, 1),
    ("Label printers", 1, 4, 1),
    ("Sending parcels", 2, None, 1),
    ("Claims", 2, 6, 1),
    ("Procedures", 3, None, 3),
)
# folder, title, text, pictures
ARTICLES: Final = (
    (0, "Changing your account details", "Open the menu and choose Account.", "settings form_page"),
    (0, "Adding a payment method", "Cards and direct debit can be added under Payment.", "checkout_page"),
    (0, "What the dashboard shows", "Each chart explained, from left to right.", "dashboard dashboard"),
    (1, "Resetting your password", "The link in the mail is valid for one hour.", "login_page mobile_app"),
    (1, "Signing in on a phone", "Install the app and scan the code.", "mobile_app mobile_chat"),
    (2, "Renewing the certificate", "The certificate is valid for one year.", "settings terminal"),
    (2, "Error: you are not assigned", "Ask your administrator to assign you.", "login_page error_dialog"),
    (
        3,
        "Screen flickers after an update",
        "Install the newest display driver and restart.",
        "driver_update display_settings",
    ),
    (3, "Connecting a second monitor", "Which port to use, with photos.", "monitor cable display_settings"),
    (3, "Reading a blue screen", "What the stop code tells and what to send us.", "blue_screen"),
    (3, "Finding the type plate", "Where the serial number stands.", "device_plate device_plate"),
    (3, "Cleaning a keyboard", "Switch off, turn round, wait a day.", "keyboard"),
    (4, "Clearing the printer queue", "When a job is stuck, delete it in the queue.", "print_queue"),
    (4, "Clearing a paper jam", "Open the front, pull slowly.", "printer_jam printer_jam"),
    (5, "Cleaning the print head", "Use the pen that came with the printer.", "printer_jam label"),
    (5, "Choosing label paper", "Thermal or plain, which size.", "label label"),
    (6, "Packing a device safely", "Use the box it came in, fill the corners.", "parcel_open parcel"),
    (6, "Printing a return label", "One label a parcel, bar code flat.", "label form_page"),
    (6, "Tracking a parcel", "The number stands under the bar code.", "not_found_page receipt"),
    (7, "Reporting a damaged parcel", "Four photos and the label, within seven days.", "parcel parcel label"),
    (7, "How long a refund takes", "Three to five working days.", "receipt checkout_page"),
    (8, "Claim with the carrier, step by step", "Only for agents.", "spreadsheet chat"),
    (8, "Opening the event log from afar", "Commands and what to look for.", "terminal event_log"),
    (8, "Workshop hand-over", "Photo of the device, plate, and the form.", "device_plate whiteboard"),
    (8, "Draft: new greeting texts", "Not finished.", "chat"),
)  # fmt: skip
SPECIAL_IDS: Final = {
    7: Scenario.ARTICLE_TRANSLATED,
    24: Scenario.ARTICLE_DRAFT,
    5: Scenario.ARTICLE_NESTED,
    19: Scenario.ARTICLE_WITH_TOKENS,
}


def make_shelves() -> tuple[list[Category], list[Folder]]:
    """Categories and folders."""
    categories = [
        Category(CATEGORY + 11 * place, name, text) for place, (name, text) in enumerate(CATEGORIES)
    ]
    folders = [
        Folder(
            FOLDER + 7 * place,
            name,
            CATEGORY + 11 * category,
            None if parent is None else FOLDER + 7 * parent,
            visibility,
        )
        for place, (name, category, parent, visibility) in enumerate(FOLDERS)
    ]
    return categories, folders


def make_articles(studio: Studio) -> list[Article]:
    """All articles."""
    return [_make_article(studio, place) for place in range(len(ARTICLES))]


def _make_article(studio: Studio, place: int) -> Article:
    folder, title, text, kinds = ARTICLES[place]
    created_at = studio.now - timedelta(days=380 - 13 * place, hours=place % 7)
    token = SPECIAL_IDS.get(place) == Scenario.ARTICLE_WITH_TOKENS
    rng = random.Random(f"{studio.seed} article {place}")
    pictures = [
        studio.filing.file(
            make_recipe(kind, 500 + 4 * place + step),
            created_at,
            inline=True,
            name=_make_name(rng),
            public=not token,
        )
        for step, kind in enumerate(kinds.split())
    ]
    body = make_paragraphs(text) + "".join(_make_picture_tag(file, token=token) for file in pictures)
    attachments = (
        [studio.filing.file(make_recipe("invoice", 500 + place), created_at)] if place % 8 == 3 else []
    )
    return Article(
        id=SPECIAL_IDS.get(place, FIRST_ARTICLE + 9 * place),
        title=title,
        folder_id=FOLDER + 7 * folder,
        agent_id=studio.agents[place % len(studio.agents)].id,
        published=SPECIAL_IDS.get(place) != Scenario.ARTICLE_DRAFT and place != 22,
        created_at=created_at,
        updated_at=created_at + timedelta(days=place % 9),
        description=body,
        description_text=text,
        tags=tuple(kinds.replace("_", " ").split()[:2]),
        attachments=tuple(attachments),
        inline=tuple(pictures),
        cloud_file="https://drive.example.com/file/tour" if place == 8 else None,
        translations={"de": _translate(body)} if place == 7 else {},
    )


def _make_name(rng: random.Random) -> str:
    return "".join(rng.choices(string.ascii_letters + string.digits + "_-", k=34)) + ".png"


def _make_picture_tag(file: StoredFile, *, token: bool) -> str:
    if token:
        return make_image_tag(file)
    return f'<p><img src="{{{{public:{file.id}}}}}" class="fr-fic fr-dib" data-id="{file.id}"></p>'


def _translate(body: str) -> Translation:
    text = "Installieren Sie den neuesten Bildschirmtreiber und starten Sie neu."
    pictures = body[body.index("<p>") :]
    return Translation("Bildschirm flackert nach einem Update", make_paragraphs(text) + pictures)
