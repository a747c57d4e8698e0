"""A window without a window: the engine in its thread, and what it told."""

import queue

from gallery_app.domain.events import JobCancelled, JobFailed, JobFinished, VocabularyReady
from gallery_app.domain.paging import PageRequest
from gallery_app.domain.query import Vocabulary
from gallery_app.domain.query_parse import parse_query
from gallery_app.engine.thread import EngineThread
from gallery_app.storage.paths import Paths

LIMIT_S = 60


class Told:
    """The events of one job."""

    def __init__(self, events):
        self.events = events

    def all(self, kind):
        """Those of a kind, in their order."""
        return [event for event in self.events if isinstance(event, kind)]

    def one(self, kind):
        """The only one of a kind."""
        (event,) = self.all(kind)
        return event

    def last(self, kind):
        """The last of a kind."""
        return self.all(kind)[-1]

    @property
    def end(self):
        """How the job ended."""
        return self.events[-1]


class Face:
    """A window without a window: the engine, and what it told."""

    def __init__(self, tmp_path, *, is_private=False):
        self.told = queue.Queue()
        self.vocabulary = Vocabulary()
        self.engine = EngineThread(Paths(tmp_path / "config", tmp_path / "cache", is_private), self.told.put)

    def events_of(self, job):
        """Everything the job told, up to its end."""
        events = []
        while not events or not isinstance(events[-1], JobFinished | JobCancelled | JobFailed):
            event = self.told.get(timeout=LIMIT_S)
            if event.job == job:
                events.append(event)
        return events

    def connect(self, helpdesk):
        """Use this helpdesk; gives itself."""
        job = self.engine.connect_account(helpdesk.address, helpdesk.api_key, keep_key=False)
        told = Told(self.events_of(job))
        assert isinstance(told.end, JobFinished)
        self.vocabulary = told.one(VocabularyReady).vocabulary
        return self

    def search(self, typed, page=1, per_page=50, **options):
        """Open a page of what was typed and wait until all is told."""
        job = self.engine.open_gallery(
            parse_query(typed, self.vocabulary), PageRequest(page, per_page), **options
        )
        return Told(self.events_of(job))

    def wait_for(self, kind):
        """The next event of a kind."""
        while not isinstance(event := self.told.get(timeout=LIMIT_S), kind):
            pass
        return event
