from datetime import UTC, datetime

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from gallery_app.freshdesk.server_clock import ServerClock, find_http_date
from tests.freshdesk.made_time import MadeTime


@pytest.mark.parametrize(
    "text",
    [
        "",
        "yesterday",
        "Fri, 31 Dec 9999 23:59:59 -1200",
        "Fri, 31 Dec 9999 23:59:59 GMT",
        "Mon, 01 Jan 1900 00:00:00 GMT",
        "Thu, 01 Jan 2026 00:00:00 +99999999",
    ],
)
def test_dates_that_tell_nothing_change_nothing(text):
    time = MadeTime()
    clock = ServerClock(time.clock)
    clock.learn("Thu, 01 Jan 2026 00:00:00 GMT")
    clock.learn(text)
    time.now += 5
    assert clock.now() == datetime(2026, 1, 1, 0, 0, 5, tzinfo=UTC)


@given(
    st.one_of(
        st.text(max_size=60),
        st.from_regex(
            r"(Fri, )?[0-9]{1,2} (Jan|Dec) [0-9]{1,5} [0-9]{1,2}:[0-9]{2}:[0-9]{2} (GMT|[+-][0-9]{1,8})",
            fullmatch=True,
        ),
    )
)
@example("Thu, 01 Jan 1970 00:00:00 +0000")
def test_no_date_breaks_the_clock(text):
    moment = find_http_date(text)
    assert moment is None or 1970 <= moment.year < 3000
