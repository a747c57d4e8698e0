"""How a lane says no: a known word and a number cross the pipe, no sentence."""

from typing import Final

from gallery_app.domain.errors import (
    DamagedPicture,
    FormatNotInstalled,
    GalleryError,
    NotAPicture,
    PictureTooLarge,
    PictureUnsafe,
)
from gallery_app.domain.export_errors import NothingLeft
from gallery_app.domain.kept_words import TOO_MANY_PIXELS
from gallery_app.domain.translation import number_words

REFUSALS: Final[dict[str, type[GalleryError]]] = {
    kind.code: kind
    for kind in (
        DamagedPicture,
        FormatNotInstalled,
        NotAPicture,
        NothingLeft,
        PictureTooLarge,
        PictureUnsafe,
    )
}


class Refused(Exception):
    """A picture that is not shown; `code` is one of REFUSALS, `megapixels` is what it claims to have."""

    def __init__(self, code: str, megapixels: int = 0) -> None:
        """Both are re-checked by the parent."""
        self.code = code
        self.megapixels = megapixels
        super().__init__(code, megapixels)


def make_error(code: str, megapixels: int) -> GalleryError:
    """The error a person sees for a lane's refusal; KeyError for a word that is none of ours."""
    kind = REFUSALS[code]
    if kind is PictureTooLarge and megapixels:
        return PictureTooLarge(TOO_MANY_PIXELS, megapixels=number_words(megapixels))
    return kind()
