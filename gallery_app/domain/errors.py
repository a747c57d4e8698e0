"""Every error a person can meet: what happened, what helps, and whether trying again does.

A flat family (mitmproxy's lesson: deep trees do not pay off). `code` is the stable word for JSON.
Texts are plain text for people: no link, no key, nothing a stranger wrote.
"""

from typing import ClassVar


class GalleryError(Exception):
    """An expected failure. Subclasses give `code`, `title`, `hint` and `retryable` as defaults."""

    code: ClassVar[str] = "unexpected"
    title: str = "Something did not work"
    hint: str = "Try again."
    retryable: bool = True

    def __init__(self, title: str | None = None, hint: str | None = None) -> None:
        """Take a more exact title or hint where one is known."""
        self.title = title if title is not None else type(self).title
        self.hint = hint if hint is not None else type(self).hint
        super().__init__(self.title, self.hint)

    def __str__(self) -> str:
        """Give `title. hint`, as the command line prints it."""
        return f"{self.title}. {self.hint}".rstrip()


# --- what was typed -------------------------------------------------------------------------------------


class NotUnderstood(GalleryError):
    """The typed text names no ticket or article."""

    code = "not_understood"
    title = "This is not a ticket number or link"
    hint = "Type a number such as 4711, or paste the address of a ticket or article."
    retryable = False


class QueryNotUnderstood(GalleryError):
    """A search that cannot be read; `start` and `end` are the offsets of the part that is meant."""

    code = "query_not_understood"
    title = "This search is not understood"
    hint = "Words and filters such as type:png are read."
    retryable = False

    def __init__(
        self, title: str | None = None, hint: str | None = None, start: int = 0, end: int = 0
    ) -> None:
        """Take what is wrong, what may be meant, and where it stands."""
        super().__init__(title, hint)
        self.start = start
        self.end = end


class PageOutOfRange(GalleryError):
    """Page number or page size outside of what is offered."""

    code = "page_out_of_range"
    title = "There is no such page"
    hint = "Pages start at 1; a page holds 1 to 200 pictures."
    retryable = False


# --- account and key ------------------------------------------------------------------------------------


class BadAddress(GalleryError):
    """The helpdesk's address cannot be one."""

    code = "bad_address"
    title = "This is not a Freshdesk address"
    hint = "Use acme, acme.freshdesk.com or the address in the browser's address bar."
    retryable = False


class NoAccount(GalleryError):
    """No helpdesk is connected."""

    code = "no_account"
    title = "No helpdesk is connected"
    hint = "Connect one, or try the demo helpdesk with --demo."
    retryable = False


class KeyRefused(GalleryError):
    """401: the key is missing or wrong. Never retried, so that nobody is locked out."""

    code = "key_refused"
    title = "Freshdesk did not accept the API key"
    hint = "Copy it again from your profile settings in Freshdesk."
    retryable = False


class KeyStoreUnavailable(GalleryError):
    """The OS keyring is missing, locked or does not answer."""

    code = "key_store_unavailable"
    title = "This computer's password store did not answer"
    hint = "Unlock it and try again, or use the key for this session only."


class NotAllowed(GalleryError):
    """403: the agent's role, scope or plan does not cover this."""

    code = "not_allowed"
    title = "Your role may not see this"
    hint = "Ask an administrator of your helpdesk for access."
    retryable = False


class NotFound(GalleryError):
    """404: nothing has this number in this helpdesk."""

    code = "not_found"
    title = "Nothing was found under this number"
    hint = "Check the number and that you are connected to the right helpdesk."
    retryable = False


class RequestRefused(GalleryError):
    """400 and other answers that say the request itself was wrong."""

    code = "request_refused"
    title = "Freshdesk did not accept the request"
    hint = "If it happens again, copy the details and report it."
    retryable = False


# --- network --------------------------------------------------------------------------------------------


class RateLimited(GalleryError):
    """429 for longer than we are willing to wait."""

    code = "rate_limited"
    title = "Freshdesk asks to wait"
    hint = "All requests of your helpdesk for this minute are used up; try again in a minute."


class HelpdeskUnreachable(GalleryError):
    """No connection, no name, no TLS, no answer in time."""

    code = "unreachable"
    title = "The helpdesk cannot be reached"
    hint = "Check the network connection and the address."


class HelpdeskTroubled(GalleryError):
    """5xx after all retries."""

    code = "helpdesk_troubled"
    title = "Freshdesk has trouble answering"
    hint = "Wait a little and try again."


class AnswerNotUnderstood(GalleryError):
    """200 with a web page, broken JSON or a shape that is not Freshdesk's."""

    code = "answer_not_understood"
    title = "The address answered with something that is not Freshdesk"
    hint = "Check the address; a login page or a proxy may stand in between."


# --- one file -------------------------------------------------------------------------------------------


class LinkExpired(GalleryError):
    """403 from the storage: the signed link is too old. The parent is re-read once."""

    code = "link_expired"
    title = "The link has expired"
    hint = "Retry reads the ticket again for a fresh one."


class FileGone(GalleryError):
    """404 from the storage, or an attachment without a link."""

    code = "file_gone"
    title = "The file is gone"
    hint = "Freshdesk lists it but no longer has it."
    retryable = False


class FileCut(GalleryError):
    """Fewer bytes than promised, or the connection broke."""

    code = "file_cut"
    title = "The download broke off"
    hint = "Retry downloads it again."


class FileSlow(GalleryError):
    """The total deadline passed or the rate fell below the minimum."""

    code = "file_slow"
    title = "The download took too long"
    hint = "Retry when the network is better."


