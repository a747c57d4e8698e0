"""Copies of real pictures: they look like their originals, and nothing personal of those is in them."""

import json
import subprocess
from io import BytesIO
from itertools import chain, cycle, product
from pathlib import Path
from shutil import which

import pytest
from PIL import Image, ImageCms, ImageOps

from gallery_app.domain.copying import CopyFormat, CopyOrder, Strip
from gallery_app.imaging.containers import find_blocks
from gallery_app.imaging.ifd import Tiff
from gallery_app.imaging.jpeg_segments import EXIF_MARK
from gallery_app.imaging.lanes import DecodedPicture
from gallery_app.imaging.limits import DecodeLimits
from gallery_app.imaging.metadata import find_thumbnail
from gallery_app.imaging.sniff import sniff
from tests.imaging.copies import make_noise, measure_psnr, open_copy
from tests.imaging.pools import run_with_pool
from tests.imaging.real_pictures import decode_folder
from tests.imaging.samples import encode
from tests.shared_material import needs_pictures

pytestmark = pytest.mark.thorough

EDGE_PX, LARGE_BYTES = 500, 100_000
"""Photos are copied at this size, so that all of them are done in seconds; small pictures at their own."""
CHOICES = list(product(CopyFormat, Strip))
LEAST_DB = 24.0
FOREIGN = (b"Exif\x00", b"eXIf", b"http://ns.adobe.com", b"Photoshop 3.0", b"ICC_PROFILE", b"iCCP", b"iTXt")
PLAIN_GROUPS = {"SourceFile", "ExifTool", "System", "File", "JFIF", "PNG", "RIFF", "GIF", "Composite"}
PLAIN_TAGS = {
    "PNG": {
        "ImageWidth", "ImageHeight", "BitDepth", "ColorType", "Compression", "Filter", "Interlace", "Palette",
        "Transparency", "AnimationFrames", "AnimationPlays",
    },
    "JFIF": {"JFIFVersion", "ResolutionUnit", "XResolution", "YResolution"},
    "GIF": {
        "GIFVersion", "ImageWidth", "ImageHeight", "HasColorMap", "ColorResolutionDepth", "BitsPerPixel",
        "BackgroundColor", "AnimationIterations", "FrameCount", "Duration",
    },
    "RIFF": {
        "WebP_Flags", "ImageWidth", "ImageHeight", "HorizontalScale", "VerticalScale", "VP8Version",
        "AlphaIsUsed", "BackgroundColor", "AnimationLoopCount", "FrameCount", "Duration",
        "AlphaPreprocessing", "AlphaFiltering", "AlphaCompression",
    },
}  # fmt: skip
"""What ExifTool says of the structure of a file that holds pixels alone."""


def copy_folder(name, folder):
    """Each picture that opens, as one choice of format and strip, all in turn; half of them without EXIF."""
    decoded = decode_folder(name)
    choices = cycle(
        chain.from_iterable(((encoded, strip), (encoded, Strip.ALL)) for encoded, strip in CHOICES)
    )
    found = {}

    async def use(pool):
        for path, picture in decoded.items():
            if not isinstance(picture, DecodedPicture):
                with pytest.raises(type(picture)):
                    await pool.make_copy(path, CopyOrder())
                continue
            exif = picture.info.exif
            encoded, strip = next(choices)
            edge_px = EDGE_PX if path.stat().st_size > LARGE_BYTES else None
            order = CopyOrder(format=encoded, edge_limit_px=edge_px, strip=strip, exif=exif)
            copy = await pool.make_copy(path, order)
            written = folder / f"{path.name}.{copy.extension}"
            written.write_bytes(copy.data)
            await pool.check_copy(written, copy, order)
            found[written] = (path, order, copy)

    run_with_pool(use, mode="decode", limits=DecodeLimits())
    return found


def list_secrets(path):
    """Texts and bytes of an original's EXIF that no copy without metadata may hold."""
    data = path.read_bytes()
    exif = find_blocks(data, sniff(data).format).exif.removeprefix(EXIF_MARK)
    try:
        chain = list(Tiff(exif).walk_chain())
        thumbnail = find_thumbnail(Tiff(exif), chain[1]) if len(chain) > 1 else None
    except ValueError:
        return []
    middle = len(thumbnail) // 2 if thumbnail else 0
    return [exif[8:40], *([thumbnail[middle : middle + 32]] if thumbnail else [])]


def make_reference(path):
    """The upright original on white in sRGB by Pillow's own means, and the size of the whole.

    None for what Pillow cannot show simply, or turns by XMP, which nobody else does, and for a film that
    begins with another picture than its file.
    """
    image = Image.open(path)
    size = image.size
    if path.stat().st_size > LARGE_BYTES:
        image.draft("RGB", (2 * EDGE_PX, 2 * EDGE_PX))
    image.load()
    if image.mode[0] in "IF" or image.mode in {"CMYK", "LAB", "YCbCr"} or "xmp" in path.name:
        return None
    if getattr(image, "default_image", False):
        return None
    icc = image.info.get("icc_profile")
    upright = ImageOps.exif_transpose(image)
    if upright.size != image.size:
        size = size[::-1]
    upright = upright.reduce(2) if max(upright.size) > 3000 else upright
    if upright.mode == "RGB" and not upright.has_transparency_data:
        rgb = upright
    else:
        rgba = upright.convert("RGBA")
        rgb = Image.alpha_composite(Image.new("RGBA", rgba.size, "white"), rgba).convert("RGB")
    if icc and upright.mode == "RGB":
        try:
            srgb = ImageCms.createProfile("sRGB")
            transform = ImageCms.buildTransform(ImageCms.ImageCmsProfile(BytesIO(icc)), srgb, "RGB", "RGB")
        except ImageCms.PyCMSError:
            return None
        ImageCms.applyTransform(rgb, transform, inPlace=True)
    return rgb, size


