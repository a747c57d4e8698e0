import asyncio
import base64
from datetime import UTC, datetime
from typing import Any

import pytest

from gallery_app.domain import errors
from gallery_app.domain.image import Placement, Source
from gallery_app.domain.ticket import MessageKind
from gallery_app.freshdesk import found_pictures
from gallery_app.freshdesk.image_sources import AccountHost
from gallery_app.freshdesk.readings import ArticleReading, TicketReading, read_article, read_ticket
from tests.freshdesk.tokens import make_inline_url, make_storage_url

ACME = AccountHost("acme.freshdesk.com", loopback=False)
NOW = datetime(2026, 1, 2, tzinfo=UTC)
PNG = base64.b64encode(b"\x89PNG\r\n\x1a\n....").decode()


def _img(id_: int, alt: str = "") -> str:
    return f'<img src="{make_inline_url(id_)}" alt="{alt}" data-id="{id_}">'


def _file(id_: int, name: str | None = "a.png", **more: Any) -> dict[str, Any]:
    row = {
        "id": id_,
        "name": name,
        "content_type": "image/png",
        "size": 11,
        "created_at": "2026-01-01T08:00:00Z",
    }
    return {**row, "attachment_url": make_storage_url(id_), **more}


def _message(id_: int, body: str = "", *files: dict[str, Any], **more: Any) -> dict[str, Any]:
    row = {"id": id_, "body": body, "body_text": "", "created_at": f"2026-01-01T10:{id_:02}:00Z"}
    return {**row, "attachments": list(files), "source": 0, "incoming": True, "private": False, **more}


def _read(view: dict[str, Any], *messages: dict[str, Any], missing: bool = False) -> TicketReading:
    whole = {"id": 7, "created_at": "2026-01-01T09:00:00Z", **view}
    return asyncio.run(read_ticket(whole, messages, missing=missing, account=ACME, received_at=NOW))


def _read_article(row: dict[str, Any]) -> ArticleReading:
    return asyncio.run(read_article({"id": 9, "title": "T", **row}, account=ACME, received_at=NOW))


def _ids(reading: TicketReading | ArticleReading) -> list[str]:
    return [picture.ref.id for picture in reading.pictures]


def test_order_is_description_its_attachments_then_message_by_message():
    reading = _read(
        {"description": _img(2) + _img(1), "attachments": [_file(3)]},
        _message(20, _img(6), _file(7)),
        _message(10, _img(4), _file(5)),
    )
    assert _ids(reading) == [f"attachment-{id_}" for id_ in (2, 1, 3, 4, 5, 6, 7)]
    assert reading.messages_read == 2
    assert not reading.messages_missing


def test_every_place_has_its_source():
    reading = _read(
        {"description": _img(1), "attachments": [_file(2)]},
        _message(1, _img(3), _file(4)),
        _message(2, _img(5), source=2, private=True),
        _message(3, _img(6), source=2, private=False),
        _message(4, _img(7), source=8, private=True, incoming=False),
    )
    found = [(picture.ref.source, picture.ref.placement, picture.ref.private) for picture in reading.pictures]
    assert found == [
        (Source.DESCRIPTION, Placement.INLINE, False),
        (Source.ATTACHMENT, Placement.ATTACHED, False),
        (Source.REPLY, Placement.INLINE, False),
        (Source.REPLY, Placement.ATTACHED, False),
        (Source.NOTE, Placement.INLINE, True),
        (Source.NOTE, Placement.INLINE, False),
        (Source.FORWARD, Placement.INLINE, True),
    ]
    assert reading.pictures[0].ref.message_id is None
    assert reading.pictures[2].ref.message_id == 1
    assert reading.pictures[2].ref.message_kind is MessageKind.CUSTOMER_REPLY


def test_times_are_the_messages_or_the_attachments_own():
    reading = _read({}, _message(5, _img(1), _file(2)))
    assert [picture.ref.created_at.hour for picture in reading.pictures] == [10, 8]


def test_a_repeated_picture_is_listed_once_and_counted_by_message():
    logo = _img(1)
    reading = _read({"description": logo + logo}, *[_message(i, logo + logo) for i in range(1, 41)])
    assert _ids(reading) == ["attachment-1"]
    assert reading.pictures[0].ref.occurrences == 41
    assert reading.pictures[0].ref.source is Source.DESCRIPTION


