from datetime import UTC, datetime

import pytest

from gallery_app.desktop.wording import (
    date_words,
    fill_words,
    host_words,
    meta_words,
    notable_format,
    parent_words,
    place_words,
    selected_words,
    wait_words,
)
from gallery_app.domain.events import FillProgress
from gallery_app.domain.ids import JobId
from gallery_app.domain.image import Placement, Source
from gallery_app.domain.ticket import MessageKind
from gallery_app.domain.translation import speak_by, tr_count
from tests.desktop.sample_gallery import make_info, make_ref


@pytest.mark.parametrize(
    ("wait_s", "words"), [(0, "00:00"), (0.2, "00:01"), (42, "00:42"), (61, "01:01"), (-3, "00:00")]
)
def test_waits(wait_s, words):
    assert wait_words(wait_s) == words


def test_counts_and_dates():
    assert tr_count("{count} picture", "{count} pictures", 1) == "1 picture"
    assert tr_count("{count} picture", "{count} pictures", 1204) == "1\u202f204 pictures"
    now = datetime(2026, 11, 22, 12, tzinfo=UTC)
    assert date_words(datetime(2026, 11, 12, 12, tzinfo=UTC), now) == "12 Nov"
    assert date_words(datetime(2025, 3, 2, 12, tzinfo=UTC), now) == "2 Mar 2025"


def test_only_formats_worth_a_word_get_a_badge():
    badges = [
        notable_format(make_info(picture_format=name))
        for name in ("JPEG", "PNG", "HEIF", "GIF", "TIFF", "WEBP")
    ]
    assert badges == ["", "", "HEIC", "GIF", "TIFF", "WebP"]
    assert notable_format(None) == ""


def test_before_the_first_byte_the_declared_size_stands_there():
    assert meta_words(make_ref(1), None) == "412 KB"
    assert meta_words(make_ref(1, declared_bytes=None), None) == ""
    assert meta_words(make_ref(1), make_info()) == "4032 \N{MULTIPLICATION SIGN} 3024 · 1.9 MB"


def test_places():
    assert place_words(make_ref(1, source=Source.ATTACHMENT)) == "attached to the ticket"
    note = make_ref(1, message_kind=MessageKind.PRIVATE_NOTE, placement=Placement.INLINE)
    assert place_words(note) == "in a private note"
    assert place_words(make_ref(1, in_article=True)) == "from the article"


def test_a_host_is_letters_only_and_short():
    assert host_words("img.example.com:8080") == "img.example.com:8080"
    assert host_words("a\u202eb<c>") == "a\ufffdb\ufffdc\ufffd"
    assert len(host_words("a" * 500)) == 80


@pytest.mark.parametrize(
    ("known", "is_short", "words"),
    [
        (0, False, "Finding recent tickets"),
        (0, True, "Finding tickets"),
        (120, False, "Reading recent tickets 0 of 120"),
        (120, True, "Tickets 0 of 120"),
    ],
)
def test_how_far_the_reading_of_recent_tickets_is(known, is_short, words):
    assert fill_words(FillProgress(JobId(1), 0, known, 0, 1), is_short=is_short) == words


@pytest.fixture
def german():
    texts = {
        "in a private note": "in einer privaten Notiz",
        "ticket {number}": "Ticket {number}",
        "{count} selected on {pages} pages": "auf {pages} Seiten {count} ausgewählt",
    }
    speak_by(lambda text, _about, _count: texts.get(text, ""))
    yield
    speak_by(None)


@pytest.mark.usefixtures("german")
def test_another_language_orders_words_its_own_way():
    note = make_ref(1, message_kind=MessageKind.PRIVATE_NOTE, placement=Placement.INLINE)
    assert (place_words(note), parent_words(note)) == ("in einer privaten Notiz", f"Ticket {note.parent}")
    assert selected_words(12, 3) == "auf 3 Seiten 12 ausgewählt"


@pytest.mark.parametrize("placement", Placement)
@pytest.mark.parametrize("kind", MessageKind)
def test_every_kind_of_message_has_its_words(kind, placement):
    words = place_words(make_ref(1, message_kind=kind, placement=placement))
    assert words.startswith("in " if placement is Placement.INLINE else "attached to ")
