"""Takes the head of a download as it passes, so that an embedded thumbnail can be shown at once."""

from collections.abc import Callable

from gallery_app.domain.image import ImageRef
from gallery_app.engine.progress import ProgressMeter
from gallery_app.storage.originals import Part

_JPEG_HEAD_BYTES = 64 * 1024
_HEIC_HEAD_BYTES = 32 * 1024
_MAGIC_BYTES = 12
_WORTH_IT_BYTES = 200 * 1024
"""Below that the whole file is here before a preview could be drawn."""


def find_head_size(head: bytes) -> int | None:
    """How many first bytes give a preview (measured: 64 KB of a JPEG, 32 KB of a HEIC); None for others."""
    if head.startswith(b"\xff\xd8\xff"):
        return _JPEG_HEAD_BYTES
    if head[4:8] == b"ftyp" and head[8:12] in (b"heic", b"heix", b"mif1", b"msf1"):
        return _HEIC_HEAD_BYTES
    return None


class HeadTap:
    """Hands the head over once, when a large enough picture has sent it."""

    def __init__(self, ref: ImageRef, on_head: Callable[[bytes], object]) -> None:
        self._worth_it = ref.declared_bytes is None or ref.declared_bytes >= _WORTH_IT_BYTES
        self._on_head = on_head
        self._done = False

    def over(self, part: Part, meter: ProgressMeter) -> "TappedPart":
        """The sink of a download into `part`."""
        return TappedPart(part, meter, None if self._done or not self._worth_it else self._give)

    def _give(self, head: bytes) -> None:
        self._done = True
        self._on_head(head)


class TappedPart:
    """A download's sink: writes to the part, counts bytes, gives the head away."""

    def __init__(self, part: Part, meter: ProgressMeter, give: Callable[[bytes], None] | None) -> None:
        self._part = part
        self._meter = meter
        self._give = give
        self._head = bytearray()

    def restart(self) -> None:
        """The download begins again."""
        self._part.restart()
        self._head.clear()

    def write(self, chunk: bytes) -> None:
        """Bytes in order."""
        self._part.write(chunk)
        self._meter.add_bytes(len(chunk))
        if self._give is not None:
            self._collect(chunk, self._give)

    def _collect(self, chunk: bytes, give: Callable[[bytes], None]) -> None:
        self._head += chunk[: _JPEG_HEAD_BYTES - len(self._head)]
        if len(self._head) < _MAGIC_BYTES:
            return
        wanted = find_head_size(bytes(self._head[:_MAGIC_BYTES]))
        if wanted is None:
            self._give = None
        elif len(self._head) >= wanted:
            self._give = None
            give(bytes(self._head[:wanted]))
            self._head.clear()
