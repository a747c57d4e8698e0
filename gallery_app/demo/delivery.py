"""Puts an answer on the wire, whole or spoilt in the way a fault asks for."""

from __future__ import annotations

import gzip
import socket
import struct
import threading
import time
from contextlib import suppress
from http.server import BaseHTTPRequestHandler

from gallery_app.demo.answer import Answer, make_refusal, make_xml_error
from gallery_app.demo.faults import Fault
from gallery_app.demo.request_log import SeenRequest

HTML_PAGE = (
    b"<!DOCTYPE html><html><head><title>Just a moment</title></head>"
    b"<body><h1>We will be back soon</h1><p>Scheduled maintenance.</p></body></html>"
)
PIECES_PER_SECOND = 20
MEGABYTE = 1_000_000


def deliver(
    handler: BaseHTTPRequestHandler,
    seen: SeenRequest,
    answer: Answer,
    *,
    head: list[str],
    struck: dict[str, Fault],
    stopping: threading.Event,
) -> None:
    """Sends head and body. `head` begins with the status line of the answer as it was meant."""
    spoilt = _replace(seen, answer, struck)
    if spoilt is not answer:
        seen.status = spoilt.status
        head[0] = f"HTTP/1.1 {spoilt.status} Fault"
    if "slow_start" in struck and stopping.wait(struck["slow_start"].number):
        handler.close_connection = True
        return
    body = b"" if seen.method == "HEAD" or spoilt.status in (204, 304) else spoilt.body
    lines = head + _header_lines(spoilt, struck)
    if handler.close_connection or _needs_close(struck):
        handler.close_connection = True
        lines.append("Connection: close")
    start = "\r\n".join(lines).encode("latin-1") + b"\r\n\r\n"
    _send(handler, stopping, start, body, struck)


def _replace(seen: SeenRequest, answer: Answer, struck: dict[str, Fault]) -> Answer:
    """The answer of a fault that stands in for the true one."""
    on_api = seen.origin == "api"
    if "status_500" in struck:
        sorry = "We're sorry, but something went wrong."
        return (
            make_refusal(500, "internal_error", sorry)
            if on_api
            else make_xml_error(500, "InternalError", "We encountered an internal error. Please try again.")
        )
    if "status_503" in struck:
        if on_api:
            return Answer(503, HTML_PAGE, "text/html")
        return make_xml_error(503, "SlowDown", "Please reduce your request rate.")
    if "xml_200" in struck:
        return Answer(200, make_xml_error(403, "AccessDenied", "Access denied").body, answer.content_type)
    if "html_200" in struck:
        return Answer(200, HTML_PAGE, "text/html; charset=utf-8")
    if "empty_200" in struck:
        return Answer(200, b"", answer.content_type)
    if "gzip_bomb" in struck:
        return _make_gzip_bomb(answer, int(struck["gzip_bomb"].number))
    return _replace_json(answer, struck)


def _replace_json(answer: Answer, struck: dict[str, Fault]) -> Answer:
    if "invalid_json" in struck:
        half = answer.body[: max(1, len(answer.body) // 2)] if answer.body else b'{"id":'
        return Answer(200, half, answer.content_type)
    if "huge_json" in struck:
        filler = b'"' + b"x" * int(struck["huge_json"].number * MEGABYTE) + b'"'
        return Answer(200, b"[" + filler + b"]", answer.content_type)
    return answer


def _make_gzip_bomb(answer: Answer, megabytes: int) -> Answer:
    # Members of a gzip file may follow one another, so one packed megabyte is repeated.
    packed = gzip.compress(bytes(MEGABYTE), mtime=0) * megabytes
    return Answer(200, packed, answer.content_type, {"Content-Encoding": "gzip"})


def _header_lines(answer: Answer, struck: dict[str, Fault]) -> list[str]:
    lines = [f"{key}: {value}" for key, value in answer.headers.items()]
    if answer.content_type is not None:
        lines.append(f"Content-Type: {answer.content_type}")
    if "chunked" in struck:
        lines.append("Transfer-Encoding: chunked")
    elif "no_length" not in struck and answer.status not in (204, 304):
        length = len(answer.body)
        if "wrong_length" in struck:
            length = max(0, length + int(struck["wrong_length"].number))
        lines.append(f"Content-Length: {length}")
    return lines


def _needs_close(struck: dict[str, Fault]) -> bool:
    return bool({"cut", "reset", "no_length", "wrong_length"} & set(struck))


def _send(
    handler: BaseHTTPRequestHandler,
    stopping: threading.Event,
    start: bytes,
    body: bytes,
    struck: dict[str, Fault],
) -> None:
    broken = struck.get("cut") or struck.get("reset")
    if broken is not None:
        body = body[: int(len(body) * broken.number)]
    if "slow_drip" in struck:
        handler.wfile.write(start)
        _drip(handler, stopping, body, struck["slow_drip"].number)
    elif "chunked" in struck:
        handler.wfile.write(start + _make_chunks(body, int(struck["chunked"].number)))
    else:
        handler.wfile.write(start + body if len(body) < MEGABYTE else start)
        if len(body) >= MEGABYTE:
            handler.wfile.write(body)
    if "reset" in struck:
        _reset(handler.connection)


def _make_chunks(body: bytes, size: int) -> bytes:
    pieces = [body[at : at + size] for at in range(0, len(body), size)]
    return b"".join(b"%x\r\n%s\r\n" % (len(piece), piece) for piece in pieces) + b"0\r\n\r\n"


def _drip(
    handler: BaseHTTPRequestHandler, stopping: threading.Event, body: bytes, bytes_per_s: float
) -> None:
    piece = max(1, int(bytes_per_s / PIECES_PER_SECOND))
    for at in range(0, len(body), piece):
        handler.wfile.write(body[at : at + piece])
        if stopping.wait(1 / PIECES_PER_SECOND):
            raise ConnectionAbortedError("the helpdesk is closing")


def _reset(connection: socket.socket) -> None:
    """Closes with RST instead of FIN, a moment later so that what was sent arrives."""
    time.sleep(0.02)
    with suppress(OSError):
        connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        # Closing the file descriptor itself: shutdown() would send a polite FIN first.
        connection.close()
