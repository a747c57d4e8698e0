"""Ticket 4711, "Screen flickers after the update": the one a person sees first."""

from __future__ import annotations

import dataclasses

from gallery_app.demo.pictures.forms import make_photo
from gallery_app.demo.pictures.recipe import Recipe
from gallery_app.demo.records import Ticket
from gallery_app.demo.scenario import Scenario
from gallery_app.demo.studio import Studio

IPHONE = "Apple iPhone 13 Pro"
CUSTOMER_LOGO = Recipe("logo", 619, "png_alpha", 360, 120)
FLICKER_PHOTO = Recipe("laptop_flicker", 90, "jpeg", 1512, 2016, IPHONE, 6, gps=True, preview=True)
FLICKER_SCREEN = Recipe("flicker_screen", 90, "png", 1440, 900)
SETTINGS = Recipe("display_settings", 90, "png", 1440, 900)
FLICKER_FILM = Recipe("flicker_film", 90, "gif_animated", 560, 350)
EVENT_LOG = Recipe("event_log", 90, "png", 1280, 800)
DRIVER = Recipe("driver_update", 90, "png", 1366, 768)
WARRANTY = Recipe("scan", 602, "tiff_pages", 1240, 1754)
CUT_PHOTO = Recipe("truncated_jpeg", 0, "hostile", 1600, 1200)
DESK_HEIC = Recipe("desk", 90, "heic", 1008, 756, IPHONE)
FIXED_SCREEN = Recipe("dashboard", 615, "webp", 1440, 900)


def make_showpiece(studio: Studio) -> Ticket:
    """Twelve pictures that all look different, one note that is private, one file that is cut."""
    ana, maya, liam = studio.contacts[0], studio.agents[0], studio.agents[1]
    draft = studio.draft(Scenario.SHOWPIECE, "Screen flickers after the update", ana, days_ago=5)
    draft.agent, draft.group_id, draft.status, draft.priority = liam, studio.groups[1].id, 6, 3
    draft.type, draft.tags, draft.model = "Incident", ("display", "driver", "vip"), "Note 14"
    logo = studio.filing.file(CUSTOMER_LOGO, draft.created_at, inline=True, name="image001.png")
    draft.open(
        "Hello,\nsince the update of last night the screen of my notebook flickers. It begins some minutes "
        "after the start, first at the lower edge and then everywhere. The screenshot shows what it looks "
        "like, the photo was taken in the office.\nKind regards\nAna Silva",
        [FLICKER_PHOTO],
        [FLICKER_SCREEN],
    )
    draft.say(
        maya,
        "Hello Ana,\nthank you for the photo. Which display settings are active, and does it flicker on an "
        "external monitor as well?",
        inline=[studio.signature],
        minutes=42,
    )
    draft.say(
        ana,
        "Hi Maya,\nhere are the settings, and a short film. The external monitor is fine, see photo.",
        [FLICKER_FILM, make_monitor()],
        [SETTINGS, logo],
        minutes=95,
        more_html=draft.quote_last(),
    )
    draft.say(
        liam,
        "The log shows that the display driver restarts every 40 seconds. Looks like the panel "
        "self-refresh bug; two other customers have it. Do not promise a date yet.",
        inline=[EVENT_LOG],
        private=True,
        minutes=30,
    )
    draft.say(
        liam,
        "Hello Ana,\nplease install the driver shown below and restart once. If you have the warranty "
        "papers at hand, please send them with a photo of the type plate.",
        inline=[DRIVER, studio.signature],
        minutes=55,
    )
    plate = Recipe("device_plate", 613, "jpeg", 2000, 1500, "Google Pixel 7", 1, preview=True)
    quote = draft.quote_last()
    draft.say(
        ana,
        "The driver is installed. Warranty papers (scanned), the type plate and my desk are attached. One "
        "photo would not upload properly, sorry.",
        [WARRANTY, plate, DESK_HEIC],
        [logo],
        minutes=1130,
        more_html=quote,
    )
    cut = studio.filing.file(CUT_PHOTO, draft.step_time(20), name="IMG_4720.jpeg", declared_type="image/jpeg")
    keyboard = Recipe("laptop_flicker", 91, "jpeg", 2016, 1512, "samsung SM-G991B", 1, preview=True)
    draft.say(ana, "Two more from this morning, it still flickers but less often.", [keyboard, cut], [logo])
    draft.say(
        liam,
        "Thank you, that helps. Since the new driver the restarts are down from 90 to 3 an hour; please "
        "switch off the panel self-refresh as well.",
        inline=[FIXED_SCREEN, studio.signature],
        minutes=80,
    )
    return draft.finish()


def make_monitor() -> Recipe:
    """The photo of the external monitor."""
    return dataclasses.replace(make_photo("monitor", 604), camera="Apple iPhone 13 Pro", orientation=1)
