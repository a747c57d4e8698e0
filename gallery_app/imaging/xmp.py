"""Properties of XMP (XMP part 1, 6 and 7: a part of RDF) as flat tags.

A property's name is its path as the standard writes it: `title`, `title[de]`, `DerivedFrom/stRef:instanceID`,
`History[1]/stEvt:action`. A list of plain values is one tag with all of them.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Final
from xml.etree.ElementTree import Element

from gallery_app.domain.metadata import MetadataGroup, MetadataTag, MetadataValue
from gallery_app.domain.translation import mark
from gallery_app.imaging.blocks import Part
from gallery_app.imaging.limits import NAME_LIMIT_CHARS, REPORT_TAGS_LIMIT, REPORT_TEXTS_LIMIT
from gallery_app.imaging.plain_text import make_plain, make_report_text
from gallery_app.imaging.xmp_names import META, RDF, XML, split_name
from gallery_app.imaging.xmp_tree import XmpTooLarge, parse_xmp

DESCRIPTION, ITEM = f"{{{RDF}}}Description", f"{{{RDF}}}li"
LISTS: Final = frozenset({f"{{{RDF}}}Bag", f"{{{RDF}}}Seq", f"{{{RDF}}}Alt"})
ABOUT, PARSE_TYPE, RESOURCE = f"{{{RDF}}}about", f"{{{RDF}}}parseType", f"{{{RDF}}}resource"
VALUE, LANGUAGE, TOOLKIT = f"{{{RDF}}}value", f"{{{XML}}}lang", f"{{{META}}}xmptk"
SYNTAX: Final = (f"{{{RDF}}}", f"{{{XML}}}")
"""Names that say how a value is written; the others are properties."""
DEFAULT_LANGUAGE: Final = "x-default"
TOO_LARGE: Final = mark("The XMP data is too large to be read")
BROKEN: Final = mark("The XMP data could not be read")


@dataclass(frozen=True, slots=True)
class Reader:
    """Knows the packet's prefixes; yields flat tags."""

    prefixes: Mapping[str, str]

    def read_properties(self, description: Element) -> Iterator[MetadataTag]:
        """Those written as attributes, then those written as elements."""
        for name, text in description.attrib.items():
            if not name.startswith(SYNTAX):
                place, local = split_name(name, self.prefixes)
                yield _make_tag(place, local, make_report_text(text))
        for element in description:
            place, local = split_name(element.tag, self.prefixes)
            yield from self._read_value(place, local, element)

    def _read_value(self, place: str, path: str, element: Element) -> Iterator[MetadataTag]:
        listed = next((child for child in element if child.tag in LISTS), None)
        if listed is not None:
            yield from self._read_list(place, path, listed)
        elif element.get(PARSE_TYPE) == "Resource":
            yield from self._read_fields(place, path, element)
        elif len(element):
            for child in element:
                yield from self._read_fields(place, path, child)
        elif self._has_fields(element):
            yield from self._read_fields(place, path, element)
        else:
            yield _make_tag(place, path, _read_text(element))

    def _read_list(self, place: str, path: str, listed: Element) -> Iterator[MetadataTag]:
        items = [item for item in listed if item.tag == ITEM]
        plain = [item for item in items if not len(item) and not self._has_fields(item)]
        if any(LANGUAGE in item.attrib for item in plain):
            for item in plain:
                language = make_plain(item.get(LANGUAGE, DEFAULT_LANGUAGE), 32)
                ending = "" if language == DEFAULT_LANGUAGE else f"[{language}]"
                yield _make_tag(place, path + ending, _read_text(item))
        elif plain:
            texts = tuple(_read_text(item) for item in plain[:REPORT_TEXTS_LIMIT])
            yield _make_tag(place, path, texts)
        for number, item in enumerate(items, start=1):
            if len(item) or self._has_fields(item):
                yield from self._read_value(place, f"{path}[{number}]", item)

    def _read_fields(self, place: str, path: str, structure: Element) -> Iterator[MetadataTag]:
        for name, text in structure.attrib.items():
            if not name.startswith(SYNTAX):
                prefix, local = split_name(name, self.prefixes)
                yield _make_tag(place, f"{path}/{prefix}:{local}", make_report_text(text))
        for field in structure:
            if field.tag == VALUE:  # a plain value with qualifiers
                yield _make_tag(place, path, _read_text(field))
                continue
            prefix, local = split_name(field.tag, self.prefixes)
            yield from self._read_value(place, f"{path}/{prefix}:{local}", field)

    @staticmethod
    def _has_fields(element: Element) -> bool:
        return any(not name.startswith(SYNTAX) for name in element.attrib)


def read_xmp(packets: Iterable[bytes]) -> Part:
    """The properties of each packet; one that is broken or too large costs only itself."""
    tags: list[MetadataTag] = []
    warnings = []
    for packet in packets:
        try:
            for tag in _read_packet(packet):
                if len(tags) > REPORT_TAGS_LIMIT:  # one more than are kept, so that it is said
                    break
                tags.append(tag)
        except XmpTooLarge:
            warnings.append(TOO_LARGE)
        except (ValueError, SyntaxError, LookupError):  # defusedxml's, expat's, an unknown encoding's
            warnings.append(BROKEN)
    return Part(tuple(tags), tuple(warnings))


def _read_packet(packet: bytes) -> Iterator[MetadataTag]:
    tree = parse_xmp(packet)
    reader = Reader(tree.prefixes)
    if TOOLKIT in tree.root.attrib:
        yield _make_tag("x", "xmptk", make_report_text(tree.root.attrib[TOOLKIT]))
    descriptions = list(_list_descriptions(tree.root))
    if descriptions and descriptions[0].get(ABOUT):
        yield _make_tag("rdf", "about", make_report_text(descriptions[0].attrib[ABOUT]))
    for description in descriptions:
        yield from reader.read_properties(description)


def _list_descriptions(root: Element) -> Iterator[Element]:
    """Those directly in `rdf:RDF`; nested ones are structures."""
    spaces = [root] if root.tag == f"{{{RDF}}}RDF" else root.findall(f".//{{{RDF}}}RDF")
    for space in spaces[:1]:
        yield from (child for child in space if child.tag == DESCRIPTION)


def _read_text(element: Element) -> str:
    return make_report_text(element.get(RESOURCE) or element.text or "")


def _make_tag(place: str, path: str, value: MetadataValue) -> MetadataTag:
    return MetadataTag(MetadataGroup.XMP, place, make_plain(path, NAME_LIMIT_CHARS, "…") or "?", value)
