import json

import pytest

from gallery_app.domain import errors as domain
from gallery_app.freshdesk.errors import make_error
from tests.shared_material import PAYLOADS_DIR, needs_payloads


@pytest.mark.parametrize(
    ("status", "body", "kind"),
    [
        (
            400,
            b'{"description":"Validation failed","errors":[{"field":"page","code":"invalid_value"}]}',
            domain.RequestRefused,
        ),
        (401, b'{"code":"invalid_credentials","message":"x"}', domain.KeyRefused),
        (403, b'{"code":"access_denied","message":"x"}', domain.NotAllowed),
        (404, b"", domain.NotFound),
        (404, b"  \n", domain.NotFound),
        (404, b"<html>no json</html>", domain.NotFound),
        (405, b"", domain.RequestRefused),
        (406, b"", domain.RequestRefused),
        (409, b"[]", domain.RequestRefused),
        (415, b"null", domain.RequestRefused),
        (429, b'{"message":"x"}', domain.RateLimited),
        (500, b'{"code":"internal_error"}', domain.HelpdeskTroubled),
        (502, b"<html>", domain.HelpdeskTroubled),
        (204, b"", domain.AnswerNotUnderstood),
    ],
)
def test_every_status_has_its_error(status, body, kind):
    assert type(make_error(status, body)) is kind


def test_a_missing_feature_is_told_apart():
    assert "plan" in make_error(403, b'{"code":"require_feature","message":"The Surveys feature"}').title


@pytest.mark.parametrize(
    "body",
    [
        b'{"errors":[]}',
        b'{"errors":[3]}',
        b'{"errors":{"a":1}}',
        b'{"code":["x"]}',
        b"[" * 100_000,
        b'{"code":"<b>x</b>"}',
        b"\xff\xfe",
    ],
)
def test_no_body_breaks_the_error(body):
    error = make_error(400, body)
    assert isinstance(error, domain.RequestRefused)
    assert "<b>" not in str(error)


@needs_payloads
@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("get_tickets_invalid_company_id.json", "company_id, invalid_value"),
        ("filter_tickets_error.json", "status, invalid_value"),
        ("invalid_related_ticket_ids.json", "cannot_create_tracker"),
    ],
)
def test_recorded_refusals_name_the_field(name, words):
    body = (PAYLOADS_DIR / "rapid7" / name).read_bytes()
    error = make_error(400, body)
    assert all(word in error.hint for word in words.split(", "))
    told = json.loads(body)
    assert (told.get("message") or told["errors"][0]["message"]) not in str(error)
