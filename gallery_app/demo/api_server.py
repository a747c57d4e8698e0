"""Origin A: Freshdesk's API v2, with its authentication, quota, errors and headers."""

from __future__ import annotations

import base64
import binascii
import re
import uuid
from collections.abc import Callable
from dataclasses import dataclass
from urllib.parse import parse_qsl

from gallery_app.demo import api_people, api_solutions, api_tickets
from gallery_app.demo.answer import Answer, make_invalid, make_refusal
from gallery_app.demo.call import Call, Refused
from gallery_app.demo.faults import Faults
from gallery_app.demo.links import Links
from gallery_app.demo.options import DemoOptions
from gallery_app.demo.origin import Origin
from gallery_app.demo.rate import Charge, CreditWindow
from gallery_app.demo.request_log import OriginName, RequestLog, SeenRequest
from gallery_app.demo.world import World

BASE = "/api/v2"
LANGUAGE = r"(?:/(?P<word>[A-Za-z]{2}(?:-[A-Za-z]{2,4})?))?"
PAGING = frozenset({"page", "per_page"})
NO_PARAMETERS: frozenset[str] = frozenset()
Endpoint = Callable[[Call], Answer]


@dataclass(frozen=True, slots=True)
class Route:
    """Where an endpoint is, which parameters it knows, and what each include costs beyond the call."""

    pattern: re.Pattern[str]
    endpoint: Endpoint
    parameters: frozenset[str] = NO_PARAMETERS
    method: str = "GET"
    credits_per_include: int = 0
    listing: bool = False


def _route(
    path: str, endpoint: Endpoint, parameters: frozenset[str] = NO_PARAMETERS, *, method: str = "GET",
    credits_per_include: int = 0, listing: bool = False,
) -> Route:  # fmt: skip
    pattern = re.compile(BASE + path.replace("N", r"(\d+)") + r"/?$")
    return Route(pattern, endpoint, parameters, method, credits_per_include, listing)


INCLUDE = frozenset({"include"})
QUERY = frozenset({"query", "page"})
CONTACTS = PAGING | {"email", "mobile", "phone", "company_id", "state", "updated_since", "_updated_since"}
ROUTES = (
    _route(
        "/tickets", api_tickets.list_tickets, api_tickets.LIST_PARAMETERS, credits_per_include=2, listing=True
    ),
    _route("/tickets/N", api_tickets.view_ticket, INCLUDE, credits_per_include=1),
    _route("/tickets/N/conversations", api_tickets.list_conversations, PAGING),
    _route("/tickets/N/summary", api_tickets.view_summary),
    _route("/tickets/archived/N", api_tickets.view_archived, INCLUDE, credits_per_include=1),
    _route("/tickets/archived/N/conversations", api_tickets.list_archived_conversations, PAGING),
    _route("/search/tickets", api_tickets.search_tickets, QUERY),
    _route("/ticket_fields", api_tickets.list_fields),
    _route("/attachments/N", api_tickets.delete_attachment, method="DELETE"),
    _route("/agents/me", api_people.view_me),
    _route("/agents", api_people.refuse, PAGING | {"email", "mobile", "phone", "state"}),
    _route("/account", api_people.view_account),
    _route("/settings/helpdesk", api_people.view_settings),
    _route("/contacts", api_people.list_contacts, CONTACTS, listing=True),
    _route("/contacts/autocomplete", api_people.complete_contacts, frozenset({"term"})),
    _route("/contacts/N", api_people.view_contact),
    _route("/search/contacts", api_people.search_contacts, QUERY),
    _route("/companies", api_people.list_companies, PAGING | {"updated_since"}),
    _route("/companies/autocomplete", api_people.complete_companies, frozenset({"name"})),
    _route("/companies/N", api_people.view_company),
    _route("/search/companies", api_people.search_companies, QUERY),
    _route("/solutions/categories" + LANGUAGE, api_solutions.list_categories, PAGING),
    _route("/solutions/categories/N" + LANGUAGE, api_solutions.view_category),
    _route("/solutions/categories/N/folders" + LANGUAGE, api_solutions.list_folders, PAGING),
    _route("/solutions/folders/N" + LANGUAGE, api_solutions.view_folder),
    _route("/solutions/folders/N/subfolders" + LANGUAGE, api_solutions.list_subfolders, PAGING),
    _route("/solutions/folders/N/articles" + LANGUAGE, api_solutions.list_articles, PAGING),
    _route("/solutions/articles/N" + LANGUAGE, api_solutions.view_article),
    _route("/search/solutions", api_solutions.search_solutions, PAGING | {"term"}),
)


