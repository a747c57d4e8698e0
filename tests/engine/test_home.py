import pytest

from gallery_app.domain.errors import NoAccount
from gallery_app.engine.home import take_credentials


def test_what_the_environment_gives_is_taken_out_of_it():
    environ = {"GALLERY_APP_URL": " https://acme.freshdesk.com ", "GALLERY_APP_API_KEY": "key", "HOME": "/x"}
    credentials = take_credentials(environ)
    assert credentials is not None
    assert (credentials.address, credentials.api_key) == ("https://acme.freshdesk.com", "key")
    assert environ == {"HOME": "/x"}


@pytest.mark.parametrize("given", [{}, {"GALLERY_APP_URL": "", "GALLERY_APP_API_KEY": " "}])
def test_without_both_there_is_nothing(given):
    assert take_credentials(dict(given)) is None


@pytest.mark.parametrize(
    ("given", "missing"), [("GALLERY_APP_URL", "API_KEY"), ("GALLERY_APP_API_KEY", "URL")]
)
def test_one_of_the_two_is_not_taken_for_another_helpdesk(given, missing):
    environ = {given: "something"}
    with pytest.raises(NoAccount, match=missing):
        take_credentials(environ)
    assert environ == {}
