import pytest
from hypothesis import given
from hypothesis import strategies as st

from gallery_app.__main__ import main
from gallery_app.cli.arguments import make_parser, read_arguments
from gallery_app.cli.inspect import find_image_id
from gallery_app.cli.plain_start import PlainStart
from gallery_app.desktop import start_problem
from gallery_app.domain.app_link import FROM_DESKTOP, LinkNotUnderstood
from gallery_app.engine.home import find_home
from gallery_app.storage.settings import Settings, SettingsFile


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


def test_a_gallery_is_of_a_number_or_of_a_search_or_of_both():
    both = read_arguments(["gallery", "--ticket", "5", "--filter", "type:png"])
    assert (both.ticket, both.filter, both.whole, both.read, both.look_into) == (
        5,
        "type:png",
        False,
        100,
        500,
    )
    assert read_arguments(["gallery", "--filter", ""]).filter == ""
    assert read_arguments(["gallery", "--article", "5", "--all"]).whole is True


@pytest.mark.parametrize(
    "given_",
    [
        ["gallery"],
        ["gallery", "--all"],
        ["gallery", "--filter", "type:png", "--company-id", "5"],
        ["gallery", "--filter", "type:png", "--read", "-1"],
        ["search"],
        ["search", "x", "--limit", "0"],
        ["refresh", "now"],
        ["inspect"],
        ["inspect", "--ticket", "5"],
        ["inspect", "--image", "attachment-1"],
        ["inspect", "--ticket", "5", "--image", ""],
        ["inspect", "a.png", "--ticket", "5", "--image", "attachment-1"],
        ["inspect", "a.png", "--image", "attachment-1"],
        ["inspect", "--ticket", "5", "--article", "5", "--image", "attachment-1"],
    ],
)
def test_what_is_missing_or_does_not_go_together_ends_with_2(given_, capsys):
    with pytest.raises(SystemExit) as caught:
        read_arguments(given_)
    assert caught.value.code == 2
    assert capsys.readouterr().err.startswith("error: ")


def test_a_picture_is_named_by_its_place_or_by_its_file():
    by_ticket = read_arguments(["inspect", "--ticket", "#5", "--image", "attachment-1", "--json"])
    assert (by_ticket.ticket, by_ticket.image, by_ticket.location) == (5, "attachment-1", False)
    by_file = read_arguments(["inspect", "a.png", "--location"])
    assert (by_file.file, by_file.location) == ("a.png", True)
    assert read_arguments(["gallery", "--ticket", "5"]).location is False


@pytest.mark.parametrize(
    ("typed", "image"),
    [("attachment-12", "attachment-12"), (" 12 ", "attachment-12"), ("data-0a", "data-0a"), ("²", "²")],
)
def test_a_number_alone_is_an_attachment(typed, image):
    assert find_image_id(typed) == image


def test_the_local_api_takes_any_free_port_unless_one_is_given():
    assert (parse("serve").port, parse("serve").json) == (0, False)
    assert (parse("serve", "--port", "8080", "--json").port, parse("serve", "--json").json) == (8080, True)


@pytest.mark.parametrize("bad", ["65536", "-1", "x", ""])
def test_a_port_that_is_none_ends_with_2(bad, capsys):
    with pytest.raises(SystemExit) as caught:
        parse("serve", "--port", bad)
    assert caught.value.code == 2
    assert capsys.readouterr().err.startswith("error: ")


def test_a_link_stands_in_place_of_a_command():
    assert read_arguments(["--demo", "ticket-gallery://ticket/4711"]).open == "#4711"
    assert read_arguments([FROM_DESKTOP, "ticket-gallery://article/12"]).open == "article:12"


def test_a_link_that_opens_nothing_is_said_as_an_error_of_usage(capsys):
    assert main(["ticket-gallery://ticket/4711", "export"]) == 2
    assert capsys.readouterr().err.startswith("error: This link opens no ticket. ")


def test_a_start_without_a_word_is_what_the_grammar_gives_for_none():
    plain = PlainStart()
    assert {name: getattr(plain, name) for name in vars(read_arguments([]))} == vars(read_arguments([]))


def test_where_nobody_reads_the_text_it_is_shown_in_the_chosen_language(monkeypatch, tmp_path):
    shown = []
    monkeypatch.setenv("GALLERY_APP_HOME", str(tmp_path))
    SettingsFile(find_home().config).save(Settings(remembered={"language": "de"}))
    monkeypatch.setattr(start_problem, "show_start_problem", lambda *given: shown.append(given))
    assert main([FROM_DESKTOP, "ticket-gallery://run/4711"]) == 2
    assert [(type(error), language) for error, language in shown] == [(LinkNotUnderstood, "de")]
    assert main(["ticket-gallery://run/4711"]) == 2
    assert len(shown) == 1