class ApiServer(Origin):
    """Answers in the order of the live service: quota, Accept, key, path, verb, parameters, endpoint."""

    name: OriginName = "api"

    def __init__(
        self, faults: Faults, log: RequestLog, options: DemoOptions, world: World, api_key: str
    ) -> None:
        super().__init__(faults, log, options.latency_s)
        self._options = options
        self._world = world
        self._api_key = api_key
        self._account = CreditWindow(options.rate_per_minute)
        self._lists = {
            name: CreditWindow(options.list_rate_per_minute)
            for name in ("/api/v2/tickets", "/api/v2/contacts")
        }
        self.links: Links | None = None

    def classify(self, seen: SeenRequest) -> None:
        """Everything below the base path is the API."""
        seen.kind = "api" if seen.path.startswith(BASE + "/") else "unknown"

    def answer(self, seen: SeenRequest) -> Answer:
        """Quota first, then everything else."""
        route, match, verb_known = _find_route(seen)
        query = dict(parse_qsl(seen.query, keep_blank_values=True))
        cost = _count_credits(route, query)
        charge = self._charge(seen, cost, route)
        if not charge.allowed or "too_many_requests" in seen.fault_values:
            answer = self._refuse_rate(seen, charge)
        else:
            seen.credits = cost
            answer = self._refuse_early(seen, route, verb_known=verb_known) or self._run(
                seen, route, match, query
            )
        self._put_headers(seen, answer, charge, cost)
        return answer

    def _charge(self, seen: SeenRequest, cost: int, route: Route | None) -> Charge:
        if route is not None and route.listing:
            # The account's own numbers do not show that the list's smaller quota is used up.
            listed = self._lists[seen.path.rstrip("/")].charge(1)
            if not listed.allowed:
                whole = self._account.charge(0)
                return Charge(False, whole.limit, whole.remaining, listed.retry_after_s)
        return self._account.charge(cost)

    def _refuse_rate(self, seen: SeenRequest, charge: Charge) -> Answer:
        wait_s = int(float(seen.fault_values.get("too_many_requests", charge.retry_after_s)))
        answer = Answer(
            429, b'{"message":"You have exceeded the limit of requests per minute"}', "application/json"
        )
        answer.headers["Retry-After"] = str(wait_s)
        return answer

    def _refuse_early(self, seen: SeenRequest, route: Route | None, *, verb_known: bool) -> Answer | None:
        accept = seen.headers.get("accept", "*/*")
        if not re.search(r"application/json|\*/\*", accept):
            return Answer(406)
        if not self._knows_key(seen.headers.get("authorization", "")):
            message = "You have to be logged in to perform this action."
            return make_refusal(401, "invalid_credentials", message)
        if route is not None:
            return None
        return Answer(404) if verb_known else Answer(405, headers={"Allow": "GET"})

    def _knows_key(self, header: str) -> bool:
        scheme, _, text = header.partition(" ")
        try:
            key = base64.b64decode(text, validate=True).split(b":", 1)[0]
        except (binascii.Error, ValueError):
            return False
        return scheme.lower() == "basic" and key == self._api_key.encode()

    def _run(
        self, seen: SeenRequest, route: Route | None, match: re.Match[str] | None, query: dict[str, str]
    ) -> Answer:
        if route is None or match is None or self.links is None:
            return Answer(404)
        for name in query:
            if name not in route.parameters:
                return make_invalid(name, "Unexpected/invalid field in request", "invalid_field")
        call = self._make_call(seen, match, query, self.links)
        endpoint = route.endpoint
        if endpoint is api_people.refuse and self._options.admin:
            endpoint = api_people.list_agents
        try:
            return endpoint(call)
        except Refused as refused:
            return refused.answer
        except ValueError:
            return make_invalid("query", "It should be a valid number", "datatype_mismatch")

    def _make_call(
        self, seen: SeenRequest, match: re.Match[str], query: dict[str, str], links: Links
    ) -> Call:
        word = match.groupdict().get("word")
        numbers = tuple(int(text) for text in match.groups() if text and text.isdigit())
        return Call(
            world=self._world,
            links=links,
            address=self.address,
            path=seen.path,
            numbers=numbers,
            words=(word,) if word else (),
            query=query,
            expired_links="expired_links" in seen.fault_values,
            index_lag_s=float(seen.fault_values.get("index_lag", 0.0)),
            solutions_page_size=self._options.solutions_page_size,
            archived_redirects=self._options.plain_archived_redirects,
            category_lists_nested=self._options.category_lists_nested,
        )

    def _put_headers(self, seen: SeenRequest, answer: Answer, charge: Charge, cost: int) -> None:
        answer.headers["X-Request-Id"] = str(uuid.uuid4())
        answer.headers["X-Freshdesk-Api-Version"] = "latest=v2; requested=v2"
        if "missing_headers" in seen.fault_values:
            return
        numbers = {"Total": charge.limit, "Remaining": charge.remaining, "Used-CurrentRequest": cost}
        for name, number in numbers.items():
            text = f"{number:.1f}" if "float_headers" in seen.fault_values else str(number)
            answer.headers[f"X-RateLimit-{name}"] = text


def _find_route(seen: SeenRequest) -> tuple[Route | None, re.Match[str] | None, bool]:
    """The route, its match, and whether the verb is one the path knows (for 404 against 405)."""
    other_verb = False
    for route in ROUTES:
        match = route.pattern.match(seen.path)
        if match is not None and route.method == seen.method:
            return route, match, True
        other_verb = other_verb or match is not None
    # Reading a single attachment looks like an unknown path, not like a wrong verb.
    return None, None, not other_verb or (seen.method == "GET" and "/attachments/" in seen.path)


def _count_credits(route: Route | None, query: dict[str, str]) -> int:
    if route is None:
        return 1
    includes = [part for part in query.get("include", "").split(",") if part.strip()]
    return 1 + route.credits_per_include * len(includes)
