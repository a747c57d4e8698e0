"""A lane shuts itself in before the first foreign byte: all its walls, in the order in which they go up.

A wall that cannot be raised is left out and said to be missing; the lane goes on behind the others.
"""

import sys
from contextlib import suppress
from dataclasses import asdict

from gallery_app.domain.walls import Walls
from gallery_app.imaging import sandbox_macos, sandbox_windows
from gallery_app.imaging.sandbox_landlock import engage_landlock
from gallery_app.imaging.sandbox_limits import (
    engage_death_with_parent,
    engage_no_new_privileges,
    engage_resource_limits,
)
from gallery_app.imaging.sandbox_seccomp import engage_seccomp


def engage(memory_bytes: int, parent_pid: int | None = None) -> Walls:
    """Raise the walls of this process; after the imports, before the first foreign byte."""
    dies_with_parent = engage_death_with_parent(parent_pid)
    no_new_privileges = engage_no_new_privileges()
    resource_limits = engage_resource_limits(memory_bytes)
    return Walls(
        resource_limits=resource_limits,
        dies_with_parent=dies_with_parent,
        no_new_privileges=no_new_privileges,
        job_object=_engage_job_object(memory_bytes),
        seatbelt=_engage_seatbelt(),
        landlock=engage_landlock(),
        seccomp=engage_seccomp(),  # the last one: it forbids what the others are raised with
    )


def engage_limits_only(memory_bytes: int, parent_pid: int | None = None) -> Walls:
    """What bounds a process but keeps nothing from it: for tests that attack a lane without its walls."""
    return Walls(
        resource_limits=engage_resource_limits(memory_bytes),
        dies_with_parent=engage_death_with_parent(parent_pid),
    )


def write_walls(walls: Walls) -> dict[str, bool]:
    """As the ready message carries them."""
    return asdict(walls)


def _engage_job_object(memory_bytes: int) -> bool:
    if sys.platform == "win32":
        with suppress(OSError, AttributeError):
            return sandbox_windows.engage_job_object(sandbox_windows.find_kernel32(), memory_bytes)
    return False


def _engage_seatbelt() -> bool:
    if sys.platform == "darwin":
        with suppress(OSError, AttributeError):
            return sandbox_macos.engage_seatbelt(sandbox_macos.find_system())
    return False
