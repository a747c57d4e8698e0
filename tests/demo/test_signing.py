from __future__ import annotations

from datetime import UTC, datetime, timedelta
from urllib.parse import parse_qsl

from hypothesis import given
from hypothesis import strategies as st

from gallery_app.demo.rate import CreditWindow
from gallery_app.demo.signing import (
    find_token_id,
    judge_cloudfront_query,
    judge_s3_query,
    make_cloudfront_query,
    make_inline_token,
    make_s3_query,
    make_secret,
)

SECRET = make_secret(1)
NOW = datetime(2026, 3, 14, 9, 26, 53, tzinfo=UTC)


@given(st.text(min_size=1, max_size=40), st.integers(1, 100_000))
def test_s3_links_are_good_until_they_expire(name, life_s):
    fields = dict(parse_qsl(make_s3_query(SECRET, name, signed_at=NOW, life_s=life_s)))
    assert judge_s3_query(SECRET, name, fields, NOW) is None
    assert judge_s3_query(SECRET, name, fields, NOW + timedelta(seconds=life_s - 1)) is None
    assert judge_s3_query(SECRET, name, fields, NOW + timedelta(seconds=life_s)) == "Request has expired"
    assert judge_s3_query(SECRET, name + "x", fields, NOW) is not None
    assert judge_s3_query(make_secret(2), name, fields, NOW) is not None


def test_cloudfront_links():
    expires_at = int(NOW.timestamp()) + 5
    query = make_cloudfront_query(SECRET, "/a", expires_at=expires_at, content_type="image/png")
    fields = dict(parse_qsl(query))
    assert judge_cloudfront_query(SECRET, "/a", fields, NOW) is None
    assert judge_cloudfront_query(SECRET, "/a", fields, NOW + timedelta(seconds=5)) == "Access denied"
    assert judge_cloudfront_query(SECRET, "/a", fields | {"Expires": "9999999999"}, NOW) == "Access denied"


@given(st.integers(1, 2**63))
def test_tokens_carry_their_id(number):
    token = make_inline_token(SECRET, number)
    assert find_token_id(SECRET, token) == number
    assert find_token_id(make_secret(2), token) is None


@given(st.text(max_size=80))
def test_other_text_is_no_token(text):
    assert find_token_id(SECRET, text) is None


def test_credit_window_refuses_and_opens_again():
    moment = [100.0]
    window = CreditWindow(5, clock=lambda: moment[0])
    assert window.charge(3).remaining == 2
    refused = window.charge(3)
    assert (refused.allowed, refused.remaining, refused.retry_after_s) == (False, 2, 60)
    moment[0] += 59.5
    assert window.charge(3).retry_after_s == 1
    moment[0] += 0.5
    assert window.charge(5).allowed
    assert CreditWindow(None).charge(10_000).allowed
