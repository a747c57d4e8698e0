"""A published version: read strictly from what the release address answers, and compared with this one."""

import json
import re
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any, Final

ANSWER_LIMIT_BYTES: Final = 4096
Version = tuple[int, int, int]
_VERSION = re.compile(r"(0|[1-9][0-9]{0,4})\.(0|[1-9][0-9]{0,4})\.(0|[1-9][0-9]{0,4})")
_OWN_VERSION = re.compile(r"([0-9]{1,5})\.([0-9]{1,5})(?:\.([0-9]{1,5}))?")
_PAGE = re.compile(r"https://([a-z0-9.-]{1,253})(/[A-Za-z0-9._~/-]{0,200})")


class ReleaseNotUnderstood(ValueError):
    """The answer is not exactly what was agreed."""


@dataclass(frozen=True, slots=True)
class Release:
    """`version` such as `1.2.0`; `page` is an https address that tells of it and has it."""

    version: str
    page: str


@dataclass(frozen=True, slots=True)
class VersionLooks:
    """Whether there is anybody to ask for new versions, and whether a person wants that."""

    is_published: bool = False
    is_on: bool = False


def parse_release(untrusted: bytes, host: str) -> Release:
    """Read `{"version": "1.2.0", "page": "https://host/…"}`; the page must lie on `host`, which was asked.

    Other members may be there, for versions to come; of these two each stands once and is as plain as above.

    Raises:
        ReleaseNotUnderstood: anything else, or more than ANSWER_LIMIT_BYTES.
    """
    if len(untrusted) > ANSWER_LIMIT_BYTES:
        raise ReleaseNotUnderstood
    try:
        told = json.loads(untrusted.decode("utf-8"), object_pairs_hook=_read_object, parse_constant=_refuse)
    except (ValueError, RecursionError) as error:
        raise ReleaseNotUnderstood from error
    if not isinstance(told, dict):
        raise ReleaseNotUnderstood
    version, page = told.get("version"), told.get("page")
    if not isinstance(version, str) or _VERSION.fullmatch(version) is None or not isinstance(page, str):
        raise ReleaseNotUnderstood
    found = _PAGE.fullmatch(page)
    if found is None or found[1] != host or ".." in found[2]:
        raise ReleaseNotUnderstood
    return Release(version, page)


def read_version(text: str) -> Version:
    """The numbers at the start of a version (`0.2`, `1.2.0rc1`).

    Raises:
        ValueError: it does not start with numbers.
    """
    found = _OWN_VERSION.match(text)
    if found is None:
        raise ValueError(text)
    return int(found[1]), int(found[2]), int(found[3] or 0)


def is_newer(version: str, than: str) -> bool:
    """Whether one version comes after another."""
    return read_version(version) > read_version(than)


def _read_object(members: Iterable[tuple[str, Any]]) -> dict[str, Any]:
    pairs = list(members)
    read = dict(pairs)
    if len(read) != len(pairs):
        raise ReleaseNotUnderstood
    return read


def _refuse(_constant: str) -> None:
    raise ReleaseNotUnderstood
