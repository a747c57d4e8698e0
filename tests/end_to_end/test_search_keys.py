"""Each key of the query language does what its line says, on the demo world, by the command line."""

import json
import os
import time
from datetime import UTC, datetime, timedelta
from fnmatch import fnmatch
from pathlib import Path

import pytest

from gallery_app.__main__ import main
from gallery_app.demo.pictures.exif import CAMERAS
from gallery_app.demo.scenario import Scenario
from tests.end_to_end.true_rows import TrueRow, lies_in, list_rows, select
from tests.engine.listening import Face
from tests.own_process import process_as_before

NOW = datetime.now(UTC)
MONTH = (NOW - timedelta(days=320)).date().replace(day=1)
MONTH_LATER = (MONTH + timedelta(days=32)).replace(day=1)
NESTED = Scenario.ARTICLE_NESTED
DAY = (NOW - timedelta(days=330)).date()
SCOPE = (
    range(4120, 4150),
    range(4500, 4510),
    range(4601, 4612),
    range(4655, 4666),
    range(Scenario.SEEN_ERROR, Scenario.SEEN_ERROR + 1),
    range(Scenario.SHOWPIECE, Scenario.SHOWPIECE + 1),
)

pytestmark = pytest.mark.thorough
"""Tickets in which every key meets something, and few enough to draw all of their pictures."""
SCOPE_WORDS = "|".join(f"{numbers[0]}..{numbers[-1]}" for numbers in SCOPE)
LAST_ARTICLE = NESTED + 117
"""Up to here they are of several folders, a draft and a printer's among them."""
SCOPE_QUERY = f"ticket:{SCOPE_WORDS} OR article:1..{LAST_ARTICLE}"


@pytest.fixture(scope="module")
def helpdesk(unlimited_helpdesk):
    return unlimited_helpdesk


@pytest.fixture(scope="module")
def rows(helpdesk):
    return list_rows(helpdesk.world)


@pytest.fixture(scope="module")
def environment(helpdesk, tmp_path_factory):
    """A home of its own and what a command finds in its environment; local days are those of UTC."""
    with process_as_before(), pytest.MonkeyPatch.context() as patch:
        patch.setenv("GALLERY_APP_HOME", str(tmp_path_factory.mktemp("filled")))
        patch.setenv("TZ", "UTC")
        time.tzset()
        yield {"GALLERY_APP_URL": helpdesk.address, "GALLERY_APP_API_KEY": helpdesk.api_key}
    time.tzset()


@pytest.fixture
def run(environment, capsys, monkeypatch):
    """A command run in this process: its exit code and its JSON."""

    def run_command(*arguments):
        for name, value in environment.items():
            monkeypatch.setenv(name, value)
        code = main([*map(str, arguments), "--json"])
        out = capsys.readouterr()
        assert out.err == ""
        return code, json.loads(out.out)

    return run_command


@pytest.fixture
def filled(run, environment):
    """The same after all tickets and articles were read, and the pictures of the table were loaded."""
    if "filled" not in environment:
        for asked in ("date:-3y", "source:article"):  # articles are read where they alone can answer
            run("gallery", "--filter", f"{asked} sha:ffffff", "--read", 200, "--look-into", 0)
        code, answer = run("gallery", "--filter", f"ticket:{SCOPE_WORDS} type:png", "--look-into", 500)
        assert (code, answer["coverage"]["undecided"]) == (0, 0)
        environment["filled"] = "yes"
    return run


def find_all(run, query, *options):
    """Every image of a result, over all of its pages, and its last answer."""
    images, page = [], 1
    while True:
        code, answer = run("gallery", "--filter", query, "--per-page", 100, "--page", page, *options)
        assert code in (0, 3)
        images += answer["images"]
        if len(images) >= answer["total"] or not answer["images"]:
            return images, answer
        page += 1


def is_in_scope(row: TrueRow):
    if row.article is not None:
        return row.article.id <= LAST_ARTICLE
    return any(row.ticket and row.ticket.number in numbers for numbers in SCOPE)


