"""Names of exported files: templates, what file systems and people cannot take, and no two the same."""

import unicodedata
from dataclasses import replace
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gallery_app.domain import export_names
from gallery_app.domain.export_errors import TemplateNotUnderstood
from gallery_app.domain.export_names import (
    NAME_LIMIT_BYTES,
    TOKENS,
    NameBook,
    NameFacts,
    check_template,
    find_stem,
    make_name,
    number_name,
    safe_name,
)

FACTS = NameFacts(
    parent="4711",
    number=3,
    moment=datetime(2026, 11, 12, 9, 41, tzinfo=UTC),
    name="IMG_3580",
    extension="jpg",
    requester="Ana Silva",
    company="Contoso",
    subject="Screen flickers",
    source="customer reply",
)
ANY_TEXT = st.text(st.characters(exclude_categories=()), max_size=400)


@pytest.mark.parametrize(
    ("template", "name"),
    [
        ("{ticket}_{n:03}_{date}.{ext}", "4711_003_2026-11-12.jpg"),
        ("{ticket}/{n}_{name}.{ext}", "4711/3_IMG_3580.jpg"),
        ("{date:%d.%m.%Y} {time}", "12.11.2026 0941.jpg"),
        ("{company}\\{requester}", "Contoso/Ana Silva.jpg"),
        ("{subject} ({source})", "Screen flickers (customer reply).jpg"),
        ("fixed", "fixed.jpg"),
    ],
)
def test_a_template_is_filled_with_what_is_known(template, name):
    check_template(template)
    assert make_name(template, FACTS) == name


@pytest.mark.parametrize(
    ("template", "title"),
    [
        ("", "A name template needs a name"),
        ("{ticket}/", "A name template needs a name"),
        ("{tikket}.{ext}", "There is no {tikket}"),
        ("{}", "There is no {}"),
        ("{n:x}", "{n:x} is not understood"),
        ("{n:99}", "{n:99} is not understood"),
        ("{date:%s}", "{date:%s} is not understood"),
        ("{date:%-}", "{date:%-} is not understood"),
        ("{date:%-d}", "{date:%-d} is not understood"),
        ("{date:%Y/%m}", "{date:%Y/%m} is not understood"),
        ("{name:03}", "{name:03} is not understood"),
        ("{ticket", "A brace is left over"),
        ("ticket}", "A brace is left over"),
        ("a/b/c/d/e/f", "Too many folders"),
    ],
)
def test_a_wrong_template_is_refused_by_what_is_wrong(template, title):
    with pytest.raises(TemplateNotUnderstood) as caught:
        check_template(template)
    assert caught.value.title == title
    assert caught.value.hint
    assert not caught.value.retryable


@pytest.mark.parametrize(
    ("untrusted", "name"),
    [
        ("../../etc/passwd", "_.._etc_passwd"),
        ("CON", "_CON"),
        ("con.tar", "_con.tar"),
        ("COM¹", "_COM¹"),
        ("LPT9 .txt", "_LPT9 .txt"),
        ("a:b", "a_b"),
        ("photo\u202egnp.exe", "photognp.exe"),
        ("zero\u200bwidth\ufeff", "zerowidth"),
        ("tab\tnew\nline", "tabnewline"),
        ("ends.. . ", "ends"),
        ("-rf", "rf"),
        ("~home", "home"),
        (".hidden", "hidden"),
        ("...", "picture"),
        ("", "picture"),
        ("lone\ud800surrogate", "lonesurrogate"),
        ("🙂 party", "🙂 party"),
        ("e\u0301", "é"),
        ("a\u3164b\u115fc\u1160d\uffa0e\u2800f\u034fg\u17b4h\u17b5i", "abcdefghi"),
        ("x\ufe00\ufe0f\u180b\u180f\U000e0100\U000e01efy", "xy"),
        ("\u2764\ufe0f love", "\u2764 love"),
        ("\u3164", "picture"),
        ("co\u034fn", "_con"),
        ("e\u034f\u0301", "é"),
        ('what? "quoted" <x>|*', "what_ _quoted_ _x___"),
    ],
)
def test_what_no_file_system_or_person_should_meet_is_taken_out(untrusted, name):
    assert safe_name(untrusted) == name


