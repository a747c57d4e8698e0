"""The errors of handing pictures over: copies, drawings, names, folders."""

from gallery_app.domain.errors import GalleryError
from gallery_app.domain.translation import mark


class CopyNotVerified(GalleryError):
    """A copy was read again after writing and is not what was asked for."""

    code = "copy_not_verified"
    usual_title = mark("The copy did not pass its check")
    usual_hint = mark("It was removed again. Try once more; if it stays so, report it.")


class NothingLeft(GalleryError):
    """The part of a picture that is to be kept lies outside of it."""

    code = "nothing_left"
    usual_title = mark("Nothing of the picture would be left")
    usual_hint = mark("The crop lies outside of it; draw it anew.")
    retryable = False


class TemplateNotUnderstood(GalleryError):
    """A name template with a token that does not exist."""

    code = "template_not_understood"
    usual_title = mark("This name template is not understood")
    usual_hint = mark("Tokens stand in braces, such as {ticket}_{n:03}_{date}.{ext}.")
    retryable = False


class FolderUnusable(GalleryError):
    """The folder to export into is missing, read-only or no folder."""

    code = "folder_unusable"
    usual_title = mark("Nothing can be written into this folder")
    usual_hint = mark("Choose another one, or check that it is there and yours to write in.")


class DrawingUnread(GalleryError):
    """What was drawn on a picture is kept in a form that cannot be read: a copy might show too much."""

    code = "drawing_unread"
    usual_title = mark("What was drawn on this picture cannot be read")
    usual_hint = mark("Draw on it once more, and copies of it are made again.")
    retryable = False


class NothingToExport(GalleryError):
    """No picture is left to hand over."""

    code = "nothing_to_export"
    usual_title = mark("There is nothing to export")
    usual_hint = mark("Select pictures first, or leave fewer out.")
    retryable = False
