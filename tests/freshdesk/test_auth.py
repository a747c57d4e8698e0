import copy
import pickle

import httpx
import pytest

from gallery_app.domain.errors import HostNotAllowed, KeyRefused
from gallery_app.freshdesk.auth import ApiKey, OriginAuth

SECRET = "dEm0KeY4711abcdefgh"  # noqa: S105 - made up for this test
ORIGIN = ("https", "acme.freshdesk.com", 443)


@pytest.mark.parametrize(
    "shown", [repr, str, "{}".format, "{0!r:>40}".format, lambda key: f"{key:20}", "%s".__mod__]
)
def test_no_way_of_printing_shows_the_key(shown):
    assert SECRET not in shown(ApiKey(SECRET))


@pytest.mark.parametrize("copied", [pickle.dumps, copy.copy, copy.deepcopy])
def test_a_key_is_not_pickled_or_copied(copied):
    with pytest.raises(TypeError):
        copied(ApiKey(SECRET))


def test_a_key_has_no_dictionary_to_dump():
    assert not hasattr(ApiKey(SECRET), "__dict__")


def test_blanks_around_a_key_are_cut():
    assert ApiKey(f"  {SECRET}\n").reveal() == SECRET


@pytest.mark.parametrize("typed", ["", "  ", "a b", "schlüssel", "a" * 201, "a:b", "a\nb", "\x00abc"])
def test_what_cannot_be_a_key_is_refused(typed):
    with pytest.raises(KeyRefused):
        ApiKey(typed)


def test_the_key_is_the_user_name_of_basic():
    signed = OriginAuth(ApiKey("abc"), ORIGIN)(
        httpx.Request("GET", "https://acme.freshdesk.com/api/v2/agents/me")
    )
    assert signed.headers["Authorization"] == "Basic YWJjOlg="


@pytest.mark.parametrize(
    "url",
    [
        "http://acme.freshdesk.com/api/v2/agents/me",
        "https://acme.freshdesk.com:444/api/v2/agents/me",
        "https://other.freshdesk.com/api/v2/agents/me",
        "https://acme.freshdesk.com.evil.example/api/v2/agents/me",
        "https://s3.amazonaws.com/cdn.freshdesk.com/data/helpdesk/attachments/production/1/original/a.png",
        "https://attachment.freshdesk.com/inline/attachment?token=x.y.z",
    ],
)
def test_the_key_goes_to_its_own_origin_only(url):
    request = httpx.Request("GET", url)
    with pytest.raises(HostNotAllowed):
        OriginAuth(ApiKey(SECRET), ORIGIN)(request)
    assert "Authorization" not in request.headers


def test_the_auth_object_shows_no_key():
    assert SECRET not in repr(OriginAuth(ApiKey(SECRET), ORIGIN))