def test_an_attached_copy_tells_name_size_and_link_but_the_first_place_stays():
    reading = _read({"description": _img(1)}, _message(1, "", _file(1, "photo.png")))
    (picture,) = reading.pictures
    assert picture.ref.placement is Placement.INLINE
    assert (picture.ref.untrusted_name, picture.ref.declared_bytes) == ("photo.png", 11)
    assert picture.link is not None
    assert picture.link.told_by_freshdesk


def test_forwards_repeat_attachments_under_other_ids_and_stay_apart():
    reading = _read({"attachments": [_file(1)]}, _message(1, "", _file(2), source=8))
    assert _ids(reading) == ["attachment-1", "attachment-2"]


@pytest.mark.parametrize(
    ("body", "text", "name"),
    [
        (_img(5, "Screenshot"), "", "Screenshot"),
        (_img(5, "Image removed by sender. Logo"), "", "inline-5"),
        (_img(5, "  "), "see [cid:image001.png@01D9.ABC] there", "image001.png"),
        (_img(5), "", "inline-5"),
        (_img(5, "x" * 2000), "", "x" * 255),
    ],
)
def test_names_of_inline_pictures(body, text, name):
    reading = _read({}, _message(1, body, body_text=text))
    assert reading.pictures[0].ref.untrusted_name == name


def test_the_nth_cid_names_the_nth_picture():
    text = "[cid:a.png@1] and [cid:b.png@2]"
    reading = _read(
        {}, _message(1, _img(1) + '<img src="https://t.example/p.gif">' + _img(2), body_text=text)
    )
    assert [picture.ref.untrusted_name for picture in reading.pictures] == ["a.png", "p.gif", "b.png"]


def test_a_cid_of_an_attachment_makes_no_second_picture():
    body = '<img src="cid:image001.png@01D9"><img src="cid:IMAGE002">'
    files = _file(1, "image001.png"), _file(2, "image002.gif", content_type="image/gif")
    assert _ids(_read({}, _message(1, body, *files))) == ["attachment-1", "attachment-2"]
    assert _ids(_read({"description": body}, _message(1, body, *files))) == ["attachment-1", "attachment-2"]


def test_a_cid_that_was_not_attached_is_listed_as_missing():
    body = _img(5) + '<img src="cid:gone.png@1" alt="Image removed by sender">' + _img(6)
    reading = _read({}, _message(1, body, _file(1, "image001.png")), _message(2, body))
    assert [id_.split("-")[0] for id_ in _ids(reading)] == ["attachment", "cid", "attachment", "attachment"]
    missing = reading.pictures[1]
    assert isinstance(missing.problem, errors.FileGone)
    assert missing.problem.title == "The picture is missing"
    assert (missing.data, missing.link, missing.ref.remote_host) == (None, None, None)
    assert (missing.ref.untrusted_name, missing.ref.occurrences) == ("gone.png", 2)
    assert _ids(_read({}, _message(2, body))) == [_ids(reading)[i] for i in (0, 1, 2)]


def test_a_cid_of_an_articles_attachment_makes_no_second_picture_either():
    row = {"description": '<img src="cid:a@1"><img src="cid:b@1">', "attachments": [_file(1)]}
    assert [id_.split("-")[0] for id_ in _ids(_read_article(row))] == ["cid", "attachment"]


def test_a_cid_goes_by_its_own_name_whatever_the_plain_text_says():
    body = '<img src="cid:gone.png@1"><img src="cid:a.png@2">'
    reading = _read({}, _message(1, body, _file(1), body_text="[cid:a.png@2]"))
    assert [picture.ref.untrusted_name for picture in reading.pictures] == ["gone.png", "a.png"]


