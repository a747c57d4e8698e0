"""What signed links give: safe copies, for exactly one picture and size, as long as they are good."""

import io
import shutil
import socket
import subprocess
from dataclasses import replace

import pytest
from PIL import Image

from gallery_app.demo.scenario import Scenario
from gallery_app.domain.marks import Edits, Redaction
from gallery_app.engine.local_api import LINK_LIFE_S
from tests.api.asking import LIMIT_S, read_answer

needs_curl = pytest.mark.skipif(shutil.which("curl") is None, reason="not installed: curl")


@pytest.fixture
def photo(asker):
    """A JPEG with a place, an orientation and an embedded thumbnail."""
    told = asker.list(ticket_id=Scenario.SHOWPIECE, per_page=100, location="true").json
    return next(image for image in told["images"] if "GPSLatitude" in image["metadata"]["exif"])


def fetch(asker, url):
    return asker.ask(asker.target_of(url))


def test_full_is_a_new_file_with_nothing_personal_inside(asker, photo):
    answer = fetch(asker, photo["full_url"])
    assert (answer.status, answer.headers["content-type"]) == (200, "image/jpeg")
    with Image.open(io.BytesIO(answer.body)) as copy:
        assert copy.size == (photo["metadata"]["width"], photo["metadata"]["height"])
        assert not copy.getexif()
    for word in (b"Exif", b"GPS", b"iPhone"):
        assert word not in answer.body


def test_nothing_of_a_copy_stays_on_the_disk(asker, photo):
    assert fetch(asker, photo["full_url"]).body == fetch(asker, photo["full_url"]).body
    assert not list((asker.api.token_file.parent.parent / "cache" / "handover").glob("*"))


def test_a_thumbnail_is_our_own_small_jpeg(asker, photo):
    answer = fetch(asker, photo["thumbnail_url"])
    assert answer.headers["content-type"] == "image/jpeg"
    with Image.open(io.BytesIO(answer.body)) as copy:
        assert (copy.format, max(copy.size)) == ("JPEG", 512)
        assert not copy.getexif()


def test_head_tells_the_same_without_the_picture(asker, photo):
    target = asker.target_of(photo["thumbnail_url"])
    whole = asker.ask(target)
    with socket.create_connection(("127.0.0.1", asker.port), LIMIT_S) as connection:
        connection.sendall(
            f"HEAD {target} HTTP/1.1\r\nHost: {asker.host}\r\nConnection: close\r\n\r\n".encode()
        )
        with connection.makefile("rb") as stream:
            head = read_answer(stream, is_head=True)
            assert stream.read() == b""
    assert (head.status, head.headers["content-length"]) == (200, str(len(whole.body)))


def test_a_link_does_not_open_another_picture_or_size(asker):
    first, second = asker.list(ticket_id=Scenario.SHOWPIECE, per_page=2).json["images"]
    one, other = first["full_url"], second["full_url"]
    names = [url.split("/")[-1].split("?")[0] for url in (one, other)]
    assert fetch(asker, one.replace(names[0], names[1])).status == 403
    assert fetch(asker, one.replace("/full/", "/thumbnail/")).status == 403
    assert fetch(asker, first["thumbnail_url"].replace("/thumbnail/", "/full/")).status == 403


def test_the_token_opens_no_link_that_is_not_good(asker, picture):
    answer = asker.ask(
        asker.target_of(picture["full_url"])[:-1] + "g", headers={"Authorization": f"Bearer {asker.token}"}
    )
    assert answer.status == 403


def test_expired_revoked_and_forged_links_are_refused_alike(asker, picture):
    url = picture["thumbnail_url"]
    assert fetch(asker, url).status == 200
    forged = fetch(asker, url[:-1] + ("0" if url[-1] != "0" else "1"))
    asker.clock.ahead_s = 121
    expired = fetch(asker, url)
    asker.clock.ahead_s = 0
    assert fetch(asker, url).status == 200
    asker.call(asker.api.revoke_links)
    revoked = fetch(asker, url)
    assert {(each.status, each.body) for each in (forged, expired, revoked)} == {(403, forged.body)}
    assert forged.json["code"] == "link_refused"


def test_a_link_that_a_person_copies_lives_ten_minutes_and_no_longer(asker, picture):
    links = []

    async def make():
        ref = (await asker.serving.find_refs([picture["id"]]))[picture["id"]]
        links.append(asker.api.make_link(ref, LINK_LIFE_S))

    asker.call(make)
    asker.clock.ahead_s = 595
    assert fetch(asker, links[0]).status == 200
    asker.clock.ahead_s = 601
    assert fetch(asker, links[0]).status == 403


def test_another_helpdesk_voids_all_links(asker, picture):
    asker.call(asker.api.leave)
    assert fetch(asker, picture["thumbnail_url"]).status == 403
    assert asker.list(ticket_id=Scenario.SHOWPIECE, per_page=1).status == 200


def test_what_is_redacted_is_redacted_in_both_sizes(asker, photo):
    """A box drawn over all of a picture leaves one colour."""
    width, height = photo["metadata"]["width"], photo["metadata"]["height"]
    edits = Edits((Redaction((0, 0, width, height)),))

    def draw(drawn):
        work = asker.serving.engine.require_work()
        return lambda: work.save_edits(1, photo["id"], drawn, lambda _event: None)

    asker.call(draw(edits))
    try:
        for variant in ("thumbnail", "full"):
            with Image.open(io.BytesIO(fetch(asker, photo[f"{variant}_url"]).body)) as copy:
                grey = set(copy.convert("L").tobytes())
                assert max(grey) - min(grey) < 8, variant
    finally:
        asker.call(draw(Edits()))


def test_a_picture_that_is_gone_since_is_a_problem(asker, photo):
    async def lose():
        ref = (await asker.serving.find_refs([photo["id"]]))[photo["id"]]
        gone = replace(ref, id="attachment-1", parent=Scenario.UNKNOWN)
        links.append(asker.api.make_link(gone, 60))

    links = []
    asker.call(lose)
    answer = fetch(asker, links[0])
    assert (answer.status, answer.headers["content-type"]) == (404, "application/problem+json")


@needs_curl
def test_curl_gets_the_picture_with_the_right_link_and_nothing_else(picture, tmp_path):
    saved = tmp_path / "picture"

    def curl(url, *options):
        done = subprocess.run(
            ["curl", "-sS", "-o", saved, "-w", "%{http_code} %{content_type}", *options, url],
            capture_output=True, text=True, check=True, timeout=60,
        )  # fmt: skip
        return done.stdout

    assert curl(picture["full_url"]) == f"200 {picture['content_type']}"
    with Image.open(saved) as copy:
        copy.load()
        assert copy.size == (picture["metadata"]["width"], picture["metadata"]["height"])
    assert curl(picture["full_url"], "-H", "Host: rebound.example").startswith("421 ")
    assert curl(picture["full_url"], "-H", "Origin: https://evil.example").startswith("403 ")
    assert curl(picture["full_url"], "-d", "x").startswith("405 ")