class FileTooLarge(GalleryError):
    """More bytes than promised or than the limit allows."""

    code = "file_too_large"
    title = "The file is too large"
    hint = "Files of up to 64 MB are shown."
    retryable = False


class NotAFile(GalleryError):
    """The storage answered with a page (HTML, XML, JSON) or an encoding instead of the file."""

    code = "not_a_file"
    title = "The server sent a page, not a picture"
    hint = "The sender may have named a page like a picture."
    retryable = False


class HostNotAllowed(GalleryError):
    """A link or redirect leads to a host that pictures may not come from."""

    code = "host_not_allowed"
    title = "The link leads to a foreign host"
    hint = "It was not opened, for safety."
    retryable = False


class RemoteNotLoaded(GalleryError):
    """A third-party picture: listed, and fetched only on demand, as loading tells the sender of it."""

    code = "remote_not_loaded"
    title = "Remote picture, not loaded"
    hint = "Loading it would tell its sender that you looked."
    retryable = False


class FileNotReadable(GalleryError):
    """A file of this computer that a person named."""

    code = "file_not_readable"
    title = "The file cannot be read"
    hint = "Check the path, and that the file is yours to read."
    retryable = False


# --- one picture ----------------------------------------------------------------------------------------


class NotAPicture(GalleryError):
    """The bytes are of no format we show."""

    code = "not_a_picture"
    title = "Not a picture"
    hint = "The bytes are of no known picture format."
    retryable = False


class DamagedPicture(GalleryError):
    """The decoder gave up: cut, broken or empty."""

    code = "damaged_picture"
    title = "Damaged picture"
    hint = "The file ends too early or is broken."
    retryable = False


class PictureTooLarge(GalleryError):
    """More pixels, frames or memory than the limits allow: perhaps a decompression bomb."""

    code = "picture_too_large"
    title = "Not opened: too many pixels"
    hint = "Showing it would take more memory than is safe."
    retryable = False


class PictureUnsafe(GalleryError):
    """SVG and the like: formats that can refer to other files."""

    code = "picture_unsafe"
    title = "Not shown for safety"
    hint = "This format can hold scripts and links to other files."
    retryable = False


class FormatNotInstalled(GalleryError):
    """A format that needs an optional part."""

    code = "format_not_installed"
    title = "HEIC pictures need an extra"
    hint = 'Install it with: pip install "ticket-gallery[heif]"'
    retryable = False


class PictureStuck(GalleryError):
    """The decode ran past its time limit and was ended."""

    code = "picture_stuck"
    title = "Opening took too long"
    hint = "It was stopped after 10 seconds; the file may be made to do that."


class DecoderDied(GalleryError):
    """The lane ended while decoding this picture; nothing else was touched."""

    code = "decoder_died"
    title = "This picture broke its decoder"
    hint = "It was held in its own process; nothing else was touched."


class DecoderStopped(GalleryError):
    """The lane was ended at its walls while it decoded this picture: it tried what no picture needs."""

    code = "decoder_stopped"
    title = "This picture is dangerous"
    hint = "Its decoder was stopped as it reached for what no picture needs. It is not tried again by itself."
    retryable = False


class DecoderMissing(GalleryError):
    """No lane comes up at all: out of memory or processes, or a broken installation."""

    code = "decoder_missing"
    title = "Pictures cannot be opened on this computer"
    hint = "Close other programs and try again; if it stays so, install the app anew."


# --- handing over ---------------------------------------------------------------------------------------


class CopyNotVerified(GalleryError):
    """A copy was read again after writing and is not what was asked for."""

    code = "copy_not_verified"
    title = "The copy did not pass its check"
    hint = "It was removed again. Try once more; if it stays so, report it."


class NothingLeft(GalleryError):
    """The part of a picture that is to be kept lies outside of it."""

    code = "nothing_left"
    title = "Nothing of the picture would be left"
    hint = "The crop lies outside of it; draw it anew."
    retryable = False


class TemplateNotUnderstood(GalleryError):
    """A name template with a token that does not exist."""

    code = "template_not_understood"
    title = "This name template is not understood"
    hint = "Tokens stand in braces, such as {ticket}_{n:03}_{date}.{ext}."
    retryable = False


class FolderUnusable(GalleryError):
    """The folder to export into is missing, read-only or no folder."""

    code = "folder_unusable"
    title = "Nothing can be written into this folder"
    hint = "Choose another one, or check that it is there and yours to write in."


class DrawingUnread(GalleryError):
    """What was drawn on a picture is kept in a form that cannot be read: a copy might show too much."""

    code = "drawing_unread"
    title = "What was drawn on this picture cannot be read"
    hint = "Draw on it once more, and copies of it are made again."
    retryable = False


class NothingToExport(GalleryError):
    """No picture is left to hand over."""

    code = "nothing_to_export"
    title = "There is nothing to export"
    hint = "Select pictures first, or leave fewer out."
    retryable = False


# --- this computer --------------------------------------------------------------------------------------


class StoreUnavailable(GalleryError):
    """The folder of this app cannot be used: foreign owner, read-only, no folder."""

    code = "store_unavailable"
    title = "The app's folder cannot be used"
    hint = "Check that it belongs to you and is writable."


class DiskFull(GalleryError):
    """No room left; the app goes on from memory where it can."""

    code = "disk_full"
    title = "The disk is full"
    hint = "Free some space; pictures already here stay usable."


def make_error(code: str, title: str, hint: str) -> GalleryError:
    """An error of the class that has this code, as it was kept; an unknown code gives a plain one."""
    for kind in GalleryError.__subclasses__():
        if kind.code == code:
            return kind(title, hint)
    return GalleryError(title, hint)
