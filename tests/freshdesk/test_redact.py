import base64
import io
import logging
from typing import Any

import pytest

from gallery_app.freshdesk.redact import Redactor, quiet_http_loggers
from tests.freshdesk.tokens import make_inline_url, make_storage_url

KEY = "dEm0KeY+4711/abc"
LINK = make_storage_url(7, query="?X-Amz-Credential=AKIASECRET&X-Amz-Signature=7509feed")
INLINE = make_inline_url(5)
SECRETS = [
    "7509feed",
    "AKIASECRET",
    INLINE.split("token=")[1],
    KEY,
    base64.b64encode(f"{KEY}:X".encode()).decode(),
]


@pytest.fixture
def redactor() -> Any:
    made = Redactor("%(levelname)s %(message)s")
    made.hide(KEY)
    return made


@pytest.mark.parametrize(
    "text",
    [
        f"GET {LINK} 200",
        f"Location: {INLINE}",
        f"location b'{INLINE}'",
        f"https://me:{KEY}@acme.freshdesk.com/x",
        f"Authorization: Basic {SECRETS[4]}",
        f"headers={{'authorization': 'Basic {SECRETS[4]}'}}",
        f"key {KEY} and dEm0KeY%2B4711%2Fabc",
        f"token={INLINE.split('token=')[1]}",
        f"//attachment.freshdesk.com/inline/attachment?token={INLINE.split('token=')[1]}",
        f"path /inline/attachment?token={INLINE.split('token=')[1]} refused",
        f"target=b'/euc-cdn/x.png?{LINK.split('?')[1]}'",
        "Set-Cookie: session=7509feed; Path=/",
        f'<img src="{LINK.replace("&", "&amp;")}">',
    ],
)
def test_secrets_do_not_get_through(redactor, text):
    redacted = redactor.redact(text)
    assert not [secret for secret in SECRETS if secret in redacted]
    assert "dEm0KeY%2B" not in redacted
    assert "[hidden]" in redacted


def test_what_is_no_secret_stays(redactor):
    text = "ticket 4711: 3 pictures, https://acme.freshdesk.com/a/tickets/4711 took 0.2 s (page 2 of 3)?"
    assert redactor.redact(text) == text


def test_a_traceback_is_redacted_too(redactor):
    stream = io.StringIO()
    handler = logging.StreamHandler(stream)
    handler.setFormatter(redactor)
    logger = logging.getLogger("test.redacted")
    logger.addHandler(handler)
    logger.propagate = False

    def fail() -> None:
        raise RuntimeError(f"could not load {LINK}")

    try:
        fail()
    except RuntimeError:
        logger.exception("failed for %s with %s", INLINE, KEY)
    text = stream.getvalue()
    assert "RuntimeError: could not load https://s3.eu-central-1.amazonaws.com" in text
    assert not [secret for secret in SECRETS if secret in text]


def test_short_words_are_not_taken_for_secrets():
    redactor = Redactor()
    redactor.hide("abc")
    assert redactor.redact("abc") == "abc"


def test_http_libraries_are_quiet():
    quiet_http_loggers(["test.httpx"])
    assert not logging.getLogger("test.httpx").isEnabledFor(logging.INFO)


def test_a_megabyte_is_redacted_in_linear_time(redactor):
    for pattern in ("https://a?b ", "eyJabcd.", "http://", "?a=b&", "//////"):
        text = pattern * (200_000 // len(pattern))
        assert len(redactor.redact(text)) <= 2 * len(text) + 10
