"""The program of a lane: read a message, open a picture, answer; until killed.

Imports Pillow and the code of lanes only, never Qt and never HTTP, and shuts itself in before the first
foreign byte. Started by `launch.py` as `main([mode, memory_bytes, parent_pid])`.
"""

import os
import sys
from collections.abc import Callable
from dataclasses import asdict
from typing import Any, Final

from gallery_app.domain.exif import ExifReport
from gallery_app.imaging import sandbox
from gallery_app.imaging.copy_check import look_at_copy
from gallery_app.imaging.copy_encode import answer_copy
from gallery_app.imaging.copy_pixels import make_copy_pixels
from gallery_app.imaging.copy_wish import read_wish
from gallery_app.imaging.decode import PILLOW_VERSION, prepare_pillow
from gallery_app.imaging.encode import encode_jpeg
from gallery_app.imaging.inspect import inspect_picture
from gallery_app.imaging.limits import MIB, PREVIEW_EDGE_PX
from gallery_app.imaging.messages import BrokenMessage, PipeEnded, read_message, write_message
from gallery_app.imaging.picture import Seen, see_picture
from gallery_app.imaging.preview import make_preview
from gallery_app.imaging.refusal import Refused
from gallery_app.imaging.report_json import write_report
from gallery_app.imaging.view_handler import ViewHandler
from gallery_app.imaging.warm_up import warm_up

REQUEST_LIMIT_BYTES: Final = 512 * MIB
"""The app is trusted: this is what fits, the pixels of a copy at most."""
NICENESS: Final = {"view": 3}
USUAL_NICENESS: Final = 10
SELFTEST: Final = "selftest"
"""Decodes, and misbehaves on order."""
OPEN_SELFTEST: Final = "open selftest"
"""The same without walls, for tests that must see an attack succeed; no face starts such a lane."""

Answer = tuple[dict[str, Any], bytes]
LongAnswer = tuple[dict[str, Any], list[bytes]]
"""A body in pieces: putting large ones together would need their memory twice."""
BytesHandler = Callable[[dict[str, Any], bytes], Answer | LongAnswer]
Handler = Callable[[dict[str, Any], bytearray], Answer | LongAnswer]


def main(arguments: list[str]) -> int:
    """Serve a mode on standard input and output until the input ends."""
    mode, memory_bytes, parent_pid = arguments[0], int(arguments[1]), int(arguments[2])
    _give_way(mode)
    pipe_in, pipe_out = _take_over_pipes()
    formats = prepare_pillow()
    handle = _find_handler(mode)
    warm_up()
    engage = sandbox.engage_limits_only if mode == OPEN_SELFTEST else sandbox.engage
    walls = sandbox.write_walls(engage(memory_bytes, parent_pid))
    ready = {"ready": 1, "formats": formats, "pillow": PILLOW_VERSION, "sandbox": walls}
    write_message(lambda view: os.write(pipe_out, view), ready)
    try:
        while True:
            _serve_one(pipe_in, pipe_out, handle)
    except (PipeEnded, BrokenMessage, OSError):
        return 0


def _give_way(mode: str) -> None:
    """Whoever waits for pictures also scrolls, types and downloads: those come first.

    What is looked at closely comes before thumbnails.
    """
    if hasattr(os, "nice"):
        os.nice(NICENESS.get(mode, USUAL_NICENESS))


def _take_over_pipes() -> tuple[int, int]:
    """Keep the two pipes under other numbers; whatever prints to 1 or 2 goes nowhere."""
    pipe_in, pipe_out = os.dup(0), os.dup(1)
    if sys.platform == "win32":
        import msvcrt  # noqa: PLC0415 - Windows only

        msvcrt.setmode(pipe_in, os.O_BINARY)
        msvcrt.setmode(pipe_out, os.O_BINARY)
    nowhere = os.open(os.devnull, os.O_RDWR)
    for number in (0, 1, 2):
        os.dup2(nowhere, number)
    os.close(nowhere)
    return pipe_in, pipe_out