@given(ANY_TEXT, st.sampled_from(["", ".jpg", ".png"]))
def test_any_text_becomes_one_safe_name(untrusted, ending):
    name = safe_name(untrusted, ending)
    assert 0 < len(name.encode()) <= NAME_LIMIT_BYTES
    assert name.endswith(ending)
    assert not set('<>:"/\\|?*') & set(name)
    assert not [character for character in name if unicodedata.category(character)[0] == "C"]
    assert name not in (".", "..")
    assert name[0] not in "-~. "
    assert name[-1] not in ". "
    assert safe_name(name.removesuffix(ending), ending) == name


@given(st.lists(st.sampled_from(sorted(TOKENS)), min_size=1, max_size=4), ANY_TEXT, ANY_TEXT)
def test_foreign_text_makes_no_folders_and_leads_out_of_none(tokens, name, requester):
    template = "_".join(f"{{{token}}}" for token in tokens)
    made = make_name(f"{{ticket}}/{template}", replace(FACTS, name=name, requester=requester))
    folder, file = made.split("/")
    assert folder == "4711"
    assert file.endswith(".jpg")
    assert file not in (".jpg", "..jpg")


def test_a_name_of_300_characters_keeps_its_ending():
    name = make_name("{name}.{ext}", replace(FACTS, name="ä" * 300))
    assert name.endswith("ä.jpg")
    assert len(name.encode()) <= NAME_LIMIT_BYTES


def test_two_of_one_name_are_numbered_also_where_only_case_or_composition_differs():
    book = NameBook()
    given_names = [book.give(name) for name in ("a.png", "a.png", "A.PNG", "é.png", "e\u0301.png", "x/a.png")]
    assert given_names == ["a.png", "a (1).png", "A (2).PNG", "é.png", "e\u0301 (1).png", "x/a.png"]


@given(st.lists(st.text(min_size=1, max_size=6), max_size=30))
def test_no_name_is_given_twice(stems):
    book = NameBook()
    names = [book.give(safe_name(stem, ".png")) for stem in stems]
    folded = {unicodedata.normalize("NFKC", name).casefold() for name in names}
    assert len(folded) == len(names)


def test_thousands_of_one_name_are_numbered_without_seeking(monkeypatch):
    calls = []

    def count(name, number):
        calls.append(number)
        return number_name(name, number)

    monkeypatch.setattr(export_names, "number_name", count)
    book, long = NameBook(), safe_name("x" * 300, ".png")
    names = [book.give(name) for _ in range(1000) for name in ("a.png", "A.png", long)]
    assert len(set(names)) == 3000
    assert names[-2] == "A (1999).png"
    assert len(calls) < 3 * len(names)


def test_names_that_are_cut_to_the_same_are_numbered_without_seeking(monkeypatch):
    calls = []

    def count(name, number):
        calls.append(number)
        return number_name(name, number)

    monkeypatch.setattr(export_names, "number_name", count)
    book, wanted = NameBook(), [f"{'x' * 142}{number:04}.png" for number in range(300)]
    names = [book.give(name) for name in (*wanted, *wanted)]
    assert len(set(names)) == 600
    assert names[:300] == wanted
    assert len(calls) < 3 * len(names)


@pytest.mark.parametrize(
    ("name", "numbered"),
    [("a.png", "a (2).png"), ("x/a.png", "x/a (2).png"), ("a", "a (2)"), (".part", ".part (2)")],
)
def test_a_number_stands_before_the_ending(name, numbered):
    assert number_name(name, 2) == numbered


def test_a_numbered_name_stays_short_enough():
    name = number_name(safe_name("x" * 300, ".jpg"), 1234)
    assert name.endswith(" (1234).jpg")
    assert len(name.encode()) <= NAME_LIMIT_BYTES


@pytest.mark.parametrize(
    ("file_name", "stem"),
    [("IMG_1.JPG", "IMG_1"), ("no ending", "no ending"), (".png", ".png"), ("a/b\\c.tar.gz", "c.tar")],
)
def test_the_senders_name_stands_without_its_ending(file_name, stem):
    assert find_stem(file_name) == stem
