"""Tickets that Freshdesk would not give (403, 404): not asked for again until they change."""

import json
from collections.abc import Sequence

from gallery_app.domain.ids import TicketId
from gallery_app.domain.ticket import Ticket
from gallery_app.storage.catalog import Catalog

_MARK = "refused tickets"
_UNKNOWN = ""


class RefusedTickets:
    """Kept in the catalog with the change they had when they were refused; several of these may share it."""

    def __init__(self, catalog: Catalog) -> None:
        self._catalog = catalog
        self._listed: dict[TicketId, str] = {}
        self._refused = self._load()

    def __contains__(self, ticket: object) -> bool:
        return str(ticket) in self._refused

    def add(self, ticket: TicketId) -> None:
        """It was refused as it was listed last."""
        self._refused = {**self._load(), str(ticket): self._listed.get(ticket, _UNKNOWN)}
        self._catalog.save_mark(_MARK, json.dumps(self._refused))

    def forget_changed(self, tickets: Sequence[Ticket]) -> None:
        """These were listed: what changed since it was refused may be asked for again."""
        listed = {ticket.id: ticket.updated_at.isoformat() for ticket in tickets}
        self._listed.update(listed)
        refused = self._load()
        changed = {str(id_) for id_, change in listed.items() if refused.get(str(id_), change) != change}
        self._refused = {id_: change for id_, change in refused.items() if id_ not in changed}
        if changed:
            self._catalog.save_mark(_MARK, json.dumps(self._refused))

    def _load(self) -> dict[str, str]:
        try:
            kept = json.loads(self._catalog.find_mark(_MARK) or "{}")
        except ValueError:
            return {}
        return {str(id_): str(change) for id_, change in kept.items()} if isinstance(kept, dict) else {}
