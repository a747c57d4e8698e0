"""Every tag that ExifTool reports in EXIF, GPS, IPTC and XMP of real files is there, with the same value."""

import asyncio
import json
import shutil
import subprocess
from pathlib import Path

import pytest

from gallery_app.domain.errors import GalleryError
from gallery_app.domain.metadata import MetadataReport
from tests.imaging.exiftool_words import gather_own_tags, is_accepted, is_same, list_standard_tags
from tests.imaging.pools import run_with_pool
from tests.shared_material import PICTURES_DIR, needs_pictures

EXIFTOOL = shutil.which("exiftool")
FOLDERS = ("cameras", "odd")

needs_exiftool = pytest.mark.skipif(
    EXIFTOOL is None, reason="ExifTool (libimage-exiftool-perl) is not installed"
)

pytestmark = pytest.mark.thorough


def ask_exiftool() -> dict[Path, dict[str, object]]:
    """Values as stored (-n) with their tags' numbers (-D), by directory (-G1); by file."""
    command = [str(EXIFTOOL), "-j", "-G1", "-n", "-D", *(str(PICTURES_DIR / folder) for folder in FOLDERS)]
    answer = subprocess.run(command, capture_output=True, check=False).stdout
    return {Path(each["SourceFile"]): each for each in json.loads(answer)}


def inspect_all(paths: list[Path]) -> dict[Path, MetadataReport]:
    async def use(pool):
        return await asyncio.gather(*(pool.inspect(path) for path in paths), return_exceptions=True)

    outcomes = dict(zip(paths, run_with_pool(use, lanes=2, mode="decode"), strict=True))
    for outcome in outcomes.values():
        assert isinstance(outcome, MetadataReport | GalleryError), outcome
    return {path: outcome for path, outcome in outcomes.items() if isinstance(outcome, MetadataReport)}


@needs_exiftool
@needs_pictures
def test_every_tag_of_exiftool_is_there_with_its_value():
    expected = ask_exiftool()
    reports = inspect_all(sorted(expected))
    compared = 0
    differences = []
    for path, report in reports.items():
        ours = gather_own_tags(report)
        for key, name, value in list_standard_tags(expected[path]):
            compared += 1
            if not is_same(value, ours.get(key, [])) and not is_accepted(path.name, name):
                differences.append(f"{path.parent.name}/{path.name} {name}: {value!r}, not {ours.get(key)}")
    print(f"{len(reports)} files, {compared} tags, {len(differences)} differences", *differences, sep="\n")
    assert differences == []
    assert compared > 1500
