"""Starts and stops the three origins of the demo helpdesk together."""

from __future__ import annotations

from types import TracebackType
from typing import Final, Self

from gallery_app.demo.api_server import ApiServer
from gallery_app.demo.faults import Faults
from gallery_app.demo.inline_server import InlineServer
from gallery_app.demo.links import Links
from gallery_app.demo.options import DemoOptions
from gallery_app.demo.pictures.cabinet import Cabinet
from gallery_app.demo.pictures.drawn_folder import open_drawn_folder
from gallery_app.demo.request_log import RequestLog
from gallery_app.demo.signing import make_secret
from gallery_app.demo.storage_server import StorageServer
from gallery_app.demo.world import World, make_world

API_KEY: Final = "dEm0HeLpDeSkKeY4711x"


class DemoHelpdesk:
    """A whole helpdesk on loopback; a context manager. Every public name may be used from any thread."""

    def __init__(self, options: DemoOptions | None = None) -> None:
        self.options = options or DemoOptions()
        self.api_key = API_KEY
        self.faults = Faults()
        self.requests = RequestLog()
        self.cabinet = Cabinet(self.options.cache_limit_bytes, open_drawn_folder())
        self.world: World = make_world(self.options, self.cabinet)
        secret = make_secret(self.options.seed)
        latency_s = self.options.latency_s
        self._storage = StorageServer(
            self.faults, self.requests, latency_s=latency_s, world=self.world, secret=secret
        )
        self._inline = InlineServer(
            self.faults, self.requests, latency_s=latency_s, world=self.world, secret=secret
        )
        self._api = ApiServer(self.faults, self.requests, self.options, self.world, self.api_key)
        self._secret = secret

    @property
    def address(self) -> str:
        """The API's origin, `http://127.0.0.1:PORT`, without a slash at the end."""
        return self._api.address

    @property
    def storage_address(self) -> str:
        """The storage host's origin."""
        return self._storage.address

    @property
    def inline_address(self) -> str:
        """The inline host's origin."""
        return self._inline.address

    def start(self) -> Self:
        """Listens on all three ports; OSError when the chosen API port is taken."""
        try:
            self._storage.start()
            self._inline.start()
            links = Links(
                self._secret,
                self.storage_address,
                self.inline_address,
                self.options.link_life_s,
                self.options.cloudfront_links,
            )
            self._inline.links = self._api.links = links
            self._api.start(self.options.port)
        except BaseException:
            self.close()
            raise
        return self

    def prepare(self, ticket_number: int) -> int:
        """Draws every picture of the ticket now, so that serving them costs nothing; returns the bytes."""
        return sum(len(self.cabinet.load(file.recipe)) for file in self.world.files_of(ticket_number))

    def close(self) -> None:
        """Stops all three; open connections are hung up on. May be called twice."""
        for origin in (self._api, self._inline, self._storage):
            origin.close()

    def __enter__(self) -> Self:
        return self.start()

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()