@pytest.mark.parametrize(
    ("payload", "kind"),
    [
        ("@@@not base64@@@", errors.DamagedPicture),
        (base64.b64encode(bytes(9_000_000)).decode(), errors.FileTooLarge),
    ],
    ids=["undecodable", "too large"],
)
def test_data_that_cannot_be_had_is_listed_with_the_reason(payload, kind):
    body = f'<img src="data:image/png;base64,{payload}">'
    lost, other = _read({"description": body + _img(1)}).pictures
    assert type(lost.problem) is kind
    assert (lost.data, lost.link, lost.ref.declared_type) == (None, None, "image/png")
    assert lost.ref.id.startswith("data-")
    assert lost.ref.id == _read({}, _message(1, body)).pictures[0].ref.id
    assert other.problem is None


def _data_img(content: bytes) -> str:
    return f'<img src="data:image/png;base64,{base64.b64encode(content).decode()}">'


def test_data_of_a_reading_is_limited_in_all_and_copies_count_once(monkeypatch):
    monkeypatch.setattr(found_pictures, "DATA_TOTAL_LIMIT_BYTES", 25)
    first, second, third, fourth = (_data_img(bytes([i]) * 10) for i in range(4))
    reading = _read({"description": first * 3 + second}, _message(1, third + first), _message(2, fourth))
    assert [picture.data is None for picture in reading.pictures] == [False, False, True, True]
    assert isinstance(reading.pictures[2].problem, errors.FileTooLarge)
    assert reading.pictures[2].ref.id != _read({"description": third}).pictures[0].ref.id
    assert reading.pictures[0].ref.occurrences == 2


def test_large_data_does_not_hold_the_loop():
    texts = [_data_img(bytes([i]) * 7_000_000) for i in range(3)]
    row = {"id": 7, "description": "".join(texts)}

    async def story() -> tuple[int, int]:
        reading = asyncio.create_task(read_ticket(row, [], missing=False, account=ACME, received_at=NOW))
        turns = 0
        while not reading.done():
            await asyncio.sleep(0.001)
            turns += 1
        return len(reading.result().pictures), turns

    count, turns = asyncio.run(story())
    assert count == 3
    assert turns > 5


def test_what_is_public_in_one_place_is_not_private():
    note = _message(1, _img(1), _file(2), source=2, private=True)
    again = _message(3, _img(1), source=2, private=True)
    reading = _read({}, note, _message(2, _img(1)), again)
    assert [(picture.ref.id, picture.ref.private) for picture in reading.pictures] == [
        ("attachment-1", False),
        ("attachment-2", True),
    ]
    assert reading.pictures[0].ref.source is Source.NOTE
    assert reading.pictures[0].ref.occurrences == 3


@pytest.mark.parametrize(
    ("query", "alt", "name"),
    [
        ("", "", "inline-15"),
        ("?1725189246", "", "inline-15"),
        ("?1725189246", "Step 1", "Step 1"),
        ("?X-Amz-Date=20260101T000000Z&X-Amz-Expires=300", "", "UhjMT1.png"),
    ],
)
def test_the_secret_part_of_a_lasting_link_is_not_a_name(query, alt, name):
    url = make_storage_url(15, "UhjMT1.png", query=query)
    (picture,) = _read({"description": f'<img src="{url}" alt="{alt}">'}).pictures
    assert picture.ref.untrusted_name == name


def test_data_pictures_bring_their_bytes():
    (picture,) = _read({"description": f'<img src="data:image/png;base64,{PNG}">'}).pictures
    assert picture.data == base64.b64decode(PNG)
    assert picture.link is None
    assert picture.ref.id.startswith("data-")
    assert picture.ref.declared_type == "image/png"
    assert picture.ref.declared_bytes == len(picture.data)


def test_a_large_data_picture_is_read_past_the_limit_of_markup():
    payload = base64.b64encode(bytes(3_000_000)).decode()
    reading = _read({"description": f'<img src="data:image/png;base64,{payload}">{_img(2)}'})
    assert len(reading.pictures) == 2
    assert not reading.messages_missing


def test_strangers_pictures_are_listed_without_a_link():
    (picture,) = _read({"description": '<img src="https://t.example/open.gif?u=1">'}).pictures
    assert picture.ref.remote_host == "t.example"
    assert picture.link is None
    assert picture.data is None
    assert picture.ref.id.startswith("remote-")