def of(row: TrueRow):
    """The recipe of a row."""
    return row.file.recipe


def requester(row: TrueRow):
    return f"{row.ticket.requester.name} {row.ticket.requester.email}".lower() if row.ticket else ""


def title(row: TrueRow):
    return (row.ticket.subject if row.ticket else row.article.title if row.article else "").lower()


def company(world, row: TrueRow):
    found = world.companies.get(row.ticket.company_id or 0) if row.ticket else None
    return found.name.lower() if found else ""


def kind(row: TrueRow):
    """What the message is."""
    if row.message is None:
        return "description" if row.ticket else "article"
    if row.message.source == 8:
        return "forward"
    if row.message.private or row.message.source == 2:
        return "note"
    return "customer" if row.message.incoming else "agent"


def camera(row: TrueRow):
    maker, model, *_ = CAMERAS.get(of(row).camera, ("", ""))
    return f"{maker} {model}".lower()


def software(row: TrueRow):
    return (CAMERAS[of(row).camera][2] or "1.6.0") if of(row).camera else ""


def taken(row: TrueRow):
    return (
        datetime.strptime(of(row).taken, "%Y:%m:%d %H:%M:%S").replace(tzinfo=UTC) if of(row).taken else None
    )


BY_PARENT = [
    (f"ticket:{Scenario.TICKET_10}", lambda row, _: row.ticket and row.ticket.number == Scenario.TICKET_10),
    ("ticket:4601..4611", lambda row, _: row.ticket and 4601 <= row.ticket.number <= 4611),
    (f"article:{NESTED}", lambda row, _: row.article and row.article.id == NESTED),
    ("from:ana", lambda row, _: "ana" in requester(row)),
    ("from:jonas.lindqvist@contoso.example", lambda row, _: "jonas.lindqvist" in requester(row)),
    ("company:contoso", lambda row, world: "contoso" in company(world, row)),
    ('agent:"maya chen"', lambda row, world: row.ticket and row.ticket.responder_id == world.me.id),
    (
        "group:devices",
        lambda row, world: row.ticket and world.groups.get(row.ticket.group_id or 0) is not None
        and world.groups[row.ticket.group_id].name == "Devices",
    ),
    ("tag:display", lambda row, _: row.ticket and "display" in row.ticket.tags),
    ("status:pending|closed", lambda row, _: row.ticket and row.ticket.status in (3, 5)),
    ('status:"waiting on customer"', lambda row, _: row.ticket and row.ticket.status == 6),
    ("priority:urgent", lambda row, _: row.ticket and row.ticket.priority == 4),
    ("channel:phone", lambda row, _: row.ticket and row.ticket.source == 3),
    ("source:description", lambda row, _: kind(row) == "description"),
    ("source:customer", lambda row, _: kind(row) == "customer"),
    ("source:agent", lambda row, _: kind(row) == "agent"),
    ("source:reply -source:customer", lambda row, _: kind(row) == "agent"),
    ("source:article source:inline", lambda row, _: row.article and row.file.inline),
    ("source:attachment", lambda row, _: not (row.picture or row.file).inline),
    ("folder:printers", lambda row, world: lies_in(world, row, "Printers")),
    ('folder:"getting started"', lambda row, world: lies_in(world, row, "Getting started")),
    (f"date:{MONTH:%Y-%m}", lambda row, _: MONTH <= row.at.date() < MONTH_LATER),
    (f"date:>={DAY}", lambda row, _: row.at.date() >= DAY),
    (f"date:..{DAY}", lambda row, _: row.at.date() <= DAY),
    ("source:note", lambda row, _: kind(row) == "note"),
    ("source:forward", lambda row, _: kind(row) == "forward"),
    ("visibility:private", lambda row, _: row.is_private),
    ("is:private", lambda row, _: row.is_private),
    ("visibility:public source:note", lambda row, _: kind(row) == "note" and not row.is_private),
    ("is:published", lambda row, _: row.article and row.article.published),
    ("is:draft", lambda row, _: row.article and not row.article.published),
    ("name:img_*.jpeg", lambda row, _: fnmatch((row.file.name or "").lower(), "img_*.jpeg")),
    ("name:=photo.jpg", lambda row, _: row.file.name == "photo.jpg"),
    (
        "tag:display OR status:open",
        lambda row, _: row.ticket and ("display" in row.ticket.tags or row.ticket.status == 2),
    ),
    ("-status:closed -status:resolved", lambda row, _: row.article or row.ticket.status not in (4, 5)),
    ("flickers", lambda row, _: "flickers" in title(row)),
    (
        "status:open priority:low",
        lambda row, _: row.ticket and (row.ticket.status, row.ticket.priority) == (2, 1),
    ),
]  # fmt: skip
"""What is decided by the ticket, the article, or the reading of it."""

