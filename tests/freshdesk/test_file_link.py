import copy
import pickle
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from gallery_app.freshdesk.addresses import find_url_parts
from gallery_app.freshdesk.file_link import FileLink, find_expiry
from gallery_app.freshdesk.server_clock import ServerClock
from tests.freshdesk.made_time import MadeTime
from tests.freshdesk.tokens import make_storage_url

SIGNED_AT = datetime(2021, 5, 14, 12, 33, 0, tzinfo=UTC)
QUERY = "?X-Amz-Date=20210514T123300Z&X-Amz-Expires=300&X-Amz-Signature=7509abcdef"


def _make_link(query=QUERY, received_at=SIGNED_AT) -> Any:
    parts = find_url_parts(make_storage_url(7, query=query))
    assert parts is not None
    return FileLink(parts, told_by_freshdesk=True, received_at=received_at)


@pytest.mark.parametrize("shown", [repr, str, "{}".format, "{0!r:>90}".format, lambda link: f"{link:90}"])
def test_no_way_of_printing_shows_the_link(shown):
    text = shown(_make_link())
    assert "7509abcdef" not in text
    assert "production" not in text


@pytest.mark.parametrize("copied", [pickle.dumps, copy.copy, copy.deepcopy])
def test_a_link_is_not_pickled_or_copied(copied):
    with pytest.raises(TypeError):
        copied(_make_link())


@pytest.mark.parametrize(
    ("query", "expires_at"),
    [
        ("X-Amz-Date=20210514T123300Z&X-Amz-Expires=300", SIGNED_AT + timedelta(seconds=300)),
        ("x-amz-expires=86400&x-amz-date=20210514T123300Z", SIGNED_AT + timedelta(days=1)),
        (
            "response-content-type=application%2Fpdf&Expires=1725011290&Signature=a~b",
            datetime(2024, 8, 30, 9, 48, 10, tzinfo=UTC),
        ),
        ("1725189246", None),
        ("X-Amz-Expires=300", None),
        ("X-Amz-Date=yesterday&X-Amz-Expires=300", None),
        ("X-Amz-Date=20210514T123300Z&X-Amz-Expires=99999999999999", None),
        ("Expires=999999999999999999999", None),
        ("Expires=soon", None),
        ("&".join(f"a{i}=1" for i in range(200)), None),
        ("", None),
    ],
)
def test_the_moment_of_expiry_stands_in_the_link(query, expires_at):
    assert find_expiry(query) == expires_at


@pytest.mark.parametrize(("age_s", "stale"), [(0, False), (269, False), (271, True), (400, True)])
def test_a_link_is_not_begun_with_in_its_last_half_minute(age_s, stale):
    assert _make_link().is_stale(SIGNED_AT + timedelta(seconds=age_s)) is stale


def test_a_link_of_two_seconds_is_still_usable_at_first():
    link = _make_link(QUERY.replace("=300", "=2"))
    assert not link.is_stale(SIGNED_AT + timedelta(seconds=1))
    assert link.is_stale(SIGNED_AT + timedelta(seconds=2))


def test_a_link_that_came_expired_is_left_to_the_storage_to_judge():
    link = _make_link(received_at=SIGNED_AT + timedelta(days=1))
    assert not link.is_stale(SIGNED_AT + timedelta(days=1))


def test_a_link_without_expiry_is_never_stale():
    assert not _make_link("?1725189246").is_stale(SIGNED_AT + timedelta(days=4000))


@pytest.mark.parametrize("days_off", [-1, 1])
def test_a_wrong_local_clock_does_not_matter(days_off):
    # Nothing here reads this computer's date once the server has told its own.
    time = MadeTime()
    clock = ServerClock(time.clock)
    told = SIGNED_AT + timedelta(days=days_off)
    clock.learn(told.strftime("%a, %d %b %Y %H:%M:%S GMT"))
    query = QUERY.replace("20210514T123300Z", told.strftime("%Y%m%dT%H%M%SZ"))
    link = _make_link(query, received_at=clock.now())
    assert not link.is_stale(clock.now())
    time.now += 280
    assert link.is_stale(clock.now())


@pytest.mark.parametrize("header", [None, "", "yesterday", "Fri, 99 Foo 2021 99:99:99 GMT", "\x00"])
def test_an_odd_date_header_changes_nothing(header):
    time = MadeTime()
    clock = ServerClock(time.clock)
    clock.learn("Fri, 14 May 2021 12:33:00 GMT")
    clock.learn(header)
    time.now += 5
    assert clock.now() == SIGNED_AT + timedelta(seconds=5)


def test_before_the_server_told_the_local_clock_counts():
    assert abs(ServerClock().now() - datetime.now(UTC)) < timedelta(seconds=5)
