import pytest
from hypothesis import given
from hypothesis import strategies as st

from gallery_app.domain.query import Text
from gallery_app.engine.text_match import find_prefix, fits_text, longest_run


@pytest.mark.parametrize(
    ("text", "value", "fits"),
    [
        (Text("tos"), "Contoso", True),
        (Text("CAFE"), "Café Müller", True),
        (Text("muller"), "Café Müller", True),
        (Text("con*"), "Contoso", True),
        (Text("*so"), "Contoso", True),
        (Text("tos*"), "Contoso", False),
        (Text("c*t*o"), "Contoso", True),
        (Text("con*", is_quoted=True), "Contoso", False),
        (Text("con*", is_quoted=True), "a con* of", True),
        (Text("contoso", is_whole=True), "Contoso", True),
        (Text("contos", is_whole=True), "Contoso", False),
        (Text("a.c"), "abc", False),
    ],
)
def test_names_that_fit(text, value, fits):
    assert fits_text(text, value) is fits


@pytest.mark.parametrize(
    ("text", "prefix"),
    [
        (Text("contoso"), "contoso"),
        (Text("abrikam logistics"), "logistics"),
        (Text("fabrikam l"), "fabrikam"),
        (Text("abrikamistan log"), "log"),
        (Text("con*"), "con"),
        (Text("*logistics"), "logistics"),
        (Text("fab*log*"), "fab"),
        (Text("*"), None),
        (Text("  "), None),
        (Text("fabrikam logistics", is_whole=True), "logistics"),
    ],
)
def test_what_begins_a_word(text, prefix):
    assert find_prefix(text) == prefix


def test_the_longest_run():
    assert longest_run(Text("a*printer  jam*b")) == "printer jam"
    assert longest_run(Text("*")) == ""


@given(st.text(max_size=12), st.text(max_size=6), st.text(max_size=6))
def test_a_part_of_a_name_always_fits(part, before, after):
    assert fits_text(Text(part, is_quoted=True), before + part + after)


@given(st.text(alphabet="ab* é", max_size=8), st.text(alphabet="abé ", max_size=8))
def test_any_text_is_answered(pattern, value):
    assert fits_text(Text(pattern), value) in (True, False)
    assert find_prefix(Text(pattern)) is None or "*" not in (find_prefix(Text(pattern)) or "")
