"""Hints for claims: what a picture's data suggest, what that means and what it does not. Never a verdict."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import timedelta
from typing import Final

from gallery_app.domain.display import display_text
from gallery_app.domain.exif import is_editor
from gallery_app.domain.folding import Repetition, find_fold
from gallery_app.domain.image import ImageKind, Placement
from gallery_app.domain.inspect_camera import find_camera
from gallery_app.domain.inspect_dates import find_changed, find_lead, find_taken
from gallery_app.domain.inspect_file import say_false_extension
from gallery_app.domain.inspect_rows import Row, Section, Tone
from gallery_app.domain.inspect_tags import EXPOSURE, MAKE, MODEL, TAKEN, TagReader
from gallery_app.domain.inspect_ticket import list_other_parents
from gallery_app.domain.inspect_traces import AI_TYPES, say_source_type
from gallery_app.domain.inspection import Inspection
from gallery_app.domain.query import Query
from gallery_app.domain.query_likeness import make_likeness_query
from gallery_app.domain.translation import tr, tr_count
from gallery_app.domain.words import channel_words, span_words

NAME: Final = "hints"
_CHAT, _WHATSAPP = 7, 13
_STRIPPING_CHANNELS: Final = frozenset((5, 6, _CHAT, 8, 12, _WHATSAPP))
"""Twitter, Facebook, chat, mobihelp, bot, WhatsApp: they pass pictures on without their metadata."""
_PHOTO_FORMATS: Final = frozenset(("JPEG", "MPO", "HEIF"))
_OLD: Final = timedelta(days=3)
_AHEAD: Final = timedelta(minutes=-10)
_CHANGED_LATER: Final = timedelta(minutes=2)


@dataclass(frozen=True, slots=True)
class Hint:
    """Advice; `name` is stable, `target` the search that shows more."""

    name: str
    words: str
    means: str
    does_not_mean: str
    target: Query | None = None


def make_hints(inspection: Inspection) -> tuple[Hint, ...]:
    """All that apply, as far as the picture is known."""
    return tuple(hint for find in _ALL for hint in find(inspection))


def make_hints_section(inspection: Inspection) -> Section:
    """Each hint a row with what it means and what it does not mean below it."""
    rows = tuple(
        Row("", hint.words, target=hint.target, tone=Tone.PLAIN, details=(hint.means, hint.does_not_mean))
        for hint in make_hints(inspection)
    )
    is_pending = inspection.report is None and inspection.error is None
    reason = "" if rows else tr("Still reading") if is_pending else tr("Nothing stands out")
    summary = str(len(rows)) if rows else tr("none")
    return Section(NAME, tr("Hints"), rows, reason, summary, is_pending=is_pending)


def _find_lie(inspection: Inspection) -> Iterator[Hint]:
    if words := say_false_extension(inspection):
        yield Hint(
            "false_name",
            words,
            tr("The name was given by hand or by a program that did not look at the file."),
            tr("It does not mean that the picture was changed: saving and renaming do this all the time."),
        )


def _find_stripped(inspection: Inspection) -> Iterator[Hint]:
    """A photo as cameras make them, without a word of the camera."""
    info, ticket, reader = inspection.info, inspection.ticket, TagReader(inspection)
    if (
        info is None
        or inspection.report is None
        or any(reader.find(number) is not None for number in (MAKE, MODEL, TAKEN, EXPOSURE))
    ):
        return
    kind = info.analysis.kind if info.analysis is not None else ImageKind.UNKNOWN
    if kind is not ImageKind.PHOTO or info.format.upper() not in _PHOTO_FORMATS:
        return
    channel = ticket.channel if ticket is not None else 0
    if channel in _STRIPPING_CHANNELS:
        yield Hint(
            "stripped",
            _say_removed(channel),
            tr("Apps of this kind pass photos on without date, camera and place."),
            tr("It does not mean that the sender removed anything."),
        )
    else:
        yield Hint(
            "stripped",
            tr("A photo without any camera data"),
            tr("Something on its way left them out: an app, a website, an editor, or a photo of a screen."),
            tr("It does not mean that somebody hides something; most apps do this unasked."),
        )


def _find_old(inspection: Inspection) -> Iterator[Hint]:
    taken, ticket, ref = find_taken(inspection), inspection.ticket, inspection.ref
    if taken is None or ref is None:
        return
    least, most = find_lead(taken, ref.created_at)
    if most < (_AHEAD if taken.tzinfo is not None else timedelta(0)):
        yield Hint(
            "taken_after",
            tr("By its own date taken after it was sent"),
            tr("The camera's clock was ahead, or the date was written later."),
            tr("It does not mean that the picture is false: clocks of cameras are often wrong."),
        )
    opened = ticket.created_at if ticket is not None else None
    if opened is None:
        return
    least, most = find_lead(taken, opened)
    if least >= _OLD:
        span = span_words((least + most) / 2)
        yield Hint(
            "taken_before",
            tr("Taken {span} before the ticket", span=span)
            if taken.tzinfo is not None
            else tr("Taken about {span} before the ticket", span=span),
            tr("The photo is older than the question; ask when the damage was seen, if that matters."),
            tr(
                "It does not mean that it shows something else: "
                "people write late, and clocks are often wrong."
            ),
        )


def _find_zoneless(inspection: Inspection) -> Iterator[Hint]:
    taken = find_taken(inspection)
    if taken is not None and taken.tzinfo is None:
        yield Hint(
            "no_zone",
            tr("The camera's clock has no time zone"),
            tr("The date may be off by up to a day, seen from where you are."),
            tr("It does not mean that the clock was wrong: many cameras write no zone."),
        )


def _find_editor(inspection: Inspection) -> Iterator[Hint]:
    info, report = inspection.info, inspection.report
    names = (
        info.exif.software if info is not None else None,
        report.creator_tool if report is not None else None,
    )
    editor = next((name for name in names if name and is_editor(name)), None)
    if editor is not None:
        yield Hint(
            "edited",
            tr("Saved by {program}", program=display_text(editor, limit=60)),
            tr("A program that can change pictures wrote this file last."),
            tr(
                "It does not say what was changed: "
                "cropping, turning or making it smaller leave the same trace."
            ),
        )


def _find_changed(inspection: Inspection) -> Iterator[Hint]:
    taken, changed = find_taken(inspection), find_changed(inspection)
    if taken is None or changed is None:
        return
    later = changed.replace(tzinfo=None) - taken.replace(tzinfo=None)  # both as one clock showed them
    if later >= _CHANGED_LATER:
        yield Hint(
            "changed_later",
            tr("Saved again {span} after it was taken", span=span_words(later)),
            tr("Some program wrote the file anew, by the dates in it."),
            tr("It does not say what was changed; phones do this when a photo is turned or shared."),
        )


def _find_source_type(inspection: Inspection) -> Iterator[Hint]:
    report = inspection.report
    source = (report.digital_source_type or "") if report is not None else ""
    if source.rstrip("/").rsplit("/", 1)[-1] in AI_TYPES:
        yield Hint(
            "source_type",
            tr("Says of itself: {source}", source=say_source_type(source)),
            tr("The program that made the file wrote so into it."),
            tr("It does not tell how much was made that way, and a missing note would prove nothing."),
        )


def _find_credentials(inspection: Inspection) -> Iterator[Hint]:
    if inspection.report is not None and inspection.report.content_credentials:
        yield Hint(
            "credentials",
            tr("Carries content credentials"),
            tr("Its maker's program signed how it came about; a C2PA verifier can show that."),
            tr("They were not verified here, so they prove nothing yet."),
        )


def _find_thumbnail(inspection: Inspection) -> Iterator[Hint]:
    if inspection.report is not None and inspection.report.thumbnail_differs:
        yield Hint(
            "thumbnail",
            tr("The small picture inside shows something else"),
            tr("The picture was changed by a program that left the camera's small copy as it was."),
            tr("It does not mean a forgery: cropping is enough for it."),
        )


def _find_cameras(inspection: Inspection) -> Iterator[Hint]:
    photos = sum(count for _name, count in inspection.cameras)
    if len(inspection.cameras) > 1 and find_camera(inspection):
        names = ", ".join(display_text(name, limit=40) for name, _count in inspection.cameras[:4])
        yield Hint(
            "cameras",
            tr_count(
                "{count} photo of this ticket comes from {cameras} cameras",
                "{count} photos of this ticket come from {cameras} cameras",
                photos,
                cameras=len(inspection.cameras),
            ),
            tr("They name {names}.", names=names),
            tr(
                "It does not mean that they are of different people: "
                "families and offices share what they write."
            ),
        )


def _find_seen(inspection: Inspection) -> Iterator[Hint]:
    others, info = list_other_parents(inspection), inspection.info
    if not others or info is None or _is_decoration(inspection):
        return
    same = [place for place in others if not place.distance]
    target = make_likeness_query(info)
    if same:
        yield Hint(
            "seen",
            tr_count(
                "The same picture is in {count} other ticket",
                "The same picture is in {count} other tickets",
                len(same),
            ),
            tr("Exactly these bytes were sent there too."),
            tr("It does not say who sent it first, or why: known errors and forms come again and again."),
            target,
        )
    else:
        yield Hint(
            "seen_like",
            tr_count(
                "A nearly equal picture is in {count} other ticket",
                "A nearly equal picture is in {count} other tickets",
                len(others),
            ),
            tr("It looks the same at a small size; compare them side by side."),
            tr("It does not mean that it is the same: screens of one program look alike."),
            target,
        )


def _is_decoration(inspection: Inspection) -> bool:
    """Logos and icons are everywhere; that says nothing of a claim."""
    info, ref = inspection.info, inspection.ref
    if info is None or ref is None:
        return False
    messages = sum(place.occurrences for place in inspection.places if not place.distance)
    seen = Repetition(messages, 1 + len(list_other_parents(inspection)))
    is_inline = ref.placement is Placement.INLINE
    return find_fold(info.width, info.height, seen, inline=is_inline, hidden=False) is not None


def _say_removed(channel: int) -> str:
    if channel == _CHAT:
        return tr("EXIF removed, normal for chat channels")
    name = "WhatsApp" if channel == _WHATSAPP else channel_words(channel)
    return tr("EXIF removed, normal for {channel}", channel=name)


_Find = Callable[[Inspection], Iterator[Hint]]
_ALL: Final[tuple[_Find, ...]] = (
    _find_lie,
    _find_seen,
    _find_source_type,
    _find_thumbnail,
    _find_editor,
    _find_changed,
    _find_old,
    _find_cameras,
    _find_stripped,
    _find_zoneless,
    _find_credentials,
)
