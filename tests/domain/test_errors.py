import pytest

from gallery_app.domain import errors, export_errors
from gallery_app.domain.errors import GalleryError, make_error
from gallery_app.domain.kept_words import TOO_MANY_PIXELS
from gallery_app.domain.translation import in_english

FAMILY = GalleryError.__subclasses__()
assert export_errors.NothingLeft in FAMILY


@pytest.mark.parametrize("kind", FAMILY, ids=lambda kind: kind.__name__)
def test_each_error_says_what_and_what_helps(kind):
    error = kind()
    assert error.title
    assert error.hint.endswith((".", '"'))
    assert str(error) == f"{error.title}. {error.hint}"
    assert isinstance(error.retryable, bool)


def test_codes_are_unique():
    codes = [kind.code for kind in FAMILY]
    assert len(codes) == len(set(codes))


def test_a_kept_error_comes_back_as_its_class():
    kept = errors.DamagedPicture()
    again = make_error(kept.code, "Cut", "It ends early.")
    assert type(again) is errors.DamagedPicture
    assert str(again) == "Cut. It ends early."


def test_an_unknown_code_is_still_an_error():
    assert type(make_error("of_the_future", "New", "Newer.")) is GalleryError


@pytest.mark.usefixtures("foreign")
def test_an_error_speaks_the_language_of_its_reader_and_is_kept_in_english():
    error = errors.PictureTooLarge(TOO_MANY_PIXELS, megapixels="1,204")
    assert error.title == "⟦Not opened: 1,204 megapixels⟧"
    assert error.hint == "⟦Showing it would take more memory than is safe.⟧"
    with in_english():
        assert str(error) == "Not opened: 1,204 megapixels. Showing it would take more memory than is safe."
    kept = error.kept
    assert kept[:2] == ("picture_too_large", "Not opened: 1,204 megapixels")
    assert make_error(*kept).title == error.title == error.anew().title


@pytest.mark.usefixtures("foreign")
def test_what_a_person_typed_is_no_template():
    error = export_errors.TemplateNotUnderstood("There is no {what}", what="{nothing}")
    assert error.title == "⟦There is no {nothing}⟧"
    assert error.hint == "⟦Tokens stand in braces, such as {ticket}_{n:03}_{date}.{ext}.⟧"
