import time
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gallery_app.freshdesk.html_images import BODY_LIMIT_CHARS, find_images

URL = "https://attachment.freshdesk.com/inline/attachment?token=a.b.c"
MB = 1_000_000


def _sources(text) -> Any:
    return [image.untrusted_src for image in find_images(text).images]


@pytest.mark.parametrize(
    "text",
    [
        f'<img src="{URL}">',
        f"<img src='{URL}'>",
        f"<img src={URL}>",
        f"<IMG SRC={URL}>",
        f"<img\n  class='a'\n\tsrc = \"{URL}\"\n/>",
        f'<img/src="{URL}"/>',
        f'<img class="fr-fil fr-dib" style="width: auto" src="{URL}" data-id="1">',
        f'<img alt="a > b" src="{URL}">',
        f'<img alt=\'say "x"\' src="{URL}">',
        f'<img src="{URL}" src="https://other.example/">',
        f'<img srcset="https://other.example/ 2x" src="{URL}">',
        f'<img src="{URL}" srcset="https://other.example/ 2x" data-src="https://other.example/">',
        f'<p title="it\'s">x</p><img src="{URL}">',
        f'<td width=5"><img src="{URL}"></td>',
        f'<p>5 < 6</p><img src="{URL}">',
        f'<!-- <img src="https://hidden.example/"> --><img src="{URL}">',
        f'<!-- a-b -- <img src="https://hidden.example/"> ---><img src="{URL}">',
        f'<!--><img src="{URL}"> -->',
        f'<![if !vml]><img src="{URL}"><![endif]>',
        f'<a title="<img src=https://hidden.example/>"><img src="{URL}"></a>',
        f'<style>p {{ content: "<img src=x>" }}</style><img src="{URL}">',
        f'<script>"<img src=x>"</script><img src="{URL}">',
        f'<v:imagedata src="{URL}" />',
        f'<image src="{URL}">',
        f'<img src="{URL}"',
        f'<img id=cursor rel=cursor class="fr-fic" style=""><img src="{URL}">',
        f'<img src=""><img src="{URL}"><img src="   "><img src>',
        f'<div>\x00<img src="{URL}">\ud83d</div>',
    ],
)
def test_one_picture_however_it_is_written(text):
    assert _sources(text) == [URL]


@pytest.mark.parametrize(
    "text",
    [
        "",
        "plain",
        "<imgs src=x>",
        "<imgx src=x>",
        "< img src=x>",
        "&lt;img src=x&gt;",
        '<a href="x.png">x</a>',
        "<!-- <img src=x>",
        "<style><img src=x>",
        "<img>",
        "<img alt=x>",
    ],
)
def test_what_is_no_picture(text):
    assert _sources(text) == []


def test_ampersands_are_resolved_exactly_once():
    assert _sources('<img src="https://h/?a=1&amp;b=2&amp;amp;c">') == ["https://h/?a=1&b=2&amp;c"]


def test_a_number_of_5000_digits_is_no_trap():
    assert len(_sources(f'<img src="&#{"9" * 5000};">')) == 1


def test_alternative_text_is_found_and_unescaped():
    (image,) = find_images('<img alt="Tom &amp; Jerry" src="https://h/a">').images
    assert image.untrusted_alt == "Tom & Jerry"


def test_long_data_does_not_use_up_the_limit():
    data = "A" * (3 * MB)
    scan = find_images(f'<img src="data:image/png;base64,{data}"><img src="{URL}">')
    assert [len(image.untrusted_src) for image in scan.images] == [len(data) + 22, len(URL)]
    assert not scan.cut


def test_a_stand_in_written_by_the_sender_is_harmless():
    assert _sources('<img src="data:image/png;base64,@0@"><img src="data:image/png;base64,@999999@">') == [
        "data:image/png;base64,@0@",
        "data:image/png;base64,@999999@",
    ]


def test_past_the_limit_nothing_is_read_and_it_says_so():
    scan = find_images("x" * BODY_LIMIT_CHARS + f'<img src="{URL}">')
    assert scan.images == ()
    assert scan.cut


def test_pictures_come_in_document_order():
    assert _sources("".join(f"<p><img src=https://h/{i}></p>" for i in range(500))) == [
        f"https://h/{i}" for i in range(500)
    ]


SLOW_FOR_OTHERS = {
    "open tags": "<img ",
    "open double quotes": '<a b="',
    "open single quotes": "<img a='",
    "comments": "<!--",
    "half comments": "<!-- -",
    "nested": "<a><b>",
    "angle brackets": "<",
    "equals signs": "<img a=" + "=" * 50,
    "mixed quotes": "<img a=\"'<img b='\"",
    "raw text": "<style><",
    "declarations": "<![CDATA[",
    "blanks": "<img" + " " * 40 + "src",
    "entities": '<img src="&#x',
    "data": "<img src=data:;base64,",
    "slashes": "<img/////",
    "real": f'<p class="x">Hello<br></p><img class="fr-fil" src="{URL}" data-id="1">',
}


@pytest.mark.parametrize("pattern", SLOW_FOR_OTHERS.values(), ids=SLOW_FOR_OTHERS)
def test_a_megabyte_of_any_pattern_is_not_quadratic(pattern):
    text = (pattern * (MB // len(pattern) + 1))[:MB]
    began = time.process_time()
    find_images(text)
    # Where this is quadratic it takes minutes; the bound is for the slowest machine on its worst day.
    assert time.process_time() - began < 3.0


@given(st.text(alphabet="<>=\"'/!- imgsrcalt&;#x\n", max_size=400))
def test_no_markup_breaks_the_scan(text):
    for image in find_images(text).images:
        assert image.untrusted_src.strip()


@given(
    st.lists(
        st.sampled_from(["<p>", "</p>", "<br/>", "text", "&amp;", "<b c='d'>", "<!-- c -->", "<img src=u>"])
    ),
)
def test_every_picture_of_sound_markup_is_found(pieces):
    assert len(_sources("".join(pieces))) == pieces.count("<img src=u>")
