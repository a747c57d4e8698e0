"""An XMP packet parsed within bounds: no document types, no entities, not too deep, not too many nodes."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Final
from xml.etree.ElementTree import Element, TreeBuilder

from defusedxml.ElementTree import DefusedXMLParser  # type: ignore[import-untyped]  # it has no types

from gallery_app.imaging.limits import XMP_DEPTH_LIMIT, XMP_LIMIT_BYTES, XMP_NODES_LIMIT

PADDING: Final = b" \t\r\n\x00"
WIDE_MARKS: Final = (b"\xff\xfe", b"\xfe\xff")
"""UTF-16, where a zero is half of a character."""


class XmpTooLarge(ValueError):
    """More bytes, nodes or depth than any honest packet has."""


@dataclass(frozen=True, slots=True)
class XmpTree:
    """The root, and which prefix the packet itself gave each namespace."""

    root: Element
    prefixes: Mapping[str, str] = field(default_factory=dict)


def parse_xmp(untrusted: bytes) -> XmpTree:
    """Parse one packet. Raises XmpTooLarge, and what defusedxml and expat raise for what is no clean XML."""
    if len(untrusted) > XMP_LIMIT_BYTES:
        raise XmpTooLarge
    builder = _BoundedBuilder()
    parser = DefusedXMLParser(target=builder, forbid_dtd=True)
    parser.feed(untrusted if untrusted.startswith(WIDE_MARKS) else untrusted.strip(PADDING))
    return XmpTree(parser.close(), builder.prefixes)


class _BoundedBuilder(TreeBuilder):
    """Counts what it builds; attributes are nodes too."""

    def __init__(self) -> None:
        super().__init__()
        self.prefixes: dict[str, str] = {}
        self._nodes = self._depth = 0

    def start(self, tag: Any, attrs: dict[Any, Any], /) -> Element:
        self._depth += 1
        self._nodes += 1 + len(attrs)
        if self._nodes > XMP_NODES_LIMIT or self._depth > XMP_DEPTH_LIMIT:
            raise XmpTooLarge
        return super().start(tag, attrs)

    def end(self, tag: Any, /) -> Element:
        self._depth -= 1
        return super().end(tag)

    def start_ns(self, prefix: str | None, uri: str, /) -> None:
        """Expat tells each declaration; the first prefix of a namespace stays."""
        self._nodes += 1
        if self._nodes > XMP_NODES_LIMIT:
            raise XmpTooLarge
        self.prefixes.setdefault(uri, prefix or "")
