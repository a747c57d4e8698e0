from hypothesis import given
from hypothesis import strategies as st

from gallery_app.domain.inspect_differences import compare_inspections, gather_values, make_sums
from gallery_app.domain.inspect_rows import Personal, Tone
from tests.domain.inspections import MOMENT, make_info, make_inspection, make_report, tag

PIXEL = make_inspection(
    name="PXL_1.jpg",
    ref={"parent": 4698, "untrusted_name": "PXL_1.jpg"},
    info=make_info(size_bytes=500_000, exif={"camera_make": "Google", "camera_model": "Pixel 7"}),
    report=make_report(
        tag("Make", "Google", 0x010F, place="IFD0"), tag("Make", "again", 0x010F, place="IFD0")
    ),
)
PHOTO = make_inspection()


def find(rows, part, label):
    return next(row for row in rows if (row.part, row.label) == (part, label))


def test_what_differs_comes_with_a_value_for_each_picture_in_their_order():
    compared = compare_inspections([PHOTO, PIXEL], MOMENT)
    device = find(compared.different, "Camera", "Device")
    assert [row.words for row in device.rows] == ["Apple iPhone XR", "Google Pixel 7"]
    exposure = find(compared.different, "Camera", "Exposure")
    assert exposure.rows[1] is None
    assert find(compared.same, "Ticket", "Status").rows[0].words == "Open"
    assert find(compared.different, "EXIF, IFD0", "Make").rows[1].words == "Google"


def test_a_tag_that_comes_twice_is_two_facts():
    compared = compare_inspections([PHOTO, PIXEL], MOMENT)
    makes = [row for row in compared.different if (row.part, row.label) == ("EXIF, IFD0", "Make")]
    assert [[cell and cell.words for cell in row.rows] for row in makes] == [
        ["Apple", "Google"],
        [None, "again"],
    ]


def test_the_order_is_that_of_the_sections():
    compared = compare_inspections([PIXEL, PHOTO], MOMENT)
    parts = [row.part for row in compared.different]
    first = list(dict.fromkeys(parts))
    assert first[:4] == ["Ticket", "File", "Dates", "Camera"]


def test_equal_pictures_have_no_differences_and_hints_are_not_laid_side_by_side():
    compared = compare_inspections([PHOTO, PHOTO, PHOTO], MOMENT)
    assert compared.different == ()
    assert "Hints" not in {row.part for row in compared.same}
    without = compare_inspections([PHOTO, PHOTO], MOMENT, with_tags=False)
    assert not any(row.part.startswith("EXIF") for row in without.same)


def test_many_values_are_gathered_into_one_line_with_their_counts():
    compared = compare_inspections([PHOTO, PHOTO, PIXEL], MOMENT)
    assert (
        gather_values(find(compared.different, "Camera", "Device")).words
        == "Apple iPhone XR (2), Google Pixel 7 (1)"
    )
    assert (
        gather_values(find(compared.different, "Camera", "Exposure")).words
        == "1/120 s · ISO 100 (2), none (1)"
    )
    sizes = [make_inspection(info=make_info(size_bytes=1000 * number)) for number in range(1, 8)]
    size = gather_values(find(compare_inspections(sizes, MOMENT).different, "File", "Size"))
    assert size.words == "7 different"
    assert len(size.copied.splitlines()) == 7


def test_a_personal_value_stays_personal():
    other = make_inspection(info=make_info(exif={"serial_number": "B"}))
    compared = compare_inspections(
        [make_inspection(info=make_info(exif={"serial_number": "A"})), other], MOMENT
    )
    gathered = gather_values(find(compared.different, "Camera", "Serial"))
    assert (gathered.personal, gathered.tone) == (Personal.SERIAL, Tone.PERSONAL)


def test_sums_say_what_is_not_known_of_them():
    unknown = make_inspection(ref={"declared_bytes": None}, info=None, report=None)
    sums = make_sums([PHOTO, PIXEL, unknown])
    assert {row.label: row.words for row in sums} == {
        "Pictures": "3 pictures",
        "Size": "2.4 MB",
        "Tickets": "2 tickets",
        "Cameras": "2 cameras",
    }
    assert next(row.note for row in sums if row.label == "Size") == "1 picture not loaded"
    articles = make_sums([make_inspection(ref={"in_article": True})])
    assert [row.label for row in articles] == ["Pictures", "Size", "Articles", "Cameras"]


@given(st.lists(st.lists(st.sampled_from("abcdef"), max_size=6), min_size=2, max_size=4))
def test_no_tag_of_any_picture_is_lost(names):
    pictures = [
        make_inspection(report=make_report(tag("z", 1), *(tag(name, 1) for name in each))) for each in names
    ]
    compared = compare_inspections(pictures, MOMENT)
    told = [row for row in (*compared.different, *compared.same) if row.part == "EXIF, Exif"]
    for place, each in enumerate(names):
        cells = [row.label for row in told if row.rows[place] is not None]
        assert sorted(cells) == sorted([*each, "z"])
