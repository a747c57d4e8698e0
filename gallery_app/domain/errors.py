"""Every error a person can meet: what happened, what helps, and whether trying again does.

A flat family (mitmproxy's lesson: deep trees do not pay off). `code` is the stable word for JSON.
Texts are plain text for people: no link, no key, nothing a stranger wrote.

An error can be kept, or be told to a window and to a program: it holds its texts in English and says them in
the language of whoever reads them.
"""

from typing import Any, ClassVar, Self

from gallery_app.domain.kept_words import split_kept
from gallery_app.domain.translation import in_english, mark, tr


class GalleryError(Exception):
    """An expected failure. Subclasses give `code`, the usual title and hint, and `retryable`."""

    code: ClassVar[str] = "unexpected"
    usual_title: ClassVar[str] = mark("Something did not work")
    usual_hint: ClassVar[str] = mark("Try again.")
    retryable: bool = True

    def __init__(self, title: str | None = None, hint: str | None = None, **values: object) -> None:
        """Take a more exact title or hint where one is known: as `mark`ed, `values` are for their places."""
        self._title, self._hint = title, hint
        self._values: dict[str, Any] = values
        super().__init__(title, hint)

    def __str__(self) -> str:
        """Give `title. hint`, as the command line prints it."""
        return tr("{title}. {hint}", title=self.title, hint=self.hint).rstrip()

    @property
    def title(self) -> str:
        """What happened, without a full stop."""
        return tr(self.usual_title) if self._title is None else tr(self._title, **self._values)

    @property
    def hint(self) -> str:
        """What helps; may be empty."""
        return tr(self.usual_hint) if self._hint is None else tr(self._hint, **self._values)

    @property
    def kept(self) -> tuple[str, str, str]:
        """Code, title and hint in English, for `make_error`."""
        with in_english():
            return self.code, self.title, self.hint

    def anew(self) -> Self:
        """The same error once more: one that several tasks raise gathers foreign tracebacks."""
        return type(self)(self._title, self._hint, **self._values)


# --- what was typed -------------------------------------------------------------------------------------


class NotUnderstood(GalleryError):
    """The typed text names no ticket or article."""

    code = "not_understood"
    usual_title = mark("This is not a ticket number or link")
    usual_hint = mark("Type a number such as 4711, or paste the address of a ticket or article.")
    retryable = False


class QueryNotUnderstood(GalleryError):
    """A search that cannot be read; `start` and `end` are the offsets of the part that is meant.

    `key` is set where a word is none of this key's.
    """

    code = "query_not_understood"
    usual_title = mark("This search is not understood")
    usual_hint = mark("Words and filters such as type:png are read.")
    retryable = False

    def __init__(
        self,
        title: str | None = None,
        hint: str | None = None,
        start: int = 0,
        end: int = 0,
        *,
        key: str = "",
        **values: object,
    ) -> None:
        """Take what is wrong, what may be meant, and where it stands."""
        super().__init__(title, hint, **values)
        self.start = start
        self.end = end
        self.key = key


class PageOutOfRange(GalleryError):
    """Page number or page size outside of what is offered."""

    code = "page_out_of_range"
    usual_title = mark("There is no such page")
    usual_hint = mark("Pages start at 1; a page holds 1 to 200 pictures.")
    retryable = False


# --- account and key ------------------------------------------------------------------------------------


class BadAddress(GalleryError):
    """The helpdesk's address cannot be one."""

    code = "bad_address"
    usual_title = mark("This is not a Freshdesk address")
    usual_hint = mark("Use acme, acme.freshdesk.com or the address in the browser's address bar.")
    retryable = False


class NoAccount(GalleryError):
    """No helpdesk is connected."""

    code = "no_account"
    usual_title = mark("No helpdesk is connected")
    usual_hint = mark("Connect one, or try the demo helpdesk.")
    retryable = False


