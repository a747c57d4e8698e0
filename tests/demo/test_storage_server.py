from __future__ import annotations

import pytest

from gallery_app.demo import DemoHelpdesk, DemoOptions, Scenario
from tests.demo.asking import ask, fetch, find_sources, make_authorization


@pytest.fixture
def attachment(helpdesk):
    return ask(helpdesk, f"/tickets/{Scenario.HOSTILE_NAMES}").json()["attachments"][4]


def test_signed_link_gives_the_declared_bytes(helpdesk, attachment):
    reply = fetch(attachment["attachment_url"])
    assert reply.status == 200
    assert len(reply.body) == attachment["size"]
    assert reply.body == helpdesk.world.load(attachment["id"])
    assert reply.headers["content-type"] == attachment["content_type"]
    assert "content-disposition" not in reply.headers
    small = fetch(attachment["thumb_url"])
    assert small.status == 200
    assert small.body[:4] == b"\x89PNG"


def test_the_key_is_refused_and_noticed(helpdesk, attachment):
    reply = fetch(attachment["attachment_url"], make_authorization(helpdesk.api_key))
    assert reply.status == 400
    assert b"Only one auth mechanism allowed" in reply.body
    assert [seen.kind for seen in helpdesk.requests.leaked_credentials()] == ["attachment"]


def test_head_and_altered_links_are_refused(attachment):
    url = attachment["attachment_url"]
    assert fetch(url, method="HEAD").status == 403
    assert fetch(url + "0").status == 403
    assert fetch(url.replace("X-Amz-Expires=300", "X-Amz-Expires=9999")).status == 403
    assert fetch(url.split("?", maxsplit=1)[0]).status == 403
    assert b"<Code>AccessDenied</Code>" in fetch(url + "0").body


def test_ranges(attachment):
    url, size = attachment["attachment_url"], attachment["size"]
    whole = fetch(url)
    part = fetch(url, {"Range": "bytes=10-19"})
    assert (part.status, part.body) == (206, whole.body[10:20])
    assert part.headers["content-range"] == f"bytes 10-19/{size}"
    assert fetch(url, {"Range": "bytes=-5"}).body == whole.body[-5:]
    assert fetch(url, {"Range": f"bytes={size - 3}-"}).body == whole.body[-3:]
    assert fetch(url, {"Range": f"bytes={size}-"}).status == 416
    etag = whole.headers["etag"]
    assert fetch(url, {"Range": "bytes=0-3", "If-Range": etag}).status == 206
    assert fetch(url, {"Range": "bytes=0-3", "If-Range": '"other"'}).status == 200


def test_links_are_new_with_every_read_and_expire():
    with DemoHelpdesk(DemoOptions(link_life_s=0)) as other:
        url = ask(other, "/tickets/4711").json()["attachments"][0]["attachment_url"]
        reply = fetch(url)
        assert (reply.status, reply.headers["content-type"]) == (403, "application/xml")
        assert b"Request has expired" in reply.body


def test_cloudfront_form():
    with DemoHelpdesk(DemoOptions(cloudfront_links=True)) as other:
        url = ask(other, f"/tickets/{Scenario.HOSTILE_NAMES}").json()["attachments"][4]["attachment_url"]
        assert "/data/helpdesk/attachments/production/" in url
        assert "Key-Pair-Id=" in url
        assert fetch(url).status == 200
        assert fetch(url, method="HEAD").status == 200
        assert fetch(url.replace("Signature=", "Signature=x")).status == 403


def test_inline_token_redirects_to_a_fresh_link(helpdesk):
    description = ask(helpdesk, "/tickets/4711").json()["description"]
    url = find_sources(description)[0]
    assert url.startswith(helpdesk.inline_address + "/inline/attachment?token=")
    reply = fetch(url)
    assert reply.status == 302
    assert reply.headers["location"].startswith(helpdesk.storage_address)
    assert fetch(reply.headers["location"]).body[:4] == b"\x89PNG"
    assert fetch(url[:-1] + ("A" if url[-1] != "A" else "B")).status == 404
    assert fetch(helpdesk.inline_address + "/inline/attachment?token=x.y.z").status == 404


def test_public_pictures_of_articles_need_no_signature(helpdesk):
    article = ask(helpdesk, f"/solutions/articles/{Scenario.ARTICLE_TRANSLATED}").json()
    url = find_sources(article["description"])[0]
    assert url.startswith(helpdesk.storage_address + "/cdn.freshdesk.com/data/helpdesk/")
    assert fetch(url).status == 200
    assert helpdesk.requests.all("storage")[-1].kind == "public"


def test_tracking_pixel_is_served_and_noticed(helpdesk):
    description = ask(helpdesk, f"/tickets/{Scenario.SOURCE_FORMS}").json()["description"]
    pixel = next(url for url in find_sources(description) if "/pixel/" in url)
    assert helpdesk.requests.third_party() == []
    assert fetch(pixel).body.startswith(b"GIF89a")
    assert len(helpdesk.requests.third_party()) == 1
