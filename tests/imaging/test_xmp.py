"""XMP becomes flat tags; a hostile packet costs itself and no more."""

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gallery_app.domain.metadata import METADATA_TEXT_LIMIT
from gallery_app.imaging.limits import REPORT_TAGS_LIMIT, REPORT_TEXTS_LIMIT, XMP_LIMIT_BYTES
from gallery_app.imaging.xmp import BROKEN, TOO_LARGE, read_xmp
from gallery_app.imaging.xmp_traces import find_traces
from tests.imaging.block_samples import HISTORY, make_xmp


def read(body: str) -> dict[tuple[str, str], object]:
    part = read_xmp([make_xmp(body)])
    assert part.warnings == ()
    return {(tag.place, tag.name): tag.value for tag in part.tags}


@pytest.mark.parametrize(
    ("body", "place", "name", "value"),
    [
        ("", "x", "xmptk", "toolkit 1"),
        ("", "xmp", "CreatorTool", "Painter 3"),
        ("<dc:format>image/png</dc:format>", "dc", "format", "image/png"),
        (
            "<dc:subject><rdf:Bag><rdf:li>a</rdf:li><rdf:li>b</rdf:li></rdf:Bag></dc:subject>",
            "dc",
            "subject",
            ("a", "b"),
        ),
        (
            '<dc:title><rdf:Alt><rdf:li xml:lang="x-default">T</rdf:li></rdf:Alt></dc:title>',
            "dc",
            "title",
            "T",
        ),
        ('<dc:title><rdf:Alt><rdf:li xml:lang="de">T</rdf:li></rdf:Alt></dc:title>', "dc", "title[de]", "T"),
        ('<dc:source rdf:resource="http://a.example/"/>', "dc", "source", "http://a.example/"),
        ('<my:box my:w="3"/>', "my", "box/my:w", "3"),
        ('<my:box rdf:parseType="Resource"><my:w>3</my:w></my:box>', "my", "box/my:w", "3"),
        ('<my:box><rdf:Description my:w="3"/></my:box>', "my", "box/my:w", "3"),
        (
            "<my:box><rdf:Description><rdf:value>3</rdf:value><my:q>x</my:q></rdf:Description></my:box>",
            "my",
            "box",
            "3",
        ),
        (HISTORY, "xmpMM", "History[2]/stEvt:action", "saved"),
        ("<dc:format>a&#8238;b&#x200B;</dc:format>", "dc", "format", "ab"),
        (f"<dc:format>{'x' * 5000}</dc:format>", "dc", "format", "x" * (METADATA_TEXT_LIMIT - 1) + "…"),
    ],
)
def test_properties_are_named_by_their_paths(body, place, name, value):
    assert read(body)[place, name] == value


def test_what_was_done_is_told_in_lines():
    traces = find_traces(read_xmp([make_xmp()]).tags)
    assert traces.creator_tool == "Painter 3"
    assert traces.history == ("created, 2026-01-01T10:00:00Z", "saved, Painter 3")
    assert traces.digital_source_type == "trainedAlgorithmicMedia"


def test_other_encodings_are_read():
    packet = make_xmp().decode().partition("?>")[2].partition("<?xpacket end")[0]
    tags = read_xmp([("\ufeff" + packet).encode("utf-16-le")]).tags
    assert ("xmp", "CreatorTool") in {(tag.place, tag.name) for tag in tags}


def test_an_unknown_namespace_keeps_its_own_prefix():
    assert ("my", "thing") in read("<my:thing>1</my:thing>")


LAUGHS = (
    '<!DOCTYPE x [<!ENTITY a "ha">'
    + "".join(f'<!ENTITY {chr(98 + step)} "{f"&{chr(97 + step)};" * 10}">' for step in range(9))
    + "]>"
)
DEEP = "<my:a>" * 5000 + "</my:a>" * 5000


@pytest.mark.parametrize(
    ("packet", "warning"),
    [
        (LAUGHS.encode() + make_xmp("&j;"), BROKEN),
        (b'<!DOCTYPE x SYSTEM "file:///etc/passwd">' + make_xmp(), BROKEN),
        (b'<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>' + make_xmp("&e;"), BROKEN),
        (make_xmp(DEEP), TOO_LARGE),
        (make_xmp("<my:a/>" * 30_000), TOO_LARGE),
        (make_xmp("".join(f'<my:a xmlns:n{step}="u{step}"/>' for step in range(15_000))), TOO_LARGE),
        (make_xmp("<my:a " + " ".join(f'my:b{step}=""' for step in range(30_000)) + "/>"), TOO_LARGE),
        (make_xmp("x" * XMP_LIMIT_BYTES), TOO_LARGE),
        (make_xmp()[:-60], BROKEN),
        (make_xmp("</dc:format>"), BROKEN),
        (b'<?xml version="1.0" encoding="no-such"?>' + make_xmp(), BROKEN),
        (b"\xff\xfe\x00", BROKEN),
        (b"", BROKEN),
    ],
)
def test_a_hostile_packet_costs_only_itself_and_little_time(packet, warning):
    started = time.monotonic()
    part = read_xmp([packet, make_xmp()])
    assert time.monotonic() - started < 2
    assert part.warnings == (warning,)
    assert {tag.name for tag in part.tags} >= {"CreatorTool", "History[1]/stEvt:action"}


def test_long_lists_are_capped():
    value = read("<dc:subject><rdf:Bag>" + "<rdf:li>a</rdf:li>" * 1000 + "</rdf:Bag></dc:subject>")
    assert value["dc", "subject"] == ("a",) * REPORT_TEXTS_LIMIT


def test_as_many_properties_as_a_report_has_are_read():
    part = read_xmp(
        [make_xmp("".join(f"<my:a{step}>1</my:a{step}>" for step in range(REPORT_TAGS_LIMIT + 9)))]
    )
    assert len(part.tags) == REPORT_TAGS_LIMIT + 1


@given(st.binary(max_size=300))
def test_any_bytes_are_read_or_warned_of(packet):
    part = read_xmp([packet])
    assert part.tags == () or part.warnings == ()


@given(st.data())
def test_a_good_packet_with_bytes_changed_is_read_or_warned_of(data):
    packet = bytearray(make_xmp())
    for _ in range(data.draw(st.integers(1, 6))):
        packet[data.draw(st.integers(0, len(packet) - 1))] = data.draw(st.integers(0, 255))
    for tag in read_xmp([bytes(packet)]).tags:
        assert 0 < len(tag.name) <= 200
    find_traces(read_xmp([bytes(packet)]).tags)
