import pytest

from gallery_app.domain import errors, export_errors
from gallery_app.domain.errors import GalleryError, make_error

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
