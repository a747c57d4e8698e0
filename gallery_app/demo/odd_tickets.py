"""Tickets with odd contents: formats, orientations, forms of `src`, hostile files and names."""

from __future__ import annotations

import base64
from typing import Final

from gallery_app.demo.composing import make_paragraphs
from gallery_app.demo.pictures.forms import make_photo, make_recipe
from gallery_app.demo.pictures.recipe import Recipe
from gallery_app.demo.records import StoredFile, Ticket
from gallery_app.demo.scenario import Scenario
from gallery_app.demo.studio import Studio

IPHONE = "Apple iPhone 13 Pro"
FORMATS: Final = (
    Recipe("parcel", 301, "jpeg_progressive", 1600, 1200, "Canon EOS RP", preview=True),
    Recipe("note", 302, "jpeg_grey", 1200, 900, "Canon EOS RP"),
    Recipe("label", 303, "jpeg_cmyk", 1000, 750),
    Recipe("router", 304, "jpeg_p3", 1512, 1134, IPHONE, preview=True),
    Recipe("desk", 305, "webp", 1200, 900),
    Recipe("cursor_film", 306, "gif_animated", 480, 320),
    Recipe("spinner_film", 307, "webp_animated", 240, 240),
    Recipe("meter_film", 308, "apng", 320, 240),
    Recipe("invoice", 309, "gif", 900, 640),
    Recipe("scan", 310, "tiff_pages", 1240, 1754),
    Recipe("settings", 311, "bmp", 640, 400),
    Recipe("badge", 312, "ico", 64, 64),
    Recipe("shelf", 313, "avif", 640, 480),
    Recipe("dashboard", 314, "png_16", 960, 600),
    Recipe("logo", 315, "png_alpha", 720, 240),
    Recipe("spreadsheet", 316, "png_palette", 1280, 800),
    Recipe("parcel", 90, "heic", 1008, 756, IPHONE),
    Recipe("router", 90, "heic", 756, 1008, IPHONE),
    Recipe("receipt", 90, "heic", 756, 1008, IPHONE),
    Recipe("warning", 0, "svg", 480, 320),
    Recipe("manual", 0, "pdf", 0, 0),
    Recipe("scan", 317, "tiff", 1240, 1754),
)
# kind of hostile file, name, declared type
HOSTILE_FILES: Final = (
    ("bomb_png", "plan.png", "image/png"),
    ("bomb_gif", "plan.gif", "image/gif"),
    ("bomb_jpeg", "plan.jpg", "image/jpeg"),
    ("bomb_tiff", "plan.tif", "image/tiff"),
    ("bomb_text_png", "note.png", "image/png"),
    ("scan_bomb", "progressive.jpg", "image/jpeg"),
    ("frame_bomb_apng", "film.png", "image/png"),
    ("frame_bomb_gif", "film.gif", "image/gif"),
    ("svg_script", "logo.svg", "image/svg+xml"),
    ("html_page", "invoice.jpg", "image/jpeg"),
    ("xml_error", "photo.png", "image/png"),
    ("json_error", "animation.gif", "image/gif"),
    ("program", "holiday.jpg", "image/jpeg"),
    ("empty", "empty.png", "image/png"),
    ("eleven_bytes", "new_file.png", "application/octet-stream"),
    ("truncated_jpeg", "IMG_0007.jpg", "image/jpeg"),
    ("truncated_png", "Screenshot 7.png", "image/png"),
    ("broken_crc", "Screenshot 8.png", "image/png"),
    ("png_as_jpg", "scan.jpg", "image/jpeg"),
    ("png_plain", "screen.png", "application/octet-stream"),
    ("jpeg_plain", "mail1.jpg", "image/jpg"),
    ("jpeg_plain", "mail2.jpg", "image/pjpeg"),
    ("jpeg_plain", "mail3.JPG", "IMAGE/JPEG"),
    ("png_plain", "mail4.png", "image/x-png"),
    ("png_plain", "mail5.png", "image/png; charset=binary"),
    ("png_plain", "mail6", "image/png"),
    ("polyglot", "two-in-one.jpg", "image/jpeg"),
    ("ifd_loop", "loop.jpg", "image/jpeg"),
    ("exif_text", "camera.jpg", "image/jpeg"),
    ("exif_types", "types.jpg", "image/jpeg"),
    ("exif_offsets", "offsets.jpg", "image/jpeg"),
    ("fake_heic", "IMG_0008.HEIC", "image/heic"),
    ("lying_bmp", "drawing.bmp", "image/bmp"),
)
HOSTILE_NAMES: Final = (
    "",
    None,
    "x" * 296 + ".jpg",
    "\u202egpj.exe.png",
    "\u0635\u0648\u0631\u0629.png",
    "\U0001f4e6 parcel \U0001f602.png",
    "cafe\u0301.png",
    "caf\u00e9.png",
    "../../../etc/passwd.png",
    "..\\..\\windows\\win.png",
    "CON.png",
    "nul",
    "a/b.png",
    "C:\\Users\\ana\\shot.png",
    "trailing dot.png.",
    "trailing space.png ",
    "twice.png",
    "twice.png",
    "Twice.PNG",
    "new\nline.png",
    "tab\tand\x07bell.png",
    "<img src=x onerror=alert(1)>.png",
    "%2e%2e%2fescaped.png",
    "quote'\".png",
    "semi;colon&amp.png",
    "=HYPERLINK(1).png",
    "-rf.png",
    ".hidden.png",
    "null\x00byte.png",
    "\u200bzero\u200bwidth.png",
)


