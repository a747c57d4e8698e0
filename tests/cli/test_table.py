import contextlib
import io
import unicodedata

from hypothesis import given
from hypothesis import strategies as st

from gallery_app.cli.table import print_table

cells = st.text(st.characters(categories=("L", "N", "P")), max_size=12)


def width(text):
    return sum(2 if unicodedata.east_asian_width(char) in "WF" else 1 for char in text)


def test_columns_stand_below_each_other(capsys):
    print_table(("Name", "Size"), [("a.png", "1 KB"), ("日本.png", "12 KB")])
    assert capsys.readouterr().out.splitlines() == [
        "Name      Size",
        "--------  -----",
        "a.png     1 KB",
        "日本.png  12 KB",
    ]


@given(st.lists(st.tuples(cells, cells), min_size=1, max_size=6))
def test_no_row_is_wider_than_the_rule(rows):
    out = io.StringIO()
    with contextlib.redirect_stdout(out):
        print_table(("A", "B"), rows)
    lines = out.getvalue().split("\n")[:-1]
    assert len(lines) == len(rows) + 2
    assert all(width(line) <= width(lines[1]) for line in lines)


def test_the_last_column_goes_on_below_itself_where_it_would_not_fit(capsys):
    print_table(("A", "B"), [("one", "words " * 12), ("two", "short")], width=40)
    lines = capsys.readouterr().out.splitlines()
    assert max(map(len, lines)) <= 40
    assert lines[2].startswith("one  words")
    assert lines[3].startswith("     words")
    assert lines[-1] == "two  short"
    assert sum(line.count("words") for line in lines) == 12


def test_wide_characters_of_a_long_cell_are_counted_as_two(capsys):
    print_table(("A", "B"), [("x", "日本語の長い文章です。" * 3)], width=30)
    for line in capsys.readouterr().out.splitlines():
        assert sum(2 if unicodedata.east_asian_width(char) in "WF" else 1 for char in line) <= 30
