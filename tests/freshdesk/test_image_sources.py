import base64

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gallery_app.domain import errors
from gallery_app.freshdesk.image_sources import (
    DATA_LIMIT_BYTES,
    AccountHost,
    CidMark,
    DataPicture,
    HelpdeskFile,
    LostData,
    RemotePicture,
    find_source,
)
from tests.freshdesk.tokens import make_inline_url, make_storage_url, make_token

ACME = AccountHost("acme.freshdesk.com", loopback=False)
HERE = AccountHost("127.0.0.1", loopback=True)
INLINE = make_inline_url(22183681781)


@pytest.mark.parametrize(
    "src",
    [
        INLINE,
        f"  {INLINE}\n",
        f"cid:{INLINE}",
        f"CID: {INLINE}",
        INLINE.removeprefix("https:"),
        INLINE.replace("https:", "http:"),
        INLINE.replace("https://attachment", "HTTPS://EUCattachment"),
        f"https://ci3.googleusercontent.com/proxy/AbC=s0-d-e1-ft#{INLINE}",
        INLINE[:60] + "\n" + INLINE[60:],
    ],
)
def test_every_way_to_an_inline_picture_gives_its_id(src):
    source = find_source(src, ACME)
    assert isinstance(source, HelpdeskFile)
    assert source.id == 22183681781
    assert source.is_inline_link
    assert source.parts.scheme == "https"


@pytest.mark.parametrize(
    "payload",
    [
        {"id": 5, "domain": "other.freshdesk.com", "account_id": 1},
        {"id": "5"},
        {"id": True},
        {"id": -5},
        {"id": 2**70},
        {},
        [5],
        None,
    ],
)
def test_a_token_that_tells_no_id_of_this_account_still_loads_without_one(payload):
    src = f"https://attachment.freshdesk.com/inline/attachment?token={make_token(payload)}"
    source = find_source(src, ACME)
    assert isinstance(source, HelpdeskFile)
    assert source.id is None


@pytest.mark.parametrize(
    "src",
    [make_storage_url(155032022436, query="?1725189246"), make_storage_url(155032022436, folder="logo")],
)
def test_a_storage_link_gives_the_id_of_its_path(src):
    source = find_source(src, ACME)
    assert isinstance(source, HelpdeskFile)
    assert source.id == 155032022436
    assert not source.is_inline_link


@pytest.mark.parametrize("src", ["cid:image001.png@01D9ABC", "CID:image001.png@x", "cid:image%30%301.png"])
def test_a_cid_keeps_the_name_before_the_at(src):
    assert find_source(src, ACME) == CidMark("image001.png")


@pytest.mark.parametrize(
    "src",
    [
        "", "   ", "cid:", "image.png", "/helpdesk/attachments/1", "../x.png", "file:///C:/x.png",
        "file://server/x",        "blob:https://acme.freshdesk.com/1",
        "x-apple-data-detectors://0", "javascript:alert(1)",
         "about:blank",
        "#", "?",        "https://", "https:///x.png", "\\\\server\\share.png", "data:", "data:,",
        "mailto:a@b.c",
        "data:text/html,%3Chtml%3E", "data:;base64,*", "data:application/octet-stream;base64,", "\x00",
    ],
)  # fmt: skip
def test_what_can_be_no_picture(src):
    assert find_source(src, ACME) is None