def _serve_one(pipe_in: int, pipe_out: int, handle: Handler) -> None:
    def read_into(view: memoryview) -> int:
        return os.readv(pipe_in, [view]) if hasattr(os, "readv") else _read_copy(pipe_in, view)

    request, body = read_message(read_into, REQUEST_LIMIT_BYTES)
    try:
        head, pixels = handle(request, body)
    except Refused as refused:
        head, pixels = {"refused": refused.code, "megapixels": refused.megapixels}, b""
    except MemoryError:
        # The heap may be in pieces after this: the answer asks for a fresh lane.
        head, pixels = {"refused": "picture_too_large", "megapixels": 0, "retire": True}, b""
    pieces = pixels if isinstance(pixels, list) else [pixels]
    write_message(lambda view: os.write(pipe_out, view), head, *pieces)


def _read_copy(pipe_in: int, view: memoryview) -> int:
    read = os.read(pipe_in, min(len(view), MIB))
    view[: len(read)] = read
    return len(read)


def _handle_decode(request: dict[str, Any], body: bytes) -> Answer | LongAnswer:
    if request["do"] == "view":
        return ViewHandler()(request, body)  # for once: nothing is held beside the next thumbnails
    if request["do"] == "preview":
        return _answer_preview(body, request["format"])
    if request["do"] == "inspect":
        return write_report(inspect_picture(body, request["format"], request["pixels_limit"])), b""
    if request["do"] == "copy":
        made = make_copy_pixels(body, request["format"], request["pixels_limit"], read_wish(request))
        return made.as_json(), made.pieces
    if request["do"] == "check":
        return look_at_copy(body, request["format"], request["pixels_limit"], request["covered"]), b""
    return _answer_picture(see_picture(body, request["format"], request["pixels_limit"]))


def _answer_preview(head: bytes, format_name: str) -> Answer:
    image = make_preview(head, format_name)
    if image is None or max(image.size) > PREVIEW_EDGE_PX:
        return {"preview": None}, b""
    return {"preview": list(image.size)}, image.tobytes()


def _answer_picture(seen: Seen) -> Answer:
    answer = {
        "width": seen.width,
        "height": seen.height,
        "mode": seen.mode,
        "frames": seen.frames,
        "icc_description": seen.icc_description,
        "warnings": list(seen.warnings),
        "exif": _exif_as_json(seen.exif),
        "analysis": asdict(seen.analysis),
        "large": list(seen.large.size),
        "small": list(seen.small.size),
    }
    return answer, seen.large.tobytes() + seen.small.tobytes()


def _exif_as_json(exif: ExifReport) -> dict[str, Any]:
    position = exif.position
    return {
        "tags": [[tag.ifd, tag.number, tag.name, tag.value] for tag in exif.tags],
        "camera_make": exif.camera_make,
        "camera_model": exif.camera_model,
        "lens": exif.lens,
        "software": exif.software,
        "taken_at": exif.taken_at.isoformat() if exif.taken_at else None,
        "orientation": exif.orientation,
        "position": [position.latitude, position.longitude, position.altitude_m] if position else None,
        "serial_number": exif.serial_number,
        "owner_name": exif.owner_name,
        "has_embedded_thumbnail": exif.has_embedded_thumbnail,
        "maker_note_bytes": exif.maker_note_bytes,
        "warnings": list(exif.warnings),
    }


def _handle_encode(request: dict[str, Any], body: bytearray) -> Answer:
    if request["do"] == "copy":
        return answer_copy(request, memoryview(body))
    jpegs = []
    rest = memoryview(body)
    for width, height in request["sizes"]:
        length = width * height * 3
        jpegs.append(encode_jpeg((width, height), rest[:length]))
        rest = rest[length:]
    return {"lengths": [len(jpeg) for jpeg in jpegs]}, b"".join(jpegs)


def _give_bytes(handle: BytesHandler) -> Handler:
    """Decoders share bytes that cannot change, where they would copy others."""
    return lambda request, body: handle(request, bytes(body))


def _find_handler(mode: str) -> Handler:
    """What the lane does; loaded before the walls go up, since nothing is found behind them."""
    if mode in (SELFTEST, OPEN_SELFTEST):
        from gallery_app.imaging.selftest import serve_orders  # noqa: PLC0415 - for tests of the walls only

        return _give_bytes(serve_orders(_handle_decode))
    return _HANDLERS[mode]


_HANDLERS: Final[dict[str, Handler]] = {
    "decode": _give_bytes(_handle_decode),
    "encode": _handle_encode,
    "view": _give_bytes(ViewHandler()),
}
