"""Reports that may be sent to anybody: what is taken out of them, and what is left when they are long."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gallery_app.domain.crash_report import REPORT_LIMIT, scrub, shorten

LINK = "https://acme.freshdesk.com/helpdesk/attachments/1?token=eyJhbGciOi.secret"
HOME = "/home/ana silva"


@pytest.mark.parametrize("text", [LINK, f"({LINK})", f"'{LINK}'", f"x {LINK} y"])
def test_addresses_are_taken_out_wherever_they_stand(text):
    assert "secret" not in scrub(text)
    assert "freshdesk" not in scrub(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ('  File "/home/ana/app/x.py", line 3 in f', '  File "x.py", line 3 in f'),
        (r'File "C:\Users\ana\x.py", line 3', 'File "x.py", line 3'),
        ("[Errno 13] denied: '/home/ana/My Pictures/x.png'", "[Errno 13] denied: '….png'"),
        ("/home/ana/x is not a folder of its own.", "… is not a folder of its own."),
        ("/home/ana silva/.config/y: full.", "…: full."),
        (r"C:\Users\ana\y is gone", "… is gone"),
        ("certificate is not valid for 'acme.freshdesk.com'", "certificate is not valid for '…'"),
        ("acme-2.attachments1.freshworks.com refused", "… refused"),
        ("acme.myfreshworks.com refused", "… refused"),
        ("ana.silva@contoso.example wrote", "… wrote"),
        ("no '/home/ana silva'", "no '~'"),
        ("no '/home/bob'", "no '…'"),
        ("'/home/ana silva/Klaus Mueller, bill.pdf' is gone", "'….pdf' is gone"),
        ("/home/ana silva/My Documents/a customer/x.png cannot be read", "….png cannot be read"),
        (r"\\server\share\Ana\x.png is gone", "….png is gone"),
        (r"'\\server\share\Ana\x.png' is gone", "'….png' is gone"),
        ("/Users/Ana Silva/Library/x.png is gone", "….png is gone"),
        ('"/home/anna/Anna\'s files/Bill Müller.png" is gone', '"….png" is gone'),
        (r'"C:\\Users\\Anna\\O\'Neil GmbH\\contract.pdf"'.replace("\\'", "'"), '"….pdf"'),
        ("'bilder/Rechnung Mueller.png' is gone", "'….png' is gone"),
        ("'Klaus Mueller Rechnung.PDF' is gone", "'….PDF' is gone"),
        ("/x/Foto von Anna Schmidt.png, denied", "….png, denied"),
        ("</home/anna/x.png>", "<….png>"),
        ("path=/srv/ana/x", "path=…"),
        ("cwd:/srv/ana/x", "cwd:…"),
        ("(/srv/ana/x.py)", "(….py)"),
        ("~bob/x/y is gone", "… is gone"),
        ("D:/Ana/x.png is gone", "….png is gone"),
        ("PosixPath('/srv/ana/x')", "PosixPath('…')"),
    ],
)
def test_folders_helpdesks_and_persons_are_taken_out(text, expected):
    assert scrub(text, HOME) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Fatal Python error: Segmentation fault",
        "Extension modules: PIL._imaging, shiboken6.Shiboken, PySide6.QtCore (total: 3)",
        "gallery_app.domain.errors.StoreUnavailable: 3/4 of 10 kB/s",
        "Scaled by 3 / 4, then read 5/6 of it",
        "ValueError: invalid literal for int() with base 10: 'a/b'",
        'Current thread 0x00007f (most recent call first):\n  File "x.py", line 12 in f',
    ],
)
def test_what_helps_stays(text):
    assert scrub(text, HOME) == text


def test_a_home_of_windows_is_taken_out_as_pythons_text_too():
    home = r"C:\Users\Ana Silva"
    for written in (home, repr(home)[1:-1]):
        assert scrub(f"no {written}", home) == "no ~"
        assert "Ana" not in scrub(f"no '{written}' and {written}", home)


@given(st.text(max_size=200), st.integers(20, 80))
def test_what_is_long_keeps_its_start_and_its_end(text, limit):
    short = shorten(text, limit)
    assert len(short) <= limit
    assert (short == text) == (len(text) <= limit)
    assert short.startswith(text[: limit // 4])
    assert text.endswith(short[-(limit // 4) :])


def test_scrubbing_a_long_report_takes_no_time_to_speak_of():
    text = "/".join(["a" * 200] * 5000) + "@" + "b." * 50_000
    assert len(shorten(scrub(text, HOME))) <= REPORT_LIMIT