def make_odd_tickets(studio: Studio) -> list[Ticket]:
    """All tickets with odd or hostile contents."""
    return [
        make_formats(studio),
        make_orientations(studio),
        make_source_forms(studio),
        make_hostile_files(studio),
        make_hostile_names(studio),
    ]


def make_formats(studio: Studio) -> Ticket:
    """One file of each format."""
    draft = studio.draft(Scenario.FORMATS, "One picture of every kind", studio.contacts[1], days_ago=11)
    draft.open("For your tests: every format our people use.", FORMATS[:10], FORMATS[10:12])
    draft.say(draft.requester, "And the rest.", FORMATS[12:])
    return draft.finish()


def make_orientations(studio: Studio) -> Ticket:
    """The same scene eight times, stored in eight ways; upright they all look alike."""
    draft = studio.draft(Scenario.ORIENTATIONS, "Photos lie on their side", studio.contacts[11], days_ago=10)
    photos = [
        Recipe("label", 320, "jpeg", 1200, 900, "samsung SM-G991B", orientation, preview=True)
        for orientation in range(1, 9)
    ]
    draft.open("In my program some of these lie on their side.", photos)
    return draft.finish()


def make_hostile_files(studio: Studio) -> Ticket:
    """Files that attack decoders, and one attachment without a link."""
    draft = studio.draft(Scenario.HOSTILE_FILES, "Fwd: Fwd: documents", studio.contacts[13], days_ago=8)
    draft.open("please see attached")
    draft.attachments = [
        studio.filing.file(
            Recipe(kind, 0, "hostile", 0, 0), draft.created_at, name=name, declared_type=declared
        )
        for kind, name, declared in HOSTILE_FILES
    ]
    recipe = make_recipe("badge", 331)
    draft.attachments.append(
        studio.filing.file(recipe, draft.created_at, name="without-link.png", linked=False)
    )
    return draft.finish()


def make_hostile_names(studio: Studio) -> Ticket:
    """Good pictures with names that attack paths, terminals, tables and pages."""
    draft = studio.draft(
        Scenario.HOSTILE_NAMES, "Names \u202eof files\u202c", studio.contacts[13], days_ago=8
    )
    draft.open("Strange names.")
    draft.attachments = [
        studio.filing.file(Recipe("badge", 340 + place, "png_alpha", 180, 60), draft.created_at, name=name)
        for place, name in enumerate(HOSTILE_NAMES)
    ]
    return draft.finish()


