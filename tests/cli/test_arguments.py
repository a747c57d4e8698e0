import pytest
from hypothesis import given
from hypothesis import strategies as st

from gallery_app.cli.arguments import make_parser


def parse(*arguments):
    return make_parser().parse_args(list(arguments))


def test_defaults_of_a_page():
    given_ = parse("gallery", "--ticket", "#4711")
    assert (given_.ticket, given_.page, given_.per_page, given_.json) == (4711, 1, 20, False)


def test_without_a_command_the_window_opens():
    assert parse("--demo").command is None


@pytest.mark.parametrize("bad", ["", "0", "-3", "1.5", "x", "9" * 25, "²", "\N{FULLWIDTH DIGIT ONE}"])
def test_numbers_that_are_none_are_refused_with_the_reason(bad, capsys):
    with pytest.raises(SystemExit) as caught:
        parse("gallery", "--ticket", bad)
    assert caught.value.code == 2
    assert capsys.readouterr().err.startswith("error: ")


@given(st.text(max_size=40))
def test_no_text_gives_anything_but_a_number_or_exit_2(text):
    code = number = None
    try:
        number = parse("gallery", f"--ticket={text}").ticket
    except SystemExit as caught:
        code = caught.code
    assert code == 2 or (number is not None and 0 < number < 2**63)
