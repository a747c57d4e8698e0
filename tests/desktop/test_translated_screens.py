"""Every screen in the pseudo language: what is not in its brackets was not translated."""

import ast
import re
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

import pytest

from gallery_app.desktop.chip_row import Chip
from gallery_app.desktop.languages import speak
from gallery_app.desktop.pseudo_language import make_pseudo
from gallery_app.domain.translation import speak_by
from tests.desktop.every_screen import Tour
from tests.desktop.sample_search import COMPANIES
from tests.desktop.shown_texts import find_untranslated, texts_of
from tests.desktop.test_large_text import find_cut
from tests.domain.inspections import PHOTO_TAGS

NAMES = (
    # Of products and languages; a language is called by its own name, and the menu by its English one too.
    "Ticket Gallery", "Freshdesk", "Python", "Qt", "Deutsch", "English", "Español", "(Language)",
    # What the helpdesk calls its own: people, companies, subjects, hosts, and the states of tickets.
    *COMPANIES, "Ana Silva", "Jonas Weber", "ana@acme.example",
    "Screen flickers after the update", "How to pair the scanner",
    "acme", "F17XK2", "Open", "Pending", "Resolved", "Closed",
    # Of tags, camera and places in a file, as the standards and the makers have them.
    *(tag.name for tag in PHOTO_TAGS), "Apple", "iPhone XR", "Exif", "IFD0", "EXIF", "GPS", "XMP", "IPTC",
    # Formats, units and zones.
    "JPEG", "PNG", "GIF", "WebP", "ZIP", "image/jpeg", "SHA-256", "ISO", "MP", "mm", "UTC",
)  # fmt: skip
KEYS = ("Ctrl", "Alt", "Shift", "Left", "Right", "Home", "End", "PgUp", "PgDown", "Space", "Backspace",
        "Del", "Esc", "Return", "Enter", "Tab", "Up", "Down", "Menu")  # fmt: skip
"""Qt says keys in the language it speaks itself, or in English."""
DATA = re.compile(
    "|".join(
        (
            r"[^/\n]*\.(?:jpe?g|png|gif|tif|pdf|csv|zip)\b",  # names of files
            r"https?://\S+|\S+\.freshdesk\.com|img\.example\.com|/home/\S+",  # addresses
            r"-?\w+:\w[\w|-]*",  # the language of searches
            r"\{[^{}]*\}",  # tokens of file names
            r"\b[0-9a-f]{8,}…?|#[0-9a-f]{6}",  # hashes and colours
            *(rf"(?<!\w){re.escape(name)}(?!\w)" for name in sorted((*NAMES, *KEYS), key=len, reverse=True)),
        )
    ),
    re.IGNORECASE,
)
"""What is shown as it came, whatever is spoken."""
OWN_PAGES = ("HelpView helpPage", "QListWidget helpTopics")
"""The help: its pages are written in each language, none of which is the pseudo one."""


@pytest.fixture
def tour(qtbot, open_window):
    speak_by(make_pseudo)
    yield Tour(qtbot, open_window)
    speak_by(None)


def test_every_text_is_translated(tour):
    seen, left = set(), []
    for name, widget in tour.screens():
        met = set(texts_of(widget)) - seen
        seen |= met
        for where, text in met:
            if where not in OWN_PAGES and (found := find_untranslated(text, DATA)):
                left.append(f"{name}: {where}: {found}")
    assert not left, "\n".join(sorted(left))


@pytest.fixture
def leftwards(qapp):
    """The pseudo language from right to left, as `speak` sets it."""
    speak(qapp, "pseudo-rtl")
    yield
    speak(qapp, "en")


@pytest.mark.usefixtures("leftwards")
def test_nothing_is_cut_in_a_longer_language_from_right_to_left(qtbot, open_window):
    def is_cut(found):
        """Chips end in an ellipsis where room is short, and say all of it in their tooltip."""
        return not isinstance(found[0], Chip)

    cut = {}
    for name, widget in Tour(qtbot, open_window, (1024, 768)).screens():
        with suppress(qtbot.TimeoutError):  # so that all of them are told
            qtbot.waitUntil(lambda shown=widget: not any(map(is_cut, find_cut(shown))), timeout=500)
        if found := list(filter(is_cut, find_cut(widget))):
            cut[name] = found
    assert not cut, "\n".join(f"{name}: {found}" for name, found in cut.items())


SHOWS = frozenset(
    (
        "setText", "setToolTip", "setPlaceholderText", "setWindowTitle", "setAccessibleName", "setTitle",
        "setAccessibleDescription", "setPlainText", "setHtml", "addAction", "addItem", "drawText", "QLabel",
        "QPushButton", "QCheckBox", "QMenu", "PlainLabel", "WrappedLabel", "ElidedLabel", "PrimaryButton",
        "LinkButton", "CheckBox", "IconButton", "FieldBox", "make_pill", "set_plain_tooltip", "set_full_text",
        "set_item_tooltip", "show_words", "announce", "PaneContent", "PaneAction",
    )
)  # fmt: skip
"""What puts the text it is given on the screen, or has it read out."""
WORDS = re.compile(r"[A-Z][a-z]+|[a-z]{2,} [a-z]{2,}")
SOURCES = Path(__file__).parents[2] / "gallery_app" / "desktop"


def find_bare_texts(source: str) -> Iterator[tuple[int, str]]:
    """Line and text of each literal that is shown without `tr`; names of products may be."""
    for node in ast.walk(ast.parse(source)):
        if not isinstance(node, ast.Call):
            continue
        called = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
        if called not in SHOWS:
            continue
        for given in (*node.args, *(each.value for each in node.keywords)):
            parts = given.values if isinstance(given, ast.JoinedStr) else [given]
            for part in parts:
                text = part.value if isinstance(part, ast.Constant) else None
                if isinstance(text, str) and WORDS.search(DATA.sub(" ", text)):
                    yield node.lineno, text


def test_no_text_is_shown_past_the_translation():
    bare = [
        f"{path.name}:{line}: {text}"
        for path in sorted(SOURCES.glob("*.py"))
        for line, text in find_bare_texts(path.read_text(encoding="utf-8"))
    ]
    assert not bare, "\n".join(bare)


@pytest.mark.parametrize(
    "source",
    ['label.setText("Go on")', 'PlainLabel("Close")', 'menu.addAction(f"{count} more pictures")',
     'painter.drawText(area, side, "Draft")', 'IconButton(theme, "x", "Close")'],
)  # fmt: skip
def test_a_bare_text_is_found(source):
    assert list(find_bare_texts(source))
