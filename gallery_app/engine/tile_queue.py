"""The order in which a page's tiles are served: rows in view first, then the page."""

from collections import OrderedDict
from collections.abc import Iterable, Sequence

from gallery_app.domain.ids import ImageId
from gallery_app.domain.image import ImageRef


class TileQueue:
    """Tiles that wait; `put_first` moves those in view to the head, also while it is being served."""

    def __init__(self, refs: Iterable[ImageRef]) -> None:
        self._waiting: OrderedDict[ImageId, ImageRef] = OrderedDict((ref.id, ref) for ref in refs)

    def __len__(self) -> int:
        return len(self._waiting)

    def put_first(self, images: Sequence[ImageId]) -> None:
        """Serve these next, in this order; ones that do not wait are ignored."""
        for image in reversed(images):
            if image in self._waiting:
                self._waiting.move_to_end(image, last=False)

    def take(self) -> ImageRef | None:
        """The next tile, or None when none waits."""
        return self._waiting.popitem(last=False)[1] if self._waiting else None
