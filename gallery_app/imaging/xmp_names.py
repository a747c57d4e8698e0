"""Namespaces of XMP and the prefixes that everybody knows them by (XMP part 2; IPTC, PLUS, Adobe, Google)."""

from collections.abc import Mapping
from typing import Final

from gallery_app.imaging.plain_text import make_plain

RDF: Final = "http://www.w3.org/1999/02/22-rdf-syntax-ns#"
XML: Final = "http://www.w3.org/XML/1998/namespace"
META: Final = "adobe:ns:meta/"

_XAP: Final = "http://ns.adobe.com/xap/1.0/"
PREFIXES: Final[Mapping[str, str]] = {
    RDF: "rdf",
    XML: "xml",
    META: "x",
    "http://purl.org/dc/elements/1.1/": "dc",
    _XAP: "xmp",
    f"{_XAP}mm/": "xmpMM",
    f"{_XAP}rights/": "xmpRights",
    f"{_XAP}bj/": "xmpBJ",
    f"{_XAP}t/pg/": "xmpTPg",
    f"{_XAP}g/": "xmpG",
    f"{_XAP}g/img/": "xmpGImg",
    f"{_XAP}sType/ResourceRef#": "stRef",
    f"{_XAP}sType/ResourceEvent#": "stEvt",
    f"{_XAP}sType/Dimensions#": "stDim",
    f"{_XAP}sType/Font#": "stFnt",
    f"{_XAP}sType/Job#": "stJob",
    f"{_XAP}sType/Version#": "stVer",
    f"{_XAP}sType/ManifestItem#": "stMfs",
    "http://ns.adobe.com/xmp/sType/Area#": "stArea",
    "http://ns.adobe.com/xmp/note/": "xmpNote",
    "http://ns.adobe.com/xmp/1.0/DynamicMedia/": "xmpDM",
    "http://ns.adobe.com/tiff/1.0/": "tiff",
    "http://ns.adobe.com/exif/1.0/": "exif",
    "http://cipa.jp/exif/1.0/": "exifEX",
    "http://ns.adobe.com/exif/1.0/aux/": "aux",
    "http://ns.adobe.com/photoshop/1.0/": "photoshop",
    "http://ns.adobe.com/camera-raw-settings/1.0/": "crs",
    "http://ns.adobe.com/lightroom/1.0/": "lr",
    "http://ns.adobe.com/pdf/1.3/": "pdf",
    "http://ns.adobe.com/illustrator/1.0/": "illustrator",
    "http://iptc.org/std/Iptc4xmpCore/1.0/xmlns/": "Iptc4xmpCore",
    "http://iptc.org/std/Iptc4xmpExt/2008-02-29/": "Iptc4xmpExt",
    "http://ns.useplus.org/ldf/xmp/1.0/": "plus",
    "http://www.metadataworkinggroup.com/schemas/regions/": "mwg-rs",
    "http://www.metadataworkinggroup.com/schemas/keywords/": "mwg-kw",
    "http://ns.microsoft.com/photo/1.0/": "MicrosoftPhoto",
    "http://www.digikam.org/ns/1.0/": "digiKam",
    "http://ns.google.com/photos/1.0/panorama/": "GPano",
    "http://ns.google.com/photos/1.0/camera/": "GCamera",
    "http://ns.google.com/photos/1.0/image/": "GImage",
    "http://ns.google.com/photos/1.0/depthmap/": "GDepth",
    "http://ns.google.com/photos/1.0/container/": "Container",
    "http://ns.apple.com/HDRGainMap/1.0/": "HDRGainMap",
    "http://ns.apple.com/faceinfo/1.0/": "apple-fi",
    "http://ns.adobe.com/hdr-gain-map/1.0/": "hdrgm",
    "http://www.gimp.org/xmp/": "GIMP",
    "http://creativecommons.org/ns#": "cc",
    "http://purl.org/dc/terms/": "dcterms",
    "http://www.prismstandard.org/namespaces/basic/2.0/": "prism",
}


def split_name(name: str, own_prefixes: Mapping[str, str]) -> tuple[str, str]:
    """Prefix and local name of `{namespace}local`; an unknown namespace keeps the packet's own prefix."""
    namespace, _, local = name.removeprefix("{").rpartition("}")
    prefix = PREFIXES.get(namespace) or make_plain(own_prefixes.get(namespace, ""), 64)
    return prefix, local
