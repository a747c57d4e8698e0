from __future__ import annotations

import gzip
import http.client
import json
import threading
import time
from email.utils import parsedate_to_datetime

import pytest

from gallery_app.demo import DemoHelpdesk, Scenario
from gallery_app.demo.faults import FAULT_KINDS
from tests.demo.asking import ask, fetch, find_sources


@pytest.fixture
def url(helpdesk: DemoHelpdesk) -> str:
    attachments = ask(helpdesk, f"/tickets/{Scenario.HOSTILE_NAMES}").json()["attachments"]
    return str(attachments[5]["attachment_url"])


def test_faults_strike_so_often_and_only_where_they_are_aimed(helpdesk, url):
    helpdesk.faults.switch_on("status_503", times=2, origin="storage")
    assert ask(helpdesk, "/agents/me").status == 200
    assert [fetch(url).status for _ in range(3)] == [503, 503, 200]
    helpdesk.faults.switch_on("status_500", attachment_ids=[1])
    assert fetch(url).status == 200
    helpdesk.faults.switch_on("status_500", path_contains="/agents/")
    assert (fetch(url).status, ask(helpdesk, "/agents/me").status) == (200, 500)
    helpdesk.faults.switch_off("status_500")
    assert helpdesk.faults.active() == []


@pytest.mark.parametrize("name", ["cut", "reset"])
def test_broken_bodies(helpdesk, url, name):
    helpdesk.faults.switch_on(name, times=1)
    with pytest.raises(ConnectionError) as broken:
        fetch(url)
    assert isinstance(broken.value, ConnectionResetError) == (name == "reset")
    assert fetch(url).status == 200


def test_lengths(helpdesk, url):
    whole = fetch(url).body
    helpdesk.faults.switch_on("no_length", times=1)
    reply = fetch(url)
    assert "content-length" not in reply.headers
    assert reply.body == whole
    helpdesk.faults.switch_on("chunked", times=1)
    assert fetch(url).body == whole
    helpdesk.faults.switch_on("wrong_length", 50, times=1)
    with pytest.raises(ConnectionError):
        fetch(url)
    helpdesk.faults.switch_on("wrong_length", -50, times=1)
    assert fetch(url).body == whole[:-50]


def test_wrong_bodies(helpdesk, url):
    helpdesk.faults.switch_on("xml_200", times=1)
    assert fetch(url).body.startswith(b"<?xml")
    helpdesk.faults.switch_on("html_200", times=1, origin="storage")
    assert fetch(url).headers["content-type"].startswith("text/html")
    helpdesk.faults.switch_on("empty_200", times=1)
    assert fetch(url).body == b""
    helpdesk.faults.switch_on("gzip_bomb", 3, times=1)
    reply = fetch(url)
    assert reply.headers["content-encoding"] == "gzip"
    assert len(reply.body) < 10_000
    assert len(gzip.decompress(reply.body)) == 3_000_000


def test_slow_answers_take_their_time(url, helpdesk):
    helpdesk.faults.switch_on("latency", 0.05, times=1, origin="storage")
    helpdesk.faults.switch_on("slow_start", 0.05, times=1)
    helpdesk.faults.switch_on("slow_drip", 40_000, times=1)
    began_at = time.monotonic()
    assert fetch(url).status == 200
    assert time.monotonic() - began_at > 0.1
    assert helpdesk.requests.all("storage")[-1].faults == ("latency", "slow_start", "slow_drip")


def test_closing_ends_a_slow_answer_at_once():
    with DemoHelpdesk() as other:
        link = ask(other, f"/tickets/{Scenario.HOSTILE_NAMES}").json()["attachments"][5]["attachment_url"]
        other.faults.switch_on("slow_start", 60)
        failures: list[OSError | http.client.HTTPException] = []

        def call() -> None:
            try:
                fetch(link, timeout_s=60)
            except (OSError, http.client.HTTPException) as failure:
                failures.append(failure)

        caller = threading.Thread(target=call)
        caller.start()
        while other.requests.open_count("storage") == 0:
            pass
        began_at = time.monotonic()
    caller.join(timeout=10)
    assert len(failures) == 1
    assert time.monotonic() - began_at < 10


def test_faults_of_the_api(helpdesk):
    helpdesk.faults.switch_on("too_many_requests", 7, times=1)
    refused = ask(helpdesk, "/agents/me")
    assert (refused.status, refused.headers["retry-after"]) == (429, "7")
    helpdesk.faults.switch_on("invalid_json", times=1)
    with pytest.raises(json.JSONDecodeError):
        ask(helpdesk, "/agents/me").json()
    helpdesk.faults.switch_on("huge_json", 2, times=1)
    assert len(ask(helpdesk, "/agents/me").json()[0]) == 2_000_000
    helpdesk.faults.switch_on("float_headers", times=1)
    assert ask(helpdesk, "/agents/me").headers["x-ratelimit-used-currentrequest"] == "1.0"
    helpdesk.faults.switch_on("missing_headers", times=1)
    assert "x-ratelimit-total" not in ask(helpdesk, "/agents/me").headers
    helpdesk.faults.switch_on("index_lag", 10 * 365 * 86400, times=1)
    assert ask(helpdesk, "/search/tickets?query=%22tag:'vip'%22").json()["total"] == 0


def test_clock_skew(helpdesk):
    true = parsedate_to_datetime(ask(helpdesk, "/agents/me").headers["date"])
    helpdesk.faults.switch_on("clock_skew", 3600, times=1)
    skewed = parsedate_to_datetime(ask(helpdesk, "/agents/me").headers["date"])
    assert 3590 < (skewed - true).total_seconds() < 3660


def test_redirects_and_expired_links(helpdesk):
    source = find_sources(ask(helpdesk, "/tickets/4711").json()["description"])[0]
    helpdesk.faults.switch_on("redirect_loop", times=1)
    assert fetch(source).headers["location"] == source.removeprefix(helpdesk.inline_address)
    helpdesk.faults.switch_on("redirect_foreign", "http://192.0.2.1/x", times=1)
    assert fetch(source).headers["location"] == "http://192.0.2.1/x"
    helpdesk.faults.switch_on("expired_links", times=1)
    dead = ask(helpdesk, "/tickets/4711").json()["attachments"][0]["attachment_url"]
    assert fetch(dead).status == 403


def test_unknown_faults_and_values_are_refused(helpdesk):
    with pytest.raises(KeyError):
        helpdesk.faults.switch_on("earthquake")
    with pytest.raises(ValueError, match="float"):
        helpdesk.faults.switch_on("latency", "long")
    assert all(kind.meaning for kind in FAULT_KINDS.values())