BY_BYTES = [
    ("type:png", lambda row, _: of(row).file.startswith(("png", "apng"))),
    ("type:gif|webp", lambda row, _: of(row).file.startswith(("gif", "webp"))),
    ("-type:jpeg -type:png", lambda row, _: not of(row).file.startswith(("jpeg", "png", "apng"))),
    ("size:>400kb", lambda row, _: row.file.size_bytes > 400_000),
    ("size:100kib..200kib", lambda row, _: 102_400 <= row.file.size_bytes <= 204_800),
    ("w:>=2000", lambda row, _: of(row).width >= 2000),
    ("h:<200", lambda row, _: of(row).height < 200),
    ("w:1440 h:900", lambda row, _: (of(row).width, of(row).height) == (1440, 900)),
    ("mp:>3", lambda row, _: of(row).width * of(row).height > 3_000_000),
    ("ratio:portrait type:png", lambda row, _: of(row).width < of(row).height and "png" in of(row).file),
    ("ratio:landscape", lambda row, _: of(row).width > 1.02 * of(row).height),
    ("ratio:wide", lambda row, _: of(row).width > 2.5 * of(row).height),
    ("ratio:1.5", lambda row, _: of(row).width / max(1, of(row).height) == 1.5),
    ("camera:canon", lambda row, _: "canon" in camera(row)),
    ("camera:apple*se*", lambda row, _: camera(row).startswith("apple iphone se")),
    ("software:hdr*", lambda row, _: software(row).lower().startswith("hdr")),
    ("has:gps", lambda row, _: of(row).gps and of(row).camera),
    ("has:exif -type:tiff -camera:samsung", lambda row, _: of(row).camera and "samsung" not in camera(row)),
    ("has:alpha type:png", lambda row, _: of(row).file == "png_alpha"),
    ("is:pixel", lambda row, _: max(of(row).width, of(row).height) <= 3),
    ("is:tiny", lambda row, _: 3 < max(of(row).width, of(row).height) <= 64),
    ("is:photo camera:canon", lambda row, _: "canon" in camera(row)),
    ("is:cached camera:google", lambda row, _: "google" in camera(row)),
    ("is:animated", lambda row, _: of(row).file in ("gif_animated", "webp_animated", "apng")),
    (f"taken:{MONTH:%Y-%m}", lambda row, _: taken(row) and MONTH <= taken(row).date() < MONTH_LATER),
    ("taken:<date camera:canon", lambda row, _: "canon" in camera(row)),
]  # fmt: skip
"""What only the loaded picture tells."""


@pytest.mark.parametrize(("query", "fits"), BY_PARENT, ids=[query for query, _ in BY_PARENT])
def test_keys_that_a_reading_decides(filled, rows, helpdesk, query, fits):
    check(filled, rows, helpdesk, query, fits, by_bytes=False)


@pytest.mark.parametrize(("query", "fits"), BY_BYTES, ids=[query for query, _ in BY_BYTES])
def test_keys_that_the_bytes_decide(filled, rows, helpdesk, query, fits):
    check(filled, rows, helpdesk, query, fits, by_bytes=True)