class KeyRefused(GalleryError):
    """401: the key is missing or wrong. Never retried, so that nobody is locked out."""

    code = "key_refused"
    usual_title = mark("Freshdesk did not accept the API key")
    usual_hint = mark("Copy it again from your profile settings in Freshdesk.")
    retryable = False


class KeyStoreUnavailable(GalleryError):
    """The OS keyring is missing, locked or does not answer."""

    code = "key_store_unavailable"
    usual_title = mark("This computer's password store did not answer")
    usual_hint = mark("Unlock it and try again, or use the key for this session only.")


class NotAllowed(GalleryError):
    """403: the agent's role, scope or plan does not cover this."""

    code = "not_allowed"
    usual_title = mark("Your role may not see this")
    usual_hint = mark("Ask an administrator of your helpdesk for access.")
    retryable = False


class NotFound(GalleryError):
    """404: nothing has this number in this helpdesk."""

    code = "not_found"
    usual_title = mark("Nothing was found under this number")
    usual_hint = mark("Check the number and that you are connected to the right helpdesk.")
    retryable = False


class RequestRefused(GalleryError):
    """400 and other answers that say the request itself was wrong."""

    code = "request_refused"
    usual_title = mark("Freshdesk did not accept the request")
    usual_hint = mark("If it happens again, copy the details and report it.")
    retryable = False


# --- network --------------------------------------------------------------------------------------------


class RateLimited(GalleryError):
    """429 for longer than we are willing to wait."""

    code = "rate_limited"
    usual_title = mark("Freshdesk asks to wait")
    usual_hint = mark("All requests of your helpdesk for this minute are used up; try again in a minute.")


class HelpdeskUnreachable(GalleryError):
    """No connection, no name, no TLS, no answer in time."""

    code = "unreachable"
    usual_title = mark("The helpdesk cannot be reached")
    usual_hint = mark("Check the network connection and the address.")


class HelpdeskTroubled(GalleryError):
    """5xx after all retries."""

    code = "helpdesk_troubled"
    usual_title = mark("Freshdesk has trouble answering")
    usual_hint = mark("Wait a little and try again.")


class AnswerNotUnderstood(GalleryError):
    """200 with a web page, broken JSON or a shape that is not Freshdesk's."""

    code = "answer_not_understood"
    usual_title = mark("The address answered with something that is not Freshdesk")
    usual_hint = mark("Check the address; a login page or a proxy may stand in between.")


# --- one file -------------------------------------------------------------------------------------------


class LinkExpired(GalleryError):
    """403 from the storage: the signed link is too old. The parent is re-read once."""

    code = "link_expired"
    usual_title = mark("The link has expired")
    usual_hint = mark("Retry reads the ticket again for a fresh one.")


class FileGone(GalleryError):
    """404 from the storage, or an attachment without a link."""

    code = "file_gone"
    usual_title = mark("The file is gone")
    usual_hint = mark("Freshdesk lists it but no longer has it.")
    retryable = False


class FileCut(GalleryError):
    """Fewer bytes than promised, or the connection broke."""

    code = "file_cut"
    usual_title = mark("The download broke off")
    usual_hint = mark("Retry downloads it again.")


class FileSlow(GalleryError):
    """The total deadline passed or the rate fell below the minimum."""

    code = "file_slow"
    usual_title = mark("The download took too long")
    usual_hint = mark("Retry when the network is better.")


class FileTooLarge(GalleryError):
    """More bytes than promised or than the limit allows."""

    code = "file_too_large"
    usual_title = mark("The file is too large")
    usual_hint = mark("Files of up to 64 MB are shown.")
    retryable = False


class NotAFile(GalleryError):
    """The storage answered with a page (HTML, XML, JSON) or an encoding instead of the file."""

    code = "not_a_file"
    usual_title = mark("The server sent a page, not a picture")
    usual_hint = mark("The sender may have named a page like a picture.")
    retryable = False


class HostNotAllowed(GalleryError):
    """A link or redirect leads to a host that pictures may not come from."""

    code = "host_not_allowed"
    usual_title = mark("The link leads to a foreign host")
    usual_hint = mark("It was not opened, for safety.")
    retryable = False


