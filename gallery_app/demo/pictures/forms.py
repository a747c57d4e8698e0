"""The usual file form of each kind of picture: which format, how large, from which camera."""

from __future__ import annotations

from typing import Final

from gallery_app.demo.pictures.recipe import Recipe

PHOTO_KINDS: Final = (
    "parcel",
    "parcel_open",
    "label",
    "receipt",
    "phone_cracked",
    "router",
    "laptop_flicker",
    "monitor",
    "printer_jam",
    "device_plate",
    "keyboard",
    "cable",
    "appliance",
    "whiteboard",
    "note",
    "desk",
    "shelf",
)
SCREEN_SIZES: Final = ((1440, 900), (1280, 800), (1920, 1080), (1366, 768))
MARK_SIZES: Final = {
    "logo": (360, 120),
    "signature": (320, 96),
    "social": (32, 32),
    "pixel": (1, 1),
    "badge": (180, 60),
}
PHONE_SCREEN: Final = (780, 1688)
PHONE_KINDS: Final = ("mobile_app", "mobile_chat")
CAMERAS: Final = (
    "Apple iPhone 13 Pro",
    "samsung SM-G991B",
    "Google Pixel 7",
    "Apple iPhone SE",
    "Canon EOS RP",
    "samsung SM-A546B",
)
PHOTO_SIZES: Final = ((2016, 1512), (1600, 1200), (2000, 1500), (1920, 1440), (2400, 1600), (1920, 1080))


def make_recipe(kind: str, variant: int = 0) -> Recipe:
    """The usual file for the kind; the variant also chooses size, camera, orientation and position."""
    if kind in PHOTO_KINDS:
        return make_photo(kind, variant)
    if kind in MARK_SIZES:
        width, height = MARK_SIZES[kind]
        return Recipe(kind, variant, "gif" if kind == "pixel" else "png_alpha", width, height)
    if kind in PHONE_KINDS:
        return Recipe(kind, variant, "png", *PHONE_SCREEN)
    width, height = SCREEN_SIZES[variant % len(SCREEN_SIZES)]
    return Recipe(kind, variant, "jpeg" if variant % 7 == 5 else "png", width, height)


def make_photo(kind: str, variant: int) -> Recipe:
    """A photo's usual file, for any kind."""
    mixed = variant + 3 * (PHOTO_KINDS.index(kind) if kind in PHOTO_KINDS else 0)
    place = mixed % len(CAMERAS)
    width, height = PHOTO_SIZES[place]
    camera = CAMERAS[place]
    phone = not camera.startswith("Canon")
    upright = phone and mixed % 3 == 0
    orientation = 6 if upright else 3 if phone and mixed % 11 == 5 else 1
    if upright:
        width, height = height, width
    gps = phone and mixed % 4 == 1
    return Recipe(kind, variant, "jpeg", width, height, camera, orientation, gps=gps, preview=True)