def check(run, rows, helpdesk, query, fits, *, by_bytes):
    here = [row for row in rows if is_in_scope(row)]
    must, may = select(here, lambda row: bool(fits(row, helpdesk.world)), by_bytes=by_bytes)
    images, answer = find_all(run, f"({SCOPE_QUERY}) ({query})", "--all")
    found = {image["id"] for image in images if image["id"].startswith("attachment-")}
    stand_for = found | {copy["id"] for image in images for copy in image["copies"]}
    assert must, "a key that fits nothing shows nothing"
    assert must - stand_for == set()
    assert found - may == set()
    assert len({image["id"] for image in images}) == answer["total"]


TOLD = [
    ("is:failed", lambda image: image["status"] == "failed" and not image["remote_host"]),
    (
        "failed:damaged_picture",
        lambda image: bool(image["error"]) and image["error"]["code"] == "damaged_picture",
    ),
    ("is:remote", lambda image: image["remote_host"] is not None),
    ("is:screenshot", lambda image: image["metadata"].get("kind") == "screenshot"),
    ("is:graphic", lambda image: image["metadata"].get("kind") == "graphic"),
    ("w:>1000", lambda image: (image["metadata"]["width"] or 0) > 1000),
]
"""What an image's own JSON tells, in tickets of hostile files and of every form of source."""


@pytest.mark.parametrize(("query", "fits"), TOLD, ids=[query for query, _ in TOLD])
def test_keys_that_an_image_tells_itself(filled, query, fits):
    tickets = f"ticket:{Scenario.HOSTILE_FILES}|{Scenario.SOURCE_FORMS}"
    everything = find_all(filled, f"{tickets} (w:>0 OR w:0 OR is:failed OR is:remote)", "--all")[0]
    images = find_all(filled, f"{tickets} {query}", "--all")[0]
    wanted = {image["id"] for image in everything if fits(image)}
    assert wanted
    assert {image["id"] for image in images} == wanted


@pytest.mark.parametrize(
    ("sort", "key", "is_down"),
    [
        ("newest", lambda image: image["created_at"], True),
        ("oldest", lambda image: image["created_at"], False),
        ("size", lambda image: image["metadata"]["size_bytes"], True),
    ],
)
def test_sort_orders_the_whole_result(filled, sort, key, is_down):
    images, _ = find_all(filled, f"ticket:{SCOPE_WORDS} type:jpeg sort:{sort}")
    keys = [key(image) for image in images]
    assert len(set(keys)) > 5
    assert keys == sorted(keys, reverse=is_down)


def test_without_a_sort_the_newest_ticket_comes_first(filled, helpdesk):
    images, _ = find_all(filled, f"ticket:{SCOPE_WORDS} type:jpeg")
    made = [helpdesk.world.tickets[image["ticket_id"]].created_at for image in images]
    assert len(set(made)) > 5
    assert made == sorted(made, reverse=True)
    assert images == find_all(filled, f"ticket:{SCOPE_WORDS} type:jpeg sort:ticket")[0]


def test_a_hash_names_its_bytes_wherever_they_are(filled):
    images, _ = find_all(filled, f"ticket:{Scenario.FORWARDED} has:duplicate")
    assert images
    for image in images:
        again, _ = find_all(filled, f"sha:{image['sha256'][:12]}", "--look-into", 0)
        assert [other["sha256"] for other in again] == [image["sha256"]]
        assert {copy["id"] for copy in again[0]["copies"]} == {copy["id"] for copy in image["copies"]}
        assert len(image["copies"]) > 1


def test_the_window_finds_the_same_as_the_command_line(filled, helpdesk):
    face = Face(Path(os.environ["GALLERY_APP_HOME"])).connect(helpdesk)
    try:
        for query in (
            f"ticket:{SCOPE_WORDS} type:png",
            "folder:printers",
            f"ticket:{SCOPE_WORDS} camera:canon sort:size",
        ):
            images, _ = find_all(filled, query)
            face.search(query, per_page=1, ask=False)
            listed = face.events_of(face.engine.list_result())[-2].images
            assert list(listed) == [image["id"] for image in images]
    finally:
        face.engine.close()
