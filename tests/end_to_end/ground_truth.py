"""What a demo ticket truly holds, told by the world itself and not through the API."""

import re

from gallery_app.demo.records import StoredFile
from gallery_app.demo.world import World

_EXTENSIONS = {
    "png", "jpg", "jpeg", "jpe", "jfif", "gif", "webp", "bmp", "tif", "tiff", "ico", "heic", "heif",
    "avif", "svg", "apng",
}  # fmt: skip


def picture_ids(world: World, number: int) -> set[str]:
    """Ids of the ticket's pictures on Freshdesk's own storage, as the application names them."""
    ticket = world.tickets[number]
    texts = "".join([ticket.description, *[message.body for message in ticket.messages]])
    shown = re.sub(r"<!--.*?-->", "", texts, flags=re.DOTALL)  # what is commented out is no part of a text
    return {
        f"attachment-{file.id}"
        for file in world.files_of(number)
        if is_picture(file) and (not file.inline or str(file.id) in shown)
    }


def private_picture_ids(world: World, number: int) -> set[str]:
    """Those that no customer has seen: each of their places is a private note."""
    return {
        f"attachment-{true.file.id}"
        for true in world.pictures_of(number)
        if true.private and is_picture(true.file)
    }


def is_picture(file: StoredFile) -> bool:
    """Declared as a picture or named like one; what it really is shows after the download."""
    declared = (file.declared_type or "").lower().strip()
    extension = (file.name or "").rpartition(".")[2].lower().strip()
    return file.inline or declared.startswith("image/") or extension in _EXTENSIONS
