from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gallery_app.domain.errors import BadAddress
from gallery_app.freshdesk.addresses import find_url_parts
from gallery_app.freshdesk.urls import find_inline_token, find_stored_id, is_file_url, parse_address
from tests.freshdesk.tokens import make_inline_url, make_storage_url, make_token

PATH = "/data/helpdesk/attachments/production/77/original/a.png"


@pytest.mark.parametrize(
    ("typed", "origin"),
    [
        ("acme", "https://acme.freshdesk.com"),
        ("  Acme \n", "https://acme.freshdesk.com"),
        ("acme.freshdesk.com", "https://acme.freshdesk.com"),
        ("ACME.Freshdesk.com/", "https://acme.freshdesk.com"),
        ("https://acme.freshdesk.com/a/tickets/4711?x=1#y", "https://acme.freshdesk.com"),
        ("http://acme.freshdesk.com", "https://acme.freshdesk.com"),
        ("https://acme.freshdesk.com:443", "https://acme.freshdesk.com"),
        ("http://127.0.0.1:8123", "http://127.0.0.1:8123"),
        ("127.0.0.1:8123", "http://127.0.0.1:8123"),
        ("localhost:8123/a/tickets/1", "http://localhost:8123"),
        ("http://[::1]:8123/", "http://[::1]:8123"),
        ("http://127.0.0.1:80", "http://127.0.0.1"),
        ("https://acme.freshdesk.com/path@with-at", "https://acme.freshdesk.com"),
    ],
)
def test_addresses_that_are_understood(typed, origin):
    assert parse_address(typed) == origin


@pytest.mark.parametrize(
    "typed",
    [
        "",
        "a b",
        "support.customer.example",
        "https://acme.freshdesk.com.evil.example",
        "https://evilfreshdesk.com",
        "https://user:secret@acme.freshdesk.com",
        "https://acme.freshdesk.com@evil.example/",
        "https://evil.example\\@acme.freshdesk.com",
        "xn--acme-9qa.freshdesk.com",
        "аcme.freshdesk.com",  # noqa: RUF001 - a Cyrillic letter is the point
        "ftp://acme.freshdesk.com",
        "file:///etc/passwd",
        "https://acme.freshdesk.com:8443",
        "https://a.b.freshdesk.com",
        "attachment.freshdesk.com",
        "euc-cdn.freshdesk.com",
        "www.freshdesk.com",
        "-acme",
        "http://127.0.0.2:80",
        "http://0x7f.1/",
        "http://127.0.0.1:99999",
        "http://192.168.1.1",
        "a" * 20_000,
    ],
)
def test_addresses_that_are_refused(typed):
    with pytest.raises(BadAddress):
        parse_address(typed)


@pytest.mark.parametrize(
    ("typed", "word"),
    [
        ("acme.freshservice.com", "Freshservice"),
        ("acme.myfreshworks.com", "login"),
        ("help.customer.example", "custom address"),
        ("https://me:pw@acme.freshdesk.com", "user name"),
        ("https://xn--bcher-kva.freshdesk.com", "plain letters"),
    ],
)
def test_a_refusal_says_why(typed, word):
    with pytest.raises(BadAddress) as caught:
        parse_address(typed)
    assert word in str(caught.value)
    assert "pw" not in str(caught.value)


@given(st.text(max_size=60))
def test_any_text_gives_an_origin_or_bad_address(text):
    try:
        origin = parse_address(text)
    except BadAddress:
        return
    assert parse_address(origin) == origin


def _parts(url) -> Any:
    parts = find_url_parts(url)
    assert parts is not None
    return parts


@pytest.mark.parametrize(
    "url",
    [
        f"https://s3.amazonaws.com/cdn.freshdesk.com{PATH}?1725189246",
        f"https://s3.eu-central-1.amazonaws.com/euc-cdn.freshdesk.com{PATH}?X-Amz-Expires=300",
        f"https://s3-eu-central-1.amazonaws.com/euc-cdn.freshdesk.com{PATH}",
        f"https://s3-ap-south-1.amazonaws.com/ind-cdn.freshdesk.com{PATH}",
        f"https://acme.attachments1.freshdesk.com{PATH}?Expires=1725011290&Signature=x~_-",
        f"https://cdn.freshdesk.com{PATH}",
    ],
)
def test_storage_links_of_freshdesk(url):
    assert find_stored_id(_parts(url), loopback=False, told_by_freshdesk=False) == 77
    assert find_stored_id(_parts(url), loopback=True, told_by_freshdesk=True) is None


def test_an_unknown_region_counts_only_when_freshdesk_tells_it():
    parts = _parts(f"https://s3.ap-southeast-2.amazonaws.com/auc-cdn.freshdesk.com{PATH}")
    assert find_stored_id(parts, loopback=False, told_by_freshdesk=True) == 77
    assert find_stored_id(parts, loopback=False, told_by_freshdesk=False) is None


