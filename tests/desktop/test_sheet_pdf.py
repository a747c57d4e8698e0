import re
import threading
import zlib

import pytest

from gallery_app.desktop.sheet_pdf import print_sheet
from gallery_app.domain.export_sheet import ContactSheet, SheetEntry
from tests.desktop.sample_gallery import make_thumbnail

pytestmark = pytest.mark.usefixtures("theme")


def make_sheet(count, **changes):
    fields = {"lines": ("IMG_3580.JPG", "Ticket #4711"), "jpeg": make_thumbnail().jpeg} | changes
    entries = tuple(SheetEntry(f"4711_{number:03}.jpg", **fields) for number in range(count))
    return ContactSheet("Screen flickers", (f"{count} pictures",), entries)


def read_streams(pdf):
    """Every stream of the file, unpacked where it is packed."""
    for stream in re.findall(rb"stream\r?\n(.*?)\r?\nendstream", pdf, re.DOTALL):
        try:
            yield zlib.decompress(stream)
        except zlib.error:
            yield stream


def read_letters(pdf):
    """The characters that the fonts in the file stand for: what is written, searchable and to be copied."""
    maps = [stream.decode("latin-1") for stream in read_streams(pdf) if b"begincmap" in stream]
    codes = [code for each in maps for code in re.findall(r"<\w+>\s+<\w+>\s+<(\w+)>", each)]
    codes += [
        code
        for each in maps
        for listed in re.findall(r"\[([^\]]*)\]", each)
        for code in re.findall(r"<(\w+)>", listed)
    ]
    return {chr(int(code[:4], 16)) for code in codes}


def count_pages(pdf):
    return len(re.findall(rb"/Type\s*/Page\b(?!s)", pdf))


def count_pictures(pdf):
    return len(re.findall(rb"/Subtype\s*/Image", pdf))


@pytest.mark.parametrize(("pictures", "pages"), [(0, 1), (1, 1), (12, 1), (13, 2), (40, 4)])
def test_twelve_pictures_stand_on_a_page(pictures, pages):
    pdf = print_sheet(make_sheet(pictures))
    assert pdf.startswith(b"%PDF-")
    assert pdf.rstrip().endswith(b"%%EOF")
    assert count_pages(pdf) == pages
    assert count_pictures(pdf) == pictures


def test_pages_are_of_a4_upright():
    box = re.search(rb"/MediaBox \[\s*0 0 ([\d.]+) ([\d.]+)", print_sheet(make_sheet(1)))
    assert box is not None
    assert (round(float(box[1])), round(float(box[2]))) == (595, 842)


def test_what_is_written_is_text():
    letters = read_letters(print_sheet(make_sheet(1)))
    assert set("Screenflickers4711_000.jpgIMG_3580.JPGTicket#1picturesPageof") <= letters


def test_signs_between_digits_are_text():
    sheet = make_sheet(1, lines=("12 Nov 2026, 09:41", "4711_2026-11-12"))
    assert set(":-,_") <= read_letters(print_sheet(sheet))


def test_letters_of_other_languages_are_text_too():
    sheet = make_sheet(1, lines=("Größe – Žluťoučký kůň",))  # noqa: RUF001 - a dash, on purpose
    assert set("ößŽťčýůň") <= read_letters(print_sheet(sheet))


def test_a_page_says_which_of_how_many_it_is():
    assert "7" not in read_letters(print_sheet(ContactSheet("a", (), ())))
    pdf = print_sheet(ContactSheet("a", (), tuple(SheetEntry("b", ()) for _ in range(7 * 12))))
    assert {"7", "P", "o", "f"} <= read_letters(pdf)


def test_pictures_are_there_and_one_that_is_missing_leaves_its_place():
    red = SheetEntry("red.jpg", (), make_thumbnail("#ff0000").jpeg)
    missing, broken = SheetEntry("none.jpg", (), None), SheetEntry("broken.jpg", (), b"no jpeg")
    assert count_pictures(print_sheet(ContactSheet("a", (), (red, missing, broken)))) == 1
    assert count_pictures(print_sheet(ContactSheet("a", (), (missing, broken)))) == 0


def test_a_name_without_end_stays_on_its_page():
    sheet = make_sheet(12, lines=("x" * 5000,) * 9)
    entries = tuple(SheetEntry("n" * 5000, entry.lines, entry.jpeg) for entry in sheet.entries)
    pdf = print_sheet(ContactSheet("t" * 5000, ("l" * 5000,), entries))
    assert count_pages(pdf) == 1


def test_it_is_made_in_a_thread_that_is_not_the_windows():
    made = []
    thread = threading.Thread(target=lambda: made.append(print_sheet(make_sheet(13))))
    thread.start()
    thread.join()
    assert [count_pages(pdf) for pdf in made] == [2]


def test_what_the_sender_wrote_cannot_turn_the_line_round():
    assert "\ufffd" in read_letters(print_sheet(make_sheet(1, lines=("a\u202egpj.exe",))))