@pytest.mark.parametrize(
    ("src", "host"),
    [
        ("https://tracker.example/open.gif?id=1", "tracker.example"),
        ("http://tracker.example/open.gif", "tracker.example"),
        ("//tracker.example/open.gif", "tracker.example"),
        ("https://user:pw@tracker.example/x", "tracker.example"),
        ("https://tracker.example:8443/x.png", "tracker.example"),
        ("http://2130706433/x.png", "2130706433"),
        ("http://[::1]/x.png", "[::1]"),
        ("http://127.0.0.1:8000/data/helpdesk/attachments/production/1/original/a.png", "127.0.0.1"),
        ("https://acme.freshdesk.com/api/v2/tickets", "acme.freshdesk.com"),
        (
            "https://s3.amazonaws.com/my-bucket/data/helpdesk/attachments/production/1/original/a",
            "s3.amazonaws.com",
        ),
        ("https://ci3.googleusercontent.com/proxy/A=s0#https://tracker.example/o.gif", "tracker.example"),
        ("https://lh3.googleusercontent.com/abc", "lh3.googleusercontent.com"),
        ("cid:https://tracker.example/x.png", "tracker.example"),
        ("https://tracker.example/" + "a" * 20_000, "tracker.example"),
    ],
)
def test_strangers_pictures_are_told_by_host_and_never_get_a_link(src, host):
    source = find_source(src, ACME)
    assert isinstance(source, RemotePicture)
    assert source.host == host
    assert len(source.digest) == 16


def test_on_loopback_a_pixel_is_a_strangers_and_a_storage_path_is_not():
    assert isinstance(find_source("http://127.0.0.1:5001/pixel/open.gif", HERE), RemotePicture)
    path = "//127.0.0.1:5001/cdn.freshdesk.com/data/helpdesk/attachments/production/9/original/a.png"
    source = find_source(path, HERE)
    assert isinstance(source, HelpdeskFile)
    assert source.parts.origin == "http://127.0.0.1:5001"
    assert isinstance(find_source(INLINE, HERE), RemotePicture)


PNG = b"\x89PNG\r\n\x1a\n" + bytes(range(256))


@pytest.mark.parametrize(
    "payload",
    [
        base64.b64encode(PNG).decode(),
        base64.b64encode(PNG).decode().rstrip("="),
        base64.urlsafe_b64encode(PNG).decode(),
        base64.b64encode(PNG).decode().replace("+", "%2B").replace("/", "%2F"),
        "\n ".join(base64.b64encode(PNG).decode()[i : i + 76] for i in range(0, 400, 76)),
    ],
)
def test_data_is_decoded_as_leniently_as_mail_programs_do(payload):
    assert find_source(f"DATA:Image/PNG;charset=x;base64,{payload}", ACME) == DataPicture("image/png", PNG)


def test_data_without_base64_is_unquoted():
    assert find_source("data:image/svg+xml,%3Csvg/%3E", ACME) == DataPicture("image/svg+xml", b"<svg/>")


def test_data_without_a_type_is_a_picture_if_it_holds_something():
    payload = base64.b64encode(PNG).decode()
    assert find_source(f"data:;base64,{payload}", ACME) == DataPicture("", PNG)


@pytest.mark.parametrize(
    "payload",
    [
        base64.b64encode(bytes(DATA_LIMIT_BYTES + 3)).decode(),
        base64.b64encode(bytes(2 * DATA_LIMIT_BYTES)).decode(),
        "%20" * DATA_LIMIT_BYTES,
    ],
    ids=["a little", "twice", "blanks"],
)
def test_data_over_the_cap_is_told(payload):
    source = find_source("data:image/png;base64," + payload, ACME)
    assert isinstance(source, LostData)
    assert isinstance(source.problem, errors.FileTooLarge)
    assert "8 MB" in source.problem.hint


@pytest.mark.parametrize(
    "rest", ["", ",", ";base64,", ";base64,*", ";base64,@@@not base64@@@", ";a" * 7 + ",x"]
)
def test_data_that_cannot_be_read_is_told(rest):
    source = find_source("data:IMAGE/png" + rest, ACME)
    assert isinstance(source, LostData)
    assert source.untrusted_type == "image/png"
    assert isinstance(source.problem, errors.DamagedPicture)


def test_data_is_not_printed():
    assert "PNG" not in repr(DataPicture("", PNG))


@given(
    st.text(max_size=200),
    st.sampled_from(["", "cid:", "data:", "https://", "//", "http://127.0.0.1:1/", INLINE]),
)
def test_no_source_breaks_the_reading(text, start):
    for account in (ACME, HERE):
        source = find_source(start + text, account)
        if isinstance(source, HelpdeskFile):
            assert source.parts.host.endswith("freshdesk.com") or source.parts.is_loopback
