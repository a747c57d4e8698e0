"""The demo helpdesk as a child of this program, so that drawing pictures never slows a window."""

from __future__ import annotations

import json
import subprocess
import sys
import threading
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import Final, Self

import gallery_app

COMMAND: Final = "demo-helpdesk"
_END_LIMIT_S: Final = 2.0


@dataclass(frozen=True, slots=True)
class DemoProgram:
    """A running demo helpdesk: where it listens, and its key. A context manager that ends it.

    It also ends by itself when this program ends in whatever way, since its standard input closes then.
    """

    address: str
    api_key: str
    process: subprocess.Popen[str]

    def close(self) -> None:
        """End it; a second call does nothing."""
        if self.process.stdin is not None:
            self.process.stdin.close()
        if self.process.stdout is not None:
            self.process.stdout.close()
        try:
            self.process.wait(_END_LIMIT_S)
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.wait()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()


def start_demo_program(*, limit_s: float = 20.0) -> DemoProgram:
    """Start it and wait until it listens (about 0.4 s). OSError if it does not within `limit_s`."""
    is_frozen = getattr(sys, "frozen", False)
    start = [sys.executable] if is_frozen else [sys.executable, "-m", "gallery_app"]
    process = subprocess.Popen(  # noqa: S603 - our own program
        [*start, COMMAND, "--ends-with-input"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        cwd=Path(gallery_app.__file__).parent.parent,
    )
    line = _read_line(process, limit_s)
    try:
        told = json.loads(line)
        return DemoProgram(told["url"], told["api_key"], process)
    except (ValueError, KeyError) as error:
        process.kill()
        process.communicate()  # closes the pipes and waits
        raise OSError("The demo helpdesk did not start") from error


def _read_line(process: subprocess.Popen[str], limit_s: float) -> str:
    """Its first line; empty if it ended, or was ended since the time was up."""
    limit = threading.Timer(limit_s, process.kill)
    limit.daemon = True  # a window that is closed meanwhile does not wait for it
    limit.start()
    try:
        return process.stdout.readline() if process.stdout is not None else ""
    finally:
        limit.cancel()