@pytest.mark.parametrize(
    "url",
    [
        f"http://s3.amazonaws.com/cdn.freshdesk.com{PATH}",
        f"https://s3.amazonaws.com:444/cdn.freshdesk.com{PATH}",
        f"https://s3.amazonaws.com/my-bucket{PATH}",
        f"https://s3.amazonaws.com/evil.cdn.freshdesk.com{PATH}",
        f"https://s3.amazonaws.com/cdn.freshdesk.com/../my-bucket{PATH}",
        f"https://s3.amazonaws.com/cdn.freshdesk.com/%2e%2e/my-bucket{PATH}",
        f"https://my-bucket.s3.amazonaws.com/cdn.freshdesk.com{PATH}",
        f"https://s3.amazonaws.com.evil.example/cdn.freshdesk.com{PATH}",
        f"https://d111111abcdef8.cloudfront.net{PATH}",
        f"https://acme.freshdesk.com{PATH}",
        "https://acme.freshdesk.com/helpdesk/attachments/77",
        "https://s3.amazonaws.com/cdn.freshdesk.com/pixel.gif",
        f"https://127.0.0.1{PATH}",
        f"http://127.0.0.1:5000{PATH}",
        "https://attachment.freshdesk.com/inline/attachment",
        "https://attachment.freshdesk.com/inline/attachment?token=x",
        "https://attachment.freshdesk.com.evil.example/inline/attachment?token=a.b.c",
        "https://evilattachment.freshdesk.com.example/inline/attachment?token=a.b.c",
        "https://attachment.freshdesk.com/other?token=a.b.c",
        "https://www.freshdesk.com/inline/attachment?token=a.b.c",
        f"https://s3.amazonaws.com/cdn.freshdesk.com{PATH.replace('77', '99999999999999999999')}",
        f"https://s3.amazonaws.com/cdn.freshdesk.com{PATH.replace('77', '0')}",
    ],
)
def test_what_is_no_file_of_the_helpdesk(url):
    assert not is_file_url(_parts(url), loopback=False, told_by_freshdesk=True)


@pytest.mark.parametrize("host", ["attachment", "eucattachment", "indattachment", "aucattachment"])
def test_inline_hosts_of_all_regions(host):
    parts = _parts(make_inline_url(5, host=f"{host}.freshdesk.com"))
    assert find_inline_token(parts, loopback=False)
    assert find_inline_token(parts, loopback=True) is None


@pytest.mark.parametrize(
    ("url", "allowed"),
    [
        (f"http://127.0.0.1:5001/euc-cdn.freshdesk.com{PATH}?X-Amz-Expires=2", True),
        (f"http://localhost:5001{PATH}", True),
        (f"http://[::1]:5001{PATH}", True),
        (f"http://127.0.0.1:5001/inline/attachment?token={make_token({'id': 1})}", True),
        ("http://127.0.0.1:5001/pixel/open.gif", False),
        ("http://127.0.0.1:5001/inline/attachment?token=pixel", False),
        ("http://127.0.0.1:5001/api/v2/tickets", False),
        (f"http://127.0.0.1:5001/a/../pixel{PATH}", False),
        (f"http://127.0.0.2:5001{PATH}", False),
        (make_storage_url(1), False),
    ],
)
def test_loopback_accounts_take_loopback_by_path_form_only(url, allowed):
    assert is_file_url(_parts(url), loopback=True, told_by_freshdesk=True) is allowed


@pytest.mark.parametrize(
    "url",
    [
        "",
        "acme",
        "//host/path",
        "https://",
        "https://a b/",
        "https://user@host/",
        "https://host:0/",
        "https://host:65536/",
        "https://host:x/",
        "https://h\u00f6st/",
        "https://[fe80::1%25eth0]/",
        "https://host\\@evil/",
        "javascript:alert(1)",
        "https://" + "a" * 300,
    ],
)
def test_texts_that_are_no_url(url):
    assert find_url_parts(url) is None


def test_encoded_paths_stay_byte_for_byte_and_blanks_are_encoded():
    parts = _parts("https://H.example/a%20b%2Fc d/\u00e9?x=%7E~_-&y=1 2#frag")
    assert parts.target == "/a%20b%2Fc%20d/%C3%A9?x=%7E~_-&y=1%202"
    assert (parts.host, parts.fragment) == ("h.example", "frag")


def test_parts_do_not_show_path_or_query():
    assert "secret" not in repr(_parts("https://host/secret?token=secret"))


@given(st.text(max_size=300))
def test_no_text_breaks_the_cutting_of_urls(text):
    parts = find_url_parts("https://" + text)
    if parts is not None:
        assert parts.target.isascii()
        assert not set(parts.host) & set("/?#@\\ ")
        assert "\r" not in parts.target
        assert "\n" not in parts.target
