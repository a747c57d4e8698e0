"""The description: a page that loads nothing, and a schema that answers keep to, whatever is asked."""

import re
from base64 import b64encode
from hashlib import sha256

import pytest
import schemathesis
from hypothesis import HealthCheck, Phase, given, settings
from schemathesis import GenerationMode
from schemathesis.checks import not_a_server_error
from schemathesis.specs.openapi.checks import (
    content_type_conformance,
    response_schema_conformance,
    status_code_conformance,
)

from tests.api.asking import LIST

CHECKS = [not_a_server_error, status_code_conformance, content_type_conformance, response_schema_conformance]


def test_the_page_loads_nothing_and_runs_nothing(asker):
    answer = asker.ask("/docs")
    page = answer.body.decode()
    assert answer.headers["content-type"].startswith("text/html")
    assert answer.headers["content-security-policy"].startswith("default-src 'none'; style-src 'sha256-")
    assert not re.search(r"<script|<link|<img|<iframe|@import|url\(|src=|\bon\w+=", page)
    assert re.findall(r'href="([^"]*)"', page) == ["/openapi.json"]
    for told in (LIST, "ticket_id", "per_page", "thumbnail_url", "Authorization: Bearer"):
        assert told in page


def test_its_own_style_is_what_the_policy_allows(asker):
    answer = asker.ask("/docs")
    (style,) = re.findall(r"<style>(.*?)</style>", answer.body.decode(), re.DOTALL)
    digest = b64encode(sha256(style.encode()).digest()).decode()
    assert f"'sha256-{digest}'" in answer.headers["content-security-policy"]


def test_the_description_names_the_token_and_the_problems(asker):
    told = asker.ask("/openapi.json").json
    operation = told["paths"][LIST]["get"]
    assert operation["security"]
    assert {"200", "401", "404", "422"} <= operation["responses"].keys()
    assert "application/problem+json" in operation["responses"]["422"]["content"]
    assert {each["name"] for each in operation["parameters"]} >= {"ticket_id", "company_id", "filter"}


@pytest.mark.parametrize("mode", [GenerationMode.POSITIVE, GenerationMode.NEGATIVE])
def test_whatever_is_asked_there_is_no_server_error_and_the_description_holds(asker, mode):
    schema = schemathesis.openapi.from_dict(asker.ask("/openapi.json").json)
    asked = []

    @settings(max_examples=150, phases=[Phase.generate], suppress_health_check=list(HealthCheck))
    @given(case=schema[LIST]["GET"].as_strategy(generation_mode=mode))
    def ask(case):
        answer = case.call(base_url=asker.api.url, headers={"Authorization": f"Bearer {asker.token}"})
        asked.append(answer.status_code)
        case.validate_response(answer, checks=CHECKS)

    ask()
    assert len(asked) >= 100