def make_source_forms(studio: Studio) -> Ticket:
    """Every form of `src` met in real bodies; the commented-out one belongs to no picture."""
    draft = studio.draft(
        Scenario.SOURCE_FORMS, "Pictures in the text are missing", studio.contacts[4], days_ago=7
    )
    recipes = [make_recipe("badge", 360 + place) for place in range(9)]
    inline = [studio.filing.file(recipe, draft.created_at, inline=True) for recipe in recipes]
    attached = [
        studio.filing.file(make_recipe("error_dialog", 370), draft.created_at, name="image001.png"),
        studio.filing.file(make_photo("note", 371), draft.created_at, name="signed.jpg"),
        studio.filing.file(make_recipe("badge", 372), draft.created_at, name="kb.png", public=True),
    ]
    draft.open("Every kind of picture in one mail. [cid:image001.png@01D9A1B2.C3D4E5F6]")
    draft.inline, draft.attachments = inline, attached[:1]
    studio_only = attached[1:]
    draft.description = make_paragraphs(draft.description_text) + _make_forms(inline, attached)
    draft.inline = [*inline, *studio_only]
    return draft.finish()


def _make_forms(inline: list[StoredFile], attached: list[StoredFile]) -> str:
    token = ["{{inline:%d}}" % file.id for file in inline]  # noqa: UP031  braces would need four each
    data = base64.b64encode(TINY_PNG).decode()
    tracker = "https://tracker.example.net/p.gif?u=1060015311018"
    forms = (
        '<img src="cid:image001.png@01D9A1B2.C3D4E5F6" alt="image001.png">',
        '<img src="cid:unknown.png@01D9A1B2.00000000">',
        f'<img src="cid:{token[0]}" class="fr-fic fr-dii">',
        f'<img src="data:image/png;base64,{data}" alt="red dot">',
        '<img src="data:image/png;base64,@@@not base64@@@">',
        '<img id="cursor" rel="cursor" class="fr-fic fr-dii" style="">',
        f'<img src="https://ci3.googleusercontent.com/proxy/AbC=s0-d-e1-ft#{token[1]}">',
        f'<img src="{{{{signed:{attached[1].id}}}}}" alt="signed link, dead after expiry">',
        f'<img src="{{{{public:{attached[2].id}}}}}">',
        f'<img src="{token[2]}&amp;width=300" alt="escaped ampersand">',
        f'<img src="  {token[3]}  " alt="Image removed by sender">',
        f"<IMG SRC='{token[4]}' ALT='upper case, single quotes'>",
        f"<img src={token[5]} alt=unquoted>",
        f'<img srcset="{token[6]} 1x" src="{token[6]}" data-attachment="[object Object]">',
        f'<!-- <img src="{token[7]}"> commented out -->',
        f'<img src="{token[8]}"><img src="{token[8]}" alt="the same twice">',
        f'<img src="{tracker}" width="1" height="1">',
        '<img src="{{storage}}/pixel/open.gif?u=4680" width="1" height="1">',
        '<img src="//cdn.example.org/social/icon.png">',
        '<img src="/images/relative.png">',
        '<img src="http://192.0.2.10/logo.png"><img src="http://127.0.0.1:9/private.png">',
        '<img src="file:///C:/Users/ana/AppData/clip_image001.png">',
        '<img src="blob:https://mail.example.com/4f1c"><img src="x-apple-data-detectors://1">',
        '<img src=""><img src=" "><img src="javascript:alert(1)"><img src="https://[::1">',
        '<div style="background-image:url(https://cdn.example.org/paper.png)">background</div>',
        '<!--[if gte vml 1]><v:imagedata src="cid:image002.png@01D9A1B2"/><![endif]-->',
    )
    return "\n".join(f"<p>{form}</p>" for form in forms)


TINY_PNG: Final = bytes.fromhex(
    "89504e470d0a1a0a0000000d49484452000000080000000808020000004b6d29dc"
    "0000000f49444154789c63f8cfc08015d15100007f9d3fc19e0d8b3d0000000049454e44ae426082"
)
