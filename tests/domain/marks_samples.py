"""Marks of every kind for property tests."""

from hypothesis import strategies as st

from gallery_app.domain.marks import Arrow, Edits, Label, Rectangle, Redaction, Stamp

PLACES = st.integers(0, 5000)
COLOURS = st.tuples(st.integers(0, 255), st.integers(0, 255), st.integers(0, 255))
WIDTHS = st.integers(1, 60)
POINTS = st.tuples(PLACES, PLACES)
BOXES = st.builds(
    lambda left, top, wide, high: (left, top, left + wide, top + high),
    PLACES, PLACES, st.integers(1, 3000), st.integers(1, 3000),
)  # fmt: skip


def make_stamp(width: int, height: int, value: int = 90) -> Stamp:
    return Stamp(width, height, bytes((value, 10, 20, 255)) * (width * height))


STAMPS = st.builds(make_stamp, st.integers(1, 60), st.integers(1, 30), st.integers(0, 255))
LABELS = st.builds(
    Label, POINTS, st.text(max_size=40), COLOURS, st.integers(1, 200), STAMPS, is_step=st.booleans()
)
MARKS = st.one_of(
    st.builds(Redaction, BOXES, COLOURS),
    st.builds(Rectangle, BOXES, COLOURS, WIDTHS),
    st.builds(Arrow, POINTS, POINTS, COLOURS, WIDTHS),
    LABELS,
)
EDITS = st.builds(Edits, st.lists(MARKS, max_size=6).map(tuple), st.none() | BOXES)