def show_on_white(copy):
    shown = open_copy(copy).convert("RGBA")
    return Image.alpha_composite(Image.new("RGBA", shown.size, "white"), shown).convert("RGB")


def find_faults(found):
    faults = []
    for path, order, copy in found.values():
        told = (path.name, order.format.value, order.strip.value)
        if order.strip is Strip.ALL:
            texts = [tag.value.encode() for tag in order.exif.tags if isinstance(tag.value, str)]
            secrets = [text for text in (*texts, *list_secrets(path), *FOREIGN) if len(text) >= 4]
            faults += [(*told, text) for text in secrets if text in copy.data]
        made = make_reference(path)
        if made is None:
            continue
        reference, size = made
        if (copy.original_width, copy.original_height) != size:
            faults.append((*told, "another size"))
            continue
        exact = copy.format == "PNG" and (copy.width, copy.height) == reference.size
        small = reference.resize((copy.width, copy.height), Image.Resampling.LANCZOS)
        psnr = measure_psnr(show_on_white(copy), small)
        # Alpha is rounded otherwise, and colour profiles are applied in another order of steps.
        if psnr < (45 if exact else LEAST_DB):
            faults.append((*told, f"{psnr:.1f} dB"))
    return faults


def find_told(found):
    """What ExifTool finds beside structure in copies without metadata."""
    without = [written for written, (_, order, _) in found.items() if order.strip is Strip.ALL]
    lists = subprocess.run(
        ["exiftool", "-json", "-G1", "-a", "-u", *map(str, without)], capture_output=True, check=True
    ).stdout
    told = []
    for tags in json.loads(lists):
        for name in tags:
            group, _, tag = name.partition(":")
            if group not in PLAIN_GROUPS or tag not in PLAIN_TAGS.get(group, {tag}):
                told.append((tags["SourceFile"].rpartition("/")[2], name))
            if group == "ExifTool" and tag != "ExifToolVersion":
                told.append((tags["SourceFile"].rpartition("/")[2], tags[name]))
    return told


@needs_pictures
@pytest.mark.parametrize(("folder", "least"), [("orientation", 18), ("cameras", 22), ("odd", 150)])
def test_copies_show_the_picture_and_tell_nothing(folder, least, tmp_path):
    found = copy_folder(folder, tmp_path)
    assert len(found) >= least
    assert find_faults(found) == []
    if which("exiftool") is not None:
        assert find_told(found) == []


def make_told_photo():
    """A photo with a camera, an owner, a place and notes of its maker, as Pillow writes them."""
    exif = Image.Exif()
    exif[0x0110], exif[0x0112], exif[0x013B] = "iPhone XR", 6, "Jane Doe"
    exif.get_ifd(0x8769).update({0x829A: 1 / 120, 0xA431: "SN-123456", 0x927C: b"MakerNote"})
    exif.get_ifd(0x8825).update({1: "N", 2: (48.0, 8.0, 15.5), 3: "E", 4: (11.0, 34.0, 30.0)})
    return encode(make_noise(120, 90).resize((400, 300)), "JPEG", exif=exif)


@pytest.mark.skipif(which("exiftool") is None, reason="ExifTool is not installed")
@pytest.mark.parametrize("encoded", [CopyFormat.JPEG, CopyFormat.PNG, CopyFormat.WEBP])
def test_exiftool_finds_what_was_to_be_kept_and_no_more(encoded, tmp_path):
    path = tmp_path / "original.jpg"
    path.write_bytes(make_told_photo())

    async def use(pool):
        exif = (await pool.make_picture(path)).info.exif
        for strip in Strip:
            order = CopyOrder(format=encoded, strip=strip, exif=exif)
            copy = await pool.make_copy(path, order)
            written = tmp_path / f"{strip}.{copy.extension}"
            written.write_bytes(copy.data)
            await pool.check_copy(written, copy, order)

    run_with_pool(use, mode="decode", limits=DecodeLimits())
    asked = (
        "Model",
        "ExposureTime",
        "Artist",
        "SerialNumber",
        "GPSLatitude",
        "Orientation",
        "MakerNotes:all",
    )
    command = ["exiftool", "-n", "-json", "-warning", *(f"-{name}" for name in asked), str(tmp_path)]
    lists = json.loads(subprocess.run(command, capture_output=True, check=True).stdout)
    told = {Path(tags.pop("SourceFile")).stem: tags for tags in lists}
    camera = {"Model": "iPhone XR", "ExposureTime": pytest.approx(1 / 120, rel=1e-4)}
    person = {"Artist": "Jane Doe", "SerialNumber": "SN-123456"}
    place = {"GPSLatitude": pytest.approx(48.137639, abs=1e-6)}
    assert told["original"]["Orientation"] == 6
    assert told["all"] == {}
    assert told["keep-camera"] == camera
    assert told["keep-but-place"] == camera | person
    assert told["none"] == camera | person | place