def test_a_token_of_another_account_is_loaded_under_an_id_of_its_own():
    url = make_inline_url(1, domain="other.freshdesk.com")
    reading = _read({"description": f'<img src="{url}">', "attachments": [_file(1)]})
    assert len(reading.pictures) == 2
    assert reading.pictures[0].ref.id.startswith("link-")
    assert reading.pictures[0].ref.untrusted_name == "inline-" + reading.pictures[0].ref.id[5:]
    assert reading.pictures[0].ref.remote_host is None
    assert reading.pictures[0].link is not None


def test_an_attachment_without_a_link_is_listed():
    (picture,) = _read({"attachments": [_file(1, attachment_url=None)]}).pictures
    assert picture.link is None
    assert picture.ref.remote_host is None


@pytest.mark.parametrize(
    ("name", "declared", "expected"),
    [
        ("a.png", "application/octet-stream", True),
        ("A.JPEG", "", True),
        ("scan", "image/jpg", True),
        ("scan", "IMAGE/PJPEG; charset=binary", True),
        ("logo.svg", "text/plain", True),
        ("a.png. ", "application/octet-stream", True),
        ("a.txt", "image/png", True),
        ("a.pdf", "application/pdf", False),
        ("data", "application/octet-stream", False),
        ("png", "application/octet-stream", False),
        ("a.png.exe", "application/octet-stream", False),
        (None, None, False),
    ],
)
def test_type_or_ending_makes_a_picture_and_the_rest_is_counted(name, declared, expected):
    reading = _read({"attachments": [_file(1, name, content_type=declared)], "cloud_files": [{"id": 1}]})
    assert bool(reading.pictures) is expected
    assert reading.other_files == (1 if expected else 2)


def test_a_nameless_attachment_gets_one():
    (picture,) = _read({"attachments": [_file(3, None)]}).pictures
    assert picture.ref.untrusted_name == "attachment-3"


@pytest.mark.parametrize(
    ("sizes", "size"),
    [
        ({"size": 5}, 5),
        ({"size": None, "file_size": 6}, 6),
        ({"size": "7"}, 7),
        ({"size": 0}, 0),
        ({"size": -1}, None),
        ({"size": None}, None),
    ],
)
def test_size_and_file_size(sizes, size):
    (picture,) = _read({"attachments": [_file(1, **sizes)]}).pictures
    assert picture.ref.declared_bytes == size


@pytest.mark.parametrize("rows", [None, "x", [None, 3, "y", [], {}], {"id": 1}])
def test_odd_attachments_break_nothing(rows):
    reading = _read({"attachments": rows, "cloud_files": rows, "description": 5, "tags": 3})
    assert reading.pictures == ()


def test_a_message_that_comes_twice_is_read_once():
    reading = _read({}, _message(1, _img(1)), _message(1, _img(1)))
    assert reading.messages_read == 1
    assert reading.pictures[0].ref.occurrences == 1


def test_too_many_pictures_are_cut_and_it_says_so(monkeypatch):
    monkeypatch.setattr(found_pictures, "PICTURES_LIMIT", 3)
    reading = _read({"description": "".join(map(_img, range(1, 6))), "attachments": [_file(9)]})
    assert len(reading.pictures) == 3
    assert reading.messages_missing


def test_a_text_beyond_the_limit_says_so():
    assert _read({"description": "x" * 1_100_000}).messages_missing


def test_an_article():
    url = make_storage_url(15, "UhjMT1.png", query="?1725189246")
    row = {
        "description": f'<img src="{url}">',
        "attachments": [_file(2)],
        "status": 2,
        "created_at": "2026-01-01T00:00:00Z",
    }
    reading = _read_article(row)
    assert _ids(reading) == ["attachment-15", "attachment-2"]
    assert [picture.ref.untrusted_name for picture in reading.pictures] == ["inline-15", "a.png"]
    assert all(
        picture.ref.in_article and picture.ref.source is Source.ARTICLE for picture in reading.pictures
    )
    assert reading.article.published


def test_a_view_without_an_id_is_not_understood():
    with pytest.raises(errors.AnswerNotUnderstood):
        asyncio.run(read_ticket({"subject": "x"}, [], missing=False, account=ACME, received_at=NOW))
