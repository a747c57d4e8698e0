"""The local API as the engine knows it, and the switch by which a window starts and ends one."""

from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from gallery_app.domain.errors import GalleryError
from gallery_app.domain.events import ApiChanged, LinksReady, LinksRevoked
from gallery_app.domain.ids import ImageId
from gallery_app.domain.image import ImageRef
from gallery_app.domain.serving_errors import ApiNotInstalled, ApiOff
from gallery_app.engine.serving import Serving
from gallery_app.engine.teller import Teller


class LocalApi(Protocol):
    """A server on 127.0.0.1 that runs on the engine's loop."""

    @property
    def url(self) -> str:
        """Where it answers, such as `http://127.0.0.1:40001`."""

    @property
    def token_file(self) -> Path:
        """The file with the token that requests carry."""

    def make_link(self, ref: ImageRef, life_s: int) -> str:
        """A signed address of a safe copy at full size, good for `life_s` seconds."""

    def revoke_links(self) -> None:
        """Every link that was made is void from now on."""

    async def leave(self) -> None:
        """The helpdesk is about to be closed: end what is under way, and void all links."""

    async def close(self) -> None:
        """End it; the token's file goes with it."""


StartApi = Callable[[Serving, int], Awaitable[LocalApi]]
"""Starts one on a port, 0 for any free one.

Raises:
    ApiNotInstalled, PortTaken, StoreUnavailable: it cannot be started.
"""
LINK_LIFE_S = 600
"""Of a link that a person copies: long enough to paste it, and no longer than links may live."""


@dataclass(slots=True)
class ApiSwitch:
    """A window's local API: off until it is started, gone with the window."""

    serving: Serving
    start_api: StartApi | None
    running: LocalApi | None = None

    async def start(self, teller: Teller) -> None:
        """Start it unless it runs, and tell ApiChanged.

        Raises:
            ApiNotInstalled, PortTaken, StoreUnavailable: it cannot be started.
        """
        if self.running is None:
            if self.start_api is None:
                raise ApiNotInstalled
            self.running = await self.start_api(self.serving, 0)
        self.tell(teller)

    async def stop(self, teller: Teller) -> None:
        """End it, and tell ApiChanged."""
        await self.close()
        self.tell(teller)

    def tell(self, teller: Teller) -> None:
        """Tell ApiChanged: whether it runs, and where."""
        api = self.running
        told = ApiChanged(teller.job, api.url, str(api.token_file)) if api else ApiChanged(teller.job)
        teller.tell(told)

    async def revoke_links(self, teller: Teller) -> None:
        """Void all links, and tell LinksRevoked."""
        if self.running is not None:
            self.running.revoke_links()
        teller.tell(LinksRevoked(teller.job))

    async def make_links(self, images: Sequence[ImageId], teller: Teller) -> None:
        """Tell LinksReady.

        Raises:
            ApiOff: nobody would answer them.
            GalleryError: none of the pictures can have one; the reason of the first.
        """
        if self.running is None:
            raise ApiOff
        found = await self.serving.find_refs(images)
        failed = {image: each for image, each in found.items() if isinstance(each, GalleryError)}
        refs = [each for each in found.values() if not isinstance(each, GalleryError)]
        if not refs:
            raise next(iter(failed.values()))
        urls = tuple(self.running.make_link(ref, LINK_LIFE_S) for ref in refs)
        private = sum(ref.private for ref in refs)
        teller.tell(LinksReady(teller.job, urls, LINK_LIFE_S, private, failed))

    async def leave(self) -> None:
        """The helpdesk is about to be closed."""
        if self.running is not None:
            await self.running.leave()

    async def close(self) -> None:
        """End it, if it runs."""
        if (api := self.running) is not None:
            self.running = None
            await api.close()
