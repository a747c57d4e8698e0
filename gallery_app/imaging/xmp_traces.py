"""What XMP says about how a picture came about: the tool, the steps, the kind of its source."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

from gallery_app.domain.metadata import MetadataTag, MetadataValue
from gallery_app.imaging.limits import STEP_LIMIT_CHARS
from gallery_app.imaging.plain_text import make_plain, make_report_text
from gallery_app.imaging.report_json import cap_history

STEP: Final = re.compile(r"History\[(\d{1,6})\]/stEvt:(action|softwareAgent|when)")
STEP_ORDER: Final = ("action", "softwareAgent", "when")


@dataclass(frozen=True, slots=True)
class Traces:
    """As MetadataReport has them."""

    creator_tool: str | None = None
    history: tuple[str, ...] = ()
    digital_source_type: str | None = None


def find_traces(tags: Iterable[MetadataTag]) -> Traces:
    """Of the tags of XMP."""
    values = {(tag.place, tag.name): tag.value for tag in tags}
    source = _find_text(values.get(("Iptc4xmpExt", "DigitalSourceType")))
    return Traces(
        creator_tool=_find_text(values.get(("xmp", "CreatorTool"))),
        history=_list_steps(values),
        # A link into IPTC's vocabulary, whose last part is the word.
        digital_source_type=make_report_text(source.rstrip("/").rsplit("/", 1)[-1]) or None
        if source
        else None,
    )


def _list_steps(values: dict[tuple[str, str], MetadataValue]) -> tuple[str, ...]:
    steps: dict[int, dict[str, str]] = {}
    for (place, name), value in values.items():
        found = STEP.fullmatch(name) if place == "xmpMM" else None
        text = _find_text(value)
        if found and text:
            steps.setdefault(int(found[1]), {})[found[2]] = text
    lines = (
        ", ".join(step[part] for part in STEP_ORDER if part in step) for _, step in sorted(steps.items())
    )
    return cap_history(make_plain(line, STEP_LIMIT_CHARS, "…") for line in lines)


def _find_text(value: MetadataValue | None) -> str | None:
    return value if isinstance(value, str) and value else None