class RemoteNotLoaded(GalleryError):
    """A third-party picture: listed, and fetched only on demand, as loading tells the sender of it."""

    code = "remote_not_loaded"
    usual_title = mark("Remote picture, not loaded")
    usual_hint = mark("Loading it would tell its sender that you looked.")
    retryable = False


class FileNotReadable(GalleryError):
    """A file of this computer that a person named."""

    code = "file_not_readable"
    usual_title = mark("The file cannot be read")
    usual_hint = mark("Check the path, and that the file is yours to read.")
    retryable = False


# --- one picture ----------------------------------------------------------------------------------------


class NotAPicture(GalleryError):
    """The bytes are of no format we show."""

    code = "not_a_picture"
    usual_title = mark("Not a picture")
    usual_hint = mark("The bytes are of no known picture format.")
    retryable = False


class DamagedPicture(GalleryError):
    """The decoder gave up: cut, broken or empty."""

    code = "damaged_picture"
    usual_title = mark("Damaged picture")
    usual_hint = mark("The file ends too early or is broken.")
    retryable = False


class PictureTooLarge(GalleryError):
    """More pixels, frames or memory than the limits allow: perhaps a decompression bomb."""

    code = "picture_too_large"
    usual_title = mark("Not opened: too many pixels")
    usual_hint = mark("Showing it would take more memory than is safe.")
    retryable = False


class PictureUnsafe(GalleryError):
    """SVG and the like: formats that can refer to other files."""

    code = "picture_unsafe"
    usual_title = mark("Not shown for safety")
    usual_hint = mark("This format can hold scripts and links to other files.")
    retryable = False


class FormatNotInstalled(GalleryError):
    """A format that needs an optional part."""

    code = "format_not_installed"
    usual_title = mark("HEIC pictures need an extra")
    usual_hint = mark('Install it with: pip install "ticket-gallery[heif]"')
    retryable = False


class PictureStuck(GalleryError):
    """The decode ran past its time limit and was ended."""

    code = "picture_stuck"
    usual_title = mark("Opening took too long")
    usual_hint = mark("It was stopped after 10 seconds; the file may be made to do that.")


class DecoderDied(GalleryError):
    """The lane ended while decoding this picture; nothing else was touched."""

    code = "decoder_died"
    usual_title = mark("This picture broke its decoder")
    usual_hint = mark("It was held in its own process; nothing else was touched.")


class DecoderStopped(GalleryError):
    """The lane was ended at its walls while it decoded this picture: it tried what no picture needs."""

    code = "decoder_stopped"
    usual_title = mark("This picture is dangerous")
    usual_hint = mark(
        "Its decoder was stopped as it reached for what no picture needs. It is not tried again by itself."
    )
    retryable = False


class DecoderMissing(GalleryError):
    """No lane comes up at all: out of memory or processes, or a broken installation."""

    code = "decoder_missing"
    usual_title = mark("Pictures cannot be opened on this computer")
    usual_hint = mark("Close other programs and try again; if it stays so, install the app anew.")


# --- this computer --------------------------------------------------------------------------------------


class StoreUnavailable(GalleryError):
    """The folder of this app cannot be used: foreign owner, read-only, no folder."""

    code = "store_unavailable"
    usual_title = mark("The app's folder cannot be used")
    usual_hint = mark("Check that it belongs to you and is writable.")


class DiskFull(GalleryError):
    """No room left; the app goes on from memory where it can."""

    code = "disk_full"
    usual_title = mark("The disk is full")
    usual_hint = mark("Free some space; pictures already here stay usable.")


def make_error(code: str, title: str, hint: str) -> GalleryError:
    """An error of the class that has this code, as it was kept; an unknown code gives a plain one."""
    title, values = split_kept(title)
    for kind in GalleryError.__subclasses__():
        if kind.code == code:
            return kind(title, hint, **values)
    return GalleryError(title, hint, **values)
