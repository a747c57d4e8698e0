import ast
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

import gallery_app.desktop
from gallery_app.desktop.plain_text import ElidedLabel, PlainLabel, WrappedLabel, plain_tooltip
from gallery_app.domain.events import JobFinished
from tests.desktop.sample_gallery import make_page_ready, make_ref

SOURCES = sorted(Path(gallery_app.desktop.__file__).parent.glob("*.py"))
DECODERS = {"QImageReader", "QMovie", "QTextBrowser", "QTextEdit", "QPixmapCache", "QErrorMessage"}
CALLS = {"fromData", "loadFromData", "setHtml", "insertHtml", "setMarkdown", "setTextInteractionFlags"}


def name_of(path):
    return path.name


ALLOWED = {
    "own_pictures.py": {"fromData", "QImageReader"},
    "plain_text.py": {"setTextInteractionFlags"},
    "help_document.py": {"setMarkdown"},  # pages of our own, and nothing is loaded for them
    "help_view.py": {"QTextBrowser", "QTextEdit"},
}


@pytest.mark.parametrize("path", SOURCES, ids=name_of)
def test_pictures_are_decoded_in_one_module_only(path):
    allowed = ALLOWED.get(path.name, set())
    found = set()
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.Attribute) and node.attr in CALLS | DECODERS:
            found.add(node.attr)
        if isinstance(node, ast.Name) and node.id in DECODERS:
            found.add(node.id)
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name):
            literal = any(isinstance(arg, ast.Constant) and isinstance(arg.value, str) for arg in node.args)
            if node.func.id in ("QPixmap", "QImage") and (literal or len(node.args) == 1):
                found.add(f"{node.func.id}(path)")
    assert found <= allowed


@pytest.mark.parametrize("path", SOURCES, ids=name_of)
def test_labels_and_tooltips_of_foreign_text_go_through_the_plain_ones(path):
    if path.name == "plain_text.py":
        return
    tree = ast.parse(path.read_text("utf-8"))
    for node in ast.walk(tree):
        if not isinstance(node, ast.Call):
            continue
        name = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
        assert name not in ("setToolTip", "setStatusTip", "setWhatsThis", "QMessageBox", "QToolTip"), name
        if name == "QLabel":
            assert not any(not isinstance(arg, ast.Name) or arg.id != "self" for arg in node.args)


@pytest.fixture
def red_picture(tmp_path):
    path = tmp_path / "red.png"
    Image.new("RGB", (60, 60), "#ff0000").save(path)
    return path


def red_pixels(widget):
    image = widget.grab().toImage()
    return sum(
        image.pixelColor(x, y).name() == "#ff0000"
        for x in range(image.width())
        for y in range(image.height())
    )


def test_the_method_sees_a_picture_that_a_careless_label_loads(qtbot, red_picture):
    label = QLabel(f"<img src='{red_picture}'>")
    qtbot.addWidget(label)
    assert red_pixels(label) > 1000


@pytest.mark.parametrize("make", [PlainLabel, ElidedLabel])
def test_our_labels_show_markup_literally(qtbot, red_picture, make):
    label = make(f"<img src='{red_picture}'><b>x</b>")
    qtbot.addWidget(label)
    label.resize(500, 80)
    assert red_pixels(label) == 0
    assert label.text().startswith("<img src=")


def test_the_whole_window_loads_no_picture_a_stranger_named(qtbot, open_window, red_picture):
    hostile = f"<img src='{red_picture}'>"
    refs = (make_ref(1, hostile), make_ref(2, hostile, remote_host=hostile))

    def on_open(engine, job, _subject, request):
        engine.post(make_page_ready(job, refs, request))
        engine.post(JobFinished(job))

    opened = open_window(on_open=on_open)
    opened.window.toolbar.search.setText("4711")
    with qtbot.waitSignal(opened.window.gallery.settled):
        opened.window.toolbar.search.submit()
    assert opened.window.page.model.tile(0).name.startswith("<img src=")
    assert red_pixels(opened.window) == 0


def test_tooltips_are_literal_and_capped():
    assert plain_tooltip("<b>x</b>\n<img src=/etc/passwd>") == (
        '<p style="white-space:pre">&lt;b&gt;x&lt;/b&gt;\n&lt;img src=/etc/passwd&gt;</p>'
    )
    assert len(plain_tooltip("a" * 10_000)) < 700
    assert max(map(len, plain_tooltip("word " * 100).splitlines())) < 110
    assert plain_tooltip("") == ""


def test_an_elided_label_gives_way_and_keeps_its_text_in_the_tooltip(qtbot):
    label = ElidedLabel("a subject that is much longer than its room")
    qtbot.addWidget(label)
    label.resize(60, 20)
    label.show()
    assert label.minimumSizeHint().width() == 0
    assert "much longer" in label.toolTip()


@pytest.fixture
def leftwards(qapp):
    """As where people write from right to left: painters take that from the application."""
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    yield
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


@pytest.mark.usefixtures("leftwards")
def test_a_line_that_begins_with_a_number_reads_as_it_is_written_in_every_language(qtbot):
    label = ElidedLabel("1 .......... WWWW")
    qtbot.addWidget(label)
    label.setStyleSheet("background: white; color: black")
    label.resize(label.sizeHint())
    image = label.grab().toImage()
    dark = [x for x in range(image.width()) for y in range(image.height())
            if image.pixelColor(x, y).lightness() < 100]  # fmt: skip
    assert sum(dark) / len(dark) > image.width() * 0.6, "the broad letters come last"


def test_a_wrapped_label_shrinks_with_a_shorter_text(qtbot):
    label = WrappedLabel("one line", 200)
    qtbot.addWidget(label)
    low = label.height()
    label.setText("many words " * 30)
    assert label.height() > 3 * low
    label.setText("one line")
    assert label.height() == low


def test_even_lines_leave_no_last_word_alone(qtbot):
    label = WrappedLabel("four words and one", 200)
    qtbot.addWidget(label)
    most = label.fontMetrics().horizontalAdvance("four words and") + 6
    label.set_width(most, is_even=True)
    two_lines = label.height()
    assert label.width() < most * 0.85
    assert label.fontMetrics().horizontalAdvance("words") < label.width()
    label.setText("one")
    label.set_width(most, is_even=True)
    assert label.height() < two_lines
    assert label.width() >= label.fontMetrics().horizontalAdvance("one")
